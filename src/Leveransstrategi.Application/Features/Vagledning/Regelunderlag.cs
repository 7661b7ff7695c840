using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Undantagsarenden;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Regelunderlag (everything an answer rests on): regelverk, områden, organisationer, belopp, lagrum, anvisningar och de avsnitt som
/// reglerna hänvisar till. Läses med ett fast antal frågor; svaren räknas sedan fram utan databas, ett eller tusen.
/// </summary>
public sealed class Regelunderlag
{
    private readonly Dictionary<DateOnly, Undantagsbild> undantagsbilder = [];

    private Regelunderlag()
    {
    }

    /// <summary>Publicerade versioner av regelverket (published rule sets), den senaste först.</summary>
    public IReadOnlyList<Regelverksversion> Regelverk { get; private init; } = [];

    /// <summary>Anskaffningsområden (acquisition areas) efter slug.</summary>
    public IReadOnlyDictionary<string, Anskaffningsomrade> Omraden { get; private init; } = new Dictionary<string, Anskaffningsomrade>();

    /// <summary>Avtalsområden (contract areas) efter slug.</summary>
    public IReadOnlyDictionary<string, Avtalsomrade> Avtalsomraden { get; private init; } = new Dictionary<string, Avtalsomrade>();

    /// <summary>Organisationer (organisations) efter slug.</summary>
    public IReadOnlyDictionary<string, Organisation> Organisationer { get; private init; } = new Dictionary<string, Organisation>();

    /// <summary>Lagens belopp (legal amounts).</summary>
    public IReadOnlyList<Beloppsgrans> Belopp { get; private init; } = [];

    /// <summary>Lagrum (paragraphs of law) efter nyckel.</summary>
    public IReadOnlyDictionary<string, Lagrum> Lagrum { get; private init; } = new Dictionary<string, Lagrum>();

    /// <summary>Beslutade anvisningsversioner (decided versions of instructions) efter områdets slug.</summary>
    public ILookup<string, Anvisningstid> Anvisningar { get; private init; } = Array.Empty<Anvisningstid>().ToLookup(_ => "");

    /// <summary>Styrdokument (governing documents) efter slug.</summary>
    public IReadOnlyDictionary<string, Kalldokument> Dokument { get; private init; } = new Dictionary<string, Kalldokument>();

    /// <summary>Vad styrdokumenten handlar om (what they are about), i egna ord, efter slug.</summary>
    public IReadOnlyDictionary<string, string> Beskrivningar { get; private init; } = new Dictionary<string, string>();

    /// <summary>Beslutade avsnitt (decided sections) i de styrdokument som reglerna hänvisar till, efter dokumentets slug.</summary>
    public ILookup<string, Avsnittstid> Avsnitt { get; private init; } = Array.Empty<Avsnittstid>().ToLookup(_ => "");

    /// <summary>Beviljade undantag (granted exceptions) och vilka som har tagit över efter vilka.</summary>
    internal Undantagsurval Undantag { get; private init; } = Undantagsurval.Tomt;

    /// <summary>Ramavtal som går att avropa på (agreements to call off from) under de dagar som underlaget är läst för.</summary>
    internal Ramavtalsurval Ramavtal { get; private init; } = Ramavtalsurval.Tomt;

