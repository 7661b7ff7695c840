using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Avtal.Inlasning;

/// <summary>Att ångra en import när något har kommit till efteråt: varje sak som hindrar sägs, inget ångras och databasen säger aldrig ifrån själv.</summary>
public sealed class ImportangringTests
{
    private static readonly string[] nummer = ["RA-STEG", "RA-ANDRING", Avropsprov.Avtal, "RA-HANDLING", "RA-PAMIND", "RA-ORORD"];

    [Fact]
    public async Task Det_som_har_kommit_till_pa_inlasta_avtal_hindrar_och_varje_sak_sags()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await LeverantorenAsync(databas);
        var import = await databas.ImporteraAsync(
            Importslag.Ramavtal,
            "Nummer;Titel;Lagregim;Område;Upphandlare;Gäller från;Gäller till;Takvolym;Delområde;Leverantörer;Får avropa\n"
            + string.Join('\n', nummer.Select(ett => $"{ett};Systemutveckling;Direktivstyrt;IT-konsulter;Servicenämnden;2006-09-01;2008-08-31;120 000 000;Utveckling;556036-0793;alla nämnder")));
        Assert.Equal(nummer.Length, import.Med(Importutfall.Ny));
        await databas.ForTillAsync("RA-STEG", Avtalsstegslag.Annonserat);
        await databas.ForTillAsync("RA-ANDRING", Avtalsstegslag.Tecknat);
        await databas.BeredAndringAsync("RA-ANDRING");
        await databas.ForTillAsync(Avropsprov.Avtal, Avtalsstegslag.Tecknat);
        await databas.AvropaAsync();
        await databas.SkickaAsync(new LaggTillHandling.Command("RA-HANDLING", "Prisbilaga", Avtalshandlingsslag.Bilaga, null, "2006-09-01", null, "priser.pdf", "%PDF-1.7"u8.ToArray(), true), Avtalsprov.Forvaltare);
        await databas.DbAsync(async db =>
        {
            var paminnt = await db.Ramavtal.SingleAsync(r => r.Nummer == "RA-PAMIND");
            var regel = new Paminnelseregel(new(Bevakningsslag.Tak, null, 70, Paminnelseroll.Forvaltare, null, null), new(2006, 1, 1));
            var paminnelse = new Paminnelse(new(paminnt.Id, paminnt.Regim, Bevakningsslag.Tak, 0, null, 80), regel, new(2008, 6, 4), DateTimeOffset.UnixEpoch);
            paminnelse.Hantera("Underlaget är beställt.", (null, "Avtalsförvaltaren"), DateTimeOffset.UnixEpoch);
            db.Add(paminnelse);
            return await db.SaveChangesAsync();
        });

        var hinder = await HinderAsync(databas, import);

