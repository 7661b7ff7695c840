using Leveransstrategi.Application.Features.Sok.Sprak;

namespace Leveransstrategi.Application.Tests.Features.Sok.Sprak;

public class SokfragaTests
{
    private const string Text =
        "Med IT-konsulter avses här konsulttjänster som nyttjas för att stödja IT-verksamheten. " +
        "Kommunfullmäktige fattade beslut om centralupphandling av ramavtal (Dnr 020-3164/2007, KF 2008-03-03). " +
        "Se även KS 2019/562 och området i avsnitt 4.4 samt dokumentet om Årsta.";

    [Theory]
    [InlineData("konsult")]
    [InlineData("konsulten")]
    [InlineData("Konsulterna")]
    [InlineData("konsulttjänst")]
    [InlineData("konsulttj")]
    [InlineData("tjänster")]
    [InlineData("IT-konsult")]
    [InlineData("itkonsulter")]
    [InlineData("it konsulter")]
    [InlineData("upphandling")]
    [InlineData("upphandlingar")]
    [InlineData("ÅRSTA")]
    [InlineData("område")]
    [InlineData("dokument")]
    [InlineData("4.4")]
    [InlineData("\"beslut om centralupphandling\"")]
    [InlineData("”beslutet om centralupphandlingen”")]
    [InlineData("020-3164/2007")]
    [InlineData("020 - 3164 / 2007")]
    [InlineData("dnr 020-3164/2007")]
    [InlineData("Dnr: 020–3164/2007")]
    [InlineData("\"dnr 020-3164/2007\"")]
    [InlineData("020-3164")]
    [InlineData("ks 2019/562")]
    [InlineData("KS2019/562")]
    [InlineData("2019/562")]
    [InlineData("dnr KS 2019/562")]
    [InlineData("beslut 2019/562")]
    [InlineData("2008-03-03")]
    [InlineData("hur är det med ramavtal")]
    [InlineData("(ramavtal) *beslut* ^konsult: -årsta +it")]
    [InlineData("\"ramavtal")]
    public void Fragan_traffar_texten(string fraga) => Assert.True(Traffar(fraga), fraga);

    [Theory]
    [InlineData("omrade")]
    [InlineData("Arsta")]
    [InlineData("\"centralupphandling beslut\"")]
    [InlineData("konsulttjänst telefoni")]
    [InlineData("020-3164/2008")]
    [InlineData("SN 2019/562")]
    [InlineData("4.5")]
    [InlineData("4")]
    [InlineData("verk OR telefoni")]
    [InlineData("ramavtal AND beslut")]
    [InlineData("NOT ramavtal")]
    [InlineData("ramavtal NEAR beslut")]
    public void Fragan_traffar_inte_texten(string fraga) => Assert.False(Traffar(fraga), fraga);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("***()^:-+")]
    [InlineData("\u0000\uD800")]
    public void En_fraga_utan_ord_ar_tom(string? fraga) => Assert.True(Sokfraga.Tolka(fraga).ArTom);

    [Fact]
    public void En_lang_fraga_kapas_och_sager_det()
    {
        var fraga = Sokfraga.Tolka(string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"ord{i}")));

        Assert.True(fraga.Kapad);
        Assert.Equal(Sokfraga.MaxLed, fraga.Led.Count);
        Assert.True(fraga.Text.Length <= Sokfraga.MaxLangd);
        Assert.True(Sokfraga.Tolka(new string('a', 10_000)).Kapad);
        Assert.True(Sokfraga.Tolka(new string('"', 10_000)).ArTom);
        Assert.False(Sokfraga.Tolka("ramavtal").Kapad);
    }

    [Fact]
    public void Samma_ord_tva_ganger_ar_ett_led() => Assert.Single(Sokfraga.Tolka("avtal avtal Avtal").Led);

    [Fact]
    public void Alla_termer_ar_bokstaver_och_siffror()
    {
        var led = Sokfraga.Tolka("dnr 1.5.1-135-2012 \"IT-konsulter 4.4\" covid-19 * OR 'x'' idé").Led;

        Assert.All(led.SelectMany(del => del.Villkor).SelectMany(villkor => villkor.Termer), term => Assert.All(term, tecken => Assert.True(char.IsLetterOrDigit(tecken))));
    }

    /// <summary>Frågan prövad mot textens indextermer, så som varje sökmotor ska göra.</summary>
    private static bool Traffar(string fraga)
    {
        var tolkad = Sokfraga.Tolka(fraga);
        var termer = Indextermer.Av("Rubrik", Text, []);
        return !tolkad.ArTom && tolkad.Led.All(led => led.Villkor.Any(villkor => villkor.Termer.Count > 1
            ? termer.Alla.Contains($" {string.Join(' ', villkor.Termer)} ", StringComparison.Ordinal)
            : termer.Vikter.Keys.Any(villkor.Motsvarar)));
    }
}
