using System.Net;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Avtal;

public sealed class HandlingssidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private static readonly byte[] pdf = "%PDF-1.7 avtal"u8.ToArray();

    [Fact]
    public async Task En_hemlig_bilaga_laddas_upp_och_hamtas_bara_av_den_som_far_lasa_priser()
    {
        var nummer = await portal.RegistreraAvtalAsync("RA-2006-101");
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var adress = $"/ramavtal/{nummer}/handling/ny";
        var svar = await klient.PostaFilAsync(adress, ("Fil", "priser.pdf", pdf), ("Titel", "Prisbilaga"), ("Slag", "Bilaga"), ("Datum", "2006-09-01"), ("Sekretess", "true"));
        Assert.Equal((HttpStatusCode.Redirect, $"/ramavtal/{nummer}#handlingar"), (svar.StatusCode, svar.Headers.Location?.OriginalString));

        var sida = await klient.SidaAsync($"/ramavtal/{nummer}");
        Assert.Equal("Avtal och bilagor (1)", sida.QuerySelector("a[href='#handlingar']")!.TextContent);
        var fil = sida.QuerySelector("[aria-labelledby=handlingar] a[href$='/fil']")!.GetAttribute("href")!;
        var hamtad = await klient.GetAsync(new Uri(fil, UriKind.Relative));
        Assert.Equal(("priser.pdf", "application/octet-stream"), (hamtad.Content.Headers.ContentDisposition?.FileName, hamtad.Content.Headers.ContentType?.MediaType));
        Assert.Equal(pdf, await hamtad.Content.ReadAsByteArrayAsync());

        foreach (var annan in new[] { portal.Anonym(), await portal.InloggadAsync(Roller.Redaktor), await portal.InloggadAsync(Roller.Beslutsregistrator) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await annan.GetAsync(new Uri(fil, UriKind.Relative))).StatusCode);
            var text = (await annan.SidaAsync($"/ramavtal/{nummer}")).QuerySelector("main")!.TextContent;
            Assert.Contains("En handling omfattas av sekretess", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Prisbilaga", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Felen_star_vid_falten_det_skrivna_star_kvar_och_en_handling_avslutas_med_skal()
    {
        var nummer = await portal.RegistreraAvtalAsync("RA-2006-102");
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var adress = $"/ramavtal/{nummer}/handling/ny";
        var fel = await klient.PostaFilAsync(adress, ("Fil", "avtal.pdf", "MZ"u8.ToArray()), ("Titel", "Avtalet"), ("Slag", "Avtal"), ("Datum", "2006-09-01"));
        var sida = await fel.SidaAsync();
        Assert.Equal(HttpStatusCode.BadRequest, fel.StatusCode);
        Assert.Contains("ingen PDF", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal(("Avtalet", "true"), (sida.GetElementById("Titel")!.GetAttribute("value"), sida.GetElementById("Fil")!.GetAttribute("aria-invalid")));

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaFilAsync(adress, null, ("Titel", "Avtalet"), ("Slag", "Avtal"), ("Datum", "2006-09-01"), ("Lank", "https://diariet.example/14"))).StatusCode);
        var avtal = await klient.SidaAsync($"/ramavtal/{nummer}");
        Assert.NotNull(avtal.QuerySelector("a[href='https://diariet.example/14']"));
        var avsluta = avtal.QuerySelector("[aria-labelledby=handlingar] a[href$='/avsluta']")!.GetAttribute("href")!;
        var marke = (await klient.SidaAsync(avsluta)).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(["Skriv varför handlingen avslutas."], (await (await klient.PostaAsync(avsluta, ("Versionsmarke", marke), ("Skal", ""))).SidaAsync()).Fel());
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(avsluta, ("Versionsmarke", marke), ("Skal", "Ersatt av en ny."))).StatusCode);
        Assert.Contains("Ersatt av en ny.", (await portal.Anonym().SidaAsync($"/ramavtal/{nummer}")).QuerySelector("details.ds-details")!.TextContent, StringComparison.Ordinal);
    }
}
