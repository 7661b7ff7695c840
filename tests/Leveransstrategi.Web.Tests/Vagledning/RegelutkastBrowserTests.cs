using System.Text.RegularExpressions;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Vagledning;

public sealed class RegelutkastBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    private const string Utkast = "/vagledning/regler/utkast";
    private const string Rad = $"{Utkast}/rad/egen-direktupphandling";

    [Fact]
    public async Task En_regel_andras_ett_provfall_faller_regeln_lagas_effekten_syns_och_versionen_galler_forst_fran_sin_dag()
    {
        // Redaktören arbetar utan skript; allt är formulär och länkar.
        var redaktor = await fixtur.InloggadAsync(skript: false, roller: Roller.Redaktor);
        await redaktor.GotoAsync(Utkast);
        await redaktor.GetByRole(AriaRole.Button, new() { Name = "Påbörja en ny version" }).ClickAsync();
        await Assertions.Expect(redaktor.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Utkast till regler, version 2");

        await redaktor.GotoAsync(Rad);
        await redaktor.GetByLabel("Svar", new() { Exact = true }).SelectOptionAsync("Egen upphandling");
        await redaktor.GetByRole(AriaRole.Button, new() { Name = "Spara raden" }).ClickAsync();
        await Assertions.Expect(redaktor.GetByText("provfall faller.")).ToBeVisibleAsync();
        await redaktor.GetByRole(AriaRole.Link, new() { Name = "Se vilka och varför" }).ClickAsync();
        await Assertions.Expect(redaktor.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("Faller");
        await Assertions.Expect(redaktor.GetByRole(AriaRole.Row).Nth(1)).ToContainTextAsync("egen-direktupphandling");
        await redaktor.GotoAsync($"{Utkast}/publicera");
        await Assertions.Expect(redaktor.Locator("#hinder li").First).ToContainTextAsync("Provfallet faller");

        await redaktor.GotoAsync(Rad);
        await redaktor.GetByLabel("Svar", new() { Exact = true }).SelectOptionAsync("Egen direktupphandling");
        await redaktor.GetByLabel("Rubrik", new() { Exact = true }).FillAsync("Ja, nämnden får köpa direkt");
        await redaktor.GetByRole(AriaRole.Button, new() { Name = "Spara raden" }).ClickAsync();
        await Assertions.Expect(redaktor.GetByText("provfall håller.")).ToBeVisibleAsync();

        // En fråga som ingen regel längre avgör: strategiska ledningsfunktioner ska till IT-avdelningen, och provfallet för det avslutas.
        await redaktor.GotoAsync($"{Utkast}/rad/egen-regi-ledning");
        await redaktor.GetByLabel("Svar", new() { Exact = true }).SelectOptionAsync("Fråga IT-avdelningen");
        await redaktor.GetByRole(AriaRole.Button, new() { Name = "Spara raden" }).ClickAsync();
        await redaktor.GotoAsync($"{Utkast}/provfall");
        var fallande = redaktor.GetByRole(AriaRole.Row).Filter(new() { HasText = "Faller" });
        while (await fallande.CountAsync() > 0)
        {
            await fallande.First.Locator("summary").ClickAsync();
            await fallande.First.GetByLabel("Varför är det inte längre rätt?").FillAsync("Kommunstyrelsen har beslutat annat.");
            await fallande.First.GetByRole(AriaRole.Button, new() { Name = "Avsluta provfallet" }).ClickAsync();
            await Assertions.Expect(redaktor.GetByText("Provfallet är avslutat.")).ToBeVisibleAsync();
        }

        await redaktor.GotoAsync($"{Utkast}/effekt");
        await Assertions.Expect(redaktor.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("svar får en annan slutsats");
        await Assertions.Expect(redaktor.Locator("[aria-labelledby=slutsatser]")).ToContainTextAsync("Alla 8 områden");

        var registrator = await fixtur.InloggadAsync(roller: Roller.Beslutsregistrator);
        await registrator.GotoAsync($"{Utkast}/publicera");
        await Assertions.Expect(registrator.GetByText("Inget i utkastet hindrar publicering.")).ToBeVisibleAsync();
        await Assertions.Expect(registrator.Locator("[aria-labelledby=avslutade]")).ToContainTextAsync("Kommunstyrelsen har beslutat annat.");
        await registrator.KontrolleraTillganglighet();
        await registrator.SparaBild("regler-publicera");
        await registrator.GetByRole(AriaRole.Button, new() { Name = "Registrera beslutet och publicera" }).ClickAsync();
        await Assertions.Expect(registrator.Locator("ds-error-summary")).ToContainTextAsync("Ange vem som beslutade");
        var idag = fixtur.Portal.Services.GetRequiredService<TimeProvider>().IDag();
        await registrator.GetByLabel("Beslutat av").FillAsync("Kommunstyrelsen");
        await registrator.GetByLabel("Beslutsdag").FillAsync($"{idag:yyyy-MM-dd}");
        await registrator.GetByLabel("Paragraf i protokollet").FillAsync("§ 12");
        await registrator.GetByLabel("Diarienummer").FillAsync("KS 2026/123");
        await registrator.GetByLabel("Gäller köp från").FillAsync($"{idag.AddDays(30):yyyy-MM-dd}");
        await registrator.GetByRole(AriaRole.Button, new() { Name = "Registrera beslutet och publicera" }).ClickAsync();
        await Assertions.Expect(registrator).ToHaveURLAsync(new Regex("/vagledning/regler\\?version=2"));
        await registrator.KontrolleraTillganglighet();
        await registrator.SparaBild("regler-version-2");

        var lasare = await fixtur.NySida();
        foreach (var (dag, rubrik) in new[] { (idag, "Ja, nämnden får direktupphandla"), (idag.AddDays(29), "Ja, nämnden får direktupphandla"), (idag.AddDays(30), "Ja, nämnden får köpa direkt") })
        {
            await lasare.GotoAsync($"/vagledning?omrade=telefoni&organisation=bromma-stadsdelsnamnd&natur=vanlig&varde=50000&datum={dag:yyyy-MM-dd}");
            await Assertions.Expect(lasare.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(rubrik);
        }
    }

    [Fact]
    public async Task Sidorna_har_inga_hinder_pa_bred_och_smal_skarm()
    {
        await using var egen = new Webblasarfixtur();
        await egen.InitializeAsync();
        var sida = await egen.InloggadAsync(roller: Roller.Redaktor);
        await KontrolleraAsync(Utkast);
        await sida.GetByRole(AriaRole.Button, new() { Name = "Påbörja en ny version" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Inget är ändrat ännu.")).ToBeVisibleAsync();
        await sida.GotoAsync(Rad);
        await sida.GetByLabel("Svar", new() { Exact = true }).SelectOptionAsync("Egen upphandling");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara raden" }).ClickAsync();
        foreach (var adress in new[] { Utkast, Rad, $"{Utkast}/rad/ny?del=Skal", $"{Utkast}/fraga/natur", $"{Utkast}/provfall", $"{Utkast}/provfall/nytt", $"{Utkast}/effekt", $"{Utkast}/publicera", $"{Utkast}/forkasta", "/vagledning/ord", "/vagledning/ord/nytt" })
            await KontrolleraAsync(adress);
        await sida.GotoAsync("/vagledning/ord");
        await sida.Locator("tbody a").First.ClickAsync();
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("ord-andra");
        await sida.GotoAsync($"{Utkast}/rad/ny?del=Skal");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Spara raden" }).ClickAsync();
        await Assertions.Expect(sida.Locator("ds-error-summary")).ToContainTextAsync("Skriv radens rubrik.");
        await sida.KontrolleraTillganglighet();

        async Task KontrolleraAsync(string adress)
        {
            await sida.GotoAsync(adress);
            await sida.KontrolleraTillganglighet();
            await sida.SparaBild(adress);
        }
    }
}
