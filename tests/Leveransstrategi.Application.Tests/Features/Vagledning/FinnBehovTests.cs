using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

public sealed class FinnBehovTests(Grunddatabas grund) : IClassFixture<Grunddatabas>
{
    [Theory]
    [InlineData("projektledare i sex månader", "it-konsulter")]
    [InlineData("Vi behöver hyra in konsulter", "it-konsulter")]
    [InlineData("mobiltelefoner", "telefoni")]
    [InlineData("nya mobiltelefonabonnemang", "telefoni")]
    [InlineData("bärbara datorer och skärmar", "it-klientutrustning")]
    [InlineData("licenser till ett ritprogram", "programvara")]
    [InlineData("drift av vårt schemasystem", "systemdrift")]
    [InlineData("trådlöst nät i skolan", "datakommunikation")]
    [InlineData("helpdesk", "anvandarstod")]
    [InlineData("telefoni", "telefoni")]
    public async Task Vanliga_ord_leder_till_ratt_omrade(string behov, string omrade)
    {
        var svar = await FinnAsync(behov);
        Assert.True(svar.Valt?.Slug == omrade, $"{behov}: {svar.Valt?.Slug ?? "oklart"} ({string.Join(", ", svar.Traffar.Select(t => t.Slug))})");
    }

    [Fact]
    public async Task Det_som_kan_hora_till_flera_omraden_far_kopare_valja()
    {
        var svar = await FinnAsync("ny e-tjänst");

        Assert.Null(svar.Valt);
        Assert.Superset(new HashSet<string> { "it-konsulter", "programvara" }, svar.Traffar.Select(t => t.Slug).ToHashSet());
    }

    [Theory]
    [InlineData("")]
    [InlineData("blommor till receptionen")]
    public async Task Det_som_inget_ord_kanner_igen_ger_alla_omraden_att_valja_bland(string behov)
    {
        var svar = await FinnAsync(behov);

        Assert.Null(svar.Valt);
        Assert.Empty(svar.Traffar);
        Assert.Equal(8, svar.Alla.Count);
    }

    [Fact]
    public async Task Bara_de_som_finns_den_dagen_kan_kopa()
    {
        Assert.Contains((await FinnAsync("x", new(2008, 6, 9))).Kopare, kopare => kopare.Slug == "spanga-tensta-stadsdelsnamnd");
        Assert.DoesNotContain((await FinnAsync("x")).Kopare, kopare => kopare.Slug is "spanga-tensta-stadsdelsnamnd" or "kommunfullmaktige");
    }

    private Task<FinnBehov.View> FinnAsync(string behov, DateOnly? dag = null) =>
        grund.Databas.SkickaAsync(new FinnBehov.Query(behov, dag ?? new(2026, 11, 22)), Testanvandare.UtanKonto);
}
