using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Paminnelser;

/// <summary>Påminnelserna (reminders) genom jobbet: en gång, ett brev om dagen, till rätt person eller rollens brevlåda.</summary>
public sealed class PaminnelserTests
{
    private const string Person = "forvaltaren@exempel.invalid";
    private static readonly Testanvandare administrator = Testanvandare.Med(Roller.Administrator);
    private static readonly Rollbrevlador lador = new(new Dictionary<Paminnelseroll, string> { [Paminnelseroll.Avtalsforvaltare] = "avtal@exempel.invalid" }, "rollen@exempel.invalid");

    [Fact]
    public async Task Den_som_forvaltar_far_ett_brev_om_dagen_med_allt_det_narmaste_forst()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        await AvtalAsync(databas, "RA-2", Person, "2027-03-31");
        await StallAsync(databas, "2026-12-10");

        var brev = Assert.Single(await BrevenAsync(databas), b => b.Till == Person);
        Assert.Equal("4 påminnelser om ramavtal", brev.Amne);
        // Beslut om förlängning av RA-2 är närmast: två månader före den 31 mars.
        var rader = brev.Text.Split('\n').Where(rad => rad.StartsWith("20", StringComparison.Ordinal)).ToList();
        Assert.Equal("2027-01-31 (52 dagar kvar): Sista dag att besluta om förlängning 1", rader[0]);
        Assert.Equal(["2027-01-31", "2027-03-31", "2027-03-31", "2027-05-31"], rader.Select(rad => rad[..10]));
        Assert.Contains("~/ramavtal/paminnelser/", brev.Text, StringComparison.Ordinal);

