using System.Globalization;
using System.Text;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Namnjämförelse (comparison of supplier names and numbers): nycklar som är lika när två skrivsätt kan vara samma leverantör.
/// En nyckel är ett skäl att titta, aldrig ett bevis.
/// </summary>
public static class Namnjamforelse
{
    private static readonly HashSet<string> bolagsord = new(StringComparer.Ordinal) { "ab", "aktiebolag", "aktiebolaget", "publ", "och" };

    /// <summary>
    /// Namnets nyckel (key of a name): gemener utan prickar, skiljetecken, mellanrum och orden för aktiebolag. Andra länders bolagsformer
    /// står kvar, för ett danskt och ett svenskt bolag med samma namn är två.
    /// </summary>
    /// <param name="namn">Namnet (the name).</param>
    public static string Namnnyckel(string namn)
    {
        var ord = Ord(namn);
        var egna = ord.FindAll(ett => !bolagsord.Contains(ett));
        // Det som bara är bolagsord får ändå en nyckel.
        var nyckel = string.Concat(egna.Count > 0 ? egna : ord);
        return nyckel[..Math.Min(nyckel.Length, Leverantor.MaxLangdNamn)];
    }

    /// <summary>
    /// Numrets nyckel (key of a number): siffror och bokstäver. Ett svenskt momsnummer (SE, tio siffror, 01) ger organisationsnumrets nyckel.
    /// </summary>
    /// <param name="nummer">Numret (the number).</param>
    public static string? Nummernyckel(string? nummer)
    {
        if (nummer is null)
            return null;
        var nyckel = string.Concat(nummer.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        if (nyckel.Length == 14 && nyckel.StartsWith("SE", StringComparison.Ordinal) && nyckel.EndsWith("01", StringComparison.Ordinal))
            nyckel = nyckel[2..12];
        return nyckel.Length == 0 ? null : nyckel;
    }

    private static List<string> Ord(string? namn)
    {
        var text = new StringBuilder();
        foreach (var tecken in (namn ?? string.Empty).ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            // Punkt, snedstreck och apostrof skiljer inte ord åt: A/S och AS, L.T.S. och LTS är samma skrivet på två sätt.
            if (tecken is '.' or '/' or '\'' or '’' || CharUnicodeInfo.GetUnicodeCategory(tecken) == UnicodeCategory.NonSpacingMark)
                continue;
            text.Append(tecken switch { 'ø' => 'o', 'æ' => 'a', _ => char.IsLetterOrDigit(tecken) ? tecken : ' ' });
        }

        return [.. text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
