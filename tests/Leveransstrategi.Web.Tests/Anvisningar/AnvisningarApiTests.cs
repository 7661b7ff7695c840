using System.Net;
using System.Text.Json;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Anvisningarna i läsgränssnittet, på exemplen.</summary>
public sealed class AnvisningarApiTests(Exempelportal portal) : IClassFixture<Exempelportal>
{
    private readonly HttpClient klient = portal.Anonym();

    [Fact]
    public async Task Svaret_har_den_form_som_lovats()
    {
        using var svar = await JsonAsync("/api/v1/anvisningar/it-konsulter?datum=2026-10-01");
        var rot = svar.RootElement;

        Assert.Equal(["omrade", "version", "status", "beslut", "gallerFran", "gallerTill", "avsnitt"], Namn(rot));
        Assert.Equal(("it-konsulter", 2, "gallande"), (rot.GetProperty("omrade").GetString(), rot.GetProperty("version").GetInt32(), rot.GetProperty("status").GetString()));
        Assert.Equal("""{"organ":"Kommunstyrelsen","datum":"2026-08-12","paragraf":"§ 18","diarienummer":"KS 2026/0000"}""", System.Text.RegularExpressions.Regex.Unescape(rot.GetProperty("beslut").GetRawText()));
        Assert.Equal("2026-09-01", rot.GetProperty("gallerFran").GetString());
        Assert.Equal(JsonValueKind.Null, rot.GetProperty("gallerTill").ValueKind);
        Assert.Equal(8, rot.GetProperty("avsnitt").GetArrayLength());
        Assert.All(rot.GetProperty("avsnitt").EnumerateArray(), avsnitt => Assert.Equal(["rubrik", "punkter"], Namn(avsnitt)));
        var punkter = Punkter(rot);
        Assert.All(punkter, punkt => Assert.Equal(["id", "nummer", "text", "kallor"], Namn(punkt)));
        Assert.Equal("1.1", punkter[0].GetProperty("nummer").GetString());
        Assert.All(punkter.SelectMany(punkt => punkt.GetProperty("kallor").EnumerateArray()), kalla => Assert.Equal(["titel", "avsnitt", "url"], Namn(kalla)));
        Assert.DoesNotContain(punkter, punkt => punkt.GetProperty("text").GetString()!.Contains("[[", StringComparison.Ordinal));
        Assert.Contains(punkter, punkt => punkt.GetProperty("text").GetString()!.Contains("punkt ", StringComparison.Ordinal));
        var stod = punkter.SelectMany(punkt => punkt.GetProperty("kallor").EnumerateArray()).First(kalla => kalla.GetProperty("avsnitt").GetString()?.StartsWith("punkt ", StringComparison.Ordinal) == true);
        Assert.StartsWith("/anvisningar/it-konsulter/version/2#punkt-", stod.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dagen_avgor_versionen_och_punkterna_ar_desamma_fran_version_till_version()
    {
        using var forsta = await JsonAsync("/api/v1/anvisningar/it-konsulter?datum=2026-08-31");
        using var andra = await JsonAsync("/api/v1/anvisningar/it-konsulter?datum=2026-09-01");

        Assert.Equal((1, 2), (forsta.RootElement.GetProperty("version").GetInt32(), andra.RootElement.GetProperty("version").GetInt32()));
        Assert.Equal("2026-08-31", forsta.RootElement.GetProperty("gallerTill").GetString());
        var gamla = Punkter(forsta.RootElement).ToDictionary(punkt => punkt.GetProperty("id").GetGuid(), punkt => punkt.GetProperty("text").GetString());
        var nya = Punkter(andra.RootElement).ToDictionary(punkt => punkt.GetProperty("id").GetGuid(), punkt => punkt.GetProperty("text").GetString());
        Assert.Contains(gamla.Keys.Intersect(nya.Keys), id => gamla[id] != nya[id]);
        Assert.Contains(gamla.Keys.Intersect(nya.Keys), id => gamla[id] == nya[id]);
    }

    [Theory]
    [InlineData("it-konsulter?datum=2025-12-31", "Ingen anvisning för IT-konsulter gällde 2025-12-31. Version 1 gäller från 2026-01-01.")]
    [InlineData("telefoni?datum=2026-10-01", "Ingen anvisning för Telefoni gällde 2026-10-01. Version 1 gäller från 2027-01-01.")]
    [InlineData("finns-inte", "Det finns inget område med adressen finns-inte.")]
    public async Task Dar_inget_gallde_sager_svaret_det_och_nar_nagot_borjar_galla(string adress, string besked)
    {
        var svar = await klient.GetAsync($"/api/v1/anvisningar/{adress}");

        Assert.Equal(HttpStatusCode.NotFound, svar.StatusCode);
        Assert.Equal("application/problem+json", svar.Content.Headers.ContentType!.MediaType);
        using var problem = JsonDocument.Parse(await svar.Content.ReadAsStringAsync());
        Assert.Equal(besked, problem.RootElement.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Listan_har_det_som_gallde_dagen_och_utkast_lamnas_aldrig_ut_inte_ens_till_en_redaktor()
    {
        var redaktor = await portal.InloggadAsync(Roller.Redaktor);
        foreach (var besokare in new[] { klient, redaktor })
        {
            using var lista = JsonDocument.Parse(await besokare.GetStringAsync("/api/v1/anvisningar?datum=2026-10-01"));
            var rader = lista.RootElement.GetProperty("rader").EnumerateArray().ToList();
            Assert.Equal(6, lista.RootElement.GetProperty("antal").GetInt32());
            Assert.Equal(["omrade", "version", "status", "beslut", "gallerFran", "gallerTill", "url"], Namn(rader[0]));
            Assert.DoesNotContain(rader, rad => rad.GetProperty("omrade").GetString() == "telefoni");
            Assert.All(rader, rad => Assert.Equal("gallande", rad.GetProperty("status").GetString()));
            using var programvara = JsonDocument.Parse(await besokare.GetStringAsync("/api/v1/anvisningar/programvara?datum=2026-10-01"));
            Assert.Equal(1, programvara.RootElement.GetProperty("version").GetInt32());
        }

        using var fore = await JsonAsync("/api/v1/anvisningar?datum=2025-01-01");
        Assert.Equal(0, fore.RootElement.GetProperty("antal").GetInt32());
    }

    [Fact]
    public async Task Den_som_har_svaret_far_304_och_beskrivningen_sager_hur_det_ska_lasas()
    {
        const string Adress = "/api/v1/anvisningar/it-konsulter?datum=2026-10-01";
        using var begaran = new HttpRequestMessage(HttpMethod.Get, Adress);
        begaran.Headers.IfNoneMatch.Add((await klient.GetAsync(Adress)).Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await klient.SendAsync(begaran)).StatusCode);

        using var beskrivning = await JsonAsync("/openapi/v1.json");
        var adresser = beskrivning.RootElement.GetProperty("paths");
        Assert.True(adresser.TryGetProperty("/api/v1/anvisningar", out _));
        var hamta = adresser.GetProperty("/api/v1/anvisningar/{slug}").GetProperty("get");
        Assert.Contains("Markdown", hamta.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.True(hamta.GetProperty("responses").TryGetProperty("404", out _));
    }

    private static IEnumerable<string> Namn(JsonElement objekt) => objekt.EnumerateObject().Select(falt => falt.Name);

    private static List<JsonElement> Punkter(JsonElement rot) =>
        [.. rot.GetProperty("avsnitt").EnumerateArray().SelectMany(avsnitt => avsnitt.GetProperty("punkter").EnumerateArray())];

    private async Task<JsonDocument> JsonAsync(string adress) => JsonDocument.Parse(await klient.GetStringAsync(adress));
}
