using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Avropskandidat (candidate): en antagen leverantör i delområdet, med det som avropats hittills.</summary>
/// <param name="Leverantor">Leverantören (supplier).</param>
/// <param name="Namn">Namnet (name).</param>
/// <param name="Rang">Rangen (rank), från 1.</param>
/// <param name="Andel">Andelen i procent enligt fördelningsnyckeln (share), om den har en.</param>
/// <param name="Avropat">Avropat hittills (called off so far), i kronor eller takets enhet.</param>
/// <param name="Avstangd">Varför leverantören är avstängd den dagen (why it is suspended), om den är det.</param>
public sealed record Avropskandidat(LeverantorId Leverantor, string Namn, int Rang, decimal? Andel, decimal Avropat, string? Avstangd);

/// <summary>Andelsutfall (actual against expected share) för en leverantör, i procent.</summary>
/// <param name="Kandidat">Leverantören (candidate).</param>
/// <param name="Forvantad">Andelen enligt nyckeln (expected), om den har en.</param>
/// <param name="Faktisk">Andelen hittills (actual); noll när inget är avropat.</param>
public sealed record Andelsutfall(Avropskandidat Kandidat, decimal? Forvantad, decimal Faktisk)
{
    /// <summary>Skillnaden i procentenheter (difference in percentage points), med minus när leverantören har fått mindre än sin andel.</summary>
    public decimal? Avvikelse => Faktisk - Forvantad;
}

/// <summary>
/// Turordning (whose turn): den leverantör som står på tur enligt formen, och varför. Vid rangordning den högst rankade, vid
/// fördelningsnyckel den som ligger längst under sin andel; vid förnyad konkurrensutsättning tillfrågas alla. Avstängda hoppas över.
/// </summary>
/// <param name="Nasta">Den som står på tur (next), eller ingen när flera tillfrågas eller ingen är kvar.</param>
/// <param name="Tillfragas">De som tillfrågas (invited), i ordning.</param>
/// <param name="Andelar">Faktisk och förväntad andel (shares), i rangordning.</param>
/// <param name="HoppasOver">
/// De avstängda som stod före den som är på tur (suspended ones skipped), i ordning. Vid förnyad konkurrensutsättning finns ingen tur, och då
/// är det alla avstängda: de står utanför den.
/// </param>
/// <param name="Steg">Förklaringen (explanation), i ordning.</param>
public sealed record Turordning(Avropskandidat? Nasta, IReadOnlyList<Avropskandidat> Tillfragas, IReadOnlyList<Andelsutfall> Andelar, IReadOnlyList<Avropskandidat> HoppasOver, IReadOnlyList<string> Steg)
{
    /// <summary>Räknar turordningen (computes the turn).</summary>
    /// <param name="slag">Avropsformen (form).</param>
    /// <param name="kandidater">Delområdets leverantörer (suppliers of the lot).</param>
    /// <param name="forbigangna">De som är förbigångna i det här avropet (passed over), med skäl.</param>
    /// <exception cref="RegelbrottException">En förbigången finns inte i delområdet, en andel saknas, eller andelarna är inte 100 procent.</exception>
    public static Turordning Berakna(Avropsformslag slag, IReadOnlyList<Avropskandidat> kandidater, IReadOnlyList<Forbigaende> forbigangna)
    {
        ArgumentNullException.ThrowIfNull(kandidater);
        ArgumentNullException.ThrowIfNull(forbigangna);
        if (forbigangna.Any(forbi => kandidater.All(en => en.Leverantor != forbi.Leverantor)))
            throw new RegelbrottException("En förbigången leverantör är inte antagen i delområdet.");
        if (slag == Avropsformslag.Fordelningsnyckel && kandidater.FirstOrDefault(en => en.Andel is null) is { } utan)
            throw new RegelbrottException($"{utan.Namn} saknar andel i fördelningsnyckeln. Ange den.");
        if (slag == Avropsformslag.Fordelningsnyckel && kandidater.Sum(en => en.Andel ?? 0) != 100)
            throw new RegelbrottException($"Fördelningsnyckelns andelar är tillsammans {Matt.Procent(kandidater.Sum(en => en.Andel ?? 0))}. De ska vara 100 %.");

        var andelar = Andelarna(kandidater);
        var (steg, kvar, hoppade) = (new List<string>(), new List<Andelsutfall>(), new List<Avropskandidat>());
        foreach (var utfall in slag == Avropsformslag.Fordelningsnyckel ? andelar.OrderBy(en => en.Avvikelse).ThenBy(en => en.Kandidat.Rang) : andelar.AsEnumerable())
        {
            var kandidat = utfall.Kandidat;
            if (kandidat.Avstangd is { } skal)
            {
                steg.Add($"{kandidat.Namn} hoppas över: avstängd, {skal}");
                if (kvar.Count == 0 || slag == Avropsformslag.Fku)
                    hoppade.Add(kandidat);
            }
            else if (forbigangna.FirstOrDefault(en => en.Leverantor == kandidat.Leverantor) is { } forbi)
            {
                steg.Add($"{kandidat.Namn} {Forbigaende.Namn(forbi.Skal)}.");
            }
            else
            {
                kvar.Add(utfall);
            }
        }

        List<Avropskandidat> tillfragas = [.. kvar.Select(en => en.Kandidat)];
        if (kvar.Count == 0)
            return new(null, tillfragas, andelar, hoppade, [.. steg, "Ingen leverantör är kvar att avropa från."]);
        if (slag == Avropsformslag.Fku)
            return new(null, tillfragas, andelar, hoppade, [.. steg, $"{Matt.Antal(kvar.Count, "leverantör", "leverantörer")} tillfrågas skriftligt: {string.Join(", ", tillfragas.Select(en => en.Namn))}."]);
        var forst = kvar[0];
        steg.Add(slag switch
        {
            Avropsformslag.Rangordning => $"{forst.Kandidat.Namn} står på tur, nummer {forst.Kandidat.Rang} i rangordningen.",
            Avropsformslag.Fordelningsnyckel => $"{forst.Kandidat.Namn} står på tur: {Matt.Procent(forst.Faktisk)} hittills mot {Matt.Procent(forst.Forvantad!.Value)} enligt nyckeln.",
            _ => $"{forst.Kandidat.Namn} är avtalets leverantör.",
        });
        return new(forst.Kandidat, tillfragas, andelar, hoppade, steg);
    }

