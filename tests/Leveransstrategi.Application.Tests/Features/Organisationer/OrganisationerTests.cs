using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Organisationer;

public sealed class OrganisationerTests
{
    private static readonly DateOnly idag = new(2026, 11, 22);

    [Theory]
    [InlineData("2006-12-31", 18)]
    [InlineData("2008-03-03", 14)]
    [InlineData("2020-06-30", 14)]
    [InlineData("2020-07-01", 13)]
    [InlineData("2021-01-01", 13)]
    [InlineData("2023-07-01", 11)]
    [InlineData("2026-11-22", 11)]
    public async Task Stadsdelsnamnderna_ar_sa_manga_som_de_var_den_dagen(string dag, int antal)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var svar = await databas.SkickaAsync(Fraga(DateOnly.Parse(dag, null), Organisationsslag.Stadsdelsnamnd), Testanvandare.UtanKonto);

        Assert.Equal(antal, svar.Sida.Antal);
        Assert.Equal(antal, svar.Sida.Rader.Count);
        Assert.Equal([new ListOrganisationer.Antal(Organisationsslag.Stadsdelsnamnd, antal)], svar.PerSlag);
        Assert.Equal(new DateOnly(2007, 1, 1), svar.ForstaKanda);
    }

    [Fact]
    public async Task Listan_ar_ordnad_efter_slag_och_svenskt_namn_och_har_forvaltning_och_nummer()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var svar = await databas.SkickaAsync(Fraga(idag), Testanvandare.UtanKonto);

        Assert.Equal(Enum.GetValues<Organisationsslag>(), svar.PerSlag.Select(grupp => grupp.Slag));
        Assert.Equal([1, 1, 16, 11, 19], svar.PerSlag.Select(grupp => grupp.Varde));
        Assert.Equal("Stadsledningskontoret", svar.Sida.Rader[1].Forvaltning);
        Assert.Equal(["Utbildningsnämnden", "Valnämnden", "Äldrenämnden", "Överförmyndarnämnden"],
            svar.Sida.Rader.Where(rad => rad.Slag == Organisationsslag.Facknamnd).TakeLast(4).Select(rad => rad.Namn));
        Assert.Equal(new ListOrganisationer.Rad("bromma-stadsdelsnamnd", "Bromma stadsdelsnämnd", Organisationsslag.Stadsdelsnamnd, "706", "Bromma stadsdelsförvaltning", "212000-0142", null, null),
            Assert.Single(svar.Sida.Rader, rad => rad.Slug == "bromma-stadsdelsnamnd"));
    }

    [Theory]
    [InlineData("BROMMA", "bromma-stadsdelsnamnd")]
    [InlineData("älvsjö", "hagersten-alvsjo-stadsdelsnamnd")]
    [InlineData("stadsledningskontoret", "kommunstyrelsen")]
    [InlineData("706", "bromma-stadsdelsnamnd")]
    [InlineData("5564756467", "ab-stokab")]
    [InlineData("556475-6467", "ab-stokab")]
    [InlineData(" stokab ", "ab-stokab")]
    public async Task Fritext_soker_i_namn_forvaltning_och_nummer(string text, string slug)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var svar = await databas.SkickaAsync(Fraga(idag, fritext: text), Testanvandare.UtanKonto);

        Assert.Equal([slug], svar.Sida.Rader.Select(rad => rad.Slug));
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("[a-z]")]
    [InlineData("finns inte")]
    public async Task Jokertecken_ar_vanliga_tecken_i_sokningen(string text)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var svar = await databas.SkickaAsync(Fraga(idag, fritext: text), Testanvandare.UtanKonto);

        Assert.Equal(0, svar.Sida.Antal);
        Assert.Empty(svar.PerSlag);
    }

    [Fact]
    public async Task En_sida_i_taget_ger_alla_en_gang_och_antalet_ar_hela_listans()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var slugar = new List<string>();

        for (var nummer = 1; nummer <= 5; nummer++)
        {
            var svar = await databas.SkickaAsync(new ListOrganisationer.Query(idag, null, null, nummer, 10), Testanvandare.UtanKonto);
            Assert.Equal(48, svar.Sida.Antal);
            slugar.AddRange(svar.Sida.Rader.Select(rad => rad.Slug));
        }

        Assert.Equal(48, slugar.Distinct().Count());
        Assert.Empty((await databas.SkickaAsync(new ListOrganisationer.Query(idag, null, null, int.MaxValue, 10), Testanvandare.UtanKonto)).Sida.Rader);
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 0)]
    [InlineData(1, 10_001)]
    public async Task En_orimlig_sida_nekas(int nummer, int storlek)
    {
        await using var databas = await Testdatabas.SkapaAsync();

        await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => databas.SkickaAsync(new ListOrganisationer.Query(idag, null, null, nummer, storlek)));
    }

    [Fact]
    public async Task Historien_har_foregangare_och_eftertradare()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var hagersten = await databas.SkickaAsync(new VisaOrganisation.Query("hagersten-liljeholmens-stadsdelsnamnd", idag), Testanvandare.UtanKonto);
        var jarva = await databas.SkickaAsync(new VisaOrganisation.Query("jarva-stadsdelsnamnd", idag), Testanvandare.UtanKonto);

        Assert.Equal(VisaOrganisation.Lage.HarUpphort, hagersten.Lage);
        Assert.Equal(["Hägerstens stadsdelsnämnd", "Liljeholmens stadsdelsnämnd"], hagersten.Foregangare.Select(f => f.Namn));
        Assert.Equal([new VisaOrganisation.Foljd("hagersten-alvsjo-stadsdelsnamnd", "Hägersten-Älvsjö stadsdelsnämnd", new DateOnly(2020, 7, 1))], hagersten.Eftertradare);
        Assert.Equal(VisaOrganisation.Lage.Finns, jarva.Lage);
        Assert.Equal(["rinkeby-kista-stadsdelsnamnd", "spanga-tensta-stadsdelsnamnd"], jarva.Foregangare.Select(f => f.Slug));
        Assert.Empty(jarva.Eftertradare);
    }

    [Fact]
    public async Task Laget_ar_det_som_var_den_dagen()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        async Task<VisaOrganisation.Lage> Lage(string slug, int ar) =>
            (await databas.SkickaAsync(new VisaOrganisation.Query(slug, new DateOnly(ar, 3, 3)), Testanvandare.UtanKonto)).Lage;

        Assert.Equal(VisaOrganisation.Lage.InteBildad, await Lage("jarva-stadsdelsnamnd", 2008));
        Assert.Equal(VisaOrganisation.Lage.Finns, await Lage("spanga-tensta-stadsdelsnamnd", 2008));
        Assert.Equal(VisaOrganisation.Lage.HarUpphort, await Lage("spanga-tensta-stadsdelsnamnd", 2024));
        Assert.Equal(VisaOrganisation.Lage.Finns, await Lage("bromma-stadsdelsnamnd", 1900));
        await Assert.ThrowsAsync<SaknasException>(() => Lage("finns-inte", 2008));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    public async Task Listan_och_sidan_stalls_med_ett_fast_antal_fragor(int antal)
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await databas.DbAsync(async db =>
        {
            for (var i = 0; i < antal; i++)
            {
                var bolag = new Organisation($"Bolag {i}", Organisationsslag.Bolag, null, Giltighet.TillsVidare);
                bolag.LaggTillForvaltning($"{i}", null);
                db.Add(bolag);
            }

            return await db.SaveChangesAsync();
        });

        databas.Fragor.Nollstall();
        var lista = await databas.SkickaAsync(new ListOrganisationer.Query(idag, null, "bolag", 1, 500), Testanvandare.UtanKonto);
        Assert.Equal(3, databas.Fragor.Antal);
        Assert.Equal(antal, lista.Sida.Antal);

        databas.Fragor.Nollstall();
        await databas.SkickaAsync(new VisaOrganisation.Query("bolag-7", idag), Testanvandare.UtanKonto);
        Assert.Equal(4, databas.Fragor.Antal);
    }

    private static ListOrganisationer.Query Fraga(DateOnly dag, Organisationsslag? slag = null, string? fritext = null) => new(dag, slag, fritext, 1, 100);
}
