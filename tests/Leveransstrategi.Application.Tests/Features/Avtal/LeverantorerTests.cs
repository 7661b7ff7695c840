using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

/// <summary>Leverantörerna så som avtalsförvaltaren sköter dem.</summary>
public sealed class LeverantorerTests
{
    private static readonly DateOnly idag = new(2026, 11, 22);
    private static readonly Testanvandare forvaltare = Testanvandare.Med(Roller.Avtalsforvaltare);

    [Fact]
    public async Task En_leverantor_som_kan_finnas_sparas_forst_nar_det_ar_bekraftat_att_den_ar_en_annan()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var forsta = await NyAsync(databas, "CANON SVENSKA AKTIEBOLAG", "5560436429");

        var lika = await databas.SkickaAsync(new RegistreraLeverantor.Query("Canon Svenska AB", null, null), forvaltare);
        Assert.Equal((forsta, false), (Assert.Single(lika).Id, lika[0].SammaNummer));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new RegistreraLeverantor.Command("Canon Svenska AB", null, null, []), forvaltare));
        var annan = await databas.SkickaAsync(new RegistreraLeverantor.Command("Canon Svenska AB", null, null, [forsta]), forvaltare);
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new RegistreraLeverantor.Command("Helt annat AB", "556043-6429", null, [forsta, annan]), forvaltare));
        Assert.Contains("CANON SVENSKA AKTIEBOLAG", fel.Message, StringComparison.Ordinal);

        var dubbletter = await databas.SkickaAsync(new ListDubbletter.Query(), Testanvandare.UtanKonto);
        Assert.Equal([annan, forsta], Assert.Single(dubbletter.Sida.Rader).Leverantorer.Select(en => en.Id).OrderDescending());
        Assert.Equal((1, 0), (dubbletter.MedSammaNamn, dubbletter.MedSammaNummer));
    }

    [Fact]
    public async Task Det_gamla_namnet_varnar_och_hittas_ocksa_efter_namnbytet()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await NyAsync(databas, "Gamla Namnet AB");
        await databas.SkickaAsync(new BytNamnPaLeverantor.Command(id, await MarkeAsync(databas, id), "Nya AB", "2026-03-01"), forvaltare);

        Assert.Equal("Gamla Namnet AB", Assert.Single(await databas.SkickaAsync(new RegistreraLeverantor.Query("GAMLA NAMNET AKTIEBOLAG", null, null), forvaltare)).Tidigarenamn);
        Assert.Equal(id, Assert.Single((await ListaAsync(databas, "gamla namnet aktiebolag")).Rader).Id);
        var fore = await databas.SkickaAsync(new VisaLeverantor.Query(id, new DateOnly(2026, 2, 28)), Testanvandare.UtanKonto);
        Assert.Equal(("Gamla Namnet AB", "Nya AB"), (fore.Namn, fore.NamnNu));
    }

    [Fact]
    public async Task Den_som_tar_over_visar_foregangarens_avtal_med_det_namn_och_nummer_som_star_pa_dem()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var (a, b, c) = (await NyAsync(databas, "Först AB", "5560436429"), await NyAsync(databas, "Sedan AB"), await NyAsync(databas, "Sist AB"));
        await AvtalAsync(databas, "RA-1", b, a);
        await SlaIhopAsync(databas, a, b, "2026-01-01");
        await SlaIhopAsync(databas, b, c, "2026-12-01");

        var sist = await databas.SkickaAsync(new VisaLeverantor.Query(c, idag), Testanvandare.UtanKonto);

        Assert.Equal([("RA-1", 1, "Sedan AB", null), ("RA-1", 2, "Först AB", "556043-6429")], sist.Avtal.Select(rad => (rad.Nummer, rad.Rang, rad.Tecknat!.Namn, rad.Tecknat.Nummer)));
        Assert.Equal(["Sedan AB", "Först AB"], sist.Foregangare.Select(en => en.Namn));
        Assert.Equal([("Först AB", Leverantorslage.Uppgangen, 1), ("Sedan AB", Leverantorslage.Aktiv, 1), ("Sist AB", Leverantorslage.Aktiv, 0)], (await ListaAsync(databas, null)).Rader.Select(rad => (rad.Namn, rad.Lage, rad.Ramavtal)));
        await Assert.ThrowsAsync<RegelbrottException>(() => SlaIhopAsync(databas, c, b, "2027-01-01"));
    }

    [Fact]
    public async Task Tva_sammanslagningar_at_var_sitt_hall_kan_inte_bada_sparas()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var (a, b) = (await NyAsync(databas, "Ena AB"), await NyAsync(databas, "Andra AB"));
        var marke = await MarkeAsync(databas, b);
        await SlaIhopAsync(databas, a, b, "2026-01-01");

        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new SlaIhopLeverantorer.Command(b, marke, a, "2026-01-01"), forvaltare));
    }

    [Fact]
    public async Task En_avstangning_syns_i_listan_och_upphor_av_sig_sjalv()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await NyAsync(databas, "Spärrad AB");
        await NyAsync(databas, "Fri AB");
        var marke = await MarkeAsync(databas, id);
        await databas.SkickaAsync(new StangAvLeverantor.Command(id, marke, "2026-11-01", "2026-11-30", "Skatteskuld", "Servicenämnden 2026-10-27, § 7"), forvaltare);

        Assert.Equal(new DateOnly(2026, 11, 30), Assert.Single((await ListaAsync(databas, null, Leverantorslage.Avstangd)).Rader).AvstangdTillOchMed);
        Assert.Empty((await ListaAsync(databas, null, Leverantorslage.Avstangd, new DateOnly(2026, 12, 1))).Rader);
        Assert.Equal(2, (await ListaAsync(databas, null, Leverantorslage.Aktiv, new DateOnly(2026, 12, 1))).Antal);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new StangAvLeverantor.Command(id, marke, "2027-01-01", "2027-01-02", "Skäl", "Källa"), forvaltare));

        var visad = await databas.SkickaAsync(new VisaLeverantor.Query(id, idag), Testanvandare.UtanKonto);
        await databas.SkickaAsync(new HavAvstangning.Command(id, visad.Avstangningar[0].Id, visad.Versionsmarke, "2026-11-25", "Skulden är betald."), forvaltare);
        Assert.Equal(new DateOnly(2026, 11, 24), Assert.Single((await ListaAsync(databas, null, Leverantorslage.Avstangd)).Rader).AvstangdTillOchMed);
        Assert.Empty((await ListaAsync(databas, null, Leverantorslage.Avstangd, new DateOnly(2026, 11, 25))).Rader);
        Assert.Contains("Servicenämnden", visad.Avstangningar[0].Kalla.Visning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alla_fel_i_formularet_sags_pa_en_gang()
    {
        await using var databas = await Testdatabas.SkapaAsync();

        var ny = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new RegistreraLeverantor.Command("", "556043-6420", "DK 1", []), forvaltare));
        var av = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new StangAvLeverantor.Command(Guid.NewGuid(), Guid.NewGuid(), "i går", "", "", ""), forvaltare));

        Assert.Equal(["Namn", "Organisationsnummer", "UtlandsktNummer"], ny.Errors.Select(rad => rad.PropertyName).Order());
        Assert.Equal(["ForstaDag", "Kalla", "SistaDag", "Skal"], av.Errors.Select(rad => rad.PropertyName).Order());
    }

    [Fact]
    public async Task Bara_avtalsforvaltaren_far_skota_leverantorer()
    {
        await using var databas = await Testdatabas.SkapaAsync();

        foreach (var vem in Roller.Alla.Where(roll => roll != Roller.Avtalsforvaltare).Select(roll => Testanvandare.Med(roll)).Append(Testanvandare.UtanKonto))
            await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new RegistreraLeverantor.Command("Ny AB", null, null, []), vem));
    }

    [Fact]
    public async Task Antalet_fragor_ar_detsamma_vid_tio_och_tusen_leverantorer()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var antal = new List<int>();
        foreach (var storlek in new[] { 10, 990 })
        {
            var ettId = await databas.DbAsync(async db =>
            {
                var forra = new Leverantor("Första AB", null, null);
                db.Add(forra);
                for (var i = 1; i < storlek; i++)
                {
                    var en = new Leverantor($"Leverantör {i / 2} {(i % 2 == 0 ? "AB" : "Aktiebolag")}", null, $"DK {i / 2}");
                    en.StangAv(idag, idag, "Skäl", new("Källa", null, null));
                    if (i % 10 == 0)
                        en.GaUppI(forra, idag);
                    db.Add(en);
                }

                await db.SaveChangesAsync();
                return forra.Id.Value;
            });
            foreach (var fraga in new Func<Task>[]
            {
                () => ListaAsync(databas, "leverantör", Leverantorslage.Avstangd),
                () => databas.SkickaAsync(new ListDubbletter.Query(), forvaltare),
                () => databas.SkickaAsync(new VisaLeverantor.Query(ettId, idag), forvaltare),
            })
            {
                databas.Fragor.Nollstall();
                await fraga();
                antal.Add(databas.Fragor.Antal);
            }
        }

        Assert.Equal([2, 4, 7], antal[..3]);
        Assert.Equal(antal[..3], antal[3..]);
    }

    [Fact]
    public async Task Avtalen_hittas_pa_leverantorens_nya_namn_det_gamla_och_den_som_har_tagit_over()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var (id, annan) = (await NyAsync(databas, "Gamla Namnet AB"), await NyAsync(databas, "Oberoende AB"));
        await AvtalAsync(databas, "RA-1", id);
        await AvtalAsync(databas, "RA-2", annan);
        Assert.Equal(["RA-1"], await HittaAsync("Gamla Namnet"));

        await databas.SkickaAsync(new BytNamnPaLeverantor.Command(id, await MarkeAsync(databas, id), "Zetterlunds AB", "2026-03-01"), forvaltare);
        Assert.Equal(["RA-1"], await HittaAsync("Zetterlunds"));
        Assert.Equal(["RA-1"], await HittaAsync("Gamla Namnet"));

        var till = await NyAsync(databas, "Övertagande AB");
        await SlaIhopAsync(databas, id, till, "2026-04-01");
        Assert.Equal(["RA-1"], await HittaAsync("Övertagande"));
        // Också när den som tog över byter namn, fast avtalet inte bär dess namn.
        await databas.SkickaAsync(new BytNamnPaLeverantor.Command(till, await MarkeAsync(databas, till), "Kvarnström AB", "2026-05-01"), forvaltare);
        Assert.Equal(["RA-1"], await HittaAsync("Kvarnström"));
        Assert.Equal(["RA-2"], await HittaAsync("Oberoende"));

        async Task<IEnumerable<string>> HittaAsync(string text) =>
            (await databas.SkickaAsync(new SokInnehall.Query(text, "ramavtal"), Testanvandare.UtanKonto)).Traffar.Rader.Select(traff => traff.Url.Split('/')[^1]).Order();
    }

    private static Task<Guid> NyAsync(Testdatabas databas, string namn, string? nummer = null) =>
        databas.SkickaAsync(new RegistreraLeverantor.Command(namn, nummer, null, []), forvaltare);

    private static async Task<Guid> MarkeAsync(Testdatabas databas, Guid id) =>
        (await databas.SkickaAsync(new VisaLeverantor.Query(id, idag), forvaltare)).Versionsmarke;

    private static async Task SlaIhopAsync(Testdatabas databas, Guid id, Guid till, string dag) =>
        await databas.SkickaAsync(new SlaIhopLeverantorer.Command(id, await MarkeAsync(databas, id), till, dag), forvaltare);

    private static Task<Sida<ListLeverantorer.Rad>> ListaAsync(Testdatabas databas, string? fritext, Leverantorslage? lage = null, DateOnly? dag = null) =>
        databas.SkickaAsync(new ListLeverantorer.Query(new(dag ?? idag, fritext, lage)), Testanvandare.UtanKonto);

    private static Task<int> AvtalAsync(Testdatabas databas, string nummer, params Guid[] leverantorer) => databas.DbAsync(async db =>
    {
        var omrade = await db.Anskaffningsomraden.Select(o => o.Id).FirstAsync();
        var upphandlare = await db.Organisationer.Select(o => o.Id).FirstAsync();
        var avtal = new Ramavtal(nummer, "Konsulter", Lagregim.Direktivstyrt, omrade, upphandlare);
        var del = avtal.LaggTillDelomrade("Allt", null);
        foreach (var en in leverantorer)
            del.Anta(new(en));
        db.Add(avtal);
        return await db.SaveChangesAsync();
    });
}
