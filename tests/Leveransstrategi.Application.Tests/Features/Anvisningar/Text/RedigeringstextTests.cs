using System.Diagnostics;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using static Leveransstrategi.Application.Tests.Features.Anvisningar.Text.Textprov;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Text;

public sealed class RedigeringstextTests
{
    private static readonly Punkt a = Punkt("Nämnden väljer det ramavtal som motsvarar uppdraget.", "7 kap. 3 §");
    private static readonly Punkt b = Punkt("Varje avrop registreras senast tre arbetsdagar efter beställning.", "7 kap. 6 §");
    private static readonly Punkt c = Punkt($"Undantag från {Se(b)} beslutas av servicenämnden.");
    private static readonly Anvisningsavsnitt forsta = Avsnitt("Ansvar", Punkt("Kommunstyrelsen ansvarar för de gemensamma systemen."), Punkt($"Se även {Se(c)}."));
    private static readonly Anvisningsavsnitt andra = Avsnitt("Avrop", a, b, c);
    private static readonly Anvisningstext bas = new([forsta, andra]);

    [Fact]
    public void Rutan_visar_punkterna_med_nummer_och_hanvisningar_med_nummer() =>
        Assert.Equal(
            """
            2.1 Nämnden väljer det ramavtal som motsvarar uppdraget.

            2.2 Varje avrop registreras senast tre arbetsdagar efter beställning.

            2.3 Undantag från [[2.2]] beslutas av servicenämnden.
            """,
            Skriv(bas));

    [Fact]
    public void Oandrad_text_ger_samma_punkter() => Lika(andra.Punkter, Las(Skriv(bas)));

    [Fact]
    public void Ny_punkt_mitt_i_utan_omnumrering_lamnar_de_andra_och_hanvisningen_ifred()
    {
        var last = Las(Skriv(bas).Replace("2.2 Varje", "2.2 Priset prövas mot marknaden en gång om året.\n\n2.2 Varje", StringComparison.Ordinal));

        Assert.Equal(4, last.Count);
        Assert.DoesNotContain(last[1].Id, bas.Punkter.Select(punkt => punkt.Id));
        Assert.Empty(last[1].Kallor);
        Lika([a, b, c], [last[0], last[2], last[3]]);
    }

    [Fact]
    public void Ny_punkt_mitt_i_med_omnumrering_lamnar_de_andra_och_hanvisningen_ifred()
    {
        var last = Las("2.1 Nämnden väljer det ramavtal som motsvarar uppdraget.\n2.2 Priset prövas mot marknaden en gång om året.\n"
            + "2.3 Varje avrop registreras senast tre arbetsdagar efter beställning.\n2.4 Undantag från [[2.2]] beslutas av servicenämnden.");

        Lika([a, b, c], [last[0], last[2], last[3]]);
    }

    [Fact]
    public void Hanvisning_som_skrivs_om_galler_numret_som_det_star_i_rutan()
    {
        var last = Las("2.1 Nämnden väljer det ramavtal som motsvarar uppdraget.\n2.2 Priset prövas mot marknaden en gång om året.\n"
            + "2.3 Varje avrop registreras senast tre arbetsdagar efter beställning.\n2.4 Undantag från [[2.2]] och [[2.3]] beslutas av servicenämnden.");

        Assert.Equal($"Undantag från {Se(last[1])} och {Se(b)} beslutas av servicenämnden.", last[3].Text);
    }

    [Fact]
    public void Nummer_som_star_tva_ganger_i_rutan_menar_punkten_som_hade_det()
    {
        var last = Las("2.2 Priset prövas mot marknaden en gång om året.\n\n" + Skriv(bas).Replace("beslutas", "beslutas i förväg", StringComparison.Ordinal));
        Assert.Equal($"Undantag från {Se(b)} beslutas i förväg av servicenämnden.", last[3].Text);
    }

    [Fact]
    public void Andring_och_omnumrering_behaller_identitet_och_stod()
    {
        var last = Las("2.1 Varje avrop registreras i portalen senast fem arbetsdagar efter beställning.\n\n2.2 Undantag från [[2.1]] beslutas av servicenämnden efter samråd.");

        Assert.Equal([b.Id, c.Id], last.Select(punkt => punkt.Id));
        Assert.Equal(b.Kallor, last[0].Kallor);
        Assert.Equal($"Undantag från {Se(b)} beslutas av servicenämnden efter samråd.", last[1].Text);
    }

    [Theory]
    [InlineData("2.2", "2.3", "2.1")]
    [InlineData("2.1", "2.2", "2.3")]
    public void Omkastade_punkter_behaller_identitet_vare_sig_numren_skrivs_om_eller_inte(string ett, string tva, string tre) =>
        Lika([b, c, a], Las($"{ett} {b.Text}\n\n{tva} Undantag från [[2.2]] beslutas av servicenämnden.\n\n{tre} {a.Text}"));

