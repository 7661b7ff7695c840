using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Prognoser;

/// <summary>Sätter kommunstyrelsens sammanträdesdagar (sets the meeting days) ett år.</summary>
public static class SattSammantraden
{
    /// <summary>Flest dagar på ett år (most days in a year).</summary>
    public const int Flest = 100;

    /// <summary>Kommando (command).</summary>
    /// <param name="Ar">Året (year).</param>
    /// <param name="Dagar">Dagarna, en per rad (the days, one per line).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    [Sammanfogar]
    public sealed record Command(int Ar, string? Dagar) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Ar).InclusiveBetween(2000, 2100).WithMessage("Ange ett år mellan 2000 och 2100.");
            RuleFor(k => k.Dagar).Custom((text, kontroll) =>
            {
                var rader = Rader(text);
                foreach (var rad in rader.Where(rad => rad.SomDatum() is not { } dag || dag.Year != kontroll.InstanceToValidate.Ar))
                    kontroll.AddFailure($"Raden ”{rad}” är inte en dag {kontroll.InstanceToValidate.Ar}. Skriv en dag per rad, som {kontroll.InstanceToValidate.Ar}-03-03.");
                if (rader.Count > Flest)
                    kontroll.AddFailure($"Ange högst {Flest} dagar.");
            });
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
            var nya = Rader(request.Dagar).Select(rad => rad.SomDatum()!.Value).ToHashSet();
            var (fran, till) = (new DateOnly(request.Ar, 1, 1), new DateOnly(request.Ar, 12, 31));
            var sparade = await db.Sammantraden.Where(en => en.Dag >= fran && en.Dag <= till).ToListAsync(cancellationToken);
            db.RemoveRange(sparade.Where(en => !nya.Contains(en.Dag)));
            db.AddRange(nya.Where(dag => sparade.TrueForAll(en => en.Dag != dag)).Order().Select(dag => new Sammantrade(dag)));
            return Unit.Value;
        }
    }

    private static List<string> Rader(string? text) => [.. (text ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
