using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Dokumentnamn (names of cited documents): det citerade namnet eller frasen med ett dokumentord före en hänvisning.</summary>
internal static class Dokumentnamn
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;
    private const int LangstaNamn = 160;

    private static readonly Regex Citat = new(@"[”""“»](?<n>[^”""“»«]{3,160})[”""«]", Val);

    // Bestämd form ("programmet") syftar på något redan nämnt och är inget namn.
    private static readonly Regex Fras = new(
        @"(?<n>((\p{Ll}+(gemensamma|övergripande|täckande) )?\b(\p{L}+(-\p{L}+)?)?([Pp]olicy|[Pp]rogram|[Ss]trategi|[Rr]iktlinjer?|[Rr]egler|[Rr]eglemente|[Ii]nstruktion|[Aa]nvisning(ar)?|[Pp]lan|" +
        @"[Tt]axa|[Bb]estämmelser|[Ff]öreskrifter|[Dd]elegationsordning|[Aa]rbetsordning|[Bb]udget|[Ää]gardirektiv)\b" +
        @"( (för|om|mot|till|av|i|inom|angående|gällande|rörande|avseende|vid|på)( (\p{L}|[&\d-])+-?,?)+)?( (19|20)\d{2}(-(19|20)\d{2})?)?)|\b[Bb]eslut om( (\p{L}|[&\d-])+-?,?)+)", Val);

    private static readonly Regex Slutord = new(
        @"[ ,](framgår|anger|anges|angav|ska|skall|är|var|som|att|gäller|gällde|har|hade|beslutade|beslutad|beslutat|beslutats|beslutades|antogs|antagen|antagna|antaget|antog|får|bör|kan|finns|fastställd|fastställda|fastställt|fastställdes|reglerar|reglerades|" +
        @"styr|beskriver|innebär|innehåller|och som|samt som|med dnr|dnr|diarienummer|med diarienummer|den \d.*|från|enligt|vilken|vilka|vilket|liksom|ersätter|kompletterar|trädde|träder|daterad|daterat|ovan|nedan|KF|KS|i beslut|av kommun\p{L}+)\b", Val);

    private static readonly HashSet<string> EnsamtOrd = new(StringComparer.OrdinalIgnoreCase) { "plan", "planen", "regler", "reglerna", "program", "programmet", "budget", "budgeten", "beslut", "beslutet" };

    public static string? Fore(string text, List<Diarietraff> nummer, int i)
    {
        var (start, _) = Meningar.Kring(text, nummer[i].Start, nummer[i].Slut);
        if (i > 0 && nummer[i - 1].Slut > start)
            start = nummer[i - 1].Slut;
        var fore = text[start..nummer[i].Start].Replace('\n', ' ');
        var parentes = fore.LastIndexOf('(');
        if (parentes >= 0)
            fore = fore[..parentes];
        var citat = Citat.Matches(fore).LastOrDefault();
        var frasen = SistaFras(fore);
        if (citat is not null && (frasen is null || citat.Index + citat.Length >= frasen.Value.Plats))
            return citat.Groups["n"].Value.Trim();
        return frasen?.Namn;
    }

    private static (string Namn, int Plats)? SistaFras(string fore)
    {
        (string Namn, int Plats)? sista = null;
        var fran = 0;
        while (fran < fore.Length)
        {
            var traff = Fras.Match(fore, fran);
            if (!traff.Success)
                break;
            var namn = traff.Groups["n"].Value;
            var slut = Slutord.Match(namn);
            if (slut.Success)
                namn = namn[..slut.Index];
            namn = namn.Trim(' ', ',');
            var rimligt = namn.Length is > 3 and < LangstaNamn && !EnsamtOrd.Contains(namn);
            if (rimligt)
                sista = (Innersta(namn), traff.Index);
            fran = traff.Index + Math.Max(namn.Length, 1);
        }

        return sista;
    }

    /// <summary>"bestämmelser om upphandling i stadens regler för ekonomi" gäller reglerna: det sista dokumentordet efter "i" vinner.</summary>
    private static string Innersta(string namn)
    {
        var plats = namn.LastIndexOf(" i ", StringComparison.Ordinal);
        if (plats < 0)
            return namn;
        var inre = Fras.Match(namn, plats + 3);
        return inre.Success && !EnsamtOrd.Contains(inre.Groups["n"].Value.Trim()) ? inre.Groups["n"].Value.Trim() : namn;
    }
}
