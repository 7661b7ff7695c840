using System.Text.RegularExpressions;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>
/// Punktsammanfogning (merge of the clauses): vilka punkter som finns kvar, hur de lyder, vilket avsnitt de hör till och vad som krockar.
/// Ordningen i avsnitten avgörs först när alla punkter har fått sin plats.
/// </summary>
internal sealed partial class Punktsammanfogning
{
    private readonly Textregister bas;
    private readonly Textregister min;
    private readonly Textregister deras;
    private readonly Dictionary<PunktId, Placerad> punkter = [];
    private readonly List<Krock> krockar = [];
    private readonly List<Sammanslagning> automatiskt = [];

    /// <summary>Slår ihop punkterna (merges the clauses).</summary>
    /// <param name="bas">Texten som båda utgick från (the base).</param>
    /// <param name="min">Min text (mine).</param>
    /// <param name="deras">Den andras text (theirs).</param>
    public Punktsammanfogning(Textregister bas, Textregister min, Textregister deras)
    {
        (this.bas, this.min, this.deras) = (bas, min, deras);
        foreach (var id in bas.Punkter.Keys)
            Gammal(id);
        var samma = LikaTillagg();
        foreach (var id in deras.Punkter.Keys.Concat(min.Punkter.Keys).Distinct().Where(id => !bas.Punkter.ContainsKey(id) && !samma.ContainsKey(id)))
            Ny(id);
        foreach (var (mitt, derast) in samma)
            SlaSamman(mitt, derast);
        if (samma.Count > 0)
            PekaOm(samma);
    }

    /// <summary>Punkterna som finns kvar (the clauses that remain).</summary>
    public IReadOnlyDictionary<PunktId, Placerad> Punkter => punkter;

    /// <summary>Krockarna (collisions), utan inbördes ordning.</summary>
    public IReadOnlyList<Krock> Krockar => krockar;

    /// <summary>Vad som fördes ihop av sig självt (merged without a choice), utan flyttar och utan inbördes ordning.</summary>
    public IReadOnlyList<Sammanslagning> Automatiskt => automatiskt;

    private void Gammal(PunktId id)
    {
        var fore = bas.Punkter[id];
        var mitt = min.Punkter.GetValueOrDefault(id);
        var derast = deras.Punkter.GetValueOrDefault(id);
        if (mitt is not null && derast is not null)
            Bada(fore, mitt, derast);
        else if ((mitt ?? derast) is { } kvar && kvar.Punkt.Text != fore.Punkt.Text)
            Aterstall(fore, kvar, borttagenAvMig: mitt is null);
        else
            Notera(id, Sammanslagningsslag.Borttagen, Vem(mitt is null, derast is null));
    }

    // Den ändrade lydelsen står i utkastet tills någon har valt: annars funnes den bara i krocken.
    private void Aterstall(Placerad fore, Placerad kvar, bool borttagenAvMig)
    {
        var (id, text) = (kvar.Punkt.Id, kvar.Punkt.Text);
        punkter[id] = kvar;
        krockar.Add(borttagenAvMig
            ? new Krock(Krockslag.BorttagenAvMig, id.Value, kvar.Avsnitt, fore.Punkt.Text, null, text, text)
            : new Krock(Krockslag.BorttagenAvAnnan, id.Value, kvar.Avsnitt, fore.Punkt.Text, text, null, text));
    }

    private void Bada(Placerad fore, Placerad mitt, Placerad derast)
    {
        var avsnitt = derast.Avsnitt != fore.Avsnitt ? derast.Avsnitt : mitt.Avsnitt;
        var minAndrad = !mitt.Punkt.Lika(fore.Punkt);
        var derasAndrad = !derast.Punkt.Lika(fore.Punkt);
        if (!minAndrad || !derasAndrad)
        {
            punkter[fore.Punkt.Id] = new(minAndrad ? mitt.Punkt : derast.Punkt, avsnitt);
            if (minAndrad || derasAndrad)
                Notera(fore.Punkt.Id, Sammanslagningsslag.Andrad, Vem(minAndrad, derasAndrad));
            return;
        }

        if (Fora(fore.Punkt, mitt.Punkt, derast.Punkt, avsnitt))
            Notera(fore.Punkt.Id, Sammanslagningsslag.Andrad, Upphov.Bada);
    }

    private bool Fora(Punkt? fore, Punkt mitt, Punkt derast, AvsnittsId avsnitt)
    {
        var ord = Ordsammanfogning.SlaIhop(fore?.Text ?? "", mitt.Text, derast.Text);
        if (ord.Krockar)
            krockar.Add(new Krock(Krockslag.Text, derast.Id.Value, avsnitt, fore?.Text, mitt.Text, derast.Text, ord.Text));
        punkter[derast.Id] = new(derast with { Text = ord.Krockar ? derast.Text : ord.Text, Kallor = Kallor(fore?.Kallor ?? [], mitt.Kallor, derast.Kallor) }, avsnitt);
        return !ord.Krockar;
    }

