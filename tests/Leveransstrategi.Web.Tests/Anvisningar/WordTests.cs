using System.IO.Compression;
using System.Net;
using System.Xml.Linq;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>En version som Word-dokument.</summary>
public sealed class WordTests(Exempelportal portal) : IClassFixture<Exempelportal>
{
    [Fact]
    public async Task En_beslutad_version_hamtas_med_beslutet_pa_varje_sida_och_heter_efter_innehall_och_dag()
    {
        var svar = await portal.Anonym().GetAsync("/anvisningar/it-konsulter/version/2/word");

        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", svar.Content.Headers.ContentType!.MediaType);
        Assert.Equal("anvisning-it-konsulter-version-2-2026-09-01.docx", svar.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var (text, sidor) = await LasAsync(svar);
        Assert.Contains("Exempel, gäller inte: Anvisning för IT-konsulter", text, StringComparison.Ordinal);
        Assert.Contains("3 Anskaffning", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[[", text, StringComparison.Ordinal);
        Assert.Contains("KS 2026/0000", sidor, StringComparison.Ordinal);
        Assert.Contains("Kommunstyrelsen 2026-08-12, § 18", sidor, StringComparison.Ordinal);
        Assert.Contains("Version 2", sidor, StringComparison.Ordinal);
        Assert.Contains("Gäller från 2026-09-01", sidor, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_utkast_far_bara_den_som_far_lasa_utkast_och_det_star_pa_varje_sida()
    {
        const string Adress = "/anvisningar/programvara/version/2/word";
        Assert.Equal(HttpStatusCode.NotFound, (await portal.Anonym().GetAsync(Adress)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.InloggadAsync(Roller.Namndadministrator)).GetAsync(Adress)).StatusCode);

        var svar = await (await portal.InloggadAsync(Roller.Redaktor)).GetAsync(Adress);
        Assert.Matches("^anvisning-programvara-version-2-utkast-[0-9-]{10}[.]docx$", svar.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var (_, sidor) = await LasAsync(svar);
        Assert.Contains("UTKAST", sidor, StringComparison.Ordinal);
        Assert.Contains("Inte beslutad", sidor, StringComparison.Ordinal);
    }

    // Texten i kroppen, och det som står i sidhuvud och sidfot.
    private static async Task<(string Text, string Sidor)> LasAsync(HttpResponseMessage svar)
    {
        using var arkiv = new ZipArchive(await svar.Content.ReadAsStreamAsync());
        string Del(Func<string, bool> namn) => string.Concat(arkiv.Entries.Where(post => namn(post.FullName)).Select(post =>
        {
            using var strom = post.Open();
            return XDocument.Load(strom).Root!.Value;
        }));
        return (Del(namn => namn == "word/document.xml"), Del(namn => namn.StartsWith("word/header", StringComparison.Ordinal) || namn.StartsWith("word/footer", StringComparison.Ordinal)));
    }
}