    [Fact]
    public void Struken_punkt_ar_borta_och_hanvisningen_till_den_bruten()
    {
        var last = Las($"2.1 {a.Text}\n\n2.3 Undantag från [[2.2]] beslutas av servicenämnden i varje enskilt fall.");

        Assert.Equal([a.Id, c.Id], last.Select(punkt => punkt.Id));
        Assert.Equal("Undantag från [[2.2]] beslutas av servicenämnden i varje enskilt fall.", last[1].Text);
    }

    [Fact]
    public void Helt_omskriven_punkt_med_samma_nummer_ar_samma_punkt()
    {
        var last = Las($"2.1 {a.Text}\n\n2.2 Beställningar förs in löpande.\n\n2.3 Undantag från [[2.2]] beslutas av servicenämnden.");
        Assert.Equal([a.Id, b.Id, c.Id], last.Select(punkt => punkt.Id));
    }

    [Fact]
    public void Delad_punkt_behaller_identiteten_i_den_mest_lika_delen()
    {
        var last = Las($"2.1 {a.Text}\n2.2 Varje avrop registreras i portalen.\n2.3 Det sker senast tre arbetsdagar efter beställning och avser avrop.\n2.4 Undantag från [[2.2]] beslutas av servicenämnden.");
        Assert.Equal([a.Id, b.Id, c.Id], last.Where(punkt => bas.Punkter.Any(gammal => gammal.Id == punkt.Id)).Select(punkt => punkt.Id));
        Assert.Equal(4, last.Select(punkt => punkt.Id).Distinct().Count());
    }

    [Fact]
    public void Hanvisning_till_annat_avsnitt_till_ny_punkt_och_till_annan_anvisning_blir_identiteter()
    {
        var frammande = PunktId.Ny();
        var lista = new Dictionary<PunktId, (string Slug, string Nummer)> { [frammande] = ("programvara", "3.1") };
        var last = Redigeringstext.Las("2.1 Se [[1.1]], [[2.9]], [[Programvara 3.1]], [[programvara 9.9]] och [[7.7]].\n\n2.9 Nytt.", bas, andra.Id, lista);

        Assert.Equal($"Se {Se(forsta.Punkter[0])}, {Se(last[1])}, {Punkthanvisning.Lagrad(frammande)}, [[programvara 9.9]] och [[7.7]].", last[0].Text);
        Assert.StartsWith("2.1 Se [[1.1]], [[2.2]], [[programvara 3.1]]", Redigeringstext.Skriv(bas.Med(andra with { Punkter = last }), andra.Id, lista), StringComparison.Ordinal);
    }

    [Fact]
    public void Upprepat_sparande_fran_samma_ruta_andrar_inga_hanvisningar()
    {
        var ruta = Skriv(bas).Replace("2.2 Varje", "2.2 Priset prövas mot marknaden en gång om året.\n\n2.2 Varje", StringComparison.Ordinal);
        var forst = bas.Med(andra with { Punkter = Las(ruta) });
        var sedan = Redigeringstext.Las(ruta + "\n\n2.4 Mer.", forst, andra.Id, Inga, bas);
        var sist = Redigeringstext.Las(
            ruta.Replace("2.2 Varje", "2.3 Varje", StringComparison.Ordinal).Replace("2.3 Undantag", "2.4 Undantag", StringComparison.Ordinal),
            bas.Med(andra with { Punkter = sedan }), andra.Id, Inga, bas);

        Lika(forst.Hitta(andra.Id)!.Punkter, [.. sedan.Take(4)]);
        Lika(forst.Hitta(andra.Id)!.Punkter, sist);
    }

