using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

public sealed class TextsammanfogningTests
{
    private static readonly string[] namn = ["S1", "S2", "S3", "M1", "D1", "a", "b", "c", "d", "m", "m2", "n", "n2"];
    private static readonly string[] bas = ["# S1 Struktur", "a Ett avtal | LOU", "b Två avtal", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal"];

    public static TheoryData<string, string[], string[], string[], string[]> Fall() => new()
    {
        { "bara jag ändrar", [], ["b→b Två ramavtal"], ["b→b Två ramavtal"], ["b Andrad Mig"] },
        { "bara den andra ändrar", ["b→b Två ramavtal"], [], ["b→b Två ramavtal"], ["b Andrad Annan"] },
        { "båda gör samma ändring", ["b→b Två ramavtal"], ["b→b Två ramavtal"], ["b→b Två ramavtal"], ["b Andrad Bada"] },
        { "båda ändrar olika ord", ["b→b Två avtal nu"], ["b→b Bara två avtal"], ["b→b Bara två avtal nu"], ["b Andrad Bada"] },
        { "punkter intill varandra", ["a→a Ett köp | LOU"], ["b→b Två köp"], ["a→a Ett köp | LOU", "b→b Två köp"], ["a Andrad Annan", "b Andrad Mig"] },
        { "borttagen av den andra, orörd av mig", ["b→"], [], ["b→"], ["b Borttagen Annan"] },
        { "borttagen av mig, orörd av den andra", [], ["b→"], ["b→"], ["b Borttagen Mig"] },
        { "borttagen av båda", ["b→"], ["b→"], ["b→"], ["b Borttagen Bada"] },
        { "borttagen mot flyttad", ["b→"], ["b→", "d→d Fyra avtal;b Två avtal"], ["b→"], ["b Borttagen Annan"] },
        { "borttagen mot ändrat stöd", ["a→a Ett avtal | LOU | KL"], ["a→"], ["a→"], ["a Borttagen Mig"] },
        { "flyttad till annat avsnitt mot ändrad", ["b→", "d→d Fyra avtal;b Två avtal"], ["b→b Två ramavtal"], ["b→", "d→d Fyra avtal;b Två ramavtal"], ["b Andrad Mig", "b Flyttad Annan"] },
        { "flyttad inom avsnittet mot ändrad", ["a→", "c→c Tre avtal;a Ett avtal | LOU"], ["a→a Ett köp | LOU"], ["a→", "c→c Tre avtal;a Ett köp | LOU"], ["a Andrad Mig", "a Flyttad Annan"] },
        { "flyttad olika av båda", ["a→", "d→d Fyra avtal;a Ett avtal | LOU"], ["a→", "c→c Tre avtal;a Ett avtal | LOU"], ["a→", "d→d Fyra avtal;a Ett avtal | LOU"], ["a Flyttad Annan"] },
        { "flyttad lika av båda", ["a→", "d→d Fyra avtal;a Ett avtal | LOU"], ["a→", "d→d Fyra avtal;a Ett avtal | LOU"], ["a→", "d→d Fyra avtal;a Ett avtal | LOU"], ["a Flyttad Bada"] },
        { "omordnad lika av båda", ["a→", "c→c Tre avtal;a Ett avtal | LOU"], ["a→", "c→c Tre avtal;a Ett avtal | LOU"], ["a→", "c→c Tre avtal;a Ett avtal | LOU"], ["a Flyttad Bada"] },
        { "omordnad av mig, tillägg av den andra", ["a→a Ett avtal | LOU;n Nytt"], ["a→", "c→c Tre avtal;a Ett avtal | LOU"], ["a→", "c→c Tre avtal;a Ett avtal | LOU;n Nytt"], ["a Flyttad Mig", "n Tillagd Annan"] },
        { "omordnad av båda, tillägg av mig", ["a→", "c→c Tre avtal;a Ett avtal | LOU"], ["a→", "b→b Två avtal;m Mitt;a Ett avtal | LOU"], ["a→", "b→b Två avtal;m Mitt", "c→c Tre avtal;a Ett avtal | LOU"], ["m Tillagd Mig", "a Flyttad Annan"] },
        { "båda lägger till efter samma punkt", ["b→b Två avtal;n Nytt;n2 Nyare"], ["b→b Två avtal;m Mitt;m2 Mer"], ["b→b Två avtal;n Nytt;n2 Nyare;m Mitt;m2 Mer"], ["n Tillagd Annan", "n2 Tillagd Annan", "m Tillagd Mig", "m2 Tillagd Mig"] },
        { "båda lägger till först", ["a→n Nytt;a Ett avtal | LOU"], ["a→m Mitt;a Ett avtal | LOU"], ["a→n Nytt;m Mitt;a Ett avtal | LOU"], ["n Tillagd Annan", "m Tillagd Mig"] },
        { "båda lägger till samma text", ["b→b Två avtal;n Samma  nya text | LOU"], ["c→c Tre avtal;m Samma nya\ntext | KL"], ["b→b Två avtal;n Samma  nya text | LOU | KL"], ["n Tillagd Bada"] },
        { "båda lägger till samma text i olika avsnitt", ["b→b Två avtal;n Samma"], ["d→d Fyra avtal;m Samma"], ["b→b Två avtal;n Samma", "d→d Fyra avtal;m Samma"], ["n Tillagd Annan", "m Tillagd Mig"] },
        { "stöd: båda lägger till och tar bort", ["a→a Ett avtal | LOU | KL"], ["a→a Ett avtal | FL"], ["a→a Ett avtal | KL | FL"], ["a Andrad Bada"] },
        { "stöd av den ena, text av den andra", ["a→a Ett avtal | LOU | KL"], ["a→a Ett ramavtal | LOU"], ["a→a Ett ramavtal | LOU | KL"], ["a Andrad Bada"] },
        { "rubrik ändrad av en", [], ["# S2 Ansvar→# S2 Ansvar och roller"], ["# S2 Ansvar→# S2 Ansvar och roller"], [] },
        { "avsnitt borttaget av en", ["# S2 Ansvar→", "d→"], [], ["# S2 Ansvar→", "d→"], ["d Borttagen Annan"] },
        { "avsnitt borttaget sedan punkten flyttats ut, ändrad av mig", ["# S2 Ansvar→", "d→", "c→c Tre avtal;d Fyra avtal"], ["d→d Fyra ramavtal"], ["# S2 Ansvar→", "d→", "c→c Tre avtal;d Fyra ramavtal"], ["d Andrad Mig", "d Flyttad Annan"] },
        { "nytt avsnitt av var och en", ["d→d Fyra avtal;# D1 Deras;n Nytt"], ["d→d Fyra avtal;# M1 Mitt;m Mitt"], ["d→d Fyra avtal;# D1 Deras;n Nytt;# M1 Mitt;m Mitt"], ["n Tillagd Annan", "m Tillagd Mig"] },
    };

    [Theory]
    [MemberData(nameof(Fall))]
    public void Det_som_inte_krockar_fors_ihop_av_sig_sjalvt(string fall, string[] deras, string[] min, string[] vantat, string[] automatiskt)
    {
        var resultat = SlaIhop(deras, min);

        Assert.True(resultat.Krockar.Count == 0, fall);
        Assert.Equal(Provtext.Rader(Med(vantat), namn), Provtext.Rader(resultat.Text, namn));
        Assert.Equal(automatiskt, resultat.Automatiskt.Select(post => $"{namn.Single(n => Provtext.Punkt(n) == post.Punkt)} {post.Slag} {post.Av}"));
        Assert.Empty(resultat.KvarstaendeAvsnitt);
    }

    [Fact]
    public void Ord_som_krockar_ger_deras_lydelse_i_texten_och_bada_i_krocken()
    {
        var resultat = SlaIhop(deras: ["b→b Två köp"], min: ["b→b Två inköp"]);

        Assert.Equal(Provtext.Rader(Med(["b→b Två köp"]), namn), Provtext.Rader(resultat.Text, namn));
        Assert.Equal(
            [new Krock(Krockslag.Text, Provtext.Punkt("b").Value, Provtext.Avsnitt("S1"), "Två avtal", "Två inköp", "Två köp", "Två inköp köp")],
            resultat.Krockar);
        Assert.Empty(resultat.Automatiskt);
    }

    [Fact]
    public void Det_den_andra_andrat_star_kvar_fast_jag_tog_bort_det_tills_nagon_valt()
    {
        var resultat = SlaIhop(deras: ["b→b Två köp"], min: ["b→"]);

        Assert.Equal(Provtext.Rader(Med(["b→b Två köp"]), namn), Provtext.Rader(resultat.Text, namn));
        Assert.Equal(
            [new Krock(Krockslag.BorttagenAvMig, Provtext.Punkt("b").Value, Provtext.Avsnitt("S1"), "Två avtal", null, "Två köp", "Två köp")],
            resultat.Krockar);
    }

    [Fact]
    public void Det_jag_andrat_satts_tillbaka_pa_sin_plats_fast_den_andra_tog_bort_det()
    {
        var resultat = SlaIhop(deras: ["b→"], min: ["b→b Två inköp"]);

        Assert.Equal(Provtext.Rader(Med(["b→b Två inköp"]), namn), Provtext.Rader(resultat.Text, namn));
        Assert.Equal(
            [new Krock(Krockslag.BorttagenAvAnnan, Provtext.Punkt("b").Value, Provtext.Avsnitt("S1"), "Två avtal", "Två inköp", null, "Två inköp")],
            resultat.Krockar);
    }

    [Fact]
    public void En_punkt_som_bada_andrat_och_en_flyttat_krockar_pa_sin_nya_plats()
    {
        var resultat = SlaIhop(deras: ["b→b Två köp"], min: ["b→", "d→d Fyra avtal;b Två inköp"]);

        Assert.Equal(Provtext.Avsnitt("S2"), Assert.Single(resultat.Krockar).Avsnitt);
        Assert.Equal(Provtext.Rader(Med(["b→", "d→d Fyra avtal;b Två köp"]), namn), Provtext.Rader(resultat.Text, namn));
    }

    [Fact]
    public void Rubriken_krockar_nar_bada_andrat_den_olika()
    {
        var resultat = SlaIhop(deras: ["# S2 Ansvar→# S2 Ansvar och roller"], min: ["# S2 Ansvar→# S2 Vem ansvarar"]);

        Assert.Equal("Ansvar och roller", resultat.Text.Avsnitt[1].Rubrik);
        var krock = Assert.Single(resultat.Krockar);
        Assert.Equal((Krockslag.Rubrik, Provtext.Avsnitt("S2").Value, "Ansvar", "Vem ansvarar", "Ansvar och roller"), (krock.Slag, krock.Mal, krock.Bas, krock.Min, krock.Deras));
        Assert.Contains("Vem ansvarar", krock.Forslag, StringComparison.Ordinal);
        Assert.Contains("och roller", krock.Forslag, StringComparison.Ordinal);
    }

    [Fact]
    public void Ett_avsnitt_som_en_tog_bort_star_kvar_med_det_som_den_andra_lade_till_i_det()
    {
        var resultat = SlaIhop(deras: ["# S2 Ansvar→", "d→"], min: ["d→d Fyra avtal;m Mitt"]);

        Assert.Equal(Provtext.Rader(Med(["d→m Mitt"]), namn), Provtext.Rader(resultat.Text, namn));
        Assert.Empty(resultat.Krockar);
        Assert.Equal([Provtext.Avsnitt("S2")], resultat.KvarstaendeAvsnitt);
    }

    [Fact]
    public void Ett_avsnitt_som_en_tog_bort_star_kvar_med_den_punkt_som_den_andra_andrade()
    {
        var resultat = SlaIhop(deras: ["d→d Fyra köp"], min: ["# S2 Ansvar→", "d→"]);

        Assert.Equal(Provtext.Rader(Med(["d→d Fyra köp"]), namn), Provtext.Rader(resultat.Text, namn));
        Assert.Equal(Krockslag.BorttagenAvMig, Assert.Single(resultat.Krockar).Slag);
        Assert.Equal([Provtext.Avsnitt("S2")], resultat.KvarstaendeAvsnitt);
    }

    [Fact]
    public void Ett_avsnitt_vars_rubrik_nagon_skrivit_om_forsvinner_inte()
    {
        var resultat = SlaIhop(deras: ["# S2 Ansvar→", "d→"], min: ["# S2 Ansvar→# S2 Mina ord"]);

        Assert.Equal(Provtext.Rader(Med(["# S2 Ansvar→# S2 Mina ord", "d→"]), namn), Provtext.Rader(resultat.Text, namn));
        Assert.Equal([Provtext.Avsnitt("S2")], resultat.KvarstaendeAvsnitt);
    }

    [Fact]
    public void Hanvisningar_till_en_punkt_som_gick_upp_i_en_annan_leder_till_den()
    {
        var min = Provtext.Av([.. bas[..4], "m Samma", bas[4], $"d Fyra avtal enligt {Punkthanvisning.Lagrad(Provtext.Punkt("m"))}"]);
        var resultat = Textsammanfogning.SlaIhop(Provtext.Av(bas), min, Med(["c→c Tre avtal;n Samma"]));

        Assert.Equal($"Fyra avtal enligt {Punkthanvisning.Lagrad(Provtext.Punkt("n"))}", resultat.Text.Punkt(Provtext.Punkt("d"))!.Text);
    }

    [Fact]
    public void Krockarna_kommer_i_textens_ordning()
    {
        var resultat = SlaIhop(deras: ["d→d Fyra köp", "a→a Ett köp | LOU", "# S2 Ansvar→# S2 Roller"], min: ["a→a Ett inköp | LOU", "d→d Fyra inköp", "# S2 Ansvar→# S2 Vem"]);

        Assert.Equal([Provtext.Punkt("a").Value, Provtext.Avsnitt("S2").Value, Provtext.Punkt("d").Value], resultat.Krockar.Select(k => k.Mal));
    }

    private static Sammanfogad SlaIhop(string[] deras, string[] min) => Textsammanfogning.SlaIhop(Provtext.Av(bas), Med(min), Med(deras));

    // "b→" tar bort raden som börjar med b, "b→x;y" ersätter den med raderna x och y.
    private static Anvisningstext Med(string[] andringar)
    {
        var rader = bas.ToList();
        foreach (var delar in andringar.Select(andring => andring.Split('→')))
        {
            var plats = rader.FindIndex(rad => rad.StartsWith(delar[0] + " ", StringComparison.Ordinal) || rad == delar[0]);
            rader.RemoveAt(plats);
            rader.InsertRange(plats, delar[1].Split(';', StringSplitOptions.RemoveEmptyEntries));
        }

        return Provtext.Av([.. rader]);
    }
}
