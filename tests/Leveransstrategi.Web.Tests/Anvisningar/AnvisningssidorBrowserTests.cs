using System.Globalization;
using System.Text.RegularExpressions;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Anvisningarna i en riktig webbläsare: tillgänglighet på bred och smal skärm, utan skript, och utskriften.</summary>
public sealed partial class AnvisningssidorBrowserTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    public static TheoryData<string> Sidor =>
    [
        "/anvisningar", "/anvisningar?lage=Gallande&datum=2020-01-01",
        "/anvisningar/it-konsulter", "/anvisningar/it-konsulter?datum=2026-02-01", "/anvisningar/it-konsulter/version/1", "/anvisningar/it-konsulter?datum=2020-01-01",
        "/anvisningar/telefoni", "/anvisningar/systemdrift/version/2", "/anvisningar/it-konsulter/punkt/00000000-0000-0000-0000-000000000001",
        "/omraden/it-konsulter", "/omraden/systemdrift?datum=2026-02-01", "/omraden", "/",
    ];

    [Theory, MemberData(nameof(Sidor))]
    public async Task Sidan_har_inga_hinder_pa_bred_och_smal_skarm(string adress)
    {
        var sida = await NySida();
        await sida.GotoAsync(adress);
        await sida.KontrolleraTillganglighet();
        await sida.SparaBild("anv" + adress);
    }

    [Fact]
    public async Task Redaktorens_sidor_har_inga_hinder()
    {
        var sida = await NySida();
        var epost = $"redaktor-{Guid.NewGuid():N}@exempel.invalid";
        await fixtur.Portal.KontoAsync(epost, Roller.Redaktor, Roller.Beslutsregistrator);
        await sida.LoggaInAsync(epost);
        foreach (var adress in new[] { "/anvisningar", "/anvisningar/it-konsulter", "/anvisningar/it-konsulter/version/3", "/" })
        {
            await sida.GotoAsync(adress);
            await sida.KontrolleraTillganglighet();
            await sida.SparaBild("anv-redaktor" + adress);
        }
    }

    [Fact]
    public async Task Utan_skript_gar_det_att_ga_fran_omradet_till_en_punkts_permanenta_lank_med_dagen_kvar()
    {
        var sida = await NySida(Webblasarfixtur.Smal, skript: false);
        await sida.GotoAsync("/omraden/it-konsulter?datum=2026-02-01");
        await sida.Locator(".innehall-smal summary").ClickAsync();
        await sida.Locator(".innehall-smal a[href='#avsnitt-3']").ClickAsync();
        await Assertions.Expect(sida.Locator("#avsnitt-3 h2")).ToBeInViewportAsync();
        await sida.Locator("[id='punkt-3.2'] .pnr").ClickAsync();
        Assert.EndsWith("/anvisningar/it-konsulter/version/1?datum=2026-02-01#punkt-3.2", sida.Url, StringComparison.Ordinal);
        await Assertions.Expect(sida.Locator("[id='punkt-3.2']")).ToBeInViewportAsync();
        await Assertions.Expect(sida.Locator(".datumbanner")).ToContainTextAsync("februari 2026");
        await Assertions.Expect(sida.GetByRole(AriaRole.Button, new() { Name = "Skriv ut" })).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("/anvisningar/anvandarstod")]
    [InlineData("/omraden/anvandarstod")]
    public async Task Varje_utskriven_sida_har_diarienummer_beslut_version_och_dag_och_ingen_punkt_bryts(string adress)
    {
        var sida = await NySida();
        await sida.GotoAsync(adress);
        var fil = await sida.PdfAsync(new() { Tagged = true, PreferCSSPageSize = true });
        if (Environment.GetEnvironmentVariable(Skarmbild.Installning) is { Length: > 0 } mapp)
            await File.WriteAllBytesAsync(Path.Combine(mapp, $"utskrift{adress.Replace('/', '_')}.pdf"), fil);
        var pdf = Pdftext.Las(fil);
        Assert.True(pdf.ArMarkt, "Filen saknar struktur.");
        Assert.Superset(new HashSet<string> { "H1", "H2", "P", "L", "Link" }, pdf.Roller.ToHashSet());
        Assert.InRange(pdf.Sidor.Count, 5, 40);
        foreach (var (text, nummer) in pdf.Sidor.Select((text, i) => (text, i + 1)))
        {
            Assert.True(text.Contains("version 1. Beslutad av kommunstyrelsen 2025-12-18, § 12, dnr KS 2026/0000. Gäller fr.o.m. 2026-01-01.", StringComparison.Ordinal), $"Sida {nummer} saknar uppgifterna: …{text[^Math.Min(300, text.Length)..]}");
            Assert.True(text.Contains("/anvisningar/anvandarstod/version/1", StringComparison.Ordinal), $"Sida {nummer} saknar den permanenta länken.");
            Assert.Equal(Borjan().Matches(text).Select(t => t.Groups[1].Value), Slutet().Matches(text).Select(t => t.Groups[1].Value));
        }

        Assert.Equal(64, pdf.Sidor.Sum(text => Borjan().Count(text)));
    }

    private async Task<IPage> NySida(int bredd = Webblasarfixtur.Bred, bool skript = true)
    {
        var sida = await fixtur.NySida(bredd, skript);
        if (!await fixtur.Portal.DbAsync(db => db.Anvisningar.AnyAsync()))
        {
            await fixtur.Portal.SkrivAnvisningarAsync();
            // Åtta avsnitt med åtta långa punkter: utskriften blir många sidor.
            await fixtur.Portal.DbAsync(db => db.BeslutadAsync("anvandarstod", new(2026, 1, 1), _ => Anvisningsfabrik.Text(avsnitt => Enumerable.Range(0, 8).Select(p =>
                string.Create(CultureInfo.InvariantCulture, $"Börjar{avsnitt}x{p} ") + string.Concat(Enumerable.Repeat("Nämnden ansvarar för att beställa och följa upp stödet. ", 8 + p)) + $"\n\n- ett\n- två\n\nSlutar{avsnitt}x{p}"))));
        }

        return sida;
    }

    [GeneratedRegex(@"Börjar(\dx\d)")]
    private static partial Regex Borjan();

    [GeneratedRegex(@"Slutar(\dx\d)")]
    private static partial Regex Slutet();
}
