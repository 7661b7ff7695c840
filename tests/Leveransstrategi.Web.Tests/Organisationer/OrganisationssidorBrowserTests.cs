using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Organisationer;

/// <summary>Organisationernas öppna sidor i en riktig webbläsare.</summary>
public sealed class OrganisationssidorBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    public static TheoryData<string> Sidor =>
    [
        "/organisationer",
        "/organisationer?datum=2006-12-31",
        "/organisationer?q=finns+inte",
        "/organisationer/bromma-stadsdelsnamnd",
        "/organisationer/ab-stokab",
        "/organisationer/hagersten-liljeholmens-stadsdelsnamnd?datum=2024-01-01",
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
        await sida.SparaBild(adress);
    }

    [Fact]
    public async Task Den_som_letar_hittar_en_upphord_namnd_och_dess_eftertradare_utan_skript()
    {
        var sida = await fixtur.NySida(Webblasarfixtur.Smal, skript: false);
        await sida.GotoAsync("/organisationer");
        await sida.GetByLabel("Fanns den").FillAsync("3 mars 2008");
        await sida.GetByRole(AriaRole.Combobox, new() { Name = "Slag" }).SelectOptionAsync("stadsdelsnamnd");
        await sida.GetByRole(AriaRole.Button, new() { Name = "Visa" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("14\u00A0stadsdelsnämnder", new() { Exact = true })).ToBeVisibleAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Spånga-Tensta stadsdelsnämnd" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Finns.", new() { Exact = true })).ToBeVisibleAsync();
        await sida.GetByRole(AriaRole.Link, new() { Name = "Visa dagens läge" }).ClickAsync();
        await Assertions.Expect(sida.GetByText("Har upphört.", new() { Exact = true })).ToBeVisibleAsync();
        await sida.Locator(".status").GetByRole(AriaRole.Link, new() { Name = "Järva stadsdelsnämnd" }).ClickAsync();
        await Assertions.Expect(sida.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Järva stadsdelsnämnd" })).ToBeVisibleAsync();
    }
}
