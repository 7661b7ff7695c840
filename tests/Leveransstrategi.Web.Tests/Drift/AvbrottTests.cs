using System.Globalization;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Tests.Anvisningar;
using Microsoft.AspNetCore.Hosting;

namespace Leveransstrategi.Web.Tests.Drift;

/// <summary>Avbrott (crash): portalen dödas mitt i att någon sparar. Det som den har svarat på finns kvar efter omstarten.</summary>
public sealed class AvbrottTests : IDisposable
{
    private const string Slug = "it-konsulter";
    private const string Epost = "avbrott@exempel.invalid";
    private readonly string mapp = Directory.CreateTempSubdirectory("leveransavbrott-").FullName;

    [Fact]
    public async Task Varje_sparande_som_fatt_svar_finns_kvar_nar_portalen_dodats_mitt_i_sparanden()
    {
        var sida = await ForberedAsync();
        using var kakor = new HttpClientHandler { AllowAutoRedirect = false };
        using var klient = new HttpClient(kakor);
        var besvarade = new List<int>();
        Task sparar;
        await using (var portal = await Portalprocess.StartaAsync(mapp))
        {
            klient.BaseAddress = portal.Adress;
            await klient.LoggaInAsync(Epost);
            sparar = SparaTillsAvbrottetAsync(klient, sida, besvarade);
            while (besvarade.Count < 5 && !sparar.IsCompleted)
                await Task.Delay(5);
            // Att lämna blocket dödar processen (SIGKILL) medan nästa sparande är på väg.
        }

        await sparar;

        Assert.True(besvarade.Count >= 5, $"Bara {besvarade.Count} sparanden hann besvaras.");
        using var igen = new Mappfabrik(mapp);
        var text = await igen.RutanAsync(Slug);
        Assert.Contains($"sparande {besvarade[^1]} ", text + " ", StringComparison.Ordinal);
        var revisioner = await igen.DbAsync(db => Task.FromResult(db.Textrevisioner.AsEnumerable().SelectMany(r => r.Text.Punkter).Select(p => p.Text).ToList()));
        Assert.All(besvarade, n => Assert.Contains(revisioner, r => r.EndsWith($"sparande {n} ord", StringComparison.Ordinal)));
    }

    public void Dispose() => Directory.Delete(mapp, recursive: true);

    private async Task<string> ForberedAsync()
    {
        using var portal = new Mappfabrik(mapp);
        await portal.KontoAsync(Epost, Roller.Redaktor);
        return await portal.NyttUtkastAsync(Slug, string.Join("\n\n", Enumerable.Range(1, 20).Select(i => $"2.{i} Punkt nummer {i} om hur området är ordnat.")));
    }

    private static async Task SparaTillsAvbrottetAsync(HttpClient klient, string sida, List<int> besvarade)
    {
        try
        {
            for (var n = 1; ; n++)
            {
                var redigering = await klient.SidaAsync(sida);
                var ruta = (IHtmlTextAreaElement)redigering.QuerySelector("textarea[name=Text]")!;
                var rader = ruta.Value.Replace("\r\n", "\n", StringComparison.Ordinal).Split("\n\n");
                rader[^1] = string.Create(CultureInfo.InvariantCulture, $"2.20 Den sista punkten i sparande {n} ord");
                using var innehall = redigering.Formular(("Text", string.Join("\n\n", rader)));
                using var svar = await klient.PostAsync(new Uri(sida, UriKind.Relative), innehall);
                Assert.Equal(System.Net.HttpStatusCode.Redirect, svar.StatusCode);
                besvarade.Add(n);
            }
        }
        catch (HttpRequestException)
        {
            // Portalen är borta. Det sparande som var på väg har inget svar, och får vara sparat eller inte.
        }
    }

    /// <summary>Portalen i provets egen process, på samma datamapp som den som dödades.</summary>
    private sealed class Mappfabrik(string mapp) : Portalfabrik
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Data:Folder", mapp);
        }
    }
}
