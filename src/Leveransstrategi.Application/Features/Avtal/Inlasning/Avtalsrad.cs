using System.Text.RegularExpressions;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Avtalsrad (rows of an agreement as a form): det som filen säger läggs över det som är sparat; en kolumn som saknas rör inget.</summary>
internal sealed partial class Avtalsrad(Importpost post, Registernamn namn)
{
    private readonly List<(int Rad, Radfel Fel)> fel = [];

    public IReadOnlyList<(int Rad, Radfel Fel)> Fel => fel;

    /// <summary>Fälten i filen som avtalets regler känner (fields by the names of the rules), för att felet ska peka på rätt kolumn.</summary>
    public static string? Falt(string egenskap) => egenskap.Split('.', '[')[0] switch
    {
        "Titel" => "titel",
        "Dnr" => "dnr",
        "Regim" => "regim",
        "Omrade" => "omrade",
        "Upphandlare" => "upphandlare",
        "Agare" => "agare",
        "Forvaltare" => "forvaltare",
        "Cpv" => "cpv",
        "Fran" => "fran",
        "Till" => "till",
        "Forlangningar" => "forlangningar",
        "SarskildaSkal" => "skal",
        "TakBelopp" => "tak",
        "TakKvantitet" => "takantal",
        "TakEnhet" => "takenhet",
        "Delomraden" => "delomrade",
        "Berattigade" => "berattigade",
        "Pris" => "pris",
        "Indexvillkor" => "index",
        _ => null,
    };

    /// <summary>Fyller formuläret med radernas värden (fills the form).</summary>
    public void Fyll(Avtalsformular formular, Ramavtal? sparat, DateOnly idag)
    {
        formular.Titel = Varde("titel") ?? formular.Titel;
        formular.Dnr = Varde("dnr") ?? formular.Dnr;
        formular.Regim = Uppslag("regim", Regim, "Skriv direktivstyrt, nationellt eller direktupphandling.") ?? formular.Regim;
        formular.Omrade = Slag("omrade", namn.Omrade, "Området finns inte. Skriv ett av de sju områdenas namn.") ?? formular.Omrade;
        formular.Upphandlare = Slag("upphandlare", namn.Organisation, "Organisationen finns inte i registret.") ?? formular.Upphandlare;
        formular.Agare = Varde("agare") ?? formular.Agare;
        formular.Forvaltare = Varde("forvaltare") ?? formular.Forvaltare;
        formular.Fran = Varde("fran") ?? formular.Fran;
        // En fil ur portalen har sista dagen med de förlängningar som är utnyttjade. Den säger då inget nytt om avtalstiden.
        if (Varde("till") is { } till && (sparat is null || till.SomDatum() is not { } dag || dag != sparat.Slutar(idag)))
            formular.Till = till;
        formular.SarskildaSkal = Varde("skal") ?? formular.SarskildaSkal;
        formular.TakBelopp = Varde("tak") ?? formular.TakBelopp;
        formular.TakKvantitet = Varde("takantal") ?? formular.TakKvantitet;
        formular.TakEnhet = Varde("takenhet") ?? formular.TakEnhet;
        formular.Pris = Varde("pris") ?? formular.Pris;
        formular.Indexvillkor = Varde("index") ?? formular.Indexvillkor;
        formular.PrisSekretess = Uppslag("sekretess", JaNej, "Skriv Ja eller Nej.") ?? formular.PrisSekretess;
        formular.Cpv = Cpv() ?? formular.Cpv;
        formular.Berorda = Lista("berorda", namn.Plats, "finns inte bland områdena och avtalsområdena.") ?? formular.Berorda;
        formular.Forlangningar = Forlangningar() ?? formular.Forlangningar;
        if (Lista("berattigade", namn.Vem, "finns inte bland organisationerna. Skriv organisationens namn, alla nämnder eller alla bolag.") is { } vilka)
            formular.Berattigade = [.. vilka.Select(kod => formular.Berattigade.FirstOrDefault(en => en.Vem == kod) ?? new Berattigadfalt { Vem = kod })];
        formular.Delomraden = Delomraden(formular.Delomraden);
    }

