using System.Text.RegularExpressions;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Undantagsarenden;

public sealed class UndantagBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Fact]
    public async Task Namnden_ansoker_redaktoren_bereder_och_beslutet_registreras_och_ingen_sida_har_hinder()
    {
        var namnd = await fixtur.NySida(skript: false);
        await namnd.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        await namnd.GotoAsync("/avtalsomraden/it-konsulter");
        await namnd.GetByRole(AriaRole.Link, new() { Name = "Ansök om undantag" }).ClickAsync();
        await Assertions.Expect(namnd).ToHaveURLAsync(new Regex("/undantag/nytt"));
        await namnd.GetByLabel("Vad ska undantaget gälla?").FillAsync("Specialister till provsystemet");
        await namnd.GetByLabel("Varför behöver nämnden").FillAsync("Kompetensen saknas.");
        await namnd.GetByLabel("Från och med").FillAsync("2100-01-01");
        await namnd.GetByLabel("Till och med").FillAsync("2100-06-30");
        await namnd.GetByRole(AriaRole.Button, new() { Name = "Lämna ansökan" }).ClickAsync();
        await Assertions.Expect(namnd).ToHaveURLAsync(new Regex("/undantag/[0-9a-f-]{36}"));
        var adress = new Uri(namnd.Url).AbsolutePath;

        var redaktor = await fixtur.InloggadAsync(roller: Roller.Redaktor);
        await redaktor.GotoAsync("/");
        await redaktor.GetByRole(AriaRole.Link, new() { Name = "Specialister till provsystemet" }).ClickAsync();
        await redaktor.GetByLabel("Skriv till nämnden").FillAsync("Bifall.");
        await redaktor.GetByRole(AriaRole.Button, new() { Name = "Lämna förslag" }).ClickAsync();
        await Assertions.Expect(redaktor.GetByText("Ärendet väntar på beslut")).ToBeVisibleAsync();

        var registrator = await fixtur.InloggadAsync(roller: Roller.Beslutsregistrator);
        await registrator.GotoAsync($"{adress}/beslut");
        await registrator.KontrolleraTillganglighet();
        await registrator.GotoAsync(adress);
        await registrator.KontrolleraTillganglighet();
        await registrator.SparaBild(adress);

        await namnd.GotoAsync(adress);
        await namnd.GetByLabel("Det som nämnden vill tillföra").FillAsync("Behovet finns inte längre.");
        await namnd.GetByRole(AriaRole.Button, new() { Name = "Återkalla ansökan" }).ClickAsync();
        await Assertions.Expect(namnd.GetByText("Ansökan är återkallad.").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("/undantag")]
    [InlineData("/undantag/per-regel")]
    [InlineData("/min-namnd")]
    [InlineData("/undantag/nytt?grund=regel:it-konsulter")]
    public async Task Sidan_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.NySida();
        await sida.LoggaInAsync(await fixtur.Portal.NamndkontoAsync("bromma-stadsdelsnamnd"));
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild(adress);
    }
}
