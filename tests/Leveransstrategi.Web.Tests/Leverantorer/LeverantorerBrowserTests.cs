using System.Text.RegularExpressions;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Leverantorer;

/// <summary>Leverantörerna i en riktig webbläsare: varje sida utan anmärkningar på bred och smal skärm.</summary>
public sealed class LeverantorerBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Fact]
    public async Task Avtalsforvaltaren_registrerar_byter_namn_stanger_av_haver_och_slar_ihop()
    {
        var sida = await fixtur.InloggadAsync(roller: Roller.Avtalsforvaltare);
        await KontrolleraAsync(sida, "/leverantorer", "lista-tom");
        await RegistreraAsync(sida, "CANON SVENSKA AKTIEBOLAG");
        await sida.GotoAsync("/leverantorer/ny");
        await sida.GetByLabel("Namn", new() { Exact = true }).FillAsync("Canon Svenska AB");
        await KnappAsync(sida, "Registrera leverantör");
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToContainTextAsync("kan redan finnas");
        await KontrolleraAsync(sida, null, "ny-lik");
        await sida.GetByLabel("Det är en annan leverantör än de här").CheckAsync();
        await KnappAsync(sida, "Registrera leverantör");
        await Assertions.Expect(sida.GetByText("Leverantören är registrerad.")).ToBeVisibleAsync();
        await KontrolleraAsync(sida, "/leverantorer/dubbletter", "dubbletter");

        await sida.GetByRole(AriaRole.Link, new() { Name = "Slå ihop med den första" }).First.ClickAsync();
        await KontrolleraAsync(sida, null, "sla-ihop");
        await sida.GotoAsync("/leverantorer?q=canon");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Canon Svenska AB" }).ClickAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Registrera namnbyte" }).ClickAsync();
        await sida.GetByLabel("Nytt namn").FillAsync("Bildbolaget i Solna AB");
        await sida.GetByLabel("Första dagen med namnet").FillAsync("2008-03-03");
        await KontrolleraAsync(sida, null, "namn");
        await KnappAsync(sida, "Registrera namnbytet");
        await Assertions.Expect(sida.GetByText("Namnbytet är registrerat.")).ToBeVisibleAsync();

        await sida.GetByRole(AriaRole.Link, new() { Name = "Stäng av" }).ClickAsync();
        await sida.GetByLabel("Första dag").FillAsync("2020-01-01");
        await KnappAsync(sida, "Stäng av leverantören");
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToContainTextAsync("Skriv sista dagen");
        await KontrolleraAsync(sida, null, "stang-av-fel");
        await sida.GetByLabel("Sista dag").FillAsync("2099-12-31");
        await sida.GetByLabel("Varför stängs leverantören av?").FillAsync("Skatteskuld.");
        await sida.GetByLabel("Beslut eller lagrum").FillAsync("Servicenämnden 2019-12-17, § 7");
        await KnappAsync(sida, "Stäng av leverantören");
        await Assertions.Expect(sida).ToHaveURLAsync(new Regex("/leverantorer/[0-9a-f-]{36}$"));
        await KontrolleraAsync(sida, null, "avstangd");
        await sida.GetByRole(AriaRole.Link, new() { Name = "Häv avstängningen" }).ClickAsync();
        await KontrolleraAsync(sida, null, "hav");
        await KontrolleraAsync(sida, "/leverantorer", "lista");
    }

    private static async Task RegistreraAsync(IPage sida, string namn)
    {
        await sida.GotoAsync("/leverantorer/ny");
        await sida.GetByLabel("Namn", new() { Exact = true }).FillAsync(namn);
        await KnappAsync(sida, "Registrera leverantör");
        await Assertions.Expect(sida.GetByText("Leverantören är registrerad.")).ToBeVisibleAsync();
    }

    private static Task KnappAsync(IPage sida, string namn) => sida.GetByRole(AriaRole.Button, new() { Name = namn, Exact = true }).ClickAsync();

    private static async Task KontrolleraAsync(IPage sida, string? adress, string namn)
    {
        if (adress is not null)
            await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild($"leverantor-{namn}");
        await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
    }
}