        Assert.Contains("RA-STEG är ändrat efter importen: annons. Rätta i registret i stället för att ångra importen.", hinder);
        Assert.Contains("RA-ANDRING är ändrat efter importen: en ändring är beredd eller beslutad. Rätta i registret i stället för att ångra importen.", hinder);
        Assert.Contains($"Avrop är registrerade på {Avropsprov.Avtal}.", hinder);
        Assert.Contains("Handlingar är lagda till RA-HANDLING.", hinder);
        Assert.Contains("Påminnelsen om RA-PAMIND, ”Taket, 70\u00A0% av taket”, har markerats som hanterad av Avtalsförvaltaren.", hinder);
        Assert.DoesNotContain(hinder, text => text.Contains("RA-ORORD", StringComparison.Ordinal));
        Assert.Equal(nummer.Length, await databas.DbAsync(db => db.Ramavtal.CountAsync()));
        Assert.Equal(Importlage.Klar, (await databas.VisaImportAsync(import.Id)).Lage);
    }

    [Fact]
    public async Task En_inlast_leverantor_som_star_i_en_andring_eller_i_avrop_gar_inte_att_ta_bort()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.AvropbartAvtalAsync();
        var import = await databas.ImporteraAsync(Importslag.Leverantorer, "Namn;Orgnr\nEfterträdaren AB;556036-0793\nTredje AB;\nOrörd AB;\n");
        var gammal = await databas.DbAsync(db => db.Leverantorer.Where(l => l.Namn == "Konsult Alfa AB").Select(l => l.Id.Value).SingleAsync());
        var andring = Avtalsprov.Andring();
        (andring.Grund, andring.Belopp, andring.Indextal, andring.Lamnar, andring.Tilltrader) = (Andringsgrund.BytAvLeverantor, null, null, gammal, "556036-0793");
        await databas.BeredAndringAsync(Avropsprov.Avtal, andring);
        var tredje = await databas.DbAsync(db => db.Leverantorer.Where(l => l.Namn == "Tredje AB").Select(l => l.Id).SingleAsync());
        await databas.AvropaAsync();
        await databas.DbAsync(db => db.Avrop.ExecuteUpdateAsync(val => val.SetProperty(a => a.Leverantor, tredje)));

        var hinder = await HinderAsync(databas, import);

        Assert.Equal(["Avrop är registrerade hos Tredje AB.", $"Efterträdaren AB står i en ändring av ramavtalet {Avropsprov.Avtal}."], hinder);
        Assert.Equal(6, await databas.DbAsync(db => db.Leverantorer.CountAsync()));
    }

    [Fact]
    public async Task Ett_inlast_avrop_med_en_avklarad_plikt_annulleras_inte_av_angringen()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.AvropbartAvtalAsync();
        var import = await databas.ImporteraAsync(
            Importslag.Avrop,
            $"Avropsnummer;Ramavtal;Nämnd;Delområde;Beskrivning;Belopp;Timmar;Datum;Första dag;Sista dag\nX-1;{Avropsprov.Avtal};Bromma stadsdelsnämnd;Utveckling;Bokning;150 000;100;2008-06-04;2008-06-10;2008-12-31\nX-2;{Avropsprov.Avtal};Bromma stadsdelsnämnd;Utveckling;Bokning igen;150 000;100;2008-06-04;2008-06-10;2008-12-31\n");
        Assert.Equal([null, null], import.Rader.Rader.Select(rad => rad.Text));
        var avrop = (await databas.SkickaAsync(new VisaAvrop.Query("X-1"), Avropsprov.Administrator)).Avrop;
        await databas.SkickaAsync(new GorAvropsplikt.Command("X-1", avrop.Plikter[0].Id, "2008-06-05", avrop.Versionsmarke), Avropsprov.Administrator);

        Assert.Equal(["X-1 är ändrat efter importen: en plikt som följer av det är avklarad. Rätta i registret i stället för att ångra importen."], await HinderAsync(databas, import));
        Assert.All(await databas.DbAsync(db => db.Avrop.ToListAsync()), ett => Assert.Equal(Avropslage.Avropat, ett.Lage));
    }

    [Theory]
    [InlineData("Takvolym", "2 000 000", "Avropen på {0} ryms inte under det tak som avtalet hade före importen.")]
    [InlineData("Leverantörer", "Konsult Delta AB", "Avrop är registrerade på {0} hos en leverantör som importen lade till.")]
    public async Task Ett_andrat_avtal_far_inte_tillbaka_det_som_avropen_har_vuxit_forbi(string kolumn, string varde, string vantat)
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var formular = Avtalsprov.Formular();
        (formular.TakBelopp, formular.Delomraden) = ("1 000 000", [new() { Namn = "Utveckling", Leverantorer = "Konsult Alfa AB" }]);
        await databas.AvropbartAvtalAsync(formular);
        await databas.SkickaAsync(new RegistreraLeverantor.Command("Konsult Delta AB", null, null, []), Avtalsprov.Forvaltare);
        var import = await databas.ImporteraAsync(Importslag.Ramavtal, $"Nummer;{(kolumn == "Takvolym" ? kolumn : $"Delområde;{kolumn}")}\n{Avropsprov.Avtal};{(kolumn == "Takvolym" ? varde : $"Utveckling;{varde}")}\n");
        Assert.Equal(1, import.Med(Importutfall.Andrad));
        await databas.AvropaAsync(Avropsprov.Formular(kolumn == "Takvolym" ? "1 500 000" : "100 000"));

        Assert.Equal([string.Format(null, vantat, Avropsprov.Avtal)], await HinderAsync(databas, import));
        Assert.Equal(Importlage.Klar, (await databas.VisaImportAsync(import.Id)).Lage);
    }

    private static Task<Guid> LeverantorenAsync(Testdatabas databas) => databas.SkickaAsync(new RegistreraLeverantor.Command("Konsult Alfa AB", "556036-0793", null, []), Avtalsprov.Forvaltare);

    private static async Task<IReadOnlyList<string>> HinderAsync(Testdatabas databas, VisaImport.View import) =>
        (await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare))).Hinder;
}
