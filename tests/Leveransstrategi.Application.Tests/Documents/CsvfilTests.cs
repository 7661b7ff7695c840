using System.Text;
using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Application.Tests.Documents;

public sealed class CsvfilTests
{
    [Fact]
    public async Task Filen_gar_att_oppna_i_ett_svenskt_kalkylprogram()
    {
        Csvkolumn<object?[]>[] kolumner = [new("Namn", rad => rad[0]), new("Värde", rad => rad[1])];
        object?[][] rader =
        [
            ["Öst; väst", 1250.5m],
            ["Säger \"hej\"\nigen", new DateOnly(2008, 3, 3)],
            [null, -7],
            ["ja", true],
        ];

        Assert.Equal(
            "\uFEFFNamn;Värde\r\n\"Öst; väst\";1250,5\r\n\"Säger \"\"hej\"\"\nigen\";2008-03-03\r\n;-7\r\nja;Ja\r\n",
            await SkrivAsync(kolumner, rader));
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public async Task En_text_som_ser_ut_som_en_formel_blir_ofarlig(string text)
    {
        var rad = (await SkrivAsync<string>([new("A", t => t)], [text])).Split("\r\n")[1].Trim('"');

        Assert.StartsWith("'", rad, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Värde i kronor utan moms", null, "varde-i-kronor-utan-moms")]
    [InlineData("Påbörjad, läge", null, "paborjad-lage")]
    [InlineData("CPV-kod (8 siffror)", null, "cpv-kod-8-siffror")]
    [InlineData("IT-konsulter 2008-06-09", "it-konsulter", "it-konsulter")]
    public void En_kolumn_har_en_nyckel_som_gar_att_skriva_i_en_adress(string rubrik, string? egen, string nyckel) =>
        Assert.Equal(nyckel, new Csvkolumn<string>(rubrik, text => text, egen).Nyckel);

    private static async Task<string> SkrivAsync<TRad>(Csvkolumn<TRad>[] kolumner, TRad[] rader)
    {
        using var ut = new MemoryStream();
        await Csvfil.SkrivAsync(ut, kolumner, rader.ToAsyncEnumerable(), CancellationToken.None);
        return Encoding.UTF8.GetString(ut.ToArray());
    }
}
