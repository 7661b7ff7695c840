using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>
/// Tolkat dokument (a parsed governing document): det som <see cref="Dokumenttolk"/> fann, för granskning innan något sparas.
/// Inget ord går förlorat: allt står i titeln, avsnitten, <see cref="Sidmarkningar"/> eller <see cref="Innehallsforteckning"/>.
/// </summary>
/// <param name="Titel">Titeln som den står, eller <see langword="null"/> när dokumentet ingen har (title).</param>
/// <param name="Avsnitt">Avsnitten i ordning (sections). Text före första rubriken är ett avsnitt utan nummer och med tom rubrik.</param>
/// <param name="Omraden">Anskaffningsområden med definitioner (acquisition areas); tom när dokumentet inte delar in något i sådana.</param>
/// <param name="Hanvisningar">Hänvisningar till beslut med diarienummer, en rad per förekomst (citations with a registry number).</param>
/// <param name="Datum">Alla datum i texten, en rad per förekomst (every date in the text).</param>
public sealed record TolkatDokument(
    string? Titel,
    IReadOnlyList<TolkatAvsnitt> Avsnitt,
    IReadOnlyList<TolkatOmrade> Omraden,
    IReadOnlyList<TolkadHanvisning> Hanvisningar,
    IReadOnlyList<TolkatDatum> Datum)
{
    /// <summary>Beslut som nämns med organ och dag men utan diarienummer (decisions cited without a registry number).</summary>
    public IReadOnlyList<TolkatBeslut> Beslut { get; init; } = [];

    /// <summary>Sidnummer, sidhuvuden och sidfötter som lyfts ur texten (page furniture), i den ordning de stod.</summary>
    public IReadOnlyList<string> Sidmarkningar { get; init; } = [];

    /// <summary>Innehållsförteckningens rader (table of contents), som inte blir avsnitt.</summary>
    public IReadOnlyList<string> Innehallsforteckning { get; init; } = [];

    /// <summary>Antal stycken i första avsnittet som står före titeln, till exempel ett brevhuvud (paragraphs before the title).</summary>
    public int StyckenForeTitel { get; init; }

    /// <summary>Hela texten i källans ordning utan sidmärkningar och innehållsförteckning (running text in source order).</summary>
    public IEnumerable<string> LopandeText()
    {
        if (Titel is not null && StyckenForeTitel == 0)
            yield return Titel;
        for (var i = 0; i < Avsnitt.Count; i++)
        {
            var avsnitt = Avsnitt[i];
            if (avsnitt.Rubrikrad.Length > 0)
                yield return avsnitt.Rubrikrad;
            for (var j = 0; j < avsnitt.Stycken.Count; j++)
            {
                yield return avsnitt.Stycken[j];
                if (Titel is not null && i == 0 && j + 1 == StyckenForeTitel)
                    yield return Titel;
            }
        }
    }
}

/// <summary>Tolkat avsnitt (a parsed section).</summary>
/// <param name="Nummer">Numret som dokumentet skriver det, utan avslutande punkt: "4.2", "§ 3", "1 kap", "Bilaga 1" (number).</param>
/// <param name="Rubrik">Rubriken (heading); tom för inledande text och för paragrafer utan egen rubrik.</param>
/// <param name="Stycken">Hela stycken och listpunkter i ordning (whole paragraphs and list items).</param>
public sealed record TolkatAvsnitt(string? Nummer, string Rubrik, IReadOnlyList<string> Stycken)
{
    /// <summary>Nivå från 1 (level): 4 är nivå 1, 4.2 är nivå 2.</summary>
    public int Niva { get; init; } = 1;

    /// <summary>Styckena med en tom rad emellan (paragraphs joined by a blank line).</summary>
    public string Text => string.Join("\n\n", Stycken);

    /// <summary>Nummer och rubrik på en rad (number and heading).</summary>
    public string Rubrikrad => Nummer is null ? Rubrik : $"{Nummer} {Rubrik}".TrimEnd();

    /// <summary>Det man hänvisar till avsnittet med (how to refer to it): numret, annars rubriken; saknas för inledande text.</summary>
    public string? Beteckning => Nummer ?? (Rubrik.Length > 0 ? Rubrik : null);
}

/// <summary>Tolkat anskaffningsområde (a parsed acquisition area).</summary>
/// <param name="Nummer">Avsnittets nummer, till exempel "4.4"; tomt när avsnittet är onumrerat (section number).</param>
/// <param name="Namn">Namnet som dokumentet skriver det (name).</param>
/// <param name="Definition">Avsnittets hela text (definition, paragraphs joined by a blank line).</param>
public sealed record TolkatOmrade(string Nummer, string Namn, string Definition);

/// <summary>Tolkad hänvisning till ett beslut (a parsed citation of a decision).</summary>
/// <param name="Diarienummer">Ärendets diarienummer (registry number).</param>
/// <param name="Organ">
/// Beslutande organ när texten anger det (deciding body): kommunfullmäktige är alltid "KF" och kommunstyrelsen "KS",
/// andra har sitt namn utan genitiv och med stor begynnelsebokstav. Tas aldrig ur diarienumrets bokstäver.
/// </param>
/// <param name="Datum">Beslutsdag när texten anger den (day of decision).</param>
/// <param name="Avsnitt">Avsnittets nummer, annars dess rubrik (section); saknas i titel och inledande text.</param>
/// <param name="Titel">Namnet på dokumentet som hänvisningen gäller, när texten ger det (name of the cited document).</param>
/// <param name="Text">Meningen den står i (context sentence).</param>
public sealed record TolkadHanvisning(Diarienummer Diarienummer, string? Organ, DateOnly? Datum, string? Avsnitt, string? Titel, string Text)
{
    /// <summary>Paragraf i protokollet, till exempel "§ 12" (section of the minutes), när texten anger den.</summary>
    public string? Paragraf { get; init; }
}

/// <summary>Tolkat beslut (a decision cited without a registry number): organ och dag står bredvid varandra i texten.</summary>
/// <param name="Organ">Beslutande organ, skrivet som i <see cref="TolkadHanvisning"/> (deciding body).</param>
/// <param name="Datum">Beslutsdag (day of decision).</param>
/// <param name="Paragraf">Paragraf i protokollet (section of the minutes), när texten anger den.</param>
/// <param name="Avsnitt">Avsnittets nummer, annars dess rubrik (section).</param>
/// <param name="Text">Meningen det står i (context sentence).</param>
public sealed record TolkatBeslut(string Organ, DateOnly Datum, string? Paragraf, string? Avsnitt, string Text);

/// <summary>Tolkat datum (a date in the text).</summary>
/// <param name="Datum">Dagen (the day).</param>
/// <param name="Text">Meningen den står i (context sentence).</param>
/// <param name="Avsnitt">Avsnittets nummer, annars dess rubrik (section); saknas i titel och inledande text.</param>
public sealed record TolkatDatum(DateOnly Datum, string Text, string? Avsnitt)
{
    /// <summary>Om texten säger "senast" om dagen (a deadline).</summary>
    public bool ArSistaDag { get; init; }
}
