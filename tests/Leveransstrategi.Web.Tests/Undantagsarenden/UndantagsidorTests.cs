using System.Net;
using System.Text.Json;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Undantagsarenden;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Undantagsarenden;

public sealed class UndantagsidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private static readonly Testanvandare namnden = Testanvandare.Med(Roller.Namndadministrator, Bromma);

    [Fact]
    public async Task En_ofullstandig_ansokan_far_besked_vid_varje_falt_och_det_skrivna_star_kvar()
    {
        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(Bromma));
        var svar = await klient.PostaAsync("/undantag/nytt", ("Organisation", Bromma), ("Grund", "regel:it-konsulter"), ("Vad", "Ett system"), ("Skal", "Viktiga skäl\nmed två rader"), ("Fran", "i morgon"), ("Till", ""));
        var sida = await svar.SidaAsync();

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Equal(2, sida.Fel().Count());
        Assert.Equal("Viktiga skäl\nmed två rader", sida.Ruta("Skal"));
        Assert.Equal("i morgon", sida.QuerySelector("#Fran")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Arendet_gar_fran_ansokan_till_oppet_register_genom_sidorna()
    {
        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(Bromma));
        var ansokt = await klient.PostaAsync("/undantag/nytt", ("Organisation", Bromma), ("Grund", "regel:it-konsulter"), ("Vad", "Provsystemet"), ("Skal", "Kompetensen saknas."), ("Fran", "2100-01-01"), ("Till", "2100-12-31"));
        var adress = ansokt.Headers.Location!.OriginalString;
        var marke = (await klient.SidaAsync(adress)).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Anonym().GetAsync(new Uri(adress, UriKind.Relative))).StatusCode);
        Assert.DoesNotContain("Provsystemet", await portal.Anonym().GetStringAsync(new Uri("/undantag?visa=alla", UriKind.Relative)), StringComparison.Ordinal);

        var tom = await (await klient.PostaFranAsync(adress, $"{adress}?handler=Komplettera", ("Versionsmarke", marke), ("Text", ""))).SidaAsync();
        Assert.Equal("Skriv det som nämnden vill tillföra.", Assert.Single(tom.Fel()));

        var registrator = await portal.InloggadAsync(Roller.Beslutsregistrator);
        var fel = await registrator.PostaAsync($"{adress}/beslut", ("Versionsmarke", marke), ("Utfall", "Bifall"), ("Organ", "Kommunstyrelsen"), ("Datum", "2026-11-18"), ("Paragraf", "§ 1"), ("Dnr", "KS 2026/9"), ("Fran", "2100-01-01"), ("Till", "2100-12-31"), ("Text", "Villkoret"));
        var felsida = await fel.SidaAsync();
        Assert.Contains("Regeln beslutades av Kommunfullmäktige", Assert.Single(felsida.Fel()), StringComparison.Ordinal);
        Assert.Equal("Villkoret", felsida.Ruta());
        var klart = await registrator.PostaAsync($"{adress}/beslut", ("Versionsmarke", marke), ("Utfall", "Bifall"), ("Organ", "Kommunfullmäktige"), ("Datum", "2026-11-18"), ("Paragraf", "§ 1"), ("Dnr", "KS 2026/9"), ("Fran", "2100-01-01"), ("Till", "2100-12-31"), ("Text", "Villkoret"));
        Assert.Equal(adress, klart.Headers.Location!.OriginalString);

        Assert.Contains("Provsystemet", await portal.Anonym().GetStringAsync(new Uri("/undantag", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Provsystemet;Kommande", (await portal.Anonym().GetStringAsync(new Uri("/undantag?handler=csv&text=Provsystemet", UriKind.Relative))).Replace("Börjar gälla", "Kommande", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Provsystemet", await portal.Anonym().GetStringAsync(new Uri($"/organisationer/{Bromma}?datum=2100-06-01", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Provsystemet", await portal.Anonym().GetStringAsync(new Uri("/omraden/it-konsulter?datum=2100-06-01", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Provsystemet", await portal.Anonym().GetStringAsync(new Uri($"/ansvar/{Bromma}/it-konsulter?datum=2100-06-01", UriKind.Relative)), StringComparison.Ordinal);
        Assert.DoesNotContain("Provsystemet", await portal.Anonym().GetStringAsync(new Uri("/avtalsomraden/it-konsulter?datum=2099-12-31", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Granssnittet_svarar_med_undantaget_som_kalla_nar_kopet_ar_det_som_det_galler()
    {
        var id = await portal.MedAsync(t => Skicka(t, new AnsokUndantag.Command(Bromma, "regel:it-klientutrustning", "Läsplattor", "Skäl.", "2099-01-01", "2099-12-31", null)), namnden);
        var marke = (await portal.MedAsync(t => Skicka(t, new VisaUndantag.Query(id)), namnden)).Versionsmarke;
        await portal.MedAsync(t => Skicka(t, new RegistreraUndantagsbeslut.Command(id, Undantagsutfall.Bifall, "Kommunfullmäktige", "2026-11-18", "§ 1", "KS 2026/9", null, "2099-01-01", "2099-12-31", null, marke)), Testanvandare.Med(Roller.Beslutsregistrator));
        const string fraga = $"/api/v1/vagledning?omrade=it-klientutrustning&organisation={Bromma}&varde=200000&myndighetsutovning=false&datum=2099-06-01";

        var utan = JsonDocument.Parse(await portal.Anonym().GetStringAsync(new Uri(fraga, UriKind.Relative))).RootElement;
        Assert.Equal("fragaItAvdelningen", utan.GetProperty("kod").GetString());
        Assert.Contains("undantag", utan.GetProperty("osakert")[0].GetString(), StringComparison.Ordinal);
        var ja = JsonDocument.Parse(await portal.Anonym().GetStringAsync(new Uri(fraga + "&undantag=true", UriKind.Relative))).RootElement;
        Assert.Equal("egenDirektupphandling", ja.GetProperty("kod").GetString());
        Assert.Contains(ja.GetProperty("skal").EnumerateArray().SelectMany(skal => skal.GetProperty("kallor").EnumerateArray()), kalla => kalla.GetProperty("url").GetString() == $"/undantag/{id}");
        var nej = JsonDocument.Parse(await portal.Anonym().GetStringAsync(new Uri(fraga + "&undantag=false", UriKind.Relative))).RootElement;
        Assert.Equal("upphandlaCentralt", nej.GetProperty("kod").GetString());
    }

    private static Task<T> Skicka<T>(IServiceProvider tjanster, IRequest<T> begaran) =>
        tjanster.GetRequiredService<IMediator>().Send(begaran);
}
