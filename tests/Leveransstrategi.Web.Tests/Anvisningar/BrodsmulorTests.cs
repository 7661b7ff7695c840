using System.Net;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Brödsmulorna på anvisningarnas sidor: samma väg överallt, och varje steg på den finns.</summary>
public sealed class BrodsmulorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Anvisningen = $"/anvisningar/{Jamforelseprov.Slug}";
    private const string Epost = "smulor@exempel.invalid";

    [Theory]
    [InlineData("")]
    [InlineData("/version/1", "Version 1")]
    [InlineData("/punkt/00000000-0000-0000-0000-000000000001", "Punkten finns inte här")]
    [InlineData("/jamfor?fran=1&till=2", "Jämför versioner")]
    [InlineData("/ny-version", "Ny version")]
    [InlineData("/upphav", "Upphäv")]
    [InlineData("/provning", "Aktualitetsprövning")]
    [InlineData("/kvittenser", "Kvittenser")]
    [InlineData("/utkast", "Utkast")]
    [InlineData("/utkast/avsnitt/", "Utkast", "Avsnitt 2")]
    [InlineData("/utkast/konflikter", "Utkast", "Konflikter")]
    [InlineData("/utkast/historik", "Utkast", "Historik")]
    [InlineData("/utkast/historik?version=1", "Version 1", "Historik")]
    [InlineData("/utkast/kommentarer", "Utkast", "Kommentarer")]
    [InlineData("/utkast/granska", "Utkast", "Granska")]
    [InlineData("/utkast/beslut", "Utkast", "Registrera beslutet")]
    [InlineData("/utkast/forkasta", "Utkast", "Förkasta")]
    [InlineData("/utkast/las-in", "Utkast", "Läs in från Word")]
    public async Task Vagen_gar_over_anvisningarna_och_anvisningen_till_sidan(string adress, params string[] vidare)
    {
        var klient = await ForberedAsync();
        if (adress.EndsWith('/'))
            adress += (await portal.UtkastAsync(Jamforelseprov.Slug)).Text.Avsnitt[1].Id.Value;

        var smulor = (await klient.SidaAsync(Anvisningen + adress)).QuerySelectorAll(".brodsmulor a");

        Assert.Equal(["Översikt", "Anvisningar", "Anvisning för IT-konsulter", .. vidare], smulor.Select(smula => smula.TextContent));
        Assert.Equal(["/", "/anvisningar", Anvisningen], smulor.Take(3).Select(smula => smula.GetAttribute("href")));
        foreach (var smula in smulor.SkipLast(1))
            Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync(new Uri(smula.GetAttribute("href")!, UriKind.Relative))).StatusCode);
    }

    private async Task<HttpClient> ForberedAsync()
    {
        var klient = portal.Anonym();
        if ((await klient.LoggaInAsync(Epost)).StatusCode == HttpStatusCode.Redirect)
            return klient;
        await Jamforelseprov.FyllAsync(portal);
        await portal.KontoAsync(Epost, Roller.Redaktor, Roller.Beslutsregistrator);
        Assert.Equal(HttpStatusCode.Redirect, (await klient.LoggaInAsync(Epost)).StatusCode);
        return klient;
    }
}
