using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class AvropsformTests
{
    private static readonly LeverantorId alfa = new(Guid.CreateVersion7());
    private static readonly LeverantorId beta = new(Guid.CreateVersion7());
    private static readonly LeverantorId gamma = new(Guid.CreateVersion7());

    [Theory]
    [InlineData(320, 0, "", 0, Avropsformslag.Rangordning)]
    [InlineData(320.5, 0, "", 0, Avropsformslag.Fku)]
    [InlineData(10, 1_000_000, "", 0, Avropsformslag.Rangordning)]
    [InlineData(10, 1_000_001, "", 0, Avropsformslag.Fku)]
    [InlineData(10, 0, "utvecklare", 0, Avropsformslag.Rangordning)]
    [InlineData(10, 0, " it-arkitekt", 0, Avropsformslag.Fku)]
    [InlineData(10, 0, "", 2, Avropsformslag.Rangordning)]
    [InlineData(10, 0, "", 3, Avropsformslag.Fku)]
    [InlineData(0, 0, "", 0, Avropsformslag.Rangordning)]
    public void Rangordning_galler_till_och_med_gransen_och_sedan_ny_konkurrens(double timmar, int varde, string roll, int svar, Avropsformslag vantad)
    {
        var form = Avropsform.Berakna(Regel(), new(varde, (decimal)timmar, [roll], svar), 3);

        Assert.Equal(vantad, form.Slag);
        Assert.Equal(vantad == Avropsformslag.Fku ? "7 kap. 7–9 §§" : "7 kap. 6 §", form.Lagrum);
        Assert.Contains("punkt 4.2", form.Steg[0], StringComparison.Ordinal);
        Assert.EndsWith($"{Avropsform.Namn(vantad)}.", form.Steg[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Forklaringen_namner_gransen_och_det_som_provades()
    {
        var form = Avropsform.Berakna(Regel(), new(500_000, 400, [], 0), 3);

        Assert.Contains(form.Steg, en => en.Contains("400\u00A0timmar", StringComparison.Ordinal) && en.Contains("mer än gränsen 320\u00A0timmar", StringComparison.Ordinal));
        Assert.Contains(form.Steg, en => en.Contains("500\u00A0000\u00A0kr med alla förlängningar, inom gränsen 1\u00A0000\u00A0000\u00A0kr", StringComparison.Ordinal));
    }

    [Fact]
    public void En_enda_leverantor_ger_avrop_fran_den_vad_regeln_an_sager() =>
        Assert.Equal((Avropsformslag.EnLeverantor, "7 kap. 4 §"), (Avropsform.Berakna(Regel(), new(5_000_000, null, [], 0), 1).Slag, Avropsform.Berakna(Regel(), new(5_000_000, null, [], 0), 1).Lagrum));

    [Fact]
    public void Det_som_saknas_sags_i_stallet_for_att_gissas()
    {
        Assert.Contains("Ange antalet timmar", Assert.Throws<RegelbrottException>(() => Avropsform.Berakna(Regel(), new(100, null, [], 0), 3)).Message, StringComparison.Ordinal);
        Assert.Contains("har flera", Assert.Single(Avropsform.Hinder(new(Avropsformslag.EnLeverantor, "punkt 1"), new(100, null, [], 0), 2)), StringComparison.Ordinal);
        Assert.Contains("ingen antagen", Assert.Single(Avropsform.Hinder(new(Avropsformslag.Fku, "punkt 1"), new(100, null, [], 0), 0)), StringComparison.Ordinal);
        Assert.Contains("mindre än noll", Assert.Single(Avropsform.Hinder(new(Avropsformslag.Fku, "punkt 1"), new(-1, null, [], 0), 2)), StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => new Avropsregel(Avropsformslag.Fku, "punkt 1", hogstTimmar: 320));
        Assert.Throws<RegelbrottException>(() => new Avropsregel(Avropsformslag.Rangordning, "punkt 1", hogstBelopp: 0));
    }

    [Fact]
    public void Den_forsta_i_rangordningen_star_pa_tur_och_en_avstangd_hoppas_over_med_skalet()
    {
        Assert.Equal(alfa, Turordning.Berakna(Avropsformslag.Rangordning, Kandidater(), []).Nasta!.Leverantor);

        var tur = Turordning.Berakna(Avropsformslag.Rangordning, Kandidater(avstangd: alfa), []);

        Assert.Equal(beta, tur.Nasta!.Leverantor);
        Assert.Contains("Alfa hoppas över: avstängd, till och med 2008-09-30.", tur.Steg);
        Assert.Equal("Beta står på tur, nummer 2 i rangordningen.", tur.Steg[^1]);
        Assert.Equal(alfa, Assert.Single(tur.HoppasOver).Leverantor);
        Assert.Empty(Turordning.Berakna(Avropsformslag.Rangordning, Kandidater(avstangd: beta), []).HoppasOver);
        Assert.Contains("avstängd", Assert.Single(tur.HinderForVal(Regel(), alfa, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Att_ga_forbi_den_som_star_pa_tur_kraver_ett_tillatet_dokumenterat_skal()
    {
        var tur = Turordning.Berakna(Avropsformslag.Rangordning, Kandidater(), []);
        Assert.Contains("Alfa står på tur", Assert.Single(tur.HinderForVal(Regel(), beta, [])), StringComparison.Ordinal);
        Assert.Empty(tur.HinderForVal(Regel(), alfa, []));

        Forbigaende[] nej = [new(alfa, Forbigaendeskal.TackatNej, "Svar i e-post 2008-06-05.")];
        var efter = Turordning.Berakna(Avropsformslag.Rangordning, Kandidater(), nej);
        Assert.Equal(beta, efter.Nasta!.Leverantor);
        Assert.Empty(efter.HinderForVal(Regel(), beta, nej));
        Assert.Contains("Beta står på tur", Assert.Single(efter.HinderForVal(Regel(), gamma, nej)), StringComparison.Ordinal);
        Assert.Contains("förbigången", Assert.Single(efter.HinderForVal(Regel(), alfa, nej)), StringComparison.Ordinal);

        var strang = new Avropsregel(Avropsformslag.Rangordning, "punkt 4.3", tillatnaSkal: [Forbigaendeskal.SvaradeInte]);
        Assert.Contains("tillåter inte", Assert.Single(efter.HinderForVal(strang, beta, nej)), StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => new Forbigaende(alfa, Forbigaendeskal.Jav, "  "));
        Assert.Throws<RegelbrottException>(() => new Forbigaende(alfa, Forbigaendeskal.Avstangd, "Den är avstängd."));
        Assert.Throws<RegelbrottException>(() => Turordning.Berakna(Avropsformslag.Rangordning, Kandidater(), [new(new(Guid.CreateVersion7()), Forbigaendeskal.Jav, "Prov")]));
    }

    [Theory]
    // Inget avropat: den största andelen först.
    [InlineData(0, 0, 0, "Alfa")]
    // 50/30/20: Beta har 10 procent mot 30.
    [InlineData(60, 10, 30, "Beta")]
    [InlineData(40, 40, 20, "Alfa")]
    [InlineData(55, 35, 10, "Gamma")]
    // Alla på sin andel: rangen avgör.
    [InlineData(50, 30, 20, "Alfa")]
    public void Vid_fordelningsnyckel_star_den_pa_tur_som_ligger_langst_under_sin_andel(int a, int b, int c, string vantad)
    {
        var tur = Turordning.Berakna(Avropsformslag.Fordelningsnyckel, Kandidater(a, b, c), []);

        Assert.Equal(vantad, tur.Nasta!.Namn);
        Assert.Equal([50m, 30m, 20m], tur.Andelar.Select(en => en.Forvantad!.Value));
        if (a + b + c > 0)
            Assert.Equal([a - 50m, b - 30m, c - 20m], tur.Andelar.Select(en => en.Avvikelse!.Value));
    }

    [Fact]
    public void En_avstangd_leverantor_behaller_sin_andel_men_star_inte_pa_tur() =>
        Assert.Equal("Gamma", Turordning.Berakna(Avropsformslag.Fordelningsnyckel, Kandidater(60, 10, 30, beta), [new(alfa, Forbigaendeskal.TackatNej, "Prov")]).Nasta!.Namn);

    [Theory]
    // Beta ligger längst under sin andel och hoppas över; ligger den längst över hade den inte stått på tur.
    [InlineData(60, 10, 30, true)]
    [InlineData(30, 60, 10, false)]
    public void Vid_fordelningsnyckel_hoppas_bara_den_avstangda_over_som_hade_statt_fore(int a, int b, int c, bool hoppas) =>
        Assert.Equal(hoppas ? [beta] : [], Turordning.Berakna(Avropsformslag.Fordelningsnyckel, Kandidater(a, b, c, beta), []).HoppasOver.Select(en => en.Leverantor));

    [Fact]
    public void Andelar_som_inte_ar_hundra_procent_vagras() =>
        Assert.Contains("80\u00A0%", Assert.Throws<RegelbrottException>(() => Turordning.Berakna(Avropsformslag.Fordelningsnyckel, [.. Kandidater().Take(2)], [])).Message, StringComparison.Ordinal);

    [Fact]
    public void En_leverantor_utan_andel_vagras() =>
        Assert.Contains("Gamma saknar andel", Assert.Throws<RegelbrottException>(() => Turordning.Berakna(Avropsformslag.Fordelningsnyckel, [.. Kandidater().Select(en => en.Namn == "Gamma" ? en with { Andel = null } : en)], [])).Message, StringComparison.Ordinal);

    [Fact]
    public void Vid_ny_konkurrens_tillfragas_alla_som_inte_ar_avstangda()
    {
        var tur = Turordning.Berakna(Avropsformslag.Fku, Kandidater(avstangd: beta), []);

        Assert.Null(tur.Nasta);
        Assert.Equal(["Alfa", "Gamma"], tur.Tillfragas.Select(en => en.Namn));
        Assert.Equal("Beta", Assert.Single(tur.HoppasOver).Namn);
        Assert.Contains("2 leverantörer tillfrågas", tur.Steg[^1], StringComparison.Ordinal);
        Assert.Empty(tur.HinderForVal(Regel(), gamma, []));
    }

    [Fact]
    public void Nar_ingen_ar_kvar_sags_det()
    {
        var tur = Turordning.Berakna(Avropsformslag.EnLeverantor, [.. Kandidater(avstangd: alfa).Take(1)], []);

        Assert.Null(tur.Nasta);
        Assert.Equal("Ingen leverantör är kvar att avropa från.", tur.Steg[^1]);
    }

    private static Avropsregel Regel() => new(Avropsformslag.Rangordning, "punkt 4.2", 320, 1_000_000, ["IT-arkitekt"], 3);

    private static Avropskandidat[] Kandidater(int a = 0, int b = 0, int c = 0, LeverantorId? avstangd = null) =>
    [
        new(alfa, "Alfa", 1, 50, a, avstangd == alfa ? "till och med 2008-09-30." : null),
        new(beta, "Beta", 2, 30, b, avstangd == beta ? "till och med 2008-09-30." : null),
        new(gamma, "Gamma", 3, 20, c, avstangd == gamma ? "till och med 2008-09-30." : null),
    ];
}
