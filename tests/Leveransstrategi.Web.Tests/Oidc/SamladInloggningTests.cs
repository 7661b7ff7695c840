using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Features.Konton;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Leveransstrategi.Web.Tests.Oidc;

public sealed partial class SamladInloggningTests(Utfardare utfardare, Portalfabrik portal) : IClassFixture<Utfardare>, IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Utan_utfardare_finns_ingen_inloggning_med_stadens_konto()
    {
        var klient = portal.Anonym();

        Assert.DoesNotContain("stadens konto", (await klient.SidaAsync("/logga-in")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync("/logga-in/stadens-konto")).StatusCode);
    }

    [Fact]
    public async Task Den_som_loggar_in_hos_utfardaren_far_konto_och_roller_efter_sina_grupper()
    {
        await using var medSamlat = Portal();
        var klient = medSamlat.Anonym();

        var svar = await LoggaInAsync(klient, "anna+it-redaktor+okand-grupp", "/konto");

        Assert.Equal("/konto", svar.Headers.Location!.ToString());
        var konto = (await klient.SidaAsync("/konto")).Body!.TextContent;
        Assert.Contains("Person anna", konto, StringComparison.Ordinal);
        Assert.Contains("anna@exempel.invalid", konto, StringComparison.Ordinal);
        Assert.Contains("Redaktör", konto, StringComparison.Ordinal);
        Assert.Contains("Stadens konto", konto, StringComparison.Ordinal);

        // Samma person med andra grupper är samma konto med andra roller.
        var igen = medSamlat.Anonym();
        var andra = await LoggaInAsync(igen, "anna+revision", "/admin");
        Assert.True(andra.Headers.Location?.ToString() == "/admin", string.Join("; ", (await andra.SidaAsync()).Fel()) + andra.Headers.Location + andra.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await igen.GetAsync("/admin/handelser")).StatusCode);
        Assert.Single((await medSamlat.SomPortalenAsync(new ListKonton.Query(new ListKonton.Urval(Sok: "anna@")))).Rader);
    }

    [Fact]
    public async Task Ett_avstangt_konto_nekas_med_en_tydlig_text()
    {
        await using var medSamlat = Portal();
        await LoggaInAsync(medSamlat.Anonym(), "bo", "/");
        var id = (await medSamlat.SomPortalenAsync(new ListKonton.Query(new ListKonton.Urval(Sok: "bo@")))).Rader.Single().Id;
        await medSamlat.SomPortalenAsync(new StangAvKonto.Command(id, (await medSamlat.SomPortalenAsync(new VisaKonto.Query(id))).Marke));
        var klient = medSamlat.Anonym();

        var svar = await LoggaInAsync(klient, "bo", "/");

        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Contains("Kontot är avstängt i portalen", Assert.Single((await svar.SidaAsync()).Fel()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await klient.GetAsync("/konto")).StatusCode);
    }

    [Fact]
    public async Task Ett_svar_som_hor_till_en_annan_inloggning_tas_inte_emot()
    {
        await using var medSamlat = Portal();
        var klient = medSamlat.Anonym();

        // En annan nonce än den som portalen bad om, som när någon skjuter in ett svar från en annan inloggning.
        var bytt = await LoggaInAsync(klient, "anna+it-redaktor", "/", adress => Nonce().Replace(adress, "nonce=nagon-annans"));
        // Ett svar som portalen aldrig bad om.
        var obedd = await medSamlat.Anonym().GetAsync("/logga-in/retur?code=x&state=y");

        Assert.Equal("/logga-in?fel=stadens-konto", bytt.Headers.Location!.ToString());
        Assert.Equal("/logga-in?fel=stadens-konto", obedd.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, (await klient.GetAsync("/konto")).StatusCode);
        Assert.Contains("stadens konto", Assert.Single((await klient.SidaAsync("/logga-in?fel=stadens-konto")).Fel()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Returadressen_leder_aldrig_ut_ur_portalen()
    {
        await using var medSamlat = Portal();

        Assert.Equal("/", (await LoggaInAsync(medSamlat.Anonym(), "cecilia", "https://annan.exempel.invalid/")).Headers.Location!.ToString());
    }

    private WebApplicationFactory<Program> Portal() => portal.WithWebHostBuilder(bygge => bygge
        .UseSetting("Data:Folder", Directory.CreateTempSubdirectory("leveransstrategi-oidc-").FullName)
        .UseSetting("Inloggning:Oidc:Authority", utfardare.Adress)
        .UseSetting("Inloggning:Oidc:ClientId", "leveransstrategi")
        .UseSetting("Inloggning:Oidc:ClientSecret", "hemlighet-bara-for-prov")
        .UseSetting("Inloggning:Oidc:Rollkrav", "grupper")
        .UseSetting("Inloggning:Oidc:Roller:it-redaktor", "redaktor")
        .UseSetting("Inloggning:Oidc:Roller:revision", "revisor"));

    /// <summary>Går hela vägen som en webbläsare: till utfärdaren, genom dess formulär och tillbaka.</summary>
    private async Task<HttpResponseMessage> LoggaInAsync(HttpClient klient, string person, string tillbaka, Func<string, string>? andra = null)
    {
        var (namn, grupper) = (person.Split('+')[0], person.Split('+')[1..]);
        var start = await klient.GetAsync($"/logga-in/stadens-konto?tillbaka={Uri.EscapeDataString(tillbaka)}");
        Assert.True(start.Headers.Location is not null, $"{start.StatusCode}: {await start.Content.ReadAsStringAsync()}");
        var adress = start.Headers.Location.ToString();
        Assert.Contains("code_challenge_method=S256", adress, StringComparison.Ordinal);

        using var utfardarens = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        await utfardarens.GetAsync($"{utfardare.Adress}/prov/grupper?namn={namn}&grupper={string.Join(',', grupper)}");
        var aktuell = new Uri(andra is null ? adress : andra(adress));
        var svar = await utfardarens.GetAsync(aktuell);
        while (aktuell.Host != "localhost")
        {
            if (svar.Headers.Location is { } vidare)
            {
                aktuell = new Uri(aktuell, vidare);
                if (aktuell.Host != "localhost")
                    svar = await utfardarens.GetAsync(aktuell);
                continue;
            }

            var formular = (await svar.SidaAsync()).QuerySelector("form") ?? throw new InvalidOperationException(await svar.Content.ReadAsStringAsync());
            var falt = formular.QuerySelectorAll("input").OfType<IHtmlInputElement>().ToDictionary(input => input.Name!, input => input.Name == "login" ? namn : input.Value is { Length: > 0 } varde ? varde : "x");
            aktuell = new Uri(aktuell, formular.GetAttribute("action")!);
            svar = await utfardarens.PostAsync(aktuell, new FormUrlEncodedContent(falt));
        }

        var retur = await klient.GetAsync(aktuell.PathAndQuery);
        return retur.Headers.Location!.ToString().StartsWith("/logga-in/klar", StringComparison.Ordinal) ? await klient.GetAsync(retur.Headers.Location) : retur;
    }

    [GeneratedRegex("nonce=[^&]+")]
    private static partial Regex Nonce();
}
