using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Länk till ett område, avtalsområde eller en organisation (a link).</summary>
/// <param name="Slug">Del av adressen (part of the address).</param>
/// <param name="Namn">Namn (name).</param>
public sealed record Ansvarslank(string Slug, string Namn);

/// <summary>Ansvar i en lista (a responsibility as listed).</summary>
/// <param name="Id">Identitet (id).</param>
/// <param name="Vem">Vem i ord (who in words), till exempel alla nämnder.</param>
/// <param name="Organisation">Organisationen (the organisation), när den är en bestämd.</param>
/// <param name="Krets">Kretsen (kind of organisations), annars.</param>
/// <param name="Roll">Roll (role).</param>
/// <param name="Omrade">Anskaffningsområde (acquisition area), om ett bestämt.</param>
/// <param name="Avtalsomrade">Avtalsområde (contract area), om ett bestämt.</param>
/// <param name="Beskrivning">Vad det innebär (what it means).</param>
/// <param name="Kalla">Källa (source).</param>
/// <param name="Dokument">Dokumentet bakom källan (document behind it), om det finns i registret.</param>
/// <param name="Giltighet">Giltighet (validity).</param>
/// <param name="Avslutskalla">Källan till att det avslutades (source of the ending), om det är avslutat.</param>
public sealed record Ansvarsrad(
    Guid Id,
    string Vem,
    Ansvarslank? Organisation,
    Organisationskrets? Krets,
    Ansvarsroll Roll,
    Ansvarslank? Omrade,
    Ansvarslank? Avtalsomrade,
    string Beskrivning,
    Kallhanvisning Kalla,
    Kalldokument? Dokument,
    Giltighet Giltighet,
    Kallhanvisning? Avslutskalla)
{
    /// <summary>Vem som gör vad, som rubrik (heading), till exempel Alla nämnder avropar.</summary>
    public string Rubrik => $"{char.ToUpper(Vem[0], Svensktid.Kultur)}{Vem[1..]} {Roll.Verb()}";
}

/// <summary>Regel om centralupphandling i en lista (a central-procurement rule as listed).</summary>
/// <param name="Avtalsomrade">Avtalsområdet (contract area).</param>
/// <param name="Anskaffningsomraden">Områden som berörs (acquisition areas touched).</param>
/// <param name="Grad">Grad (degree).</param>
/// <param name="Mening">Regeln som mening (the rule as a sentence), med "i normalfallet" kvar.</param>
/// <param name="Galler">Vilka den gäller (scope in words).</param>
/// <param name="Organisation">Organisationen (the organisation), när den är en bestämd.</param>
/// <param name="Krets">Kretsen (kind of organisations), annars.</param>
/// <param name="Kalla">Källa (source).</param>
/// <param name="Dokument">Dokumentet bakom källan (document behind it), om det finns i registret.</param>
/// <param name="Giltighet">Giltighet (validity).</param>
public sealed record Centralregelrad(
    Ansvarslank Avtalsomrade,
    IReadOnlyList<Ansvarslank> Anskaffningsomraden,
    Centralgrad Grad,
    string Mening,
    string Galler,
    Ansvarslank? Organisation,
    Organisationskrets? Krets,
    Kallhanvisning Kalla,
    Kalldokument? Dokument,
    Giltighet Giltighet);

/// <summary>
/// Ansvarsunderlag (everything a view of responsibilities rests on): områden, avtalsområden med regler, ansvar, organisationers namn och
/// källdokument. Läses med ett fast antal frågor.
/// </summary>
internal sealed class Ansvarsunderlag
{
    private IReadOnlyDictionary<OrganisationId, Ansvarslank> namn = new Dictionary<OrganisationId, Ansvarslank>();
    private IReadOnlyDictionary<string, Kalldokument> dokument = new Dictionary<string, Kalldokument>();

    private Ansvarsunderlag()
    {
    }

    /// <summary>Anskaffningsområden i ordning (acquisition areas).</summary>
    public required IReadOnlyList<Anskaffningsomrade> Omraden { get; init; }

    /// <summary>Avtalsområden i namnordning (contract areas), med regler.</summary>
    public required IReadOnlyList<Avtalsomrade> Avtalsomraden { get; init; }

    /// <summary>Ansvar (responsibilities), oavsett tid.</summary>
    public required IReadOnlyList<Ansvar> Ansvar { get; init; }

    /// <summary>Beviljade undantag (granted exceptions) och vilka som har tagit över efter vilka.</summary>
    public Undantagsurval Undantag { get; private init; } = Undantagsurval.Tomt;

    /// <summary>Läser det som behövs för att bedöma (loads what is needed to judge): tre frågor, och två till med undantagen.</summary>
    public static async Task<Ansvarsunderlag> HamtaAsync(LeveransDbContext db, CancellationToken cancellationToken, bool medUndantag = false)
    {
        var omraden = await db.Anskaffningsomraden.AsNoTracking().OrderBy(o => o.Ordning).ToListAsync(cancellationToken);
        var avtalsomraden = await db.Avtalsomraden.AsNoTracking()
            .Include(a => a.Centralregler)
            .Include(a => a.Anskaffningsomraden)
            .ToListAsync(cancellationToken);
        return new()
        {
            Omraden = omraden,
            Avtalsomraden = [.. avtalsomraden.OrderBy(a => a.Namn, Svensktid.Namnordning)],
            Ansvar = await db.Ansvar.AsNoTracking().ToListAsync(cancellationToken),
            Undantag = medUndantag ? await Undantagsurval.HamtaAsync(db, cancellationToken) : Undantagsurval.Tomt,
        };
    }

