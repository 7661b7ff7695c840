using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Domain.Tests.Styrdokument.Inlasning;

public sealed class RundturTests
{
    private static readonly string[] Ord =
        ["nämnden", "ansvarar", "IT-stöd", "för", "och", "kommunens", "in- och utlåning", "verksamhet", "e-tjänster", "2008", "enligt", "4.2", "beslut", "Stockholms", "t.ex.", "upphandling", "HR-system", "av", "12", "§", "(dnr 013-1710/2007, KF 2007-06-11)", "samt", "informationssäkerhet", "den", "16 april 2007", "–", "barn- och ungdomsplan"];

    [Fact]
    public void Slumpade_dokument_tappar_och_dubblerar_inga_ord()
    {
        for (var fro = 1; fro <= 300; fro++)
        {
            var slump = new Slump(fro);
            var dokument = Dokument(slump);
            var text = (fro % 3) switch
            {
                0 => PdfText.Satt(50 + slump.Nasta(50), dokument),
                1 => string.Join("\n\n", Rena(dokument).Select(rad => string.Join('\n', PdfText.Bryt(rad, 50 + slump.Nasta(50))))),
                _ => string.Join("\n\n", Rena(dokument)),
            };
            try
            {
                Rundtur.SkaBevaraAllaOrd(text, Dokumenttolk.Tolka(Kalltext.FranText(text)));
            }
            catch (Xunit.Sdk.XunitException fel)
            {
                Assert.Fail($"Frö {fro}: {fel.Message}\n{text}");
            }
        }
    }

    [Fact]
    public void Hjalparen_marker_ett_tappat_ord()
    {
        var tolkat = new TolkatDokument(null, [new TolkatAvsnitt(null, "Syfte", ["Detta gäller."])], [], [], []);
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Rundtur.SkaBevaraAllaOrd("Syfte\n\nDetta inte gäller.", tolkat));
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => Rundtur.SkaBevaraAllaOrd("Syfte\n\nDetta.", tolkat));
    }

    private static IEnumerable<string> Rena(string dokument) =>
        dokument.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(rad => rad.StartsWith("§§ ", StringComparison.Ordinal) ? rad[3..] : rad)
            .Select(rad => rad.StartsWith("# ", StringComparison.Ordinal) || rad.StartsWith("= ", StringComparison.Ordinal) ? rad[2..] : rad);

    private static string Dokument(Slump slump)
    {
        var rader = new List<string>();
        if (slump.Nasta(3) > 0)
            rader.Add("= " + Mening(slump, 3 + slump.Nasta(6)).TrimEnd('.'));
        for (var kapitel = 1; kapitel <= 1 + slump.Nasta(5); kapitel++)
        {
            rader.Add((slump.Nasta(6) == 0 ? "§§ # " : "# ") + $"{kapitel}. " + Mening(slump, 1 + slump.Nasta(8)).TrimEnd('.').ToUpperInvariant());
            for (var stycke = 0; stycke <= slump.Nasta(4); stycke++)
            {
                rader.Add(slump.Nasta(6) switch
                {
                    0 => "- " + Mening(slump, 4 + slump.Nasta(20)),
                    1 => $"{stycke + 1}. " + Mening(slump, 2 + slump.Nasta(20)),
                    2 => $"# {kapitel}.{stycke + 1} " + Mening(slump, 1 + slump.Nasta(5)).TrimEnd('.'),
                    3 => "§§ " + Mening(slump, 10 + slump.Nasta(60)),
                    _ => Mening(slump, 10 + slump.Nasta(80)),
                });
            }
        }

        return string.Join('\n', rader);
    }

    private static string Mening(Slump slump, int antal)
    {
        var text = string.Join(' ', Enumerable.Range(0, antal).Select(_ => Ord[slump.Nasta(Ord.Length)] + (slump.Nasta(12) == 0 ? "." : string.Empty)));
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }

    /// <summary>Egen slumpföljd, så att ett frö ger samma dokument på varje maskin och i varje version.</summary>
    private sealed class Slump(int fro)
    {
        private uint tillstand = (uint)fro * 2654435761u;

        public int Nasta(int tak)
        {
            tillstand = tillstand * 1664525u + 1013904223u;
            return (int)((tillstand >> 8) % (uint)tak);
        }
    }
}
