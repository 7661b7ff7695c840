using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Handlingar;

/// <summary>Avslutar en handling som har blivit fel eller ersatts (ends a document). Den och dess fil finns kvar, med skälet.</summary>
public static class AvslutaHandling
{
    /// <summary>Fråga efter det som formuläret visar (query for the form).</summary>
    /// <param name="Nummer">Avtalets nummer (agreement number).</param>
    /// <param name="Handling">Handlingen (the document).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Query(string Nummer, Guid Handling) : IFraga<View>;

    /// <summary>Handlingen (the document).</summary>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Datum">Handlingens dag (its date).</param>
    /// <param name="Avslutad">Dagen den avslutades (day ended), om den är avslutad.</param>
    /// <param name="Versionsmarke">Märket att skicka med (concurrency token).</param>
    public sealed record View(string Titel, Avtalshandlingsslag Slag, DateOnly Datum, DateOnly? Avslutad, Guid Versionsmarke);

    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (agreement number).</param>
    /// <param name="Handling">Handlingen (the document).</param>
    /// <param name="Skal">Skäl (reason).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string Nummer, Guid Handling, string? Skal, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför handlingen avslutas.");
            RuleFor(k => k.Skal).MaximumLength(Avtalshandling.MaxLangdSkal).WithMessage($"Skälet får ha högst {Avtalshandling.MaxLangdSkal} tecken.");
        }
    }

    /// <summary>Svarar på frågan och utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await db.SynligaHandlingar(anvandare, request.Nummer).AsNoTracking()
                .Where(h => h.Id == new AvtalshandlingId(request.Handling))
                .Select(h => new View(h.Titel, h.Slag, h.Datum, h.Avslutad, h.Versionsmarke))
                .FirstOrDefaultAsync(cancellationToken) ?? throw Handlingslasning.Saknas();
        }

        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var handling = await db.SynligaHandlingar(anvandare, request.Nummer)
                .FirstOrDefaultAsync(h => h.Id == new AvtalshandlingId(request.Handling), cancellationToken) ?? throw Handlingslasning.Saknas();
            db.KravOforandrad(handling, request.Versionsmarke);
            handling.Avsluta(request.Skal!, klocka.IDag());
            return Unit.Value;
        }
    }
}
