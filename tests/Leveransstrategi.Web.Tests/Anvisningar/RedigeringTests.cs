using System.Net;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Redigeringen utan skript: varje knapp sparar det som är skrivet, och det som inte går visas med texten kvar.</summary>
public sealed class RedigeringTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private const string Slug = "it-konsulter";

    [Fact]
    public async Task Den_som_sparar_kommer_tillbaka_till_avsnittet_och_far_veta_nar_det_sparades()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Första punkten.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await klient.SidaAsync(adress);

        var svar = await klient.SkickaAsync(sida, adress, ("Rubrik", "Ny ordning"), ("Text", "2.1 Första punkten, ändrad.\r\n\r\n2.2 En till."));

        Assert.Equal(adress, svar.Headers.Location!.OriginalString);
        var sparad = await klient.SidaAsync(adress);
        Assert.StartsWith("Sparat kl. ", sparad.Meddelande(), StringComparison.Ordinal);
        Assert.Equal("2.1 Första punkten, ändrad.\n\n2.2 En till.", sparad.Ruta());
        Assert.Equal("Ny ordning", sparad.QuerySelector("#Rubrik")!.GetAttribute("value"));
        Assert.StartsWith("Sparat", sparad.QuerySelector("#sparlage")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Spara_och_fortsatt_leder_till_nasta_avsnitt_och_det_sista_har_ingen_sadan_knapp()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var avsnitt = (await portal.UtkastAsync(Slug)).Text.Avsnitt;

        var svar = await klient.SkickaAsync(await klient.SidaAsync(adress), adress, ("vidare", "true"));

        Assert.EndsWith(avsnitt[2].Id.Value.ToString(), svar.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var sista = await klient.SidaAsync($"/anvisningar/{Slug}/utkast/avsnitt/{avsnitt[^1].Id.Value}");
        Assert.Null(sista.QuerySelector("button[name=vidare]"));
    }

    [Fact]
    public async Task Det_som_nagon_annan_har_sparat_under_tiden_fogas_samman_och_sags()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Första punkten.\n\n2.2 Andra punkten.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await klient.SidaAsync(adress);
        await portal.SkrivAsync(Slug, 1, "2.1 Första punkten, skriven av någon annan.\n\n2.2 Andra punkten.");

        await klient.SkickaAsync(sida, adress, ("Text", "2.1 Första punkten.\n\n2.2 Andra punkten, skriven av mig."));

        var sparad = await klient.SidaAsync(adress);
        Assert.Contains("En annan redaktör har också ändrat: punkt 2.1.", sparad.Meddelande(), StringComparison.Ordinal);
        Assert.Equal("2.1 Första punkten, skriven av någon annan.\n\n2.2 Andra punkten, skriven av mig.", sparad.Ruta());
    }

    [Fact]
    public async Task Ett_formfel_visas_vid_faltet_med_allt_skrivet_kvar()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await klient.SidaAsync(adress);

        var svar = await klient.SkickaAsync(sida, adress, ("Rubrik", new string('å', 201)), ("Text", "2.1 Det jag skrev."));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        var fel = await svar.SidaAsync();
        Assert.StartsWith("Fel:", fel.Title, StringComparison.Ordinal);
        Assert.Equal("Rubriken får ha högst 200 tecken. Korta den.", Assert.Single(fel.Fel()));
        Assert.Equal("2.1 Det jag skrev.", fel.Ruta());
        Assert.Equal(new string('å', 201), fel.QuerySelector("#Rubrik")!.GetAttribute("value"));
        Assert.Equal("andrat", fel.QuerySelector("form.redigera")!.GetAttribute("data-osparat"));
    }

    [Fact]
    public async Task Den_som_sparar_nar_utkastet_ar_lamnat_till_granskning_far_texten_tillbaka()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        await portal.SkrivAsync(Slug, 3, "4.1 Två.");
        await portal.SkrivAsync(Slug, 5, "6.1 Tre.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await klient.SidaAsync(adress);
        await portal.TillGranskningAsync(Slug);

        var svar = await klient.SkickaAsync(sida, adress, ("Text", "2.1 Det jag skrev."));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        var fel = await svar.SidaAsync();
        Assert.Equal("2.1 Det jag skrev.", fel.Ruta());
        Assert.Contains("Kopiera det du har skrivit", fel.QuerySelector(".status--varning")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(fel.QuerySelectorAll(".atgarder button"));
    }

    [Fact]
    public async Task Den_som_sparar_i_ett_forkastat_utkast_far_texten_tillbaka()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await klient.SidaAsync(adress);
        await portal.SomAsync(Roller.Redaktor, new ForkastaAnvisningsutkast.Command(Slug, "Prov", (await portal.UtkastAsync(Slug)).Versionsmarke));

        var svar = await klient.SkickaAsync(sida, adress, ("Text", "2.1 Det jag skrev."));

        Assert.Equal(HttpStatusCode.NotFound, svar.StatusCode);
        Assert.Equal("2.1 Det jag skrev.", (await svar.SidaAsync()).Ruta("kvar-text"));
    }

    [Fact]
    public async Task Ett_sparande_utan_textruta_tar_inte_bort_nagot()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);

        var svar = await klient.PostaAsync(adress, ("Rubrik", "Ny"));

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Equal("2.1 Ett.", await portal.RutanAsync(Slug));
    }

    [Fact]
    public async Task Avsnitt_laggs_till_flyttas_tas_bort_och_kommer_tillbaka_med_det_skrivna()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);

        await klient.SkickaAsync(await klient.SidaAsync(adress), adress + "?handler=Avsnitt", ("atgard", "FlyttaUpp"), ("Text", "1.1 Skrivet före flytten."));
        Assert.Equal("1.1 Skrivet före flytten.", await portal.RutanAsync(Slug, 0));

        var utanRubrik = await klient.SkickaAsync(await klient.SidaAsync(adress), adress + "?handler=Avsnitt", ("atgard", "LaggTill"));
        Assert.Equal("Skriv en rubrik för det nya avsnittet.", Assert.Single((await utanRubrik.SidaAsync()).Fel()));
        await klient.SkickaAsync(await klient.SidaAsync(adress), adress + "?handler=Avsnitt", ("atgard", "LaggTill"), ("NyRubrik", "Eget avsnitt"));
        Assert.Equal("Eget avsnitt", (await portal.UtkastAsync(Slug)).Text.Avsnitt[1].Rubrik);

        var bort = await klient.SkickaAsync(await klient.SidaAsync(adress), adress + "?handler=Avsnitt", ("atgard", "TaBort"), ("Text", "1.1 Skrivet före borttagningen."));
        var efter = await klient.SidaAsync(bort.Headers.Location!.OriginalString);
        Assert.DoesNotContain((await portal.UtkastAsync(Slug)).Text.Avsnitt, a => adress.EndsWith(a.Id.Value.ToString(), StringComparison.Ordinal));
        await klient.SkickaAsync(efter, bort.Headers.Location!.OriginalString + "?handler=Avsnitt", ("atgard", "TaTillbaka"));
        Assert.Equal("1.1 Skrivet före borttagningen.", await portal.RutanAsync(Slug, 0));
    }

    [Fact]
    public async Task Punkter_flyttas_inom_och_mellan_avsnitt()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.\n\n2.2 Två.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var utkast = await portal.UtkastAsync(Slug);
        var punkt = utkast.Text.Avsnitt[1].Punkter[1].Id.Value;

        await klient.SkickaAsync(await klient.SidaAsync(adress), adress + "?handler=Punkt", ("flytta", $"upp:{punkt}"));
        Assert.Equal("2.1 Två.\n\n2.2 Ett.", await portal.RutanAsync(Slug));
        await klient.SkickaAsync(await klient.SidaAsync(adress), adress + "?handler=Punkt", ("flytta", "till"), ("flyttaPunkt", punkt.ToString()), ("tillAvsnitt", utkast.Text.Avsnitt[2].Id.Value.ToString()));
        Assert.Equal("3.1 Två.", await portal.RutanAsync(Slug, 2));
        Assert.Contains("är nu 3.1", (await klient.SidaAsync(adress)).Meddelande(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stod_laggs_till_och_tas_bort_och_den_som_saknar_stod_namns()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.\n\n2.2 Två.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);
        var punkter = (await portal.UtkastAsync(Slug)).Text.Avsnitt[1].Punkter;
        var forsta = punkter[0].Id.Value.ToString();
        var stod = adress + "?handler=Stod";

        var utan = await klient.SkickaAsync(await klient.SidaAsync(adress), stod, ("Formular.Punkt", forsta), ("Text", "2.1 Ett, ändrat.\n\n2.2 Två."));
        Assert.Equal("Välj vad punkten vilar på.", Assert.Single((await utan.SidaAsync()).Fel()));
        Assert.Equal("2.1 Ett, ändrat.\n\n2.2 Två.", await portal.RutanAsync(Slug));
        await klient.SkickaAsync(await klient.SidaAsync(adress), stod, ("Formular.Punkt", forsta), ("Formular.Slag", "Lag"), ("Formular.Titel", "Lagen (2016:1145) om offentlig upphandling"), ("Formular.Avsnitt", "4 kap. 1 §"));
        await klient.SkickaAsync(await klient.SidaAsync(adress), stod, ("Formular.Punkt", forsta), ("Formular.Slag", "Punkt"), ("Formular.Mal", "[[2.2]]"));
        await klient.SkickaAsync(await klient.SidaAsync(adress), stod, ("Formular.Punkt", forsta), ("Formular.Slag", "Styrdokument"), ("Formular.Styrdokument", "it-program-for-stockholms-stad"), ("Formular.Avsnitt", "3"));

        var kallor = (await portal.UtkastAsync(Slug)).Text.Punkt(punkter[0].Id)!.Kallor;
        Assert.Equal([Kallslag.Lag, Kallslag.Punkt, Kallslag.Styrdokument], kallor.Select(kalla => kalla.Slag));
        Assert.Equal(punkter[1].Id, kallor[1].Punkt);
        var sida = await klient.SidaAsync(adress);
        Assert.Equal("Punkt 2.2 saknar stöd i ett beslut", Assert.Single(sida.QuerySelectorAll("section[aria-labelledby=stod] .sparat--varning")).TextContent.Trim());

        await klient.SkickaAsync(sida, stod, ("taBort", $"{forsta}:0"));
        Assert.Equal([Kallslag.Punkt, Kallslag.Styrdokument], (await portal.UtkastAsync(Slug)).Text.Punkt(punkter[0].Id)!.Kallor.Select(kalla => kalla.Slag));
    }

    [Fact]
    public async Task Den_som_soker_en_punkt_utan_skript_far_sparat_och_ser_traffarna()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Avrop görs skriftligt.\n\n2.2 Annat.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);

        var svar = await klient.SkickaAsync(await klient.SidaAsync(adress), adress + "?handler=Sok", ("sok", "skriftligt"), ("Text", "2.1 Avrop görs skriftligt.\n\n2.2 Annat, se [[2.1]]."));
        var sida = await klient.SidaAsync(svar.Headers.Location!.OriginalString.Split('#')[0]);

        Assert.Equal("[[2.1]]", Assert.Single(sida.QuerySelectorAll("[data-traffar] code")).TextContent);
        Assert.Contains($"[[punkt:{(await portal.UtkastAsync(Slug)).Text.Avsnitt[1].Punkter[0].Id.Value}]]", (await portal.UtkastAsync(Slug)).Text.Avsnitt[1].Punkter[1].Text, StringComparison.Ordinal);
        Assert.Equal("2.1 Avrop görs skriftligt.\n\n2.2 Annat, se [[2.1]].", sida.Ruta());
    }

    [Fact]
    public async Task Forhandsvisningen_visar_ordens_andringar_mot_den_beslutade_versionen()
    {
        const string Egen = "programvara";
        await portal.BeslutadAsync(Egen, "2008-03-03", "2.1 Svara inom fem dagar.\n\n2.2 Tas bort.");
        var adress = await portal.NyttUtkastAsync(Egen, "2.1 Svara inom **tre** dagar.\n\n2.2 Tas bort.");
        var klient = await portal.InloggadAsync(Roller.Redaktor);

        var sida = await klient.SidaAsync(adress);
        var svar = await klient.SkickaAsync(sida, adress + "?handler=Forhands", ("Text", "2.1 Svara inom **två** dagar.\n\n2.2 Ny:\n\n- en\n- två"));

        Assert.Equal("borttaget: fem", sida.QuerySelector(".forhands del")!.TextContent);
        Assert.Equal("tillagt: tre", sida.QuerySelector(".forhands ins")!.TextContent);
        Assert.Equal("tre", sida.QuerySelector(".forhands strong")!.TextContent);
        Assert.NotNull(sida.QuerySelector(".avsnittslista a[aria-current] .prick"));
        Assert.Equal($"/anvisningar/{Egen}/jamfor?fran=1&till=utkast", sida.QuerySelector(".verktygsrad a[href*=jamfor]")!.GetAttribute("href"));
        var del = await svar.SidaAsync();
        Assert.Equal("tillagt: två", del.QuerySelector("ins")!.TextContent);
        Assert.Equal(2, del.QuerySelectorAll("li ins").Length);
        Assert.Equal("2.1 Svara inom **tre** dagar.\n\n2.2 Tas bort.", await portal.RutanAsync(Egen));
    }

    [Fact]
    public async Task Narvaro_visas_for_den_andra_och_forsvinner_nar_sidan_lamnas()
    {
        var adress = await portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        await portal.KontoAsync("nara@exempel.invalid", Roller.Redaktor);
        var forsta = portal.Anonym();
        await forsta.LoggaInAsync("nara@exempel.invalid");
        var andra = await portal.InloggadAsync(Roller.Redaktor);
        var sida = await forsta.SidaAsync(adress);
        var nasta = adress.Replace(adress.Split('/')[^1], (await portal.UtkastAsync(Slug)).Text.Avsnitt[0].Id.Value.ToString(), StringComparison.Ordinal);

        Assert.Equal("Prov nara redigerar avsnitt 2", (await andra.SidaAsync(nasta)).QuerySelector("[data-andra]")!.TextContent);
        await forsta.SkickaAsync(sida, nasta + "?handler=Narvaro", ("lamnar", "true"));
        Assert.Equal("Prov nara redigerar också avsnitt 2", (await andra.SidaAsync(adress)).QuerySelector("[data-andra]")!.TextContent);
        await forsta.SkickaAsync(sida, adress + "?handler=Narvaro", ("lamnar", "true"));
        Assert.Equal("", (await andra.SidaAsync(adress)).QuerySelector("[data-andra]")!.TextContent);
    }

    [Fact]
    public async Task Tio_samtidiga_sparanden_i_samma_utkast_kommer_alla_med()
    {
        var adress = await portal.NyttUtkastAsync(Slug, string.Join("\n\n", Enumerable.Range(1, 10).Select(n => $"2.{n} Punkt nummer {n}.")));
        var redaktorer = new List<(HttpClient Klient, AngleSharp.Html.Dom.IHtmlDocument Sida)>();
        for (var n = 0; n < 10; n++)
        {
            var klient = await portal.InloggadAsync(Roller.Redaktor);
            redaktorer.Add((klient, await klient.SidaAsync(adress)));
        }

        var svar = await Task.WhenAll(redaktorer.Select((redaktor, n) => redaktor.Klient.SkickaAsync(
            redaktor.Sida,
            adress,
            ("Text", redaktor.Sida.Ruta().Replace($"Punkt nummer {n + 1}.", $"Punkt nummer {n + 1}, skriven av redaktör {n + 1}.", StringComparison.Ordinal)))));

        Assert.All(svar, ett => Assert.Equal((HttpStatusCode.Redirect, adress), (ett.StatusCode, ett.Headers.Location!.OriginalString)));
        Assert.Equal(string.Join("\n\n", Enumerable.Range(1, 10).Select(n => $"2.{n} Punkt nummer {n}, skriven av redaktör {n}.")), await portal.RutanAsync(Slug));
    }
}
