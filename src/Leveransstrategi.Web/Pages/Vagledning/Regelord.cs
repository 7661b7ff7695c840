using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Yta;

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

    /// <summary>Alla svar i ord (all conclusions in words).</summary>
    public static IReadOnlyDictionary<Slutsatskod, string> Koder => koder;

    /// <summary>Faktumet i ord (the input in words).</summary>
    /// <param name="faktum">Faktumet (the input).</param>
    public static string Namn(Faktum faktum) => fakta[faktum];

    /// <summary>Värdet i ord (the value in words).</summary>
    /// <param name="faktum">Faktumet (the input).</param>
    /// <param name="varde">Värdet (the value).</param>
    public static string Varde(Faktum faktum, string varde) => faktum == Faktum.Slutsats
        ? koder.First(par => Faktavarden.Kod(par.Key) == varde).Value.ToLowerInvariant()
        : varden.GetValueOrDefault(varde, varde);

    /// <summary>Villkoret i ord (the condition in words).</summary>
    /// <param name="villkor">Villkoret (the condition).</param>
    public static string Villkor(Villkor villkor)
    {
        ArgumentNullException.ThrowIfNull(villkor);
        return $"{fakta[villkor.Faktum]}: {string.Join(" eller ", villkor.Varden.Select(varde => Varde(villkor.Faktum, varde)))}";
    }

    /// <summary>Radens rubrik eller text med platserna i ord (placeholders in words), så som den läses i tabellen.</summary>
    /// <param name="text">Texten (the text).</param>
    public static string Text(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text
            .Replace("{normalfallet}", "[i normalfallet] ", StringComparison.Ordinal)
            .Replace("{Omrade}", "[Området]", StringComparison.Ordinal)
            .Replace("{omrade}", "[området]", StringComparison.Ordinal)
            .Replace("{organisation}", "[köparen]", StringComparison.Ordinal)
            .Replace("{upphandlande}", "[hela staden eller bolaget]", StringComparison.Ordinal)
            .Replace("{undantag}", "[det som undantaget gäller]", StringComparison.Ordinal)
            .Replace("{ramavtal}", "[ramavtalen]", StringComparison.Ordinal)
            .Replace("{varde}", "[värdet]", StringComparison.Ordinal)
            .Replace("{grans}", "[gränsen]", StringComparison.Ordinal);
    }

    /// <summary>Källan i ord (the source in words).</summary>
    /// <param name="kalla">Källan (the source).</param>
    /// <param name="dokument">Styrdokumentens titlar efter slug (titles).</param>
    /// <param name="lagrum">Lagrummens namn efter nyckel (paragraphs), om de är lästa.</param>
    public static string Kalla(Regelkalla kalla, IReadOnlyDictionary<string, string> dokument, IReadOnlyDictionary<string, string>? lagrum = null)
    {
        ArgumentNullException.ThrowIfNull(kalla);
        ArgumentNullException.ThrowIfNull(dokument);
        return kalla.Slag switch
        {
            Regelkallslag.Styrdokument => dokument.GetValueOrDefault(kalla.Nyckel!, kalla.Nyckel!) + (kalla.Avsnitt is null ? "" : $", avsnitt {kalla.Avsnitt}"),
            Regelkallslag.Lagrum => lagrum?.GetValueOrDefault(kalla.Nyckel!) ?? kalla.Nyckel!,
            _ => Kallslag(kalla.Slag),
        };
    }

    /// <summary>Källans slag i ord (kind of source).</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Kallslag(Regelkallslag slag) => slag switch
    {
        Regelkallslag.Styrdokument => "styrdokument",
        Regelkallslag.Lagrum => "lagrum",
        Regelkallslag.Definition => "områdets definition",
        Regelkallslag.Centralregel => "beslutet om centralupphandling",
        Regelkallslag.Anvisning => "områdets anvisning",
        Regelkallslag.Undantag => "beslutet om undantaget",
        Regelkallslag.Ramavtal => "ramavtalen som köparen får avropa på",
        _ => "lagrummet för beloppet",
    };

    /// <summary>Radens tid i ord (validity in words).</summary>
    /// <param name="giltighet">Tiden (validity).</param>
    public static string Tid(Giltighet giltighet)
    {
        ArgumentNullException.ThrowIfNull(giltighet);
        return giltighet is { Fran: null, Till: null } ? "alltid" : Format.Intervall(giltighet.Fran, giltighet.Till);
    }

    /// <summary>Regeldelens namn i ental (name of the part), med liten bokstav.</summary>
    /// <param name="del">Delen (the part).</param>
    public static string EnDel(Regeldel del) => del switch
    {
        Regeldel.Slutsats => "slutsats",
        Regeldel.Skal => "skäl",
        Regeldel.Steg => "steg",
        _ => "förbehåll",
    };

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
