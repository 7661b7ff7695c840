namespace Leveransstrategi.Domain.Common;

/// <summary>
/// Källhänvisning (citation of a source): vilket styrdokument, vilket avsnitt, vilken version av en anvisning, eller vilken lag och
/// paragraf ett påstående vilar på. Visas alltid som länk bredvid påståendet.
/// </summary>
public sealed record Kallhanvisning
{
    /// <summary>Längsta titel (maximum length in characters).</summary>
    public const int MaxLangdTitel = 300;

    /// <summary>Längsta avsnitt (maximum length in characters).</summary>
    public const int MaxLangdAvsnitt = 60;

    /// <summary>Skapar en hänvisning (creates a citation).</summary>
    /// <param name="titel">Styrdokumentets eller lagens namn (title of the document or law).</param>
    /// <param name="styrdokument">Styrdokumentets slug, om det finns i registret (slug in the register).</param>
    /// <param name="avsnitt">Avsnitt eller paragraf (section or paragraph).</param>
    /// <param name="version">Version av texten, när hänvisningen gäller en bestämd (version of the text).</param>
    public Kallhanvisning(string titel, string? styrdokument, string? avsnitt, int? version = null)
    {
        if (string.IsNullOrWhiteSpace(titel))
            throw new RegelbrottException("En källhänvisning behöver namnet på det den hänvisar till.");
        Titel = titel;
        Styrdokument = styrdokument;
        Avsnitt = avsnitt;
        Version = version;
    }

    private Kallhanvisning() => Titel = string.Empty;

    /// <summary>Hänvisar till en version av en anvisning (cites a version of an instruction).</summary>
    /// <param name="titel">Anvisningens titel (title).</param>
    /// <param name="anvisning">Anvisningens slug (slug).</param>
    /// <param name="version">Versionen (version).</param>
    /// <param name="punkt">Punkten (clause), om hänvisningen gäller en bestämd.</param>
    public static Kallhanvisning TillAnvisning(string titel, string anvisning, int version, string? punkt) =>
        new(titel, null, punkt, version) { Anvisning = anvisning };

    /// <summary>Titel (title).</summary>
    public string Titel { get; private init; }

    /// <summary>Styrdokumentets slug (slug in the register), om det finns där.</summary>
    public string? Styrdokument { get; private init; }

    /// <summary>Anvisningens slug (slug of the instruction), när källan är en version av en anvisning.</summary>
    public string? Anvisning { get; private init; }

    /// <summary>Avsnitt, punkt eller paragraf (section, clause or paragraph), till exempel 4.4.</summary>
    public string? Avsnitt { get; private init; }

    /// <summary>Version (version of the text), när hänvisningen gäller en bestämd lydelse.</summary>
    public int? Version { get; private init; }

    /// <summary>Hur hänvisningen skrivs ut (as displayed), till exempel "Leveransstrategi för IT-området, avsnitt 4.4".</summary>
    public string Visning => Anvisning is not null
        ? $"{Titel}, version {Version}{(Avsnitt is null ? "" : $", punkt {Avsnitt}")}"
        : Avsnitt is null ? Titel : $"{Titel}, avsnitt {Avsnitt}";

    /// <summary>Adressen i portalen (address in the portal), om källan finns i den.</summary>
    public string? Adress => this switch
    {
        { Anvisning: not null } => $"/anvisningar/{Anvisning}/version/{Version}{(Avsnitt is null ? "" : $"#punkt-{Avsnitt}")}",
        { Styrdokument: not null } => $"/styrdokument/{Styrdokument}{(Version is null ? "" : $"/version/{Version}")}{(Avsnitt is null ? "" : $"#avsnitt-{Avsnitt}")}",
        _ => null,
    };
}
