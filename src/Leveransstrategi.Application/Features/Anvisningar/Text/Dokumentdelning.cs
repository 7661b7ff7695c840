using System.Globalization;
using System.Text.RegularExpressions;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>En punkt så som dokumentet har den (a clause of a document): numret som står där och texten i block.</summary>
internal sealed record Dokumentpunkt(string? Nummer, List<Textblock> Block);

/// <summary>Ett avsnitt så som dokumentet har det (a section of a document).</summary>
internal sealed record Dokumentavsnitt(string Rubrik, List<Dokumentpunkt> Punkter);

/// <summary>
/// Dokumentdelning (splitting a document): rubriker på översta nivån blir avsnitt, numrerade stycken börjar en punkt, och stycken och
/// listor under dem hör till punkten. Det som inte blir text i anvisningen står i anmärkningarna.
/// </summary>
internal sealed class Dokumentdelning
{
    private const string Stod = "Stöd: ";
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Rubriknummer = new(@"^(?<n>[0-9]{1,2})((\.[0-9]{1,2})*\.?| kap\.?)\s+(?<t>\S.*)$", Val);
    private static readonly Regex Tvaled = new(@"^(?<n>[0-9]{1,2}\.[0-9]{1,3})\.?(\s+|$)", Val);
    private static readonly Regex Ettled = new(@"^(?<n>[0-9]{1,3})[.)](\s+|$)", Val);
    private static readonly Regex Listtecken = new(@"^[•·▪–-]\s+", Val);

    // Raden i portalens egna Worddokument som säger var texten finns.
    private static readonly Regex Utskriftsadress = new(@"^(?<b>https?://[^/\s]+)/anvisningar/[a-z0-9-]+/(version/[0-9]+|utkast)$", Val);

    private static readonly Regex Utskriftshuvud = new(@"^((Läge|Diarienummer|Beslut|Version): |Gäller från |UTKAST – |https?://)", Val);

    private readonly List<Kallrad> rader;
    private readonly bool egenUtskrift;
    private readonly bool harTvaled;
    private readonly List<string> stod = [];
    private string? forled;

    private Dokumentdelning(Kalltext kalla)
    {
        rader = [.. kalla.Rader.Where(rad => !rad.Innehallsrad && !string.IsNullOrWhiteSpace(rad.Text))];
        if (rader.TakeWhile(rad => rad.Rubrikniva is null || rad.Dokumenttitel).Select(rad => Utskriftsadress.Match(rad.Text)).FirstOrDefault(traff => traff.Success) is { } traff)
        {
            egenUtskrift = true;
            rader = rader.ConvertAll(rad => Hemma(rad, traff.Groups["b"].Value + "/"));
        }

        harTvaled = rader.Any(rad => rad.Rubrikniva is null && Nummer(rad, Tvaled).Langd >= 0);
    }

    public string? Titel { get; private set; }

    public List<Dokumentavsnitt> Avsnitt { get; } = [];

    public List<string> Anmarkningar { get; } = [];

    public static Dokumentdelning Dela(Kalltext kalla)
    {
        // Utan formatmallar för rubriker får den som kan styrdokumentens form finna dem.
        var ut = new Dokumentdelning(kalla.HardbrutnaRader || !kalla.Rader.Any(rad => rad.Rubrikniva is not null) ? Tolkad(kalla) : kalla);
        ut.DelaAvsnitt();
        return ut;
    }

    private static Kalltext Tolkad(Kalltext kalla)
    {
        var tolkat = Dokumenttolk.Tolka(kalla);
        var rader = new List<Kallrad>();
        if (tolkat.Titel is not null)
            rader.Add(new Kallrad(tolkat.Titel) { Dokumenttitel = true });
        foreach (var avsnitt in tolkat.Avsnitt)
        {
            if (avsnitt.Rubrik.Length > 0)
                rader.Add(new Kallrad(avsnitt.Rubrik) { Rubrikniva = avsnitt.Niva, Nummer = avsnitt.Nummer });
            rader.AddRange(avsnitt.Stycken.Select(stycke => new Kallrad(stycke)));
        }

        return new Kalltext(rader, HardbrutnaRader: false);
    }

