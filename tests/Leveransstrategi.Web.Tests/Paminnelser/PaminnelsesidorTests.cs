using System.Net;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Paminnelser;

public sealed class PaminnelsesidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Lista = "/ramavtal/paminnelser";

    [Fact]
    public async Task En_paminnelse_skjuts_upp_med_skal_och_markeras_som_hanterad()
    {
        await portal.PaminnAsync("RA-P-1");
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var lank = (await klient.SidaAsync($"{Lista}?q=RA-P-1&slag=forlangningsbeslut")).QuerySelector("tbody th a")!.GetAttribute("href")!;
        var sida = await klient.SidaAsync(lank);
        var marke = sida.QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;

        var nekad = await klient.PostaAsync(lank, ("Versionsmarke", marke), ("Handling", "skjut-upp"), ("Till", "i morgon"), ("Skal", "Väntar på underlag"));
        Assert.Equal(HttpStatusCode.BadRequest, nekad.StatusCode);
        var med = await nekad.SidaAsync();
        Assert.Single(med.Fel());
        Assert.Equal(("i morgon", "Väntar på underlag"), (med.GetElementById("Till")!.GetAttribute("value"), med.GetElementById("Skal")!.TextContent.Trim()));

        var till = portal.Idag().AddDays(5);
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(lank, ("Versionsmarke", marke), ("Handling", "skjut-upp"), ("Till", $"{till:yyyy-MM-dd}"), ("Skal", "Väntar på underlag"))).StatusCode);
        sida = await klient.SidaAsync(lank);
        Assert.Contains("Väntar på underlag", sida.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await klient.PostaAsync(lank, ("Versionsmarke", marke), ("Hur", "Klart"))).StatusCode);

        marke = sida.QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(lank, ("Versionsmarke", marke), ("Hur", "Beslutat den 3 mars"))).StatusCode);
        Assert.Null((await klient.SidaAsync(lank)).QuerySelector("[name=Hur]"));
        Assert.Contains("Hanterad", (await klient.SidaAsync($"{Lista}?visa=avslutade&q=RA-P-1")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.InloggadAsync(Roller.Revisor)).PostaAsync(lank, ("Versionsmarke", marke), ("Hur", "Klart"))).StatusCode);
    }

    [Fact]
    public async Task Urvalet_star_i_adressen_och_foljer_med_i_filerna()
    {
        await portal.PaminnAsync("RA-P-2");
        var klient = await portal.InloggadAsync(Roller.Administrator);

        var rader = (await klient.SidaAsync($"{Lista}?visa=kommande&slag=slutar&roll=forvaltare&q=RA-P-2")).QuerySelectorAll("tbody tr");
        Assert.NotEmpty(rader);
        var csv = await klient.GetStringAsync(new Uri($"{Lista}?handler=csv&visa=kommande&slag=slutar&roll=forvaltare&q=RA-P-2", UriKind.Relative));
        Assert.Equal(rader.Length + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("Avtalet slutar", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("besluta om", csv, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync(new Uri($"{Lista}?slag=finns-inte&sida=9", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task En_regel_laggs_till_med_besked_vid_varje_falt_och_avslutas()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var tom = await (await klient.PostaAsync($"{Lista}/regel", ("Fran", ""))).SidaAsync();
        Assert.Equal(4, tom.Fel().Count());

        var idag = $"{portal.Idag():yyyy-MM-dd}";
        var svar = await klient.PostaAsync($"{Lista}/regel", ("Slag", "Slutar"), ("Regim", "Nationellt"), ("Troskel", "77"), ("Roll", "Redaktor"), ("Fran", idag));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        var rad = (await klient.SidaAsync($"{Lista}/regler")).QuerySelectorAll("tbody tr").Single(en => en.TextContent.Contains("77 dagar före", StringComparison.Ordinal));
        var lank = rad.QuerySelector("a")!.GetAttribute("href")!;
        var marke = (await klient.SidaAsync(lank)).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(lank, ("Versionsmarke", marke), ("Handling", "avsluta"), ("SistaDag", idag))).StatusCode);
        Assert.Contains("avslutad", (await klient.SidaAsync(lank)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_kalenderadress_visas_en_gang_lases_utan_inloggning_och_aterkallas()
    {
        await portal.PaminnAsync("RA-P-3");
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var skapad = await (await klient.PostaAsync("/konto/kalender", ("Roll", Roller.Avtalsforvaltare))).SidaAsync();
        var adress = new Uri(skapad.GetElementById("adress")!.GetAttribute("value")!).AbsolutePath;
        Assert.Null((await klient.SidaAsync("/konto/kalender")).GetElementById("adress"));

        var svar = await portal.Anonym().GetAsync(new Uri(adress, UriKind.Relative));
        Assert.Equal("text/calendar", svar.Content.Headers.ContentType!.MediaType);
        var (kalender, handelser) = Kalenderlasare.Las(await svar.Content.ReadAsStringAsync());
        Assert.Equal("Stadens ramavtal", kalender["X-WR-CALNAME"]);
        var slut = handelser.Single(en => en["SUMMARY"] == "RA-P-3: Avtalet slutar");
        Assert.Equal(($"{Paminnelseprov.Slut(portal.Idag()):yyyyMMdd}", "CONFIRMED"), (slut["DTSTART"], slut["STATUS"]));
        Assert.EndsWith("/ramavtal/RA-P-3", slut["URL"], StringComparison.Ordinal);
        Assert.Equal(handelser.Count, handelser.Select(en => en["UID"]).Distinct().Count());

        var id = (await klient.SidaAsync("/konto/kalender")).QuerySelector("[name=Aterkalla]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync("/konto/kalender", ("Aterkalla", id))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Anonym().GetAsync(new Uri(adress, UriKind.Relative))).StatusCode);
    }
}
