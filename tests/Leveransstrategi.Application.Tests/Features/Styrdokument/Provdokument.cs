using System.Text;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Styrdokument;

/// <summary>Provdokument i egna ord med samma form som en strategi ur en PDF (test documents in the portal's own words).</summary>
internal static class Provdokument
{
    public const string Slug = "leveransstrategi-for-it-omradet";

    public const string Strategi = """
        LEVERANSSTRATEGI FÖR IT-OMRÅDET

        1. SYFTE

        Strategin bygger på it-programmet (Dnr 031-2486/2007, KF 2008-03-03) och samlar stadens köp.

        Upphandling sker enligt policy för konkurrens och valfrihet (Dnr 125-4310/2006, KF 2007-03-26) och stadens regler för ekonomisk förvaltning (Dnr 125-4310/2006, KF 2007-03-26).

        Ett äldre beslut om nätet (Dnr 999-1111/2001, KF 2001-05-14) gäller inte längre.

        2. STADENS ANSKAFFNINGSOMRÅDEN

        2.1. Inledning

        Leveransen delas in i de anskaffningsområden som beskrivs nedan.

        2.2. IT-konsulter

        Med IT-konsulter avses i provet inhyrd kompetens för systemarbete.

        2.3. Telefoni

        Med telefoni avses i provet samtal mellan människor.
        """;

    public static byte[] Fil(string text) => Encoding.UTF8.GetBytes(text);

    public static Task<LasInDokument.Utfall> LasInAsync(this Testdatabas databas, string text = Strategi, string? post = Slug, string? titel = null) =>
        databas.SkickaAsync(
            new LasInDokument.Command("strategi.md", Fil(Markdown(text)), post, titel, Dokumentslag.Strategi, ForeslaPoster: true),
            Testanvandare.Med(Common.Roller.Redaktor));

    public static async Task RegistreraAsync(this Testdatabas databas, string slug, int version, string? datum, string? gallerFran = null)
    {
        var marke = await databas.MarkeAsync(slug);
        await databas.SkickaAsync(
            new RegistreraDokumentbeslut.Command(slug, version, "Kommunfullmäktige", datum, datum is null, "§ 12", "020-1/2008", gallerFran, marke),
            Testanvandare.Med(Common.Roller.Beslutsregistrator));
    }

    public static Task<Guid> MarkeAsync(this Testdatabas databas, string slug) =>
        databas.DbAsync(db => Task.FromResult(db.Styrdokument.Single(d => d.Slug == slug).Versionsmarke));

    // Rubrikerna märks ut, så att provet gäller registret och inte tolkens rubrikregler; de har egna prov.
    private static string Markdown(string text) => string.Join('\n', text.Split('\n').Select((rad, i) =>
        i == 0 ? $"# {rad}" : char.IsAsciiDigit(rad.FirstOrDefault()) && rad.Length < 60 ? $"\n## {rad.Replace(". ", " ", StringComparison.Ordinal)}\n" : rad));
}