    // I ett dokument som portalen själv har skrivit leder hela adresser till portalens egna sidor.
    private static Kallrad Hemma(Kallrad rad, string portal) => rad with
    {
        Delar = [.. rad.Delar.Select(del => del.Adress?.StartsWith(portal, StringComparison.OrdinalIgnoreCase) == true ? del with { Adress = del.Adress[(portal.Length - 1)..] } : del)],
    };

    private void DelaAvsnitt()
    {
        var fore = new List<string>();
        var overst = Overst();
        List<Kallrad>? innehall = null;
        foreach (var rad in rader)
        {
            if (rad.Dokumenttitel && innehall is null)
            {
                Titel = Titel is null ? rad.Text : $"{Titel} {rad.Text}";
            }
            else if (rad.Rubrikniva <= overst)
            {
                Avsluta();
                Avsnitt.Add(new Dokumentavsnitt(UtanNummer(rad.Text), []));
                innehall = [];
            }
            else if (innehall is not null)
            {
                innehall.Add(rad);
            }
            else
            {
                fore.Add(rad.Text);
            }
        }

        // Det som portalen själv har skrivit överst vet den redan.
        if (egenUtskrift)
            fore.RemoveAll(Utskriftshuvud.IsMatch);
        if (fore.Count > 0)
            Anmarkningar.Insert(0, $"Texten före den första rubriken lästes inte in: ”{string.Join(" ", fore)}”");
        Avsluta();
        if (stod.Count > 0)
            Anmarkningar.Add($"Stöd läses inte in från Word: ”{string.Join("”, ”", stod.Distinct())}”. En punkt som känns igen behåller det stöd den har.");

        void Avsluta()
        {
            if (innehall is not null)
                DelaPunkter(Avsnitt[^1], innehall);
        }
    }

    /// <summary>Rubriken utan skrivet nummer. Ett tal som inte är avsnittets eget följs av stor bokstav, annars hör det till rubriken.</summary>
    private string UtanNummer(string rubrik)
    {
        var traff = Rubriknummer.Match(rubrik);
        return traff.Success && (int.Parse(traff.Groups["n"].Value, CultureInfo.InvariantCulture) == Avsnitt.Count + 1 || char.IsUpper(traff.Groups["t"].Value[0]))
            ? traff.Groups["t"].Value
            : rubrik;
    }

    /// <summary>Nivån för avsnittens rubriker. En ensam rubrik överst, före alla andra, är dokumentets titel.</summary>
    private int Overst()
    {
        var rubriker = rader.Where(rad => rad.Rubrikniva is not null && !rad.Dokumenttitel).ToList();
        if (rubriker.Count == 0)
            return 1;
        var overst = rubriker.Min(rad => rad.Rubrikniva!.Value);
        var forst = rubriker[0];
        if (rubriker.Count == 1 || rubriker.Count(rad => rad.Rubrikniva == overst) > 1 || forst.Rubrikniva != overst || Avsnittsval.Del(forst.Text) is not null)
            return overst;
        rader.Remove(forst);
        Titel = Titel is null ? forst.Text : $"{Titel} {forst.Text}";
        return rubriker.Skip(1).Min(rad => rad.Rubrikniva!.Value);
    }

    private void DelaPunkter(Dokumentavsnitt avsnitt, List<Kallrad> innehall)
    {
        // "3.5 mnkr" i ett avsnitt vars punkter heter 2.1 och 2.2 är ett belopp.
        forled = null;
        forled = innehall.Select(rad => Borjan(rad).Nummer).FirstOrDefault(nummer => nummer is not null) is { } forsta && forsta.Contains('.', StringComparison.Ordinal) ? forsta[..(forsta.IndexOf('.', StringComparison.Ordinal) + 1)] : null;
        var numrerat = innehall.Any(rad => Borjan(rad).Langd >= 0);
        if (!numrerat && innehall.Count > 0)
            Anmarkningar.Add($"Avsnittet ”{avsnitt.Rubrik}” har inga numrerade stycken. Varje stycke blev en punkt.");
        var rubriker = new List<Textblock>();
        for (var i = 0; i < innehall.Count; i++)
        {
            var rad = innehall[i];
            if (rad.Text.StartsWith(Stod, StringComparison.Ordinal))
            {
                stod.Add(rad.Text[Stod.Length..]);
                continue;
            }

            var (nummer, langd) = Borjan(rad);
            if (rad.Rubrikniva is not null && langd < 0)
            {
                var fore = !numrerat || avsnitt.Punkter.Count == 0 || i + 1 == innehall.Count || Borjan(innehall[i + 1]).Langd >= 0;
                (fore ? rubriker : avsnitt.Punkter[^1].Block).Add(Rubrik(rad, 0));
                continue;
            }

            var block = langd < 0 ? Block(rad, avsnitt.Punkter.LastOrDefault()?.Block.LastOrDefault()) : rad.Rubrikniva is not null ? Rubrik(rad, langd) : new(Textblockslag.Stycke, 0, Delar(rad, langd));
            if (langd >= 0 || rubriker.Count > 0 || avsnitt.Punkter.Count == 0 || (!numrerat && block.Slag == Textblockslag.Stycke))
            {
                avsnitt.Punkter.Add(new Dokumentpunkt(nummer, [.. rubriker]));
                rubriker.Clear();
            }

            avsnitt.Punkter[^1].Block.Add(block);
        }

        if (rubriker.Count > 0)
            avsnitt.Punkter.Add(new Dokumentpunkt(null, rubriker));
    }

