using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Web.Pages.Vagledning;

/// <summary>Regelord (words for the decision table): vad fakta, värden och svar heter på sidan.</summary>
public static class Regelord
{
    private static readonly Dictionary<Faktum, string> fakta = new()
    {
        [Faktum.Organisation] = "Köparen är",
        [Faktum.Natur] = "Köpet är",
        [Faktum.Centralregel] = "Regeln om centralupphandling är",
        [Faktum.Undantag] = "Ett undantag är beslutat",
        [Faktum.Ramavtal] = "Ett ramavtal",
        [Faktum.Varde] = "Värdet mot direktupphandlingsgränsen",
        [Faktum.Dokumentation] = "Värdet mot dokumentationsgränsen",
        [Faktum.Troskel] = "Värdet mot EU:s tröskelvärde",
        [Faktum.Anvisning] = "En anvisning gäller",
        [Faktum.Omrade] = "Området är",
        [Faktum.Tid] = "Avtalstiden mot fyra år",
        [Faktum.Slutsats] = "Svaret är",
    };

    private static readonly Dictionary<string, string> varden = new()
    {
        [Faktavarden.Namnd] = "en nämnd",
        [Faktavarden.Bolag] = "ett bolag",
        [Faktavarden.Vanlig] = "en vara eller tjänst till den egna verksamheten",
        [Faktavarden.Myndighetsutovning] = "myndighetsutövning",
        [Faktavarden.StrategiskLedning] = "en strategisk ledningsfunktion",
        [Faktavarden.GemensamtSystem] = "till ett gemensamt system",
        [Faktavarden.Ska] = "ska",
        [Faktavarden.INormalfallet] = "ska i normalfallet",
        [Faktavarden.Far] = "får",
        [Faktavarden.Ingen] = "ingen",
        [Faktavarden.Ja] = "ja",
        [Faktavarden.Nej] = "nej",
        [Faktavarden.Tacker] = "täcker behovet",
        [Faktavarden.UtanUtrymme] = "har inget utrymme kvar",
        [Faktavarden.Inom] = "inom",
        [Faktavarden.Over] = "över",
        [Faktavarden.Obekraftat] = "beloppet är inte bekräftat",
    };

    private static readonly Dictionary<Slutsatskod, string> koder = new()
    {
        [Slutsatskod.AvropaCentralt] = "Avropa på ett centralt ramavtal",
        [Slutsatskod.UpphandlaCentralt] = "Upphandlas centralt",
        [Slutsatskod.EgenUpphandling] = "Egen upphandling",
        [Slutsatskod.EgenDirektupphandling] = "Egen direktupphandling",
        [Slutsatskod.EgenRegi] = "Egen regi",
        [Slutsatskod.FragaItAvdelningen] = "Fråga IT-avdelningen",
    };

    /// <summary>Svaret i ord (the conclusion in words).</summary>
    /// <param name="kod">Koden (the code).</param>
    public static string Kod(Slutsatskod kod) => koder[kod];

    /// <summary>Villkoret i ord (the condition in words).</summary>
    /// <param name="villkor">Villkoret (the condition).</param>
    public static string Villkor(Villkor villkor)
    {
        ArgumentNullException.ThrowIfNull(villkor);
        return $"{fakta[villkor.Faktum]}: {string.Join(" eller ", villkor.Varden.Select(varde => villkor.Faktum == Faktum.Slutsats ? koder.First(par => Faktavarden.Kod(par.Key) == varde).Value.ToLowerInvariant() : varden.GetValueOrDefault(varde, varde)))}";
    }

    /// <summary>Köpets art i ord (nature in words).</summary>
    /// <param name="natur">Värdet (the value).</param>
    public static string Natur(string? natur) => natur is null ? "obesvarad" : varden.GetValueOrDefault(natur, natur);

    /// <summary>Regeldelens namn (name of the part), i flertal.</summary>
    /// <param name="del">Delen (the part).</param>
    public static string Del(Regeldel del) => del switch
    {
        Regeldel.Slutsats => "Slutsatser",
        Regeldel.Skal => "Skäl",
        Regeldel.Steg => "Steg",
        _ => "När svaret blir ett annat",
    };
}
