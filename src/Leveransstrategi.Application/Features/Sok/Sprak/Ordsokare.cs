using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>
/// Ordsökare (tokeniser for Swedish text): gemener enligt svenska regler, å ä ö och é bevarade, bindestrecksord både delade och
/// hela, avsnittsnummer som 4.4 hela och diarienummer som en nyckel hur de än är skrivna. Index och fråga läses av samma kod.
/// </summary>
public static partial class Ordsokare
{
    /// <summary>Längsta form (maximum length in characters); resten kapas lika i index och fråga.</summary>
    public const int MaxLangdForm = 60;

    private static readonly CultureInfo Svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>
    /// Texten som lägena räknas i (the text that offsets refer to): sammansatta tecken (NFC), utan mjuka bindestreck och
    /// styrtecken, så att samma ord alltid är samma tecken. Kastar aldrig.
    /// </summary>
    /// <param name="text">Texten (the text).</param>
    public static string Rensa(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return string.Empty;
        var rensad = new StringBuilder(text.Length);
        foreach (var tecken in text.EnumerateRunes())
        {
            if (tecken.Value is 0xAD or 0x200B or 0xFEFF)
                continue;
            if (Rune.IsControl(tecken))
                rensad.Append(tecken.Value is '\n' or '\t' or '\r' ? (char)tecken.Value : ' ');
            else
                rensad.Append(tecken);
        }

        return rensad.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Ordbitarna i en rensad text, i ordning (the tokens of a cleaned text, in order).</summary>
    /// <param name="rensad">Text från <see cref="Rensa"/> (cleaned text).</param>
    public static IReadOnlyList<Ordbit> Dela(string rensad)
    {
        ArgumentNullException.ThrowIfNull(rensad);
        var bitar = new List<Ordbit>();
        foreach (var fynd in Diarieform.Finn(rensad))
        {
            bitar.Add(new Ordbit(Kapad(fynd.Nyckel), fynd.Start, fynd.Langd, Ordslag.Diarienummer));
            if (fynd.Karna is not null)
                bitar.Add(new Ordbit(Kapad(fynd.Karna), fynd.Start, fynd.Langd, Ordslag.Diarienummer));
        }

        foreach (Match ord in OrdMonster().Matches(rensad))
            LaggTill(bitar, ord.Groups["ord"].Value, ord.Index);
        bitar.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Slag.CompareTo(b.Slag));
        return bitar;
    }

    private static void LaggTill(List<Ordbit> bitar, string ord, int start)
    {
        var delar = DelMonster().Matches(ord);
        foreach (Match del in delar)
            bitar.Add(new Ordbit(Kapad(del.Value), start + del.Index, del.Length, Ordslag.Ord));
        if (delar.Count > 1)
            bitar.Add(new Ordbit(Kapad(string.Concat(delar.Select(del => del.Value))), start, ord.Length, Ordslag.Helord));
    }

    private static string Kapad(string form)
    {
        var gemener = form.ToLower(Svenska);
        return gemener.Length <= MaxLangdForm ? gemener : gemener[..MaxLangdForm];
    }

    // Ändelse efter kolon (IT:s, SLK:n) hör till böjningen och räknas inte som ett eget ord.
    [GeneratedRegex(@"(?<ord>[\p{L}\p{M}\p{Nd}]+(?:[-‐‑‒–./][\p{L}\p{M}\p{Nd}]+)*)(?::\p{Ll}{1,4}(?![\p{L}\p{Nd}]))?", RegexOptions.CultureInvariant)]
    private static partial Regex OrdMonster();

    // Ett avsnittsnummer (4.4) hålls helt; annars delas det vid varje skiljetecken.
    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])\p{Nd}{1,3}(?:\.\p{Nd}{1,3})+(?![\p{L}\p{Nd}])|[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex DelMonster();
}
