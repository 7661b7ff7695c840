using System.Net;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Konton;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Konton;

public sealed class InloggningTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Faltens_attribut_later_losenordshanterare_gora_sitt()
    {
        var sida = await portal.Anonym().SidaAsync("/logga-in");

        Assert.Equal(("email", "username"), (sida.QuerySelector("#Epost")!.GetAttribute("type"), sida.QuerySelector("#Epost")!.GetAttribute("autocomplete")));
        Assert.Equal(("password", "current-password"), (sida.QuerySelector("#Losenord")!.GetAttribute("type"), sida.QuerySelector("#Losenord")!.GetAttribute("autocomplete")));
        Assert.Empty(sida.QuerySelectorAll("[onpaste], [readonly], [maxlength]"));
        Assert.Null(sida.QuerySelector("#demo"));
    }

    [Fact]
    public async Task Tomma_falt_och_fel_losenord_sags_pa_sidan_och_adressen_star_kvar()
    {
        await portal.KontoAsync("fel@exempel.invalid");
        var klient = portal.Anonym();

        var tomt = await klient.PostaAsync("/logga-in", ("Epost", ""), ("Losenord", ""));
        var fel = await klient.LoggaInAsync("fel@exempel.invalid", "inte det rätta");

        Assert.Equal(HttpStatusCode.BadRequest, tomt.StatusCode);
        var tomSida = await tomt.SidaAsync();
        Assert.StartsWith("Fel:", tomSida.Title, StringComparison.Ordinal);
        Assert.Equal(["Skriv din e-postadress, till exempel fornamn.efternamn@stockholm.se.", "Skriv ditt lösenord."], tomSida.Fel());
        var sida = await fel.SidaAsync();
        Assert.Equal(HttpStatusCode.BadRequest, fel.StatusCode);
        Assert.Contains("stämmer inte", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal("fel@exempel.invalid", sida.QuerySelector("#Epost")!.GetAttribute("value"));
        Assert.Null(sida.QuerySelector("#Losenord")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/konto", "/konto")]
    [InlineData("https://annan.exempel.invalid/", "/")]
    [InlineData("//annan.exempel.invalid/", "/")]
    [InlineData("/\\annan.exempel.invalid", "/")]
    public async Task Returadressen_leder_aldrig_ut_ur_portalen(string tillbaka, string vantad)
    {
        var epost = $"tillbaka-{Guid.NewGuid():N}@exempel.invalid";
        await portal.KontoAsync(epost);

        Assert.Equal(vantad, (await portal.Anonym().LoggaInAsync(epost, tillbaka: tillbaka)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Den_som_inte_ar_inloggad_skickas_till_inloggningen_och_tillbaka()
    {
        var klient = portal.Anonym();
        var svar = await klient.GetAsync("/konto");

        Assert.Equal("/logga-in?tillbaka=%2Fkonto", svar.Headers.Location!.PathAndQuery);
        Assert.Equal("/konto", (await klient.SidaAsync("/logga-in?tillbaka=%2Fkonto")).QuerySelector("input[name=tillbaka]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Utloggningen_gor_en_kopierad_kaka_obrukbar_aven_pa_servern()
    {
        var klocka = new Testklocka();
        await using var egen = MedKlocka(klocka);
        await egen.KontoAsync("ut@exempel.invalid");
        var klient = egen.Anonym();
        var inloggning = await klient.LoggaInAsync("ut@exempel.invalid");
        var kaka = inloggning.Headers.GetValues("Set-Cookie").Single(rad => rad.StartsWith("Leverans.Inloggning=", StringComparison.Ordinal));
        Assert.Contains("httponly", kaka, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", kaka, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires=", kaka, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await MedKakaAsync(egen, kaka));

        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync("/logga-ut")).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await klient.GetAsync("/konto")).StatusCode);
        klocka.Stall(klocka.GetUtcNow().AddSeconds(45));
        Assert.Equal(HttpStatusCode.Redirect, await MedKakaAsync(egen, kaka));
        var spar = (await egen.SomPortalenAsync(new ListHandelser.Query(new ListHandelser.Urval(Akt: nameof(LoggaUt))))).Sida.Rader;
        Assert.Contains(spar, rad => rad.Objekttyp == "Utloggning" && rad.Anvandare == "Prov ut");
    }

    [Fact]
    public async Task En_borttagen_roll_biter_inom_en_minut()
    {
        var klocka = new Testklocka();
        await using var egen = MedKlocka(klocka);
        var id = await egen.KontoAsync("roll@exempel.invalid", Roller.Revisor);
        var klient = egen.Anonym();
        await klient.LoggaInAsync("roll@exempel.invalid");
        Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync("/admin/handelser")).StatusCode);

        var vy = await egen.SomPortalenAsync(new VisaKonto.Query(id));
        await egen.SomPortalenAsync(new SparaKonto.Command(id, vy.Marke, vy.Namn, vy.Epost, [], []));
        klocka.Stall(klocka.GetUtcNow().AddSeconds(59));

        Assert.NotEqual(HttpStatusCode.OK, (await klient.GetAsync("/admin/handelser")).StatusCode);
    }

    [Fact]
    public async Task Sessionen_tar_slut_efter_tolv_timmar_ocksa_for_den_som_arbetar()
    {
        var klocka = new Testklocka();
        await using var egen = MedKlocka(klocka);
        await egen.KontoAsync("lange@exempel.invalid");
        var klient = egen.Anonym();
        await klient.LoggaInAsync("lange@exempel.invalid");

        for (var timme = 1; timme < 12; timme++)
        {
            klocka.Stall(klocka.GetUtcNow().AddHours(1));
            Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync("/konto")).StatusCode);
        }

        klocka.Stall(klocka.GetUtcNow().AddHours(1));
        Assert.Equal(HttpStatusCode.Redirect, (await klient.GetAsync("/konto")).StatusCode);
    }

    [Fact]
    public async Task Eget_losenordsbyte_behaller_den_har_inloggningen_och_avslutar_den_andra()
    {
        var klocka = new Testklocka();
        await using var egen = MedKlocka(klocka);
        await egen.KontoAsync("byt@exempel.invalid");
        var har = egen.Anonym();
        var dar = egen.Anonym();
        await har.LoggaInAsync("byt@exempel.invalid");
        await dar.LoggaInAsync("byt@exempel.invalid");

        var fel = await har.PostaAsync("/konto/losenord", ("Nuvarande", "inte det rätta"), ("Nytt", "fyra nya ord här"));
        Assert.Equal(["Det nuvarande lösenordet stämmer inte. Skriv det igen."], (await fel.SidaAsync()).Fel());
        var ratt = await har.PostaAsync("/konto/losenord", ("Nuvarande", Testkonton.Losenord), ("Nytt", "fyra nya ord här"));
        Assert.Equal("/konto", ratt.Headers.Location!.ToString());
        Assert.Contains("Lösenordet är bytt", (await har.SidaAsync("/konto")).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);

        klocka.Stall(klocka.GetUtcNow().AddSeconds(45));
        Assert.Equal(HttpStatusCode.OK, (await har.GetAsync("/konto")).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await dar.GetAsync("/konto")).StatusCode);
    }

    [Fact]
    public async Task For_manga_forsok_fran_samma_anslutning_far_vanta()
    {
        await using var egen = portal.WithWebHostBuilder(bygge => bygge.UseSetting("Inloggning:ForsokPerMinut", "3"));
        var klient = egen.Anonym();
        for (var forsok = 0; forsok < 3; forsok++)
            Assert.Equal(HttpStatusCode.BadRequest, (await klient.LoggaInAsync($"x{forsok}@exempel.invalid")).StatusCode);

        var svar = await klient.LoggaInAsync("x4@exempel.invalid");

        Assert.Equal(HttpStatusCode.TooManyRequests, svar.StatusCode);
        Assert.Contains("För många försök", (await svar.SidaAsync()).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync("/logga-in")).StatusCode);
    }

    [Fact]
    public async Task Forsta_administratoren_skapas_med_lanken_en_gang()
    {
        await using var egen = portal.WithWebHostBuilder(bygge => bygge.UseSetting("Data:Folder", Directory.CreateTempSubdirectory("leveransstrategi-forsta-").FullName));
        var klient = egen.Anonym();
        var nyckel = await egen.SomPortalenAsync(new SkapaForstaLanken.Command());
        var adress = $"/forsta-administrator?nyckel={nyckel}";

        var svagt = await klient.PostaAsync(adress, ("nyckel", nyckel!), ("Namn", "Anna"), ("Epost", "anna@exempel.invalid"), ("Losenord", "password1234"));
        Assert.Contains("prövas först", Assert.Single((await svagt.SidaAsync()).Fel()), StringComparison.Ordinal);
        Assert.Equal("Anna", (await svagt.SidaAsync()).QuerySelector("#Namn")!.GetAttribute("value"));
        var skapat = await klient.PostaAsync(adress, ("nyckel", nyckel!), ("Namn", "Anna"), ("Epost", "anna@exempel.invalid"), ("Losenord", Testkonton.Losenord));
        Assert.Equal(HttpStatusCode.Redirect, skapat.StatusCode);

        var igen = await klient.GetAsync(adress);
        Assert.Equal(HttpStatusCode.BadRequest, igen.StatusCode);
        var sida = await igen.SidaAsync();
        Assert.Contains("Länken går inte att använda", sida.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(sida.QuerySelector("main form"));
        await klient.LoggaInAsync("anna@exempel.invalid");
        Assert.Equal(HttpStatusCode.OK, (await klient.GetAsync("/admin/konton")).StatusCode);
    }

    [Theory]
    [InlineData("Development", "127.0.0.1", null, true)]
    [InlineData("Development", "::1", null, true)]
    [InlineData("Development", "10.0.0.7", null, false)]
    [InlineData("Development", "127.0.0.1", "X-Forwarded-For", false)]
    [InlineData("Development", "127.0.0.1", "Forwarded", false)]
    [InlineData("Testing", "127.0.0.1", null, false)]
    [InlineData("Production", "127.0.0.1", null, false)]
    public async Task Demonstration_finns_bara_i_utveckling_och_bara_for_den_som_sitter_vid_datorn(string miljo, string adress, string? huvud, bool finns)
    {
        await using var egen = portal.WithWebHostBuilder(bygge => bygge
            .UseEnvironment(miljo)
            .UseSetting("Data:Folder", Directory.CreateTempSubdirectory("leveransstrategi-demo-").FullName)
            .ConfigureTestServices(tjanster => tjanster.AddSingleton<IStartupFilter>(new Fran(IPAddress.Parse(adress)))));
        var klient = egen.Anonym();
        if (huvud is not null)
            klient.DefaultRequestHeaders.Add(huvud, "for=127.0.0.1");

        var knappar = (await klient.SidaAsync("/logga-in")).QuerySelectorAll("button[name=roll]").Length;
        var svar = await klient.PostaFranAsync("/logga-in", "/logga-in/demo", ("roll", Roller.Namndadministrator), ("tillbaka", "/konto"));

        Assert.Equal(finns ? 7 : 0, knappar);
        Assert.Equal(finns ? HttpStatusCode.Redirect : HttpStatusCode.NotFound, svar.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync("/logga-in/demo")).StatusCode);
        if (finns)
            Assert.Contains("Bromma stadsdelsnämnd", (await klient.SidaAsync("/konto")).Body!.TextContent, StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> MedKlocka(TimeProvider klocka) => portal.WithWebHostBuilder(bygge => bygge
        .UseSetting("Data:Folder", Directory.CreateTempSubdirectory("leveransstrategi-klocka-").FullName)
        .ConfigureTestServices(tjanster => tjanster.AddSingleton(klocka)));

    private static async Task<HttpStatusCode> MedKakaAsync(WebApplicationFactory<Program> portal, string kaka)
    {
        using var klient = portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, HandleCookies = false });
        using var begaran = new HttpRequestMessage(HttpMethod.Get, "/konto");
        begaran.Headers.Add("Cookie", kaka.Split(';')[0]);
        return (await klient.SendAsync(begaran)).StatusCode;
    }

    private sealed class Fran(IPAddress adress) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, vidare) =>
            {
                context.Connection.RemoteIpAddress = adress;
                return vidare(context);
            });
            next(app);
        };
    }
}
