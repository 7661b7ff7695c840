namespace Leveransstrategi.Domain.Tests.Styrdokument.Inlasning;

/// <summary>Egna provdokument i de former som svenska styrdokument har; kommunerna och besluten är påhittade.</summary>
internal static class Provdokument
{
    /// <summary>Program med indelning i anskaffningsområden, kapitel 3, som text ur PDF.</summary>
    public const string Program = """
        = PROGRAM FÖR KOMMUNENS INKÖP AV DIGITALA TJÄNSTER
        # 1. INLEDNING
        Detta program antogs av kommunfullmäktige i Sjövik och gäller för alla nämnder. Det bygger på ”Vision Sjövik 2030” (dnr KS 2017/341, KF 2018-02-26 § 14) och på det som sägs i kommunens policy för inköp (KF 2016-11-28, dnr 016-2210/16). Inköpen ska vara samordnade, öppna och lätta att följa upp för den som bor i kommunen.
        Programmet ersätter ett tidigare program från november 2012. Under 2019 såg kommunledningskontoret över alla avtal inom IT-, telefoni- och skrivarområdet.
        # 2. ANSVAR OCH ROLLER
        # 2.1. Kommunstyrelsen
        Kommunstyrelsen leder arbetet och svarar för att programmet följs. Den får besluta om tillämpningsföreskrifter senast den 30 september 2019 och ska därefter följa upp dem varje år.
        # 2.2. Nämnderna
        Varje nämnd ansvarar för sina egna behov. En nämnd som vill avvika från programmet ska först samråda med kommunstyrelsen. Av reglemente för tekniska nämnden framgår att nämnden sköter in- och utleverans av hårdvara (dnr 013-2210/2011, KF 2011-06-13). Verksamheten granskas av revisorerna.
        §§ # 3. KOMMUNENS ANSKAFFNINGSOMRÅDEN
        # 3.1. Indelning och läsanvisning
        Inköpen av digitala tjänster delas in i fem anskaffningsområden. De beskrivs i avsnitt 3.2–3.6 och varje område har en ansvarig beställare.
        # 3.2. Arbetsplats
        Med arbetsplats avses datorer, skärmar och tillbehör samt den programvara som alltid följer med. Hit räknas även skrivare.
        Utrustning till skolan ingår.
        # 3.3. Nät och kommunikation
        Området omfattar fasta och trådlösa nät mellan kommunens byggnader, brandväggar och förbindelser till andra huvudmän.
        # 3.4. E-tjänster
        Med e-tjänster avses det som invånaren möter på webben och i mobilen, från ansökan till beslut.
        # 3.5. Verksamhetssystem
        Hit hör system som stödjer en nämnds kärnuppgift, till exempel journaler, elevregister och bygglov.
        # 3.6. Konsultstöd
        Området avser timanställda specialister och uppdrag med fast pris inom de andra områdena.
        # 4. UPPFÖLJNING
        Kommunstyrelsen redovisar varje år för kommunfullmäktige hur programmet har följts.
        """;

    /// <summary>Policy med paragrafrubriker.</summary>
    public const string Policy = """
        = Policy för kommunens bostadsförsörjning
        Antagen av kommunfullmäktige 2014-05-19 § 62. Diarienummer: 2013/418
        # § 1 Syfte
        Policyn anger hur kommunen ska verka för att det finns bostäder åt alla. Den gäller för nämnder och bolag.
        # § 2 Mål
        Det ska finnas minst 120 nya lägenheter per år. Av dem ska en fjärdedel vara hyresrätter med rimlig hyra för unga och för äldre.
        # § 3 Ansvar
        Samhällsbyggnadsnämnden ansvarar för planer enligt 5 kap. 2 § plan- och bygglagen (2010:900). Frågor om mark prövas enligt
        1 § i kommunens markregler av kommunstyrelsen, som antogs den 3 mars 2008 av kommunfullmäktige.
        # § 4 Uppföljning
        Policyn följs upp varje mandatperiod.
        """;

    /// <summary>Reglemente med kapitel och paragrafer utan rubriker.</summary>
    public const string Reglemente = """
        REGLEMENTE FÖR KULTURNÄMNDEN

        Fastställt av kommunfullmäktige den 12 december 2011, § 201 (KSN-2011-00872)

        1 kap. Nämndens uppgifter

        1 § Kulturnämnden fullgör kommunens uppgifter inom kulturens område och för
        folkbiblioteken. Nämnden ska särskilt verka för barn och unga.

        2 § Nämnden ansvarar för
        a) bibliotek, museer och konsthallar,
        b) stöd till föreningar, och
        c) kommunens konstsamling.

        2 a § Nämnden är personuppgiftsansvarig för sina register.

        2 kap. Arbetsformer

        3 § Nämnden sammanträder på dag och tid som nämnden bestämmer. Kallelsen ska vara
        ledamöterna till handa senast fem dagar före sammanträdet.

        4 § Protokollet justeras av ordföranden och en ledamot enligt 5 kap. 69 §
        kommunallagen.
        """;

