using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Avtal.Inlasning;

public sealed class ImportTests
{
    private const string Leverantorsfil = """
        Leverantör;Org.nr
        Konsult Alfa AB;5560360793
        KONSULT ALFA AKTIEBOLAG (publ);556036-0793
        Konsult Beta AB;
        konsult beta ab;
        Fel AB;556036-0794
        ;556036-0793
        """;

    private const string Avtalsfil = """
        Avtalsnummer;Titel;Lagregim;Område;Upphandlare;Gäller från;Gäller till;Förlängningar;Takvolym;CPV;Delområde;Leverantörer;Får avropa;Prisvillkor;Okänd
        RA-1;Systemutveckling;Direktivstyrt;IT-konsulter;Servicenämnden;2006-09-01;2008-08-31;12/2; 120 000 000 ;72220000;Utveckling;Konsult Alfa AB; alla nämnder ;;x
        RA-1;;;;;;;;;;Förvaltning;Konsult Beta AB;;;x
        RA-2;Telefoni;19 kap.;Telefoni;Servicenämnden;i morgon;;;;;;;;;x
        RA-3;Växel;Nationellt;Okänt område;Servicenämnden;;;;;;;;;;x
        RA-4;Licenser;Nationellt;Programvara;Servicenämnden;;;;;;;Ingen känd AB;;;x
        """;

    [Fact]
    public async Task Torrkorningen_redovisar_varje_rad_med_skal_och_andrar_inget()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var prov = await databas.TorrkorAsync(Importslag.Leverantorer, Leverantorsfil);