    /// <summary>Läser underlaget (loads it) för ett köp, med ett fast antal frågor.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="fraga">Köpet (the purchase).</param>
    /// <param name="idag">Dagens datum (today): för en dag som har varit räknas utrymmet i ramavtalen så som det var.</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static Task<Regelunderlag> HamtaForAsync(LeveransDbContext db, Frageunderlag fraga, DateOnly idag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        return HamtaAsync(db, new(fraga.Dag, fraga.Dag, fraga.Omrade, fraga.Organisation, fraga.Dag < idag), cancellationToken);
    }

    /// <summary>Läser underlaget (loads it) utan ramavtal, för provfall som själva antar vad som gäller om dem.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static Task<Regelunderlag> HamtaUtanRamavtalAsync(LeveransDbContext db, CancellationToken cancellationToken) => HamtaAsync(db, null, cancellationToken);

    /// <summary>Läser underlaget (loads it) för alla köp under några dagar, med ett fast antal frågor.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="fran">Första dagen (first day).</param>
    /// <param name="till">Sista dagen (last day).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static Task<Regelunderlag> HamtaForAsync(LeveransDbContext db, DateOnly fran, DateOnly till, CancellationToken cancellationToken) =>
        HamtaAsync(db, new(fran, till, null, null), cancellationToken);

    private static async Task<Regelunderlag> HamtaAsync(LeveransDbContext db, Ramavtalsfilter? ramavtal, CancellationToken cancellationToken)
    {
        var regelverk = await db.Regelverksversioner.AsNoTracking()
            .Where(v => v.Status == Regelverksstatus.Publicerad)
            .OrderByDescending(v => v.Nummer)
            .ToListAsync(cancellationToken);
        var omraden = await db.Anskaffningsomraden.AsNoTracking().Include(o => o.Definitioner).Include(o => o.Avtalsomraden).OrderBy(o => o.Ordning).ToListAsync(cancellationToken);
        var avtalsomraden = await db.Avtalsomraden.AsNoTracking().Include(a => a.Centralregler).OrderBy(a => a.Namn).ToListAsync(cancellationToken);
        var anvisningar = await (
            from v in db.Anvisningsversioner.AsNoTracking()
            join a in db.Anvisningar.AsNoTracking() on v.AnvisningId equals a.Id
            where v.Status == Anvisningsstatus.Beslutad
            select new Anvisningstid(a.Slug, a.Titel, v.Nummer, v.Giltighet, v.Beslut!)).ToListAsync(cancellationToken);
        var citerade = regelverk.SelectMany(v => v.Regler.Regler).SelectMany(regel => regel.Kallor).Select(kalla => kalla.Nyckel)
            .Concat(omraden.Select(o => o.AnsvarKalla.Styrdokument))
            .OfType<string>().Distinct().ToList();
        var dokument = await db.Styrdokument.AsNoTracking()
            .Where(d => d.Status == Registerstatus.Registrerat)
            .Select(d => new { Dokument = new Kalldokument(d.Slug, d.Titel, d.Beslut, d.Giltighet), d.Beskrivning })
            .ToListAsync(cancellationToken);
        var avsnitt = await (
            from d in db.Styrdokument.AsNoTracking()
            from v in d.Versioner
            from s in v.Avsnitt
            where citerade.Contains(d.Slug) && v.Status == Versionsstatus.Beslutad
            select new Avsnittstid(d.Slug, v.Nummer, v.Giltighet, s.Ankare, s.Text)).ToListAsync(cancellationToken);
        var organisationer = await db.Organisationer.AsNoTracking().ToDictionaryAsync(o => o.Slug, cancellationToken);
        return new()
        {
            Regelverk = regelverk,
            Omraden = omraden.ToDictionary(o => o.Slug),
            Avtalsomraden = avtalsomraden.ToDictionary(a => a.Slug),
            Organisationer = organisationer,
            Belopp = await db.Beloppsgranser.AsNoTracking().ToListAsync(cancellationToken),
            Lagrum = await db.Lagrum.AsNoTracking().ToDictionaryAsync(l => l.Nyckel, cancellationToken),
            Anvisningar = anvisningar.ToLookup(a => a.Slug),
            Dokument = dokument.ToDictionary(d => d.Dokument.Slug, d => d.Dokument),
            Beskrivningar = dokument.Where(d => d.Beskrivning is not null).ToDictionary(d => d.Dokument.Slug, d => d.Beskrivning!),
            Avsnitt = avsnitt.ToLookup(a => a.Dokument),
            Undantag = await Undantagsurval.HamtaAsync(db, cancellationToken),
            Ramavtal = ramavtal is null ? Ramavtalsurval.Tomt : await Ramavtalsurval.HamtaAsync(
                db,
                ramavtal,
                omraden.Find(o => o.Slug == ramavtal.Omrade)?.Id,
                avtalsomraden.Find(a => a.Slug == ramavtal.Omrade)?.Id,
                ramavtal.Organisation is { } slug ? organisationer.GetValueOrDefault(slug) : null,
                cancellationToken),
        };
    }

    /// <summary>Regelverket (the rule set) som portalen använder för ett köp den dagen.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Regelverksversion? RegelverkFor(DateOnly dag) => Regelverk.FirstOrDefault(v => v.Giltighet.Omfattar(dag));

    /// <summary>Undantagen som gällde (exceptions in force).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Undantagsbild Undantagen(DateOnly dag)
    {
        if (!undantagsbilder.TryGetValue(dag, out var bild))
            undantagsbilder[dag] = bild = Undantag.Bild(dag);
        return bild;
    }

    /// <summary>Beloppet som gällde (the amount in force), bekräftat eller inte.</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="dag">Dagen (the day).</param>
    public Beloppsgrans? BeloppFor(Beloppsslag slag, DateOnly dag) => Belopp.FirstOrDefault(b => b.Slag == slag && b.Giltighet.Omfattar(dag));
}

/// <summary>En beslutad anvisningsversion och dess tid (a decided version of an instruction).</summary>
/// <param name="Slug">Området (the area).</param>
/// <param name="Titel">Anvisningens titel (title).</param>
/// <param name="Nummer">Version (number).</param>
/// <param name="Giltighet">Giltighet (validity).</param>
/// <param name="Beslut">Beslutet (decision).</param>
public sealed record Anvisningstid(string Slug, string Titel, int Nummer, Giltighet Giltighet, Beslut Beslut);

/// <summary>Ett beslutat avsnitt och dess tid (a decided section).</summary>
/// <param name="Dokument">Dokumentets slug (the document).</param>
/// <param name="Version">Version (number).</param>
/// <param name="Giltighet">Giltighet (validity).</param>
/// <param name="Ankare">Avsnittet så som det citeras (as cited).</param>
/// <param name="Text">Texten (the text).</param>
public sealed record Avsnittstid(string Dokument, int Version, Giltighet Giltighet, string Ankare, string Text);
