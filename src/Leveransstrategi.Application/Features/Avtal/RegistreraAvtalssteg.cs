using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Registrerar ett steg som servicenämnden själv tar (registers a gate without a decision): annonsen eller underrättelsen.</summary>
public static class RegistreraAvtalssteg
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Steg">Steget (gate).</param>
    /// <param name="Dag">Dagen (day), så som den skrevs.</param>
    /// <param name="Satt">Hur underrättelsen skickades (how the notice was sent).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string Nummer, Avtalsstegslag? Steg, string? Dag, Underrattelsesatt? Satt, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Steg).Must(steg => steg is Avtalsstegslag.Annonserat or Avtalsstegslag.Underrattat).WithMessage("Steget beslutas av kommunstyrelsen och registreras med beslutet.");
            RuleFor(k => k.Dag).NotEmpty().WithMessage("Ange dagen. " + Datumtolk.Hjalp);
            RuleFor(k => k.Dag).SkrivsSomDatum();
            RuleFor(k => k.Dag).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).WithMessage("Dagen ligger i framtiden. Registrera steget när det är gjort.");
            RuleFor(k => k.Satt).NotNull().When(k => k.Steg == Avtalsstegslag.Underrattat).WithMessage("Ange hur underrättelsen skickades. Det avgör avtalsspärrens längd.");
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
            var avtal = await db.RamavtalAsync(request.Nummer, request.Versionsmarke, cancellationToken);
            avtal.Passera(request.Steg!.Value, request.Dag.SomDatum()!.Value, null, request.Satt);
            return Unit.Value;
        }
    }
}
