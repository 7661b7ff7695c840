using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Sok;

/// <summary>Anvisningarna i sökningen: det som gäller för alla, utkast bara för den som får se dem.</summary>
public sealed class AnvisningarISokTests
{
    private const string Slug = "it-konsulter";
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Ett_utkast_hittas_av_redaktoren_och_efter_beslutet_av_alla_fran_sin_dag(string motor)
    {
        await using var databas = await SkapaAsync(motor);
        await databas.SkrivUtkastAsync(redaktor, Slug, "kvartalsvis");

        Assert.Equal(["/anvisningar/it-konsulter/version/1#punkt-4.1"], await UrlAsync(databas, "ansvarar kvartalsvis", redaktor));
        Assert.Empty(await UrlAsync(databas, "kvartalsvis"));

        await databas.BeslutaAsync(Slug, "2026-12-01", "2026-11-20");
        Assert.Empty(await UrlAsync(databas, "kvartalsvis"));
        Assert.Empty(await UrlAsync(databas, "kvartalsvis", datum: new(2026, 11, 30)));
        Assert.Equal(3, (await UrlAsync(databas, "kvartalsvis", datum: new(2026, 12, 1))).Count);

        databas.Klocka.Stall(new(2026, 11, 30, 23, 30, 0, TimeSpan.Zero));
        Assert.Equal(3, (await UrlAsync(databas, "kvartalsvis")).Count);
        var traff = (await databas.SkickaAsync(new SokInnehall.Query("ansvarar kvartalsvis"), Testanvandare.UtanKonto)).Traffar.Rader.Single();
        Assert.Equal(("punkt", "4.1 Ansvar", "Anvisning för IT-konsulter", false), (traff.Slag.Typ, Klartext(traff.Titel), Klartext(traff.Sammanhang), traff.ArUtkast));
        Assert.Equal(["/anvisningar/it-konsulter/version/1"], await UrlAsync(databas, "dnr KS 2026/0000"));
    }

    [Theory]
    [MemberData(nameof(Soktestdatabas.Motorer), MemberType = typeof(Soktestdatabas))]
    public async Task Lasaren_hittar_version_ett_medan_tva_skrivs_och_den_gamla_med_datum_nar_tva_galler(string motor)
    {
        await using var databas = await SkapaAsync(motor);
        await databas.SkrivUtkastAsync(redaktor, Slug, "kvartalsvis");
        await databas.BeslutaAsync(Slug, "2026-06-01");
        await databas.SkapaTvaAsync("månadsvis");

        Assert.Equal(3, (await UrlAsync(databas, "kvartalsvis")).Count);
        Assert.Empty(await UrlAsync(databas, "månadsvis"));
        Assert.Single(await UrlAsync(databas, "månadsvis", redaktor));

        await databas.BeslutaAsync(Slug, "2026-09-01");
        Assert.Equal(["/anvisningar/it-konsulter/version/2#punkt-2.1"], await UrlAsync(databas, "månadsvis"));
        Assert.DoesNotContain("/anvisningar/it-konsulter/version/1#punkt-2.1", await UrlAsync(databas, "kvartalsvis"));
        Assert.Contains("/anvisningar/it-konsulter/version/1#punkt-2.1", await UrlAsync(databas, "kvartalsvis", datum: new(2026, 8, 31)));
        Assert.Empty(await UrlAsync(databas, "månadsvis", datum: new(2026, 8, 31)));
        Assert.Empty(await UrlAsync(databas, "kvartalsvis", datum: new(2026, 5, 31)));
        Assert.Equal(3, (await UrlAsync(databas, "kvartalsvis", datum: new(2026, 6, 15))).Count);
    }

    [Fact]
    public async Task Av_tva_versioner_med_samma_dag_hittas_bara_den_som_galler()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, Slug, "kvartalsvis");
        await databas.BeslutaAsync(Slug, "2026-06-01");
        await databas.SkapaTvaAsync("månadsvis");
        await databas.BeslutaAsync(Slug, "2026-06-01");

        foreach (var dag in new DateOnly?[] { null, new(2026, 6, 1), new(2026, 7, 1) })
        {
            Assert.Equal(["/anvisningar/it-konsulter/version/2#punkt-2.1"], await UrlAsync(databas, "månadsvis", datum: dag));
            Assert.All(await UrlAsync(databas, "kvartalsvis", datum: dag), url => Assert.Contains("/version/2#", url, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Ett_sparande_skriver_bara_om_det_som_andrats_och_en_flytt_ger_nytt_nummer()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, Slug);
        await databas.SkrivAsync(redaktor, Slug, 2, "3.1 Alfa står först.\n\n3.2 Beta står sist.\n\n3.3 Gamma hänvisar till [[3.2]].");
        var fore = await PosterAsync(databas);

        await databas.SkrivAsync(redaktor, Slug, 3, "4.1 Nämnden ansvarar för delta.");
        var efter = await PosterAsync(databas);
        Assert.Equal(fore.Count, efter.Count);
        Assert.Equal(fore.Count - 1, efter.Values.Intersect(fore.Values).Count());

        var utkast = await databas.SkickaAsync(new VisaUtkast.Query(Slug), redaktor);
        await databas.SkickaAsync(new OrdnaPunkt.Command(Slug, utkast.Text.Avsnitt[2].Punkter[1].Id, null, Upp: true, utkast.Revision), redaktor);
        Assert.Equal(["/anvisningar/it-konsulter/version/1#punkt-3.1"], await UrlAsync(databas, "beta", redaktor));
        Assert.Equal(["/anvisningar/it-konsulter/version/1#punkt-3.2"], await UrlAsync(databas, "alfa", redaktor));
        Assert.Equal(["/anvisningar/it-konsulter/version/1#punkt-3.3"], await UrlAsync(databas, "gamma \"punkt 3.1\"", redaktor));

        utkast = await databas.SkickaAsync(new VisaUtkast.Query(Slug), redaktor);
        await databas.SkickaAsync(new ForkastaAnvisningsutkast.Command(Slug, "Ett prov.", utkast.Versionsmarke), redaktor);
        Assert.Empty(await PosterAsync(databas));
    }

    private static Task<Testdatabas> SkapaAsync(string motor) =>
        Testdatabas.SkapaAsync(grunddata: true, mer: samling => samling.AddSingleton(new Sokinstallningar { Motor = motor }));

    private static async Task<List<string>> UrlAsync(Testdatabas databas, string q, ICurrentUser? vem = null, DateOnly? datum = null) =>
        [.. (await databas.SkickaAsync(new SokInnehall.Query(q, Datum: datum), vem ?? Testanvandare.UtanKonto)).Traffar.Rader.Select(traff => traff.Url)];

    private static Task<Dictionary<string, long>> PosterAsync(Testdatabas databas) => databas.DbAsync(db =>
        db.Sokposter.Where(post => post.Typ == "punkt" || post.Typ == "anvisning").ToDictionaryAsync(post => post.ObjektNyckel, post => post.Id));

    private static string Klartext(IReadOnlyList<Application.Features.Sok.Sprak.Utdragsbit> bitar) => Application.Features.Sok.Sprak.Utdrag.SomText(bitar);
}

/// <summary>En andra version där punkt 2.1 har andra ord.</summary>
internal static class Andraversion
{
    public static async Task SkapaTvaAsync(this Testdatabas databas, string marke)
    {
        var vem = Testanvandare.Med(Roller.Redaktor);
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command("it-konsulter"), vem);
        await databas.SkrivAsync(vem, "it-konsulter", 1, $"2.1 Området är {marke} ordnat.");
    }
}
