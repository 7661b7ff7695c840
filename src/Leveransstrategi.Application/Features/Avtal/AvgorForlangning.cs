using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Registrerar kommunstyrelsens beslut om en förlängning (registers the decision on an option): den utnyttjas eller avstås.</summary>
public static class AvgorForlangning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Forlangning">Förlängningens nummer (the option), från 1.</param>
    /// <param name="Utnyttjas">Om avtalet förlängs (used or declined).</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Nummer, int Forlangning, bool? Utnyttjas, string? Organ, string? Datum, string? Paragraf, string? Dnr, Guid Versionsmarke) : IKommando, IBeslutsuppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Utnyttjas).NotNull().WithMessage("Välj om avtalet förlängs eller inte.");
            this.KravBeslut(klocka);
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
            avtal.AvgorForlangning(request.Forlangning, request.Utnyttjas!.Value, request.SomBeslut());
            return Unit.Value;
        }
    }
}
