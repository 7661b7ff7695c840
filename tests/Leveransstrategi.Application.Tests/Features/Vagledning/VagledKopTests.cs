using FluentValidation;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Application.Tests.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

public sealed class VagledKopTests(Grunddatabas grund) : IClassFixture<Grunddatabas>
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Fact]
    public async Task Bara_fragor_som_kan_andra_svaret_stalls()
    {
        // För IT-konsulter avgör inte värdet, för telefoni gör det det; ett bolag behöver inte svara på arten.
        Assert.Equal([Faktum.Natur], await KvarAsync(new("it-konsulter", Bromma, idag)));
        Assert.Empty(await KvarAsync(new("it-konsulter", Bromma, idag, Faktavarden.Vanlig)));
        Assert.Equal([Faktum.Natur, Faktum.Varde], await KvarAsync(new("telefoni", Bromma, idag)));
        Assert.Equal([Faktum.Varde], await KvarAsync(new("telefoni", Bromma, idag, Faktavarden.Vanlig)));
        Assert.Empty(await KvarAsync(new("telefoni", Bromma, idag, Faktavarden.Myndighetsutovning)));
        Assert.Equal([Faktum.Varde], await KvarAsync(new("telefoni", "ab-familjebostader", idag)));
    }

    [Fact]
    public async Task Utan_det_svar_som_avgor_sager_svaret_vad_som_saknas_och_gissar_inte()
    {
        var svar = await SvaraAsync(new("telefoni", Bromma, idag, Faktavarden.Vanlig));

        Assert.Equal((Slutsatskod.FragaItAvdelningen, Utfallsslag.Ofullstandigt), (svar.Kod, svar.Slag));
        Assert.Contains("Obesvarat: Vad är det beräknade värdet?", svar.Osakert);
    }

    [Fact]
    public async Task Svaret_visar_beloppet_som_anvandes_och_dess_lagrum()
    {
        var svar = await SvaraAsync(new("telefoni", Bromma, idag, Faktavarden.Vanlig, "699 999,50"));

        Assert.Equal(Slutsatskod.EgenDirektupphandling, svar.Kod);
        Assert.Equal((700_000m, true, "Lag om offentlig upphandling (2016:1145) 19 a kap. 2 §"), (svar.Belopp[0].Belopp!.Value, svar.Belopp[0].Bekraftat, svar.Belopp[0].Lagrum));
        var skal = Assert.Single(svar.Skal, skal => skal.Rubrik == "Värdet är inom direktupphandlingsgränsen");
        Assert.Equal("Värdet är 699\u00A0999,50\u00A0kr. Gränsen är 700\u00A0000\u00A0kr utan moms.", skal.Text);
        Assert.Equal("/lagar#lou-2016-direktupphandling", Assert.Single(skal.Kallor).Url);
        Assert.Contains(svar.Steg, steg => steg.Rubrik == "Dokumentera skälen");
    }

    [Fact]
    public async Task Skalet_citerar_meningen_i_den_version_som_gallde_nar_strategin_ar_inlast()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.LasInAsync(Text);
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-04-01");

        var efter = await databas.SkickaAsync(new VagledKop.Query("it-konsulter", Bromma, idag, Faktavarden.Vanlig), Testanvandare.UtanKonto);
        var kalla = Assert.Single(efter.Skal.Single(skal => skal.Rubrik == "IT-konsulter ska i normalfallet centralupphandlas").Kallor, kalla => kalla.Avsnitt == "3");
        Assert.Equal(("I provet skall IT-konsulter i normalfallet centralupphandlas.", true, "/styrdokument/leveransstrategi-for-it-omradet/version/1#avsnitt-3"), (kalla.Citat, kalla.Ordagrant, kalla.Url));

        var fore = await databas.SkickaAsync(new VagledKop.Query("it-konsulter", Bromma, new(2008, 3, 20), Faktavarden.Vanlig), Testanvandare.UtanKonto);
        Assert.All(fore.Skal.SelectMany(skal => skal.Kallor).Where(kalla => kalla.Url.Contains(Provdokument.Slug, StringComparison.Ordinal)), kalla => Assert.False(kalla.Ordagrant));
    }

    [Theory]
    [InlineData("finns-inte", Bromma)]
    [InlineData("telefoni", "finns-inte")]
    public async Task Det_som_inte_finns_sags(string omrade, string organisation) =>
        await Assert.ThrowsAsync<SaknasException>(() => SvaraAsync(new(omrade, organisation, idag)));

    [Theory]
    [InlineData("vanlig", "mycket", null)]
    [InlineData("vanlig", "-5", null)]
    [InlineData("vanlig", "0", null)]
    [InlineData("annat", "5", null)]
    [InlineData("vanlig", "5", 0)]
    public async Task Det_som_inte_gar_att_forsta_far_ett_besked(string natur, string varde, int? manader) =>
        await Assert.ThrowsAsync<ValidationException>(() => SvaraAsync(new("telefoni", Bromma, idag, natur, varde, manader)));

    private const string Text = """
        LEVERANSSTRATEGI FÖR IT-OMRÅDET

        1. SYFTE

        Strategin samlar stadens köp och gäller i provet också dotterbolagen.

        3. STYRDOKUMENT

        Varje nämnd ansvarar i provet för sin egen verksamhet. I provet skall IT-konsulter i normalfallet centralupphandlas. Annat köper nämnden.
        """;

    private Task<Vagledningssvar> SvaraAsync(VagledKop.Query fraga) => grund.Databas.SkickaAsync(fraga, Testanvandare.UtanKonto);

    private async Task<IEnumerable<Faktum>> KvarAsync(VagledKop.Query fraga) => (await SvaraAsync(fraga)).Kvar.Select(ett => ett.Faktum);
}
