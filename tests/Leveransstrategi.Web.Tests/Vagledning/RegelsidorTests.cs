using System.Net;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Web.Tests.Vagledning;

public sealed class RegelsidorTests : IAsyncLifetime
{
    private const string Utkast = "/vagledning/regler/utkast";
    private const string Rad = $"{Utkast}/rad/egen-direktupphandling";

    private readonly Portalfabrik portal = new();
    private HttpClient redaktor = null!;

    public async ValueTask InitializeAsync()
    {
        redaktor = await portal.InloggadAsync(Roller.Redaktor);
        await portal.SomAsync(Roller.Redaktor, new SkapaRegelutkast.Command());
    }

    public async ValueTask DisposeAsync() => await portal.DisposeAsync();

    [Fact]
    public async Task Utkastet_ar_stangt_for_dem_som_inte_far_se_utkast_och_publiceringen_for_den_som_inte_registrerar_beslut()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await portal.Anonym().GetAsync(new Uri(Utkast, UriKind.Relative))).StatusCode);
        foreach (var roll in new[] { Roller.Namndadministrator, Roller.Avtalsforvaltare, Roller.Administrator })
        {
            var klient = await portal.InloggadAsync(roll);
            foreach (var sida in new[] { "", "/rad/egen-direktupphandling", "/fraga/natur", "/provfall", "/provfall/nytt", "/effekt", "/effekt?handler=csv", "/publicera", "/forkasta" })
                Assert.Equal((sida, HttpStatusCode.Forbidden), (sida, (await klient.GetAsync(new Uri(Utkast + sida, UriKind.Relative))).StatusCode));
        }

        var revisor = await portal.InloggadAsync(Roller.Revisor);
        Assert.Empty((await revisor.SidaAsync(Utkast)).QuerySelectorAll("main form"));
        Assert.Empty((await revisor.SidaAsync($"{Utkast}/provfall")).QuerySelectorAll("main form[method=post]"));
        var publicera = await redaktor.SidaAsync($"{Utkast}/publicera");
        Assert.Empty(publicera.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(HttpStatusCode.Forbidden, (await redaktor.PostaFranAsync(Utkast, $"{Utkast}/publicera", ("Organ", "Kommunstyrelsen"))).StatusCode);
    }

    [Fact]
    public async Task Ett_fel_i_raden_star_overst_och_allt_skrivet_star_kvar()
    {
        var sida = await redaktor.SidaAsync(Rad);
        var svar = await SkickaAsync(sida, Rad, ("Rubrik", ""), ("GallerTill", "snart"), ("Text", "Min nya text"), ("Kallor[1].Kalla", "Lagrum:lou-2016-direktupphandling"));
        var igen = await svar.SidaAsync();

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("Skriv radens rubrik.", igen.Fel());
        Assert.Equal(("Min nya text", "snart"), (igen.Ruta(), igen.QuerySelector("#GallerTill")!.GetAttribute("value")));
        Assert.Equal("Lagrum:lou-2016-direktupphandling", ((IHtmlSelectElement)igen.QuerySelector("[name='Kallor[1].Kalla']")!).Value);
        Assert.Equal(5, igen.QuerySelectorAll("input[name=Villkor]:checked, input[name=Villkor][checked]").Length);
    }

    [Fact]
    public async Task Tva_redaktorer_skriver_inte_over_varandra_och_den_senare_ser_bada()
    {
        var forsta = await redaktor.SidaAsync(Rad);
        var andra = await redaktor.SidaAsync(Rad);
        Assert.Equal(HttpStatusCode.Redirect, (await SkickaAsync(forsta, Rad, ("Rubrik", "Den första"))).StatusCode);

        var krock = await SkickaAsync(andra, Rad, ("Rubrik", "Den andra"));
        var sida = await krock.SidaAsync();
        Assert.Equal(HttpStatusCode.Conflict, krock.StatusCode);
        Assert.Contains("Den första", sida.QuerySelector("[aria-labelledby=sparat]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Den andra", sida.QuerySelector("#Rubrik")!.GetAttribute("value"));

        Assert.Equal(HttpStatusCode.Redirect, (await SkickaAsync(sida, Rad)).StatusCode);
        var utkast = await redaktor.SidaAsync(Utkast);
        Assert.Contains("Den andra", utkast.QuerySelector("[aria-labelledby=andringar]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Raden_flyttas_tas_bort_och_tas_tillbaka()
    {
        var flytta = (await redaktor.SidaAsync(Utkast)).QuerySelector("#egen-regi-ledning form")!;
        await redaktor.PostaFranAsync(Utkast, $"{Utkast}?handler=Flytta", ("Versionsmarke", Varde(flytta, "Versionsmarke")), ("rad", "egen-regi-ledning"), ("upp", "true"));
        Assert.Equal("egen-regi-ledning", (await redaktor.SidaAsync(Utkast)).QuerySelector("tbody tr")!.Id);

        var rad = await redaktor.SidaAsync(Rad);
        Assert.Equal(HttpStatusCode.Redirect, (await redaktor.PostaAsync($"{Rad}?handler=TaBort", ("Versionsmarke", Varde(rad.QuerySelector("main form")!, "Versionsmarke")))).StatusCode);
        var utan = await redaktor.SidaAsync(Utkast);
        Assert.Null(utan.GetElementById("egen-direktupphandling"));
        var tillbaka = utan.QuerySelectorAll("[aria-labelledby=andringar] form").Single(form => Varde(form, "rad") == "egen-direktupphandling");
        await redaktor.PostaFranAsync(Utkast, $"{Utkast}?handler=Aterstall", ("Versionsmarke", Varde(tillbaka, "Versionsmarke")), ("rad", "egen-direktupphandling"));
        Assert.NotNull((await redaktor.SidaAsync(Utkast)).GetElementById("egen-direktupphandling"));
    }

    [Fact]
    public async Task Fragans_ord_andras_och_effekten_och_orden_laddas_ner()
    {
        var adress = $"{Utkast}/fraga/natur";
        Assert.Equal(HttpStatusCode.Redirect, (await SkickaAsync(await redaktor.SidaAsync(adress), adress, ("Text", "Vad ska ni köpa?"))).StatusCode);
        Assert.Contains("Vad ska ni köpa?", (await redaktor.SidaAsync(Utkast)).QuerySelector("[aria-labelledby=andringar]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await redaktor.GetAsync(new Uri($"{Utkast}/fraga/finns-inte", UriKind.Relative))).StatusCode);
        Assert.DoesNotContain("Vad ska ni köpa?", (await portal.Anonym().SidaAsync("/vagledning?omrade=telefoni&organisation=bromma-stadsdelsnamnd")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await SkickaAsync(await redaktor.SidaAsync(Rad), Rad, ("Kod", nameof(Slutsatskod.EgenUpphandling)));
        var fil = await redaktor.GetStringAsync(new Uri($"{Utkast}/effekt?handler=csv", UriKind.Relative));
        Assert.Contains("Telefoni;Bromma stadsdelsnämnd;en vara eller tjänst till den egna verksamheten;50000;12;Nej;Egen direktupphandling;", fil, StringComparison.Ordinal);
        Assert.Contains("Ord;Område", await portal.Anonym().GetStringAsync(new Uri("/vagledning/ord?handler=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_ord_laggs_till_genom_sidan_och_vagledningen_kanner_igen_det()
    {
        Assert.Empty((await portal.Anonym().SidaAsync("/vagledning/ord")).QuerySelectorAll("main tbody a"));
        Assert.Equal(HttpStatusCode.Redirect, (await redaktor.PostaAsync("/vagledning/ord/nytt", ("Ord", "hologram"), ("Omrade", "telefoni"))).StatusCode);
        var igen = await redaktor.PostaAsync("/vagledning/ord/nytt", ("Ord", "hologram"), ("Omrade", "telefoni"));
        Assert.Equal(HttpStatusCode.BadRequest, igen.StatusCode);
        Assert.Contains("hör redan till området", Assert.Single((await igen.SidaAsync()).Fel()), StringComparison.Ordinal);

        var ledd = await portal.Anonym().GetAsync(new Uri("/vagledning?behov=hologram", UriKind.Relative));
        Assert.Contains("omrade=telefoni", ledd.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> SkickaAsync(IHtmlDocument sida, string adress, params (string Namn, string Varde)[] andrade)
    {
        var formular = (IHtmlFormElement)sida.QuerySelector("main form[method=post]")!;
        var falt = formular.Elements.Where(element => element is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
            .Select(element => (Namn: element.GetAttribute("name") ?? "", Varde: element switch
            {
                IHtmlTextAreaElement ruta => ruta.Value,
                IHtmlSelectElement lista => lista.Value ?? "",
                IHtmlInputElement inmatning => inmatning.Value,
                _ => "",
            }))
            .Where(par => par.Namn.Length > 0 && !par.Namn.StartsWith("__", StringComparison.Ordinal) && !andrade.Any(ny => ny.Namn == par.Namn));
        return redaktor.PostaAsync(adress, [.. falt, .. andrade]);
    }

    private static string Varde(AngleSharp.Dom.IElement form, string namn) => form.QuerySelector($"[name={namn}]")!.GetAttribute("value")!;
}
