using System.Net;
using System.Text;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Konton;

namespace Leveransstrategi.Web.Tests.Konton;

public sealed class AdministrationTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Administrationen_visar_bara_det_som_lasaren_far()
    {
        var revisor = await portal.InloggadAsync(Roller.Revisor);
        var administrator = await portal.InloggadAsync(Roller.Administrator);

        Assert.Equal(["/admin/handelser"], await LankarAsync(revisor));
        Assert.Equal(["/admin/konton", "/admin/organisationer/ny", "/administration/utkorg", "/admin/handelser"], await LankarAsync(administrator));

        static async Task<IEnumerable<string?>> LankarAsync(HttpClient klient) =>
            (await klient.SidaAsync("/admin")).QuerySelectorAll("main .linjelista a").Select(lank => lank.GetAttribute("href"));
    }

    [Fact]
    public async Task Ett_nytt_konto_far_en_lank_som_visas_en_gang_och_leder_anda_fram()
    {
        var administrator = await portal.InloggadAsync(Roller.Administrator);

        var svar = await administrator.PostaAsync("/admin/konton/nytt", ("Formular.Namn", "Ny Person"), ("Formular.Epost", "ny@exempel.invalid"), ("Formular.Roller", Roller.Revisor));
        var lank = (await svar.SidaAsync()).QuerySelector("#engangslank")!.GetAttribute("value")!;

        var anonym = portal.Anonym();
        var vidare = new Uri(lank).PathAndQuery;
        var valt = await anonym.PostaAsync(vidare, ("nyckel", vidare.Split('=')[1]), ("Losenord", "grus sten lera mossa"));
        Assert.Equal("/logga-in", valt.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await anonym.LoggaInAsync("ny@exempel.invalid")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await anonym.GetAsync("/admin/handelser")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.Anonym().GetAsync(vidare)).StatusCode);
    }

    [Fact]
    public async Task Formfel_visas_vid_faltet_och_det_skrivna_star_kvar()
    {
        var administrator = await portal.InloggadAsync(Roller.Administrator);

        var svar = await administrator.PostaAsync("/admin/konton/nytt", ("Formular.Namn", "Ny"), ("Formular.Epost", "inte en adress"), ("Formular.Roller", Roller.Redaktor), ("Formular.Organisationer", "bromma-stadsdelsnamnd"));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        var sida = await svar.SidaAsync();
        Assert.Equal("#Formular_Epost", sida.QuerySelector("ds-error-summary a")!.GetAttribute("href"));
        Assert.Equal("inte en adress", sida.QuerySelector("#Formular_Epost")!.GetAttribute("value"));
        Assert.NotNull(sida.QuerySelector($"input[value='{Roller.Redaktor}'][checked]"));
        Assert.NotNull(sida.QuerySelector("input[value='bromma-stadsdelsnamnd'][checked]"));
    }

    [Fact]
    public async Task Den_som_sparar_en_gammal_sida_far_409_med_det_skrivna_kvar_och_kan_spara_igen()
    {
        var administrator = await portal.InloggadAsync(Roller.Administrator);
        var id = await portal.KontoAsync("krock@exempel.invalid", Roller.Redaktor);
        var adress = $"/admin/konton/{id}";
        var marke = Marke(await administrator.SidaAsync(adress));
        await portal.SomPortalenAsync(new SparaKonto.Command(id, marke, "Någon annans namn", "krock@exempel.invalid", [Roller.Redaktor], []));

        var svar = await administrator.PostaAsync(adress, ("Marke", marke), ("Formular.Namn", "Mitt namn"), ("Formular.Epost", "krock@exempel.invalid"), ("Formular.Roller", Roller.Revisor));

        Assert.Equal(HttpStatusCode.Conflict, svar.StatusCode);
        var sida = await svar.SidaAsync();
        Assert.Equal("Mitt namn", sida.QuerySelector("#Formular_Namn")!.GetAttribute("value"));
        Assert.Contains("Någon annans namn", sida.QuerySelector("section[aria-labelledby=krock]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Någon annans namn", (await portal.SomPortalenAsync(new VisaKonto.Query(id))).Namn);

        var igen = await administrator.PostaAsync(adress, ("Marke", Marke(sida)), ("Formular.Namn", "Mitt namn"), ("Formular.Epost", "krock@exempel.invalid"), ("Formular.Roller", Roller.Revisor));
        Assert.Equal(HttpStatusCode.Redirect, igen.StatusCode);
        Assert.Equal("Mitt namn", (await portal.SomPortalenAsync(new VisaKonto.Query(id))).Namn);
    }

    [Fact]
    public async Task Hindret_for_den_sista_administratoren_star_dar_innan_nagon_trycker()
    {
        await using var egen = new Portalfabrik();
        var administrator = await egen.InloggadAsync(Roller.Administrator, "ensam@exempel.invalid");
        var id = (await egen.SomPortalenAsync(new ListKonton.Query(new ListKonton.Urval(Sok: "ensam")))).Rader.Single().Id;
        var sida = await administrator.SidaAsync($"/admin/konton/{id}");

        Assert.Contains("den sista administratören", sida.QuerySelector("section[aria-labelledby=avstangning]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(sida.QuerySelector("section[aria-labelledby=avstangning] form"));
        var svar = await administrator.PostaFranAsync($"/admin/konton/{id}", $"/admin/konton/{id}?handler=StangAv", ("Marke", Marke(sida)));
        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("den sista administratören", Assert.Single((await svar.SidaAsync()).Fel()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_konto_stangs_av_och_oppnas_igen()
    {
        var administrator = await portal.InloggadAsync(Roller.Administrator);
        var id = await portal.KontoAsync("avstangd@exempel.invalid");
        var adress = $"/admin/konton/{id}";

        await administrator.PostaFranAsync(adress, $"{adress}?handler=StangAv", ("Marke", Marke(await administrator.SidaAsync(adress))));
        Assert.Contains("Avstängt", (await administrator.SidaAsync("/admin/konton?lage=avstangda&sok=avstangd")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.Anonym().LoggaInAsync("avstangd@exempel.invalid")).StatusCode);

        await administrator.PostaFranAsync(adress, $"{adress}?handler=Oppna", ("Marke", Marke(await administrator.SidaAsync(adress))));
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Anonym().LoggaInAsync("avstangd@exempel.invalid")).StatusCode);
    }

    [Fact]
    public async Task Ett_konto_som_inte_finns_ger_404() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.InloggadAsync(Roller.Administrator)).GetAsync($"/admin/konton/{Guid.NewGuid()}")).StatusCode);

    [Fact]
    public async Task Listan_laddas_ner_med_urvalet_i_adressen()
    {
        var administrator = await portal.InloggadAsync(Roller.Administrator);
        await portal.KontoAsync("urval-ja@exempel.invalid", Roller.Avtalsforvaltare);
        await portal.KontoAsync("urval-nej@exempel.invalid", Roller.Redaktor);
        var sida = await administrator.SidaAsync($"/admin/konton?sok=urval&roll={Roller.Avtalsforvaltare}&sida=1");
        Assert.Equal("urval", sida.QuerySelector("input[name=sok]")!.GetAttribute("value"));

        var svar = await administrator.GetAsync(sida.QuerySelector("main a[href*='handler=csv']")!.GetAttribute("href"));

        Assert.Equal("text/csv", svar.Content.Headers.ContentType!.MediaType);
        Assert.Matches(@"^""?konton-\d{4}-\d{2}-\d{2}\.csv""?$", svar.Content.Headers.ContentDisposition!.FileName);
        var byte_ = await svar.Content.ReadAsByteArrayAsync();
        Assert.Equal([0xEF, 0xBB, 0xBF], byte_[..3]);
        var rader = Encoding.UTF8.GetString(byte_[3..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["Namn;E-postadress;Roller;Organisationer;Avstängt", "Prov urval-ja;urval-ja@exempel.invalid;Avtalsförvaltare;;Nej"], rader);
    }

    [Fact]
    public async Task Sparet_visar_gamla_och_nya_varden_i_ord_och_laddas_ner()
    {
        var revisor = await portal.InloggadAsync(Roller.Revisor);
        var id = await portal.KontoAsync("sparad@exempel.invalid", Roller.Redaktor);
        var vy = await portal.SomPortalenAsync(new VisaKonto.Query(id));
        await portal.SomPortalenAsync(new SparaKonto.Command(id, vy.Marke, "=1+1", vy.Epost, [Roller.Revisor], []));

        var sida = await revisor.SidaAsync($"/admin/handelser?akt=SparaKonto&objekt={id}");
        var rad = sida.QuerySelector("details.handelse")!;
        Assert.Contains("Sparade konto", rad.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Prov sparad", rad.TextContent, StringComparison.Ordinal);
        var csv = await (await revisor.GetAsync(sida.QuerySelector("main a[href*='handler=csv']")!.GetAttribute("href"))).Content.ReadAsStringAsync();
        Assert.Contains("Namn: Prov sparad", csv, StringComparison.Ordinal);
        Assert.Equal(2, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

        var roller = await revisor.SidaAsync("/admin/handelser?akt=SparaKonto&objekttyp=IdentityUserRole");
        Assert.Contains("Redaktör", string.Concat(roller.QuerySelectorAll("main table").Select(tabell => tabell.TextContent)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await revisor.GetAsync("/admin/handelser?fran=ig%C3%A5r")).StatusCode);
    }

    private static string Marke(AngleSharp.Html.Dom.IHtmlDocument sida) => sida.QuerySelector("input[name=Marke]")!.GetAttribute("value")!;
}
