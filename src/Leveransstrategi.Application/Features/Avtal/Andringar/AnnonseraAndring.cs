using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>Antecknar att en ändring är annonserad (records that a change is advertised), lagen (2016:1145) om offentlig upphandling 17 kap. 16 §.</summary>
public static class AnnonseraAndring
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Andring">Ändringens nummer (the change).</param>
    /// <param name="Dag">Dagen då den annonserades (day advertised), så som den skrevs.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string Nummer, int Andring, string? Dag, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Dag).NotEmpty().WithMessage("Ange dagen då ändringen annonserades. " + Datumtolk.Hjalp);
            RuleFor(k => k.Dag).SkrivsSomDatum();
            RuleFor(k => k.Dag).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).WithMessage("Dagen ligger i framtiden. Anteckna annonsen när den är publicerad.");
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
            (await db.RamavtalAsync(request.Nummer, request.Versionsmarke, cancellationToken)).AnnonseraAndring(request.Andring, request.Dag.SomDatum()!.Value);
            return Unit.Value;
        }
    }
}
