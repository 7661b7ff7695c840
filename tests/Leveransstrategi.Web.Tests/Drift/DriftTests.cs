using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Leveransstrategi.Web.Tests.Styrdokument;

namespace Leveransstrategi.Web.Tests.Drift;

/// <summary>Drift (operations): flera webbnoder på en databas, säkerhetskopia medan portalen går, och kommandoraden.</summary>
public sealed partial class DriftTests : IDisposable
{
    private readonly string mapp = Directory.CreateTempSubdirectory("leveransdrift-").FullName;

    [Fact]
    public async Task Den_som_loggat_in_pa_en_nod_ar_kand_pa_en_annan()
    {
        await using var forsta = await Portalprocess.StartaAsync(mapp);
        await using var andra = await Portalprocess.StartaAsync(mapp);
        using var kakor = new HttpClientHandler { AllowAutoRedirect = false };
        using var klient = new HttpClient(kakor);

        await SkapaAdministratorAsync(klient, forsta.Adress);
        var konto = await klient.GetStringAsync(new Uri(andra.Adress, "/konto"));

        Assert.Contains("Drift Prov", konto, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_sakerhetskopia_av_en_portal_i_gang_kan_laggas_tillbaka()
    {
        var kopia = Path.Combine(mapp, "kopia.db");
        var data = Path.Combine(mapp, "data");
        using var kakor = new HttpClientHandler { AllowAutoRedirect = false };
        using var klient = new HttpClient(kakor);
        await using (var portal = await Portalprocess.StartaAsync(data))
        {
            await SkapaAdministratorAsync(klient, portal.Adress);
            var (kod, svar, fel) = await Portalprocess.KorAsync("sakerhetskopiera", kopia, "--Data:Folder", data);
            Assert.True(kod == 0, fel);
            Assert.Contains("skriven och kontrollerad", svar, StringComparison.Ordinal);
            await RattaBrommaAsync(klient, portal.Adress, "Efter kopian");
            Assert.Contains("Efter kopian", await klient.GetStringAsync(new Uri(portal.Adress, "/organisationer/bromma-stadsdelsnamnd")), StringComparison.Ordinal);
        }

        var (aterstalld, _, aterfel) = await Portalprocess.KorAsync("aterstall", kopia, "--Data:Folder", data);
        Assert.True(aterstalld == 0, aterfel);
        Assert.Single(Directory.GetFiles(data, "*.fore-aterstallning-*"));
        await using var igen = await Portalprocess.StartaAsync(data);
        var sida = await klient.GetStringAsync(new Uri(igen.Adress, "/organisationer/bromma-stadsdelsnamnd"));
        Assert.Contains("Bromma stadsdelsförvaltning", sida, StringComparison.Ordinal);
        Assert.DoesNotContain("Efter kopian", sida, StringComparison.Ordinal);
        Assert.Contains("Drift Prov", await klient.GetStringAsync(new Uri(igen.Adress, "/konto")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_fil_som_inte_ar_en_kopia_laggs_inte_tillbaka()
    {
        var skrap = Path.Combine(mapp, "skrap.db");
        await File.WriteAllTextAsync(skrap, "inte en databas");

        var (kod, _, fel) = await Portalprocess.KorAsync("aterstall", skrap, "--Data:Folder", Path.Combine(mapp, "data"));

        Assert.Equal(1, kod);
        Assert.Contains("Inget är ändrat", fel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Torrkorningen_ger_bara_json_pa_standard_ut()
    {
        var fil = Path.Combine(mapp, "strategi.txt");
        await File.WriteAllBytesAsync(fil, Provtext.Fil);

        var (kod, svar, _) = await Portalprocess.KorAsync("importera", "--torrkor", "--json", fil);

        Assert.Equal(0, kod);
        using var json = JsonDocument.Parse(svar);
        var rot = json.RootElement;
        Assert.Equal("LEVERANSSTRATEGI FÖR IT-OMRÅDET", rot.GetProperty("titel").GetString());
        Assert.Equal(["1", "2", "2.1", "2.2", "2.3"], rot.GetProperty("avsnitt").EnumerateArray().Select(a => a.GetProperty("nummer").GetString()!));
        Assert.Equal(["IT-konsulter", "Telefoni"], rot.GetProperty("omraden").EnumerateArray().Select(o => o.GetProperty("namn").GetString()!));
        Assert.Equal(
            ["031-2486/2007 KF 2008-03-03 1", "013-1710/2007 KF 2007-06-11 1", "999-4321/2003 KS 2003-09-17 1"],
            rot.GetProperty("hanvisningar").EnumerateArray().Select(h =>
                $"{h.GetProperty("diarienummer")} {h.GetProperty("organ")} {h.GetProperty("datum")} {h.GetProperty("avsnitt")}"));
        Assert.Equal(3, rot.GetProperty("datum").GetArrayLength());
    }

    [Theory]
    [InlineData("tom.txt", "", "Filen är tom")]
    [InlineData("rapport.pdf", "%PDF", "PDF")]
    public async Task En_fil_som_inte_gar_att_lasa_ger_besked_pa_felstrommen(string namn, string text, string besked)
    {
        var fil = Path.Combine(mapp, namn);
        await File.WriteAllBytesAsync(fil, Encoding.UTF8.GetBytes(text));

        var (kod, svar, fel) = await Portalprocess.KorAsync("importera", "--torrkor", "--json", fil);

        Assert.Equal(1, kod);
        Assert.Empty(svar);
        Assert.Contains(besked, fel, StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(mapp, recursive: true);

    private async Task SkapaAdministratorAsync(HttpClient klient, Uri portal)
    {
        var logg = Directory.GetFiles(mapp, "*.json", SearchOption.AllDirectories);
        var rader = new StringBuilder();
        foreach (var fil in logg)
        {
            await using var strom = new FileStream(fil, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var lasare = new StreamReader(strom);
            rader.Append(await lasare.ReadToEndAsync());
        }

        // Varje start utan administratör drar in den förra länken; den sista i loggen är den som gäller.
        var nyckel = Nyckel().Matches(rader.ToString()).Select(traff => traff.Groups[1].Value).Last();
        var svar = await PostaAsync(klient, new Uri(portal, $"/forsta-administrator?nyckel={nyckel}"), new()
        {
            ["Namn"] = "Drift Prov",
            ["Epost"] = "drift@exempel.invalid",
            ["Losenord"] = Testkonton.Losenord,
        });
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        var inloggad = await PostaAsync(klient, new Uri(portal, "/logga-in"), new() { ["Epost"] = "drift@exempel.invalid", ["Losenord"] = Testkonton.Losenord });
        Assert.Equal(HttpStatusCode.Redirect, inloggad.StatusCode);
    }

    private static async Task RattaBrommaAsync(HttpClient klient, Uri portal, string forvaltning)
    {
        var svar = await PostaAsync(klient, new Uri(portal, "/admin/organisationer/bromma-stadsdelsnamnd"), new() { ["Formular.Forvaltning"] = forvaltning });
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
    }

    // Skickar sidans formulär så som en webbläsare gör, med allt som redan står i det.
    private static async Task<HttpResponseMessage> PostaAsync(HttpClient klient, Uri adress, Dictionary<string, string> andras)
    {
        var sida = new HtmlParser().ParseDocument(await klient.GetStringAsync(adress));
        var formular = sida.QuerySelector("main form[method=post]")!;
        var falt = formular.QuerySelectorAll("input[name], select[name]")
            .GroupBy(element => element.GetAttribute("name")!)
            .ToDictionary(grupp => grupp.Key, grupp => grupp.First() is AngleSharp.Html.Dom.IHtmlSelectElement lista ? lista.Value : grupp.First().GetAttribute("value") ?? "");
        foreach (var (namn, varde) in andras)
            falt[namn] = varde;
        using var innehall = new FormUrlEncodedContent(falt!);
        return await klient.PostAsync(new Uri(adress, formular.GetAttribute("action") ?? ""), innehall);
    }

    [GeneratedRegex("forsta-administrator\\?nyckel=([0-9a-f]+)")]
    private static partial Regex Nyckel();
}
