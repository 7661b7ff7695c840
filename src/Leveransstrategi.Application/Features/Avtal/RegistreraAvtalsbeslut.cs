using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Registrerar ett steg med kommunstyrelsens beslut (registers a gate with its decision): underlag, tilldelning, tecknande eller uppsägning.
/// Portalen antecknar beslutet och tar det aldrig (kommunallagen 6 kap. 38 §).
/// </summary>
public static class RegistreraAvtalsbeslut
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Steg">Steget (gate).</param>
    /// <param name="Dag">Dagen då avtalet tecknades, eller sista dagen för ett uppsagt (day); de andra stegen sker på beslutsdagen.</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Nummer, Avtalsstegslag? Steg, string? Dag, string? Organ, string? Datum, string? Paragraf, string? Dnr, Guid Versionsmarke) : IKommando, IBeslutsuppgifter;

    /// <summary>Om steget har en egen dag, skild från beslutsdagen (does the gate have a day of its own).</summary>
    /// <param name="steg">Steget (gate).</param>
    public static bool HarEgenDag(Avtalsstegslag? steg) => steg is Avtalsstegslag.Tecknat or Avtalsstegslag.Uppsagt;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Steg).Must(steg => steg is { } slag && Avtalssteg.BehoverBeslut(slag)).WithMessage("Välj det steg som kommunstyrelsen har beslutat om.");
            this.KravBeslut(klocka);
            RuleFor(k => k.Dag).SkrivsSomDatum();
            RuleFor(k => k.Dag).NotEmpty().When(k => k.Steg == Avtalsstegslag.Tecknat).WithMessage("Ange dagen då avtalet tecknades. " + Datumtolk.Hjalp);
            RuleFor(k => k.Dag).NotEmpty().When(k => k.Steg == Avtalsstegslag.Uppsagt).WithMessage("Ange avtalets sista dag efter uppsägningen. " + Datumtolk.Hjalp);
            RuleFor(k => k.Dag).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).When(k => k.Steg == Avtalsstegslag.Tecknat).WithMessage("Dagen ligger i framtiden. Registrera avtalet när det är tecknat.");
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
            var beslut = request.SomBeslut();
            avtal.Passera(request.Steg!.Value, HarEgenDag(request.Steg) ? request.Dag.SomDatum()!.Value : beslut.Datum!.Value, beslut);
            return Unit.Value;
        }
    }
}
