using System.Net;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Kvittensernas sidor: nämndens egen lista, uppföljningen och raden på översikten.</summary>
public sealed class KvittenssidorTests : IAsyncLifetime
{
    private readonly Portalfabrik portal = new();

    public async ValueTask InitializeAsync()
    {
        await portal.BeslutadAsync("it-konsulter", "2026-01-01", nytt: "Konsulter köps centralt.");
        await portal.BeslutadAsync("telefoni", "2026-02-01");
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Namnden_ser_vad_som_vantar_bekraftar_och_ser_det_som_gjort()
    {
        var namnd = portal.Anonym();
        await namnd.LoggaInAsync(await portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        Assert.Equal("2 anvisningar väntar på er kvittens", (await namnd.SidaAsync("/")).QuerySelector("a[href='/kvittenser']")!.TextContent);
        var fore = await namnd.SidaAsync("/kvittenser");
        Assert.Contains("Konsulter köps centralt.", fore.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var svar = await namnd.PostaAsync("/kvittenser", ("slug", "it-konsulter"), ("version", "1"), ("organisation", "bromma-stadsdelsnamnd"));
        Assert.Equal("/kvittenser", svar.Headers.Location!.ToString());

        var efter = await namnd.SidaAsync("/kvittenser");
        Assert.Equal("/anvisningar/telefoni/version/1", Assert.Single(efter.QuerySelectorAll(".kortlista h3 a")).GetAttribute("href"));
        Assert.Contains("Nämndens administratör", efter.QuerySelector(".linjelista")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 anvisning väntar på er kvittens", (await namnd.SidaAsync("/")).QuerySelector("a[href='/kvittenser']")!.TextContent);
        var annan = await namnd.PostaAsync("/kvittenser", ("slug", "telefoni"), ("version", "1"), ("organisation", "farsta-stadsdelsnamnd"));
        Assert.Equal(HttpStatusCode.Forbidden, annan.StatusCode);

        var redaktor = await portal.InloggadAsync(Roller.Redaktor);
        var version = await redaktor.SidaAsync("/anvisningar/it-konsulter/kvittenser");
        Assert.Matches(@"^1 av \d+ nämnder har kvitterat\.$", version.QuerySelector("main .status strong")!.TextContent);
        var urval = await redaktor.SidaAsync("/kvittenser?lage=klara&omrade=it-konsulter");
        Assert.Equal("Bromma stadsdelsnämnd", Assert.Single(urval.QuerySelectorAll("section[aria-labelledby=namnder-rubrik] tbody th")).TextContent.Trim());
        var csv = await redaktor.GetStringAsync(new Uri("/kvittenser?lage=klara&handler=csv", UriKind.Relative));
        Assert.Contains("Bromma stadsdelsnämnd;Anvisning för IT-konsulter;1;", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Farsta", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_ersatt_version_gar_inte_att_kvittera_fran_en_gammal_sida()
    {
        var namnd = portal.Anonym();
        await namnd.LoggaInAsync(await portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        await portal.BeslutadAsync("it-konsulter", "2026-03-01", nytt: "Nya priser.");

        var svar = await namnd.PostaAsync("/kvittenser", ("slug", "it-konsulter"), ("version", "1"), ("organisation", "bromma-stadsdelsnamnd"));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("Läs version 2", Assert.Single((await svar.SidaAsync()).Fel()), StringComparison.Ordinal);
    }
}
