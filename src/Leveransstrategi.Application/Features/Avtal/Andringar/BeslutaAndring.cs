using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>
/// Registrerar kommunstyrelsens beslut om en ändring (registers the decision on a change): ändringen blir en del av avtalet. Portalen
/// antecknar beslutet och tar det aldrig (kommunallagen 6 kap. 38 §).
/// </summary>
public static class BeslutaAndring
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Andring">Ändringens nummer (the change).</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Nummer, int Andring, string? Organ, string? Datum, string? Paragraf, string? Dnr, Guid Versionsmarke) : IKommando, IBeslutsuppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka) => this.KravBeslut(klocka);
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
            var delomrade = avtal.Andringar.FirstOrDefault(en => en.Nummer == request.Andring)?.Delomrade;
            var (avropat, mangd) = await db.AvropatAsync(avtal, delomrade, cancellationToken);
            avtal.BeslutaAndring(request.Andring, request.SomBeslut(), avropat, mangd);
            await db.SattTakAsync(avtal, cancellationToken);
            return Unit.Value;
        }
    }
}
