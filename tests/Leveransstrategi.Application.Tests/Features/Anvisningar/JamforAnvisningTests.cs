using System.Diagnostics;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

public sealed class JamforAnvisningTests
{
    private const string Slug = "it-konsulter";
    private static readonly DateOnly dag = new(2026, 11, 22);
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);

    [Fact]
    public async Task Punkter_paras_pa_identitet_och_det_flyttade_ar_en_flytt()
    {
        await using var databas = await TvaVersionerAsync();

        var svar = await databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag), Testanvandare.UtanKonto);

        Assert.Equal((1, 2), (svar.Fran!.Rad.Nummer, svar.Till.Rad.Nummer));
        Assert.True(svar.ArNarmastFore);
        var punkter = svar.Skillnad!.Avsnitt.SelectMany(a => a.Punkter).Where(p => p.ArAndring).ToList();
        Assert.Equal(
            [(Skillnadsslag.Tillagd, false, null, "2.1"), (Skillnadsslag.Andrad, false, "4.1", "4.1"), (Skillnadsslag.Borttagen, false, "6.2", null)],
            punkter.Select(p => (p.Slag, p.Flyttad, p.GammaltNummer, p.NyttNummer)));
        Assert.Equal(3, svar.Skillnad.AntalBerordaAvsnitt);
    }

    [Fact]
    public async Task Utkastet_finns_bara_for_den_som_far_se_utkast()
    {
        await using var databas = await TvaVersionerAsync();
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(Slug), redaktor);
        await databas.SkrivAsync(redaktor, Slug, 1, "2.1 Hemligt utkast.");

        var utan = await databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag), Testanvandare.UtanKonto);
        var med = await databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag), redaktor);

        Assert.Equal([2, 1], utan.Versioner.Select(v => v.Nummer));
        Assert.Equal(2, utan.Till.Rad.Nummer);
        Assert.Equal((2, 3), (med.Fran!.Rad.Nummer, med.Till.Rad.Nummer));
        foreach (var (fran, till) in new[] { ("1", JamforAnvisning.Utkast), ("1", "3"), (JamforAnvisning.Utkast, "2"), ("3", "2") })
        {
            await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag, fran, till), Testanvandare.UtanKonto));
            await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag, fran, till), Testanvandare.Med(Roller.Namndadministrator)));
            Assert.NotNull((await databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag, fran, till), Testanvandare.Med(Roller.Revisor))).Skillnad);
        }
    }

    [Theory]
    [InlineData("9", null)]
    [InlineData("1", "ett")]
    [InlineData("-1", "2")]
    public async Task En_version_som_inte_finns_saknas(string? fran, string? till)
    {
        await using var databas = await TvaVersionerAsync();

        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag, fran, till), redaktor));
    }

    [Fact]
    public async Task Den_forsta_versionen_har_inget_att_jamfora_med()
    {
        await using var databas = await TvaVersionerAsync();

        var svar = await databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag, Till: "1"), Testanvandare.UtanKonto);

        Assert.Null(svar.Fran);
        Assert.Null(svar.Skillnad);
    }

    [Fact]
    public async Task Ett_omrade_med_bara_ett_utkast_ar_tomt_utat()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, Slug);

        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new JamforAnvisning.Query("telefoni", dag), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Fragorna_ar_lika_manga_hur_lang_texten_an_ar()
    {
        await using var databas = await TvaVersionerAsync();
        var fa = await FragorAsync();
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(Slug), redaktor);
        await databas.SkrivAsync(redaktor, Slug, 1, string.Join("\n\n", Enumerable.Range(1, 200).Select(i => $"2.{i} Punkt {i} om ramavtal och avrop.")));

        Assert.Equal(3, fa);
        Assert.Equal(fa, await FragorAsync());

        async Task<int> FragorAsync()
        {
            databas.Fragor.Nollstall();
            await databas.SkickaAsync(new JamforAnvisning.Query(Slug, dag), redaktor);
            return databas.Fragor.Antal;
        }
    }

    [Fact]
    public void Tvahundra_andrade_punkter_jamfors_utan_vantan()
    {
        var slump = new Text.Slump(7);
        var fran = new Anvisningstext([.. Enumerable.Range(0, 8).Select(a => Text.Textprov.Avsnitt($"Avsnitt {a}", [.. Enumerable.Range(0, 25).Select(_ => Text.Textprov.Punkt(slump.Mening(60)))]))]);
        var till = new Anvisningstext([.. fran.Avsnitt.Select(a => a with { Punkter = [.. a.Punkter.Select(p => p with { Text = $"Numera {p.Text} **{slump.Mening(3)}**" })] })]);
        Jamfor();
        var klocka = Stopwatch.StartNew();

        var antal = Jamfor();

        TestContext.Current.SendDiagnosticMessage($"200 ändrade punkter: {klocka.ElapsedMilliseconds} ms");
        Assert.Equal(200, antal);

        int Jamfor()
        {
            var skillnad = Textjamforelse.Jamfor(fran, till);
            foreach (var punkt in skillnad.Avsnitt.SelectMany(a => a.Punkter))
                Punkttext.Html(Lydelsejamforelse.Jamfor(fran.Punkt(punkt.Id)!.Text, till.Punkt(punkt.Id)!.Text, _ => null).Tillsammans);
            return skillnad.AntalAndringar;
        }
    }

    private static async Task<Testdatabas> TvaVersionerAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.SkrivUtkastAsync(redaktor, Slug);
        await databas.SkrivAsync(redaktor, Slug, 5, "6.1 Köp prövas första i konkurrens.\n\n6.2 Nämnden rapporterar varje kvartal.");
        await databas.BeslutaAsync(Slug, "2026-01-01", redaktor: redaktor);
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(Slug), redaktor);
        await databas.SkrivAsync(redaktor, Slug, 1, "2.1 En helt ny punkt om servrar.\n\n2.2 Området är första ordnat.");
        await databas.SkrivAsync(redaktor, Slug, 3, "4.1 Nämnden ansvarar för **alla** behov.");
        await databas.SkrivAsync(redaktor, Slug, 5, "6.1 Köp prövas första i konkurrens.");
        await databas.BeslutaAsync(Slug, "2026-06-01", redaktor: redaktor);
        return databas;
    }
}
