using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

public sealed class TextjamforelseTests
{
    private static readonly Anvisningstext bas = Provtext.Av("# S1 Struktur", "a Ett avtal | LOU", "b Två avtal", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal", "# S3 Slut", "e Fem avtal");

    [Fact]
    public void Lika_texter_har_inga_andringar()
    {
        var skillnad = Textjamforelse.Jamfor(bas, bas);

        Assert.Equal(0, skillnad.AntalAndringar);
        Assert.Equal(0, skillnad.AntalBerordaAvsnitt);
        Assert.Equal(["1.1", "1.2", "1.3", "2.1", "3.1"], skillnad.Avsnitt.SelectMany(a => a.Punkter).Select(p => p.NyttNummer));
    }

    [Fact]
    public void En_ny_punkt_ar_en_andring_fast_de_andra_far_nya_nummer() =>
        Jamfor(["# S1 Struktur", "x Ny", "a Ett avtal | LOU", "b Två avtal", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal", "# S3 Slut", "e Fem avtal"], 1, 1,
            "1.1: Tillagd [Ny]");

    [Fact]
    public void En_borttagen_punkt_star_pa_sin_gamla_plats() =>
        Jamfor(["# S1 Struktur", "a Ett avtal | LOU", "x Ny", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal", "# S3 Slut", "e Fem avtal"], 2, 1,
            "1.2 →: Borttagen [Två avtal]", "1.2: Tillagd [Ny]");

    [Fact]
    public void En_andrad_punkt_visar_orden_och_stodet() =>
        Jamfor(["# S1 Struktur", "a Ett ramavtal | KL", "b Två avtal", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal", "# S3 Slut", "e Fem avtal"], 1, 1,
            "1.1 → 1.1: Andrad [Ett -avtal+ramavtal] stöd +KL -LOU");

    [Fact]
    public void Bara_andrat_stod_ar_en_andring() =>
        Jamfor(["# S1 Struktur", "a Ett avtal", "b Två avtal", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal", "# S3 Slut", "e Fem avtal"], 1, 1,
            "1.1 → 1.1: Andrad [Ett avtal] stöd -LOU");

    [Fact]
    public void En_flyttad_punkt_ar_en_flytt_och_inte_en_for_varje_punkt_som_den_passerar() =>
        Jamfor(["# S1 Struktur", "b Två avtal", "c Tre avtal", "a Ett avtal | LOU", "# S2 Ansvar", "d Fyra avtal", "# S3 Slut", "e Fem avtal"], 1, 1,
            "1.1 → 1.3: Oforandrad flyttad [Ett avtal]");

    [Fact]
    public void En_punkt_kan_vara_bade_flyttad_till_ett_annat_avsnitt_och_andrad() =>
        Jamfor(["# S1 Struktur", "a Ett avtal | LOU", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal", "b Två ramavtal", "# S3 Slut", "e Fem avtal"], 1, 1,
            "1.2 → 2.2: Andrad flyttad [Två -avtal+ramavtal]");

    [Fact]
    public void Ett_borttaget_avsnitt_star_pa_sin_plats_med_sina_punkter() =>
        Jamfor(["# S1 Struktur", "a Ett avtal | LOU", "b Två avtal", "c Tre avtal", "# S3 Slut", "e Fem avtal"], 2, 1,
            "avsnitt 2 →: Borttagen [-Ansvar]", "2.1 →: Borttagen [Fyra avtal]");

    [Fact]
    public void Ett_flyttat_avsnitt_ar_en_andring_och_punkterna_i_det_ingen() =>
        Jamfor(["# S3 Slut", "e Fem avtal", "# S1 Struktur", "a Ett avtal | LOU", "b Två avtal", "c Tre avtal", "# S2 Ansvar", "d Fyra avtal"], 1, 1,
            "avsnitt 3 → 1: Oforandrad flyttad [Slut]");

    [Fact]
    public void En_andrad_rubrik_och_ett_nytt_avsnitt_ar_var_sin_andring() =>
        Jamfor(["# S1 Struktur", "a Ett avtal | LOU", "b Två avtal", "c Tre avtal", "# S2 Ansvar och roller", "d Fyra avtal", "# S9 Nytt", "# S3 Slut", "e Fem avtal"], 2, 2,
            "avsnitt 2 → 2: Andrad [Ansvar+ och roller]", "avsnitt 3: Tillagd [+Nytt]");

    [Fact]
    public void Det_borttagna_foljer_inte_med_en_punkt_som_flyttats()
    {
        var skillnad = Textjamforelse.Jamfor(
            Provtext.Av("# S1 Struktur", "a Ett", "b Två", "c Tre", "d Fyra"),
            Provtext.Av("# S1 Struktur", "c Tre", "d Fyra", "a Ett"));

        Assert.Equal(
            [("Två", "1.2", null), ("Tre", "1.3", "1.1"), ("Fyra", "1.4", "1.2"), ("Ett", "1.1", "1.3")],
            Assert.Single(skillnad.Avsnitt).Punkter.Select(p => (Assert.Single(p.Bitar).Text, p.GammaltNummer, p.NyttNummer)));
        Assert.Equal(2, skillnad.AntalAndringar);
    }

    private static void Jamfor(string[] till, int andringar, int avsnitt, params string[] vantade)
    {
        var skillnad = Textjamforelse.Jamfor(bas, Provtext.Av(till));

        Assert.Equal(vantade, skillnad.Avsnitt.SelectMany(Rader));
        Assert.Equal(andringar, skillnad.AntalAndringar);
        Assert.Equal(avsnitt, skillnad.AntalBerordaAvsnitt);
    }

    private static IEnumerable<string> Rader(Avsnittsskillnad avsnitt)
    {
        if (avsnitt.ArAndring)
            yield return $"avsnitt {Nummer(avsnitt.GammaltNummer, avsnitt.NyttNummer)}: {avsnitt.Slag}{(avsnitt.Flyttad ? " flyttad" : "")} [{Bitar(avsnitt.Rubrikbitar)}]";
        foreach (var punkt in avsnitt.Punkter.Where(punkt => punkt.ArAndring))
        {
            var bitar = punkt.Slag == Skillnadsslag.Andrad ? Bitar(punkt.Bitar) : string.Concat(punkt.Bitar.Select(bit => bit.Text));
            string[] stod = punkt.Slag == Skillnadsslag.Andrad
                ? [.. punkt.TillagdaKallor.Select(k => "+" + k.Hanvisning.Titel), .. punkt.BorttagnaKallor.Select(k => "-" + k.Hanvisning.Titel)]
                : [];
            yield return $"{Nummer(punkt.GammaltNummer, punkt.NyttNummer)}: {punkt.Slag}{(punkt.Flyttad ? " flyttad" : "")} [{bitar}]{(stod.Length > 0 ? " stöd " + string.Join(' ', stod) : "")}";
        }
    }

    private static string Nummer(string? gammalt, string? nytt) => (gammalt, nytt) switch
    {
        (null, _) => nytt!,
        (_, null) => $"{gammalt} →",
        _ => $"{gammalt} → {nytt}",
    };

    private static string Bitar(IEnumerable<Ordbit> bitar) => string.Concat(bitar.Select(bit => bit.Slag switch
    {
        Ordslag.Tillagt => "+" + bit.Text,
        Ordslag.Borttaget => "-" + bit.Text,
        _ => bit.Text,
    }));
}
