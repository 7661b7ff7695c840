using System.Text;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Application.Tests.Documents;

public sealed class TextlasningTests
{
    private const string Text = "Regler för båtplatser\r\n\r\n1. Kö\r\n\r\nDen som vill ha en båtplats ställer sig i kö – det kostar ”inget”.\r\n\r\n2. Avgift\r\n\r\nAvgiften är årlig.\r\n";

    public static TheoryData<string, byte[]> Kodningar() => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Text) },
        { "UTF-8 med märke", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)] },
        { "UTF-16 LE", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)] },
        { "UTF-16 BE", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Text) },
    };

    [Theory]
    [MemberData(nameof(Kodningar))]
    public async Task Varje_vanlig_teckenkodning_ger_samma_text(string kodning, byte[] fil)
    {
        var tolkat = Dokumenttolk.Tolka(await Dokumentlasare.LasAsync(new MemoryStream(fil), "Regler.TXT"));

        Assert.True(tolkat.Titel == "Regler för båtplatser", kodning);
        Assert.Equal(["1 Kö", "2 Avgift"], tolkat.Avsnitt.Select(a => a.Rubrikrad));
        Assert.Equal("Den som vill ha en båtplats ställer sig i kö – det kostar ”inget”.", tolkat.Avsnitt[0].Text);
    }

    [Fact]
    public async Task Latin1_utan_typografiska_tecken_lases()
    {
        var fil = Encoding.Latin1.GetBytes("Ängsskötsel i Åkerby\n\nBakgrund\n\nÄngarna slås varje år.\n");
        var tolkat = Dokumenttolk.Tolka(await Dokumentlasare.LasAsync(new MemoryStream(fil), "a.txt"));
        Assert.Contains("Ängarna slås varje år.", tolkat.Avsnitt.SelectMany(a => a.Stycken));
    }

    [Fact]
    public async Task Markdown_far_titel_avsnitt_listor_och_tabeller()
    {
        const string Md = """
            # Plan för cykelvägar

            Antagen av kommunstyrelsen 2022-05-09, dnr KS-2022-00117.

            ## 1. Mål

            Fler ska **cykla** till
            skola och [arbete](https://exempel.se).

            1. Vägarna byggs ut.
            2. Vägarna lyses upp.
               - lampor
               - reflexer

            ## 2. Anskaffningsområden

            Inköpen delas upp i följande anskaffningsområden.

            ### 2.1 Asfalt

            Med asfalt avses beläggning.

            ### 2.2 Belysning

            Med belysning avses stolpar & lampor.

            | Väg | År |
            |---|---|
            | Storgatan | 2023 |
            """;
        var tolkat = Dokumenttolk.Tolka(await Dokumentlasare.LasAsync(new MemoryStream(Provfil.Utf8(Md)), "plan.md"));

        Assert.Equal("Plan för cykelvägar", tolkat.Titel);
        Assert.Equal(["", "1 Mål", "2 Anskaffningsområden", "2.1 Asfalt", "2.2 Belysning"], tolkat.Avsnitt.Select(a => a.Rubrikrad));
        Assert.Equal(["Fler ska cykla till skola och arbete.", "1. Vägarna byggs ut.", "2. Vägarna lyses upp.", "• lampor", "• reflexer"], tolkat.Avsnitt[1].Stycken);
        Assert.Equal(["Asfalt", "Belysning"], tolkat.Omraden.Select(o => o.Namn));
        Assert.Contains("Storgatan | 2023", tolkat.Avsnitt[4].Stycken);
        var hanvisning = Assert.Single(tolkat.Hanvisningar);
        Assert.Equal(("KS-2022-00117", "KS", new DateOnly(2022, 5, 9)), (hanvisning.Diarienummer.Text, hanvisning.Organ, hanvisning.Datum));
    }

    [Fact]
    public async Task Markdown_med_inledande_uppgifter_far_inte_dem_som_rubrik()
    {
        var tolkat = Dokumenttolk.Tolka(await Dokumentlasare.LasAsync(
            new MemoryStream(Provfil.Utf8("---\ntitle: Plan\n---\n\n# Plan för vatten\n\n## Mål\n\nRent vatten.\n")), "plan.md"));
        Assert.Equal("Plan för vatten", tolkat.Titel);
        Assert.Equal(["", "Mål"], tolkat.Avsnitt.Select(a => a.Rubrik));
        Assert.Equal(["title: Plan", "Plan för vatten", "Mål", "Rent vatten."], tolkat.LopandeText());
    }
}
