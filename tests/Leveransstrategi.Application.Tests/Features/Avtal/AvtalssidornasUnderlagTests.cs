using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.TestSupport;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

/// <summary>Det som områdenas, leverantörernas och avtalens sidor visar om avtal, tak och avrop.</summary>
public sealed class AvtalssidornasUnderlagTests
{
    private static readonly DateOnly dag = new(2008, 6, 9);

    [Fact]
    public async Task Ett_omrade_och_ett_avtalsomrade_visar_sina_avtal_i_kraft_med_sista_dag_och_vad_som_ar_kvar()
    {
        await using var databas = await MedAvropAsync();
        foreach (var omrade in new[] { "it-konsulter", "programvara" })
        {
            var rad = Assert.Single(await OmradetAsync(databas, omrade, dag));
            Assert.Equal((Avropsprov.Avtal, new DateOnly(2008, 8, 31), 600_000m, 0.4m), (rad.Nummer, rad.Slutar!.Value, rad.Tak.Kvar!.Value, rad.Tak.Taget!.Value));
        }

        Assert.Empty(await OmradetAsync(databas, "telefoni", dag));
        Assert.Empty(await OmradetAsync(databas, "it-konsulter", new(2006, 8, 31)));
        Assert.Equal(1_000_000, Assert.Single(await OmradetAsync(databas, "it-konsulter", new(2008, 6, 3))).Tak.Kvar);
        Assert.Equal(600_000, Assert.Single((await databas.SkickaAsync(new ListAvropbara.Query(Avropsprov.Namnd, dag), Testanvandare.UtanKonto)).Rader).Tak.Kvar);
    }

    [Fact]
    public async Task Listan_sager_detsamma_om_taket_i_dag_och_en_dag_som_varit()
    {
        await using var databas = await MedAvropAsync();
        foreach (var nar in new[] { dag, new DateOnly(2026, 11, 22) })
        {
            var tak = (await databas.SkickaAsync(new ListRamavtal.Query(nar, new()), Testanvandare.UtanKonto)).Tak[Avropsprov.Avtal];
            Assert.Equal((300_000m, 100_000m, 0.4m, false), (tak.Avropat, tak.Reserverat, tak.Taget!.Value, tak.MangdenForst));
            Assert.Equal(tak, (await databas.SkickaAsync(new VisaRamavtal.Query(Avropsprov.Avtal, nar), Testanvandare.UtanKonto)).Taklagen[0]);
            var rad = Assert.Single(await FilenAsync(databas, nar, new()));
            Assert.Equal((Avropsprov.Avtal, 1_000_000m, 300_000m, 100_000m, 600_000m), (rad.Avtal.Nummer, rad.Avtal.TakBelopp, rad.Tak.Avropat, rad.Tak.Reserverat, rad.Tak.Kvar));
        }

        var fore = Assert.Single(await FilenAsync(databas, new(2008, 6, 3), new()));
        Assert.Equal((0m, 0m, 1_000_000m), (fore.Tak.Avropat, fore.Tak.Reserverat, fore.Tak.Kvar));
    }

    [Fact]
    public async Task Listan_visar_de_avtal_som_en_organisation_far_avropa_pa_den_dagen_ihop_med_andra_urval()
    {
        await using var databas = await MedAvropAsync();
        foreach (var (nar, urval, antal) in new (DateOnly, ListRamavtal.Urval, int)[]
        {
            (dag, new(Organisation: Avropsprov.Namnd), 1),
            (dag, new(Organisation: Avropsprov.Namnd, Omrade: "it-konsulter", Lage: Lagesurval.IKraft), 1),
            (dag, new(Organisation: Avropsprov.Namnd, Omrade: "telefoni"), 0),
            (dag, new(Organisation: Avropsprov.Namnd, Lage: Lagesurval.Avslutade), 0),
            (new(2012, 1, 1), new(Organisation: Avropsprov.Namnd, Lage: Lagesurval.Avslutade), 1),
            (dag, new(Organisation: "ab-stokab"), 0),
            (dag, new(Organisation: "finns-inte"), 0),
        })
        {
            var lista = await databas.SkickaAsync(new ListRamavtal.Query(nar, urval), Testanvandare.UtanKonto);
            Assert.Equal((urval, antal, antal, 1), (urval, lista.Sida.Antal, lista.Sida.Rader.Count, lista.Totalt));
            Assert.Equal(antal, (await FilenAsync(databas, nar, urval)).Count);
        }

        var val = (await databas.SkickaAsync(new ListRamavtal.Query(dag, new()), Testanvandare.UtanKonto)).Organisationer;
        Assert.Contains(val, en => en.Slug == Avropsprov.Namnd);
        Assert.Contains(val, en => en.Slug == "ab-stokab");
        Assert.DoesNotContain(val, en => en.Slug == "kommunfullmaktige");
    }

    [Fact]
    public void Andelen_foljer_det_tak_som_ar_narmast_att_nas()
    {
        var tak = new Taklage(0, "Hela avtalet", new Takvolym(1_000_000, 1_000, "timmar"), 0, 100_000, 100, 700);

        Assert.Equal((0.8m, true), (tak.Taget!.Value, tak.MangdenForst));
        Assert.False((tak with { Avropat = 900_000 }).MangdenForst);
        Assert.Null((tak with { Tak = null }).Taget);
    }

