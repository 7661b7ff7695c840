using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Stänger av en leverantör (suspends a supplier) för en tid. Dagen efter den sista får den anlitas igen utan att någon gör något.</summary>
public static class StangAvLeverantor
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Leverantören (the supplier).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="ForstaDag">Första dagen, så som den skrevs (first day).</param>
    /// <param name="SistaDag">Sista dagen, så som den skrevs (last day).</param>
    /// <param name="Skal">Skäl (reason).</param>
    /// <param name="Kalla">Källa (source): beslutet eller lagrummet.</param>
    [Kraver(Behorighet.SkotaLeverantorer)]
    public sealed record Command(Guid Id, Guid Versionsmarke, string? ForstaDag, string? SistaDag, string? Skal, string? Kalla) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.ForstaDag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv första dagen, till exempel 2008-03-03.").SkrivsSomDatum();
            RuleFor(k => k.SistaDag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv sista dagen, till exempel 2009-03-02.").SkrivsSomDatum();
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför leverantören stängs av.");
            RuleFor(k => k.Skal).MaximumLength(Leverantorssparr.MaxLangdSkal).WithMessage($"Skälet får ha högst {Leverantorssparr.MaxLangdSkal} tecken.");
            RuleFor(k => k.Kalla).NotEmpty().WithMessage("Skriv vilket beslut eller lagrum avstängningen vilar på.");
            RuleFor(k => k.Kalla).MaximumLength(Kallhanvisning.MaxLangdTitel).WithMessage($"Källan får ha högst {Kallhanvisning.MaxLangdTitel} tecken.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var leverantor = await db.LeverantorAsync(request.Id, request.Versionsmarke, cancellationToken);
            leverantor.StangAv(request.ForstaDag.SomDatum()!.Value, request.SistaDag.SomDatum()!.Value, request.Skal!, new(request.Kalla!.Trim(), null, null));
            return Unit.Value;
        }
    }
}
