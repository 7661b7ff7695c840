using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>
/// Hänvisning (citation) i texten till ett beslut: diarienummer, organ och datum så långt texten säger dem, och posten i registret
/// som den avser när den är känd.
/// </summary>
public sealed class Hanvisning
{
    /// <summary>Skapar en hänvisning (creates a citation).</summary>
    /// <param name="diarienummer">Diarienummer (registry number).</param>
    /// <param name="organ">Organ så som texten säger (deciding body), om det står.</param>
    /// <param name="datum">Beslutsdag (day of decision), om den står.</param>
    /// <param name="avsnitt">Avsnittet som hänvisningen står i (section it stands in).</param>
    /// <param name="titel">Namnet på det som hänvisas till, om texten ger det (title cited).</param>
    /// <param name="text">Meningen som hänvisningen står i (sentence around it).</param>
    /// <param name="dokument">Posten i registret, om den är känd (entry in the register).</param>
    public Hanvisning(
        Diarienummer diarienummer,
        string? organ,
        DateOnly? datum,
        string? avsnitt,
        string? titel,
        string text,
        StyrdokumentId? dokument)
    {
        ArgumentNullException.ThrowIfNull(diarienummer);
        Id = Guid.CreateVersion7();
        Diarienummer = diarienummer.Text;
        DiarienummerNyckel = diarienummer.Nyckel;
        Organ = organ;
        Datum = datum;
        Avsnitt = avsnitt;
        Titel = titel;
        Text = text;
        DokumentId = dokument;
    }

    private Hanvisning() => Diarienummer = DiarienummerNyckel = Text = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Ordning i texten (order in the text), från 1.</summary>
    public int Ordning { get; internal set; }

    /// <summary>Diarienummer (registry number).</summary>
    public string Diarienummer { get; private init; }

    /// <summary>Söknyckel (search key).</summary>
    public string DiarienummerNyckel { get; private init; }

    /// <summary>Organ (deciding body), om texten säger det.</summary>
    public string? Organ { get; private init; }

    /// <summary>Beslutsdag (day of decision), om texten säger den.</summary>
    public DateOnly? Datum { get; private init; }

    /// <summary>Avsnittet som hänvisningen står i (section it stands in).</summary>
    public string? Avsnitt { get; private init; }

    /// <summary>Namnet på det som hänvisas till (title cited), om texten ger det.</summary>
    public string? Titel { get; private init; }

    /// <summary>Meningen som hänvisningen står i (sentence around it).</summary>
    public string Text { get; private init; }

    /// <summary>Posten i registret (entry in the register), om den är känd.</summary>
    public StyrdokumentId? DokumentId { get; private init; }
}