    // Samma uppgift om avtalet får stå på flera rader, men inte olika.
    private string? Varde(string falt)
    {
        var ifyllda = post.Rader.Where(rad => rad[falt] is not null).ToList();
        foreach (var olik in ifyllda.Where(rad => rad[falt] != ifyllda[0][falt]))
            fel.Add((olik.Rad, new(falt, $"Rad {ifyllda[0].Rad} säger ”{ifyllda[0][falt]}” om samma avtal. Skriv samma på båda, eller ta bort det ena.")));
        return ifyllda.Count == 0 ? null : ifyllda[0][falt];
    }

    private string? Slag(string falt, Func<string, string?> finn, string hjalp)
    {
        if (Varde(falt) is not { } text)
            return null;
        if (finn(text) is { } kod)
            return kod;
        Felaktig(falt, $"”{text}”: {hjalp}");
        return null;
    }

    private T? Uppslag<T>(string falt, Func<string, T?> tolka, string hjalp)
        where T : struct
    {
        if (Varde(falt) is not { } text)
            return null;
        if (tolka(text) is { } varde)
            return varde;
        Felaktig(falt, $"”{text}” går inte att läsa. {hjalp}");
        return null;
    }

    private List<string>? Lista(string falt, Func<string, string?> finn, string saknas)
    {
        if (Varde(falt) is not { } text)
            return null;
        var koder = new List<string>();
        foreach (var del in text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (finn(del) is { } kod)
                koder.Add(kod);
            else
                Felaktig(falt, $"”{del}” {saknas}");
        }

        return [.. koder.Distinct()];
    }

    private string? Cpv()
    {
        if (Varde("cpv") is not { } text)
            return null;
        var koder = new List<string>();
        foreach (var del in text.Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Cpvkoder.Finn(del) is { } kod)
                koder.Add(kod);
            else
                Felaktig("cpv", $"”{del}” är ingen känd CPV-kod. Skriv åtta siffror, med eller utan bindestreck och kontrollsiffra.");
        }

