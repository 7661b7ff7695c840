using System.Net;
using AngleSharp.Html.Parser;
using Leveransstrategi.Web.Tests.Drift;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Web.Tests.Avtal;

/// <summary>Hundra avrop på en gång mot ett tak: summan går aldrig över, och alla som inte ryms får förklaringen.</summary>
public sealed class SamtidigaAvropTests
{
    private const int Antal = 100;
    private const string Adress = $"/ramavtal/{Avropsprov.Avtal}/avrop/nytt";

    [Fact]
    public async Task Hundra_samtidiga_avrop_gar_aldrig_tillsammans_over_taket()
    {
        await using var portal = new Portalfabrik();
        portal.Lyssna();
        await portal.AvropbartAvtalAsync();
        var (klient, skydd) = await KlientAsync(portal.ClientOptions.BaseAddress, await portal.NamndkontoAsync(Avropsprov.Namnd));
        using (klient)
            await ProvaAsync(portal, await Task.WhenAll(Enumerable.Range(0, Antal).Select(_ => AvropaAsync(klient, skydd))));
    }

    [Fact]
    public async Task Tva_processer_pa_samma_databas_gar_aldrig_tillsammans_over_taket()
    {
        await using var portal = new Portalfabrik();
        portal.Lyssna();
        await portal.AvropbartAvtalAsync();
        var konto = await portal.NamndkontoAsync(Avropsprov.Namnd);
        await using var annan = await Portalprocess.StartaAsync(portal.Datamapp);
        var (har, harSkydd) = await KlientAsync(portal.ClientOptions.BaseAddress, konto);
        var (dar, darSkydd) = await KlientAsync(annan.Adress, konto);
        using (har)
        using (dar)
            await ProvaAsync(portal, await Task.WhenAll(Enumerable.Range(0, Antal).Select(i => i % 2 == 0 ? AvropaAsync(har, harSkydd) : AvropaAsync(dar, darSkydd))));
    }

    // Taket är 600 000 kr i delområdet: sjutton avrop på 35 000 kr ryms, och inte ett till.
    private static async Task ProvaAsync(Portalfabrik portal, (HttpStatusCode Status, string Fel)[] svar)
    {
        Assert.Equal(17, svar.Count(en => en.Status == HttpStatusCode.Redirect));
        Assert.All(svar.Where(en => en.Status != HttpStatusCode.Redirect), en =>
        {
            Assert.Equal(HttpStatusCode.BadRequest, en.Status);
            Assert.Contains("I delområdet Utveckling är 5 000 kr av 600 000 kr kvar.", en.Fel, StringComparison.Ordinal);
        });
        var avrop = await portal.DbAsync(db => db.Avrop.Select(a => new { a.Nummer, a.Varde }).ToListAsync());
        Assert.Equal((17, 595_000m), (avrop.Count, avrop.Sum(a => a.Varde)));
        var raknare = await portal.DbAsync(db => db.Takraknare.AsNoTracking().OrderBy(t => t.Delomrade).ToListAsync());
        Assert.Equal([595_000, 595_000, 0], raknare.Select(t => t.Avropat));
    }

    private static async Task<(HttpStatusCode Status, string Fel)> AvropaAsync(HttpClient klient, string skydd)
    {
        using var innehall = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = skydd,
            ["Handling"] = "registrera",
            ["Formular.Organisation"] = Avropsprov.Namnd,
            ["Formular.Delomrade"] = "1",
            ["Formular.Vad"] = "Samtidigt avrop",
            ["Formular.Varde"] = "35 000",
            ["Formular.Timmar"] = "10",
            ["Formular.Fran"] = "2008-06-10",
            ["Formular.Lage"] = "Avropat",
            ["Formular.Dag"] = Avropsprov.Dag,
        });
        var svar = await klient.PostAsync(new Uri(Adress, UriKind.Relative), innehall);
        return (svar.StatusCode, svar.StatusCode == HttpStatusCode.BadRequest ? string.Join(' ', (await svar.SidaAsync()).Fel()).Replace('\u00A0', ' ') : "");
    }

    private static async Task<(HttpClient Klient, string Skydd)> KlientAsync(Uri adress, string konto)
    {
        var klient = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = adress, Timeout = TimeSpan.FromMinutes(5) };
        await klient.LoggaInAsync(konto);
        var sida = new HtmlParser().ParseDocument(await klient.GetStringAsync(new Uri(Adress, UriKind.Relative)));
        return (klient, sida.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
    }
}
