using System.Net;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Organisationer;

public sealed class MinNamndTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private const string Farsta = "farsta-stadsdelsnamnd";

    [Fact]
    public async Task Sidan_visar_vad_som_kops_centralt_vad_som_vantar_och_kommande_datum()
    {
        var vem = Testanvandare.Med(Roller.Namndadministrator, Bromma);
        var id = await SkickaAsync(new AnsokUndantag.Command(Bromma, "regel:it-konsulter", "Väntande specialister", "Skäl.", "2099-01-01", "2099-12-31", null), vem);
        var marke = (await SkickaAsync(new VisaUndantag.Query(id), vem)).Versionsmarke;
        await SkickaAsync(new BegarKomplettering.Command(id, "Vilka?", marke), Testanvandare.Med(Roller.Redaktor));
        var beviljat = await SkickaAsync(new AnsokUndantag.Command(Bromma, "regel:it-klientutrustning", "Läsplattor", "Skäl.", "2099-01-01", "2099-12-31", null), vem);
        marke = (await SkickaAsync(new VisaUndantag.Query(beviljat), vem)).Versionsmarke;
        await SkickaAsync(new RegistreraUndantagsbeslut.Command(beviljat, Undantagsutfall.Bifall, "Kommunfullmäktige", "2026-11-18", "§ 1", "KS 2026/9", null, "2099-01-01", "2099-12-31", null, marke), Testanvandare.Med(Roller.Beslutsregistrator));

        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(Bromma));
        var sida = await klient.SidaAsync("/min-namnd");

        Assert.Equal("Bromma stadsdelsnämnd", sida.QuerySelector("h1")!.TextContent);
        Assert.Contains("i normalfallet", sida.QuerySelector("[aria-labelledby=vem]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(7, sida.QuerySelectorAll("[aria-labelledby=vem] tbody tr").Length);
        Assert.Contains("Komplettera ansökan om undantag: Väntande specialister", sida.QuerySelector("[aria-labelledby=att-gora]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Undantagets sista dag: Läsplattor", sida.QuerySelector("[aria-labelledby=datum-rubrik]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Min nämnd", sida.QuerySelector("header nav")!.TextContent, StringComparison.Ordinal);

        var annan = portal.Anonym();
        await annan.LoggaInAsync(await portal.NamndkontoAsync(Farsta));
        Assert.DoesNotContain("Väntande specialister", await annan.GetStringAsync(new Uri("/min-namnd", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await annan.GetAsync(new Uri($"/min-namnd?namnd={Bromma}", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Den_som_arbetar_for_flera_namnder_kan_byta_och_den_som_inte_arbetar_for_nagon_far_veta_vad_som_saknas()
    {
        var flera = portal.Anonym();
        await flera.LoggaInAsync(await portal.NamndkontoAsync(Bromma, Farsta));
        var sida = await flera.SidaAsync($"/min-namnd?namnd={Farsta}");
        Assert.Equal("Farsta stadsdelsnämnd", sida.QuerySelector("h1")!.TextContent);
        Assert.Contains("Byt till Bromma", sida.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var ingen = portal.Anonym();
        await ingen.LoggaInAsync(await portal.NamndkontoAsync());
        Assert.Contains("Be en administratör koppla kontot", (await ingen.SidaAsync("/min-namnd")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task De_fem_ramavtal_som_slutar_forst_visas_med_en_lank_till_alla_som_namnden_far_avropa_pa()
    {
        for (var i = 1; i <= 6; i++)
        {
            var formular = Avtalsprov.Formular();
            (formular.Fran, formular.Till, formular.Forlangningar) = ("2026-06-01", $"2028-0{i}-28", []);
            await portal.RegistreraAvtalAsync($"RA-N-{i}", formular);
            await portal.ForTillAsync($"RA-N-{i}", Avtalsstegslag.Tecknat);
        }

        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(Bromma));
        foreach (var adress in new[] { "/min-namnd", $"/organisationer/{Bromma}" })
        {
            var del = (await klient.SidaAsync(adress)).QuerySelector("[aria-labelledby=ramavtal]")!;
            Assert.Equal(Enumerable.Range(1, 5).Select(i => $"/ramavtal/RA-N-{i}"), del.QuerySelectorAll("li > a").Select(lank => lank.GetAttribute("href")));
            var alla = del.QuerySelectorAll("a")[^1];
            Assert.Equal(("Visa alla 6 ramavtal", $"/ramavtal?lage=i-kraft&organisation={Bromma}&sortera=slutar"), (alla.TextContent, alla.GetAttribute("href")));
        }
    }

    private Task<T> SkickaAsync<T>(IRequest<T> begaran, Testanvandare vem) =>
        portal.MedAsync(tjanster => tjanster.GetRequiredService<IMediator>().Send(begaran), vem);
}
