using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

/// <summary>Kvittens (acknowledgement): nämnderna bekräftar den senast beslutade versionen, var och en för sig.</summary>
public sealed class KvittensTests
{
    private const string Bromma = "bromma-stadsdelsnamnd";
    private const string Farsta = "farsta-stadsdelsnamnd";

    private static readonly DateOnly idag = new(2026, 11, 22);
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);
    private static readonly Testanvandare bromma = Testanvandare.Med(Roller.Namndadministrator, Bromma);

    [Fact]
    public async Task En_namnd_kvitterar_for_sig_och_att_gora_det_igen_andrar_inget()
    {
        await using var databas = await BeslutadAsync();
        var namnder = (await databas.SkickaAsync(new ListKvittenser.Query(idag, new(ListKvittenser.Lage.Alla)), redaktor)).Namnder.Count;
        Assert.Equal(1, (await databas.SkickaAsync(new AttKvittera.Query(idag), bromma)).Vantar);

        await KvitteraAsync(databas, bromma, Bromma);
        databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddHours(1));
        await KvitteraAsync(databas, Testanvandare.Med(Roller.Namndadministrator, Bromma), Bromma);

        var sida = await databas.SkickaAsync(new VisaKvittenser.Query("it-konsulter", null, idag), redaktor);
        var rad = Assert.Single(sida.Klara);
        Assert.Equal("Bromma stadsdelsnämnd", rad.Namnd.Namn);
        Assert.Equal(9, rad.Tidpunkt.Hour);
        Assert.Equal(namnder - 1, sida.Saknas.Count);
        Assert.Equal(0, (await databas.SkickaAsync(new AttKvittera.Query(idag), bromma)).Vantar);
    }

    [Fact]
    public async Task En_annan_namnds_administrator_nekas_och_den_utan_rollen_ocksa()
    {
        await using var databas = await BeslutadAsync();

        await Assert.ThrowsAsync<BehorighetSaknasException>(() => KvitteraAsync(databas, bromma, Farsta));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => KvitteraAsync(databas, redaktor, Bromma));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new ListKvittenser.Query(idag, new(ListKvittenser.Lage.Alla)), Testanvandare.Med(Roller.Administrator)));

        Assert.Equal(0, await databas.DbAsync(db => db.Kvittenser.CountAsync()));
    }

    [Fact]
    public async Task En_ny_version_fragar_pa_nytt_ocksa_innan_den_borjar_galla()
    {
        await using var databas = await BeslutadAsync();
        await KvitteraAsync(databas, bromma, Bromma);

        await databas.SkrivUtkastAsync(redaktor, "it-konsulter", "andra");
        Assert.Equal(0, (await databas.SkickaAsync(new AttKvittera.Query(idag), bromma)).Vantar);
        await Assert.ThrowsAsync<SaknasException>(() => KvitteraAsync(databas, bromma, Bromma, 2));

        await databas.BeslutaAsync("it-konsulter", "2027-01-01", "2026-11-20", redaktor);
        var att = await databas.SkickaAsync(new AttKvittera.Query(idag), bromma);
        var rad = Assert.Single(Assert.Single(att.Namnder).Anvisningar);
        Assert.Equal((2, 1, null), (rad.Version, rad.Tidigare, rad.Kvitterad));

        // Den som redan har kvitterat version 1 har gjort det; en annan nämnd kan inte längre börja med den.
        await KvitteraAsync(databas, bromma, Bromma);
        var hinder = await Assert.ThrowsAsync<RegelbrottException>(() => KvitteraAsync(databas, Testanvandare.Med(Roller.Namndadministrator, Farsta), Farsta));
        Assert.Contains("version 2", hinder.Message, StringComparison.Ordinal);

        await KvitteraAsync(databas, bromma, Bromma, 2);
        var tidigare = await databas.SkickaAsync(new VisaKvittenser.Query("it-konsulter", 1, idag), redaktor);
        Assert.False(tidigare.Ombeds);
        Assert.Equal([2, 1], tidigare.Versioner);
        Assert.Single(tidigare.Klara);
    }

    [Fact]
    public async Task Den_som_har_upphort_ombeds_inte_men_den_som_tog_over_gor_det()
    {
        await using var databas = await BeslutadAsync();
        await KvitteraAsync(databas, bromma, Bromma);
        var marke = (await databas.SkickaAsync(new LatOrganisationUpphora.Query(Bromma), Testanvandare.Med(Roller.Administrator))).Versionsmarke;
        await databas.SkickaAsync(new LatOrganisationUpphora.Command(Bromma, marke, "2026-11-21", Farsta), Testanvandare.Med(Roller.Administrator));

        var sida = await databas.SkickaAsync(new VisaKvittenser.Query("it-konsulter", null, idag), redaktor);
        Assert.Empty(sida.Klara);
        Assert.Equal("Bromma stadsdelsnämnd", Assert.Single(sida.Upphorda).Namnd.Namn);
        Assert.Contains(sida.Saknas, namnd => namnd.Slug == Farsta);

        var egna = await databas.SkickaAsync(new AttKvittera.Query(idag), Testanvandare.Med(Roller.Namndadministrator, Bromma, Farsta));
        Assert.Equal([Farsta], egna.Namnder.Select(n => n.Slug));
        Assert.Contains("har upphört", Assert.Single(egna.AndraOrganisationer), StringComparison.Ordinal);
        await databas.SkrivUtkastAsync(redaktor, "telefoni");
        await databas.BeslutaAsync("telefoni", "2026-01-01", redaktor: redaktor);
        await Assert.ThrowsAsync<RegelbrottException>(() => KvitteraAsync(databas, bromma, Bromma, slug: "telefoni"));
    }

    [Fact]
    public async Task Kommunstyrelsen_och_bolagen_ombeds_inte_och_en_upphavd_anvisning_fragas_ingen_om()
    {
        await using var databas = await BeslutadAsync();
        var slag = await databas.DbAsync(db => db.Organisationer.Where(o => o.Slug == "kommunstyrelsen" || o.Slug == "ab-stokab").Select(o => o.Slug).ToListAsync());
        var vem = Testanvandare.Med(Roller.Namndadministrator, [.. slag]);
        Assert.Equal(2, slag.Count);
        Assert.Empty((await databas.SkickaAsync(new AttKvittera.Query(idag), vem)).Namnder);
        foreach (var slug in slag)
            await Assert.ThrowsAsync<RegelbrottException>(() => KvitteraAsync(databas, vem, slug));

        var marke = (await databas.SkickaAsync(new VisaProvning.Query("it-konsulter", idag), redaktor)).Versionsmarke;
        await databas.SkickaAsync(new UpphavAnvisning.Command("it-konsulter", "Kommunstyrelsen", "2026-11-20", "§ 3", "KS 2026/9", "2026-11-21", marke), Testanvandare.Med(Roller.Beslutsregistrator));
        Assert.Equal(0, (await databas.SkickaAsync(new AttKvittera.Query(idag), bromma)).Vantar);
        await Assert.ThrowsAsync<RegelbrottException>(() => KvitteraAsync(databas, bromma, Bromma));
    }

    [Fact]
    public async Task Oversikten_visar_namnd_for_namnd_vem_som_inte_har_svarat()
    {
        await using var databas = await BeslutadAsync();
        await databas.SkrivUtkastAsync(redaktor, "telefoni");
        await databas.BeslutaAsync("telefoni", "2026-01-01", redaktor: redaktor);
        await KvitteraAsync(databas, bromma, Bromma);

        var alla = await databas.SkickaAsync(new ListKvittenser.Query(idag, new(ListKvittenser.Lage.Alla)), Testanvandare.Med(Roller.Avtalsforvaltare));
        Assert.Equal(alla.Namnder.Count * 2, alla.Sida.Antal);
        Assert.Equal([("it-konsulter", 1), ("telefoni", 0)], alla.Anvisningar.Select(a => (a.Slug, a.Klara)));
        var saknas = await databas.SkickaAsync(new ListKvittenser.Query(idag, new(ListKvittenser.Lage.Saknas, Namnd: Bromma)), redaktor);
        Assert.Equal("telefoni", Assert.Single(saknas.Sida.Rader).Slug);
        var klara = await databas.SkickaAsync(new ListKvittenser.Query(idag, new(ListKvittenser.Lage.Klara, "it-konsulter")), redaktor);
        Assert.Equal("Bromma stadsdelsnämnd", Assert.Single(klara.Sida.Rader).Namnd);

        Assert.Equal(4, await AntalAsync(() => databas.SkickaAsync(new ListKvittenser.Query(idag, new(ListKvittenser.Lage.Alla)), redaktor)));
        Assert.Equal(3, await AntalAsync(() => databas.SkickaAsync(new AttKvittera.Query(idag), bromma)));
        Assert.Equal(3, await AntalAsync(() => databas.SkickaAsync(new VisaKvittenser.Query("it-konsulter", null, idag), redaktor)));

        async Task<int> AntalAsync<T>(Func<Task<T>> gor)
        {
            databas.Fragor.Nollstall();
            await gor();
            return databas.Fragor.Antal;
        }
    }

    private static async Task<Testdatabas> BeslutadAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, "it-konsulter");
        await databas.BeslutaAsync("it-konsulter", "2026-01-01", redaktor: redaktor);
        return databas;
    }

    private static Task<MediatR.Unit> KvitteraAsync(Testdatabas databas, ICurrentUser vem, string namnd, int version = 1, string slug = "it-konsulter") =>
        databas.SkickaAsync(new KvitteraAnvisning.Command(slug, version, namnd), vem);
}
