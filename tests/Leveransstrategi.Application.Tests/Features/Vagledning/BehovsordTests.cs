using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Application.Features.Vagledning.Ord;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

public sealed class BehovsordTests : IAsyncLifetime
{
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);

    private Testdatabas databas = null!;

    public async ValueTask InitializeAsync() => databas = await Testdatabas.SkapaAsync(grunddata: true);

    public async ValueTask DisposeAsync() => await databas.DisposeAsync();

    [Fact]
    public async Task Ett_ord_anvands_genast_nar_det_laggs_till_andras_och_tas_bort()
    {
        Assert.Null(await OmradeAsync("hologram"));
        await databas.SkickaAsync(new LaggTillBehovsord.Command(" hologram ", "telefoni"), redaktor);
        Assert.Equal("telefoni", await OmradeAsync("hologram"));

        var rad = Assert.Single((await ListaAsync(new("hologram"))).Lista.Rader);
        await databas.SkickaAsync(new AndraBehovsord.Command(rad.Id, "hologram", "it-klientutrustning", await MarkeAsync(rad.Id)), redaktor);
        Assert.Equal("it-klientutrustning", await OmradeAsync("hologram"));

        await databas.SkickaAsync(new AvslutaBehovsord.Command(rad.Id, await MarkeAsync(rad.Id)), redaktor);
        Assert.Null(await OmradeAsync("hologram"));
        Assert.Empty((await ListaAsync(new("hologram"))).Lista.Rader);

        // Ett borttaget ord tas i bruk igen, och är samma ord.
        await databas.SkickaAsync(new LaggTillBehovsord.Command("Hologram", "it-klientutrustning"), redaktor);
        Assert.Equal((rad.Id, "Hologram"), (await ListaAsync(new("hologram"))).Lista.Rader.Select(ett => (ett.Id, ett.Ord)).Single());
    }

    [Fact]
    public async Task Dubbletter_okanda_omraden_och_gamla_marken_avvisas()
    {
        await databas.SkickaAsync(new LaggTillBehovsord.Command("hologram", "telefoni"), redaktor);
        await databas.SkickaAsync(new LaggTillBehovsord.Command("hologram", "programvara"), redaktor);
        var rad = (await ListaAsync(new("hologram", "telefoni"))).Lista.Rader.Single();
        var marke = await MarkeAsync(rad.Id);

        Assert.Contains("hör redan till området", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LaggTillBehovsord.Command("HOLOGRAM", "telefoni"), redaktor))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AndraBehovsord.Command(rad.Id, "hologram", "programvara", marke), redaktor));
        Assert.Contains("Området finns inte", (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LaggTillBehovsord.Command("nytt", "finns-inte"), redaktor))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new LaggTillBehovsord.Command(" ", null), redaktor));
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new LaggTillBehovsord.Command(new string('a', Behovsord.MaxLangdOrd + 1), "telefoni"), redaktor));
        await databas.SkickaAsync(new AndraBehovsord.Command(rad.Id, "hologrammet", "telefoni", marke), redaktor);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new AndraBehovsord.Command(rad.Id, "annat", "telefoni", marke), redaktor));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new LaggTillBehovsord.Command("annat", "telefoni"), Testanvandare.Med(Roller.Beslutsregistrator)));
    }

    [Fact]
    public async Task Listan_staller_ett_fast_antal_fragor_och_bladdras_i_databasen()
    {
        Assert.Equal(4, await FragorAsync());
        await databas.DbAsync(async db =>
        {
            db.AddRange(Enumerable.Range(0, 1000).Select(i => new Behovsord($"prov {i:0000}", "telefoni")));
            return await db.SaveChangesAsync();
        });
        Assert.Equal(4, await FragorAsync());

        var sida = (await ListaAsync(new("prov", "telefoni", "-ord"))).Lista;
        Assert.Equal((1000, 50, "prov 0999", "Telefoni"), (sida.Antal, sida.Rader.Count, sida.Rader[0].Ord, sida.Rader[0].Omrade));
    }

    private async Task<int> FragorAsync()
    {
        databas.Fragor.Nollstall();
        await ListaAsync(new());
        return databas.Fragor.Antal;
    }

    private Task<ListBehovsord.View> ListaAsync(ListBehovsord.Urval urval) => databas.SkickaAsync(new ListBehovsord.Query(urval), Testanvandare.UtanKonto);

    private async Task<Guid> MarkeAsync(Guid id) => (await databas.SkickaAsync(new ListBehovsord.EttQuery(id), redaktor)).Versionsmarke;

    private async Task<string?> OmradeAsync(string behov) => (await databas.SkickaAsync(new FinnBehov.Query(behov, new(2026, 11, 22)), Testanvandare.UtanKonto)).Valt?.Slug;
}