    /// <summary>Tjänsteutlåtande från en nämnd med brevhuvud, som text ur PDF.</summary>
    public const string Tjansteutlatande = """
        = Norra Åsens stadsdelsförvaltning
        = Tjänsteutlåtande
        = Dnr 1.5.1-207-2013
        = Sida 1 (3)
        = 2013-04-08
        = Handläggare: Avdelningen för stadsmiljö Telefon: 08-508 00 000
        = Svar på remiss om program för trygga parker och lekplatser
        # Förvaltningens förslag till beslut
        1. Stadsdelsnämnden överlämnar förvaltningens tjänsteutlåtande som svar på remissen.
        2. Stadsdelsnämnden beslutar om omedelbar justering.
        # Sammanfattning
        Remissen handlar om hur parker ska bli tryggare. Förvaltningen är positiv till förslaget men ser att kostnaderna för belysning och skötsel har räknats för lågt.
        # Bakgrund
        Trafiknämnden har skickat förslaget på remiss (dnr T2012-01577). Svaret ska vara inne senast den 15 maj 2013. Kommunfullmäktige beslutade den 21 juni 2010 (dnr 314-418/2010) att alla parker ska ses över.
        # Förvaltningens synpunkter
        Förvaltningen anser att programmet är väl genomarbetat. De åtgärder som föreslås i norra delen av
        §§ området bör genomföras först, eftersom det är där flest barn bor. Belysningen ska vara klar 1/10 2014.
        # Bilagor
        Remiss från trafiknämnden
        """;

    /// <summary>Riktlinje med onumrerade rubriker och hela stycken på varsin rad.</summary>
    public const string Riktlinje = """
        Riktlinjer för representation och gåvor

        Beslutad av kommunstyrelsen den 4 september 2017, dnr KS2017/562

        Vem riktlinjerna gäller för

        Riktlinjerna gäller för alla som har ett uppdrag i kommunen, även förtroendevalda och de som arbetar i kommunens bolag. De kompletterar ”Policy mot mutor” (Dnr KS 2015/88, KF 2015-06-15; dnr SN 2015/19, socialnämnden 2015-08-20).

        När representation är tillåten

        Representation får förekomma när den har ett direkt samband med verksamheten. Alkohol serveras inte. Av beslutet framgår vem som deltog, var det var och varför det behövdes.

        Gåvor till och från kommunen

        En gåva får inte vara värd mer än vad regler om skatt medger:

        - gåvor till anställda beslutas av närmaste chef,
        - gåvor till gäster beslutas av kommunchefen.

        Den som är osäker frågar kommunjuristen. Ärenden som rör 2008 års regler prövas enligt dem.

        Uppföljning

        Riktlinjerna ses över vartannat år.
        """;

    /// <summary>Strategi med innehållsförteckning, sidhuvud och sidfot, hårdbruten utan tomma rader i styckena.</summary>
    public const string MedForteckning = "Diarienummer 2021/123\n\nStrategi för öppna data\n\nInnehållsförteckning\n1 Inledning ................ 2\n2 Mål för öppna data ....... 2\n2.1 Kvalitet ............... 3\n3 Genomförande ............. 3\n"
        + "\fExempelby kommun Strategi för öppna data Sida 2 (3)\n\n1 Inledning\n\nÖppna data är information som vem som helst får använda. Kommunen har ett\nstort antal regis-\nter som kan bli till nytta för företag och för\n"
        + "forskning.\n\n2 Mål för öppna data\n\nMålet är att minst tio datamängder publiceras under 2022 och att de hålls\naktuella. Arbetet följer\n1. kommunens handlingsplan,\n2. regionens plan, och\n3. statens riktlinjer.\n\n"
        + "\fExempelby kommun Strategi för öppna data Sida 3 (3)\n\n2.1 Kvalitet\n\nVarje datamängd ska ha en ägare. Ägaren svarar för att uppgifterna är rätta\noch att de går att förstå. Regis-\nterägaren rapporterar varje år.\n\n"
        + "3 Genomförande\n\nStrategin genomförs enligt beslut i kommunstyrelsen (dnr KS/2021:77, KS\n2021-11-08) och gäller från och med 1 januari 2022.\n";
}
