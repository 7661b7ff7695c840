using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Domain.Tests.Styrdokument.Inlasning;

public sealed class DokumenttolkTests
{
    [Fact]
    public void Listor_och_tal_i_borjan_av_en_rad_blir_inte_rubriker()
    {
        var text = PdfText.Satt(70, """
            = Handlingsplan mot buller
            # 1. Inledning
            Buller är ett problem längs de större vägarna. Planen antogs av kommunfullmäktige den 16 april 2007 och ändrades under 2008 när nya gränser kom. Den bygger på fler än 12 mätningar i avsnitt 4 nedan.
            # 2. Mål
            Planen har tre mål:
            1. Färre klagomål
            Det mäts varje år genom en enkät till boende längs de större vägarna i kommunen.
            2. Tystare skolgårdar
            Alla skolgårdar ska mätas före 2012 och åtgärdas om gränsen överskrids.
            3. Bättre beläggning
            Kommunen byter beläggning när det ändå grävs.
            # 3. Åtgärder
            Åtgärderna är dessa.
            1. för det första mäter kommunen;
            2. för det andra åtgärdar kommunen det som mätts.
            # 4. Kostnader
            Kostnaderna ryms i budgeten.
            """);
        var tolkat = Tolka(text);

        Assert.Equal(["1 Inledning", "2 Mål", "3 Åtgärder", "4 Kostnader"], tolkat.Avsnitt.Select(a => a.Rubrikrad));
        Assert.Single(tolkat.Avsnitt[0].Stycken);
        Rundtur.SkaBevaraAllaOrd(text, tolkat);
    }

    [Fact]
    public void Langa_rubriker_pa_flera_rader_halls_ihop_och_skiljs_fran_texten()
    {
        var text = PdfText.Satt(84, """
            = Program för god hushållning med mark, vatten och byggnader i hela kommunen och dess bolag samt stiftelser
            # 1. UTGÅNGSPUNKTER FÖR KOMMUNENS ARBETE MED MARK OCH VATTEN SAMT FÖR SAMVERKAN MED ANDRA KOMMUNER
            Mark och vatten är begränsade. Kommunen ska hushålla med båda.
            # 2. Hur kommunen ska samverka med Trafikverket, länsstyrelsen och grannkommunerna i frågor om mark
            Samverkan sker i en grupp som träffas varje år.
            """);
        var tolkat = Tolka(text);

        Assert.Equal("Program för god hushållning med mark, vatten och byggnader i hela kommunen och dess bolag samt stiftelser", tolkat.Titel);
        Assert.Equal(2, tolkat.Avsnitt.Count);
        Assert.EndsWith("ANDRA KOMMUNER", tolkat.Avsnitt[0].Rubrik, StringComparison.Ordinal);
        Assert.EndsWith("frågor om mark", tolkat.Avsnitt[1].Rubrik, StringComparison.Ordinal);
        Rundtur.SkaBevaraAllaOrd(text, tolkat);
    }

    [Fact]
    public void Aterkommande_sidhuvud_och_ensamt_sidnummer_lyfts_ut_utan_att_stycket_bryts()
    {
        var text = PdfText.Satt(80, """
            = Riktlinjer för arkiv
            # 1 Inledning
            Arkivet är en del av det nationella kulturarvet och ska hållas ordnat. Det gäller
            §§ Arkivriktlinjer
            2
            alla handlingar som har kommit in.
            # 2 Ansvar
            Arkivarien svarar för arkivet och för att det vårdas. Tillsynen sköts av
            §§ Arkivriktlinjer
            3
            arkivmyndigheten.
            # 3 Gallring
            Gallring kräver beslut.
            §§ Arkivriktlinjer
            4
            # 4 Bevarande
            Det som bevaras förtecknas.
            """);
        var tolkat = Tolka(text);

        Assert.Equal(["1 Inledning", "2 Ansvar", "3 Gallring", "4 Bevarande"], tolkat.Avsnitt.Select(a => a.Rubrikrad));
        Assert.EndsWith("Det gäller alla handlingar som har kommit in.", Assert.Single(tolkat.Avsnitt[0].Stycken), StringComparison.Ordinal);
        Assert.Equal(["Arkivriktlinjer", "2", "Arkivriktlinjer", "3", "Arkivriktlinjer", "4"], tolkat.Sidmarkningar);
        Rundtur.SkaBevaraAllaOrd(text, tolkat);
    }

    [Fact]
    public void Brevhuvudets_datum_blir_inte_beslutsdag()
    {
        var tolkat = Tolka("2008-06-02 DNR 1.5.1-234/2008\n\nSvar på remiss om bad\n\nBakgrund\n\nBadet är gammalt.\n");
        Assert.Equal("Svar på remiss om bad", tolkat.Titel);
        Assert.Equal((null, null), (tolkat.Hanvisningar[0].Organ, tolkat.Hanvisningar[0].Datum));
        Assert.Equal(["2008-06-02 DNR 1.5.1-234/2008", "Svar på remiss om bad", "Bakgrund", "Badet är gammalt."], tolkat.LopandeText());
    }

    [Fact]
    public void Utdrag_utan_titel_far_ingen_pahittad_titel_och_inledande_text_bevaras()
    {
        var text = PdfText.Satt(78, """
            och de beslut som fattats tidigare i frågan, enligt vad nämnden har redovisat i sin verksamhetsberättelse för året.
            # Ekonomiska konsekvenser
            Förslaget ryms inom nämndens budget. Beslut fattades 2008-05-06 av kulturnämnden (dnr 1.2-233-2008).
            Bilagor
            1. Remissen
            2. Yttrande från facken
            """);
        var tolkat = Tolka(text);

        Assert.Null(tolkat.Titel);
        Assert.Equal(["", "Ekonomiska konsekvenser", "Bilagor"], tolkat.Avsnitt.Select(a => a.Rubrik));
        var hanvisning = Assert.Single(tolkat.Hanvisningar);
        Assert.Equal(("1.2-233-2008", "Kulturnämnden", new DateOnly(2008, 5, 6)), (hanvisning.Diarienummer.Text, hanvisning.Organ, hanvisning.Datum));
        Rundtur.SkaBevaraAllaOrd(text, tolkat);
    }

