using System.Net;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Web.Tests.Avtal;

public sealed class AvropssidorTests(AvropssidorTests.Avtalsportal portal) : IClassFixture<AvropssidorTests.Avtalsportal>
{
    private const string Nytt = $"/ramavtal/{Avropsprov.Avtal}/avrop/nytt";

    private static readonly (string, string)[] falt =
    [
        ("Formular.Organisation", Avropsprov.Namnd), ("Formular.Delomrade", "1"), ("Formular.Vad", "Kartgränssnitt för e-tjänst"), ("Formular.Varde", "10 000"), ("Formular.Timmar", "80"),
        ("Formular.Fran", "2008-06-10"), ("Formular.Till", "2008-12-31"), ("Formular.Lage", "Avropat"), ("Formular.Dag", "2008-06-04"),
    ];

    [Fact]
    public async Task Namnden_provar_forst_ser_form_och_tur_och_registrerar_sedan()
    {
        var klient = await NamndAsync();
        var formular = await klient.SidaAsync(Nytt);
        Assert.Contains("Bromma stadsdelsnämnd", Text(formular), StringComparison.Ordinal);
        Assert.Contains("kvar av 1 000 000 kr", Text(formular), StringComparison.Ordinal);

        var provad = await (await klient.PostaAsync(Nytt, [.. falt, ("Handling", "prova")])).SidaAsync();
        Assert.Contains("Avropsform: rangordning", Text(provad), StringComparison.Ordinal);
        Assert.Contains("Konsult Alfa AB står på tur, nummer 1 i rangordningen.", Text(provad), StringComparison.Ordinal);
        Assert.Contains("Avropet ryms och går att registrera.", Text(provad), StringComparison.Ordinal);
        Assert.Equal("Kartgränssnitt för e-tjänst", provad.QuerySelector("[name='Formular.Vad']")!.GetAttribute("value"));

        var svar = await klient.PostaAsync(Nytt, [.. falt, ("Handling", "registrera")]);
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        var adress = svar.Headers.Location!.OriginalString;
        var avrop = Text(await klient.SidaAsync(adress));
        Assert.Contains("Dokumentation", avrop, StringComparison.Ordinal);
        Assert.Contains("Kartgränssnitt", Text(await klient.SidaAsync("/avrop?q=kart")), StringComparison.Ordinal);
        Assert.Contains("Konsult Alfa AB", await klient.GetStringAsync(new Uri($"/avrop?handler=csv&ramavtal={Avropsprov.Avtal}", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Contains("Inget avrop stämmer", Text(await klient.SidaAsync("/avrop?q=kart&datum=2008-06-03")), StringComparison.Ordinal);
        Assert.Contains("Avropat 0 kr", Text(await klient.SidaAsync($"/ramavtal/{Avropsprov.Avtal}?datum=2008-06-03")), StringComparison.Ordinal);

        var sida = await klient.SidaAsync(adress);
        var plikt = sida.QuerySelector("input[name=Plikt]")!.GetAttribute("value")!;
        var marke = sida.QuerySelector("input[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(adress, ("Plikt", plikt), ("Versionsmarke", marke), ("Dag", "2008-06-20"))).StatusCode);
        Assert.Contains("Gjord 2008-06-20", Text(await klient.SidaAsync(adress)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_taket_far_namnden_forklaringen_och_forvaltaren_antecknar_beslutet_som_star_pa_listan()
    {
        var klient = await NamndAsync();
        (string, string)[] stort = [.. falt.Where(par => par.Item1 != "Formular.Varde"), ("Formular.Varde", "2 000 000"), ("Handling", "registrera")];
        var svar = await klient.PostaAsync(Nytt, stort);
        var sida = await svar.SidaAsync();
        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("ryms inte under taket", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal("2 000 000", sida.QuerySelector("[name='Formular.Varde']")!.GetAttribute("value"));
        Assert.Null(sida.QuerySelector("[name='Formular.Over.Skal']"));

        var forvaltare = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        (string, string)[] beslut = [("Formular.Over.Skal", "Driften står annars still."), ("Formular.Over.Lagrum", "17 kap. 12 §"), ("Formular.Over.Beslutare", "Kommunstyrelsen")];
        var utanDnr = await (await forvaltare.PostaAsync(Nytt, [.. stort, .. beslut])).SidaAsync();
        Assert.Equal(["Ange diarienumret för beslutet om avropet över taket."], utanDnr.Fel());
        Assert.Equal(HttpStatusCode.Forbidden, (await klient.PostaAsync(Nytt, [.. stort, .. beslut, ("Formular.Over.Dnr", "KS 2008/77")])).StatusCode);
        var gjort = await forvaltare.PostaAsync(Nytt, [.. stort, .. beslut, ("Formular.Over.Dnr", "KS 2008/77")]);
        Assert.Equal(HttpStatusCode.Redirect, gjort.StatusCode);
        var lista = Text(await klient.SidaAsync("/avrop/over-taket"));
        Assert.Contains("Driften står annars still.", lista, StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen", lista, StringComparison.Ordinal);
        Assert.Contains("Tak som är överskridna nu", lista, StringComparison.Ordinal);

        var adress = gjort.Headers.Location!.OriginalString;
        var marke = (await forvaltare.SidaAsync($"{adress}/annullera")).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(["Skriv varför avropet annulleras."], (await (await forvaltare.PostaAsync($"{adress}/annullera", ("Versionsmarke", marke))).SidaAsync()).Fel());
        Assert.Equal(HttpStatusCode.Redirect, (await forvaltare.PostaAsync($"{adress}/annullera", ("Versionsmarke", marke), ("Skal", "Beslutet upphävdes."))).StatusCode);
        Assert.DoesNotContain("Tak som är överskridna nu", Text(await klient.SidaAsync("/avrop/over-taket")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Avropets_sida_sager_vem_som_hoppades_over_for_att_den_var_avstangd_och_formularet_erbjuder_inte_det_skalet()
    {
        var alfa = await portal.DbAsync(db => db.Leverantorer.Where(l => l.Namn == "Konsult Alfa AB").Select(l => new { l.Id, l.Versionsmarke }).SingleAsync());
        await portal.SkickaAsync(new Application.Features.Avtal.StangAvLeverantor.Command(alfa.Id.Value, alfa.Versionsmarke, "2008-07-01", "2008-07-31", "Brott mot villkoren", "Avtalet punkt 12"), Avtalsprov.Forvaltare);
        var formular = Avropsprov.Formular("1 000");
        formular.Dag = "2008-07-02";
        var klient = await NamndAsync();

        var sida = await klient.SidaAsync($"/avrop/{await portal.AvropaAsync(formular)}");

        Assert.Equal("Konsult Alfa AB var avstängd: 2008-07-01 – 2008-07-31 (Avtalet punkt 12). Avropet är gjort 2008-07-02.", sida.QuerySelector("[aria-labelledby=form] > p:last-of-type")!.TextContent);
        Assert.Contains("Avstängd hoppades över", sida.QuerySelector("[aria-labelledby=historik]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await klient.SidaAsync(Nytt)).QuerySelectorAll("option[value=Avstangd]"));
        Assert.Empty((await (await portal.InloggadAsync(Roller.Avtalsforvaltare)).SidaAsync($"/ramavtal/{Avropsprov.Avtal}/ratta")).QuerySelectorAll("input[value=Avstangd]"));
    }

    [Fact]
    public async Task En_annan_namnd_ser_inte_det_som_bereds_och_far_inte_andra_det_som_ar_gjort()
    {
        var bereds = await portal.AvropaAsync(Avropsprov.Formular("1 000", Avropslage.Reserverat));
        var gjort = await portal.AvropaAsync(Avropsprov.Formular("1 000"));
        var annan = portal.Anonym();
        await annan.LoggaInAsync(await portal.NamndkontoAsync("farsta-stadsdelsnamnd"));

        Assert.Equal(HttpStatusCode.NotFound, (await annan.GetAsync(new Uri($"/avrop/{bereds}", UriKind.Relative))).StatusCode);
        Assert.DoesNotContain($"/avrop/{bereds}\"", await annan.GetStringAsync(new Uri("/avrop", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await annan.GetAsync(new Uri($"/avrop/{gjort}", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await annan.GetAsync(new Uri($"/avrop/{gjort}/ratta", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await annan.PostaAsync(Nytt, [.. falt, ("Handling", "registrera")])).StatusCode);
        await Assert.ThrowsAsync<BehorighetSaknasException>(async () => await portal.SkickaAsync(
            new Application.Features.Avtal.AnnulleraAvrop.Command(gjort, "Försök", await portal.DbAsync(db => db.Avrop.Where(a => a.Nummer == gjort).Select(a => a.Versionsmarke).SingleAsync())),
            Testanvandare.Med(Roller.Namndadministrator, "farsta-stadsdelsnamnd")));
    }

    [Fact]
    public async Task Den_som_rattar_for_sent_ser_det_sparade_och_behaller_sitt()
    {
        var nummer = await portal.AvropaAsync(Avropsprov.Formular("1 000"));
        var klient = await NamndAsync();
        var adress = $"/avrop/{nummer}/ratta";
        var marke = (await klient.SidaAsync(adress)).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        (string, string)[] Med(string varde) => [.. falt.Where(par => par.Item1 != "Formular.Varde"), ("Formular.Varde", varde), ("Skal", "Fel belopp."), ("Versionsmarke", marke)];
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(adress, Med("2 000"))).StatusCode);
        var sen = await klient.PostaAsync(adress, Med("3 000"));
        var sida = await sen.SidaAsync();
        Assert.Equal(HttpStatusCode.Conflict, sen.StatusCode);
        Assert.Contains("2 000 – du skrev: 3 000", Text(sida), StringComparison.Ordinal);
        Assert.Equal("3 000", sida.QuerySelector("[name='Formular.Varde']")!.GetAttribute("value"));
    }

    private async Task<HttpClient> NamndAsync()
    {
        var klient = portal.Anonym();
        await klient.LoggaInAsync(await portal.NamndkontoAsync(Avropsprov.Namnd));
        return klient;
    }

    private static string Text(AngleSharp.Html.Dom.IHtmlDocument sida) => sida.QuerySelector("main")!.TextContent.Replace('\u00A0', ' ');

    /// <summary>En portal med ett avtal att avropa på.</summary>
    public sealed class Avtalsportal : Portalfabrik, IAsyncLifetime
    {
        public async ValueTask InitializeAsync() => await this.AvropbartAvtalAsync();
    }
}
