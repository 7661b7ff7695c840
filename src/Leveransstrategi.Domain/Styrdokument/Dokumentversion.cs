using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>
/// Version av ett styrdokuments text (version of the text). Ett utkast blir beslutat när beslutet registreras; därefter ändras
/// texten aldrig.
/// </summary>
public sealed class Dokumentversion
{
    private readonly List<Avsnitt> avsnitt = [];
    private readonly List<Hanvisning> hanvisningar = [];
    private readonly List<Omradesforslag> omradesforslag = [];

    internal Dokumentversion(int nummer, string titel, Kallfil kallfil, DateTimeOffset tidpunkt)
    {
        Id = Guid.CreateVersion7();
        Nummer = nummer;
        Titel = titel;
        Kallfil = kallfil;
        Inlast = tidpunkt;
        Status = Versionsstatus.Utkast;
        Giltighet = Giltighet.TillsVidare;
    }

    private Dokumentversion()
    {
        Titel = string.Empty;
        Kallfil = null!;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Versionsnummer (version number), från 1 och uppåt.</summary>
    public int Nummer { get; private init; }

    /// <summary>Titeln i texten (title in the text).</summary>
    public string Titel { get; private init; }

    /// <summary>Läge (state).</summary>
    public Versionsstatus Status { get; private set; }

    /// <summary>Beslutet (the decision), när det är registrerat.</summary>
    public Beslut? Beslut { get; private set; }

    /// <summary>Giltighet (validity); har mening först när versionen är beslutad.</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>När texten lästes in (when the text was read in).</summary>
    public DateTimeOffset Inlast { get; private init; }

    /// <summary>Filen som lästes (the file that was read).</summary>
    public Kallfil Kallfil { get; private init; }

    /// <summary>Avsnitt i ordning (sections in order).</summary>
    public IReadOnlyList<Avsnitt> Avsnitt => avsnitt;

    /// <summary>Hänvisningar till beslut (citations of decisions).</summary>
    public IReadOnlyList<Hanvisning> Hanvisningar => hanvisningar;

    /// <summary>Anskaffningsområden som texten definierar (areas that the text defines).</summary>
    public IReadOnlyList<Omradesforslag> Omradesforslag => omradesforslag;

    /// <summary>Lägger till ett avsnitt sist (appends a section).</summary>
    /// <param name="nummer">Nummer, till exempel 4.4, om avsnittet har ett (number).</param>
    /// <param name="rubrik">Rubrik (heading).</param>
    /// <param name="niva">Nivå, 1 är överst (level).</param>
    /// <param name="text">Text med tom rad mellan stycken (paragraphs divided by a blank line).</param>
    public void LaggTillAvsnitt(string? nummer, string rubrik, int niva, string text)
    {
        KravUtkast();
        var ankare = SomAnkare(nummer) ?? SlugEllerOrdning(rubrik);
        var unikt = ankare;
        for (var i = 2; avsnitt.Exists(annat => annat.Ankare == unikt); i++)
            unikt = $"{ankare}-{i}";
        avsnitt.Add(new Avsnitt(avsnitt.Count + 1, nummer, unikt, rubrik, niva, text));
    }

    /// <summary>Lägger till en hänvisning (adds a citation).</summary>
    /// <param name="hanvisning">Hänvisningen (the citation).</param>
    public void LaggTill(Hanvisning hanvisning)
    {
        ArgumentNullException.ThrowIfNull(hanvisning);
        KravUtkast();
        hanvisning.Ordning = hanvisningar.Count + 1;
        hanvisningar.Add(hanvisning);
    }

    /// <summary>Lägger till ett område som texten definierar (adds an area that the text defines).</summary>
    /// <param name="forslag">Området (the area).</param>
    public void LaggTill(Omradesforslag forslag)
    {
        ArgumentNullException.ThrowIfNull(forslag);
        KravUtkast();
        forslag.Ordning = omradesforslag.Count + 1;
        omradesforslag.Add(forslag);
    }

    /// <summary>Förkastar utkastet (discards the draft); det ligger kvar för den som får se utkast.</summary>
    /// <exception cref="RegelbrottException">Versionen är inte ett utkast.</exception>
    public void Forkasta()
    {
        KravUtkast();
        Status = Versionsstatus.Forkastad;
    }

    internal void Fastslas(Beslut beslut, DateOnly? gallerFran)
    {
        KravUtkast();
        Beslut = beslut;
        Giltighet = new Giltighet(gallerFran ?? beslut.Datum, null);
        Status = Versionsstatus.Beslutad;
    }

    // Två versioner med verkan samma dag: den förra får då ingen egen dag men ligger kvar, och den senare gäller (högst nummer).
    internal void Avlosas(DateOnly nyGallerFran) =>
        Giltighet = Giltighet.Fran is { } fran && nyGallerFran <= fran ? Giltighet.Avslutad(fran) : Giltighet.Avslutad(nyGallerFran.AddDays(-1));

    private void KravUtkast()
    {
        if (Status != Versionsstatus.Utkast)
            throw new RegelbrottException($"Version {Nummer} är inte ett utkast och kan inte ändras. Läs in en ny version.");
    }

    // Ett vanligt nummer (4.4) står som det är i adressen; andra (§ 3, Bilaga 1) får en form utan mellanslag.
    private static string? SomAnkare(string? nummer) =>
        nummer is null || nummer.All(tecken => char.IsAsciiLetterOrDigit(tecken) || tecken is '.' or '-') ? nummer : Slug.Av(nummer);

    private string SlugEllerOrdning(string rubrik) =>
        rubrik.Any(char.IsLetterOrDigit) ? Slug.Av(rubrik) : $"del-{avsnitt.Count + 1}";
}
