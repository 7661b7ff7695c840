using System.Net;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Vägen från utkast till beslut genom webben: varje steg med sin roll, hinder före och vid klicket, och inget skrivet går förlorat.</summary>
public sealed class AnvisningsgangTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Fran_ny_version_till_beslut_med_ratt_person_i_varje_steg()
    {
        await using var egen = new Portalfabrik();
        const string slug = "systemdrift";
        var skrivaren = await egen.InloggadAsync(Roller.Redaktor);
        var granskaren = await egen.InloggadAsync(Roller.Redaktor);
        var registratorn = await egen.InloggadAsync(Roller.Beslutsregistrator);
        var hem = $"/anvisningar/{slug}/utkast";

        var paborjad = await skrivaren.PostaAsync($"/anvisningar/{slug}/ny-version", ("Slag", "Ordinarie"));
        Assert.Equal(hem, paborjad.Headers.Location!.ToString());
        var pagar = await granskaren.SidaAsync($"/anvisningar/{slug}/ny-version");
        Assert.Contains("redan påbörjad", pagar.QuerySelector(".status")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(hem, pagar.QuerySelector(".status a")!.GetAttribute("href"));

        // Hindren står på sidan före klicket, med länk dit de rättas till, och är desamma vid klicket.
        var fore = await skrivaren.SidaAsync(hem);
        var listade = fore.QuerySelectorAll("#hinder > li").Select(rad => rad.ChildNodes[0].TextContent.Trim()).ToList();
        Assert.Equal(3, listade.Count);
        Assert.StartsWith($"{hem}/avsnitt/", fore.QuerySelector("#hinder a")!.GetAttribute("href"), StringComparison.Ordinal);
        var hindrat = await skrivaren.PostaFranAsync(hem, $"{hem}?handler=Lamna", ("Versionsmarke", Marke(fore)));
        Assert.Equal(HttpStatusCode.BadRequest, hindrat.StatusCode);
        Assert.Equal(listade, (await hindrat.SidaAsync()).Fel());

        await egen.SkrivAsync(slug, 1, "2.1 Driften är ordnad.");
        await egen.SkrivAsync(slug, 3, "4.1 Nämnden ansvarar.");
        // Skrivaren sparar sist, så att fyra ögon gäller just den personen.
        await SkrivSomAsync(egen, skrivaren, slug);
        Assert.Equal(HttpStatusCode.Redirect, (await skrivaren.PostaFranAsync(hem, $"{hem}?handler=Lamna", ("Versionsmarke", await MarkeAsync(egen, slug)))).StatusCode);

        var egetGodkannande = await skrivaren.PostaFranAsync($"{hem}/granska", $"{hem}/granska?handler=Godkann", ("Versionsmarke", await MarkeAsync(egen, slug)));
        Assert.Equal(HttpStatusCode.BadRequest, egetGodkannande.StatusCode);
        Assert.Contains("En annan redaktör ska granska", Assert.Single((await egetGodkannande.SidaAsync()).Fel()), StringComparison.Ordinal);

        var utanSkal = await granskaren.PostaFranAsync($"{hem}/granska", $"{hem}/granska?handler=Aterforvisa", ("Skal", " "), ("Versionsmarke", await MarkeAsync(egen, slug)));
        Assert.Contains("Skriv varför", (await utanSkal.SidaAsync()).QuerySelector("#Skal-fel")!.TextContent, StringComparison.Ordinal);
        await granskaren.PostaFranAsync($"{hem}/granska", $"{hem}/granska?handler=Aterforvisa", ("Skal", "Skriv om 6.1."), ("Versionsmarke", await MarkeAsync(egen, slug)));
        Assert.Contains("Skriv om 6.1.", (await skrivaren.SidaAsync(hem)).QuerySelector(".status q")!.TextContent, StringComparison.Ordinal);

        await skrivaren.PostaFranAsync(hem, $"{hem}?handler=Lamna", ("Versionsmarke", await MarkeAsync(egen, slug)));
        Assert.Equal(HttpStatusCode.Redirect, (await granskaren.PostaFranAsync($"{hem}/granska", $"{hem}/granska?handler=Godkann", ("Versionsmarke", await MarkeAsync(egen, slug)))).StatusCode);
        Assert.Contains("Inför kommunstyrelsen", (await registratorn.SidaAsync(hem)).QuerySelector(".status")!.TextContent, StringComparison.Ordinal);

        var beslutat = await registratorn.PostaAsync($"{hem}/beslut", [.. Beslut("2026-01-15"), ("Nummer", "1"), ("Versionsmarke", await MarkeAsync(egen, slug))]);
        Assert.Equal($"/anvisningar/{slug}/version/1", beslutat.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await skrivaren.GetAsync(new Uri(hem, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Ett_fel_i_beslutet_later_allt_skrivet_sta_kvar_och_sager_att_filen_ska_valjas_igen()
    {
        const string slug = "programvara";
        await portal.SkrivUtkastAsync(Testanvandare.Med(Roller.Redaktor), slug);
        await portal.InforKsAsync(slug);
        var registratorn = await portal.InloggadAsync(Roller.Beslutsregistrator);
        var adress = $"/anvisningar/{slug}/utkast/beslut";

        var sida = await (await registratorn.PostaFilAsync(adress, ("Utdrag", "protokoll.pdf", "%PDF-1.7"u8.ToArray()), [.. Beslut("2026-01-15", "om en vecka"), ("Versionsmarke", await MarkeAsync(portal, slug))])).SidaAsync();

        Assert.NotNull(sida.QuerySelector("#Datum-fel"));
        Assert.Equal("om en vecka", sida.QuerySelector("#Datum")!.GetAttribute("value")!);
        Assert.Equal("§ 12", sida.QuerySelector("#Paragraf")!.GetAttribute("value")!);
        Assert.Equal("KS 2026/12", sida.QuerySelector("#Dnr")!.GetAttribute("value")!);
        Assert.Contains("Du valde protokoll.pdf", sida.QuerySelector("#Utdrag-hjalp")!.TextContent, StringComparison.Ordinal);

        var felFil = await (await registratorn.PostaFilAsync(adress, ("Utdrag", "protokoll.pdf", "inte en pdf"u8.ToArray()), [.. Beslut("2026-01-15"), ("Versionsmarke", await MarkeAsync(portal, slug))])).SidaAsync();
        Assert.Contains("ska vara en pdf", felFil.QuerySelector("#Utdrag-fel")!.TextContent, StringComparison.Ordinal);

        var sparat = await registratorn.PostaFilAsync(adress, ("Utdrag", "protokoll.pdf", "%PDF-1.7 protokoll"u8.ToArray()), [.. Beslut("2026-01-15"), ("Nummer", "1"), ("Versionsmarke", await MarkeAsync(portal, slug))]);
        Assert.Equal(HttpStatusCode.Redirect, sparat.StatusCode);
        Assert.True((await portal.SomPortalenAsync(new VisaAnvisning.Query(slug, new DateOnly(2026, 2, 1)))).Version!.Rad.HarProtokoll);
    }

    [Fact]
    public async Task Den_som_kommer_med_en_gammal_sida_far_409_med_det_skrivna_kvar_och_kan_skicka_igen()
    {
        const string slug = "datakommunikation";
        await portal.SkrivUtkastAsync(Testanvandare.Med(Roller.Redaktor), slug);
        var redaktoren = await portal.InloggadAsync(Roller.Redaktor);
        var hem = $"/anvisningar/{slug}/utkast";
        var gammalt = await MarkeAsync(portal, slug);
        await portal.SkrivAsync(slug, 6, "7.1 Uppföljning sker varje år.");

        var svar = await redaktoren.PostaFranAsync(hem, $"{hem}?handler=Sammanfatta", ("Sammanfattning", "Nya regler för uppföljning."), ("Versionsmarke", gammalt));

        Assert.Equal(HttpStatusCode.Conflict, svar.StatusCode);
        var sida = await svar.SidaAsync();
        Assert.Contains("Någon annan har ändrat", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal("Nya regler för uppföljning.", sida.QuerySelector("#Sammanfattning")!.TextContent.Trim());
        var nytt = sida.QuerySelectorAll("form").Single(form => form.QuerySelector("#Sammanfattning") is not null).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await redaktoren.PostaFranAsync(hem, $"{hem}?handler=Sammanfatta", ("Sammanfattning", "Nya regler för uppföljning."), ("Versionsmarke", nytt))).StatusCode);
        Assert.Equal("Nya regler för uppföljning.", (await portal.UtkastAsync(slug)).Sammanfattning);

        // Medan granskaren skriver sitt skäl tar någon annan versionen vidare; skälet finns då kvar att kopiera.
        await portal.TillGranskningAsync(slug);
        var fore = await MarkeAsync(portal, slug);
        await redaktoren.PostaFranAsync($"{hem}/granska", $"{hem}/granska?handler=Aterforvisa", ("Skal", "Första."), ("Versionsmarke", fore));
        var forSent = await redaktoren.PostaFranAsync($"{hem}/forkasta", $"{hem}/granska?handler=Aterforvisa", ("Skal", "Skälet som skrevs."), ("Versionsmarke", fore));
        Assert.Equal(HttpStatusCode.Conflict, forSent.StatusCode);
        Assert.Contains("Skälet som skrevs.", (await forSent.SidaAsync()).QuerySelector("[aria-labelledby=skrivet]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_beslutad_version_gar_inte_att_andra_pa_nagon_adress()
    {
        const string slug = "telefoni";
        await portal.BeslutadAsync(slug, "2026-01-01");
        var redaktoren = await portal.InloggadAsync(Roller.Redaktor);
        var registratorn = await portal.InloggadAsync(Roller.Beslutsregistrator);
        var fore = (await portal.SomPortalenAsync(new VisaAnvisning.Query(slug, new DateOnly(2026, 2, 1)))).Version!;
        var hem = $"/anvisningar/{slug}/utkast";
        var marke = Guid.NewGuid().ToString();

        foreach (var (klient, adress) in new[]
        {
            (redaktoren, $"{hem}?handler=Lamna"), (redaktoren, $"{hem}?handler=Sammanfatta"), (redaktoren, $"{hem}/granska?handler=Godkann"),
            (redaktoren, $"{hem}/granska?handler=Aterforvisa"), (redaktoren, $"{hem}/forkasta"), (redaktoren, $"{hem}/kommentarer"),
            (redaktoren, $"{hem}/kommentarer?handler=Anta"), (registratorn, $"{hem}/beslut"), (registratorn, $"{hem}/beslut?handler=Aterforvisa"),
        })
        {
            var formular = klient == redaktoren ? $"/anvisningar/{slug}/ny-version" : $"/anvisningar/{slug}/upphav";
            var svar = await klient.PostaFranAsync(formular, adress, [.. Beslut("2026-06-01"), ("Nummer", "1"), ("Skal", "Skäl"), ("Sammanfattning", "Annat"), ("Text", "Text"), ("punkt", $"{fore.Text.Punkter.First().Id.Value}"), ("Kommentar", marke), ("Versionsmarke", marke)]);
            Assert.True(svar.StatusCode is HttpStatusCode.NotFound, $"{adress} svarade {svar.StatusCode}.");
        }

        var efter = (await portal.SomPortalenAsync(new VisaAnvisning.Query(slug, new DateOnly(2026, 2, 1)))).Version!;
        Assert.True(fore.Text.Lika(efter.Text));
        Assert.Equal(fore.Rad, efter.Rad);
    }

    [Fact]
    public async Task En_rattelse_erbjuds_nar_nagot_ar_beslutat_och_fyller_i_samma_dag()
    {
        const string slug = "anvandarstod";
        var redaktoren = await portal.InloggadAsync(Roller.Redaktor);
        Assert.Null((await redaktoren.SidaAsync($"/anvisningar/{slug}/ny-version")).QuerySelector("input[type=radio]"));
        await portal.BeslutadAsync(slug, "2026-03-01");
        Assert.Equal(2, (await redaktoren.SidaAsync($"/anvisningar/{slug}/ny-version")).QuerySelectorAll("input[type=radio]").Length);

        await redaktoren.PostaAsync($"/anvisningar/{slug}/ny-version", ("Slag", "Rattelse"));
        await portal.InforKsAsync(slug);
        var registratorn = await portal.InloggadAsync(Roller.Beslutsregistrator);
        var sida = await registratorn.SidaAsync($"/anvisningar/{slug}/utkast/beslut");

        Assert.Equal("2026-03-01", sida.QuerySelector("#GallerFran")!.GetAttribute("value")!);
        Assert.Contains("Gäller den nya från samma dag", sida.QuerySelector("#GallerFran-hjalp")!.TextContent, StringComparison.Ordinal);
        var tidig = await registratorn.PostaAsync($"/anvisningar/{slug}/utkast/beslut", [.. Beslut("2026-02-01"), ("Nummer", "2"), ("Versionsmarke", await MarkeAsync(portal, slug))]);
        Assert.Contains("Version 1 gäller från 2026-03-01", Assert.Single((await tidig.SidaAsync()).Fel()), StringComparison.Ordinal);

        var svar = await registratorn.PostaAsync($"/anvisningar/{slug}/utkast/beslut?handler=Aterforvisa", ("Skal", "Rätta också 4.1."), ("Versionsmarke", await MarkeAsync(portal, slug)));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        Assert.Contains("Rätta också 4.1.", (await redaktoren.SidaAsync($"/anvisningar/{slug}/utkast")).QuerySelector(".status--varning")!.TextContent, StringComparison.Ordinal);

        var forkastat = await redaktoren.PostaAsync($"/anvisningar/{slug}/utkast/forkasta", ("Skal", "Dras tillbaka."), ("Versionsmarke", await MarkeAsync(portal, slug)));
        Assert.Equal($"/anvisningar/{slug}", forkastat.Headers.Location!.ToString());

        // Ett upphävande kräver en bekräftelse, eftersom det inte går att ångra.
        var upphav = $"/anvisningar/{slug}/upphav";
        var marke = (await registratorn.SidaAsync(upphav)).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        (string, string)[] falt = [("Organ", "Kommunstyrelsen"), ("Datum", "2026-06-01"), ("Paragraf", "§ 4"), ("Dnr", "KS 2026/99"), ("SistaDag", "2026-06-30"), ("Versionsmarke", marke)];
        Assert.NotNull((await (await registratorn.PostaAsync(upphav, falt)).SidaAsync()).QuerySelector("#Bekraftat-fel"));
        Assert.Equal(HttpStatusCode.Redirect, (await registratorn.PostaAsync(upphav, [.. falt, ("Bekraftat", "true")])).StatusCode);
        Assert.Contains("inget att upphäva", (await registratorn.SidaAsync(upphav)).QuerySelector(".status--info")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Anvisningslage.Upphavd, (await portal.SomPortalenAsync(new VisaAnvisning.Query(slug, new DateOnly(2026, 7, 1), 1))).Version!.Rad.Lage);
    }

    [Fact]
    public async Task Kommentarer_skrivs_besvaras_avbojs_och_antas_av_den_som_far()
    {
        const string slug = "it-konsulter";
        await portal.SkrivUtkastAsync(Testanvandare.Med(Roller.Redaktor), slug);
        await portal.SkrivAsync(slug, 3, "4.1 Nämnden ansvarar för sina egna behov.\n\n4.2 Servicenämnden förvaltar avtalen, se [[2.1]].");
        var redaktoren = await portal.InloggadAsync(Roller.Redaktor);
        var registratorn = await portal.InloggadAsync(Roller.Beslutsregistrator);
        var revisorn = await portal.InloggadAsync(Roller.Revisor);
        var utkast = await portal.UtkastAsync(slug);
        var punkt = utkast.Text.Avsnitt[3].Punkter[0].Id.Value;
        var lista = $"/anvisningar/{slug}/utkast/kommentarer";
        var vid = $"{lista}?punkt={punkt}";

        var formular = await registratorn.SidaAsync(vid);
        Assert.Equal("Nämnden ansvarar för sina egna behov.", formular.QuerySelector("#Forslag")!.TextContent.Trim());
        var tom = await registratorn.PostaAsync(vid, ("Text", ""), ("Forslag", ""));
        Assert.NotNull((await tom.SidaAsync()).QuerySelector("#Text-fel"));
        var sparad = await registratorn.PostaAsync(vid, ("Text", "Bättre så?"), ("Forslag", "Nämnden ansvarar för alla sina egna behov."), ("Revision", $"{utkast.Revision}"));
        Assert.StartsWith(vid, sparad.Headers.Location!.ToString(), StringComparison.Ordinal);

        var sida = await redaktoren.SidaAsync(lista);
        Assert.Equal("tillagt: alla ", sida.QuerySelector(".kommentar ins")!.TextContent);
        var (kommentar, marke) = (sida.QuerySelector("[name=Kommentar]")!.GetAttribute("value")!, sida.QuerySelector(".kommentar [name=Versionsmarke]")!.GetAttribute("value")!);
        Assert.Contains($"#kommentar-{kommentar}", sparad.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 öppen kommentar till punkt 4.1", (await revisorn.SidaAsync($"/anvisningar/{slug}/utkast")).QuerySelector(".dokument--utkast")!.TextContent, StringComparison.Ordinal);

        var hosRevisorn = await revisorn.SidaAsync(lista);
        Assert.Empty(hosRevisorn.QuerySelectorAll("main form"));
        Assert.DoesNotContain((await registratorn.SidaAsync(lista)).QuerySelectorAll("button"), knapp => knapp.TextContent.Contains("Anta", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await registratorn.PostaFranAsync(lista, $"{lista}?handler=Anta", ("Kommentar", kommentar), ("Versionsmarke", marke))).StatusCode);

        var tomtSvar = await (await redaktoren.PostaFranAsync(lista, $"{lista}?handler=Svara", ("Kommentar", kommentar), ("Svar", new string('x', 4001)))).SidaAsync();
        Assert.Equal(4001, tomtSvar.QuerySelector("textarea#Svar")!.TextContent.Trim().Length);
        Assert.Equal("#Svar", tomtSvar.QuerySelector("ds-error-summary a")!.GetAttribute("href"));
        await redaktoren.PostaFranAsync(lista, $"{lista}?handler=Svara", ("Kommentar", kommentar), ("Svar", "Ja, tack."));
        Assert.Contains("Ja, tack.", (await revisorn.SidaAsync(lista)).QuerySelector(".svar")!.TextContent, StringComparison.Ordinal);

        // Svaret gav kommentaren ett nytt märke: den som har sidan från före svaret får se det först.
        Assert.Equal(HttpStatusCode.Conflict, (await redaktoren.PostaFranAsync(lista, $"{lista}?handler=Avboj", ("Kommentar", kommentar), ("Versionsmarke", marke))).StatusCode);
        marke = (await redaktoren.SidaAsync(lista)).QuerySelector(".kommentar [name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await redaktoren.PostaFranAsync(lista, $"{lista}?handler=Anta", ("Kommentar", kommentar), ("Versionsmarke", marke))).StatusCode);
        Assert.Equal("Nämnden ansvarar för alla sina egna behov.", (await portal.UtkastAsync(slug)).Text.Avsnitt[3].Punkter[0].Text);
        Assert.Empty((await redaktoren.SidaAsync(lista)).QuerySelectorAll(".kommentar"));
        Assert.Contains("Förslaget antaget", (await redaktoren.SidaAsync($"{lista}?visa=alla")).QuerySelector(".kommentar")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bara_den_som_far_se_utkast_ser_dem_och_varje_roll_ser_sina_egna_knappar()
    {
        const string slug = "infrastruktur";
        await portal.SkrivUtkastAsync(Testanvandare.Med(Roller.Redaktor), slug);
        var hem = $"/anvisningar/{slug}/utkast";
        foreach (var roll in new[] { Roller.Namndadministrator, Roller.Avtalsforvaltare, Roller.Administrator })
            Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.InloggadAsync(roll)).GetAsync(new Uri(hem, UriKind.Relative))).StatusCode);

        var revisorn = await portal.InloggadAsync(Roller.Revisor);
        Assert.Empty((await revisorn.SidaAsync(hem)).QuerySelectorAll("main form, main .ds-button"));
        var redaktoren = await portal.InloggadAsync(Roller.Redaktor);
        Assert.Contains((await redaktoren.SidaAsync(hem)).QuerySelectorAll("main button"), knapp => knapp.TextContent == "Lämna till granskning" && !knapp.HasAttribute("disabled"));
        Assert.Equal(HttpStatusCode.Forbidden, (await revisorn.PostaFranAsync("/kortkommandon", $"{hem}?handler=Lamna", ("Versionsmarke", await MarkeAsync(portal, slug)))).StatusCode);

        await portal.InforKsAsync(slug);
        var registratorn = await portal.InloggadAsync(Roller.Beslutsregistrator);
        Assert.Equal($"{hem}/beslut", (await registratorn.SidaAsync(hem)).QuerySelector("main .nastasteg .ds-button")!.GetAttribute("href"));
        Assert.Null((await redaktoren.SidaAsync(hem)).QuerySelector("main .nastasteg .ds-button"));
    }

    private static (string Namn, string Varde)[] Beslut(string gallerFran, string datum = "2026-01-10") =>
        [("Organ", "Kommunstyrelsen"), ("Datum", datum), ("Paragraf", "§ 12"), ("Dnr", "KS 2026/12"), ("GallerFran", gallerFran)];

    private static string Marke(IHtmlDocument sida) => sida.QuerySelector("main [name=Versionsmarke]")!.GetAttribute("value")!;

    private static async Task<string> MarkeAsync(Portalfabrik portal, string slug) => (await portal.UtkastAsync(slug)).Versionsmarke.ToString();

    // Ett antaget förslag är det enda sättet att ändra texten på de här sidorna; den som antar det är den som ändrade senast.
    private static async Task SkrivSomAsync(Portalfabrik portal, HttpClient klient, string slug)
    {
        await portal.SkrivAsync(slug, 5, "6.1 Köp prövas.");
        await portal.KommenteraAsync(slug, 5, null, "Köp prövas i konkurrens.");
        var lista = $"/anvisningar/{slug}/utkast/kommentarer";
        var sida = await klient.SidaAsync(lista);
        var svar = await klient.PostaFranAsync(
            lista,
            $"{lista}?handler=Anta",
            ("Kommentar", sida.QuerySelector("[name=Kommentar]")!.GetAttribute("value")!),
            ("Versionsmarke", sida.QuerySelector(".kommentar [name=Versionsmarke]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
    }
}
