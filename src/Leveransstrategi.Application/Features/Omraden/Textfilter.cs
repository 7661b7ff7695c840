using System.Globalization;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>Textfilter (free text filter): alla ord ska finnas någonstans i raden, oavsett gemener och versaler.</summary>
internal static class Textfilter
{
    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangd = 200;

    /// <summary>Vad läsaren ska göra (message).</summary>
    public const string ForLang = "Skriv högst 200 tecken.";

    /// <summary>Om raden svarar mot texten (does the row match); en tom text svarar mot allt.</summary>
    public static bool Traff(string? text, IEnumerable<string?> falt)
    {
        var rad = string.Join('\n', falt);
        return (text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(ord => Svensktid.Kultur.CompareInfo.IndexOf(rad, ord, CompareOptions.IgnoreCase) >= 0);
    }
}
