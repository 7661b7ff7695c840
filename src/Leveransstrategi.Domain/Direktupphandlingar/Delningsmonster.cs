using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Direktupphandlingar;

/// <summary>Slag av mönster (kind of pattern) som kan vara en delad upphandling.</summary>
public enum Monsterslag
{
    /// <summary>Köp av samma slag i flera nämnder eller enheter, var för sig inom gränsen men tillsammans över (several units).</summary>
    FleraEnheter = 1,

    /// <summary>Köp av samma slag i en enhet, var för sig inom gränsen men tillsammans över (one unit).</summary>
    EnEnhet = 2,

    /// <summary>Köp av samma slag från samma leverantör på kort tid, vart för sig utan krav på dokumentation (same supplier).</summary>
    SammaLeverantor = 3,
}

/// <summary>
/// Delningsmönster (pattern of splitting): köp som kan behöva räknas ihop. Det är en fråga till den som känner köpen och inget svar: portalen
/// vet inte om köpen är av samma slag i lagens mening.
/// </summary>
/// <param name="Slag">Slag av mönster (kind of pattern).</param>
/// <param name="Kopslag">Köpens slag (kind of purchase), CPV-gruppens tre siffror.</param>
/// <param name="Ar">Kalenderår (calendar year), det första när köpen ligger över ett årsskifte.</param>
/// <param name="Summa">Köpen tillsammans, i kronor (the sum).</param>
/// <param name="Grans">Gränsen som summan är över (the limit).</param>
/// <param name="Kop">Köpen, i dagordning (the purchases).</param>
public sealed record Delningsmonster(Monsterslag Slag, string Kopslag, int Ar, decimal Summa, Beloppsgrans Grans, IReadOnlyList<Kop> Kop)
{
    /// <summary>Hur tätt köp från samma leverantör ska ligga för att pekas ut (days between purchases).</summary>
    public const int NaraDagar = 30;

    /// <summary>Finner mönstren i en upphandlande myndighets köp (finds the patterns), det största först.</summary>
    /// <param name="myndighetens">Köpen (the purchases), återkallade räknas inte.</param>
    /// <param name="belopp">Lagens belopp (the amounts); ett belopp som inte är bekräftat avgör inget.</param>
    public static IReadOnlyList<Delningsmonster> Finn(IEnumerable<Kop> myndighetens, Lagbelopp belopp)
    {
        ArgumentNullException.ThrowIfNull(myndighetens);
        ArgumentNullException.ThrowIfNull(belopp);
        var levande = myndighetens.Where(k => k.Status != Direktupphandlingsstatus.Aterkallad).OrderBy(k => k.Dag).ThenBy(k => k.Id.Value).ToList();
        return [.. Tillsammans(levande, belopp).Concat(Leverantorer(levande, belopp)).OrderBy(m => m.Slag).ThenByDescending(m => m.Summa)];
    }

    /// <summary>Om köpet är med i mönstret (does the purchase belong to it).</summary>
    /// <param name="id">Köpet (the purchase).</param>
    public bool Omfattar(DirektupphandlingId id) => Kop.Any(k => k.Id == id);

    private static IEnumerable<Delningsmonster> Tillsammans(List<Kop> levande, Lagbelopp belopp) =>
        from grupp in levande.GroupBy(k => (k.Slag, k.Dag.Year))
        // Ett köp som i sig är över gränsen måste ha haft en annan grund och hör inte till mönstret.
        let kop = grupp.Where(k => Inom(belopp.For(Beloppsslag.Direktupphandling, k.Dag), k.Varde)).ToList()
        where kop.Count > 1
        let grans = belopp.For(Beloppsslag.Direktupphandling, kop[^1].Dag)
        let summa = kop.Sum(k => k.Varde)
        where grans is { ArBekraftad: true } && !grans.Rymmer(summa)
        // En enhet som inte är angiven är okänd, inte en annan.
        let enheter = kop.Where(k => k.Enhet is not null).Select(k => k.Enhet!.ToUpperInvariant()).Distinct().Count()
        let flera = enheter > 1 || kop.Select(k => k.Organisation).Distinct().Count() > 1
        select new Delningsmonster(flera ? Monsterslag.FleraEnheter : Monsterslag.EnEnhet, grupp.Key.Slag, grupp.Key.Year, summa, grans, kop);

    // Tiden mellan två köp avgör, inte kalenderåret: ett köp i december och ett i januari kan vara ett och samma.
    private static IEnumerable<Delningsmonster> Leverantorer(List<Kop> levande, Lagbelopp belopp)
    {
        foreach (var grupp in levande.Where(k => Nyckel(k) is not null).GroupBy(k => (k.Slag, Leverantor: Nyckel(k))))
        {
            var rad = new List<Kop>();
            foreach (var kop in grupp.Where(k => Inom(belopp.For(Beloppsslag.Dokumentation, k.Dag), k.Varde)))
            {
                if (rad.Count > 0 && kop.Dag.DayNumber - rad[^1].Dag.DayNumber > NaraDagar)
                {
                    if (Monster(rad, belopp) is { } monster)
                        yield return monster;
                    rad = [];
                }

                rad.Add(kop);
            }

            if (Monster(rad, belopp) is { } sista)
                yield return sista;
        }
    }

    private static Delningsmonster? Monster(List<Kop> rad, Lagbelopp belopp)
    {
        if (rad.Count < 2 || belopp.For(Beloppsslag.Dokumentation, rad[^1].Dag) is not { ArBekraftad: true } grans)
            return null;
        var summa = rad.Sum(k => k.Varde);
        return grans.Rymmer(summa) ? null : new(Monsterslag.SammaLeverantor, rad[0].Slag, rad[0].Dag.Year, summa, grans, rad);
    }

    private static bool Inom(Beloppsgrans? grans, decimal varde) => grans is { ArBekraftad: true } && grans.Rymmer(varde);

    // Numret går före namnet: samma leverantör stavas på flera sätt.
    private static string? Nyckel(Kop kop) => kop.Leverantorsnummer ?? kop.Leverantor?.Trim().ToUpperInvariant();
}