    /// <summary>Det som hindrar att en leverantör får avropet (obstacles to choosing a supplier).</summary>
    /// <param name="regel">Avtalets regel (the rule), som säger vilka skäl som duger.</param>
    /// <param name="vald">Den valda leverantören (the chosen one).</param>
    /// <param name="forbigangna">De förbigångna (passed over), med skäl.</param>
    public IReadOnlyList<string> HinderForVal(Avropsregel regel, LeverantorId vald, IReadOnlyList<Forbigaende> forbigangna)
    {
        ArgumentNullException.ThrowIfNull(regel);
        ArgumentNullException.ThrowIfNull(forbigangna);
        var hinder = new List<string>();
        foreach (var otillatet in forbigangna.Where(en => !regel.TillatnaSkal.Contains(en.Skal)))
            hinder.Add($"Avtalet tillåter inte att en leverantör som {Forbigaende.Namn(otillatet.Skal)} förbigås ({regel.Kalla}).");
        var kandidat = Andelar.Select(en => en.Kandidat).FirstOrDefault(en => en.Leverantor == vald);
        if (kandidat is null)
            hinder.Add("Leverantören är inte antagen i delområdet. Välj en av delområdets leverantörer.");
        else if (kandidat.Avstangd is { } skal)
            hinder.Add($"{kandidat.Namn} är avstängd, {skal}");
        else if (forbigangna.Any(en => en.Leverantor == vald))
            hinder.Add($"{kandidat.Namn} är förbigången i avropet. Ta bort förbigåendet eller välj en annan.");
        else if (Nasta is { } nasta && nasta.Leverantor != vald)
            hinder.Add($"{nasta.Namn} står på tur. Ange skälet att gå förbi den innan {kandidat.Namn} väljs.");
        return hinder;
    }

    private static List<Andelsutfall> Andelarna(IReadOnlyList<Avropskandidat> kandidater)
    {
        var summa = kandidater.Sum(en => en.Avropat);
        return [.. kandidater.OrderBy(en => en.Rang).Select(en => new Andelsutfall(en, en.Andel, summa > 0 ? en.Avropat / summa * 100 : 0))];
    }
}
