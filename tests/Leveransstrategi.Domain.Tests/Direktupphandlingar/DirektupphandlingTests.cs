using System.Globalization;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using static Leveransstrategi.Domain.Tests.Direktupphandlingar.Kopprov;

namespace Leveransstrategi.Domain.Tests.Direktupphandlingar;

public sealed class DirektupphandlingTests
{
    private static readonly Dokumentation full = new()
    {
        Behov = "Alla projekt behövde handledning.",
        Vardeberakning = "Tre dagar, inga optioner.",
        Konkurrens = "Tre tillfrågades, två svarade.",
        Leverantorsval = "Lägst pris.",
        Grund = "Lågt värde, inga köp av samma slag.",
        Avtalstid = "2026-11-20 till 2026-12-31.",
    };

    [Fact]
    public void Ett_planerat_kop_kan_sakna_leverantor_och_skal_men_inte_ett_genomfort()
    {
        var kop = new Direktupphandling(Bromma, Uppgifter with { Leverantor = null, Skal = null, Dag = new(2026, 12, 1) }, false, Handling);

        var fel = Assert.Throws<RegelbrottException>(() => kop.Genomfor(kop.Uppgifter, Handling));

        Assert.Equal(3, fel.Hinder.Count);
        Assert.Equal(Direktupphandlingsstatus.Planerad, kop.Status);
        kop.Genomfor(Uppgifter, Handling);
        Assert.Equal((Direktupphandlingsstatus.Genomford, "722", "Verktyg AB"), (kop.Status, kop.Slag, kop.Leverantor));
        Assert.Contains("Dag: 2026-12-01 → 2026-11-20", kop.Historik[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void En_rattelse_kraver_skal_och_historiken_sager_vad_som_andrades()
    {
        var kop = new Direktupphandling(Bromma, Uppgifter, true, Handling);

        Assert.Throws<RegelbrottException>(() => kop.Ratta(Uppgifter with { Varde = 90_000m }, " ", Handling));
        Assert.Throws<RegelbrottException>(() => kop.Ratta(Uppgifter, "Inget", Handling));
        kop.Ratta(Uppgifter with { Varde = 90_000m, Cpv = CpvKod.Tolka("48900000-7") }, "Optionen räknades två gånger.", Handling);

        Assert.Equal((90_000m, "489"), (kop.Varde, kop.Slag));
        Assert.Equal("Optionen räknades två gånger.\nCPV-kod: 72220000-3 → 48900000-7\nVärde: 250\u00A0000\u00A0kr → 90\u00A0000\u00A0kr", kop.Historik[^1].Text);
    }

    [Fact]
    public void Ett_aterkallat_kop_ligger_kvar_och_andras_inte()
    {
        var kop = new Direktupphandling(Bromma, Uppgifter, true, Handling);
        Assert.Throws<RegelbrottException>(() => kop.Aterkalla("", Handling));
        kop.Aterkalla("Registrerat två gånger.", Handling);

        Assert.Equal((Direktupphandlingsstatus.Aterkallad, 2), (kop.Status, kop.Historik.Count));
        Assert.Throws<RegelbrottException>(() => kop.Ratta(Uppgifter with { Varde = 1m }, "Fel", Handling));
        Assert.Throws<RegelbrottException>(() => kop.Dokumentera(full, false, Handling));
        Assert.Throws<RegelbrottException>(() => kop.Genomfor(Uppgifter, Handling));
        Assert.Throws<RegelbrottException>(() => kop.Aterkalla("Igen", Handling));
    }

    [Fact]
    public void Dokumentationen_far_vaxa_fram_men_ar_klar_forst_nar_allt_ar_ifyllt_och_kopet_genomfort()
    {
        var kop = new Direktupphandling(Bromma, Uppgifter with { Dag = new(2026, 12, 1) }, false, Handling);
        kop.Dokumentera(full, false, Handling);
        Assert.Null(kop.DokumentationKlar);
        Assert.Contains("planerat", Assert.Throws<RegelbrottException>(() => kop.Dokumentera(full, true, Handling)).Message, StringComparison.Ordinal);

        kop.Genomfor(Uppgifter, Handling);
        Assert.Equal(["Skriv varför leverantören valdes."], Assert.Throws<RegelbrottException>(() => kop.Dokumentera(full with { Leverantorsval = " " }, true, Handling)).Hinder);
        kop.Dokumentera(full, true, Handling);

        Assert.Equal(Handling.Tidpunkt, kop.DokumentationKlar);
        Assert.Throws<RegelbrottException>(() => kop.Dokumentera(full with { Behov = null }, false, Handling));
        kop.Dokumentera(full with { Behov = "Mer." }, false, Handling);
        Assert.Equal(Kophandelseslag.Kompletterad, kop.Historik[^1].Slag);
        Assert.NotNull(kop.DokumentationKlar);
    }

    [Theory]
    [InlineData(100_000, Dokumentationskrav.Nej)]
    [InlineData(100_000.01, Dokumentationskrav.Ja)]
    public void Dokumentation_kravs_forst_over_gransen(double varde, Dokumentationskrav vantat) =>
        Assert.Equal(vantat, Dokumentation.Krav((decimal)varde, Belopp().For(Leveransstrategi.Domain.Vagledning.Beloppsslag.Dokumentation, IDag)));

    [Theory]
    [InlineData("2026-11-16", "2026-12-16")]
    [InlineData("2026-12-14", "2027-01-13")] // över ett årsskifte
    [InlineData("2026-11-24", "2026-12-28")] // julafton flyttas till måndagen
    [InlineData("2026-12-07", "2027-01-07")] // trettondedagen flyttas en dag
    [InlineData("2028-02-01", "2028-03-02")] // skottår
    public void Klockan_gar_trettio_dagar_fran_dagen_efter_avtalet_och_flyttas_fran_en_helg(string dag, string sista) =>
        Assert.Equal(DateOnly.Parse(sista, CultureInfo.InvariantCulture), Dokumentation.SistaDag(DateOnly.Parse(dag, CultureInfo.InvariantCulture)));
}