    [Fact]
    public void Underrubriker_om_ansvar_for_anskaffningsomraden_ar_inga_omraden()
    {
        var tolkat = Tolka("""
            Inköpsstrategi

            1. Ansvar för anskaffningsområden

            Ansvaret är delat mellan styrelse och nämnder.

            1.1 Kommunstyrelsen

            Styrelsen leder.

            1.2 Nämnderna

            Nämnderna köper.
            """);

        Assert.Empty(tolkat.Omraden);
        Assert.Equal(3, tolkat.Avsnitt.Count);
    }

    [Fact]
    public void Onumrerade_omraden_finns_genom_sina_definitioner()
    {
        var tolkat = Tolka(PdfText.Satt(84, """
            = Inköpsstrategi för Sjövik
            # Anskaffningsområden
            Kommunens inköp indelas i följande anskaffningsområden.
            # Fordon
            Med fordon avses bilar, bussar och de arbetsmaskiner som kommunen själv äger eller hyr under längre tid än ett år.
            # Drivmedel
            Med drivmedel avses el, gas och diesel.
            # Ansvar
            Varje nämnd ansvarar för sina inköp och för att de följer strategin och de beslut som har fattats i kommunen.
            """));

        Assert.Equal(["Fordon", "Drivmedel"], tolkat.Omraden.Select(o => o.Namn));
        Assert.All(tolkat.Omraden, o => Assert.Equal(string.Empty, o.Nummer));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n \f \n")]
    [InlineData("--- *** ---")]
    public void Text_utan_ord_avvisas_med_rad(string text)
    {
        var fel = Assert.Throws<OlasbartDokumentException>(() => Tolka(text));
        Assert.Contains("ingen text", fel.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n\n")]
    [InlineData(" ")]
    public void Tiden_vaxer_med_langden_ocksa_nar_allt_ar_ett_enda_stycke(string mellan)
    {
        var text = string.Join(mellan, Enumerable.Range(1, 8000).Select(i => $"Stycke {i} om beslutet (dnr {i:000}-{i}/2007, KF 2008-03-03) och (( {new string('a', 40)}- och annat"));
        var tid = System.Diagnostics.Stopwatch.StartNew();
        var tolkat = Tolka(text);
        Assert.InRange(tolkat.Datum.Count, 7900, 8000);
        Assert.True(tid.Elapsed < TimeSpan.FromSeconds(60), $"Tolkningen tog {tid.Elapsed}.");
    }

    private static TolkatDokument Tolka(string text) => Dokumenttolk.Tolka(Kalltext.FranText(text));

    [Fact]
    public void Numret_gar_fore_rubrikens_form_nar_alla_rubriker_har_samma_niva()
    {
        Kallrad Rubrik(string text) => new(text) { Rubrikniva = 2, NyttStycke = true };
        Kallrad Text(string text) => new(text) { NyttStycke = true };
        var kalla = new Kalltext(
            [
                Rubrik("1 Syfte"), Text("Programmet samlar köpen."),
                Rubrik("2 Stadens anskaffningsområden"),
                Rubrik("2.1 Inledning"), Text("Leveransen delas in i anskaffningsområden enligt nedan."),
                Rubrik("2.2 Arkiv"), Text("Med arkiv avses bevarande."),
                Rubrik("2.3 Kartor"), Text("Med kartor avses lägesdata."),
            ],
            HardbrutnaRader: false);

        var dokument = Dokumenttolk.Tolka(kalla);

        Assert.Equal([1, 1, 2, 2, 2], dokument.Avsnitt.Select(a => a.Niva));
        Assert.Equal(["Arkiv", "Kartor"], dokument.Omraden.Select(o => o.Namn));
    }

    [Fact]
    public void Avstavade_ord_avslojar_brutna_rader_aven_nar_styckena_ar_korta()
    {
        const string text = """
            Riktlinjer för kartor

            1 Inledning

            1.1 Bakgrund

            Nämnden antog den 12 juni 2019 (dnr 0421/18) ett program för mätning och geo-

            grafisk information. Kontoret fick i upp-

            drag att skriva riktlinjer.

            1.2 Omfattning

            Riktlinjerna gäller för stadens nämnder. De ska

            • ge en gemensam syn,

            • minska kostnader.

            2 Ansvar

            Kontoret svarar för lagret.

            2.1 Kvalitet

            Nämnden följer upp kvaliteten.

            2.2 Lagring

            Arkivet bevarar kartorna.
            """;

        var dokument = Dokumenttolk.Tolka(Kalltext.FranText(text));

        Assert.Equal(["1", "1.1", "1.2", "2", "2.1", "2.2"], dokument.Avsnitt.Select(a => a.Nummer));
        Assert.Equal(
            ["Nämnden antog den 12 juni 2019 (dnr 0421/18) ett program för mätning och geografisk information. Kontoret fick i uppdrag att skriva riktlinjer."],
            dokument.Avsnitt.Single(a => a.Nummer == "1.1").Stycken);
        Assert.Equal(3, dokument.Avsnitt.Single(a => a.Nummer == "1.2").Stycken.Count);
    }
}
