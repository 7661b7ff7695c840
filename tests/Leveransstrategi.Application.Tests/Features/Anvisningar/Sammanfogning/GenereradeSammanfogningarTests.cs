using System.Text.RegularExpressions;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

/// <summary>
/// Egenskaper (properties) som varje sammanfogning ska ha, prövade på genererade texter och ändringar. Fröna är fasta: ett fel som
/// nämner ett frö går att göra om.
/// </summary>
public sealed partial class GenereradeSammanfogningarTests
{
    private const int Fron = 800;

    [Fact]
    public void De_genererade_fallen_rymmer_alla_slags_krockar_och_sammanslagningar()
    {
        var resultat = Enumerable.Range(1, Fron).Select(fro => new Slumpredigering(fro))
            .Select(fall => Textsammanfogning.SlaIhop(fall.Bas, fall.Min, fall.Deras)).ToList();

        Assert.All(Enum.GetValues<Krockslag>(), slag => Assert.InRange(resultat.Count(r => r.Krockar.Any(k => k.Slag == slag)), 20, Fron));
        Assert.All(Enum.GetValues<Sammanslagningsslag>(), slag => Assert.InRange(resultat.Count(r => r.Automatiskt.Any(post => post.Slag == slag)), 100, Fron));
        Assert.InRange(resultat.Count(r => r.Automatiskt.Any(post => post is { Slag: Sammanslagningsslag.Andrad, Av: Upphov.Bada })), 100, Fron);
        Assert.InRange(resultat.Count(r => r.KvarstaendeAvsnitt.Count > 0), 20, Fron);
    }

    [Fact]
    public void Varje_ord_som_nagon_skrivit_star_i_texten_eller_i_en_krock() => Prova((fall, resultat) =>
    {
        var bevarade = OrdI(resultat.Text).Concat(resultat.Krockar.SelectMany(k => Ord($"{k.Min} {k.Deras}"))).ToHashSet();
        return [.. OrdI(fall.Min).Concat(OrdI(fall.Deras)).Where(ord => !ord.StartsWith("bas", StringComparison.Ordinal) && !bevarade.Contains(ord))];
    });

    [Fact]
    public void Inget_ord_star_i_resultatet_som_ingen_har_skrivit() => Prova((fall, resultat) =>
    {
        var skrivna = OrdI(fall.Bas).Concat(OrdI(fall.Min)).Concat(OrdI(fall.Deras)).ToHashSet();
        return [.. OrdI(resultat.Text).Concat(resultat.Krockar.SelectMany(k => Ord($"{k.Forslag} {k.Min} {k.Deras} {k.Bas}"))).Where(ord => !skrivna.Contains(ord))];
    });

    [Fact]
    public void Forslaget_rymmer_varje_ord_som_nagon_av_oss_har_skrivit_i_krocken() => Prova((_, resultat) =>
        [.. resultat.Krockar.SelectMany(k => Ord($"{k.Min} {k.Deras}").Except(Ord(k.Bas ?? "")).Except(Ord(k.Forslag)))]);

    [Fact]
    public void Ingen_punkt_och_inget_avsnitt_star_tva_ganger() => Prova((_, resultat) =>
    [
        .. resultat.Text.Punkter.GroupBy(p => p.Id).Where(grupp => grupp.Count() > 1).Select(grupp => grupp.First().Text),
        .. resultat.Text.Avsnitt.GroupBy(a => a.Id).Where(grupp => grupp.Count() > 1).Select(grupp => grupp.First().Rubrik),
    ]);

    [Fact]
    public void Det_som_finns_hos_bada_eller_har_lagts_till_av_en_finns_kvar() => Prova((fall, resultat) =>
    {
        var kvar = resultat.Text.Punkter.Select(p => p.Id).ToHashSet();
        var bas = Punkter(fall.Bas);
        var (min, deras) = (Punkter(fall.Min), Punkter(fall.Deras));
        return
        [
            .. min.Values.Concat(deras.Values).DistinctBy(p => p.Id)
                .Where(p => !kvar.Contains(p.Id) && (bas.ContainsKey(p.Id) ? min.ContainsKey(p.Id) && deras.ContainsKey(p.Id) : !p.Text.StartsWith("bada", StringComparison.Ordinal)))
                .Select(p => p.Text),
            // Samma tillägg av båda är en punkt, med den andras identitet.
            .. deras.Values.Where(p => !bas.ContainsKey(p.Id) && !kvar.Contains(p.Id)).Select(p => p.Text),
        ];
    });

