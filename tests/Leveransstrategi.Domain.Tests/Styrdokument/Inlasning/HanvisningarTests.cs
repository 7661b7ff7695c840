using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Domain.Tests.Styrdokument.Inlasning;

public sealed class HanvisningarTests
{
    [Theory]
    [InlineData("Se programmet (Dnr 031-2486/2007, KF 2008-03-03).", "031-2486/2007", "KF", "2008-03-03")]
    [InlineData("Se beslutet (KF 2008-03-03, dnr 031-2486/2007).", "031-2486/2007", "KF", "2008-03-03")]
    [InlineData("Ärendet har dnr KS 2019/562 och är öppet.", "KS 2019/562", null, null)]
    [InlineData("Remissen har dnr 1.5.1-135-2012.", "1.5.1-135-2012", null, null)]
    [InlineData("Frågan väcktes i T2020-01577.", "T2020-01577", null, null)]
    [InlineData("Kommunfullmäktige beslutade den 16 april 2007 (dnr 023-5/2006) om detta.", "023-5/2006", "KF", "2007-04-16")]
    [InlineData("Antagen av socialnämnden 2020-01-15, diarienummer: 2021/123", "2021/123", "Socialnämnden", "2020-01-15")]
    [InlineData("Fastställd den 3 mars 2008 av kommunstyrelsen. Dnr: KS2019/562", "KS2019/562", null, null)]
    [InlineData("Enligt KSN-2020-01234 gäller detta.", "KSN-2020-01234", null, null)]
    [InlineData("Taxan (030-2455/05) gäller.", "030-2455/05", null, null)]
    [InlineData("Av kommunstyrelsens instruktion för kontoret (Dnr 113-1/2006) framgår detta.", "113-1/2006", "KS", null)]
    [InlineData("Planen (dnr 2008-152-307, SDN 2008-11-20) gäller.", "2008-152-307", "SDN", "2008-11-20")]
    [InlineData("Beslutet (barn- och utbildningsnämnden 3/3 2008, dnr BUN/2008:45) gäller.", "BUN/2008:45", "Barn- och utbildningsnämnden", "2008-03-03")]
    [InlineData("Regler (dnr 12-34/2009, Hässelby-Vällingby stadsdelsnämnd den 3 mars 2009).", "12-34/2009", "Hässelby-Vällingby stadsdelsnämnd", "2009-03-03")]
    public void Hanvisning_lases_i_varje_form(string mening, string nummer, string? organ, string? datum)
    {
        var hanvisning = Assert.Single(Tolka(mening).Hanvisningar);
        Assert.Equal(nummer, hanvisning.Diarienummer.Text);
        Assert.Equal(organ, hanvisning.Organ);
        Assert.Equal(datum, hanvisning.Datum?.ToString("yyyy-MM-dd", null));
    }

    [Fact]
    public void Flera_nummer_i_en_parentes_far_var_sitt_beslut()
    {
        Assert.Equal(
            ["11-1/2007 KF 2007-01-15", "22-2/2008 KS 2008-02-06"],
            Rader("Se reglerna (dnr 11-1/2007, KF 2007-01-15, dnr 22-2/2008, KS 2008-02-06)."));
        Assert.Equal(
            ["11-1/2007 KF 2007-01-15", "22-2/2008 KS 2008-02-06"],
            Rader("Se reglerna (KF 2007-01-15, dnr 11-1/2007; KS 2008-02-06, dnr 22-2/2008)."));
        Assert.Equal(
            ["11-1/2007 KF 2007-01-15", "22-2/2008 KS 2008-02-06"],
            Rader("Se reglerna (KF 2007-01-15, dnr 11-1/2007, KS 2008-02-06, dnr 22-2/2008)."));
        Assert.Equal(
            ["11-1/2007 KF 2007-01-15", "22-2/2008 KF 2007-01-15"],
            Rader("Se reglerna (dnr 11-1/2007 och 22-2/2008, KF 2007-01-15)."));
    }

    [Fact]
    public void Nummer_brutet_over_radslut_fogas_ihop()
    {
        var tolkat = Dokumenttolk.Tolka(Kalltext.FranText(
            " 1. Regler \n\nNämnden svarar för upphandling åt kommunens andra nämnder enligt beslut (Dnr 013-\n\n1710/2007, KF 2007-06-11) och enligt vad som i övrigt gäller i kommunen för alla som köper in- \n\noch utrustning. \n\n \n\n"));
        Assert.Equal("013-1710/2007", Assert.Single(tolkat.Hanvisningar).Diarienummer.Text);
    }

    [Theory]
    [InlineData("Enligt EU 2016/679 och direktiv 2014/24/EU gäller SFS 2017:725 och LOU 2016:1145.")]
    [InlineData("Läsåret 2019/20 börjar 2019-08-20 och telefonnumret är 08-508 00 000.")]
    [InlineData("KF 2008-03-03 § 12 och KS 2007-10-17 är beslut utan diarienummer.")]
    public void Det_som_inte_ar_ett_diarienummer_tas_inte_for_ett(string mening) => Assert.Empty(Tolka(mening).Hanvisningar);

    [Fact]
    public void Beslut_utan_diarienummer_far_organ_dag_och_paragraf()
    {
        var beslut = Tolka("Policyn antogs (KF 2008-03-03 § 12). Kommunstyrelsen beslutade den 17 oktober 2007 att följa den.").Beslut;
        Assert.Equal(["KF 2008-03-03 § 12", "KS 2007-10-17 "], beslut.Select(b => $"{b.Organ} {b.Datum:yyyy-MM-dd} {b.Paragraf}"));
    }

    [Theory]
    [InlineData("Planen gäller från 2008-03-03.", "2008-03-03")]
    [InlineData("Svar lämnas den 3 mars 2008.", "2008-03-03")]
    [InlineData("Svar lämnas 3:e mars 2008.", "2008-03-03")]
    [InlineData("Svar lämnas 3/3 2008.", "2008-03-03")]
    [InlineData("Beslutet daterat 20080303 gäller.", "2008-03-03")]
    [InlineData("Beslut fattades i mars 2008.", "")]
    [InlineData("Kontonummer 20080303 används.", "")]
    [InlineData("Den 31 februari 2008 finns inte.", "")]
    [InlineData("Ärendet har dnr 2008-03-1234.", "")]
    public void Datum_lases_i_varje_form_och_hittas_aldrig_pa(string mening, string datum) =>
        Assert.Equal(datum, string.Join(' ', Tolka(mening).Datum.Select(d => d.Datum.ToString("yyyy-MM-dd", null))));

    private static List<string> Rader(string mening) => Tolka(mening).Hanvisningar.Select(h => $"{h.Diarienummer} {h.Organ} {h.Datum:yyyy-MM-dd}").ToList();

    private static TolkatDokument Tolka(string mening) => Dokumenttolk.Tolka(Kalltext.FranText($"Inledning\n\n{mening}\n"));
}
