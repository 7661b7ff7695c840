using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Rättar uppgifterna om ett ramavtal (corrects the facts of an agreement). Historiken visar vad som ändrades.</summary>
public static class RattaRamavtal
{
    /// <summary>Fråga (query): uppgifterna så som de är sparade.</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Query(string Nummer) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Formular">Uppgifterna (the facts).</param>
    /// <param name="ArTecknat">Om avtalet är tecknat (is it signed).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    public sealed record View(string Nummer, Avtalsformular Formular, bool ArTecknat, Guid Versionsmarke);

    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Formular">Uppgifterna (the facts).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string Nummer, Avtalsformular Formular, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Formular).SetValidator(new Avtalsregler());
    }

    /// <summary>Svarar på frågan (query handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class QueryHandler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.Ramavtal.AsNoTracking().Hela().FirstOrDefaultAsync(r => r.Nummer == request.Nummer, cancellationToken) ?? throw Avtalsskrivning.Saknas();
            var omraden = await db.Anskaffningsomraden.AsNoTracking().Select(o => new { o.Id, o.Slug }).ToDictionaryAsync(o => o.Id, o => o.Slug, cancellationToken);
            var avtalsomraden = await db.Avtalsomraden.AsNoTracking().Select(a => new { a.Id, a.Slug }).ToDictionaryAsync(a => a.Id, a => a.Slug, cancellationToken);
            var organisationer = await db.Organisationer.AsNoTracking().Select(o => new { o.Id, o.Slug }).ToDictionaryAsync(o => o.Id, o => o.Slug, cancellationToken);
            var id = avtal.Id;
            var leverantorer = await db.Leverantorer.AsNoTracking()
                .Where(l => db.Ramavtal.Any(r => r.Id == id && r.Delomraden.Any(d => d.Leverantorer.Any(rad => rad.LeverantorId == l.Id))))
                .Select(l => new { l.Id, Text = l.Organisationsnummer ?? l.UtlandsktNummer ?? l.Namn }).ToDictionaryAsync(l => l.Id, l => l.Text, cancellationToken);
            var formular = new Avtalsformular
            {
                Titel = avtal.Titel,
                Dnr = avtal.Dnr,
                Regim = avtal.Regim,
                Omrade = omraden[avtal.Omrade],
                Berorda = [.. avtal.Berorda.Select(en => en.Omrade is { } omrade ? Ansvarsplats.Omrade(omraden[omrade]) : Ansvarsplats.Avtalsomrade(avtalsomraden[en.Avtalsomrade!.Value])).Order(StringComparer.Ordinal)],
                Upphandlare = organisationer[avtal.Upphandlare],
                Paborjad = Dag(avtal.Paborjad),
                Agare = avtal.Agare,
                Forvaltare = avtal.Forvaltare,
                Cpv = avtal.CpvKoder.Count == 0 ? null : string.Join(", ", avtal.CpvKoder),
                Fran = Dag(avtal.Avtalstid.Fran),
                Till = Dag(avtal.Avtalstid.Till),
                Forlangningar = [.. avtal.Forlangningar.OrderBy(en => en.Nummer).Select(en => new Forlangningsfalt { Manader = $"{en.Manader}", Besked = $"{en.Beskedsmanader}", Satt = en.Satt })],
                SarskildaSkal = avtal.SarskildaSkal,
                TakBelopp = Tal(avtal.Tak?.Belopp),
                TakKvantitet = Tal(avtal.Tak?.Kvantitet),
                TakEnhet = avtal.Tak?.Enhet,
                Delomraden = [.. avtal.Delomraden.OrderBy(en => en.Nummer).Select(en => new Delomradesfalt
                {
                    Namn = en.Namn,
                    TakBelopp = Tal(en.Tak?.Belopp),
                    TakKvantitet = Tal(en.Tak?.Kvantitet),
                    TakEnhet = en.Tak?.Enhet,
                    Leverantorer = en.Leverantorer.Count == 0 ? null : string.Join('\n', en.Leverantorer.OrderBy(l => l.Rang).Select(l => leverantorer[l.LeverantorId] + (l.Andel is { } andel ? $"; {Tal(andel)}" : ""))),
                })],
                Berattigade = [.. avtal.Berattigade.OrderBy(en => en.Vem.Krets).ThenBy(en => en.Id).Select(en => new Berattigadfalt
                {
                    Vem = en.Vem.Krets is { } krets ? Ansvarsord.Kod(krets) : organisationer[en.Vem.Organisation!.Value],
                    Fran = Dag(en.Giltighet.Fran),
                    Till = Dag(en.Giltighet.Till),
                })],
                Grundform = avtal.Avropsregel?.Grundform,
                Avropskalla = avtal.Avropsregel?.Kalla,
                HogstTimmar = Tal(avtal.Avropsregel?.HogstTimmar),
                HogstBelopp = Tal(avtal.Avropsregel?.HogstBelopp),
                FkuRoller = avtal.Avropsregel is { FkuRoller.Count: > 0 } regel ? string.Join(", ", regel.FkuRoller) : null,
                SvarTillFku = avtal.Avropsregel?.SvarTillFku is { } svar ? $"{svar}" : null,
                TillatnaSkal = avtal.Avropsregel?.TillatnaSkal.ToList() ?? [],
                Pliktkalla = avtal.Pliktregel?.Kalla,
                Rapport = avtal.Pliktregel?.Rapport,
                Rapportdagar = avtal.Pliktregel is { Rapport: not null } plikt ? $"{plikt.Rapportdagar}" : null,
                Efterannonsdagar = avtal.Pliktregel?.Efterannonsdagar is { } dagar ? $"{dagar}" : null,
                FrivilligSparr = avtal.Pliktregel?.FrivilligSparr ?? false,
                Pris = avtal.Prisvillkor,
                Indexvillkor = avtal.Indexvillkor,
                PrisSekretess = avtal.PrisSekretess,
            };
            return new(avtal.Nummer, formular, avtal.ArTecknat, avtal.Versionsmarke);
        }

        private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        private static string? Tal(decimal? tal) => tal is { } varde ? Beloppstolk.Skriv(varde)[..^3] : null;
    }

    /// <summary>Utför kommandot (command handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.RamavtalAsync(request.Nummer, request.Versionsmarke, cancellationToken);
            await db.FyllAsync(avtal, request.Formular, klocka.IDag(), cancellationToken);
            return Unit.Value;
        }
    }
}
