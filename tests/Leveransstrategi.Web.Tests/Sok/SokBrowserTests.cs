using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Sok;

/// <summary>Söksidan i en riktig webbläsare.</summary>
public sealed class SokBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    [Theory]
    [InlineData("/sok")]
    [InlineData("/sok?q=konsulter")]
    [InlineData("/sok?q=stadsdelsn%C3%A4mnd&typ=organisation&datum=2008-06-09")]
    [InlineData("/sok?q=finnsinte&datum=2008-06-09")]
    [InlineData("/sok?q=avtal&typ=finns-inte")]
    public async Task Sidan_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await fixtur.NySida();
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild(adress);
    }

    [Fact]
    public async Task Sokning_och_val_av_slag_gar_utan_skript()
    {
        var sida = await fixtur.NySida(Webblasarfixtur.Smal, skript: false);
        await sida.GotoAsync("/sok");
        await sida.Locator("#sokfraga").FillAsync("konsulter");
        await sida.GetByRole(AriaRole.Search, new() { Name = "Sök i portalen" }).GetByRole(AriaRole.Button).ClickAsync();
        await sida.GetByRole(AriaRole.Link, new() { NameRegex = new("^Anskaffningsområden") }).ClickAsync();
        await Assertions.Expect(sida).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("typ=omrade"));
        await Assertions.Expect(sida.Locator(".traffar mark").First).ToBeVisibleAsync();
    }
}