    /// <summary>Numret som börjar en punkt och hur många tecken av texten det tar, eller -1. Finns 4.2 i dokumentet är "1." en lista.</summary>
    private (string? Nummer, int Langd) Borjan(Kallrad rad)
    {
        var tva = Nummer(rad, Tvaled);
        if (tva.Nummer is not null && forled is not null && !tva.Nummer.StartsWith(forled, StringComparison.Ordinal))
            return (null, -1);
        return tva.Langd >= 0 || harTvaled || rad.Listniva > 1 ? tva : Nummer(rad, Ettled);
    }

    private static (string? Nummer, int Langd) Nummer(Kallrad rad, Regex form)
    {
        if (rad.Nummer is not null)
            return form.Match(rad.Nummer) is { Success: true } egen && egen.Length == rad.Nummer.Length ? (egen.Groups["n"].Value, 0) : (null, -1);
        return form.Match(rad.Text) is { Success: true } traff ? (traff.Groups["n"].Value, traff.Length) : (null, -1);
    }

    private static Textblock Rubrik(Kallrad rad, int langd) =>
        new(Textblockslag.Rubrik, 0, [new Textdel(langd == 0 && rad.Nummer is { } nummer && !Tvaled.IsMatch(nummer) ? $"{nummer} {rad.Text}" : Radskydd.Utan(rad.Text[langd..]))]);

    private static Textblock Block(Kallrad rad, Textblock? fore)
    {
        var hogst = fore?.Slag is Textblockslag.Listpunkt or Textblockslag.Numrerad ? fore.Niva + 1 : 1;
        var niva = Math.Clamp(rad.Listniva ?? 1, 1, hogst);
        if (rad.Citat)
            return new(Textblockslag.Citat, 0, Delar(rad, 0));
        if (rad.Nummer == "•" || (rad.Nummer is null && Listtecken.IsMatch(rad.Text)))
            return new(Textblockslag.Listpunkt, niva, Delar(rad, rad.Nummer is null ? Listtecken.Match(rad.Text).Length : 0));
        if (Nummer(rad, Ettled) is { Langd: >= 0 } post)
            return new(Textblockslag.Numrerad, niva, Delar(rad, post.Langd), int.Parse(post.Nummer!, CultureInfo.InvariantCulture));
        return new(Textblockslag.Stycke, 0, rad.Nummer is null ? Delar(rad, 0) : [new Textdel(rad.Nummer + " "), .. Delar(rad, 0)]);
    }

    private static List<Textdel> Delar(Kallrad rad, int langd)
    {
        var ut = new List<Textdel>();
        // Delarna har kvar de blanksteg som stod före texten.
        var hel = string.Concat(rad.Delar.Select(del => del.Text));
        var bort = langd + hel.Length - hel.TrimStart().Length;
        foreach (var del in rad.Delar.DefaultIfEmpty(new Kalldel(rad.Text)))
        {
            var hoppa = Math.Min(bort, del.Text.Length);
            bort -= hoppa;
            var text = ut.Count == 0 ? Radskydd.Utan(del.Text[hoppa..]) : del.Text[hoppa..];
            if (text.Length > 0)
                ut.Add(new Textdel(text, del.Fet, del.Kursiv, Bokmarke.Adress(del.Adress)));
        }

        return ut;
    }
}