        await StallAsync(databas, "2026-12-11");
        Assert.Single(await BrevenAsync(databas), b => b.Till == Person);
    }

    [Fact]
    public async Task Utan_person_gar_paminnelsen_till_rollens_brevlada()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", "Avtalsförvaltare, servicenämnden", "2027-05-31");
        await StallAsync(databas, "2026-12-10");

        Assert.Equal("avtal@exempel.invalid", Assert.Single(await BrevenAsync(databas)).Till);
    }

    [Fact]
    public async Task Ett_avstangt_konto_far_ingen_paminnelse_utan_rollens_brevlada()
    {
        await using var databas = await SkapaAsync();
        var konto = await databas.KontoAsync(Person, Roller.Avtalsforvaltare);
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        await databas.DbAsync(db => db.Users.Where(k => k.Id == konto).ExecuteUpdateAsync(val => val.SetProperty(k => k.Avstangd, true)));
        await StallAsync(databas, "2026-12-10");

        Assert.Equal("avtal@exempel.invalid", Assert.Single(await BrevenAsync(databas)).Till);
    }

    [Fact]
    public async Task Alla_med_rollen_far_var_sitt_brev_och_utan_nagon_far_brevladan_det()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        await databas.KontoAsync("kansli-1@exempel.invalid", Roller.Beslutsregistrator);
        await databas.KontoAsync("kansli-2@exempel.invalid", Roller.Beslutsregistrator);
        // Två månader före den sista dagen att besluta, som är två månader före slutet.
        await StallAsync(databas, "2027-01-30");
        Assert.Equal(["forvaltaren@exempel.invalid", "kansli-1@exempel.invalid", "kansli-2@exempel.invalid"], (await BrevenAsync(databas)).Select(b => b.Till));
    }

    [Fact]
    public async Task Tva_noder_samtidigt_och_jobbet_om_och_om_igen_ger_ett_brev_och_en_rad()
    {
        await using var databas = await SkapaAsync();
        for (var i = 1; i <= 12; i++)
            await AvtalAsync(databas, $"RA-{i}", Person, "2027-05-31");
        databas.Klocka.Stall(Tid("2026-12-10"));

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => databas.SkickaAsync(new LaggPaminnelser.Command(lador)))));
        await databas.SkickaAsync(new LaggPaminnelser.Command(lador));

        Assert.Single(await BrevenAsync(databas));
        var nycklar = await databas.DbAsync(db => db.Paminnelser.Select(p => p.Nyckel).ToListAsync());
        Assert.Equal(24, nycklar.Count);
        Assert.Equal(24, nycklar.Distinct().Count());
        Assert.Equal(24, await databas.DbAsync(db => db.Set<Paminnelsesteg>().CountAsync(s => s.Slag == Paminnelsestegslag.Pamind)));
    }

    [Fact]
    public async Task Efter_ett_langt_avbrott_kommer_ett_steg_for_varje_dag_och_inte_alla_som_missades()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        await StallAsync(databas, "2027-03-25");

        // Besluta (6 dagar kvar) och slutar (67 dagar kvar): det närmaste steget för var sak och roll.
        Assert.Equal([("Slutar", 180), ("Forlangningsbeslut", 14)], await RaderAsync(databas, Paminnelseroll.Forvaltare));
        await StallAsync(databas, "2027-04-20");
        Assert.Equal(3, (await BrevenAsync(databas)).Count(b => b.Till == Person || b.Till == "rollen@exempel.invalid"));
    }

    [Fact]
    public async Task Det_som_kommer_till_efter_dagens_brev_vantar_till_nasta_dag()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        await StallAsync(databas, "2026-12-10");
        await AvtalAsync(databas, "RA-2", Person, "2027-05-31");
        await databas.SkickaAsync(new LaggPaminnelser.Command(lador));
        Assert.Single(await BrevenAsync(databas));
        Assert.Equal(4, (await ListaAsync(databas)).Oppna);

        await StallAsync(databas, "2026-12-11");
        var brev = await BrevenAsync(databas);
        Assert.Equal(2, brev.Count);
        Assert.All(brev, b => Assert.Equal("2 påminnelser om ramavtal", b.Amne));
    }

    [Fact]
    public async Task Nar_saken_ar_avgjord_avslutas_paminnelsen_och_nagot_mer_kommer_inte()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        await StallAsync(databas, "2026-12-10");
        var marke = (await databas.SkickaAsync(new VisaRamavtal.Query("RA-1", new(2026, 12, 10)), Avtalsprov.Forvaltare)).Versionsmarke;
        await databas.SkickaAsync(new AvgorForlangning.Command("RA-1", 1, true, "Kommunstyrelsen", "2026-12-09", "§ 4", "KS 2026/1", marke), Avtalsprov.Registrator);
        await StallAsync(databas, "2027-03-25");

        var avslutad = Assert.Single((await ListaAsync(databas, Paminnelseurval.Avslutade)).Sida.Rader, rad => rad.Slag == Bevakningsslag.Forlangningsbeslut);
        Assert.Equal(Paminnelselage.Avslutad, avslutad.Lage);
        var visad = await databas.SkickaAsync(new VisaPaminnelse.Query(avslutad.Id!.Value), administrator);
        Assert.Contains("gäller inte längre", visad.Paminnelse.Steg[^1].Text, StringComparison.Ordinal);
        // Slutet flyttades ett år: det påminns på nytt, och nästa förlängning i sin tid.
        Assert.DoesNotContain((await ListaAsync(databas)).Sida.Rader, rad => rad.Slag == Bevakningsslag.Forlangningsbeslut);
    }

    [Fact]
    public async Task En_uppskjuten_paminnelse_tiger_till_sin_dag_och_skalet_star_i_historien()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        await StallAsync(databas, "2026-12-10");
        var rad = (await ListaAsync(databas)).Sida.Rader.Single(en => en.Slag == Bevakningsslag.Forlangningsbeslut);
        var visad = await databas.SkickaAsync(new VisaPaminnelse.Query(rad.Id!.Value), administrator);
        var marke = visad.Paminnelse.Versionsmarke;
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new SkjutUppPaminnelse.Command(rad.Id.Value, "2027-02-15", "Skäl", marke), Testanvandare.Med(Roller.Revisor)));
        await databas.SkickaAsync(new SkjutUppPaminnelse.Command(rad.Id.Value, "2027-02-15", "Ärendet är anmält till kommunstyrelsen i mars.", marke), Avtalsprov.Forvaltare);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new HanteraPaminnelse.Command(rad.Id.Value, "Klart", marke), Avtalsprov.Forvaltare));

        await StallAsync(databas, "2027-02-14");
        Assert.DoesNotContain(await BrevenAsync(databas), b => b.Till == Person && b.Skapat > Tid("2026-12-11") && b.Text.Contains("besluta om", StringComparison.Ordinal));
        await StallAsync(databas, "2027-02-15");
        Assert.Contains(await BrevenAsync(databas), b => b.Skapat >= Tid("2027-02-15") && b.Text.Contains("besluta om förlängning 1", StringComparison.Ordinal));
        visad = await databas.SkickaAsync(new VisaPaminnelse.Query(rad.Id.Value), administrator);
        var uppskov = visad.Paminnelse.Steg.Single(en => en.Slag == Paminnelsestegslag.Uppskjuten);
        Assert.Equal(("Ärendet är anmält till kommunstyrelsen i mars.", new DateOnly(2027, 2, 15)), (uppskov.Text, uppskov.Till));
    }

    [Fact]
    public async Task Det_ingen_hanterar_gar_vidare_till_nasta_roll_en_gang_och_det_hanterade_inte()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31", agare: "agaren@exempel.invalid");
        await AvtalAsync(databas, "RA-2", Person, "2027-05-31", agare: "agaren@exempel.invalid");
        await StallAsync(databas, "2026-12-01");
        foreach (var rad in (await ListaAsync(databas)).Sida.Rader.Where(en => en.Nummer == "RA-2"))
        {
            var marke = (await databas.SkickaAsync(new VisaPaminnelse.Query(rad.Id!.Value), administrator)).Paminnelse.Versionsmarke;
            await databas.SkickaAsync(new HanteraPaminnelse.Command(rad.Id.Value, "Underlaget är skrivet.", marke), Avtalsprov.Forvaltare);
        }

        await StallAsync(databas, "2026-12-21");
        Assert.DoesNotContain(await BrevenAsync(databas), b => b.Till == "agaren@exempel.invalid");
        for (var dag = 22; dag <= 30; dag++)
            await StallAsync(databas, $"2026-12-{dag}");
        var brev = Assert.Single(await BrevenAsync(databas), b => b.Till == "agaren@exempel.invalid");
        Assert.Contains("RA-1", brev.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("RA-2", brev.Text, StringComparison.Ordinal);
        Assert.Contains("gått vidare till dig", brev.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taket_paminner_vid_sina_steg()
    {
        var tak = new Provtak();
        await using var databas = await SkapaAsync(tak);
        await AvtalAsync(databas, "RA-1", Person, "2029-05-31", fran: "2026-06-01");
        tak.Ramavtal = await databas.DbAsync(db => db.Ramavtal.Select(r => r.Id).SingleAsync());
        tak.Procent = 69.9m;
        await StallAsync(databas, "2026-12-01");
        Assert.Empty(await BrevenAsync(databas));
        tak.Procent = 70;
        await StallAsync(databas, "2026-12-02");
        Assert.Contains("70\u00A0% av taket har gått åt", Assert.Single(await BrevenAsync(databas)).Text, StringComparison.Ordinal);
        tak.Procent = 95;
        await StallAsync(databas, "2026-12-03");
        await StallAsync(databas, "2026-12-04");
        Assert.Equal(2, (await BrevenAsync(databas)).Count);
        Assert.Equal(90, Assert.Single((await ListaAsync(databas)).Sida.Rader).Troskel);
    }

    [Fact]
    public async Task En_andrad_regel_galler_fran_sin_dag_och_den_gamla_star_kvar()
    {
        await using var databas = await SkapaAsync();
        var regel = (await databas.SkickaAsync(new ListPaminnelseregler.Query(), administrator)).Regler.Single(r => r is { Slag: Bevakningsslag.Slutar, Troskel: 30 });
        SparaPaminnelseregel.Command Kommando(string? troskel, string fran) => new(regel.Id.Value, regel.Slag, null, troskel, regel.Roll, null, null, fran, regel.Versionsmarke);

        await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => databas.SkickaAsync(Kommando("trettio", "2026-12-01"), administrator));
        await Assert.ThrowsAsync<FluentValidation.ValidationException>(() => databas.SkickaAsync(Kommando("45", "2026-11-01"), administrator));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(Kommando("180", "2026-12-01"), administrator));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(Kommando("45", "2026-12-01"), Testanvandare.Med(Roller.Redaktor)));
        await databas.SkickaAsync(Kommando("45", "2026-12-01"), administrator);

        databas.Klocka.Stall(Tid("2026-12-02"));
        var regler = await databas.SkickaAsync(new ListPaminnelseregler.Query(), administrator);
        Assert.Contains(regler.Gallande, r => r is { Slag: Bevakningsslag.Slutar, Troskel: 45 });
        Assert.Equal((30, new DateOnly(2026, 11, 30)), (Assert.Single(regler.Avslutade).Troskel, regler.Avslutade.Single().Giltighet.Till));
    }

    [Fact]
    public async Task De_kommande_visas_med_sin_dag_och_lika_manga_fragor_vid_manga_avtal()
    {
        await using var databas = await SkapaAsync();
        await AvtalAsync(databas, "RA-1", Person, "2027-05-31");
        var kommande = (await ListaAsync(databas, Paminnelseurval.Kommande)).Sida;
        Assert.Equal(
            ["2026-12-01 Forlangningsbeslut 120 Forvaltare", "2026-12-02 Slutar 180 Forvaltare", "2027-01-30 Forlangningsbeslut 60 Forvaltare", "2027-01-30 Forlangningsbeslut 60 Beslutsregistrator", "2027-03-17 Forlangningsbeslut 14 Forvaltare", "2027-05-01 Slutar 30 Forvaltare"],
            kommande.Rader.Select(rad => $"{rad.Paminns:yyyy-MM-dd} {rad.Slag} {rad.Troskel} {rad.Roll}"));

        var (fa, faJobb) = (await FragorAsync(databas), await JobbfragorAsync(databas, "2026-12-10"));
        for (var i = 2; i <= 60; i++)
            await AvtalAsync(databas, $"RA-{i}", Person, "2027-05-31");
        Assert.Equal(fa, await FragorAsync(databas));
        Assert.Equal(faJobb, await JobbfragorAsync(databas, "2026-12-11"));
    }

    private static async Task<int> FragorAsync(Testdatabas databas)
    {
        databas.Fragor.Nollstall();
        foreach (var visa in Enum.GetValues<Paminnelseurval>())
            await ListaAsync(databas, visa);
        return databas.Fragor.Antal;
    }

    private static async Task<int> JobbfragorAsync(Testdatabas databas, string dag)
    {
        // Det som skrivs är nytt varje dag; det som läses ska inte växa.
        await StallAsync(databas, dag);
        databas.Fragor.Nollstall();
        await databas.SkickaAsync(new LaggPaminnelser.Command(lador));
        return databas.Fragor.Antal;
    }

    private static Task<Testdatabas> SkapaAsync(Provtak? tak = null) =>
        Testdatabas.SkapaAsync(grunddata: true, mer: tjanster => tjanster.AddSingleton<ITakforbrukning>(tak ?? new Provtak()));

    private static async Task AvtalAsync(Testdatabas databas, string nummer, string forvaltare, string till, string fran = "2025-06-01", string? agare = null)
    {
        var formular = Avtalsprov.Formular();
        (formular.Fran, formular.Till, formular.Forvaltare, formular.Agare) = (fran, till, forvaltare, agare);
        formular.SarskildaSkal = "Investeringen behöver tiden.";
        await databas.RegistreraAvtalAsync(nummer, formular);
        await databas.ForTillAsync(nummer, Avtalsstegslag.Tecknat);
    }

    private static async Task StallAsync(Testdatabas databas, string dag)
    {
        databas.Klocka.Stall(Tid(dag));
        await databas.SkickaAsync(new LaggPaminnelser.Command(lador));
        await databas.SkickaAsync(new LaggPaminnelser.Command(lador));
    }

    private static Task<ListPaminnelser.View> ListaAsync(Testdatabas databas, Paminnelseurval visa = Paminnelseurval.Oppna) =>
        databas.SkickaAsync(new ListPaminnelser.Query(new(visa)), administrator);

    private static async Task<IEnumerable<(string, int)>> RaderAsync(Testdatabas databas, Paminnelseroll roll) =>
        (await databas.DbAsync(db => db.Paminnelser.AsNoTracking().Where(p => p.Roll == roll).OrderBy(p => p.Slag).ToListAsync())).Select(p => (p.Slag.ToString(), p.Troskel));

    private static Task<List<Brev>> BrevenAsync(Testdatabas databas) => databas.DbAsync(db => db.Utkorg.AsNoTracking().OrderBy(b => b.Till).ToListAsync());

    private static DateTimeOffset Tid(string dag) => new(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture).ToDateTime(new(9, 0)), TimeSpan.Zero);

    private sealed class Provtak : ITakforbrukning
    {
        public RamavtalId Ramavtal { get; set; }

        public decimal Procent { get; set; }

        public Task<IReadOnlyList<Takandel>> MinstAsync(decimal procent, CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<Takandel>>(Procent >= procent ? [new(Ramavtal, Procent)] : []);
    }
}
