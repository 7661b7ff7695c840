namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Uppgifter till tillgänglighetsredogörelsen (accessibility statement), avsnittet <c>Portal:Tillganglighet</c>.
/// Källa: lagen (2018:1937) om tillgänglighet till digital offentlig service och dess föreskrifter.
/// </summary>
public sealed class TillganglighetOptions
{
    /// <summary>Hur väl tjänsten uppfyller lagens krav.</summary>
    public Forenlighet Forenlighet { get; set; } = Forenlighet.Delvis;

    /// <summary>Dag då tjänsten senast bedömdes.</summary>
    public DateOnly Bedomd { get; set; } = new(2026, 11, 22);

    /// <summary>Dag då redogörelsen senast uppdaterades.</summary>
    public DateOnly Uppdaterad { get; set; } = new(2026, 11, 22);

    /// <summary>Hur bedömningen gjordes.</summary>
    public string Metod { get; set; } =
        "Självskattning. Varje sida prövas automatiskt med verktyget axe mot WCAG 2.2, nivå A och AA, på bred och smal skärm, " +
        "med och utan skript. Ingen utomstående har granskat tjänsten.";

    /// <summary>Innehåll som inte är tillgängligt, med skäl. Ersätts som helhet när inställningen anges.</summary>
    public IReadOnlyList<TillganglighetsbristOptions> Brister { get; set; } =
    [
        new()
        {
            Innehall = "Prövning med skärmläsare",
            Skal = "Sidorna är byggda för skärmläsare, men ännu inte prövade av vana användare. Därför kan hinder finnas som vi inte känner till.",
        },
        new()
        {
            Innehall = "Bilagor som andra har skrivit",
            Skal = "Dokument som läses in kan sakna rubriker eller beskrivningar. Texten visas alltid även som webbsida.",
        },
    ];

    /// <summary>Innehåll som undantas därför att kraven vore oskäligt betungande (12 §), med skäl.</summary>
    public IReadOnlyList<TillganglighetsbristOptions> OskaligtBetungande { get; set; } = [];

    /// <summary>Innehåll som lagen inte omfattar (9 §), med skäl.</summary>
    public IReadOnlyList<TillganglighetsbristOptions> UtanforLagen { get; set; } = [];

    /// <summary>Redogörelsen ska ses över minst en gång om året; dagen då det senast ska ske.</summary>
    public DateOnly NastaOversyn => Bedomd.AddYears(1);
}

/// <summary>Brist (inaccessible content): vad som inte är tillgängligt och varför.</summary>
public sealed class TillganglighetsbristOptions
{
    /// <summary>Det innehåll som bristen gäller.</summary>
    public string Innehall { get; set; } = "";

    /// <summary>Varför det inte är tillgängligt och vad användaren kan göra i stället.</summary>
    public string Skal { get; set; } = "";
}

/// <summary>Förenlighet (conformance status) med lagens krav.</summary>
public enum Forenlighet
{
    /// <summary>Helt förenlig.</summary>
    Helt,

    /// <summary>Delvis förenlig.</summary>
    Delvis,

    /// <summary>Inte förenlig.</summary>
    Inte,
}
