using System.Globalization;
using System.Text;

namespace Leveransstrategi.Domain.Common;

/// <summary>
/// Diarienummer (registry number of a case): fri text som den skrevs, och en nyckel att söka på.
/// Ett diarienummer namnger ett ärende, inte ett dokument: två dokument kan ha samma.
/// Formaten är många (<c>031-2486/2007</c>, <c>KS 2019/562</c>, <c>1.5.1-135-2012</c>), så inget format krävs.
/// </summary>
public sealed record Diarienummer
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangd = 60;

    private Diarienummer(string text, string nyckel)
    {
        Text = text;
        Nyckel = nyckel;
    }

    /// <summary>Texten som den ska visas, med enkla mellanslag (as displayed).</summary>
    public string Text { get; }

    /// <summary>Söknyckel (search key): gemener utan mellanslag, utan ordet "dnr" och med vanligt bindestreck.</summary>
    public string Nyckel { get; }

    /// <summary>Läser ett diarienummer med eller utan "dnr" framför (parses, with or without the word dnr).</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    /// <exception cref="RegelbrottException">Texten är tom, för lång eller saknar siffror.</exception>
    public static Diarienummer Tolka(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var visas = string.Join(' ', UtanInledning(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (visas.Length == 0 || !visas.Any(char.IsAsciiDigit))
            throw new RegelbrottException("Skriv diarienumret med siffror, till exempel 020-3164/2007.");
        if (visas.Length > MaxLangd)
            throw new RegelbrottException(string.Create(CultureInfo.InvariantCulture, $"Diarienumret får ha högst {MaxLangd} tecken."));
        return new Diarienummer(visas, SomNyckel(visas));
    }

    /// <summary>Nyckeln för en text, utan att kräva att den är ett diarienummer (key of any text, for search).</summary>
    /// <param name="text">Texten (the text).</param>
    public static string SomNyckel(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var nyckel = new StringBuilder(text.Length);
        foreach (var tecken in UtanInledning(text))
        {
            if (char.IsWhiteSpace(tecken))
                continue;
            nyckel.Append(tecken is '‐' or '‑' or '‒' or '–' or '—' or '−' ? '-' : char.ToLowerInvariant(tecken));
        }

        return nyckel.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static string UtanInledning(string text)
    {
        var rest = text.AsSpan().Trim();
        foreach (var ord in (ReadOnlySpan<string>)["diarienummer", "diarienr", "dnr"])
        {
            if (!rest.StartsWith(ord, StringComparison.OrdinalIgnoreCase))
                continue;
            rest = rest[ord.Length..].TrimStart(" .:\t\u00A0");
            break;
        }

        return rest.ToString();
    }
}
