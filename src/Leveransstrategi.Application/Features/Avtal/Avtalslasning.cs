using System.Globalization;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avtalsläsning (reading agreements as forms): det sparade avtalet så som det skrivs i ett formulär.</summary>
internal sealed class Avtalslasning
{
    private readonly Dictionary<AnskaffningsomradeId, string> omraden;
    private readonly Dictionary<AvtalsomradeId, string> avtalsomraden;
    private readonly Dictionary<OrganisationId, string> organisationer;
    private readonly Dictionary<LeverantorId, string> leverantorer;

    private Avtalslasning(
        Dictionary<AnskaffningsomradeId, string> omraden,
        Dictionary<AvtalsomradeId, string> avtalsomraden,
        Dictionary<OrganisationId, string> organisationer,
        Dictionary<LeverantorId, string> leverantorer) =>
        (this.omraden, this.avtalsomraden, this.organisationer, this.leverantorer) = (omraden, avtalsomraden, organisationer, leverantorer);

    /// <summary>Läser det som avtalen hänvisar till (loads what the agreements refer to), i ett fast antal frågor.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="avtal">Avtalen (the agreements).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<Avtalslasning> SkapaAsync(LeveransDbContext db, IReadOnlyCollection<Ramavtal> avtal, CancellationToken cancellationToken)
    {
        var sokta = avtal.SelectMany(ett => ett.Delomraden).SelectMany(ett => ett.Leverantorer).Select(rad => rad.LeverantorId).Distinct().ToList();
        return new(
            await db.Anskaffningsomraden.AsNoTracking().Select(o => new { o.Id, o.Slug }).ToDictionaryAsync(o => o.Id, o => o.Slug, cancellationToken),
            await db.Avtalsomraden.AsNoTracking().Select(a => new { a.Id, a.Slug }).ToDictionaryAsync(a => a.Id, a => a.Slug, cancellationToken),
            await db.Organisationer.AsNoTracking().Select(o => new { o.Id, o.Slug }).ToDictionaryAsync(o => o.Id, o => o.Slug, cancellationToken),
            await db.Leverantorer.AsNoTracking().Where(l => sokta.Contains(l.Id))
                .Select(l => new { l.Id, Text = l.Organisationsnummer ?? l.UtlandsktNummer ?? l.Namn }).ToDictionaryAsync(l => l.Id, l => l.Text, cancellationToken));
    }

    /// <summary>Känner till en leverantör som inte är sparad än (knows a supplier that is not saved yet).</summary>
    /// <param name="leverantor">Leverantören (the supplier).</param>
    /// <param name="text">Numret eller namnet (its number or name).</param>
    public void Kann(LeverantorId leverantor, string text) => leverantorer.TryAdd(leverantor, text);

    /// <summary>Avtalet som formulär (the agreement as a form).</summary>
    /// <param name="avtal">Avtalet (the agreement), med alla delar.</param>
    public Avtalsformular Formular(Ramavtal avtal) => new()
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

    private static string? Dag(DateOnly? dag) => dag?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Tal(decimal? tal) => tal is { } varde ? Beloppstolk.Skriv(varde)[..^3] : null;
}
