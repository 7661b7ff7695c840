using System.Net;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Konton;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Den som har blivit utloggad medan den skrev har sin text kvar, och ingen annan webbplats kan utnyttja det.</summary>
public sealed class UtloggadTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Slug = "it-konsulter";
    private const string Egen = "http://localhost";

    [Fact]
    public async Task Det_skrivna_foljer_med_genom_inloggningen_och_kan_sparas_efterat()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        await portal.KontoAsync("borta@exempel.invalid", Roller.Redaktor);
        var klient = portal.Anonym();
        await klient.LoggaInAsync("borta@exempel.invalid");
        var oppen = await klient.SidaAsync(adress);
        await klient.PostaAsync("/logga-ut");

        var svar = await SkickaAsync(klient, adress, oppen.Formular(("Text", "2.1 Det jag\r\nskrev.")));
        Assert.Equal(HttpStatusCode.RedirectKeepVerb, svar.StatusCode);
        var kvar = svar.Headers.Location!.OriginalString;
        var sida = await (await SkickaAsync(klient, kvar, oppen.Formular(("Text", "2.1 Det jag\r\nskrev.")))).SidaAsync();
        Assert.Equal("2.1 Det jag\nskrev.", sida.QuerySelectorAll("textarea").Cast<IHtmlTextAreaElement>().Last(ruta => ruta.Value.Contains("Det jag", StringComparison.Ordinal)).Value.ReplaceLineEndings("\n"));

        await klient.LoggaInAsync("borta@exempel.invalid");
        var igen = await (await SkickaAsync(klient, kvar, Falt(sida))).SidaAsync();
        Assert.Equal(adress, igen.QuerySelector("main form")!.GetAttribute("action"));
        Assert.Equal(HttpStatusCode.Redirect, (await SkickaAsync(klient, adress, Falt(igen))).StatusCode);
        Assert.Equal("2.1 Det jag\nskrev.", await portal.RutanAsync(Slug));
    }

    [Fact]
    public async Task Den_som_har_mist_sin_roll_far_tillbaka_sina_ord_och_ett_skal()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var id = await portal.KontoAsync("utan-roll@exempel.invalid", Roller.Redaktor);
        var klient = portal.Anonym();
        await klient.LoggaInAsync("utan-roll@exempel.invalid");
        var oppen = await klient.SidaAsync(adress);
        var marke = (await portal.SomPortalenAsync(new VisaKonto.Query(id))).Marke;
        await portal.SomPortalenAsync(new SparaKonto.Command(id, marke, "Utan roll", "utan-roll@exempel.invalid", [Roller.Revisor], []));

        // Den nya rollen gäller nästa inloggning; webbläsaren har kvar sidan.
        await klient.PostaAsync("/logga-ut");
        await klient.LoggaInAsync("utan-roll@exempel.invalid");
        var svar = await SkickaAsync(klient, adress, oppen.Formular(("Text", "2.1 Mina ord.")));
        var sida = await FoljAsync(klient, svar, oppen.Formular(("Text", "2.1 Mina ord.")));

        Assert.Contains("inte längre behörighet", sida.QuerySelector(".ingress")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2.1 Mina ord.", sida.QuerySelectorAll("textarea").Select(ruta => ruta.TextContent.Trim()));
        Assert.Null(sida.QuerySelector("main form"));
    }

    [Fact]
    public async Task En_kommentar_till_ett_utkast_som_nagon_har_forkastat_finns_kvar_att_kopiera()
    {
        await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var punkt = (await portal.UtkastAsync(Slug)).Text.Punkter.First().Id.Value;
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var adress = $"/anvisningar/{Slug}/utkast/kommentarer?punkt={punkt}";
        var skydd = (await klient.SidaAsync(adress)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await portal.SomAsync(Roller.Redaktor, new ForkastaAnvisningsutkast.Command(Slug, "Prov", (await portal.UtkastAsync(Slug)).Versionsmarke));

        FormUrlEncodedContent Innehall() => new([KeyValuePair.Create("__RequestVerificationToken", skydd), KeyValuePair.Create("Text", "Synpunkt")]);
        var svar = await SkickaAsync(klient, adress, Innehall());
        var sida = await FoljAsync(klient, svar, Innehall());

        Assert.Contains("finns inte längre", sida.QuerySelector(".ingress")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Synpunkt", sida.QuerySelectorAll("textarea").Select(ruta => ruta.TextContent.Trim()));
    }

    [Fact]
    public async Task Skriptet_far_veta_att_den_som_skriver_ar_utloggad()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        using var begaran = new HttpRequestMessage(HttpMethod.Post, adress + "?handler=Autospara");
        begaran.Headers.Add("Accept", "application/json");

        Assert.Equal(HttpStatusCode.Unauthorized, (await portal.Anonym().SendAsync(begaran)).StatusCode);
    }

    [Fact]
    public async Task Ett_formular_utan_skydd_sparas_inte()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var oppen = await klient.SidaAsync(adress);

        using var utan = oppen.Formular(("Text", "2.1 Förfalskat."), ("__RequestVerificationToken", "fel"));
        Assert.Equal(HttpStatusCode.BadRequest, (await klient.PostAsync(new Uri(adress, UriKind.Relative), utan)).StatusCode);
        var egen = await SkickaAsync(klient, adress, oppen.Formular(("Text", "2.1 Skyddet gick ut."), ("__RequestVerificationToken", "fel")));

        Assert.Equal(HttpStatusCode.RedirectKeepVerb, egen.StatusCode);
        Assert.Equal("2.1 Ett.", await portal.RutanAsync(Slug));
    }

    [Fact]
    public async Task En_annan_webbplats_far_inget_omhandertaget()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var klient = portal.Anonym();
        static FormUrlEncodedContent Innehall() => new([KeyValuePair.Create("Text", "2.1 Förfalskat.")]);

        var svar = await SkickaAsync(klient, adress, Innehall(), "https://annan.exempel.invalid");
        Assert.Equal((HttpStatusCode.Redirect, "/logga-in"), (svar.StatusCode, svar.Headers.Location!.AbsolutePath));
        Assert.Equal(HttpStatusCode.BadRequest, (await SkickaAsync(klient, $"/kvar?till={Uri.EscapeDataString(adress)}", Innehall(), "https://annan.exempel.invalid")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await SkickaAsync(klient, "/kvar?till=https%3A%2F%2Fannan.exempel.invalid", Innehall())).StatusCode);
    }

    private static async Task<IHtmlDocument> FoljAsync(HttpClient klient, HttpResponseMessage svar, HttpContent innehall)
    {
        Assert.Equal(HttpStatusCode.RedirectKeepVerb, svar.StatusCode);
        return await (await SkickaAsync(klient, svar.Headers.Location!.OriginalString, innehall)).SidaAsync();
    }

    private static async Task<HttpResponseMessage> SkickaAsync(HttpClient klient, string adress, HttpContent innehall, string ursprung = Egen)
    {
        using var begaran = new HttpRequestMessage(HttpMethod.Post, adress) { Content = innehall };
        begaran.Headers.Add("Origin", ursprung);
        return await klient.SendAsync(begaran);
    }

    private static FormUrlEncodedContent Falt(IHtmlDocument sida) =>
        new(sida.QuerySelectorAll("main form input").Cast<IHtmlInputElement>().Select(falt => KeyValuePair.Create(falt.Name!, falt.Value)));
}