    [Fact]
    public void En_punkt_som_ingen_ror_ar_oforandrad_och_en_borttagen_orord_ar_borta() => Prova((fall, resultat) =>
    {
        var (min, deras, kvar) = (Punkter(fall.Min), Punkter(fall.Deras), Punkter(resultat.Text));
        return
        [
            .. fall.Bas.Punkter
                .Where(p => OrordEllerBorta(p, min) && OrordEllerBorta(p, deras)
                    && (min.ContainsKey(p.Id) && deras.ContainsKey(p.Id) ? !kvar.TryGetValue(p.Id, out var nu) || !nu.Lika(p) : kvar.ContainsKey(p.Id)))
                .Select(p => p.Text),
        ];

        static bool OrordEllerBorta(Punkt p, Dictionary<PunktId, Punkt> sida) => !sida.TryGetValue(p.Id, out var har) || har.Lika(p);
    });

    [Fact]
    public void I_en_punkt_utan_krock_galler_varje_andring_av_ett_ord() => Prova((fall, resultat) =>
    {
        var krockar = resultat.Krockar.Select(k => k.Mal).ToHashSet();
        var (bas, min, deras) = (Punkter(fall.Bas), Punkter(fall.Min), Punkter(fall.Deras));
        var fel = new List<string>();
        foreach (var punkt in resultat.Text.Punkter.Where(p => !krockar.Contains(p.Id.Value) && bas.ContainsKey(p.Id)))
        {
            var (b, m, d) = (Ord(bas[punkt.Id].Text), Ord(min[punkt.Id].Text), Ord(deras[punkt.Id].Text));
            fel.AddRange(b.Intersect(m).Intersect(d).Union(m.Except(b)).Union(d.Except(b)).ToHashSet().SetEquals(Ord(punkt.Text)) ? [] : [punkt.Text]);
        }

        return fel;
    });

    [Fact]
    public void Den_som_inte_har_andrat_nagot_far_den_andras_text() => Prova((fall, _) =>
    {
        var (deras, min) = (Textsammanfogning.SlaIhop(fall.Bas, fall.Bas, fall.Deras), Textsammanfogning.SlaIhop(fall.Bas, fall.Min, fall.Bas));
        return
        [
            .. deras.Text.Lika(fall.Deras) && deras.Krockar.Count == 0 ? Array.Empty<string>() : ["deras"],
            .. min.Text.Lika(fall.Min) && min.Krockar.Count == 0 ? Array.Empty<string>() : ["min"],
            .. Textsammanfogning.SlaIhop(fall.Bas, fall.Min, fall.Min) is { Krockar.Count: 0 } lika && lika.Text.Lika(fall.Min) ? Array.Empty<string>() : ["lika"],
        ];
    });

    [Fact]
    public void Resultatet_beror_inte_pa_vem_som_sparade_forst_utom_i_krockar() => Prova((fall, resultat) =>
    {
        var omvant = Textsammanfogning.SlaIhop(fall.Bas, fall.Deras, fall.Min);
        var krockar = resultat.Krockar.Select(k => k.Mal).ToHashSet();
        return
        [
            .. krockar.SetEquals(omvant.Krockar.Select(k => k.Mal)) ? Array.Empty<string>() : ["andra krockar"],
            .. Lydelser(resultat).SequenceEqual(Lydelser(omvant)) ? Array.Empty<string>() : ["andra punkter"],
            .. Rubriker(resultat).SequenceEqual(Rubriker(omvant)) ? Array.Empty<string>() : ["andra avsnitt"],
        ];

        IEnumerable<string> Lydelser(Sammanfogad s) => s.Text.Punkter.Where(p => !krockar.Contains(p.Id.Value)).Select(p => p.Text).Order();
        IEnumerable<string> Rubriker(Sammanfogad s) => s.Text.Avsnitt.Where(a => !krockar.Contains(a.Id.Value)).Select(a => a.Rubrik).Order();
    });

    [Fact]
    public void Ordningen_i_ett_avsnitt_ar_nagons_ordning() => Prova((fall, resultat) =>
    [
        .. resultat.Text.Avsnitt.Where(a => !Foljer(a, fall.Min.Hitta(a.Id)) && !Foljer(a, fall.Deras.Hitta(a.Id))).Select(a => a.Rubrik),
    ]);

