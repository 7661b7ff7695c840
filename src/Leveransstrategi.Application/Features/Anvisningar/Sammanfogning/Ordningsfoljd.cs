namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>Ordningsföljd (order of a list with stable ids): hur två ordningar av samma saker förenas, och vad som har flyttats.</summary>
internal static class Ordningsfoljd
{
    /// <summary>
    /// Förenar två ordningar (merges two orders). Den som har ordnat om vinner; har båda det vinner deras. Det som den andra har därutöver
    /// läggs efter sin föregångare, och deras tillägg på samma ställe före mina.
    /// </summary>
    /// <param name="bas">Ordningen som båda utgick från (the base).</param>
    /// <param name="min">Min ordning (mine).</param>
    /// <param name="deras">Den andras ordning (theirs).</param>
    /// <param name="kvar">Vad som ska finnas i resultatet (what the result holds).</param>
    public static (List<T> Ordning, bool MinVann) SlaIhop<T>(IReadOnlyList<T> bas, IReadOnlyList<T> min, IReadOnlyList<T> deras, IReadOnlySet<T> kvar)
        where T : notnull
    {
        var gemensamma = bas.Intersect(min).Intersect(deras).ToHashSet();
        var forr = bas.Where(gemensamma.Contains).ToList();
        var minVann = !min.Where(gemensamma.Contains).SequenceEqual(forr) && deras.Where(gemensamma.Contains).SequenceEqual(forr);
        var nyaDar = deras.Except(bas).ToHashSet();
        return minVann
            ? (Foga(min, deras, kvar, null, _ => false), true)
            : (Foga(deras, min, kvar, null, nyaDar.Contains), false);
    }

    /// <summary>Lägger in det som bara finns i en andra lista efter sin föregångare där (inserts after the predecessor).</summary>
    /// <param name="forsta">Listan som ger ordningen (gives the order).</param>
    /// <param name="andra">Listan som fogas in (is inserted).</param>
    /// <param name="kvar">Vad som ska finnas i resultatet (what the result holds).</param>
    /// <param name="fasta">Vilka som får vara föregångare (possible predecessors), eller <see langword="null"/> för alla.</param>
    /// <param name="gaForbi">Vad ett tillägg hoppar över direkt efter sin föregångare (what an insertion passes).</param>
    public static List<T> Foga<T>(IReadOnlyList<T> forsta, IReadOnlyList<T> andra, IReadOnlySet<T> kvar, IReadOnlySet<T>? fasta, Func<T, bool> gaForbi)
        where T : notnull
    {
        var resultat = new LinkedList<T>();
        var noder = new Dictionary<T, LinkedListNode<T>>();
        foreach (var sak in forsta.Where(kvar.Contains))
            noder[sak] = resultat.AddLast(sak);

        LinkedListNode<T>? foregangare = null;
        foreach (var sak in andra.Where(kvar.Contains))
        {
            if (noder.TryGetValue(sak, out var nod))
            {
                if (fasta is null || fasta.Contains(sak))
                    foregangare = nod;
                continue;
            }

            while ((foregangare is null ? resultat.First : foregangare.Next) is { } nasta && gaForbi(nasta.Value))
                foregangare = nasta;
            foregangare = foregangare is null ? resultat.AddFirst(sak) : resultat.AddAfter(foregangare, sak);
            noder[sak] = foregangare;
        }

        return [.. resultat];
    }

    /// <summary>
    /// Vad som har flyttats (what has moved): det som inte ingår i den längsta följd som är densamma före och efter. En flyttad punkt är
    /// en flytt, inte en för varje punkt som den passerade.
    /// </summary>
    /// <param name="fore">Ordningen före (order before).</param>
    /// <param name="efter">Ordningen efter (order after).</param>
    public static HashSet<T> Flyttade<T>(IReadOnlyList<T> fore, IReadOnlyList<T> efter)
        where T : notnull
    {
        var platser = fore.Select((sak, plats) => (sak, plats)).ToDictionary(par => par.sak, par => par.plats);
        var saker = efter.Where(platser.ContainsKey).ToList();
        // Längsta växande delföljd: slut[k] är platsen i saker för den lägsta sista plats som en växande följd om k + 1 saker kan ha.
        var slut = new List<int>();
        var foregaende = new int[saker.Count];
        for (var i = 0; i < saker.Count; i++)
        {
            var (lag, hog) = (0, slut.Count);
            while (lag < hog)
            {
                var mitt = (lag + hog) / 2;
                if (platser[saker[slut[mitt]]] < platser[saker[i]])
                    lag = mitt + 1;
                else
                    hog = mitt;
            }

            foregaende[i] = lag == 0 ? -1 : slut[lag - 1];
            if (lag == slut.Count)
                slut.Add(i);
            else
                slut[lag] = i;
        }

        var flyttade = saker.ToHashSet();
        for (var i = slut.Count == 0 ? -1 : slut[^1]; i >= 0; i = foregaende[i])
            flyttade.Remove(saker[i]);
        return flyttade;
    }
}
