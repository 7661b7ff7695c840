using System.Collections.Concurrent;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Infrastructure.Mail;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Utskick;

/// <summary>Utkorgen (the outbox): brev skrivs med beslutet och skickas en gång, vad som än händer däremellan.</summary>
public sealed class UtkorgTests
{
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);
    private static readonly Testanvandare administrator = Testanvandare.Med(Roller.Administrator);

    [Fact]
    public async Task Ett_beslut_blir_ett_brev_till_var_och_en_som_foljer_omradet()
    {
        await using var databas = await SkapaAsync(new Provsandare());
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter", "telefoni");
        await PrenumereraAsync(databas, "b@exempel.invalid", "it-konsulter");
        await PrenumereraAsync(databas, "c@exempel.invalid", "telefoni");

        await BeslutaAsync(databas);

        var brev = await BrevenAsync(databas);
        Assert.Equal(["a@exempel.invalid", "b@exempel.invalid"], brev.Select(b => b.Till));
        Assert.All(brev, b => Assert.Contains("gäller från och med den 1 januari 2026", b.Text, StringComparison.Ordinal));
        Assert.All(brev, b => Assert.Contains("~/anvisningar/it-konsulter/version/1", b.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ett_upphavande_blir_ocksa_ett_brev()
    {
        await using var databas = await SkapaAsync(new Provsandare());
        await BeslutaAsync(databas);
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter");
        var marke = (await databas.SkickaAsync(new VisaProvning.Query("it-konsulter", new(2026, 11, 22)), redaktor)).Versionsmarke;

        await databas.SkickaAsync(new UpphavAnvisning.Command("it-konsulter", "Kommunstyrelsen", "2026-11-20", "§ 3", "KS 2026/9", "2026-12-31", marke), Testanvandare.Med(Roller.Beslutsregistrator));

        Assert.Contains("31 december 2026", Assert.Single(await BrevenAsync(databas)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inget_beslut_ger_inget_brev()
    {
        await using var databas = await SkapaAsync(new Provsandare());
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter");
        var konto = await databas.DbAsync(db => db.Prenumerationer.Select(p => p.Id).SingleAsync());
        await databas.SkrivUtkastAsync(redaktor, "it-konsulter");
        var versionId = (await databas.SkickaAsync(new VisaUtkast.Query("it-konsulter"), redaktor)).Id;
        // Ett brev med samma nyckel finns redan, så transaktionen faller när brevet ska läggas: då faller beslutet också.
        await databas.MedAsync(async leverantor =>
        {
            leverantor.GetRequiredService<Akt>().Namn = "Test";
            leverantor.GetRequiredService<Brevskrivare>().Skriv(Brevnyckel.Beslutad(versionId, konto), "x@exempel.invalid", "Upptagen", "Text");
            return await leverantor.GetRequiredService<LeveransDbContext>().SaveChangesAsync();
        });

        await Assert.ThrowsAsync<DbUpdateException>(() => databas.BeslutaAsync("it-konsulter", "2026-01-01", redaktor: redaktor));

        Assert.Equal("Upptagen", Assert.Single(await BrevenAsync(databas)).Amne);
        Assert.Equal(Anvisningsstatus.InforKs, (await databas.SkickaAsync(new VisaUtkast.Query("it-konsulter"), redaktor)).Status);
    }

    [Fact]
    public async Task Tva_noder_som_skickar_samtidigt_skickar_varje_brev_en_gang()
    {
        var sandare = new Provsandare();
        await using var databas = await SkapaAsync(sandare);
        for (var i = 0; i < 12; i++)
            await PrenumereraAsync(databas, $"n{i}@exempel.invalid", "it-konsulter");
        await BeslutaAsync(databas);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => KorAsync(databas))));
        await KorAsync(databas);

        Assert.Equal(12, sandare.Skickade.Count);
        Assert.Equal(12, sandare.Skickade.Distinct().Count());
        Assert.All(await BrevenAsync(databas), b => Assert.Equal(Brevlage.Skickat, b.Lage));
    }

    [Fact]
    public async Task Stannar_servern_mitt_i_ett_brev_ar_det_oklart_och_skickas_inte_av_sig_sjalvt()
    {
        var sandare = new Provsandare();
        await using var databas = await SkapaAsync(sandare);
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter");
        await BeslutaAsync(databas);
        Assert.NotNull(await databas.SkickaAsync(new TaBrev.Command()));

        await KorAsync(databas);
        Assert.Equal(Brevlage.Skickas, Assert.Single(await BrevenAsync(databas)).Lage);
        Flytta(databas, TimeSpan.FromMinutes(16));
        await KorAsync(databas);
        Flytta(databas, TimeSpan.FromDays(2));
        await KorAsync(databas);

        Assert.Empty(sandare.Skickade);
        var brev = Assert.Single((await databas.SkickaAsync(new ListBrev.Query(Brevlage.Oklart), administrator)).Sida.Rader);
        Assert.Equal(StadaUtkorgen.Avbrutet, brev.Fel);

        await databas.SkickaAsync(new SkickaOm.Command(brev.Id, brev.Marke), administrator);
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new SkickaOm.Command(brev.Id, brev.Marke), administrator));
        await KorAsync(databas);
        Assert.Single(sandare.Skickade);
    }

    [Fact]
    public async Task Ett_fel_forsoks_igen_med_langre_vantan_och_ges_upp_efter_fem_ganger()
    {
        var sandare = new Provsandare { Utfall = Sandningsutfall.Misslyckat };
        await using var databas = await SkapaAsync(sandare);
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter");
        await BeslutaAsync(databas);

        var vantan = new List<double>();
        for (var forsok = 1; forsok < RedovisaBrev.MaxForsok; forsok++)
        {
            await KorAsync(databas);
            await KorAsync(databas);
            var brev = Assert.Single(await BrevenAsync(databas));
            Assert.Equal((Brevlage.Vantar, forsok), (brev.Lage, brev.Forsok));
            vantan.Add((brev.TidigastNasta - databas.Klocka.GetUtcNow()).TotalMinutes);
            databas.Klocka.Stall(brev.TidigastNasta);
        }

        await KorAsync(databas);
        Assert.Equal(Brevlage.Misslyckades, Assert.Single(await BrevenAsync(databas)).Lage);
        Assert.Equal([1, 4, 16, 64], vantan);
        Assert.Equal(RedovisaBrev.MaxForsok, sandare.Forsok);
    }

    [Fact]
    public async Task Utan_epost_vantar_breven_och_gar_ivag_nar_den_ar_installd()
    {
        var sandare = new Provsandare { Pa = false };
        await using var databas = await SkapaAsync(sandare);
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter");
        await BeslutaAsync(databas);

        await KorAsync(databas);
        Assert.Equal(Brevlage.Vantar, Assert.Single(await BrevenAsync(databas)).Lage);
        sandare.Pa = true;
        await KorAsync(databas);
        Assert.Single(sandare.Skickade);
    }

    [Fact]
    public async Task Mottagare_och_text_gallras_efter_nittio_dagar_men_nyckeln_star_kvar()
    {
        await using var databas = await SkapaAsync(new Provsandare());
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter");
        await BeslutaAsync(databas);
        await KorAsync(databas);

        Flytta(databas, TimeSpan.FromDays(89));
        await KorAsync(databas);
        Assert.Equal("a@exempel.invalid", Assert.Single(await BrevenAsync(databas)).Till);
        Flytta(databas, TimeSpan.FromDays(2));
        await KorAsync(databas);

        var brev = Assert.Single(await BrevenAsync(databas));
        Assert.Equal(("", ""), (brev.Till, brev.Text));
        Assert.StartsWith("anvisning/", brev.Nyckel, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_paminnelse_skickas_en_gang_och_utan_agare_till_rollens_brevlada()
    {
        var sandare = new Provsandare();
        await using var databas = await SkapaAsync(sandare);
        await BeslutaAsync(databas);
        await PlaneraAsync(databas, null, "2026-11-21");

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => KorAsync(databas))));
        await KorAsync(databas);
        Assert.Equal("rollen@exempel.invalid", Assert.Single(await BrevenAsync(databas)).Till);
        Assert.Single(sandare.Skickade);

        // En ny dag är en ny påminnelse, och nu har någon tagit på sig den.
        await PlaneraAsync(databas, "agaren@exempel.invalid", "2026-11-20");
        await KorAsync(databas);
        Assert.Equal(["agaren@exempel.invalid", "rollen@exempel.invalid"], (await BrevenAsync(databas)).Select(b => b.Till));
    }

    [Fact]
    public async Task Lanken_i_brevet_avslutar_bara_den_prenumerationen_och_tal_att_tryckas_tva_ganger()
    {
        await using var databas = await SkapaAsync(new Provsandare());
        await PrenumereraAsync(databas, "a@exempel.invalid", "it-konsulter", "telefoni");
        var id = await databas.DbAsync(db => db.Prenumerationer.Where(p => db.Anskaffningsomraden.Any(o => o.Id == p.OmradeId && o.Slug == "telefoni")).Select(p => p.Id).SingleAsync());
        var nyckel = await databas.MedAsync(leverantor => Task.FromResult(leverantor.GetRequiredService<Avanmalningslank>().Sokvag(id).Split('=')[1]));

        Assert.Equal("Telefoni", (await databas.SkickaAsync(new AvslutaPrenumeration.Query(nyckel), Testanvandare.UtanKonto)).Omrade);
        Assert.Equal("Telefoni", await databas.SkickaAsync(new AvslutaPrenumeration.Command(nyckel), Testanvandare.UtanKonto));
        Assert.Null(await databas.SkickaAsync(new AvslutaPrenumeration.Command(nyckel), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new AvslutaPrenumeration.Command(id.ToString()), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new AvslutaPrenumeration.Command(null), Testanvandare.UtanKonto));

        Assert.Equal(1, await databas.DbAsync(db => db.Prenumerationer.CountAsync()));
    }

    [Fact]
    public async Task Jobbets_steg_ar_stangda_for_alla_roller_och_utkorgen_for_andra_an_administratoren()
    {
        await using var databas = await SkapaAsync(new Provsandare());
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new TaBrev.Command(), administrator));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new StadaUtkorgen.Command(), administrator));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new ListBrev.Query(null), redaktor));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new SparaPrenumerationer.Command([]), Testanvandare.UtanKonto));
    }

    private static Task<Testdatabas> SkapaAsync(Provsandare sandare) => Testdatabas.SkapaAsync(grunddata: true, mer: tjanster => tjanster
        .AddSingleton<IBrevsandare>(sandare)
        .AddSingleton(new Epostval { Rollbrevlada = "rollen@exempel.invalid" })
        .AddSingleton<Utskickare>());

    private static Task<int> KorAsync(Testdatabas databas) =>
        databas.MedAsync(leverantor => leverantor.GetRequiredService<Utskickare>().KorAsync(CancellationToken.None));

    private static void Flytta(Testdatabas databas, TimeSpan tid) => databas.Klocka.Stall(databas.Klocka.GetUtcNow() + tid);

    private static Task<List<Brev>> BrevenAsync(Testdatabas databas) => databas.DbAsync(db => db.Utkorg.AsNoTracking().OrderBy(b => b.Till).ToListAsync());

    private static async Task PrenumereraAsync(Testdatabas databas, string epost, params string[] omraden)
    {
        var vem = new Testanvandare { Id = await databas.KontoAsync(epost), Namn = epost };
        await databas.SkickaAsync(new SparaPrenumerationer.Command(omraden), vem);
        Assert.Equal(omraden.Order(), (await databas.SkickaAsync(new SparaPrenumerationer.Query(), vem)).Omraden.Where(o => o.Vald).Select(o => o.Slug).Order());
    }

    private static async Task BeslutaAsync(Testdatabas databas)
    {
        await databas.SkrivUtkastAsync(redaktor, "it-konsulter");
        await databas.BeslutaAsync("it-konsulter", "2026-01-01", redaktor: redaktor);
    }

    private static async Task PlaneraAsync(Testdatabas databas, string? agare, string dag)
    {
        var marke = (await databas.SkickaAsync(new VisaProvning.Query("it-konsulter", new(2026, 11, 22)), redaktor)).Versionsmarke;
        await databas.SkickaAsync(new PlaneraProvning.Command("it-konsulter", agare, dag, marke), redaktor);
    }

    private sealed class Provsandare : IBrevsandare
    {
        public bool Pa { get; set; } = true;

        public string Vart => "provet";

        public Sandningsutfall Utfall { get; init; } = Sandningsutfall.Skickat;

        public int Forsok { get; private set; }

        public ConcurrentBag<Guid> Skickade { get; } = [];

        public async Task<(Sandningsutfall Utfall, string? Fel)> SkickaAsync(TaBrev.Brev brev, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            Forsok++;
            if (Utfall == Sandningsutfall.Skickat)
                Skickade.Add(brev.Id);
            return (Utfall, Utfall == Sandningsutfall.Skickat ? null : "Servern sade nej.");
        }
    }
}
