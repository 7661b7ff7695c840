namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Källrad (a source row): en rad eller ett helt stycke ur en fil, med det som filen själv säger om den.</summary>
/// <param name="Text">Radens text utan radslut (text without line end). En avsiktlig radbrytning inne i ett stycke är "\n".</param>
public sealed record Kallrad(string Text)
{
    /// <summary>Om raden börjar ett nytt stycke (starts a paragraph), till skillnad från att fortsätta raden före.</summary>
    public bool NyttStycke { get; init; }

    /// <summary>Om raden är den första på en sida (first row of a page).</summary>
    public bool NySida { get; init; }

    /// <summary>Om källan markerar att stycket slutar med raden (source hints that a paragraph ends here).</summary>
    public bool Styckeslut { get; init; }

    /// <summary>Rubriknivå från 1 (heading level), när källan anger den.</summary>
    public int? Rubrikniva { get; init; }

    /// <summary>Nummer eller punkt som källan räknar fram framför texten (computed list label), till exempel "4.2." eller "•".</summary>
    public string? Nummer { get; init; }

    /// <summary>Om källan märker raden som dokumentets titel (marked as document title).</summary>
    public bool Dokumenttitel { get; init; }

    /// <summary>Om källan märker raden som en del av innehållsförteckningen (table of contents entry).</summary>
    public bool Innehallsrad { get; init; }

    /// <summary>Listans nivå från 1 (level of the list), när raden är en post i en lista.</summary>
    public int? Listniva { get; init; }

    /// <summary>Om källan märker raden som ett citat (marked as a quotation).</summary>
    public bool Citat { get; init; }

    /// <summary>Radens text med den form som källan ger den (runs of the text); tom när hela raden saknar form.</summary>
    public IReadOnlyList<Kalldel> Delar { get; init; } = [];
}

/// <summary>Källdel (a run of a source row): text med samma form.</summary>
/// <param name="Text">Texten (text).</param>
/// <param name="Fet">Fet (bold).</param>
/// <param name="Kursiv">Kursiv (italic).</param>
/// <param name="Adress">Länkens adress (address of the link); "#" och bokmärkets namn för en länk inom dokumentet.</param>
public sealed record Kalldel(string Text, bool Fet = false, bool Kursiv = false, string? Adress = null);

/// <summary>
/// Källtext (source text): ett dokuments rader i ordning, oberoende av filformat. Läses av <see cref="Dokumenttolk"/>.
/// </summary>
/// <param name="Rader">Raderna i den ordning de står (rows in source order).</param>
/// <param name="HardbrutnaRader">
/// Om raderna är brutna av sidbredden (hard-wrapped), som i text ur PDF, och ska fogas till stycken; annars är varje rad ett stycke.
/// </param>
public sealed record Kalltext(IReadOnlyList<Kallrad> Rader, bool HardbrutnaRader)
{
    /// <summary>Sidhuvuden och sidfötter som källan själv skiljer ut (running heads known from the format).</summary>
    public IReadOnlyList<string> Sidmarkningar { get; init; } = [];

    /// <summary>
    /// Delar ren text i rader och avgör hur den är satt (splits plain text): hela stycken, hårdbrutna rader,
    /// eller hårdbrutna rader med tomma rader mellan alla rader. Sidbrytning är sidmatningstecken, eller i det
    /// sista fallet en rad som börjar med blanksteg.
    /// </summary>
    /// <param name="text">Texten (the text).</param>
    public static Kalltext FranText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Radlayout.Dela(text);
    }
}
