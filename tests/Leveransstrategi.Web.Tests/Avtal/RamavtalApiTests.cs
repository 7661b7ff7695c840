using System.Net;
using System.Text.Json;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Web.Tests.Avtal;

/// <summary>Ramavtalen i det öppna gränssnittet, så som de bedöms en dag.</summary>
public sealed class RamavtalApiTests(Portalfabrik fabrik) : IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Ett_avtal_lamnas_ut_med_tider_tak_prognos_leverantorer_och_beslut_men_aldrig_med_pris()
    {
        await fabrik.AvropbartAvtalAsync();
        await fabrik.AvropaAsync();
        await fabrik.AvropaAsync(Avropsprov.Formular("50 000", Avropslage.Reserverat));
        using var klient = fabrik.CreateClient();

        var text = await klient.GetStringAsync(new Uri($"/api/v1/ramavtal/{Avropsprov.Avtal}?datum=2008-06-09", UriKind.Relative));
        var avtal = JsonDocument.Parse(text).RootElement;

        Assert.Equal("galler", avtal.GetProperty("status").GetString());
        Assert.Equal("direktivstyrt", avtal.GetProperty("regim").GetString());
        Assert.Equal("2008-08-31", avtal.GetProperty("gallerTill").GetString());
        Assert.Equal("2008-06-30", avtal.GetProperty("optioner")[0].GetProperty("senastBesked").GetString());
        Assert.Equal((1_000_000m, 50_000m, 100_000m, 850_000m), (avtal.GetProperty("takvolym").GetProperty("kronor").GetDecimal(), avtal.GetProperty("reserverat").GetDecimal(), avtal.GetProperty("avropat").GetDecimal(), avtal.GetProperty("kvar").GetDecimal()));
        var prognos = avtal.GetProperty("prognos");
        foreach (var falt in new[] { "takNas", "tidigast", "senast", "borjaUpphandlingSenast" })
            Assert.True(prognos.TryGetProperty(falt, out _), falt);
        Assert.Equal("Konsult Alfa AB", avtal.GetProperty("leverantorer")[0].GetProperty("namn").GetString());
        Assert.Equal("Kommunstyrelsen", avtal.GetProperty("kallor")[0].GetProperty("organ").GetString());
        Assert.DoesNotContain("Hemligt", text, StringComparison.Ordinal);

        // Före avtalets första dag var det tilldelat, och dagen efter den sista är det utgånget.
        Assert.Equal("tilldelat", await StatusAsync(klient, "2006-08-31"));
        Assert.Equal("utganget", await StatusAsync(klient, "2008-09-01"));
    }

    [Fact]
    public async Task Listan_valjer_pa_dag_omrade_och_status_och_ett_okant_lage_far_veta_vilka_som_finns()
    {
        await fabrik.RegistreraAvtalAsync("RA-API-1");
        await fabrik.ForTillAsync("RA-API-1", Avtalsstegslag.Tecknat);
        using var klient = fabrik.CreateClient();

        Assert.Contains("RA-API-1", await NummerAsync(klient, "datum=2008-06-09&omrade=it-konsulter&status=galler"));
        Assert.Contains("RA-API-1", await NummerAsync(klient, "datum=2006-06-05&status=avtalssparr"));
        Assert.DoesNotContain("RA-API-1", await NummerAsync(klient, "datum=2008-06-09&status=utganget"));
        Assert.DoesNotContain("RA-API-1", await NummerAsync(klient, "datum=2008-06-09&omrade=telefoni"));
        var fel = await klient.GetAsync(new Uri("/api/v1/ramavtal?status=aktivt", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, fel.StatusCode);
        Assert.Contains("planerat, annonserat, tilldelat, avtalssparr, galler, utganget, uppsagt, slut", await fel.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<string?> StatusAsync(HttpClient klient, string datum) =>
        JsonDocument.Parse(await klient.GetStringAsync(new Uri($"/api/v1/ramavtal/{Avropsprov.Avtal}?datum={datum}", UriKind.Relative))).RootElement.GetProperty("status").GetString();

    private static async Task<IReadOnlyList<string?>> NummerAsync(HttpClient klient, string fraga) =>
        [.. JsonDocument.Parse(await klient.GetStringAsync(new Uri($"/api/v1/ramavtal?{fraga}", UriKind.Relative))).RootElement.GetProperty("rader").EnumerateArray().Select(rad => rad.GetProperty("nummer").GetString())];
}