    private void Ny(PunktId id)
    {
        var mitt = min.Punkter.GetValueOrDefault(id);
        var derast = deras.Punkter.GetValueOrDefault(id);
        if (mitt is null || derast is null)
            punkter[id] = (mitt ?? derast)!;
        else if (!Fora(null, mitt.Punkt, derast.Punkt, derast.Avsnitt))
            return;
        Notera(id, Sammanslagningsslag.Tillagd, Vem(mitt is not null, derast is not null));
    }

    // Samma text som båda har lagt till i samma avsnitt: min punkt svarar mot deras.
    private Dictionary<PunktId, PunktId> LikaTillagg()
    {
        var derasTillagg = deras.Punkter.Values
            .Where(p => !bas.Punkter.ContainsKey(p.Punkt.Id) && !min.Punkter.ContainsKey(p.Punkt.Id))
            .GroupBy(Nyckel)
            .ToDictionary(grupp => grupp.Key, grupp => new Queue<PunktId>(grupp.Select(p => p.Punkt.Id)));
        var samma = new Dictionary<PunktId, PunktId>();
        foreach (var mitt in min.Punkter.Values.Where(p => !bas.Punkter.ContainsKey(p.Punkt.Id) && !deras.Punkter.ContainsKey(p.Punkt.Id)))
        {
            if (derasTillagg.TryGetValue(Nyckel(mitt), out var ko) && ko.TryDequeue(out var derast))
                samma[mitt.Punkt.Id] = derast;
        }

        return samma;

        static (AvsnittsId Avsnitt, string Text) Nyckel(Placerad p) => (p.Avsnitt, Mellanrum().Replace(p.Punkt.Text.Trim(), " "));
    }

    private void SlaSamman(PunktId mitt, PunktId derast)
    {
        var deras = punkter[derast];
        punkter[derast] = deras with { Punkt = deras.Punkt with { Kallor = Kallor([], min.Punkter[mitt].Punkt.Kallor, deras.Punkt.Kallor) } };
        automatiskt.Remove(new Sammanslagning(derast, Sammanslagningsslag.Tillagd, Upphov.Annan));
        Notera(derast, Sammanslagningsslag.Tillagd, Upphov.Bada);
    }

    // Hänvisningar till en punkt som gick upp i en annan ska leda till den som står kvar.
    private void PekaOm(Dictionary<PunktId, PunktId> samma)
    {
        foreach (var (id, placerad) in punkter.ToList())
        {
            var text = Om(placerad.Punkt.Text)!;
            if (text != placerad.Punkt.Text || placerad.Punkt.Kallor.Any(k => k.Punkt is { } mal && samma.ContainsKey(mal)))
                punkter[id] = placerad with { Punkt = placerad.Punkt with { Text = text, Kallor = [.. placerad.Punkt.Kallor.Select(OmKalla).Distinct()] } };
        }

        for (var i = 0; i < krockar.Count; i++)
            krockar[i] = krockar[i] with { Min = Om(krockar[i].Min), Forslag = Om(krockar[i].Forslag)! };

        string? Om(string? text) => text is null ? null : Punkthanvisning.Byt(text, h => h.Punkt is { } mal && samma.TryGetValue(mal, out var ny) ? Punkthanvisning.Lagrad(ny) : h.Text);
        Punktkalla OmKalla(Punktkalla kalla) => kalla.Punkt is { } mal && samma.TryGetValue(mal, out var ny) ? kalla with { Punkt = ny } : kalla;
    }

    // Det som någon av oss har lagt till, utan det som någon har tagit bort, i den andras ordning med mina tillägg sist.
    private static IReadOnlyList<Punktkalla> Kallor(IReadOnlyList<Punktkalla> bas, IReadOnlyList<Punktkalla> min, IReadOnlyList<Punktkalla> deras)
    {
        if (deras.SequenceEqual(bas))
            return min;
        var borttagna = bas.Except(min).ToHashSet();
        return [.. deras.Where(kalla => !borttagna.Contains(kalla)), .. min.Except(bas).Except(deras)];
    }

    private void Notera(PunktId id, Sammanslagningsslag slag, Upphov av) => automatiskt.Add(new Sammanslagning(id, slag, av));

    private static Upphov Vem(bool mig, bool annan) => mig && annan ? Upphov.Bada : mig ? Upphov.Mig : Upphov.Annan;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Mellanrum();
}
