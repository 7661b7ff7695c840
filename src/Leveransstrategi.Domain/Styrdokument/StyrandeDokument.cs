using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>Identitet för ett styrdokument (governing document id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct StyrdokumentId(Guid Value) : IEntitetsId<StyrdokumentId>
{
    /// <inheritdoc/>
    public static StyrdokumentId Av(Guid value) => new(value);
}

/// <summary>
/// Styrdokument (governing document): en post i registret, med beslut, giltighet, relationer och texten i sina versioner.
/// En post kan finnas utan inläst text. Det som är okänt saknas och hittas aldrig på.
/// </summary>
public sealed class StyrandeDokument : IVersionerad
{
    /// <summary>Längsta titel (maximum length in characters).</summary>
    public const int MaxLangdTitel = 300;

    /// <summary>Längsta beskrivning (maximum length in characters).</summary>
    public const int MaxLangdBeskrivning = 1000;

    private readonly List<Dokumentrelation> relationer = [];
    private readonly List<Dokumentversion> versioner = [];

    /// <summary>Skapar en post (creates an entry).</summary>
    /// <param name="titel">Titel (title).</param>
    /// <param name="slug">Del av adressen (part of the address).</param>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="beslut">Beslutet, i de delar som är kända (the decision, as far as known).</param>
    /// <param name="status">Förslag eller registrerat (state).</param>
    public StyrandeDokument(string titel, string slug, Dokumentslag slag, Beslut? beslut, Registerstatus status)
    {
        Id = new(Guid.CreateVersion7());
        Titel = KontrolleradTitel(titel);
        Slug = slug;
        Slag = slag;
        Beslut = beslut;
        Status = status;
        Giltighet = new Giltighet(beslut?.Datum, null);
    }

    private StyrandeDokument()
    {
        Titel = Slug = string.Empty;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public StyrdokumentId Id { get; private init; }

    /// <summary>Titel (title).</summary>
    public string Titel { get; private set; }

    /// <summary>Slug (part of the address); ändras aldrig.</summary>
    public string Slug { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Dokumentslag Slag { get; private set; }

    /// <summary>Beslut (decision), i de delar som är kända.</summary>
    public Beslut? Beslut { get; private set; }

    /// <summary>Giltighet (validity). Början är beslutsdagen när inget annat är känt.</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>Läge i registret (state).</summary>
    public Registerstatus Status { get; private set; }

    /// <summary>Vad dokumentet styr, i egna ord (what it governs).</summary>
    public string? Beskrivning { get; private set; }

    /// <summary>Var uppgifterna i posten kommer från (source of the entry's facts).</summary>
    public string? Uppgiftskalla { get; private set; }

    /// <summary>Relationer (relations) från det här dokumentet till andra.</summary>
    public IReadOnlyList<Dokumentrelation> Relationer => relationer;

    /// <summary>Versioner av texten (versions of the text).</summary>
    public IReadOnlyList<Dokumentversion> Versioner => versioner;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Beskriver posten (describes the entry).</summary>
    /// <param name="beskrivning">Vad dokumentet styr, i egna ord (what it governs).</param>
    /// <param name="uppgiftskalla">Var uppgifterna kommer från (source of the facts).</param>
    public void Beskriv(string? beskrivning, string? uppgiftskalla)
    {
        if (beskrivning?.Length > MaxLangdBeskrivning)
            throw new RegelbrottException($"Beskrivningen får ha högst {MaxLangdBeskrivning} tecken.");
        Beskrivning = beskrivning;
        Uppgiftskalla = uppgiftskalla;
    }

    /// <summary>Rättar postens uppgifter (corrects the facts of the entry); textens versioner berörs inte.</summary>
    /// <param name="titel">Titel (title).</param>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="beslut">Beslut (decision).</param>
    /// <param name="giltighet">Giltighet (validity).</param>
    public void Ratta(string titel, Dokumentslag slag, Beslut? beslut, Giltighet giltighet)
    {
        Titel = KontrolleradTitel(titel);
        Slag = slag;
        Beslut = beslut;
        Giltighet = giltighet;
    }

    /// <summary>Lägger till en relation till ett annat dokument (relates to another document).</summary>
    /// <param name="slag">Relationens slag (kind of relation).</param>
    /// <param name="till">Det andra dokumentet (the other document).</param>
    /// <param name="kalla">Var det står (source).</param>
    /// <exception cref="RegelbrottException">Dokumentet pekar på sig självt, eller relationen finns redan.</exception>
    public void Relatera(Relationsslag slag, StyrandeDokument till, Kallhanvisning kalla)
    {
        ArgumentNullException.ThrowIfNull(till);
        if (till.Id == Id)
            throw new RegelbrottException("Ett styrdokument kan inte ha en relation till sig självt. Välj ett annat dokument.");
        if (relationer.Any(relation => relation.TillId == till.Id && relation.Slag == slag))
            throw new RegelbrottException($"Relationen till {till.Titel} finns redan.");
        relationer.Add(new Dokumentrelation(slag, till.Id, kalla));
    }

    /// <summary>Tar bort en relation som blivit fel (removes a mistaken relation); spåret visar att den fanns.</summary>
    /// <param name="relationId">Relationen (the relation).</param>
    public void TaBortRelation(Guid relationId) => relationer.RemoveAll(relation => relation.Id == relationId);

    /// <summary>Bekräftar ett förslag till post (confirms a proposed entry).</summary>
    /// <exception cref="RegelbrottException">Posten är redan bekräftad.</exception>
    public void Bekrafta()
    {
        if (Status != Registerstatus.Forslag)
            throw new RegelbrottException($"{Titel} är redan bekräftad.");
        Status = Registerstatus.Registrerat;
    }

    /// <summary>Hinder för att läsa in en ny text (obstacles to reading in a new text).</summary>
    public IReadOnlyList<string> HinderForInlasning() =>
        versioner.Find(version => version.Status == Versionsstatus.Utkast) is { } utkast
            ? [$"{Titel} har redan ett utkast (version {utkast.Nummer}). Registrera beslutet för det eller förkasta det först."]
            : [];

    /// <summary>Lägger den inlästa texten som ett utkast (adds a read text as a draft).</summary>
    /// <param name="titel">Titeln i texten (title in the text).</param>
    /// <param name="kallfil">Filen som lästes (the file that was read).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForInlasning"/> finns.</exception>
    public Dokumentversion LasIn(string titel, Kallfil kallfil, DateTimeOffset tidpunkt)
    {
        RegelbrottException.Vid(HinderForInlasning());
        var version = new Dokumentversion(versioner.Count + 1, KontrolleradTitel(titel), kallfil, tidpunkt);
        versioner.Add(version);
        return version;
    }

    /// <summary>Hinder för att registrera beslutet om en version (obstacles to registering the decision).</summary>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="gallerFran">Första dagen, om känd (first day).</param>
    public IReadOnlyList<string> HinderForBeslut(Dokumentversion version, DateOnly? gallerFran)
    {
        ArgumentNullException.ThrowIfNull(version);
        var hinder = new List<string>();
        if (version.Status != Versionsstatus.Utkast)
            hinder.Add($"Version {version.Nummer} är inte ett utkast.");
        if (!version.Avsnitt.Any(avsnitt => avsnitt.Text.Length > 0))
            hinder.Add($"Version {version.Nummer} har ingen text.");
        var senaste = versioner
            .Where(annan => annan.Status == Versionsstatus.Beslutad)
            .OrderBy(annan => annan.Nummer)
            .LastOrDefault();
        if (senaste is not null && gallerFran is null)
            hinder.Add($"Version {senaste.Nummer} gäller redan. Ange från vilken dag den nya versionen gäller i stället.");
        if (senaste?.Giltighet.Fran is { } fran && gallerFran < fran)
            hinder.Add($"Version {senaste.Nummer} gäller från {fran:yyyy-MM-dd}. En senare version kan inte börja gälla tidigare.");
        return hinder;
    }

    /// <summary>
    /// Registrerar beslutet om en version (registers the decision): texten låses, och den förra versionen slutar gälla dagen innan.
    /// </summary>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="gallerFran">Första dagen, om känd (first day).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForBeslut"/> finns.</exception>
    public void RegistreraBeslut(Dokumentversion version, Beslut beslut, DateOnly? gallerFran)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(beslut);
        RegelbrottException.Vid(HinderForBeslut(version, gallerFran));
        foreach (var tidigare in versioner.Where(annan => annan.Status == Versionsstatus.Beslutad && annan.Giltighet.Till is null))
            tidigare.Avlosas(gallerFran!.Value);
        version.Fastslas(beslut, gallerFran);
        if (versioner.All(annan => annan == version || annan.Status != Versionsstatus.Beslutad))
            Giltighet = new Giltighet(gallerFran ?? beslut.Datum, Giltighet.Till);
        // Samma titel i versaler är ingen ny titel.
        if (!string.Equals(Titel, version.Titel, StringComparison.OrdinalIgnoreCase))
            Titel = version.Titel;
        Beslut = beslut;
        Status = Registerstatus.Registrerat;
    }

    /// <summary>Den version som gällde en dag (the version in force on a day), eller <see langword="null"/>.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Dokumentversion? GallandeVersion(DateOnly dag) =>
        versioner
            .Where(version => version.Status == Versionsstatus.Beslutad && version.Giltighet.Omfattar(dag))
            .OrderByDescending(version => version.Nummer)
            .FirstOrDefault();

    private static string KontrolleradTitel(string titel)
    {
        var renad = titel?.Trim() ?? string.Empty;
        return renad.Length switch
        {
            0 => throw new RegelbrottException("Skriv dokumentets titel."),
            > MaxLangdTitel => throw new RegelbrottException($"Titeln får ha högst {MaxLangdTitel} tecken."),
            _ => renad,
        };
    }
}