    [Fact]
    public void Vad_som_fordes_ihop_sags_om_punkter_som_inte_krockar() => Prova((fall, resultat) =>
    {
        var (bas, min, deras, kvar) = (Punkter(fall.Bas), Punkter(fall.Min), Punkter(fall.Deras), Punkter(resultat.Text));
        var krockar = resultat.Krockar.Select(k => k.Mal).ToHashSet();
        var sagda = resultat.Automatiskt.Where(post => post.Slag != Sammanslagningsslag.Flyttad).ToDictionary(post => post.Punkt, post => post.Slag);
        return
        [
            .. bas.Keys.Union(kvar.Keys).Where(id => !krockar.Contains(id.Value)).Where(id => (sagda.TryGetValue(id, out var slag) ? slag : 0) != Vantat(id)).Select(id => $"{id}"),
            .. sagda.Keys.Where(id => krockar.Contains(id.Value)).Select(id => $"{id}"),
        ];

        Sammanslagningsslag Vantat(PunktId id) =>
            !bas.TryGetValue(id, out var fore) ? Sammanslagningsslag.Tillagd
            : !kvar.ContainsKey(id) ? Sammanslagningsslag.Borttagen
            : min[id].Lika(fore) && deras[id].Lika(fore) ? 0
            : Sammanslagningsslag.Andrad;
    });

    [Fact]
    public void Jamforelsen_raknar_upp_varje_punkt_en_gang_och_visar_all_text() => Prova((fall, _) =>
    {
        var skillnad = Textjamforelse.Jamfor(fall.Min, fall.Deras);
        var (fran, till) = (Punkter(fall.Min), Punkter(fall.Deras));
        var punkter = skillnad.Avsnitt.SelectMany(a => a.Punkter).ToList();
        return
        [
            .. punkter.GroupBy(p => p.Id).Where(grupp => grupp.Count() > 1).Select(grupp => $"{grupp.Key} två gånger"),
            .. fran.Keys.Union(till.Keys).Except(punkter.Select(p => p.Id)).Select(id => $"{id} saknas"),
            .. punkter.Where(p => string.Concat(p.Bitar.Where(b => b.Slag != Ordslag.Borttaget).Select(b => b.Text)) != (till.GetValueOrDefault(p.Id)?.Text ?? "")).Select(p => $"{p.Id} ny text"),
            .. punkter.Where(p => string.Concat(p.Bitar.Where(b => b.Slag != Ordslag.Tillagt).Select(b => b.Text)) != (fran.GetValueOrDefault(p.Id)?.Text ?? "")).Select(p => $"{p.Id} gammal text"),
            .. punkter.Where(p => p.NyttNummer is not null).Select(p => p.Id).SequenceEqual(till.Keys) ? Array.Empty<string>() : ["ordningen"],
        ];
    });

    private static void Prova(Func<Slumpredigering, Sammanfogad, IReadOnlyList<string>> fel)
    {
        for (var fro = 1; fro <= Fron; fro++)
        {
            var fall = new Slumpredigering(fro);
            var funna = fel(fall, Textsammanfogning.SlaIhop(fall.Bas, fall.Min, fall.Deras));
            Assert.True(funna.Count == 0, $"frö {fro}: {string.Join(" ¦ ", funna)}");
        }
    }

    private static bool Foljer(Anvisningsavsnitt resultat, Anvisningsavsnitt? sida)
    {
        if (sida is null)
            return false;
        var (har, dar) = (resultat.Punkter.Select(p => p.Id).ToHashSet(), sida.Punkter.Select(p => p.Id).ToHashSet());
        return resultat.Punkter.Select(p => p.Id).Where(dar.Contains).SequenceEqual(sida.Punkter.Select(p => p.Id).Where(har.Contains));
    }

    private static Dictionary<PunktId, Punkt> Punkter(Anvisningstext text) => text.Punkter.ToDictionary(p => p.Id);

    private static IEnumerable<string> OrdI(Anvisningstext text) =>
        text.Avsnitt.SelectMany(a => Ord(a.Rubrik)).Concat(text.Punkter.SelectMany(p => Ord(p.Text)));

    private static IEnumerable<string> Ord(string text) => Bokstaver().Matches(text).Select(traff => traff.Value);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Bokstaver();
}
