using System.Net;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Sidorna för aktualitetsprövning: formuläret, planen, listan och vad den som inte får skriva ser.</summary>
public sealed class ProvningssidorTests : IAsyncLifetime
{
    private const string Sida = "/anvisningar/it-konsulter/provning";
    private readonly Portalfabrik portal = new();

    public async ValueTask InitializeAsync() => await portal.BeslutadAsync("it-konsulter", "2026-01-01");

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Redaktoren_provar_planerar_och_leds_vidare_till_en_ny_version()
    {
        var redaktor = await portal.InloggadAsync(Roller.Redaktor);
        var marke = await MarkeAsync(redaktor);
        var fel = await redaktor.PostaAsync(Sida, ("Versionsmarke", marke), ("Utfall", "Oforandrad"), ("Motivering", "Läst mot strategin."));
        Assert.Equal(HttpStatusCode.BadRequest, fel.StatusCode);
        var felsida = await fel.SidaAsync();
        Assert.Contains("Ange när anvisningen ska prövas nästa gång.", Assert.Single(felsida.Fel()), StringComparison.Ordinal);
        Assert.Equal("Läst mot strategin.", felsida.QuerySelector("#Motivering")!.TextContent.Trim());

        var svar = await redaktor.PostaAsync(Sida, ("Versionsmarke", marke), ("Utfall", "Revideras"), ("Motivering", "Lagen har ändrats."), ("NastaProvning", "3 mars 2099"));
        Assert.Equal(Sida, svar.Headers.Location!.ToString());
        var sida = await redaktor.SidaAsync(Sida);
        Assert.Equal("/anvisningar/it-konsulter/ny-version", sida.QuerySelector("main .kort--ton a.ds-button")!.GetAttribute("href"));
        Assert.Contains("Lagen har ändrats.", sida.QuerySelector(".tidslinje")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2099-03-03", sida.QuerySelector("#Nasta")!.GetAttribute("value"));

        // Den som har en gammal sida öppen skriver inte över.
        var krock = await redaktor.PostaFranAsync(Sida, Sida + "?handler=planera", ("Versionsmarke", marke), ("Agare", "Enheten för it-styrning"), ("Nasta", "2030-01-01"));
        Assert.Equal(HttpStatusCode.Conflict, krock.StatusCode);
        Assert.Equal("Enheten för it-styrning", (await krock.SidaAsync()).QuerySelector("#Agare")!.GetAttribute("value"));
        var sparad = await redaktor.PostaFranAsync(Sida, Sida + "?handler=planera", ("Versionsmarke", await MarkeAsync(redaktor)), ("Agare", "Enheten för it-styrning"), ("Nasta", "2020-01-01"));
        Assert.Equal(HttpStatusCode.Redirect, sparad.StatusCode);
        Assert.Contains("dagar försenad", (await redaktor.SidaAsync("/anvisningar/provningar?tid=forsenade")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var csv = await redaktor.GetStringAsync(new Uri("/anvisningar/provningar?handler=csv", UriKind.Relative));
        Assert.Contains("Anvisning för IT-konsulter;Enheten för it-styrning;", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Revisorn_ser_historiken_men_inget_formular()
    {
        var revisor = await portal.InloggadAsync(Roller.Revisor);
        var sida = await revisor.SidaAsync(Sida);
        Assert.Null(sida.QuerySelector("main form"));
        Assert.Contains("Ingen dag är bestämd.", sida.QuerySelector("main .status")!.TextContent, StringComparison.Ordinal);
        // Också den som själv skickar formuläret nekas.
        var svar = await revisor.PostaFranAsync("/konto", Sida, ("Utfall", "Revideras"), ("Motivering", "Skäl"));
        Assert.Equal(HttpStatusCode.Forbidden, svar.StatusCode);
    }

    private static async Task<string> MarkeAsync(HttpClient klient) => (await klient.SidaAsync(Sida)).QuerySelector("input[name=Versionsmarke]")!.GetAttribute("value")!;
}
