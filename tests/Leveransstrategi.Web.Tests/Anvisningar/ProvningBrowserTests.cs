using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Prövning, kvittens, prenumerationer och utkorg i en riktig webbläsare: utan anmärkningar på bred och smal skärm, och utan skript.</summary>
public sealed class ProvningBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    private const string Provning = "/anvisningar/it-konsulter/provning";

    [Fact]
    public async Task Redaktoren_provar_anvisningen_och_sidorna_har_inga_anmarkningar()
    {
        await ForberedAsync();
        var sida = await fixtur.InloggadAsync(roller: [Roller.Redaktor, Roller.Administrator]);

        await KontrolleraAsync(sida, Provning, "provning");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Registrera prövningen" }).ClickAsync();
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToBeFocusedAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("provning-fel");

        await sida.GetByLabel("Revideras: texten behöver en ny version").CheckAsync();
        await sida.GetByLabel("Varför").FillAsync("Strategin har fått ett nytt avsnitt.\nPunkt 3.1 stämmer inte längre.");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Registrera prövningen" }).ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Link, new() { Name = "Skriv en ny version" })).ToBeVisibleAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("provning-efter");

        foreach (var (adress, namn) in new[]
        {
            ("/anvisningar/provningar", "provningar"), ("/anvisningar/provningar?tid=snart", "provningar-tom"), ("/kvittenser", "kvittenser"),
            ("/kvittenser?lage=klara", "kvittenser-klara"), ("/anvisningar/it-konsulter/kvittenser", "version-kvittenser"),
            ("/anvisningar/it-konsulter/kvittenser?version=1", "version-kvittenser-1"), ("/prenumerationer", "prenumerationer"),
            ("/prenumerationer/avsluta?nyckel=fel", "avsluta-fel"), ("/administration/utkorg", "utkorg"), ("/admin", "admin"), ("/personuppgifter", "personuppgifter"), ("/konto", "konto"),
        })
            await KontrolleraAsync(sida, adress, namn);
    }

    [Fact]
    public async Task Namnden_bekraftar_en_version_utan_skript()
    {
        var sida = await fixtur.NySida(Webblasarfixtur.Smal, skript: false);
        await ForberedAsync();
        await sida.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("enskede-arsta-vantors-stadsdelsnamnd", "utbildningsnamnden"));

        await sida.GotoAsync("/");
        await sida.GetByRole(AriaRole.Link, new() { Name = "väntar på er kvittens" }).ClickAsync();
        await sida.SparaBild("kvittens-egna");
        await sida.SetViewportSizeAsync(Webblasarfixtur.Smal, 900);
        var knapp = sida.GetByRole(AriaRole.Button, new() { Name = "Vi har tagit del av version 2 av Anvisning för IT-konsulter, för Utbildningsnämnden" });
        await knapp.ClickAsync();
        await Assertions.Expect(sida.GetByText("Det är antecknat att nämnden har tagit del av version 2.")).ToBeVisibleAsync();
        await Assertions.Expect(knapp).ToHaveCountAsync(0);
        await sida.KontrolleraBredd(Webblasarfixtur.Smal);
    }

    [Fact]
    public async Task Namndens_lista_och_avanmalan_har_inga_anmarkningar()
    {
        var sida = await fixtur.NySida();
        await ForberedAsync();
        var epost = await fixtur.Portal.NamndkontoAsync("bromma-stadsdelsnamnd");
        await sida.LoggaInAsync(epost);
        await KontrolleraAsync(sida, "/kvittenser", "kvittens-namnd");
        await KontrolleraAsync(sida, "/", "oversikt-namnd");

        await sida.GotoAsync("/prenumerationer");
        await sida.GetByLabel("Telefoni").CheckAsync();
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara valet" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Dina val är sparade.")).ToBeVisibleAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("prenumerationer-sparade");

        var id = await fixtur.Portal.DbAsync(db => db.Prenumerationer.Where(p => db.Users.Any(k => k.Id == p.AnvandareId && k.Email == epost)).Select(p => p.Id).SingleAsync());
        await KontrolleraAsync(sida, fixtur.Portal.Services.GetRequiredService<Avanmalningslank>().Sokvag(id), "avsluta");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Sluta få brev om Telefoni" }).ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Heading, new() { Name = "Prenumerationen är avslutad" })).ToBeVisibleAsync();
        await sida.KontrolleraTillganglighet();
    }

    private async Task ForberedAsync()
    {
        if (await fixtur.Portal.DbAsync(db => db.Anvisningar.AnyAsync()))
            return;
        await fixtur.Portal.BeslutadAsync("it-konsulter", "2026-01-01");
        await fixtur.Portal.BeslutadAsync("it-konsulter", "2026-06-01", nytt: "Konsulter för systemförvaltning ryms i anvisningen, och avrop över 320 timmar görs med förnyad konkurrensutsättning.");
        await fixtur.Portal.BeslutadAsync("telefoni", "2026-02-01");
        await fixtur.Portal.BeslutadAsync("systemdrift", "2026-02-01");
        await fixtur.Portal.DbAsync(async db =>
        {
            (await db.Anvisningar.SingleAsync(a => a.Slug == "telefoni")).PlaneraProvning("Enheten för it-styrning, IT-avdelningen", new(2020, 1, 1));
            (await db.Anvisningar.SingleAsync(a => a.Slug == "systemdrift")).PlaneraProvning(null, new(2099, 1, 1));
            var skrivare = new Brevskrivare(db, TimeProvider.System);
            for (var lage = Brevlage.Vantar; lage <= Brevlage.Oklart; lage++)
                skrivare.Skriv($"prov/{lage}", $"mottagare-{lage}@exempel.invalid", "Ny version beslutad: Anvisning för IT-konsulter, version 2", "Text");
            foreach (var brev in db.Utkorg.Local)
            {
                brev.Lage = Enum.Parse<Brevlage>(brev.Nyckel[5..]);
                brev.Andrat = brev.Skapat;
                brev.Fel = brev.Lage is Brevlage.Oklart ? StadaUtkorgen.Avbrutet : brev.Lage is Brevlage.Misslyckades ? "Mailbox unavailable. The server response was: 5.1.1 User unknown" : null;
            }

            return await db.SaveChangesAsync();
        });
    }

    private static async Task KontrolleraAsync(IPage sida, string adress, string namn)
    {
        await sida.SetViewportSizeAsync(Webblasarfixtur.Bred, 900);
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild($"prova-{namn}");
    }
}
