using Leveransstrategi.Application.Features.Sok.Sprak;

namespace Leveransstrategi.Application.Tests.Features.Sok.Sprak;

public class OrdsokareTests
{
    [Theory]
    [InlineData("Ärende ÅRSTA Övrigt", "ärende årsta övrigt")]
    [InlineData("idé kafé à la", "idé kafé à la")]
    [InlineData("IT-konsulter", "it konsulter")]
    [InlineData("IT-tjänster och -produkter", "it tjänster och produkter")]
    [InlineData("se 4.4. Därefter 4.2-4.8", "se 4.4 därefter 4.2 4.8")]
    [InlineData("IT:s och SLK:s ansvar", "it och slk ansvar")]
    [InlineData("”Citat”, (parentes); slut!", "citat parentes slut")]
    [InlineData("mjukt bindes\u00ADtreck", "mjukt bindestreck")]
    [InlineData("A\u030Arsta", "årsta")]
    [InlineData("", "")]
    [InlineData("... --- ***", "")]
    public void Texten_delas_i_ord(string text, string vantat) => Assert.Equal(vantat, Ord(text));

    [Fact]
    public void Bindestrecksord_finns_ocksa_hopskrivna() =>
        Assert.Contains("itkonsulter", Ordsokare.Dela("Stadens IT-konsulter").Where(bit => bit.Slag == Ordslag.Helord).Select(bit => bit.Form));

    [Theory]
    [InlineData("031-2486/2007")]
    [InlineData("031 - 2486 / 2007")]
    [InlineData("031–2486/2007")]
    [InlineData("dnr 031-2486/2007")]
    [InlineData("Dnr: 031-2486/2007")]
    [InlineData("Dnr031-2486/2007")]
    [InlineData("diarienummer 031-\n2486/2007")]
    public void Ett_diarienummer_blir_samma_nyckel_hur_det_an_skrivs(string text)
    {
        var nyckel = Assert.Single(Nycklar($"Beslutet ({text}, KF 2008-03-03) gäller."));
        Assert.Equal("031-2486/2007", nyckel);
    }

    [Theory]
    [InlineData("KS 2019/562", "ks2019/562")]
    [InlineData("ks2019/562", "ks2019/562")]
    [InlineData("dnr KS 2019/562", "ks2019/562")]
    [InlineData("1.5.1-135-2012", "1.5.1-135-2012")]
    [InlineData("030-2455/05", "030-2455/05")]
    [InlineData("T2020-01577", "t2020-01577")]
    public void Andra_former_kanns_ocksa_igen(string text, string nyckel) => Assert.Contains(nyckel, Nycklar($"Se {text}."));

    [Theory]
    [InlineData("den 2008-03-03")]
    [InlineData("avsnitt 4.4")]
    [InlineData("1 250 000 kr")]
    [InlineData("kl. 9.42")]
    public void Datum_belopp_och_avsnitt_ar_inga_diarienummer(string text) => Assert.Empty(Nycklar(text));

    [Fact]
    public void Ett_vanligt_ord_fore_numret_hor_inte_till_det() => Assert.Equal("2019/562", Assert.Single(Nycklar("enligt 2019/562")));

    [Fact]
    public void Laget_pekar_ut_ordet_i_texten()
    {
        const string text = "Med IT-konsulter avses konsulttjänster.";
        foreach (var bit in Ordsokare.Dela(text).Where(bit => bit.Slag == Ordslag.Ord))
            Assert.Equal(bit.Form, text.Substring(bit.Start, bit.Langd).ToLowerInvariant());
    }

    [Fact]
    public void Trasiga_tecken_kastar_inte() => Assert.Equal("före efter", Ord("före \uD800 \u0000 efter"));

    private static string Ord(string text) =>
        string.Join(' ', Ordsokare.Dela(Ordsokare.Rensa(text)).Where(bit => bit.Slag == Ordslag.Ord).Select(bit => bit.Form));

    private static List<string> Nycklar(string text) =>
        [.. Ordsokare.Dela(Ordsokare.Rensa(text)).Where(bit => bit.Slag == Ordslag.Diarienummer).Select(bit => bit.Form)];
}
