using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Redigeringen i en riktig webbläsare: det som skrivs sparas av sig självt, och två redaktörer skriver om vartannat.</summary>
public sealed class RedigeringBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    private const string Slug = "it-konsulter";

    [Fact]
    public async Task Det_som_skrivs_sparas_av_sig_sjalvt_och_finns_kvar_nar_sidan_stangs()
    {
        var sida = await RedaktorAsync();
        var adress = await fixtur.Portal.NyttUtkastAsync(Slug, "2.1 Första punkten.");
        await sida.GotoAsync(adress);

        await Ruta(sida).PressAsync("Control+End");
        await Ruta(sida).PressSequentiallyAsync(" Mer text.");
        await Assertions.Expect(Laget(sida)).ToContainTextAsync("Sparat kl.", new() { Timeout = 15000 });
        await VantaAsync(async () => await fixtur.Portal.RutanAsync(Slug) == "2.1 Första punkten. Mer text.");

        await Ruta(sida).PressSequentiallyAsync(" Sist.");
        await sida.Keyboard.PressAsync("Control+s");
        await VantaAsync(async () => await fixtur.Portal.RutanAsync(Slug) == "2.1 Första punkten. Mer text. Sist.");
        await Assertions.Expect(sida.Locator("[data-forhands]")).ToContainTextAsync("Mer text. Sist.");
        await Assertions.Expect(sida.Locator("[data-antal]")).ToHaveTextAsync("5 ord");

        var session = sida.Context;
        await sida.CloseAsync(new() { RunBeforeUnload = false });
        var igen = await session.NewPageAsync();
        await igen.GotoAsync(adress);
        await Assertions.Expect(Ruta(igen)).ToHaveValueAsync("2.1 Första punkten. Mer text. Sist.");
    }

    [Fact]
    public async Task Tva_redaktorer_skriver_om_vartannat_och_valjer_dar_ord_krockar()
    {
        var (anna, bo) = (await RedaktorAsync("anna"), await RedaktorAsync("bo"));
        var adress = await fixtur.Portal.NyttUtkastAsync(Slug, "2.1 Svara inom fem dagar.\n\n2.2 Avrop görs skriftligt.");
        await anna.GotoAsync(adress);
        await bo.GotoAsync(adress);
        await Assertions.Expect(bo.Locator("[data-andra]")).ToContainTextAsync("redigerar också avsnitt 2");

        await Ruta(anna).FillAsync("2.1 Svara inom fem arbetsdagar.\n\n2.2 Avrop görs skriftligt.");
        await anna.Keyboard.PressAsync("Control+s");
        await VantaAsync(async () => (await fixtur.Portal.RutanAsync(Slug)).Contains("arbetsdagar", StringComparison.Ordinal));
        await Ruta(bo).FillAsync("2.1 Svara inom fem dagar.\n\n2.2 Avrop görs skriftligt och samlas.");
        await Assertions.Expect(Laget(bo)).ToContainTextAsync("En annan redaktör har ändrat i avsnittet", new() { Timeout = 15000 });
        Assert.Equal("2.1 Svara inom fem arbetsdagar.\n\n2.2 Avrop görs skriftligt och samlas.", await fixtur.Portal.RutanAsync(Slug));
        Assert.Equal("2.1 Svara inom fem dagar.\n\n2.2 Avrop görs skriftligt och samlas.", await Ruta(bo).InputValueAsync());
        await Laget(bo).GetByRole(AriaRole.Link, new() { Name = "Hämta det" }).ClickAsync();
        await Assertions.Expect(Ruta(bo)).ToHaveValueAsync("2.1 Svara inom fem arbetsdagar.\n\n2.2 Avrop görs skriftligt och samlas.");

        await anna.ReloadAsync();
        await Ruta(anna).FillAsync("2.1 Svara inom tre arbetsdagar.\n\n2.2 Avrop görs skriftligt och samlas.");
        await anna.Keyboard.PressAsync("Control+s");
        await VantaAsync(async () => (await fixtur.Portal.RutanAsync(Slug)).Contains("tre", StringComparison.Ordinal));
        await Ruta(bo).FillAsync("2.1 Svara inom tio arbetsdagar.\n\n2.2 Avrop görs skriftligt och samlas.");
        await Laget(bo).GetByRole(AriaRole.Link, new() { Name = "En konflikt väntar på ett val" }).ClickAsync(new() { Timeout = 15000 });
        await Assertions.Expect(bo.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Ni har ändrat samma punkt");
        await bo.KontrolleraTillganglighet();
        await bo.SparaBild("anvisning-konflikt");

        await bo.Locator("[data-skiss]").FillAsync("Svara inom tre till tio arbetsdagar.");
        await Assertions.Expect(bo.GetByLabel("Skriv en gemensam text")).ToBeCheckedAsync();
        await Assertions.Expect(Laget(bo)).ToContainTextAsync("Valet är inte gjort", new() { Timeout = 15000 });
        await bo.ReloadAsync();
        await Assertions.Expect(bo.Locator("[data-skiss]")).ToHaveValueAsync("Svara inom tre till tio arbetsdagar.");
        await bo.GetByLabel("Skriv en gemensam text").CheckAsync();
        await bo.GetByRole(AriaRole.Button, new() { Name = "Spara valet" }).ClickAsync();
        await VantaAsync(async () => (await fixtur.Portal.RutanAsync(Slug)).StartsWith("2.1 Svara inom tre till tio arbetsdagar.", StringComparison.Ordinal));

        await anna.GotoAsync(adress);
        await Assertions.Expect(anna.Locator(".status--info")).ToContainTextAsync("har valt vad som ska gälla för punkt 2.1");
        await anna.GotoAsync($"/anvisningar/{Slug}/utkast/historik");
        await Assertions.Expect(anna.Locator("section[aria-labelledby=val]")).ToContainTextAsync("Svara inom tio arbetsdagar.");
        await Assertions.Expect(anna.Locator("section[aria-labelledby=val]")).ToContainTextAsync("Svara inom tre arbetsdagar.");
        await anna.Locator(".historik a").First.ClickAsync();
        await Assertions.Expect(anna.Locator("#revision ins").First).ToBeVisibleAsync();
        await anna.KontrolleraTillganglighet();
        await anna.SparaBild("anvisning-historik");
    }

    [Fact]
    public async Task Nar_servern_inte_svarar_finns_texten_kvar_och_sparas_nar_den_svarar_igen()
    {
        var sida = await RedaktorAsync();
        var adress = await fixtur.Portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        await sida.GotoAsync(adress);
        await sida.RouteAsync("**/*handler=Autospara", vag => vag.AbortAsync());

        await Ruta(sida).FillAsync("2.1 Ett, ändrat.");
        await Assertions.Expect(Laget(sida)).ToHaveTextAsync("Kunde inte spara. Din text finns kvar.", new() { Timeout = 15000 });
        await Assertions.Expect(Ruta(sida)).ToHaveValueAsync("2.1 Ett, ändrat.");
        await sida.UnrouteAsync("**/*handler=Autospara");
        await Assertions.Expect(Laget(sida)).ToContainTextAsync("Sparat kl.", new() { Timeout = 30000 });
        Assert.Equal("2.1 Ett, ändrat.", await fixtur.Portal.RutanAsync(Slug));
    }

    [Fact]
    public async Task Ett_svar_som_gick_forlorat_ger_ingen_konflikt_med_en_sjalv()
    {
        var sida = await RedaktorAsync();
        var adress = await fixtur.Portal.NyttUtkastAsync(Slug, "2.1 Svara inom fem dagar.");
        await sida.GotoAsync(adress);
        await sida.RouteAsync("**/*handler=Autospara", async vag =>
        {
            await vag.FetchAsync();
            await vag.AbortAsync();
        });

        await Ruta(sida).FillAsync("2.1 Svara inom tre dagar.");
        await Assertions.Expect(Laget(sida)).ToHaveTextAsync("Kunde inte spara. Din text finns kvar.", new() { Timeout = 15000 });
        await Ruta(sida).FillAsync("2.1 Svara inom två dagar.");
        await sida.UnrouteAsync("**/*handler=Autospara");
        await VantaAsync(async () => await fixtur.Portal.RutanAsync(Slug) == "2.1 Svara inom två dagar.", 40);
        Assert.Empty((await fixtur.Portal.UtkastAsync(Slug)).Konflikter);
    }

    [Fact]
    public async Task Den_som_blivit_utloggad_far_veta_det_och_sparar_efter_inloggning_i_en_ny_flik()
    {
        var sida = await RedaktorAsync("ute");
        var adress = await fixtur.Portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        await sida.GotoAsync(adress);
        await sida.Context.ClearCookiesAsync(new() { Name = "Leverans.Inloggning" });

        await Ruta(sida).FillAsync("2.1 Ett, ändrat.");
        await Assertions.Expect(Laget(sida)).ToContainTextAsync("Du är utloggad. Din text finns kvar här.", new() { Timeout = 15000 });
        var flik = await sida.Context.RunAndWaitForPageAsync(() => Laget(sida).GetByRole(AriaRole.Link).ClickAsync());
        await flik.LoggaInAsync(epost["ute"]);
        await Assertions.Expect(flik.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Du är inloggad");
        await flik.CloseAsync();
        await Ruta(sida).PressAsync("Control+s");
        await Assertions.Expect(Laget(sida)).ToContainTextAsync("Sparat kl.", new() { Timeout = 15000 });
        Assert.Equal("2.1 Ett, ändrat.", await fixtur.Portal.RutanAsync(Slug));
    }

    [Fact]
    public async Task Utan_skript_sparar_den_utloggade_genom_sidan_som_behaller_texten()
    {
        var sida = await RedaktorAsync("utan", skript: false);
        var adress = await fixtur.Portal.NyttUtkastAsync(Slug, "2.1 Ett.");
        await sida.GotoAsync(adress);
        await sida.Context.ClearCookiesAsync(new() { Name = "Leverans.Inloggning" });
        await Ruta(sida).FillAsync("2.1 Ett.\n\n2.2 Två.");
        await sida.Locator(".atgarder").GetByRole(AriaRole.Button, new() { Name = "Spara", Exact = true }).ClickAsync();

        await Assertions.Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Det du skrev finns kvar");
        var flik = await sida.Context.NewPageAsync();
        await flik.GotoAsync("/logga-in?tillbaka=%2Fkvar");
        await flik.LoggaInAsync(epost["utan"]);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Fortsätt" }).ClickAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara det du skrev" }).ClickAsync();
        await Assertions.Expect(Ruta(sida)).ToHaveValueAsync("2.1 Ett.\n\n2.2 Två.");
    }

    [Fact]
    public async Task Knapparna_formaterar_och_gar_att_angra()
    {
        var sida = await RedaktorAsync();
        var adress = await fixtur.Portal.NyttUtkastAsync(Slug, "2.1 Ett viktigt ord.\n\n2.2 Två.");
        await sida.GotoAsync(adress);
        var rad = sida.GetByRole(AriaRole.Toolbar);

        await Ruta(sida).EvaluateAsync("ruta => { ruta.focus(); ruta.setSelectionRange(8, 15); }");
        await rad.GetByRole(AriaRole.Button, new() { Name = "Fet" }).ClickAsync();
        await Assertions.Expect(Ruta(sida)).ToHaveValueAsync("2.1 Ett **viktigt** ord.\n\n2.2 Två.");
        await rad.GetByRole(AriaRole.Button, new() { Name = "Ångra" }).ClickAsync();
        await Assertions.Expect(Ruta(sida)).ToHaveValueAsync("2.1 Ett viktigt ord.\n\n2.2 Två.");

        await Ruta(sida).PressAsync("Control+Home");
        await rad.GetByRole(AriaRole.Button, new() { Name = "Ny punkt" }).ClickAsync();
        await Ruta(sida).PressSequentiallyAsync("Ny, se ");
        await rad.GetByRole(AriaRole.Button, new() { Name = "Hänvisning till en punkt" }).ClickAsync();
        await sida.GetByLabel("Sök punkt").FillAsync("Två");
        await Assertions.Expect(sida.Locator("[data-traffar] li")).ToHaveCountAsync(1);
        await sida.Locator("[data-infoga]").ClickAsync();
        await Assertions.Expect(Ruta(sida)).ToHaveValueAsync("2.1 Ett viktigt ord.\n\n2.3 Ny, se [[2.2]]\n\n2.2 Två.");
        await sida.Keyboard.PressAsync("Control+s");
        await VantaAsync(async () => await fixtur.Portal.RutanAsync(Slug) == "2.1 Ett viktigt ord.\n\n2.2 Ny, se [[2.3]]\n\n2.3 Två.");
    }

    [Fact]
    public async Task Sidan_har_inga_hinder_och_ser_ut_som_prototypen()
    {
        const string Egen = "programvara";
        await fixtur.Portal.BeslutadAsync(Egen, "2008-03-03", "2.1 Nämnden väljer det ramavtal som motsvarar uppdragets huvudsakliga innehåll.\n\n2.2 Varje avrop registreras senast fem arbetsdagar efter beställning, så att takvolymen kan följas.");
        var adress = await fixtur.Portal.NyttUtkastAsync(
            Egen,
            "2.1 Nämnden väljer det ramavtal som motsvarar uppdragets huvudsakliga innehåll.\n\n2.2 Varje avrop registreras senast tre arbetsdagar efter beställning, så att takvolymen kan följas.\n\n2.3 Ett avrop får pågå högst tolv månader efter att ramavtalet har upphört.");
        var sida = await RedaktorAsync();
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("anvisning-redigera");
        foreach (var del in new[] { "#hanvisning", "#ordna", "#avsnitten", ".stodval" })
            await sida.Locator($"{del} > summary").ClickAsync();
        await sida.GetByLabel("Vad vilar punkten på?").SelectOptionAsync("Styrdokument");
        await Assertions.Expect(sida.GetByLabel("Lagens eller beslutets namn")).ToBeHiddenAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("anvisning-redigera-oppen");

        var utan = await RedaktorAsync(skript: false);
        await utan.GotoAsync(adress);
        await Assertions.Expect(utan.GetByRole(AriaRole.Toolbar)).ToBeHiddenAsync();
        await utan.Locator("#Text").FillAsync("2.1 Annat.");
        await utan.Locator("#Rubrik").PressAsync("Enter");
        await Assertions.Expect(utan.Locator("main .meddelande")).ToContainTextAsync("Sparat kl.");
    }

    private readonly Dictionary<string, string> epost = [];

    private static ILocator Ruta(IPage sida) => sida.Locator("#Text");

    private static ILocator Laget(IPage sida) => sida.Locator("#sparlage");

    private async Task<IPage> RedaktorAsync(string namn = "redaktor", bool skript = true)
    {
        var sida = await fixtur.NySida(skript: skript);
        epost[namn] = $"{namn}-{Guid.NewGuid():N}@exempel.invalid";
        await fixtur.Portal.KontoAsync(epost[namn], Roller.Redaktor);
        await sida.LoggaInAsync(epost[namn]);
        return sida;
    }

    private static async Task VantaAsync(Func<Task<bool>> uppfyllt, int sekunder = 20)
    {
        for (var forsok = 0; forsok < sekunder * 4; forsok++)
        {
            if (await uppfyllt())
                return;
            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        Assert.Fail("Det som väntades hände inte.");
    }
}
