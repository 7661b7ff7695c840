using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Direktupphandlingar;
using MediatR;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Återkallar en direktupphandling (withdraws a direct award): köpet blev inte av, eller registrerades av misstag.</summary>
public static class AterkallaDirektupphandling
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Köpet (the purchase).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Aterkallelseskal">Varför (why).</param>
    [Kraver(Behorighet.RegistreraDirektupphandling)]
    public sealed record Command(Guid Id, Guid Versionsmarke, string? Aterkallelseskal) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Aterkallelseskal).NotEmpty().WithMessage("Skriv varför köpet återkallas.");
            RuleFor(k => k.Aterkallelseskal).MaximumLength(Kophandelse.MaxLangdSkal).WithMessage($"Skälet får ha högst {Kophandelse.MaxLangdSkal} tecken.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var kop = await db.EgetKopAsync(anvandare, request.Id, request.Versionsmarke, cancellationToken);
            kop.Aterkalla(request.Aterkallelseskal, anvandare.Handlar(klocka));
            return Unit.Value;
        }
    }
}
