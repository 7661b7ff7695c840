namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Meningar (sentences): var meningarna i ett stycke börjar och slutar.</summary>
internal static class Meningar
{
    private const int LangstSammanhang = 600;

    private static readonly HashSet<string> Forkortningar = new(StringComparer.OrdinalIgnoreCase)
    {
        "t.ex", "bl.a", "m.m", "m.fl", "d.v.s", "dvs", "s.k", "f.d", "fr.o.m", "t.o.m", "o.s.v", "osv", "etc", "ev", "nr", "dnr", "kap", "st", "jfr", "resp", "ca", "kl", "p.g.a", "m.a.a", "enl", "sid", "s", "ref", "diarienr", "jan", "feb", "aug", "sept", "okt", "nov", "dec", "t", "bl", "e", "ex",
    };

    /// <summary>Meningen kring en plats, som (början, slut).</summary>
    public static (int Start, int Slut) Kring(string text, int start, int slut)
    {
        var borjan = start;
        var forst = Math.Max(0, start - LangstSammanhang);
        var sist = Math.Min(text.Length, slut + LangstSammanhang);
        while (borjan > forst && !SlutarVid(text, borjan - 1))
            borjan--;
        var ande = slut;
        while (ande < sist && !(ande > slut && SlutarVid(text, ande - 1)) && !(ande == slut && ande > 0 && SlutarVid(text, ande - 1)))
            ande++;
        return (borjan, ande);
    }

    /// <summary>Meningens text med enkla mellanslag.</summary>
    public static string Text(string text, int start, int slut)
    {
        var (borjan, ande) = Kring(text, start, slut);
        return text[borjan..ande].Replace('\n', ' ').Trim();
    }

    private static bool SlutarVid(string text, int i)
    {
        if (text[i] == '\n')
            return true;
        if (!char.IsWhiteSpace(text[i]) || i == 0 || i + 1 >= text.Length)
            return false;
        var tecken = text[i - 1];
        if (tecken is '”' or ')' or '"' && i > 1)
            tecken = text[i - 2] is '.' or '!' or '?' ? text[i - 2] : ' ';
        if (tecken is '!' or '?')
            return true;
        var nasta = text[i + 1];
        if (tecken != '.' || !(char.IsUpper(nasta) || char.IsDigit(nasta) || nasta is '”' or '"' or '•' or '–'))
            return false;
        var ordstart = i - 1;
        while (ordstart > 0 && !char.IsWhiteSpace(text[ordstart - 1]) && text[ordstart - 1] != '(')
            ordstart--;
        var ord = text[ordstart..(i - 1)];
        return !Forkortningar.Contains(ord) && !(ord.Length == 1 && char.IsUpper(ord[0])) && !(ord.Length <= 2 && ord.All(char.IsDigit) && ordstart == 0);
    }
}