    /// <summary>Läser också det som behövs för att visa rader (loads what is needed to show rows): två frågor till.</summary>
    public static async Task<Ansvarsunderlag> MedKallorAsync(LeveransDbContext db, CancellationToken cancellationToken, bool medUndantag = false)
    {
        var underlag = await HamtaAsync(db, cancellationToken, medUndantag);
        var namngivna = underlag.Ansvar.Select(a => a.Vem.Organisation)
            .Concat(underlag.Avtalsomraden.SelectMany(a => a.Centralregler).Select(regel => regel.Omfattning.Organisation))
            .OfType<OrganisationId>().Distinct().ToList();
        underlag.namn = await db.Organisationer.AsNoTracking()
            .Where(o => namngivna.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => new Ansvarslank(o.Slug, o.Namn), cancellationToken);
        underlag.dokument = await Kalldokument.HamtaAsync(
            db,
            underlag.Ansvar.Select(a => a.Kalla).Concat(underlag.Avtalsomraden.SelectMany(a => a.Centralregler).Select(regel => regel.Kalla)),
            cancellationToken);
        return underlag;
    }

    /// <summary>Bilden en dag (the picture on a day).</summary>
    public Ansvarsbild Bild(DateOnly dag) => new(Avtalsomraden, Ansvar, dag, Undantag.Bild(dag));

    /// <summary>Området (the acquisition area) med adressen.</summary>
    /// <exception cref="SaknasException">Området finns inte.</exception>
    public Anskaffningsomrade Omrade(string slug) =>
        Omraden.FirstOrDefault(o => o.Slug == slug) ?? throw new SaknasException($"Det finns inget område med adressen {slug}.");

    /// <summary>Avtalsområdet (the contract area) med adressen.</summary>
    /// <exception cref="SaknasException">Avtalsområdet finns inte.</exception>
    public Avtalsomrade Avtalsomrade(string slug) =>
        Avtalsomraden.FirstOrDefault(a => a.Slug == slug) ?? throw new SaknasException($"Det finns inget avtalsområde med adressen {slug}.");

    /// <summary>Organisationen (the organisation) med adressen.</summary>
    /// <exception cref="SaknasException">Organisationen finns inte.</exception>
    public static async Task<Organisation> OrganisationAsync(LeveransDbContext db, string slug, CancellationToken cancellationToken) =>
        await db.Organisationer.AsNoTracking().FirstOrDefaultAsync(o => o.Slug == slug, cancellationToken)
        ?? throw new SaknasException($"Det finns ingen organisation med adressen {slug}.");

    /// <summary>Raden för ett ansvar (row of a responsibility).</summary>
    public Ansvarsrad Rad(Ansvar ett) => new(
        ett.Id.Value,
        Namn(ett.Vem),
        Lank(ett.Vem),
        ett.Vem.Krets,
        ett.Roll,
        Omraden.Where(o => o.Id == ett.Omrade).Select(Lank).FirstOrDefault(),
        Avtalsomraden.Where(a => a.Id == ett.Avtalsomrade).Select(Lank).FirstOrDefault(),
        ett.Beskrivning,
        ett.Kalla,
        Dokument(ett.Kalla),
        ett.Giltighet,
        ett.Avslutskalla);

    /// <summary>Raden för en regel (row of a rule).</summary>
    public Centralregelrad Rad(Avtalsomrade avtalsomrade, Centralregel regel) => new(
        Lank(avtalsomrade),
        [.. avtalsomrade.Anskaffningsomraden.OrderBy(o => o.Ordning).Select(Lank)],
        regel.Grad,
        regel.Mening,
        Namn(regel.Omfattning),
        Lank(regel.Omfattning),
        regel.Omfattning.Krets,
        regel.Kalla,
        Dokument(regel.Kalla),
        regel.Giltighet);

    /// <summary>Raderna i den ordning de visas (rows in display order): roll, det som gäller all it först, område, avtalsområde.</summary>
    public IReadOnlyList<Ansvarsrad> Rader(IEnumerable<Ansvar> urval) =>
    [
        .. from ett in urval
           let omrade = Omraden.FirstOrDefault(o => o.Id == ett.Omrade)
           let avtalsplats = Avtalsomraden.TakeWhile(a => a.Id != ett.Avtalsomrade).Count()
           orderby ett.Roll, ett.Avtalsomrade is not null, omrade?.Ordning ?? 0, avtalsplats, ett.Giltighet.Fran, ett.Beskrivning
           select Rad(ett),
    ];

    private static Ansvarslank Lank(Anskaffningsomrade omrade) => new(omrade.Slug, omrade.Namn);

    private static Ansvarslank Lank(Avtalsomrade avtalsomrade) => new(avtalsomrade.Slug, avtalsomrade.Namn);

    private Ansvarslank? Lank(Omfattning vem) => vem.Krets is null && vem.Organisation is { } id ? namn.GetValueOrDefault(id) : null;

    private string Namn(Omfattning vem) => vem.Krets is { } krets ? krets.Namn() : Lank(vem)?.Namn ?? "uppgift saknas";

    private Kalldokument? Dokument(Kallhanvisning kalla) => dokument.GetValueOrDefault(kalla.Styrdokument ?? string.Empty);
}
