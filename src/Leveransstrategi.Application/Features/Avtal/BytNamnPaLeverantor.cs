using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Byter namn på en leverantör (changes a supplier's name); det gamla namnet finns kvar med sin tid.</summary>
public static class BytNamnPaLeverantor
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Leverantören (the supplier).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Namn">Det nya namnet (the new name).</param>
    /// <param name="ForstaDag">Första dagen med namnet, så som den skrevs (its first day).</param>
    [Kraver(Behorighet.SkotaLeverantorer)]
    public sealed record Command(Guid Id, Guid Versionsmarke, string? Namn, string? ForstaDag) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Namn).NotEmpty().WithMessage("Skriv det nya namnet.");
            RuleFor(k => k.Namn).MaximumLength(Leverantor.MaxLangdNamn).WithMessage($"Namnet får ha högst {Leverantor.MaxLangdNamn} tecken.");
            RuleFor(k => k.ForstaDag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv första dagen med det nya namnet, till exempel 2008-03-03.").SkrivsSomDatum();
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var leverantor = await db.LeverantorAsync(request.Id, request.Versionsmarke, cancellationToken);
            leverantor.BytNamn(request.Namn!, request.ForstaDag.SomDatum()!.Value, klocka.IDag());
            return Unit.Value;
        }
    }
}
