using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Organisationer;

/// <summary>Administratörens sidor för organisationer, så som de skickas.</summary>
public sealed class AdministrationssidorTests : IDisposable
{
    private readonly Administratorsportal portal = new();
    private readonly HttpClient klient;

    public AdministrationssidorTests() => klient = portal.CreateClient(new() { AllowAutoRedirect = false });

    public void Dispose()
    {
        klient.Dispose();
        portal.Dispose();
    }

    [Theory]
    [InlineData("/admin/organisationer/ny")]
    [InlineData("/admin/organisationer/bromma-stadsdelsnamnd")]
    [InlineData("/admin/organisationer/bromma-stadsdelsnamnd/upphor")]
    public async Task Den_utan_konto_skickas_till_inloggningen(string adress)
    {
        await using var oppen = new Portalfabrik();
        var svar = await oppen.CreateClient(new() { AllowAutoRedirect = false }).GetAsync(adress);

        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        Assert.Equal("/logga-in", svar.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task En_ny_organisation_registreras_och_visas()
    {
        var svar = await klient.PostaAsync("/admin/organisationer/ny", ("Formular.Namn", "Digitaliseringsnämnden"), ("Formular.Slag", "facknamnd"), ("Formular.GallerFran", "1 mars 2026"));

        Assert.Equal("/admin/organisationer/digitaliseringsnamnden", svar.Headers.Location!.OriginalString);
        var ratta = await Hamta("/admin/organisationer/digitaliseringsnamnden");
        Assert.Contains("Organisationen är registrerad.", ratta.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-03-01", Varde(ratta, "GallerFran"));
        Assert.Equal("Digitaliseringsnämnden", (await Hamta("/organisationer/digitaliseringsnamnden")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Ett_felaktigt_formular_behaller_det_skrivna_och_leder_till_falten()
    {
        var svar = await klient.PostaAsync("/admin/organisationer/ny", ("Formular.Namn", "Prov"), ("Formular.Slag", ""), ("Formular.Organisationsnummer", "212000-0143"));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        var sida = Tolka(await svar.Content.ReadAsStringAsync());
        Assert.StartsWith("Fel:", sida.Title, StringComparison.Ordinal);
        Assert.Equal(["#Formular_Slag", "#Formular_Organisationsnummer"], sida.QuerySelectorAll("ds-error-summary a").Select(a => a.GetAttribute("href")));
        Assert.Equal("212000-0143", Varde(sida, "Organisationsnummer"));
        Assert.Equal("Prov", Varde(sida, "Namn"));
    }

    [Fact]
    public async Task Ett_namn_som_redan_finns_nekas_med_det_skrivna_kvar()
    {
        var svar = await klient.PostaAsync("/admin/organisationer/ny", ("Formular.Namn", "Bromma stadsdelsnämnd"), ("Formular.Slag", "stadsdelsnamnd"));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        var sida = Tolka(await svar.Content.ReadAsStringAsync());
        Assert.Contains("Det finns redan en organisation", sida.QuerySelector("ds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Bromma stadsdelsnämnd", Varde(sida, "Namn"));
    }

    [Fact]
    public async Task Den_som_sparar_for_sent_far_409_med_bada_lagena_och_kan_sedan_spara()
    {
        const string Adress = "/admin/organisationer/jarva-stadsdelsnamnd";
        var oppnad = await Hamta(Adress);
        await klient.PostaAsync(Adress, Falt(oppnad, ("Forvaltningsnummer", "730")));

        var svar = await klient.PostaAsync(Adress, Falt(oppnad, ("Forvaltningsnummer", "731")));

        Assert.Equal(HttpStatusCode.Conflict, svar.StatusCode);
        var sida = Tolka(await svar.Content.ReadAsStringAsync());
        Assert.Contains("Någon annan har ändrat", sida.QuerySelector("ds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("731", Varde(sida, "Forvaltningsnummer"));
        var skillnad = sida.QuerySelector("section[aria-labelledby=krock] dl")!;
        Assert.Equal("Nummer", skillnad.QuerySelector("dt")!.TextContent);
        Assert.Equal("730 – du skrev: 731", skillnad.QuerySelector("dd")!.TextContent);
        Assert.Equal("730", Varde(await Hamta(Adress), "Forvaltningsnummer"));

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(Adress, Falt(sida))).StatusCode);
        Assert.Equal("731", Varde(await Hamta(Adress), "Forvaltningsnummer"));
    }

    [Fact]
    public async Task Ett_formfel_ger_inte_ett_nytt_marke()
    {
        const string Adress = "/admin/organisationer/jarva-stadsdelsnamnd";
        var oppnad = await Hamta(Adress);
        await klient.PostaAsync(Adress, Falt(oppnad, ("Forvaltningsnummer", "730")));

        var fel = Tolka(await (await klient.PostaAsync(Adress, Falt(oppnad, ("Namn", "")))).Content.ReadAsStringAsync());

        Assert.Equal(Varde(oppnad, "Versionsmarke"), Varde(fel, "Versionsmarke"));
    }

    [Fact]
    public async Task Hindren_for_att_upphora_star_pa_sidan_fore_handlingen()
    {
        var ks = await Hamta("/admin/organisationer/kommunstyrelsen");
        var alvsjo = await Hamta("/admin/organisationer/alvsjo-stadsdelsnamnd");
        var farsta = await Hamta("/admin/organisationer/farsta-stadsdelsnamnd");

        Assert.Contains("så länge kommunen finns", ks.QuerySelector("section[aria-labelledby=upphora] li")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("redan en sista dag, 2020-06-30", alvsjo.QuerySelector("section[aria-labelledby=upphora] li")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/admin/organisationer/farsta-stadsdelsnamnd/upphor", farsta.QuerySelector("section[aria-labelledby=upphora] a")!.GetAttribute("href"));
        Assert.Null((await Hamta("/admin/organisationer/kommunstyrelsen/upphor")).QuerySelector("main form"));
    }

    [Fact]
    public async Task Den_som_upphor_far_sin_eftertradare_och_ett_hinder_behaller_det_skrivna()
    {
        const string Adress = "/admin/organisationer/farsta-stadsdelsnamnd/upphor";
        var oppnad = await Hamta(Adress);
        var marke = ("Formular.Versionsmarke", Varde(oppnad, "Versionsmarke")!);

        var fel = await klient.PostaAsync(Adress, marke, ("Formular.SistaDag", "2019-12-31"), ("Formular.Eftertradare", "hagersten-alvsjo-stadsdelsnamnd"));
        Assert.Equal(HttpStatusCode.BadRequest, fel.StatusCode);
        var sida = Tolka(await fel.Content.ReadAsStringAsync());
        Assert.Contains("finns inte 2020-01-01", sida.QuerySelector("ds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2019-12-31", Varde(sida, "SistaDag"));

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(Adress, marke, ("Formular.SistaDag", "2026-06-30"), ("Formular.Eftertradare", "skarpnacks-stadsdelsnamnd"))).StatusCode);
        Assert.Contains("Gick upp i Skarpnäcks stadsdelsnämnd", (await Hamta("/organisationer/farsta-stadsdelsnamnd")).QuerySelector("main .status")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sidorna_har_inga_hinder_pa_bred_och_smal_skarm()
    {
        if (Chromium.Finn() is not { } sokvag)
        {
            if (Environment.GetEnvironmentVariable(Chromium.Krav) == "1") Assert.Fail(Chromium.Saknas);
            Assert.Skip(Chromium.Saknas);
            return;
        }

        await using var egen = new Administratorsportal();
        var adress = egen.Lyssna();
        using var playwright = await Playwright.CreateAsync();
        await using var webblasare = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = sokvag, Args = Chromium.Flaggor });
        await using var session = await webblasare.NewContextAsync(new() { BaseURL = adress.ToString() });
        var sida = await session.NewPageAsync();
        foreach (var del in new[] { "ny", "bromma-stadsdelsnamnd", "alvsjo-stadsdelsnamnd", "bromma-stadsdelsnamnd/upphor", "kommunstyrelsen/upphor" })
        {
            await sida.GotoAsync($"/admin/organisationer/{del}");
            await sida.KontrolleraTillganglighet();
            await sida.SparaBild($"admin_{del}");
        }

        // En krock: någon annan sparar medan sidan är öppen.
        await sida.GotoAsync("/admin/organisationer/bromma-stadsdelsnamnd");
        var annan = await session.NewPageAsync();
        await annan.GotoAsync("/admin/organisationer/bromma-stadsdelsnamnd");
        await annan.GetByLabel("Gäller från").FillAsync("1997-01-01");
        await annan.GetByRole(AriaRole.Button, new() { Name = "Spara uppgifterna" }).ClickAsync();
        await sida.GetByLabel("Gäller från").FillAsync("1 januari 1998");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara uppgifterna" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("du skrev: 1 januari 1998")).ToBeVisibleAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("admin_krock");
    }

    private static string? Varde(IHtmlDocument sida, string falt) => sida.QuerySelector($"[name='Formular.{falt}']")!.GetAttribute("value");

    private static (string Namn, string Varde)[] Falt(IHtmlDocument sida, params (string Namn, string Varde)[] andrade) =>
    [
        .. sida.QuerySelectorAll("main form input[name^='Formular.']").Cast<IHtmlInputElement>()
            .Select(falt => (falt.Name!, andrade.FirstOrDefault(andrad => $"Formular.{andrad.Namn}" == falt.Name).Varde ?? falt.GetAttribute("value") ?? "")),
    ];

    private async Task<IHtmlDocument> Hamta(string adress)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        return Tolka(await svar.Content.ReadAsStringAsync());
    }

    private static IHtmlDocument Tolka(string html) => new HtmlParser().ParseDocument(html);
}