        Assert.Equal(Importlage.Provad, prov.Lage);
        Assert.Equal(
            [
                (2, Importutfall.Ny), (3, Importutfall.Oforandrad), (4, Importutfall.Ny), (5, Importutfall.Oforandrad), (6, Importutfall.Fel), (7, Importutfall.Fel),
            ],
            prov.Rader.Rader.Select(rad => (rad.Nummer, rad.Utfall)));
        Assert.Equal(("Org.nr", "Organisationsnumrets sista siffra stämmer inte. Kontrollera numret mot registreringsbeviset."), (prov.Rader.Rader[4].Kolumn!, prov.Rader.Rader[4].Text!));
        Assert.Equal(("Leverantör", "Namnet saknas."), (prov.Rader.Rader[5].Kolumn!, prov.Rader.Rader[5].Text!));
        Assert.Equal(0, await databas.DbAsync(db => db.Leverantorer.CountAsync()));
    }

    [Fact]
    public async Task Korningen_gor_det_torrkorningen_sade_och_samma_fil_igen_andrar_inget()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.ImporteraAsync(Importslag.Leverantorer, Leverantorsfil);
        var prov = await databas.TorrkorAsync(Importslag.Ramavtal, Avtalsfil);
        Assert.Equal(0, await databas.DbAsync(db => db.Ramavtal.CountAsync()) + await databas.DbAsync(db => db.Takraknare.CountAsync()));

        var forsta = await databas.ImporteraAsync(Importslag.Ramavtal, Avtalsfil);

        Assert.Equal(prov.Rader.Rader, forsta.Rader.Rader);
        Assert.Equal([Importutfall.Ny, Importutfall.Ny, Importutfall.Fel, Importutfall.Fel, Importutfall.Fel], forsta.Rader.Rader.Select(rad => rad.Utfall));
        Assert.Equal(("Gäller från, Gäller till", "Område", null), (forsta.Rader.Rader[2].Kolumn, forsta.Rader.Rader[3].Kolumn, forsta.Rader.Rader[4].Kolumn));
        Assert.Contains("finns inte i leverantörsregistret", forsta.Rader.Rader[4].Text, StringComparison.Ordinal);
        Assert.Equal(["Okänd"], forsta.Oanvanda);
        var avtal = await databas.SkickaAsync(new VisaRamavtal.Query("RA-1", new(2007, 1, 1)), Avtalsprov.Forvaltare);
        Assert.Equal(("Systemutveckling", 120_000_000m, "72220000-3"), (avtal.Titel, avtal.Tak!.Belopp, Assert.Single(avtal.CpvKoder)));
        Assert.Equal([("Utveckling", "Konsult Alfa AB"), ("Förvaltning", "Konsult Beta AB")], avtal.Delomraden.Select(en => (en.Namn, Assert.Single(en.Leverantorer).Namn)));
        Assert.Equal(new DateOnly(2009, 8, 31), avtal.LangstTill);

        var marke = avtal.Versionsmarke;
        var andra = await databas.ImporteraAsync(Importslag.Ramavtal, Avtalsfil);
        Assert.Equal((2, 0, 0), (andra.Med(Importutfall.Oforandrad), andra.Med(Importutfall.Ny), andra.Med(Importutfall.Andrad)));
        Assert.Equal(forsta.Id, andra.Tidigare!.Id);
        Assert.Equal(marke, (await databas.SkickaAsync(new VisaRamavtal.Query("RA-1", new(2007, 1, 1)), Avtalsprov.Forvaltare)).Versionsmarke);
    }

    [Fact]
    public async Task En_hel_import_angras_det_skapade_tas_tillbaka_och_det_andrade_far_sina_varden()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.RegistreraAvtalAsync("RA-9");
        var fore = (await databas.SkickaAsync(new RattaRamavtal.Query("RA-9"), Avtalsprov.Forvaltare)).Formular;
        var import = await databas.ImporteraAsync(
            Importslag.Ramavtal,
            "Nummer;Titel;Lagregim;Område;Upphandlare;Takvolym\nRA-9;Ny titel;;;;5 000 000\nRA-10;Nytt;Nationellt;Telefoni;Servicenämnden;100\n");
        Assert.Equal([Importutfall.Andrad, Importutfall.Ny], import.Rader.Rader.Select(rad => rad.Utfall));
        Assert.Equal("Ny titel", (await databas.SkickaAsync(new RattaRamavtal.Query("RA-9"), Avtalsprov.Forvaltare)).Formular.Titel);

        await databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare);

        var efter = (await databas.SkickaAsync(new RattaRamavtal.Query("RA-9"), Avtalsprov.Forvaltare)).Formular;
        Assert.Equal((fore.Titel, fore.TakBelopp, fore.Pris), (efter.Titel, efter.TakBelopp, efter.Pris));
        Assert.Equal(["RA-9"], await databas.DbAsync(db => db.Ramavtal.Select(r => r.Nummer).ToListAsync()));
        Assert.Equal(120_000_000m, await databas.DbAsync(async db => (await db.Takraknare.SingleAsync(t => t.Delomrade == 0)).Tak));
        var angrad = await databas.VisaImportAsync(import.Id);
        Assert.Equal((Importlage.Angrad, 2), (angrad.Lage, angrad.Rader.Antal));
    }

    [Fact]
    public async Task Har_nagon_byggt_vidare_angras_inget_och_hindren_forklaras()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var import = await databas.ImporteraAsync(Importslag.Leverantorer, Leverantorsfil);
        var formular = Avtalsprov.Formular();
        formular.Delomraden = [new() { Namn = "Utveckling", Leverantorer = "556036-0793" }];
        await databas.RegistreraAvtalAsync("RA-7", formular);

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare));
        Assert.Contains("Konsult Alfa AB är antagen i ramavtalet RA-7", fel.Message, StringComparison.Ordinal);
        Assert.Equal(2, await databas.DbAsync(db => db.Leverantorer.CountAsync()));

        var andring = await databas.ImporteraAsync(Importslag.Ramavtal, "Nummer;Titel\nRA-7;Ny titel\n");
        var sparat = await databas.SkickaAsync(new RattaRamavtal.Query("RA-7"), Avtalsprov.Forvaltare);
        sparat.Formular.Titel = "Ännu nyare";
        await databas.SkickaAsync(new RattaRamavtal.Command("RA-7", sparat.Formular, sparat.Versionsmarke), Avtalsprov.Forvaltare);
        fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new AngraImport.Command(andring.Id, andring.Versionsmarke), Avtalsprov.Forvaltare));
        Assert.Contains("RA-7 är ändrat efter importen", fel.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ett_namnbyte_behover_en_dag_och_gar_att_angra()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.ImporteraAsync(Importslag.Leverantorer, Leverantorsfil);
        var utan = await databas.TorrkorAsync(Importslag.Leverantorer, "Namn;Orgnr\nGamma AB;556036-0793\n");
        Assert.Contains("Numret hör till Konsult Alfa AB", Assert.Single(utan.Rader.Rader).Text, StringComparison.Ordinal);

        var med = await databas.ImporteraAsync(Importslag.Leverantorer, "Namn;Orgnr;Namn från\nGamma AB;556036-0793;2020-01-01\n");
        Assert.Equal(Importutfall.Andrad, Assert.Single(med.Rader.Rader).Utfall);
        await databas.SkickaAsync(new AngraImport.Command(med.Id, med.Versionsmarke), Avtalsprov.Forvaltare);
        var namn = await databas.DbAsync(db => db.Leverantorer.Include(l => l.TidigareNamn).SingleAsync(l => l.Organisationsnummer == "556036-0793"));
        Assert.Equal(("Konsult Alfa AB", 0), (namn.Namn, namn.TidigareNamn.Count));
    }

    [Fact]
    public async Task En_omstart_fortsatter_dar_importen_var_och_tva_noder_laser_aldrig_in_samma_rad()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fil = "Namn\n" + string.Join('\n', Enumerable.Range(1, 250).Select(n => $"Bolag {n} AB"));
        var prov = await databas.TorrkorAsync(Importslag.Leverantorer, fil);
        await databas.SkickaAsync(new KorImport.Command(prov.Id, prov.Versionsmarke), Avtalsprov.Forvaltare);
        var tagen = (await databas.SkickaAsync(new TaImport.Command()))!;
        Assert.True(await databas.SkickaAsync(new UtforImport.Command(tagen.Id, tagen.Arbetare)));
        // Noden stannar här. En annan får inte ta över förrän den första inte har hört av sig.
        Assert.Null(await databas.SkickaAsync(new TaImport.Command()));
        Assert.Equal((100, 100), ((await databas.VisaImportAsync(prov.Id)).Klara, await databas.DbAsync(db => db.Leverantorer.CountAsync())));

        databas.Klocka.Stall(databas.Klocka.GetUtcNow().AddMinutes(5));
        await databas.KorImporterAsync();
        Assert.Equal((Importlage.Klar, 250, 250), ((await databas.VisaImportAsync(prov.Id)).Lage, (await databas.VisaImportAsync(prov.Id)).Rader.Antal, await databas.DbAsync(db => db.Leverantorer.CountAsync())));
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new UtforImport.Command(tagen.Id, tagen.Arbetare)));
        Assert.Equal(250, await databas.DbAsync(db => db.Handelser.CountAsync(h => h.Objekttyp == "Leverantor" && h.Anvandare == Avtalsprov.Forvaltare.Namn)));
    }

    [Fact]
    public async Task Bara_den_som_forvaltar_ramavtal_importerar()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new LaddaUppImport.Command(Importslag.Ramavtal, "a.csv", "A\n1\n"u8.ToArray()), Avtalsprov.Registrator));
        await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new VisaImport.Query(Guid.NewGuid()), Testanvandare.UtanKonto));
    }

    [Fact]
    public async Task Statistiken_fran_2021_lases_in_och_det_som_inte_anvands_redovisas_med_skal()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        const string rubriker = "År,Namn för köpare,Organisationsnummer för köpare,Huvudsaklig CPV-kod,Direktivstyrd,Typ av avtal,Upphandlings-ID,Upphandlingens titel";
        var anbud = await databas.ImporteraAsync(Importslag.Upphandling2021, rubriker + """
            ,Namn för leverantör
            2021,AKTIEBOLAGET STOCKHOLMSHEM,5560359555,72220000 Systemtjänster,1,Ramavtal,KA1,Systemstöd,Exempel Alfa AB
            2021,STOCKHOLMS KOMMUN,2120001355,72220000 Systemtjänster,1,Ramavtal,KA2,Annan stad,Exempel Beta AB
            2021,STOCKHOLMS KOMMUN,2120001355,72220000 Systemtjänster,1,Ramavtal,KA2,Annan stad,EXEMPEL ALFA AKTIEBOLAG
            2021,STOCKHOLMS KOMMUN,2120000142,72220000 Systemtjänster,1,Ramavtal,KA3,Delat nummer,Exempel Gamma AB
            2021,AKTIEBOLAGET STOCKHOLMSHEM,5560359555,00000000 Saknas,1,Ramavtal,KA4,Utan kod,Exempel Gamma AB
            2021,AKTIEBOLAGET STOCKHOLMSHEM,5560359555,30200000 Datorer,1,Ramavtal,KA5,Datorer,Exempel Gamma AB
            """);

        Assert.Equal(
            [Importutfall.Ny, Importutfall.Ny, Importutfall.Oforandrad, Importutfall.Ny, Importutfall.Oforandrad, Importutfall.Oforandrad],
            anbud.Rader.Rader.Select(rad => rad.Utfall));
        Assert.Contains("Leverantören finns som Exempel Alfa AB", anbud.Rader.Rader[2].Text, StringComparison.Ordinal);
        foreach (var (rad, skal) in new[] { (1, "finns inte i stadens organisationsregister"), (3, "delas av"), (4, "CPV-koden saknas (00000000)"), (5, "hör inte till något av de sju områdena") })
            Assert.Contains(skal, anbud.Rader.Rader[rad].Text, StringComparison.Ordinal);
        var avtal = await databas.SkickaAsync(new VisaRamavtal.Query("KA1", new(2021, 12, 31)), Avtalsprov.Forvaltare);
        Assert.Equal(("Systemstöd", "IT-konsulter", "Exempel Alfa AB"), (avtal.Titel, avtal.Omrade.Namn, avtal.Delomraden[0].Leverantorer[0].Namn));
        Assert.Null(avtal.Tak);

        var varde = await databas.ImporteraAsync(Importslag.Upphandling2021, rubriker + """
            ,"Kontrakterat värde, Summa"
            2021,AKTIEBOLAGET STOCKHOLMSHEM,5560359555,72220000 Systemtjänster,True,Ramavtal,KA1,Systemstöd,24000000
            2021,AKTIEBOLAGET STOCKHOLMSHEM,5560359555,48000000 Programvara,False,Ramavtal,KA6,Utan värde,0
            """);
        Assert.Equal([Importutfall.Andrad, Importutfall.Ny], varde.Rader.Rader.Select(rad => rad.Utfall));
        Assert.Contains("Värdet 0 betyder", varde.Rader.Rader[1].Text, StringComparison.Ordinal);
        avtal = await databas.SkickaAsync(new VisaRamavtal.Query("KA1", new(2021, 12, 31)), Avtalsprov.Forvaltare);
        Assert.Equal((24_000_000m, "Exempel Alfa AB"), (avtal.Tak!.Belopp!.Value, avtal.Delomraden[0].Leverantorer[0].Namn));
    }

    [Fact]
    public async Task Avropen_provas_mot_taket_ocksa_i_torrkorningen_och_annulleras_nar_importen_angras()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        await databas.ImporteraAsync(Importslag.Leverantorer, "Namn;Orgnr\nKonsult Alfa AB;556036-0793\n");
        var formular = Avtalsprov.Formular();
        (formular.TakBelopp, formular.Delomraden) = ("1 000 000", [new() { Namn = "Utveckling", Leverantorer = "556036-0793" }]);
        await databas.RegistreraAvtalAsync("RA-1", formular);
        await databas.ForTillAsync("RA-1", Avtalsstegslag.Tecknat);
        const string fil = """
            Avropsnummer;Ramavtal;Nämnd;Beskrivning;Belopp;Datum
            X-1;RA-1;Bromma stadsdelsnämnd;Bokning;600 000,50;2007-01-10
            X-2;RA-1;Bromma stadsdelsnämnd;Bokning igen;500 000;2007-01-11
            X-3;RA-1;Bromma stadsdelsnämnd;Lite till;399 999,50;2007-01-12
            X-4;RA-1;AB Stokab;Får inte;100;2007-01-12
            X-5;RA-9;Bromma stadsdelsnämnd;Fel avtal;100;2007-01-12
            """;
        var prov = await databas.TorrkorAsync(Importslag.Avrop, fil);
        Assert.Equal(0, await databas.DbAsync(db => db.Avrop.CountAsync()));
        Assert.Equal(0, await databas.DbAsync(db => db.Takraknare.SumAsync(t => t.AvropatOren)));

        var import = await databas.ImporteraAsync(Importslag.Avrop, fil);

        Assert.Equal([Importutfall.Ny, Importutfall.Fel, Importutfall.Ny, Importutfall.Fel, Importutfall.Fel], import.Rader.Rader.Select(rad => rad.Utfall));
        Assert.Equal(prov.Rader.Rader.Select(rad => rad.Utfall), import.Rader.Rader.Select(rad => rad.Utfall));
        Assert.Contains("ryms inte under taket", import.Rader.Rader[1].Text, StringComparison.Ordinal);
        Assert.Contains("får inte avropa", import.Rader.Rader[3].Text, StringComparison.Ordinal);
        Assert.Equal(100_000_000, await databas.DbAsync(async db => (await db.Takraknare.SingleAsync(t => t.Delomrade == 0)).AvropatOren));
        var igen = await databas.ImporteraAsync(Importslag.Avrop, fil);
        Assert.Equal((2, 0), (igen.Med(Importutfall.Oforandrad), igen.Med(Importutfall.Ny)));

        await databas.SkickaAsync(new AngraImport.Command(import.Id, import.Versionsmarke), Avtalsprov.Forvaltare);
        Assert.Equal(0, await databas.DbAsync(db => db.Takraknare.SumAsync(t => t.AvropatOren)));
        Assert.All(await databas.DbAsync(db => db.Avrop.ToListAsync()), avrop => Assert.Equal(Avropslage.Annullerat, avrop.Lage));
    }

    [Fact]
    public async Task Exemplen_pa_ramavtal_har_alla_lagen_och_ar_markta()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        Assert.InRange(await databas.LasInAvtalsexempelAsync(), 30, 40);
        Assert.Equal(0, await databas.LasInAvtalsexempelAsync());

        var idag = databas.Klocka.IDag();
        var rader = (await databas.SkickaAsync(new ListRamavtal.Query(idag, new()), Avtalsprov.Forvaltare)).Sida.Rader;
        Assert.All(rader, rad => Assert.True(rad.Titel.StartsWith("Exempel: ", StringComparison.Ordinal) && rad.Nummer.StartsWith("EX-", StringComparison.Ordinal)));
        Assert.Equal(7, rader.Select(rad => rad.Omrade).Distinct().Count());
        Assert.Equal(Enum.GetValues<Lagregim>().Length, rader.Select(rad => rad.Regim).Distinct().Count());
        Assert.Superset(new HashSet<Ramavtalslage>(Enum.GetValues<Ramavtalslage>().Where(lage => lage != Ramavtalslage.Slut)), rader.Select(rad => rad.Lage).ToHashSet());
        Assert.True(await databas.DbAsync(db => db.Avrop.CountAsync()) > 30);
        Assert.True(await databas.DbAsync(db => db.Takraknare.AnyAsync(t => t.NattDag != null)));
        var handlingar = await databas.DbAsync(db => db.Avtalshandlingar.AsNoTracking().Include(h => h.Fil).ToListAsync());
        Assert.InRange(handlingar.Select(en => en.Ramavtal).Distinct().Count(), 3, 10);
        Assert.All(handlingar, en => Assert.True(en.Titel.StartsWith("Exempel: ", StringComparison.Ordinal) && en.Fil!.Filnamn.StartsWith("exempel-", StringComparison.Ordinal) && en.Lank is null));
        Assert.Single(handlingar, en => en.Sekretess);
    }
}
