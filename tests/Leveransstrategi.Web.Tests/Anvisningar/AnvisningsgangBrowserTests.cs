using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Vägen från utkast till beslut i en riktig webbläsare, på bred och smal skärm: varje sida med innehåll, och hela vägen utan skript.</summary>
public sealed class AnvisningsgangBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Fact]
    public async Task Varje_sida_pa_vagen_ar_tillganglig_med_innehall()
    {
        const string slug = "it-konsulter";
        var redaktor = await fixtur.InloggadAsync(roller: Roller.Redaktor);
        var registrator = await fixtur.InloggadAsync(roller: Roller.Beslutsregistrator);
        var hem = $"/anvisningar/{slug}/utkast";
        var portal = fixtur.Portal;

        await ProvaAsync(redaktor, $"/anvisningar/{slug}/ny-version", "gang-ny-forsta");
        await portal.BeslutadAsync(slug, "2026-03-01", "2.1 Området delas i **uppdrag** och **förvaltning**.");
        await ProvaAsync(redaktor, $"/anvisningar/{slug}/ny-version", "gang-ny-version");
        await ProvaAsync(registrator, $"/anvisningar/{slug}/upphav", "gang-upphav");
        await Knapp(registrator, "Registrera upphävandet").ClickAsync();
        await Assertions.Expect(registrator.Locator("ds-error-summary")).ToBeFocusedAsync();
        await registrator.KontrolleraTillganglighet();

        await portal.SomPortalenAsync(new SkapaAnvisningsutkast.Command(slug));
        await portal.SkrivAsync(slug, 3, "4.1 Nämnden ansvarar för sina egna behov och beställningar.\n\n4.2 Servicenämnden förvaltar avtalen, se [[2.1]].\n\n4.3 Avrop registreras i portalen inom tre dagar.");
        await portal.SkrivAsync(slug, 5, "");
        await portal.KommenteraAsync(slug, 3, "Är beställningar rätt ord? Förvaltningen säger avrop.", "Nämnden ansvarar för sina egna behov och avrop.");
        var borttagen = await portal.KommenteraAsync(slug, 1, "Punkten behövs kanske inte.");
        await portal.SomPortalenAsync(new SvaraPaKommentar.Command(slug, borttagen, "Vi tar bort den."));
        await portal.SkrivAsync(slug, 1, "2.1 Området delas i uppdrag, förvaltning och vidareutveckling av system som staden äger.");
        await ProvaAsync(redaktor, hem, "gang-utkast-hinder");
        await Knapp(redaktor, "Lämna till granskning").ClickAsync();
        await Assertions.Expect(redaktor.Locator("ds-error-summary")).ToContainTextAsync("affärsmässiga överväganden");
        await redaktor.KontrolleraTillganglighet();
        await ProvaAsync(redaktor, $"{hem}/kommentarer?visa=alla", "gang-kommentarer");
        await ProvaAsync(redaktor, $"{hem}/forkasta", "gang-forkasta");

        var punkt = (await portal.UtkastAsync(slug)).Text.Avsnitt[3].Punkter[0].Id.Value;
        await ProvaAsync(registrator, $"{hem}/kommentarer?punkt={punkt}", "gang-kommentera");
        await redaktor.GotoAsync($"{hem}/kommentarer");
        await Knapp(redaktor, "Anta förslaget").ClickAsync();
        await Assertions.Expect(redaktor.GetByText("Förslaget är antaget")).ToBeVisibleAsync();
        await Knapp(redaktor, "Lös").ClickAsync();
        await Assertions.Expect(redaktor.GetByText("Inga öppna kommentarer")).ToBeVisibleAsync();

        await portal.SkrivAsync(slug, 5, "6.1 Köp prövas i konkurrens, och totalkostnaden vägs in.");
        await redaktor.GotoAsync(hem);
        await redaktor.GetByLabel("Vad som är nytt och varför").FillAsync("Ansvaret för avrop förtydligas.");
        await Knapp(redaktor, "Spara sammanfattningen").ClickAsync();
        await ProvaAsync(redaktor, hem, "gang-utkast");
        await portal.TillGranskningAsync(slug);
        await ProvaAsync(redaktor, $"{hem}/granska", "gang-granska");
        await Knapp(redaktor, "Godkänn version 2").ClickAsync();
        await ProvaAsync(registrator, hem, "gang-infor-ks");
        await ProvaAsync(registrator, $"{hem}/beslut", "gang-beslut");
        await Knapp(registrator, "Registrera beslutet").ClickAsync();
        await Assertions.Expect(registrator.Locator("ds-error-summary")).ToBeFocusedAsync();
        await registrator.KontrolleraTillganglighet();
    }

    [Fact]
    public async Task Hela_vagen_gar_utan_skript()
    {
        const string slug = "programvara";
        var portal = fixtur.Portal;
        var hem = $"/anvisningar/{slug}/utkast";
        var redaktor = await fixtur.InloggadAsync(skript: false, Roller.Redaktor);
        var registrator = await fixtur.InloggadAsync(skript: false, Roller.Beslutsregistrator);
        await redaktor.GotoAsync($"/anvisningar/{slug}/ny-version");
        await Knapp(redaktor, "Påbörja versionen").ClickAsync();
        await Assertions.Expect(redaktor.GetByText("Version 1 är påbörjad")).ToBeVisibleAsync();
        await portal.SkrivAsync(slug, 1, "2.1 Licenser samlas.");
        await portal.SkrivAsync(slug, 3, "4.1 Nämnden ansvarar.");
        await portal.SkrivAsync(slug, 5, "6.1 Köp prövas i konkurrens.");

        await registrator.GotoAsync($"{hem}/kommentarer");
        await registrator.GetByLabel("Punkt", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = "4.1 Nämnden ansvarar." });
        await Knapp(registrator, "Fortsätt till punkten").ClickAsync();
        await registrator.GetByLabel("Kommentar", new() { Exact = true }).FillAsync("För vad?");
        await registrator.GetByLabel("Förslag till lydelse").FillAsync("Nämnden ansvarar för sina licenser.");
        await Knapp(registrator, "Spara kommentaren").ClickAsync();

        await redaktor.GotoAsync($"{hem}/kommentarer");
        await Knapp(redaktor, "Anta förslaget").ClickAsync();
        await redaktor.GotoAsync(hem);
        await Knapp(redaktor, "Lämna till granskning").ClickAsync();
        await Assertions.Expect(redaktor.GetByText("Under granskning sedan")).ToBeVisibleAsync();
        var granskare = await fixtur.InloggadAsync(skript: false, Roller.Redaktor);
        await granskare.GotoAsync($"{hem}/granska");
        await Knapp(granskare, "Godkänn version 1").ClickAsync();

        await registrator.GotoAsync(hem);
        await registrator.GetByRole(AriaRole.Link, new() { Name = "Registrera beslutet" }).ClickAsync();
        await registrator.GetByLabel("Beslutsdag", new() { Exact = true }).FillAsync("3 mars 2026");
        await registrator.GetByLabel("Paragraf i protokollet").FillAsync("§ 12");
        await registrator.GetByLabel("Diarienummer").FillAsync("KS 2026/12");
        await registrator.GetByLabel("Gäller från").FillAsync("2026-04-01");
        await Knapp(registrator, "Registrera beslutet").ClickAsync();
        await registrator.WaitForURLAsync($"**/anvisningar/{slug}/version/1", new() { WaitUntil = WaitUntilState.Commit });
        Assert.Equal("Nämnden ansvarar för sina licenser.", (await portal.SomPortalenAsync(new VisaAnvisning.Query(slug, new DateOnly(2026, 4, 1)))).Version!.Text.Avsnitt[3].Punkter[0].Text);
    }

    private static async Task ProvaAsync(IPage sida, string adress, string bild)
    {
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild(bild);
        await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
    }

    private static ILocator Knapp(IPage sida, string namn) => sida.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = namn }).First;
}
