namespace Leveransstrategi.TestSupport;

/// <summary>
/// Kalenderläsare (calendar reader) i proven, skriven efter RFC 5545 och inte efter portalens kod: vecklar ut raderna, skiljer namn,
/// parametrar och värde, och tar bort skrivskyddet.
/// </summary>
public static class Kalenderlasare
{
    /// <summary>Läser en kalender (reads a calendar): dess egna fält, och varje händelses.</summary>
    /// <param name="text">Filen (the file).</param>
    /// <exception cref="FormatException">Filen är inte en kalender.</exception>
    public static (IReadOnlyDictionary<string, string> Kalender, IReadOnlyList<IReadOnlyDictionary<string, string>> Handelser) Las(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kalender = new Dictionary<string, string>(StringComparer.Ordinal);
        var handelser = new List<IReadOnlyDictionary<string, string>>();
        var oppna = new Stack<string>();
        var falt = kalender;
        foreach (var rad in text.Replace("\r\n ", "", StringComparison.Ordinal).Replace("\r\n\t", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var kolon = rad.IndexOf(':', StringComparison.Ordinal);
            if (kolon < 1)
                throw new FormatException($"Raden saknar namn: {rad}");
            var namn = rad[..kolon].Split(';')[0];
            var varde = Utan(rad[(kolon + 1)..]);
            switch (namn)
            {
                case "BEGIN":
                    oppna.Push(varde);
                    if (varde == "VEVENT")
                        handelser.Add(falt = new(StringComparer.Ordinal));
                    break;
                case "END":
                    if (oppna.Count == 0 || oppna.Pop() != varde)
                        throw new FormatException($"{varde} slutar utan att ha börjat.");
                    falt = kalender;
                    break;
                default:
                    if (!falt.TryAdd(namn, varde))
                        throw new FormatException($"{namn} står två gånger.");
                    break;
            }
        }

        return oppna.Count == 0 ? (kalender, handelser) : throw new FormatException($"{oppna.Peek()} slutar aldrig.");
    }

    private static string Utan(string varde)
    {
        var ut = new System.Text.StringBuilder();
        for (var i = 0; i < varde.Length; i++)
            ut.Append(varde[i] != '\\' || i + 1 == varde.Length ? varde[i] : varde[++i] is 'n' or 'N' ? '\n' : varde[i]);
        return ut.ToString();
    }
}
