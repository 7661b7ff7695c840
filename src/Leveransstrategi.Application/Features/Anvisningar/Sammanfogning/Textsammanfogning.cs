using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>
/// Textsammanfogning (three-way merge of an instruction): två redaktörers texter som utgått från samma text blir en. Det som bara en har
/// ändrat förs in av sig självt, och inget som någon har skrivit försvinner: det står i texten eller i en krock som någon får avgöra.
/// </summary>
public static class Textsammanfogning
{
    /// <summary>Slår ihop två texter (merges two texts).</summary>
    /// <param name="bas">Texten som båda utgick från (the base).</param>
    /// <param name="min">Min text, som sparas nu (mine).</param>
    /// <param name="deras">Den andras text, som sparades först (theirs).</param>
    public static Sammanfogad SlaIhop(Anvisningstext bas, Anvisningstext min, Anvisningstext deras)
    {
        var (b, m, d) = (new Textregister(bas), new Textregister(min), new Textregister(deras));
        var punkter = new Punktsammanfogning(b, m, d);
        var bebodda = punkter.Punkter.Values.Select(placerad => placerad.Avsnitt).ToHashSet();

        var kvar = new HashSet<AvsnittsId>();
        var kvarstaende = new HashSet<AvsnittsId>();
        foreach (var id in b.Ordning.Concat(m.Ordning).Concat(d.Ordning).Distinct())
        {
            var (fore, mitt, derast) = (b.Avsnitt.GetValueOrDefault(id), m.Avsnitt.GetValueOrDefault(id), d.Avsnitt.GetValueOrDefault(id));
            if (fore is null || (mitt is not null && derast is not null))
                kvar.Add(id);
            // En sida tog bort avsnittet: det står kvar när den andra har skrivit i det, i en punkt eller i rubriken.
            else if ((mitt ?? derast) is { } enas && (bebodda.Contains(id) || enas.Rubrik != fore.Rubrik))
                kvarstaende.Add(id);
        }

        kvar.UnionWith(kvarstaende);
        var ordning = Ordningsfoljd.SlaIhop(b.Ordning, m.Ordning, d.Ordning, kvar).Ordning;
        var krockar = new List<Krock>();
        var flyttar = new Dictionary<PunktId, Upphov>();
        var punkterI = punkter.Punkter.ToLookup(par => par.Value.Avsnitt, par => par.Key);
        var krockarPer = punkter.Krockar.ToLookup(krock => krock.Mal);
        var avsnitt = new List<Anvisningsavsnitt>();
        foreach (var id in ordning)
        {
            var nytt = Rubricera(b.Avsnitt.GetValueOrDefault(id), m.Avsnitt.GetValueOrDefault(id), d.Avsnitt.GetValueOrDefault(id), krockar);
            var (fore, minaPunkter, derasPunkter) = (b.I(id), m.I(id), d.I(id));
            var (foljd, minVann) = Ordningsfoljd.SlaIhop(fore, minaPunkter, derasPunkter, punkterI[id].ToHashSet());
            NoteraFlyttar(b, m, d, id, foljd, minVann, flyttar);
            krockar.AddRange(foljd.SelectMany(punkt => krockarPer[punkt.Value]));
            avsnitt.Add(nytt with { Punkter = [.. foljd.Select(punkt => punkter.Punkter[punkt].Punkt)] });
        }

        var text = new Anvisningstext(avsnitt);
        return new(text, krockar, Automatiskt(text, punkter, flyttar), [.. ordning.Where(kvarstaende.Contains)]);
    }

    private static Anvisningsavsnitt Rubricera(Anvisningsavsnitt? fore, Anvisningsavsnitt? mitt, Anvisningsavsnitt? derast, List<Krock> krockar)
    {
        if (mitt is null || derast is null)
            return (mitt ?? derast)!;
        var del = derast.Del == fore?.Del ? mitt.Del : derast.Del;
        if (derast.Rubrik == fore?.Rubrik)
            return derast with { Del = del, Rubrik = mitt.Rubrik };
        if (mitt.Rubrik != fore?.Rubrik && mitt.Rubrik != derast.Rubrik)
        {
            var forslag = Ordsammanfogning.SlaIhop(fore?.Rubrik ?? "", mitt.Rubrik, derast.Rubrik).Text;
            krockar.Add(new Krock(Krockslag.Rubrik, derast.Id.Value, derast.Id, fore?.Rubrik, mitt.Rubrik, derast.Rubrik, forslag));
        }

        return derast with { Del = del };
    }

    private static void NoteraFlyttar(
        Textregister b, Textregister m, Textregister d, AvsnittsId avsnitt, List<PunktId> foljd, bool minVann, Dictionary<PunktId, Upphov> flyttar)
    {
        var stannade = foljd.Where(id => b.Punkter.TryGetValue(id, out var fore) && fore.Avsnitt == avsnitt).ToHashSet();
        var likaOrdning = m.I(avsnitt).Where(stannade.Contains).SequenceEqual(d.I(avsnitt).Where(stannade.Contains));
        foreach (var id in Ordningsfoljd.Flyttade([.. b.I(avsnitt).Where(stannade.Contains)], foljd))
            flyttar[id] = likaOrdning ? Upphov.Bada : minVann ? Upphov.Mig : Upphov.Annan;

        foreach (var id in foljd.Where(id => !stannade.Contains(id) && b.Punkter.ContainsKey(id)))
        {
            var avMig = m.Punkter.TryGetValue(id, out var mitt) && mitt.Avsnitt == avsnitt;
            var avAnnan = d.Punkter.TryGetValue(id, out var derast) && derast.Avsnitt == avsnitt;
            flyttar[id] = avMig && avAnnan ? Upphov.Bada : avMig ? Upphov.Mig : Upphov.Annan;
        }
    }

    private static List<Sammanslagning> Automatiskt(Anvisningstext text, Punktsammanfogning punkter, Dictionary<PunktId, Upphov> flyttar)
    {
        var platser = text.Punkter.Select((punkt, plats) => (punkt.Id, plats)).ToDictionary(par => par.Id, par => par.plats);
        return
        [
            .. punkter.Automatiskt
                .Concat(flyttar.Select(par => new Sammanslagning(par.Key, Sammanslagningsslag.Flyttad, par.Value)))
                .OrderBy(post => platser.GetValueOrDefault(post.Punkt, int.MaxValue))
                .ThenBy(post => post.Slag),
        ];
    }
}