        return string.Join(", ", koder.Distinct());
    }

    private List<Forlangningsfalt>? Forlangningar()
    {
        if (Varde("forlangningar") is not { } text)
            return null;
        var rader = new List<Forlangningsfalt>();
        foreach (var del in text.Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Forlangningsform().Match(del) is { Success: true } traff)
            {
                rader.Add(new()
                {
                    Manader = traff.Groups["manader"].Value,
                    Besked = traff.Groups["besked"].Value,
                    Satt = traff.Groups["satt"].Value.StartsWith("tyst", StringComparison.OrdinalIgnoreCase) ? Forlangningsatt.Tyst : Forlangningsatt.Uttryckligt,
                });
            }
            else
            {
                Felaktig("forlangningar", $"”{del}” går inte att läsa. Skriv månader och beskedstid, till exempel 12/2, och tyst efter om förlängningen är tyst.");
            }
        }

        return rader;
    }

    private List<Delomradesfalt> Delomraden(IReadOnlyList<Delomradesfalt> sparade)
    {
        List<Delomradesfalt> alla = [.. sparade.Select(en => en with { })];
        foreach (var rad in post.Rader.Where(rad => rad["delomrade"] is not null || rad["leverantorer"] is not null || rad["delomradestak"] is not null))
        {
            // Utan delområde i filen hör leverantörerna till hela avtalet, som då är ett enda delområde.
            var benamning = rad["delomrade"] ?? (alla.Count == 1 ? alla[0].Namn! : "Hela avtalet");
            var ett = alla.Find(en => string.Equals(en.Namn, benamning, StringComparison.OrdinalIgnoreCase));
            if (ett is null)
                alla.Add(ett = new() { Namn = benamning });
            ett.TakBelopp = rad["delomradestak"] ?? ett.TakBelopp;
            if (rad["leverantorer"] is { } leverantorer)
                ett.Leverantorer = string.Join('\n', leverantorer.Split([';', '|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        return alla;
    }

    private void Felaktig(string falt, string text) => fel.Add((post.Rader.First(rad => rad[falt] is not null).Rad, new(falt, text)));

    private static Lagregim? Regim(string text) => Importfalten.Nyckel(text) switch
    {
        var ord when ord.StartsWith("DIREKTIV", StringComparison.Ordinal) => Lagregim.Direktivstyrt,
        var ord when ord.StartsWith("NATION", StringComparison.Ordinal) || ord is "19KAP" => Lagregim.Nationellt,
        var ord when ord.StartsWith("DIREKTUPP", StringComparison.Ordinal) || ord is "19AKAP" => Lagregim.Direktupphandling,
        _ => null,
    };

    private static bool? JaNej(string text) => text.ToUpperInvariant() switch
    {
        "JA" or "J" or "1" or "TRUE" or "SANT" or "X" => true,
        "NEJ" or "N" or "0" or "FALSE" or "FALSKT" => false,
        _ => null,
    };

    [GeneratedRegex(@"^(?<manader>\d{1,3})\s*(mån\w*\s*)?/\s*(?<besked>\d{1,2})\s*(mån\w*)?\s*(?<satt>tyst|uttrycklig)?\w*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Forlangningsform();
}

/// <summary>CPV-koder utan kontrollsiffra (codes without check digit) slås upp i förteckningen; siffran räknas aldrig ut.</summary>
internal static class Cpvkoder
{
    private static readonly Dictionary<string, string> perSiffror = Cpvtermer.Alla.ToDictionary(par => par.Key[..8], par => par.Key, StringComparer.Ordinal);

    /// <summary>Koden med kontrollsiffra, om den står i texten eller finns i förteckningen.</summary>
    public static string? Finn(string text)
    {
        var forst = text.Split(' ', 2)[0];
        if (forst.Length == CpvKod.Langd)
            return Cpvtermer.Term(forst) is not null || (forst[8] == '-' && forst.Where((_, plats) => plats != 8).All(char.IsAsciiDigit)) ? forst : null;
        return perSiffror.GetValueOrDefault(forst);
    }
}

/// <summary>Registernamn (names of areas and organisations): namn eller slug i filen blir den kod som formuläret har.</summary>
internal sealed class Registernamn(
    IReadOnlyList<(string Slug, string Namn)> omraden,
    IReadOnlyList<(string Slug, string Namn)> avtalsomraden,
    IReadOnlyList<(string Slug, string Namn, string? Nummer)> organisationer)
{
    /// <summary>Organisationerna (organisations) med namn och nummer.</summary>
    public IReadOnlyList<(string Slug, string Namn, string? Nummer)> Organisationer => organisationer;

    public string? Omrade(string text) => Slug(omraden, text);

    public string? Organisation(string text) => Slug([.. organisationer.Select(en => (en.Slug, en.Namn))], text);

    public string? Plats(string text) => Omrade(text) is { } omrade ? Ansvarsplats.Omrade(omrade) : Slug(avtalsomraden, text) is { } avtalsomrade ? Ansvarsplats.Avtalsomrade(avtalsomrade) : null;

    public string? Vem(string text) => Enum.GetValues<Organisationskrets>().Where(krets => Lika(krets.Namn(), text) || Lika(Ansvarsord.Kod(krets), text)).Select(krets => Ansvarsord.Kod(krets)).FirstOrDefault() ?? Organisation(text);

    private static string? Slug(IReadOnlyList<(string Slug, string Namn)> alla, string text) => alla.Where(en => Lika(en.Namn, text) || en.Slug == text).Select(en => en.Slug).FirstOrDefault();

    private static bool Lika(string ena, string andra) => string.Equals(ena, andra, StringComparison.OrdinalIgnoreCase);
}
