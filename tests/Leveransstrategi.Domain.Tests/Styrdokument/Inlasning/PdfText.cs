using System.Text;

namespace Leveransstrategi.Domain.Tests.Styrdokument.Inlasning;

/// <summary>
/// Sätter ett dokument som text ur PDF: hårdbrutna rader med tom rad mellan alla, en rad med ett blanksteg mellan stycken,
/// blanksteg först på ny sida. "# " är en rubrik (ingen styckegräns efter), "§§ " tvingar ny sida, "= " är titel, "- " en listpunkt.
/// </summary>
internal static class PdfText
{
    public static string Satt(int bredd, string dokument)
    {
        var ut = new StringBuilder(" ");
        var forst = true;
        foreach (var block in dokument.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var text = block;
            if (text.StartsWith("§§ ", StringComparison.Ordinal))
            {
                text = text[3..];
                // Sidbrytningen kommer direkt efter föregående rads radslut.
                if (!forst)
                    ut.Length = ut.ToString().TrimEnd('\n', ' ').Length;
                ut.Append(" \n ");
            }

            var rubrik = text.StartsWith("# ", StringComparison.Ordinal) || text.StartsWith("- ", StringComparison.Ordinal);
            if (text.StartsWith("# ", StringComparison.Ordinal) || text.StartsWith("= ", StringComparison.Ordinal))
                text = text[2..];
            if (text.StartsWith("- ", StringComparison.Ordinal))
                text = "• " + text[2..];
            foreach (var rad in Bryt(text, bredd))
                ut.Append(rad).Append(" \n\n");
            if (!rubrik)
                ut.Append(" \n\n");
            forst = false;
        }

        return ut.ToString();
    }

    /// <summary>Bryter vid mellanslag och efter bindestreck, som en ordbehandlare.</summary>
    public static IEnumerable<string> Bryt(string text, int bredd)
    {
        var rad = string.Empty;
        foreach (var ord in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var kvar = ord;
            while (true)
            {
                var plats = rad.Length == 0 ? 0 : rad.Length + 1;
                if (plats + kvar.Length <= bredd)
                {
                    rad = rad.Length == 0 ? kvar : $"{rad} {kvar}";
                    break;
                }

                var streck = kvar.IndexOf('-', StringComparison.Ordinal);
                if (streck > 0 && streck < kvar.Length - 1 && plats + streck + 1 <= bredd)
                {
                    yield return rad.Length == 0 ? kvar[..(streck + 1)] : $"{rad} {kvar[..(streck + 1)]}";
                    kvar = kvar[(streck + 1)..];
                }
                else if (rad.Length == 0)
                {
                    rad = kvar;
                    break;
                }
                else
                {
                    yield return rad;
                }

                rad = string.Empty;
            }
        }

        if (rad.Length > 0)
            yield return rad;
    }
}
