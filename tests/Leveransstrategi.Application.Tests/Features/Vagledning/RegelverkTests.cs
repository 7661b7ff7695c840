using System.Diagnostics;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Application.Tests.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Vagledning;

public sealed class RegelverkTests : IAsyncLifetime
{
    private const string Direkt = "egen-direktupphandling";
    private static readonly Testanvandare redaktor = Testanvandare.Med(Roller.Redaktor);
    private static readonly Testanvandare registrator = Testanvandare.Med(Roller.Beslutsregistrator);

    private Testdatabas databas = null!;

    public async ValueTask InitializeAsync() => databas = await Testdatabas.SkapaAsync(grunddata: true);

    public async ValueTask DisposeAsync() => await databas.DisposeAsync();

    [Fact]
    public async Task Utkastet_syns_inte_for_den_som_fragar_eller_laser_reglerna_forran_det_galler()
    {
        var nummer = await PaborjaAsync();
        await AndraAsync(Direkt, rad => rad with { Rubrik = "Ja, men fråga först" });

        Assert.Equal("Ja, nämnden får direktupphandla", (await SvaraAsync(new(2026, 11, 22))).Rubrik);
        Assert.Equal(1, (await databas.SkickaAsync(new VisaRegelverk.Query(new(2026, 11, 22)), Testanvandare.UtanKonto)).Nummer);
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new VisaRegelverk.Query(new(2026, 11, 22), nummer), Testanvandare.UtanKonto));
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new KorProvfall.Query(nummer), Testanvandare.UtanKonto));
        foreach (var roll in new[] { Roller.Namndadministrator, Roller.Avtalsforvaltare, Roller.Administrator })
            await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new VisaRegelutkast.Query(), Testanvandare.Med(roll)));

        await PubliceraAsync("2027-01-01");
        Assert.Equal(("Ja, nämnden får direktupphandla", 1), Kort(await SvaraAsync(new(2026, 12, 31))));
        Assert.Equal(("Ja, men fråga först", 2), Kort(await SvaraAsync(new(2027, 1, 1))));
    }

    [Fact]
    public async Task Ett_provfall_som_faller_stoppar_publiceringen_tills_regeln_ar_rattad()
    {
        await PaborjaAsync();
        await AndraAsync(Direkt, rad => rad with { Kod = Slutsatskod.EgenUpphandling });

        var utkast = await UtkastAsync();
        var faller = utkast.Provfall.Where(rad => !rad.Haller).ToList();
        Assert.NotEmpty(faller);
        Assert.All(faller, rad => Assert.Equal((Slutsatskod.EgenDirektupphandling, Slutsatskod.EgenUpphandling, Direkt), (rad.Vantat, rad.Blev, Assert.Single(rad.Rader))));
        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => PubliceraAsync("2027-01-01"));
        Assert.Equal(utkast.Hinder, fel.Hinder);
        Assert.Equal(faller.Count, fel.Hinder.Count);

        await AndraAsync(Direkt, rad => rad with { Kod = Slutsatskod.EgenDirektupphandling, Rubrik = "Ja, nämnden får direktupphandla själv" });
        Assert.Empty((await UtkastAsync()).Hinder);
        await PubliceraAsync("2027-01-01");
    }

    [Fact]
    public async Task Ett_nytt_provfall_provar_utkastet_men_inte_det_publicerade_och_ett_avslutat_provar_bara_det_publicerade()
    {
        await PaborjaAsync();
        await databas.SkickaAsync(new LaggTillProvfall.Command("Telefoner köps alltid med annons", "telefoni", "bromma-stadsdelsnamnd", "2027-01-01", "vanlig", "50 000", null, null, Slutsatskod.EgenUpphandling, "Styrdokument:policy-for-konkurrens-och-valfrihet", null), redaktor);
        var avslutas = (await UtkastAsync()).Provfall.First(rad => rad.Haller);
        await databas.SkickaAsync(new AvslutaProvfall.Command(avslutas.Id, "Beslutet är upphävt", avslutas.Versionsmarke), redaktor);

        var utkast = await UtkastAsync();
        Assert.Contains("Provfallet faller: Telefoner köps alltid med annons.", utkast.Hinder);
        Assert.Equal((avslutas.Namn, "Beslutet är upphävt", redaktor.Namn), utkast.Avslutade.Select(fall => (fall.Namn, fall.Skal, fall.Av)).Single());
        Assert.DoesNotContain(utkast.Provfall, rad => rad.Id == avslutas.Id);
        var publicerade = await databas.SkickaAsync(new KorProvfall.Query(), Testanvandare.UtanKonto);
        Assert.All(publicerade, rad => Assert.True(rad.Haller));
        Assert.Contains(publicerade, rad => rad.Namn == avslutas.Namn);
        Assert.DoesNotContain(publicerade, rad => rad.Namn.StartsWith("Telefoner köps alltid", StringComparison.Ordinal));

        // Samma namn, okänd källa, okänt område: inget av det går.
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LaggTillProvfall.Command(avslutas.Namn, "telefoni", "bromma-stadsdelsnamnd", "2027-01-01", null, null, null, null, Slutsatskod.EgenRegi, "Lagrum:lou-2016-direktupphandling", null), redaktor));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LaggTillProvfall.Command("A", "telefoni", "bromma-stadsdelsnamnd", "2027-01-01", null, null, null, null, Slutsatskod.EgenRegi, "Lagrum:finns-inte", null), redaktor));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LaggTillProvfall.Command("A", "finns-inte", "bromma-stadsdelsnamnd", "2027-01-01", null, null, null, null, Slutsatskod.EgenRegi, "Lagrum:lou-2016-direktupphandling", null), redaktor));
    }

    [Fact]
    public async Task Effekten_sager_vilka_svar_som_andras_fran_vad_till_vad_for_vilka_och_ar_framme_pa_en_stund()
    {
        await PaborjaAsync();
        Assert.Empty((await EffektAsync()).Effekt.Rader);
        await AndraAsync(Direkt, rad => rad with { Kod = Slutsatskod.EgenUpphandling });
        await AndraAsync("steg-fraga-1", rad => rad with { Text = "Ring." });

        var fore = Stopwatch.GetTimestamp();
        var effekt = await EffektAsync();
        var tid = Stopwatch.GetElapsedTime(fore);

        Assert.True(effekt.Effekt.Antal > 5000, $"{effekt.Effekt.Antal} svar");
        Assert.True(tid < TimeSpan.FromSeconds(10), $"{tid}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{effekt.Effekt.Antal} svar på {tid.TotalMilliseconds:0} ms");
        Assert.Equal(effekt.Effekt.Rader.Count, effekt.Grupper.Sum(grupp => grupp.Antal));
        var bytta = effekt.Grupper.Where(grupp => grupp.BytSlutsats).ToList();
        Assert.All(bytta, grupp => Assert.Equal((Slutsatskod.EgenDirektupphandling, Slutsatskod.EgenUpphandling, effekt.Effekt.Namnder, 0), (grupp.Fran.Kod, grupp.Till.Kod, grupp.Namnder.Count, grupp.Bolag.Count)));
        // Ingen nämnd får direktupphandla det som ska köpas centralt, så de områdena berörs inte.
        Assert.DoesNotContain(bytta.SelectMany(grupp => grupp.Omraden), omrade => omrade is "IT-konsulter" or "IT-klientutrustning");
        Assert.All(bytta.SelectMany(grupp => grupp.Kop), kop => Assert.True(kop.Varde < 700_000m));
        var ord = Assert.Single(effekt.Grupper, grupp => !grupp.BytSlutsats);
        Assert.Contains("Ring.", ord.Till.Innehall, StringComparison.Ordinal);
        Assert.All(ord.Kop, kop => Assert.Equal(Faktavarden.GemensamtSystem, kop.Natur));
    }

    [Fact]
    public async Task En_kalla_som_inte_finns_hindrar_och_en_som_inte_gar_att_prova_sags()
    {
        await PaborjaAsync();
        Assert.Contains("Leveransstrategi för IT-området, avsnitt 3", (await UtkastAsync()).Oprovade);
        await AndraAsync("skal-konkurrens", rad => rad with { Kallor = [new(Regelkallslag.Styrdokument, "finns-inte"), new(Regelkallslag.Lagrum, "finns-inte")] });
        Assert.Equal(2, (await UtkastAsync()).Hinder.Count(hinder => hinder.Contains("skal-konkurrens", StringComparison.Ordinal)));

        await databas.LasInAsync();
        await databas.RegistreraAsync(Provdokument.Slug, 1, "2008-03-03");
        await AndraAsync("skal-konkurrens", rad => rad with { Kallor = [new(Regelkallslag.Styrdokument, Provdokument.Slug, "99")] });
        var utkast = await UtkastAsync();
        Assert.Contains("Raden skal-konkurrens hänvisar till Leveransstrategi för IT-området, avsnitt 99, som inte finns i den beslutade texten.", utkast.Hinder);
        await Assert.ThrowsAsync<RegelbrottException>(() => PubliceraAsync("2027-01-01"));
    }

    [Fact]
    public async Task Den_som_sparar_mot_ett_aldre_utkast_far_veta_det_och_inget_skrivs_over()
    {
        await PaborjaAsync();
        var gammalt = (await UtkastAsync()).Versionsmarke;
        await AndraAsync(Direkt, rad => rad with { Rubrik = "Den första" });

        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new SparaRegelrad.Command(Direkt, null, Uppgifter("Den andra"), gammalt), redaktor));
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new TaBortRegelrad.Command(Direkt, gammalt), redaktor));
        Assert.Equal("Den första", (await UtkastAsync()).Regler.Regler.Single(rad => rad.Id == Direkt).Rubrik);
    }

    [Fact]
    public async Task En_rad_sparas_ur_formularet_med_villkor_kallor_och_tid_och_ett_fel_sager_vilket_falt()
    {
        await PaborjaAsync();
        var marke = (await UtkastAsync()).Versionsmarke;
        var uppgifter = new Raduppgifter("Ett skäl för {omrade}", "Text.", null, ["Omrade:telefoni", "Natur:vanlig", "Natur:gemensamt-system"], [new("Styrdokument:leveransstrategi-for-it-omradet", "3", "ord, annat ord"), new("", null, null), new("Definition", "x", null)], "2027-01-01", "2027-12-31");

        var id = await databas.SkickaAsync(new SparaRegelrad.Command(null, Regeldel.Skal, uppgifter, marke), redaktor);

        var rad = (await UtkastAsync()).Regler.Regler.Single(rad => rad.Id == id);
        Assert.Equal(("ett-skal-for-omrade", Regeldel.Skal, new Giltighet(new(2027, 1, 1), new(2027, 12, 31))), (rad.Id, rad.Del, rad.Giltighet));
        Assert.Equal([(Faktum.Natur, "vanlig gemensamt-system"), (Faktum.Omrade, "telefoni")], rad.Villkor.Select(villkor => (villkor.Faktum, string.Join(' ', villkor.Varden))));
        Assert.Equal([(Regelkallslag.Styrdokument, "3", "ord|annat ord"), (Regelkallslag.Definition, null, "")], rad.Kallor.Select(kalla => (kalla.Slag, kalla.Avsnitt, string.Join('|', kalla.Ord ?? []))));

        marke = (await UtkastAsync()).Versionsmarke;
        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new SparaRegelrad.Command(id, null, uppgifter with { Rubrik = " ", GallerTill = "2026-01-01", GallerFran = "snart" }, marke), redaktor));
        Assert.Equal(["GallerFran", "Rubrik"], fel.Errors.Select(rad => rad.PropertyName).Distinct().Order());
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new SparaRegelrad.Command(id, null, uppgifter with { Villkor = ["Omrade:finns-inte"] }, marke), redaktor));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new SparaRegelrad.Command(id, null, uppgifter with { Kallor = [] }, marke), redaktor));
    }

    [Fact]
    public async Task Redaktoren_redigerar_men_publicerar_inte_och_registratorn_tvart_om()
    {
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new SkapaRegelutkast.Command(), registrator));
        await PaborjaAsync();
        var marke = (await UtkastAsync()).Versionsmarke;

        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new PubliceraRegelverk.Command("Kommunstyrelsen", "2026-11-02", "§ 1", "KS 2026/1", "2027-01-01", marke), redaktor));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new SparaRegelrad.Command(Direkt, null, Uppgifter("x"), marke), registrator));
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new PubliceraRegelverk.Command("", "2027-11-02", "", "", "", marke), registrator));
        await databas.SkickaAsync(new ForkastaRegelutkast.Command("Beslutet drogs tillbaka", marke), redaktor);
        Assert.Null((await databas.SkickaAsync(new VisaRegelutkast.Query(), redaktor)).Utkast);
        Assert.Equal(3, await PaborjaAsync());
    }

    [Fact]
    public async Task Utkastet_och_effekten_staller_ett_fast_antal_fragor()
    {
        await PaborjaAsync();
        // Ett svar läser underlaget; effekten läser utkastet därtill, och utkastets sida också provfall, källor och namn men inga ramavtal (fem frågor färre): provfallen antar själva vad som gäller om dem.
        var underlag = await FragorAsync(new VagledKop.Query("telefoni", "bromma-stadsdelsnamnd", new(2026, 11, 22)));
        Assert.Equal((underlag + 1, underlag + 1), (await FragorAsync(new VisaRegelutkast.Query()), await FragorAsync(new VisaRegeleffekt.Query())));
        await databas.DbAsync(async db =>
        {
            var kalla = await db.Provfall.AsNoTracking().Select(fall => fall.Kalla).FirstAsync();
            db.AddRange(Enumerable.Range(0, 1000).Select(i => new Provfall($"Prov {i}", new("telefoni", "bromma-stadsdelsnamnd", new(2026, 11, 22)), Slutsatskod.FragaItAvdelningen, kalla with { })));
            return await db.SaveChangesAsync();
        });
        Assert.Equal((underlag + 1, underlag + 1), (await FragorAsync(new VisaRegelutkast.Query()), await FragorAsync(new VisaRegeleffekt.Query())));
    }

    private async Task<int> FragorAsync<T>(IFraga<T> fraga)
    {
        databas.Fragor.Nollstall();
        await databas.SkickaAsync(fraga, redaktor);
        return databas.Fragor.Antal;
    }

    private static (string, int?) Kort(Vagledningssvar svar) => (svar.Rubrik, svar.Regelverk);

    private static Raduppgifter Uppgifter(string rubrik) => new(rubrik, "Text.", Slutsatskod.EgenDirektupphandling, [], [], null, null);

    private Task<int> PaborjaAsync() => databas.SkickaAsync(new SkapaRegelutkast.Command(), redaktor);

    private async Task<VisaRegelutkast.Utkastet> UtkastAsync() => (await databas.SkickaAsync(new VisaRegelutkast.Query(), redaktor)).Utkast!;

    private Task<VisaRegeleffekt.View> EffektAsync() => databas.SkickaAsync(new VisaRegeleffekt.Query(), redaktor);

    private Task<Vagledningssvar> SvaraAsync(DateOnly dag) => databas.SkickaAsync(new VagledKop.Query("telefoni", "bromma-stadsdelsnamnd", dag, Faktavarden.Vanlig, "50 000"), Testanvandare.UtanKonto);

    private async Task PubliceraAsync(string gallerFran) =>
        await databas.SkickaAsync(new PubliceraRegelverk.Command("Kommunstyrelsen", "2026-11-02", "§ 12", "KS 2026/12", gallerFran, (await UtkastAsync()).Versionsmarke), registrator);

    private async Task AndraAsync(string id, Func<Vagledningsregel, Vagledningsregel> andra)
    {
        var utkast = await UtkastAsync();
        var rad = andra(utkast.Regler.Regler.Single(rad => rad.Id == id));
        var uppgifter = new Raduppgifter(
            rad.Rubrik,
            rad.Text,
            rad.Kod,
            [.. rad.Villkor.SelectMany(villkor => villkor.Varden.Select(varde => $"{villkor.Faktum}:{varde}"))],
            [.. rad.Kallor.Select(kalla => new Kalluppgift(kalla.Nyckel is null ? kalla.Slag.ToString() : $"{kalla.Slag}:{kalla.Nyckel}", kalla.Avsnitt, kalla.Ord is null ? null : string.Join(',', kalla.Ord)))],
            rad.Giltighet.Fran?.ToString("yyyy-MM-dd", null),
            rad.Giltighet.Till?.ToString("yyyy-MM-dd", null));
        await databas.SkickaAsync(new SparaRegelrad.Command(id, null, uppgifter, utkast.Versionsmarke), redaktor);
    }
}
