using Leveransstrategi.Application.Features.Anvisningar.Text;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Det som skrivs till Word (what is written to Word): en version av en anvisning med uppgifterna om dess beslut, eller ett annat dokument
/// med egna uppgifter.
/// </summary>
/// <param name="Titel">Titel (title).</param>
/// <param name="Version">Version, till exempel "2" (version).</param>
/// <param name="Status">Läget i ord (status in words), till exempel "Gällande".</param>
/// <param name="Adress">Versionens permanenta adress, hel (absolute permanent address).</param>
/// <param name="Avsnitt">Avsnitten i ordning (sections).</param>
public sealed record Worddokument(string Titel, string Version, string Status, Uri Adress, IReadOnlyList<Wordavsnitt> Avsnitt)
{
    /// <summary>Om texten inte är beslutad (not decided). Då står det på varje sida.</summary>
    public bool Utkast { get; init; }

    /// <summary>Diarienummer (registry number).</summary>
    public string? Diarienummer { get; init; }

    /// <summary>Beslutet i ord (the decision), till exempel "Kommunstyrelsen 2008-05-21, § 12".</summary>
    public string? Beslut { get; init; }

    /// <summary>Gäller från (first day in force).</summary>
    public DateOnly? GallerFran { get; init; }

    /// <summary>Gäller till (last day in force).</summary>
    public DateOnly? GallerTill { get; init; }

    /// <summary>Uppgifterna överst (facts at the top), när dokumentet är något annat än en anvisning.</summary>
    public IReadOnlyList<string>? Uppgifter { get; init; }

    /// <summary>Det som står i sidfoten (parts of the footer), när dokumentet är något annat än en anvisning.</summary>
    public IReadOnlyList<string>? Sidfot { get; init; }
}

/// <summary>Ett avsnitt i Word (section).</summary>
/// <param name="Nummer">Nummer (number), till exempel "4".</param>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Punkter">Punkterna i ordning (clauses).</param>
public sealed record Wordavsnitt(string Nummer, string Rubrik, IReadOnlyList<Wordpunkt> Punkter);

/// <summary>En punkt i Word (clause).</summary>
/// <param name="Nummer">Nummer (number), till exempel "4.2".</param>
/// <param name="Block">Texten i block (blocks), från <see cref="Punkttext.Block"/>.</param>
/// <param name="Kallor">Stödet (sources).</param>
public sealed record Wordpunkt(string Nummer, IReadOnlyList<Textblock> Block, IReadOnlyList<Wordkalla> Kallor);

/// <summary>En källa i Word (source).</summary>
/// <param name="Text">Källan i ord (as displayed).</param>
/// <param name="Adress">Adress, i portalen eller hel (address), när den finns.</param>
public sealed record Wordkalla(string Text, string? Adress = null);