    [Fact]
    public void Stycke_som_borjar_med_tal_skyddas_med_snedstreck_och_lases_tillbaka()
    {
        var text = "2.5 procent räknas av.\n\n3.5 mnkr är taket.\n\\4.5 står som det är.\n4.2\n2008.1 är inget nummer";
        var helhet = new Anvisningstext([Avsnitt("Pris", Punkt(text), Punkt("Slut."))]);
        var ruta = Redigeringstext.Skriv(helhet, helhet.Avsnitt[0].Id, Inga);

        Assert.Equal("1.1 2.5 procent räknas av.\n\n\\3.5 mnkr är taket.\n\\\\4.5 står som det är.\n\\4.2\n2008.1 är inget nummer\n\n1.2 Slut.", ruta);
        Lika(helhet.Avsnitt[0].Punkter, Redigeringstext.Las(ruta, helhet, helhet.Avsnitt[0].Id, Inga));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\r\n\t")]
    public void Tom_ruta_ger_inga_punkter(string text) => Assert.Empty(Las(text));

    [Fact]
    public void Stycken_listor_och_text_utan_nummer_hamnar_i_ratt_punkt()
    {
        var last = Las("Inledning utan nummer.  \r\n\r\nMer inledning.\r\n\r\n\r\n2.1 Nämnden ska\r\n- välja\r\n- avropa\r\n\r\nEtt stycke till.\r2.2. Slut.\r\n2.3");

        Assert.Equal(["Inledning utan nummer.\n\nMer inledning.", "Nämnden ska\n- välja\n- avropa\n\nEtt stycke till.", "Slut.", ""], last.Select(punkt => punkt.Text));
    }

    [Fact]
    public void Rundtur_behaller_identitet_text_och_kallor_for_framstallda_texter()
    {
        for (var fro = 0; fro < 300; fro++)
        {
            var slump = new Slump(fro);
            var helhet = slump.Text();
            foreach (var avsnitt in helhet.Avsnitt)
                Lika(avsnitt.Punkter, Redigeringstext.Las(Redigeringstext.Skriv(helhet, avsnitt.Id, Inga), helhet, avsnitt.Id, Inga));
        }
    }

    [Fact]
    public void Omkastning_strykning_och_tillagg_i_framstallda_texter_tappar_inget()
    {
        for (var fro = 0; fro < 300; fro++)
        {
            var slump = new Slump(fro);
            var helhet = slump.Text();
            var avsnitt = helhet.Avsnitt[^1];
            var block = avsnitt.Punkter.Select((punkt, i) => (punkt, Text: Redigeringstext.Skriv(helhet, avsnitt.Id, Inga).Split("\n\n" + helhet.Avsnitt.Count + ".")[i])).ToList();
            var valda = slump.Blanda(block).Take(1 + slump.Tal(block.Count)).ToList();
            var ruta = string.Join("\n\n", valda.Select((par, i) => $"{helhet.Avsnitt.Count}.{i + 1} {par.Text[(par.Text.IndexOf(' ', StringComparison.Ordinal) + 1)..]}").Append("9.99 Helt egna ord utan motsvarighet någonstans"));
            var last = Redigeringstext.Las(ruta, helhet, avsnitt.Id, Inga);

            Assert.Equal(valda.Select(par => par.punkt.Text), last.SkipLast(1).Select(punkt => punkt.Text));
            Assert.Equal(valda.Select(par => par.punkt.Id), last.SkipLast(1).Select(punkt => punkt.Id));
        }
    }

    [Theory]
    [InlineData("9.")]
    [InlineData("\\")]
    [InlineData("[[")]
    [InlineData("[[4.2]]")]
    [InlineData("1.1 ")]
    [InlineData("ord ")]
    [InlineData("\n\n")]
    public void Tjugotusen_tecken_lases_pa_kort_tid(string upprepat)
    {
        var text = string.Concat(Enumerable.Repeat(upprepat, 20_000 / upprepat.Length));
        var tid = Stopwatch.StartNew();
        var last = Las("2.1 " + text);

        Assert.True(tid.Elapsed < TimeSpan.FromSeconds(10), $"Det tog {tid.Elapsed}.");
        Assert.True(last.Count > 0);
    }

    [Fact]
    public void Avsnitt_med_tvahundra_andrade_punkter_lases_med_ratt_identitet()
    {
        var slump = new Slump(1);
        var avsnitt = Avsnitt("Stort", [.. Enumerable.Range(0, 200).Select(i => Punkt($"Punkten {slump.Mening(30)} nummer{i}."))]);
        var helhet = new Anvisningstext([avsnitt]);
        var ruta = Redigeringstext.Skriv(helhet, avsnitt.Id, Inga).Replace("Punkten ", "Den ändrade punkten ", StringComparison.Ordinal);

        Assert.Equal(avsnitt.Punkter.Select(punkt => punkt.Id), Redigeringstext.Las(ruta, helhet, avsnitt.Id, Inga).Select(punkt => punkt.Id));
    }

    private static string Skriv(Anvisningstext text) => Redigeringstext.Skriv(text, andra.Id, Inga);

    private static IReadOnlyList<Punkt> Las(string text) => Redigeringstext.Las(text, bas, andra.Id, Inga);

    private static void Lika(IReadOnlyList<Punkt> vantade, IReadOnlyList<Punkt> lasta)
    {
        Assert.Equal(vantade.Select(punkt => (punkt.Id, punkt.Text)), lasta.Select(punkt => (punkt.Id, punkt.Text)));
        Assert.Equal(vantade.Select(punkt => punkt.Kallor), lasta.Select(punkt => punkt.Kallor));
    }
}
