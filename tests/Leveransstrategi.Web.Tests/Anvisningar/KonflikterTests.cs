using System.Net;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Konfliktsidan och historiken: den som sparade sist väljer, den andra får besked, och båda texterna finns kvar.</summary>
public sealed class KonflikterTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Slug = "it-konsulter";
    private const string Sidan = $"/anvisningar/{Slug}/utkast/konflikter";
    private const string Historiken = $"/anvisningar/{Slug}/utkast/historik";

    [Theory]
    [InlineData("Min", "2.1 Svara inom tio dagar.")]
    [InlineData("Deras", "2.1 Svara inom tre dagar.")]
    [InlineData("Gemensam", "2.1 Svara inom sju dagar.")]
    public async Task Den_som_krockar_valjer_och_bada_texterna_finns_i_historiken(string val, string vantad)
    {
        var (klient, sida) = await KrockaAsync("2.1 Svara inom fem dagar.", "2.1 Svara inom tre dagar.", "2.1 Svara inom tio dagar.");
        Assert.Equal("Ni har ändrat samma punkt", sida.QuerySelector("h1")!.TextContent);
        Assert.Equal("Utgångsläge: Svara inom fem dagar.", sida.QuerySelector(".konflikt__huvud .ordbitar")!.TextContent);
        Assert.Equal(["tillagt: tio", "tillagt: tre"], sida.QuerySelectorAll(".konflikt ins").Select(ins => ins.TextContent));

        var svar = await klient.SkickaAsync(sida, Sidan, ("Rader[0].Val", val), ("Rader[0].Text", "Svara inom sju dagar."));

        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        Assert.Equal(vantad, await portal.RutanAsync(Slug));
        Assert.Empty((await portal.UtkastAsync(Slug)).Konflikter);
        var historik = await klient.SidaAsync(Historiken);
        var val2 = historik.QuerySelector("section[aria-labelledby=val]")!.TextContent;
        Assert.Contains("Svara inom tio dagar.", val2, StringComparison.Ordinal);
        Assert.Contains("Svara inom tre dagar.", val2, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Den_andra_redaktoren_far_besked_om_valet_en_gang()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Svara inom fem dagar.");
        var forsta = await portal.InloggadAsync(Roller.Redaktor);
        var andra = await portal.InloggadAsync(Roller.Redaktor);
        var (sidaForsta, sidaAndra) = (await forsta.SidaAsync(adress), await andra.SidaAsync(adress));
        await forsta.SkickaAsync(sidaForsta, adress, ("Text", "2.1 Svara inom tre dagar."));
        await andra.SkickaAsync(sidaAndra, adress, ("Text", "2.1 Svara inom tio dagar."));
        await andra.SkickaAsync(await andra.SidaAsync(Sidan), Sidan, ("Rader[0].Val", "Min"));

        var besked = (await forsta.SidaAsync(adress)).QuerySelector(".status--info")!.TextContent;
        Assert.Contains("har valt vad som ska gälla för punkt 2.1", besked, StringComparison.Ordinal);
        Assert.Null((await forsta.SidaAsync(adress)).QuerySelector(".status--info"));
        Assert.Null((await andra.SidaAsync(adress)).QuerySelector(".status--info"));
    }

    [Fact]
    public async Task Utan_val_sags_det_och_den_gemensamma_texten_star_kvar_ocksa_for_den_som_kommer_tillbaka()
    {
        var (klient, sida) = await KrockaAsync("2.1 Svara inom fem dagar.", "2.1 Svara inom tre dagar.", "2.1 Svara inom tio dagar.");

        var svar = await klient.SkickaAsync(sida, Sidan, ("Rader[0].Text", "Svara inom sju dagar."));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        var fel = await svar.SidaAsync();
        Assert.Equal("Välj vilken text som ska gälla, eller bestäm senare.", Assert.Single(fel.Fel()));
        Assert.Equal("#Rader_0__Val", fel.QuerySelector("ds-error-summary a")!.GetAttribute("href"));
        Assert.NotNull(fel.QuerySelector("#Rader_0__Val"));
        Assert.Equal("Svara inom sju dagar.", fel.Ruta("Rader_0__Text"));
        Assert.Equal("Svara inom sju dagar.", (await klient.SidaAsync(Sidan)).Ruta("Rader_0__Text"));
    }

    [Fact]
    public async Task Bestam_senare_sparar_den_gemensamma_texten()
    {
        var (klient, sida) = await KrockaAsync("2.1 Svara inom fem dagar.", "2.1 Svara inom tre dagar.", "2.1 Svara inom tio dagar.");

        var svar = await klient.SkickaAsync(sida, Sidan + "?handler=Senare", ("Rader[0].Text", "Svara inom sju dagar."));

        Assert.Equal($"/anvisningar/{Slug}/utkast", svar.Headers.Location!.OriginalString);
        Assert.Equal("Svara inom sju dagar.", (await klient.SidaAsync(Sidan)).Ruta("Rader_0__Text"));
        Assert.Single((await portal.UtkastAsync(Slug)).Konflikter);
    }

    [Fact]
    public async Task Den_som_valjer_for_sent_far_den_nya_texten_och_sin_egen_kvar()
    {
        var (klient, sida) = await KrockaAsync("2.1 Svara inom fem dagar.", "2.1 Svara inom tre dagar.", "2.1 Svara inom tio dagar.");
        await portal.SkrivAsync(Slug, 1, "2.1 Svara inom två dagar.");

        var svar = await klient.SkickaAsync(sida, Sidan, ("Rader[0].Val", "Gemensam"), ("Rader[0].Text", "Svara inom sju dagar."));

        Assert.Equal(HttpStatusCode.Conflict, svar.StatusCode);
        var fel = await svar.SidaAsync();
        Assert.Contains("Texten har ändrats", Assert.Single(fel.Fel()), StringComparison.Ordinal);
        Assert.Equal("Svara inom sju dagar.", fel.Ruta("Rader_0__Text"));
        Assert.Equal("2.1 Svara inom två dagar.", await portal.RutanAsync(Slug));
        Assert.Equal(HttpStatusCode.Redirect, (await klient.SkickaAsync(fel, Sidan)).StatusCode);
        Assert.Equal("2.1 Svara inom sju dagar.", await portal.RutanAsync(Slug));
    }

    [Fact]
    public async Task Den_som_valjer_nar_nagon_annan_redan_valt_har_sin_text_kvar()
    {
        var (klient, sida) = await KrockaAsync("2.1 Svara inom fem dagar.", "2.1 Svara inom tre dagar.", "2.1 Svara inom tio dagar.");
        var annan = await portal.InloggadAsync(Roller.Redaktor);
        var andras = await annan.SidaAsync(Sidan);
        Assert.StartsWith("Version av ", andras.QuerySelector(".konflikt__val strong")!.TextContent, StringComparison.Ordinal);
        await annan.SkickaAsync(andras, Sidan, ("Rader[0].Val", "Deras"));

        var svar = await klient.SkickaAsync(sida, Sidan, ("Rader[0].Val", "Gemensam"), ("Rader[0].Text", "Svara inom sju dagar."));

        Assert.Equal(HttpStatusCode.Conflict, svar.StatusCode);
        var fel = await svar.SidaAsync();
        Assert.Contains("Någon annan har redan valt.", Assert.Single(fel.Fel()), StringComparison.Ordinal);
        Assert.Contains("Svara inom sju dagar.", fel.QuerySelector("textarea[readonly]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Borttaget_mot_andrat_sags_med_egna_ord()
    {
        var (klient, sida) = await KrockaAsync("2.1 Svara inom fem dagar.\n\n2.2 Annat.", "2.1 Svara inom tre dagar.\n\n2.2 Annat.", "2.1 Annat.");

        Assert.Equal("En punkt är både ändrad och borttagen", sida.QuerySelector("h1")!.TextContent);
        Assert.Contains("Du tog bort punkten, den andra redaktören ändrade den.", sida.QuerySelector(".konflikt__huvud")!.TextContent, StringComparison.Ordinal);
        await klient.SkickaAsync(sida, Sidan, ("Rader[0].Val", "Min"));
        Assert.Equal("2.1 Annat.", await portal.RutanAsync(Slug));
    }

    [Fact]
    public async Task En_rubrik_som_bada_andrat_valjs_pa_samma_satt()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var forsta = await portal.InloggadAsync(Roller.Redaktor);
        var andra = await portal.InloggadAsync(Roller.Redaktor);
        var (sidaForsta, sidaAndra) = (await forsta.SidaAsync(adress), await andra.SidaAsync(adress));
        await forsta.SkickaAsync(sidaForsta, adress, ("Rubrik", "Uppbyggnad"));
        var krock = await andra.SkickaAsync(sidaAndra, adress, ("Rubrik", "Indelning"));

        Assert.Equal(Sidan, krock.Headers.Location!.OriginalString);
        var sida = await andra.SidaAsync(Sidan);
        Assert.Equal("Ni har ändrat samma rubrik", sida.QuerySelector("h1")!.TextContent);
        await andra.SkickaAsync(sida, Sidan, ("Rader[0].Val", "Min"));
        Assert.Equal("Indelning", (await portal.UtkastAsync(Slug)).Text.Avsnitt[1].Rubrik);
    }

    [Fact]
    public async Task Historiken_visar_vad_en_text_andrade_och_tar_tillbaka_den()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Svara inom fem dagar.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        await klient.SkickaAsync(await klient.SidaAsync(adress), adress, ("Text", "2.1 Svara inom tre dagar."));

        var historik = await klient.SidaAsync(Historiken);
        Assert.Equal(3, historik.QuerySelectorAll(".historik > li").Length);
        var oppen = await klient.SidaAsync(historik.QuerySelector(".historik a")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(("borttaget: fem", "tillagt: tre"), (oppen.QuerySelector("#revision del")!.TextContent, oppen.QuerySelector("#revision ins")!.TextContent));
        Assert.Null(oppen.QuerySelector("#revision form"));

        var gammal = await klient.SidaAsync(historik.QuerySelectorAll(".historik a")[1].GetAttribute("href")!.Split('#')[0]);
        var form = (IHtmlFormElement)gammal.QuerySelector("#revision form")!;
        using var innehall = new FormUrlEncodedContent(form.QuerySelectorAll("input").Cast<IHtmlInputElement>().Select(falt => KeyValuePair.Create(falt.Name!, falt.Value)));
        var svar = await klient.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), innehall);

        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        Assert.Equal("2.1 Svara inom fem dagar.", await portal.RutanAsync(Slug));
        var urval = await klient.SidaAsync(Historiken + "?slag=Atertagen");
        Assert.Single(urval.QuerySelectorAll(".historik > li"));
        using var igen = new FormUrlEncodedContent(form.QuerySelectorAll("input").Cast<IHtmlInputElement>().Select(falt => KeyValuePair.Create(falt.Name!, falt.Value)));
        Assert.Equal(HttpStatusCode.Conflict, (await klient.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), igen)).StatusCode);
    }

    [Fact]
    public async Task Revisorn_laser_historiken_men_kan_inte_ta_tillbaka_nagot()
    {
        await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var revisor = await portal.InloggadAsync(Roller.Revisor);

        var historik = await revisor.SidaAsync(Historiken);
        var gammal = await revisor.SidaAsync(historik.QuerySelectorAll(".historik a")[1].GetAttribute("href")!.Split('#')[0]);

        Assert.NotNull(gammal.QuerySelector("#revision"));
        Assert.Null(gammal.QuerySelector("#revision form"));
        var utkast = await portal.UtkastAsync(Slug);
        using var innehall = new FormUrlEncodedContent([KeyValuePair.Create("nuvarande", utkast.Revision.ToString())]);
        Assert.NotEqual(HttpStatusCode.Redirect, (await revisor.PostAsync(new Uri(Historiken, UriKind.Relative), innehall)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await revisor.GetAsync(new Uri(Sidan, UriKind.Relative))).StatusCode);
    }

    private async Task<(HttpClient Klient, IHtmlDocument Sida)> KrockaAsync(string bas, string deras, string min)
    {
        var adress = await portal.NyttUtkastAsync(Slug, bas);
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await klient.SidaAsync(adress);
        await portal.SkrivAsync(Slug, 1, deras);
        var svar = await klient.SkickaAsync(sida, adress, ("Text", min));
        Assert.Equal(Sidan, svar.Headers.Location!.OriginalString);
        return (klient, await klient.SidaAsync(Sidan));
    }
}
