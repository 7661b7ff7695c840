using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Ett organ på en plats i en text (a deciding body at a position).</summary>
internal readonly record struct Organtraff(int Start, int Langd, string Namn, bool Genitiv)
{
    public int Slut => Start + Langd;
}

/// <summary>
/// Organform (deciding bodies): kommunfullmäktige blir "KF", kommunstyrelsen "KS"; andra behåller sitt namn,
/// utan genitiv och med stor begynnelsebokstav.
/// </summary>
internal static class Organform
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly Regex Namn = new(
        @"\b(?<kf>KF(:s)?|([Kk]ommun|[Ss]tads)?[Ff]ullmäktiges?|KOMMUNFULLMÄKTIGE|kommunfullmäktiges)\b" +
        @"|\b(?<annat>([Kk]ommunstyrelsens (arbetsutskott|ekonomiutskott|personalutskott|\p{Ll}+utskott)(et)?|KSAU|[Rr]egionfullmäktige|[Rr]egionstyrelsen|[Ll]andstingsfullmäktige|[Kk]oncernstyrelsen|" +
        @"[Kk]ommundirektören|[Ss]tadsdirektören|[Aa]rbetsutskottet|(\p{Lu}\p{L}+(-\p{Lu}\p{L}+)? stadsdelsnämnd|\p{Lu}\p{L}+(-\p{Lu}\p{L}+)?s stadsdelsnämnd|\p{L}+-?,? \p{L}+- och \p{Ll}+nämnd|\p{L}+- och \p{Ll}+nämnd|\p{L}{3,}nämnd)(en)?)s?)\b" +
        @"|\b(?<ks>KS(:s)?|[Kk]ommunstyrelsens?|KOMMUNSTYRELSEN|[Ss]tadsstyrelsens?)\b", Val);

    private static readonly Regex Kod = new(@"\b(?<n>\p{Lu}{2,6})[ ,]+(den )?$", Val);
    private static readonly HashSet<string> InteOrgan = ["DNR", "IT", "LOU", "SFS", "EU", "GDPR", "AB", "OSL", "KL"];
    private static readonly HashSet<string> Inledande = ["Av", "I", "Enligt", "När", "Om", "Som", "Att", "Till", "Från", "För", "Den", "Stadens", "Kommunens", "Vid", "Hos", "Varje"];

    public static List<Organtraff> Finn(string text)
    {
        var ut = new List<Organtraff>();
        foreach (Match traff in Namn.Matches(text))
        {
            var genitiv = traff.Value.EndsWith('s') || traff.Value.EndsWith(":s", StringComparison.Ordinal);
            if (traff.Groups["kf"].Success)
                ut.Add(new Organtraff(traff.Index, traff.Length, "KF", genitiv));
            else if (traff.Groups["ks"].Success)
                ut.Add(new Organtraff(traff.Index, traff.Length, "KS", traff.Value != "KS" && genitiv));
            else
                ut.Add(Annat(traff));
        }

        return ut;
    }

    /// <summary>En förkortning direkt före ett datum ("SN 2020-01-15") är ett organ.</summary>
    public static string? KodFore(string fore)
    {
        var traff = Kod.Match(fore);
        return traff.Success && !InteOrgan.Contains(traff.Groups["n"].Value) ? traff.Groups["n"].Value : null;
    }

    private static Organtraff Annat(Match traff)
    {
        var start = traff.Index;
        var namn = traff.Value;
        var forsta = namn.IndexOf(' ', StringComparison.Ordinal);
        if (forsta > 0 && Inledande.Contains(namn[..forsta]))
        {
            start += forsta + 1;
            namn = namn[(forsta + 1)..];
        }

        var langd = namn.Length;
        var genitiv = namn.EndsWith('s') && !namn.EndsWith("ss", StringComparison.Ordinal);
        if (genitiv)
            namn = namn[..^1];
        return new Organtraff(start, langd, char.ToUpperInvariant(namn[0]) + namn[1..], genitiv);
    }
}
