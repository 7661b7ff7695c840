using System.Globalization;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Identitet för en anvisning (instruction id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AnvisningId(Guid Value) : IEntitetsId<AnvisningId>
{
    /// <inheritdoc/>
    public static AnvisningId Av(Guid value) => new(value);
}

/// <summary>
/// Anvisning (instruction for an acquisition area): kommunstyrelsens ord om hur ett anskaffningsområde struktureras, anskaffas och
/// sköts (leveransstrategin, avsnitt 4.1). Den som gäller rörs aldrig av ett utkast.
/// </summary>
public sealed partial class Anvisning : IVersionerad
{
    /// <summary>Längsta titel (maximum length in characters).</summary>
    public const int MaxLangdTitel = 200;

    private readonly List<Anvisningsversion> versioner = [];

    /// <summary>Skapar en anvisning utan versioner (creates an instruction).</summary>
    /// <param name="omrade">Området (the area).</param>
    /// <param name="arExempel">Om innehållet är ett exempel för demonstration (demonstration content).</param>
    public Anvisning(Anskaffningsomrade omrade, bool arExempel = false)
    {
        ArgumentNullException.ThrowIfNull(omrade);
        Id = new(Guid.CreateVersion7());
        OmradeId = omrade.Id;
        Slug = omrade.Slug;
        Titel = TitelFor(omrade.Namn);
        ArExempel = arExempel;
    }

    private Anvisning() => Slug = Titel = string.Empty;

    /// <summary>Identitet (id).</summary>
    public AnvisningId Id { get; private init; }

    /// <summary>Området (the area).</summary>
    public AnskaffningsomradeId OmradeId { get; private init; }

    /// <summary>Slug (part of the address), densamma som områdets.</summary>
    public string Slug { get; private init; }

    /// <summary>Titel (title).</summary>
    public string Titel { get; private init; }

    /// <summary>Om innehållet är ett exempel för demonstration (demonstration content) och inte beslutat av någon.</summary>
    public bool ArExempel { get; private init; }

    /// <summary>Versioner (versions).</summary>
    public IReadOnlyList<Anvisningsversion> Versioner => versioner;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>
    /// Titeln på ett områdes anvisning (title for an area): namnet med liten bokstav inne i meningen, utom förkortningen i IT-konsulter.
    /// </summary>
    /// <param name="omrade">Områdets namn (name of the area).</param>
    public static string TitelFor(string omrade)
    {
        ArgumentException.ThrowIfNullOrEmpty(omrade);
        var arForkortning = omrade.Length > 1 && char.IsUpper(omrade[1]);
        return $"Anvisning för {(arForkortning ? omrade : char.ToLower(omrade[0], CultureInfo.InvariantCulture) + omrade[1..])}";
    }

    /// <summary>Den version som gällde en dag (the version in force on a day), eller <see langword="null"/>.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Anvisningsversion? GallandeVersion(DateOnly dag) => versioner
        .Where(version => version.Status == Anvisningsstatus.Beslutad && version.Giltighet.Omfattar(dag))
        .MaxBy(version => version.Nummer);

    /// <summary>Hinder för att påbörja en ny version (obstacles to a new draft): en i taget.</summary>
    public IReadOnlyList<string> HinderForUtkast() => versioner.Find(version => version.ArPagaende) is { } pagaende
        ? [$"Version {pagaende.Nummer} är redan påbörjad. Fortsätt med den, eller förkasta den först."]
        : [];

    /// <summary>Den senast beslutade versionen (latest decided version), också en kommande; den som ett utkast utgår från.</summary>
    public Anvisningsversion? SenastBeslutad() => versioner.Where(version => version.Status == Anvisningsstatus.Beslutad).MaxBy(version => version.Nummer);

    /// <summary>
    /// Den senast beslutade versionen, om den gäller eller ska börja gälla (latest decided version in force or coming): den som prövas
    /// och som nämnderna tar del av. Ingen när anvisningen är upphävd.
    /// </summary>
    /// <param name="dag">Dagen (the day).</param>
    public Anvisningsversion? SenastBeslutad(DateOnly dag) =>
        SenastBeslutad() is { } senaste && (senaste.Giltighet.Till is null || senaste.Giltighet.Till >= dag) ? senaste : null;

    /// <summary>Hinder för att rätta ett skrivfel (obstacles to a correction): det ska finnas en beslutad version som inte är upphävd.</summary>
    public IReadOnlyList<string> HinderForRattelse() => SenastBeslutad() switch
    {
        null => ["Det finns ingen beslutad version att rätta."],
        { Upphavande: not null } upphavd => [$"Version {upphavd.Nummer} är upphävd och kan inte rättas. Påbörja en ny version i stället."],
        _ => [],
    };

    /// <summary>
    /// Påbörjar en ny version (begins a new version): med den senast beslutade texten som början, annars med mallens avsnitt. Den som
    /// gäller berörs inte.
    /// </summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <returns>Versionen och dess första revision (the version and its first revision).</returns>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForUtkast"/> finns, eller för en rättelse av <see cref="HinderForRattelse"/>.</exception>
    public (Anvisningsversion Version, Textrevision Revision) SkapaUtkast(Versionsslag slag, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        RegelbrottException.Vid(HinderForUtkast());
        if (slag == Versionsslag.Rattelse)
            RegelbrottException.Vid(HinderForRattelse());
        var forlaga = SenastBeslutad();
        var version = new Anvisningsversion(
            Id,
            versioner.Count == 0 ? 1 : versioner.Max(v => v.Nummer) + 1,
            slag,
            slag == Versionsslag.Rattelse ? forlaga!.Nummer : null,
            forlaga?.Text ?? Anvisningsmall.Tom(),
            vem,
            tidpunkt);
        versioner.Add(version);
        var andring = forlaga is null ? "Ny anvisning efter mallen" : $"Utgår från version {forlaga.Nummer}";
        return (version, version.SparaText(version.Text, Revisionsslag.Start, andring, null, vem, tidpunkt));
    }

    /// <summary>Hinder för att registrera beslutet om en version (obstacles to adoption).</summary>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="lage">Det runt utkastet (what surrounds the draft).</param>
    /// <param name="gallerFran">Första dagen (first day), om den är vald.</param>
    /// <param name="beslutsdag">Beslutsdagen (day of decision), om den är vald.</param>
    public IReadOnlyList<string> HinderForFaststallelse(Anvisningsversion version, Arbetslage lage, DateOnly? gallerFran, DateOnly? beslutsdag)
    {
        ArgumentNullException.ThrowIfNull(version);
        var hinder = new List<string>();
        if (version.Status == Anvisningsstatus.Beslutad)
            return [$"Beslutet om version {version.Nummer} är redan registrerat. En rättelse blir en ny version."];
        if (version.Status != Anvisningsstatus.InforKs)
            hinder.Add($"Version {version.Nummer} är inte granskad och klar för kommunstyrelsen.");
        hinder.AddRange(version.HinderForVidare(lage).Select(h => h.Text));
        if (gallerFran is not { } fran)
            return hinder;
        if (version.Slag == Versionsslag.Ordinarie && fran < beslutsdag)
            hinder.Add($"Versionen kan inte gälla före beslutsdagen {beslutsdag:yyyy-MM-dd}. Ange den dagen eller en senare.");
        if (versioner.Where(annan => annan.Status == Anvisningsstatus.Beslutad && annan.Giltighet.Fran > fran).MinBy(annan => annan.Giltighet.Fran) is { } senare)
            hinder.Add($"Version {senare.Nummer} gäller från {senare.Giltighet.Fran:yyyy-MM-dd}. Den nya kan inte börja gälla före den; ange samma dag eller en senare.");
        if (versioner.Find(annan => annan.Upphavande is not null && annan.Giltighet.Till >= fran) is { } upphavd)
            hinder.Add($"Version {upphavd.Nummer} är upphävd men gäller till och med {upphavd.Giltighet.Till:yyyy-MM-dd}. Ange en dag efter den.");
        return hinder;
    }

    /// <summary>
    /// Registrerar beslutet om en version (registers the decision): texten låses för alltid och den förra slutar gälla dagen innan.
    /// </summary>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="gallerFran">Första dagen (first day).</param>
    /// <param name="utdrag">Protokollsutdrag (extract of the minutes), om det bifogas.</param>
    /// <param name="lage">Det runt utkastet (what surrounds the draft).</param>
    /// <param name="vem">Den som registrerar (the registrar).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForFaststallelse"/> finns.</exception>
    public void Faststall(
        Anvisningsversion version,
        Beslut beslut,
        DateOnly gallerFran,
        Protokollsutdrag? utdrag,
        Arbetslage lage,
        Handlaggare vem,
        DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(beslut);
        RegelbrottException.Vid(HinderForFaststallelse(version, lage, gallerFran, beslut.Datum));
        foreach (var tidigare in versioner.Where(annan => annan.Status == Anvisningsstatus.Beslutad && annan.Giltighet.Till is null))
            tidigare.Avlosas(gallerFran);
        version.Fastslas(beslut, gallerFran, utdrag, vem, tidpunkt);
    }

    /// <summary>Hinder för att upphäva anvisningen (obstacles to repeal).</summary>
    /// <param name="sistaDag">Sista dagen som den gäller (last day), om den är vald.</param>
    /// <param name="beslutsdag">Beslutsdagen (day of decision), om den är vald.</param>
    public IReadOnlyList<string> HinderForUpphavande(DateOnly? sistaDag, DateOnly? beslutsdag)
    {
        if (TillsVidare is not { } gallande)
            return ["Ingen version gäller tills vidare, så det finns inget att upphäva."];
        var hinder = new List<string>();
        if (sistaDag < gallande.Giltighet.Fran)
            hinder.Add($"Version {gallande.Nummer} gäller från {gallande.Giltighet.Fran:yyyy-MM-dd}. Ange den dagen eller en senare som sista dag.");
        // Det som gällde före beslutet ändras inte i efterhand; upphör anvisningen genast är dagen före beslutet den sista.
        if (sistaDag < beslutsdag?.AddDays(-1))
            hinder.Add($"Anvisningen kan inte upphöra före beslutsdagen {beslutsdag:yyyy-MM-dd}. Ange tidigast dagen före den som sista dag.");
        return hinder;
    }

    /// <summary>Upphäver anvisningen (repeals): den senast beslutade versionen slutar gälla efter en dag.</summary>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="sistaDag">Sista dagen (last day, inclusive).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForUpphavande"/> finns.</exception>
    public void Upphav(Beslut beslut, DateOnly sistaDag)
    {
        ArgumentNullException.ThrowIfNull(beslut);
        RegelbrottException.Vid(HinderForUpphavande(sistaDag, beslut.Datum));
        TillsVidare!.Upphavs(beslut, sistaDag);
    }

    private Anvisningsversion? TillsVidare => versioner.Where(v => v.Status == Anvisningsstatus.Beslutad && v.Giltighet.Till is null).MaxBy(v => v.Nummer);
}
