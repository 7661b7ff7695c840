using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Atomflödena: välformade, med det som RFC 4287 kräver, och bara med det som är beslutat.</summary>
public sealed class FlodeTests(Exempelportal portal) : IClassFixture<Exempelportal>
{
    private static readonly XNamespace atom = "http://www.w3.org/2005/Atom";
    private readonly HttpClient klient = portal.Anonym();

    [Theory]
    [InlineData("/anvisningar/atom.xml", 9)]
    [InlineData("/anvisningar/it-konsulter/atom.xml", 2)]
    [InlineData("/anvisningar/programvara/atom.xml", 1)]
    public async Task Flodet_ar_valformat_med_alla_led_som_kravs_och_bara_beslutade_versioner(string adress, int poster)
    {
        var svar = await klient.GetAsync(adress);
        Assert.Equal("application/atom+xml", svar.Content.Headers.ContentType!.MediaType);
        var flode = XDocument.Parse(await svar.Content.ReadAsStringAsync()).Root!;

        Assert.Equal(atom + "feed", flode.Name);
        Assert.Equal("sv", flode.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal($"http://localhost{adress}", flode.Element(atom + "id")!.Value);
        Assert.NotEmpty(flode.Element(atom + "title")!.Value);
        Assert.NotEmpty(flode.Element(atom + "author")!.Element(atom + "name")!.Value);
        Assert.Equal($"http://localhost{adress}", Lank(flode, "self"));
        var delar = flode.Elements(atom + "entry").ToList();
        Assert.Equal(poster, delar.Count);
        Assert.Equal(poster, delar.Select(del => del.Element(atom + "id")!.Value).Distinct().Count());
        Assert.All(delar, del =>
        {
            Assert.StartsWith("urn:uuid:", del.Element(atom + "id")!.Value, StringComparison.Ordinal);
            Assert.NotEmpty(del.Element(atom + "title")!.Value);
            Assert.NotEmpty(del.Element(atom + "summary")!.Value);
            Assert.Matches("^http://localhost/anvisningar/[a-z-]+/version/[0-9]+$", Lank(del, "alternate"));
        });
        var tider = delar.ConvertAll(Tid);
        Assert.Equal(tider.OrderDescending(), tider);
        Assert.Equal(tider[0], Tid(flode));
    }

    [Fact]
    public async Task Posten_sager_vad_som_galler_fran_nar_vem_som_beslutade_och_lanken_leder_till_versionen_och_jamforelsen()
    {
        var flode = XDocument.Parse(await klient.GetStringAsync("/anvisningar/it-konsulter/atom.xml")).Root!;
        var post = flode.Elements(atom + "entry").First();

        Assert.Equal("Exempel: Anvisning för IT-konsulter, version 2: gäller från 2026-09-01", post.Element(atom + "title")!.Value);
        Assert.Contains("Beslut: Kommunstyrelsen 2026-08-12, § 18, dnr", post.Element(atom + "summary")!.Value, StringComparison.Ordinal);
        Assert.Equal("http://localhost/anvisningar/it-konsulter/version/2", Lank(post, "alternate"));
        Assert.Equal("http://localhost/anvisningar/it-konsulter/jamfor?fran=1&till=2", Lank(post, "related"));
        Assert.Equal(new DateTimeOffset(2026, 8, 12, 13, 0, 0, TimeSpan.Zero), Tid(post));
    }

    [Fact]
    public async Task Den_som_har_flodet_far_304_och_ett_okant_omrade_404()
    {
        const string Adress = "/anvisningar/atom.xml";
        var svar = await klient.GetAsync(Adress);
        using var medEtagg = new HttpRequestMessage(HttpMethod.Get, Adress);
        medEtagg.Headers.IfNoneMatch.Add(svar.Headers.ETag!);
        using var medTid = new HttpRequestMessage(HttpMethod.Get, Adress);
        medTid.Headers.IfModifiedSince = svar.Content.Headers.LastModified;

        Assert.Equal(HttpStatusCode.NotModified, (await klient.SendAsync(medEtagg)).StatusCode);
        Assert.Equal(HttpStatusCode.NotModified, (await klient.SendAsync(medTid)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync("/anvisningar/finns-inte/atom.xml")).StatusCode);
    }

    [Fact]
    public async Task Sidan_visar_var_flodet_finns_och_att_anvisningen_ar_ett_exempel()
    {
        var sida = await klient.SidaAsync("/anvisningar/it-konsulter?datum=2026-10-01");

        Assert.Equal("/anvisningar/it-konsulter/atom.xml", sida.QuerySelector("head link[type='application/atom+xml']")!.GetAttribute("href"));
        Assert.Contains("Exempel, gäller inte", sida.QuerySelector(".sidhuvud")!.TextContent, StringComparison.Ordinal);
    }

    private static string? Lank(XElement del, string forhallande) =>
        del.Elements(atom + "link").SingleOrDefault(lank => lank.Attribute("rel")!.Value == forhallande)?.Attribute("href")!.Value;

    private static DateTimeOffset Tid(XElement del) => DateTimeOffset.Parse(del.Element(atom + "updated")!.Value, CultureInfo.InvariantCulture);
}
