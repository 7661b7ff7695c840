using Leveransstrategi.Web.Tests.Webblasare;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Remsan om exempelinnehåll och sökningens träffar i en riktig webbläsare.</summary>
public sealed class ExempelBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sok?q=avropar&datum=2026-10-01")]
    public async Task Sidan_sager_att_innehallet_ar_pahittat_utan_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.NySida();
        await Exempelportal.LasInExempelAsync(fixtur.Portal);
        await sida.GotoAsync(adress);
        await Microsoft.Playwright.Assertions.Expect(sida.Locator(".exempelremsa")).ToContainTextAsync("påhittade");
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("exempel" + adress);
    }
}
