using System.Text.RegularExpressions;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Ansvarsfordelning;

/// <summary>Ansvarsmatrisen och rutornas sidor i en riktig webbläsare.</summary>
public sealed class AnsvarBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    public static TheoryData<string> Sidor =>
    [
        "/ansvar", "/ansvar?datum=2008-03-03&jamfor=2008-03-02", "/ansvar?datum=2008-03-02", "/ansvar?visa=stadsdelsnamnder&datum=2008-06-09", "/ansvar?visa=egna",
        "/ansvar/bromma-stadsdelsnamnd/it-konsulter", "/ansvar/bromma-stadsdelsnamnd/infrastruktur?datum=2008-06-09", "/ansvar/jarva-stadsdelsnamnd/telefoni?datum=2008-06-09",
        "/ansvar/ab-stokab/it-konsulter", "/omraden/infrastruktur", "/avtalsomraden/it-konsulter", "/organisationer/servicenamnden", "/organisationer/bromma-stadsdelsnamnd",
    ];

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.NySida();
        var klagomal = new List<string>();
        sida.Console += (_, rad) => { if (rad.Type is "error") klagomal.Add(rad.Text); };
        sida.PageError += (_, fel) => klagomal.Add(fel);
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        Assert.Empty(klagomal);
        await sida.SparaBild("ansvar" + adress);
    }

    [Theory]
    [InlineData("/ansvar/luckor")]
    [InlineData("/ansvar/luckor?datum=2008-03-02&slag=utanBeslutare&omrade=telefoni")]
    [InlineData("/ansvar/luckor?slag=fleraBeslutare")]
    [InlineData("/ansvar/nytt?roll=beslutar&galler=omrade:telefoni")]
    public async Task Redaktorens_sida_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.InloggadAsync(roller: Application.Common.Roller.Redaktor);
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild(adress);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Redaktoren_registrerar_ett_ansvar_fran_luckan_och_avslutar_ett_annat(bool skript)
    {
        var sida = await fixtur.InloggadAsync(skript, Application.Common.Roller.Redaktor);
        await sida.GotoAsync("/ansvar/luckor?datum=2008-03-02&slag=utanBeslutare&omrade=programvara");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Registrera vem som beslutar om området Programvara" }).ClickAsync();
        await Assertions.Expect(sida.GetByLabel("Vad gör den?")).ToHaveValueAsync("beslutar");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Registrera ansvaret" }).ClickAsync();
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToContainTextAsync("Välj källan");
        if (skript)
            await sida.KontrolleraTillganglighet();
        await sida.SparaBild("ansvar-nytt-fel");
        await sida.GetByLabel("Vem", new() { Exact = true }).SelectOptionAsync(skript ? "idrottsnamnden" : "kulturnamnden");
        await sida.GetByLabel("Vad innebär det?").FillAsync("Beslutar om programvara i provet.");
        await sida.GetByLabel("Källa").SelectOptionAsync("annan");
        await sida.GetByLabel("Lagens eller beslutets namn (frivilligt)").FillAsync("Kommunstyrelsen 2026-05-01, dnr KS 2026/1");
        await sida.GetByLabel("Gäller från").FillAsync("1 maj 2026");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Registrera ansvaret" }).ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/ansvar/luckor$"));
        await Assertions.Expect(sida.Locator("main")).ToContainTextAsync("Ansvaret är registrerat. Det gäller från den 1\u00A0maj 2026.");

        await sida.GotoAsync("/omraden/programvara");
        await sida.GetByRole(AriaRole.Link, new() { Name = $"Avsluta att {(skript ? "Idrottsnämnden" : "Kulturnämnden")} beslutar" }).ClickAsync();
        if (skript)
            await sida.KontrolleraTillganglighet();
        await sida.SparaBild("ansvar-avsluta");
        await sida.GetByLabel("Sista dagen som ansvaret gäller").FillAsync("2026-10-31");
        await sida.GetByLabel("Nej, ansvaret upphör").CheckAsync();
        await sida.GetByLabel("Källa").SelectOptionAsync("styrdokument:it-program-for-stockholms-stad");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Avsluta ansvaret" }).ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/ansvar/luckor$"));
        await Assertions.Expect(sida.Locator("main")).Not.ToContainTextAsync("Beslutar om programvara");
    }

    [Fact]
    public async Task Namndens_administrator_ser_sin_namnd_forst_och_nar_skalen_med_tangentbordet()
    {
        var sida = await fixtur.NySida();
        await sida.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        await sida.GotoAsync("/ansvar?datum=2008-06-09");
        await Assertions.Expect(sida.Locator(".matris tbody").First.Locator("tr.egen th")).ToContainTextAsync("Bromma stadsdels\u00ADnämnd (er nämnd)");
        await sida.SparaBild("ansvar-egen");
        await sida.Locator("tr.egen a.ruta--c").FocusAsync();
        await sida.Keyboard.PressAsync("Enter");
        await Assertions.Expect(sida.Locator("h1")).ToHaveTextAsync("IT-konsulter för Bromma stadsdelsnämnd");
        Assert.EndsWith("/ansvar/bromma-stadsdelsnamnd/it-konsulter?datum=2008-06-09", sida.Url, StringComparison.Ordinal);
        await Assertions.Expect(sida.Locator("#skal")).ToContainTextAsync("i normalfallet");
    }

    [Fact]
    public async Task Pa_telefon_star_namnden_kvar_nar_matrisen_dras_i_sidled_och_urvalet_gar_att_gora_utan_skript()
    {
        var sida = await fixtur.NySida(Webblasarfixtur.Smal, skript: false);
        await sida.GotoAsync("/ansvar");
        await sida.GetByLabel("Visa nämnder och bolag").SelectOptionAsync("stadsdelsnamnder");
        await sida.GetByLabel("Gällde den").FillAsync("3 mars 2008");
        await sida.GetByLabel("Jämför med (frivilligt)").FillAsync("2 mars 2008");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Visa" }).ClickAsync();
        await Assertions.Expect(sida.Locator(".ruta--andrad").First).ToBeVisibleAsync();
        await Assertions.Expect(sida.Locator("#skillnader")).ToContainTextAsync("Skillnader mellan 2\u00A0mars 2008 och 3\u00A0mars 2008");

        var namn = sida.Locator(".matris tbody th[scope=row]").First;
        await namn.ScrollIntoViewIfNeededAsync();
        var innan = (await namn.BoundingBoxAsync())!.X;
        await sida.Locator(".tabellram").HoverAsync();
        await sida.Mouse.WheelAsync(300, 0);
        await sida.Locator(".matris td:last-child").First.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(sida.Locator(".matris td:last-child").First).ToBeInViewportAsync();
        Assert.Equal(innan, (await namn.BoundingBoxAsync())!.X, 1.0);
    }
}
