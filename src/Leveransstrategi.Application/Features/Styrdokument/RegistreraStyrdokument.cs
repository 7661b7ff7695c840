using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Registrerar ett styrdokument (registers a governing document) med de uppgifter som är kända.</summary>
public static class RegistreraStyrdokument
{
    /// <summary>Kommando (command). Svaret är postens slug.</summary>
    /// <param name="Uppgifter">Uppgifterna (the facts).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(Postuppgifter Uppgifter) : IKommando<string>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Uppgifter).SetValidator(new Postuppgifter.Kontroll());
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, string>
    {
        /// <inheritdoc/>
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var uppgifter = request.Uppgifter;
            var slug = await db.LedigSlugAsync(uppgifter.Titel!, cancellationToken);
            var ny = new StyrandeDokument(uppgifter.Titel!, slug, uppgifter.Slag!.Value, uppgifter.Beslut(), Registerstatus.Registrerat);
            ny.Ratta(uppgifter.Titel!, uppgifter.Slag.Value, uppgifter.Beslut(), uppgifter.Giltighet());
            ny.Beskriv(uppgifter.Beskrivning, uppgifter.Uppgiftskalla);
            db.Add(ny);
            return slug;
        }
    }
}