    [Fact]
    public async Task Leverantorens_sida_summerar_det_som_ar_gjort_i_varje_avtal_och_visar_andelen()
    {
        await using var databas = await MedAvropAsync();
        var alfa = await LeverantorAsync(databas, "Konsult Alfa AB");
        var visad = await databas.SkickaAsync(new VisaLeverantor.Query(alfa, dag), Testanvandare.UtanKonto);
        Assert.Equal([(1, 1, 200_000m, 100m), (2, 1, 100_000m, 100m)], visad.Avtal.Select(rad => (rad.Delomrade, rad.Rang, rad.Avropat, rad.Faktisk!.Value)));
        Assert.Equal(300_000, visad.Avropat);
        Assert.Equal((0m, null), ((await databas.SkickaAsync(new VisaLeverantor.Query(alfa, new(2008, 6, 3)), Testanvandare.UtanKonto)).Avropat, visad.Avtal[0].Andel));

        // Den som tar över en leverantör har också dess avrop.
        var ny = await databas.SkickaAsync(new RegistreraLeverantor.Command("Konsult Omega AB", null, null, []), Avtalsprov.Forvaltare);
        await databas.SkickaAsync(new SlaIhopLeverantorer.Command(alfa, visad.Versionsmarke, ny, "2008-06-08"), Avtalsprov.Forvaltare);
        var over = await databas.SkickaAsync(new VisaLeverantor.Query(ny, dag), Testanvandare.UtanKonto);
        Assert.Equal((300_000m, 2), (over.Avropat, over.Led.Count));
        Assert.Equal(2, (await databas.SkickaAsync(new SenasteAvrop.LeverantorQuery(over.Led, dag), Avropsprov.Administrator)).Antal);
    }

    [Fact]
    public async Task De_senaste_avropen_ar_bara_dem_som_lasaren_far_se()
    {
        await using var databas = await MedAvropAsync();
        var egen = await databas.SkickaAsync(new SenasteAvrop.Query(Avropsprov.Avtal, dag), Avropsprov.Administrator);
        Assert.Equal((3, 3), (egen.Antal, egen.Rader.Count));
        Assert.Equal(egen.Rader.OrderByDescending(rad => rad.Dag).Select(rad => rad.Nummer), egen.Rader.Select(rad => rad.Nummer));

        var annan = await databas.SkickaAsync(new SenasteAvrop.Query(Avropsprov.Avtal, dag), Testanvandare.Med(Roller.Namndadministrator, "farsta-stadsdelsnamnd"));
        Assert.Equal(2, annan.Antal);
        Assert.DoesNotContain(annan.Rader, rad => rad.Lage == Avropslage.Reserverat);
        Assert.Equal(0, (await databas.SkickaAsync(new SenasteAvrop.Query(Avropsprov.Avtal, new(2008, 6, 3)), Avropsprov.Administrator)).Antal);
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new SenasteAvrop.Query(Avropsprov.Avtal, dag), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Antalet_fragor_ar_detsamma_hur_manga_avtalen_och_avropen_an_ar()
    {
        await using var databas = await MedAvropAsync();
        var alfa = await LeverantorAsync(databas, "Konsult Alfa AB");
        var fragor = new List<int>();
        foreach (var antal in new[] { 10, 1_000 })
        {
            await databas.DbAsync(async db =>
            {
                var omrade = await db.Anskaffningsomraden.Where(o => o.Slug == "it-konsulter").Select(o => o.Id).SingleAsync();
                var organisation = await db.Organisationer.Select(o => o.Id).FirstAsync();
                var har = await db.Ramavtal.CountAsync();
                db.AddRange(Enumerable.Range(har, antal).Select(i =>
                {
                    var avtal = new Ramavtal($"P-{i}", $"Prov {i}", Lagregim.Nationellt, omrade, organisation);
                    avtal.SattDelomraden([new("Allt", null, [(new(alfa), null)])]);
                    return avtal;
                }));
                return await db.SaveChangesAsync();
            });
            databas.Fragor.Nollstall();
            await OmradetAsync(databas, "it-konsulter", dag);
            await databas.SkickaAsync(new VisaLeverantor.Query(alfa, dag), Testanvandare.UtanKonto);
            await databas.SkickaAsync(new SenasteAvrop.Query(Avropsprov.Avtal, dag), Avropsprov.Administrator);
            await databas.SkickaAsync(new ListRamavtal.Query(dag, new()), Testanvandare.UtanKonto);
            fragor.Add(databas.Fragor.Antal);
        }

        Assert.Equal(fragor[0], fragor[1]);
    }

    /// <summary>Avtalet med 200 000 och 100 000 kr avropat av Konsult Alfa i var sitt delområde, och 100 000 kr reserverat.</summary>
    private static Task<List<ListRamavtal.Filrad>> FilenAsync(Testdatabas databas, DateOnly nar, ListRamavtal.Urval urval) => databas.MedAsync(async tjanster =>
    {
        var rader = new List<ListRamavtal.Filrad>();
        await foreach (var rad in await tjanster.GetRequiredService<IMediator>().Send(new ListRamavtal.AllaQuery(nar, urval)))
            rader.Add(rad);
        return rader;
    });

    private static async Task<Testdatabas> MedAvropAsync()
    {
        var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.AvropbartAvtalAsync();
        await databas.AvropaAsync(Avropsprov.Formular("200 000"));
        var andra = Avropsprov.Formular("100 000");
        (andra.Delomrade, andra.Dag) = (2, "2008-06-05");
        await databas.AvropaAsync(andra);
        await databas.AvropaAsync(Avropsprov.Formular("100 000", Avropslage.Reserverat));
        return databas;
    }

    private static Task<Guid> LeverantorAsync(Testdatabas databas, string namn) => databas.DbAsync(db => db.Leverantorer.Where(l => l.Namn == namn).Select(l => l.Id.Value).SingleAsync());

    private static Task<IReadOnlyList<ListAvropbara.Rad>> OmradetAsync(Testdatabas databas, string omrade, DateOnly nar) =>
        databas.SkickaAsync(new ListAvropbara.OmradeQuery(omrade, nar), Testanvandare.UtanKonto);
}
