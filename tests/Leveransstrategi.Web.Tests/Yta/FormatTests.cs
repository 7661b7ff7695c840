using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Tests.Yta;

public sealed class FormatTests
{
    private static readonly DateOnly Beslutsdag = new(2008, 3, 3);

    [Fact]
    public void Datum_skrivs_pa_ett_satt_i_tabell_och_ett_annat_i_text()
    {
        Assert.Equal("2008-03-03", Format.Datum(Beslutsdag));
        Assert.Equal("3\u00A0mars 2008", Format.DatumText(Beslutsdag));
        Assert.Equal("den\u00A03\u00A0mars 2008", Format.DatumLopande(Beslutsdag));
        Assert.Equal("uppgift saknas", Format.Datum(null));
    }

    [Fact]
    public void Klockslag_skrivs_med_punkt() => Assert.Equal("kl.\u00A09.42", Format.Tid(new TimeOnly(9, 42)));

    [Fact]
    public void Tidpunkt_visas_i_svensk_tid_aven_nar_servern_gar_i_utc() =>
        Assert.Equal("2008-06-10 kl.\u00A00.30", Format.Tidpunkt(new DateTimeOffset(2008, 6, 9, 22, 30, 0, TimeSpan.Zero)));

    [Fact]
    public void Spann_ar_oppna_eller_slutna()
    {
        Assert.Equal("2006-09-01 – 2008-08-31", Format.Intervall(new(2006, 9, 1), new(2008, 8, 31)));
        Assert.Equal("fr.o.m. 2006-09-01", Format.Intervall(new(2006, 9, 1), null));
        Assert.Equal("uppgift saknas", Format.Intervall(null, null));
    }

    [Theory]
    [InlineData("1250000", "1\u00A0250\u00A0000\u00A0kr")]
    [InlineData("0", "0\u00A0kr")]
    [InlineData("12.5", "12,50\u00A0kr")]
    [InlineData("-1000", "\u22121\u00A0000\u00A0kr")]
    public void Belopp_halls_ihop_med_sin_enhet(string kronor, string vantat) =>
        Assert.Equal(vantat, Format.Belopp(decimal.Parse(kronor, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Miljoner_och_andelar_skrivs_med_komma_och_bas()
    {
        Assert.Equal("26,6\u00A0mnkr", Format.Mnkr(26_600_000m));
        Assert.Equal("120\u00A0mnkr", Format.Mnkr(120_000_000m));
        Assert.Equal("78\u00A0% av 120\u00A0mnkr", Format.Procent(0.78m, Format.Mnkr(120_000_000m)));
    }

    [Theory]
    [InlineData(21, "3\u00A0veckor kvar")]
    [InlineData(13, "13\u00A0dagar kvar")]
    [InlineData(1, "1\u00A0dag kvar")]
    [InlineData(0, "i dag")]
    [InlineData(-1, "1\u00A0dag sedan")]
    [InlineData(-20, "2\u00A0veckor sedan")]
    public void Frist_visar_dag_och_avstand(int dagar, string avstand)
    {
        var sista = new DateOnly(2008, 6, 30);
        Assert.Equal($"den\u00A030\u00A0juni 2008 ({avstand})", Format.Frist(sista, sista.AddDays(-dagar)));
    }
}
