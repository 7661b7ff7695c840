using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Takläge (state of a ceiling on a day): vad som är reserverat, avropat och kvar.</summary>
/// <param name="Delomrade">Delområdets nummer (lot), eller <see cref="Takraknare.HelaAvtalet"/>.</param>
/// <param name="Namn">Delområdets namn (name), eller hela avtalet.</param>
/// <param name="Tak">Taket (ceiling), om något.</param>
/// <param name="Reserverat">Reserverat i kronor (reserved).</param>
/// <param name="Avropat">Avropat i kronor (called off).</param>
/// <param name="ReserveradKvantitet">Reserverat antal (reserved quantity).</param>
/// <param name="AvropadKvantitet">Avropat antal (quantity called off).</param>
public sealed record Taklage(int Delomrade, string Namn, Takvolym? Tak, decimal Reserverat, decimal Avropat, decimal ReserveradKvantitet, decimal AvropadKvantitet)
{
    /// <summary>Andelen taget som stapeln varnar för (share where the bar warns).</summary>
    public const decimal Varningsgrans = 0.8m;

    /// <summary>Kvar i kronor (left), mindre än noll när taket är överskridet.</summary>
    public decimal? Kvar => Tak?.Belopp - Reserverat - Avropat;

    /// <summary>Antal kvar (quantity left).</summary>
    public decimal? KvarKvantitet => Tak?.Kvantitet - ReserveradKvantitet - AvropadKvantitet;

    /// <summary>Andelen som är avropad eller reserverad (share taken) av det tak, värde eller mängd, som är närmast att nås: 1 är hela.</summary>
    public decimal? Taget => (Del(Avropat + Reserverat, Tak?.Belopp), Del(AvropadKvantitet + ReserveradKvantitet, Tak?.Kvantitet)) switch
    {
        ({ } kronor, { } antal) => decimal.Max(kronor, antal),
        var (kronor, antal) => kronor ?? antal,
    };

    /// <summary>Om mängden är närmare att ta slut än värdet (is the quantity nearer its ceiling).</summary>
    public bool MangdenForst => Del(AvropadKvantitet + ReserveradKvantitet, Tak?.Kvantitet) is { } antal && !(Del(Avropat + Reserverat, Tak?.Belopp) >= antal);

    /// <summary>Om taket är nått av det som är avropat (is the ceiling reached).</summary>
    public bool ArNatt => Avropat >= Tak?.Belopp || AvropadKvantitet >= Tak?.Kvantitet;

    /// <summary>Om taket är överskridet (is it exceeded).</summary>
    public bool ArOver => Kvar < 0 || KvarKvantitet < 0;

    private static decimal? Del(decimal taget, decimal? tak) => tak is > 0 ? taget / tak : null;

    /// <summary>Om avtalet är slut (is the agreement spent): dess tak är nått, eller varje delområde har nått sitt.</summary>
    /// <param name="lagen">Taklägena (states), det hela avtalet först.</param>
    public static bool ArSlut(IReadOnlyList<Taklage> lagen)
    {
        ArgumentNullException.ThrowIfNull(lagen);
        return lagen[0].ArNatt || (lagen.Count > 1 && lagen.Skip(1).All(en => en.ArNatt));
    }
}

/// <summary>Takläsning (reading ceilings): räknarna i dag, och avropens dagar för en dag som varit.</summary>
internal static class Taklasning
{
    private const string HelaAvtalet = "Hela avtalet";

    /// <summary>Taklägena en dag, det hela avtalet först. En sats till databasen vilken dag det än är.</summary>
    public static async Task<List<Taklage>> TaklagenAsync(this LeveransDbContext db, Ramavtal avtal, DateOnly dag, DateOnly idag, CancellationToken cancellationToken)
    {
        var rader = avtal.Delomraden.OrderBy(en => en.Nummer).Select(en => (en.Nummer, en.Namn, Tak: avtal.TakDen(en.Nummer, dag))).Prepend((Nummer: Takraknare.HelaAvtalet, Namn: HelaAvtalet, Tak: avtal.TakDen(null, dag))).ToList();
        if (dag >= idag)
        {
            var raknare = (await db.RaknareAsync(avtal.Id, cancellationToken)).ToDictionary(en => en.Delomrade);
            return rader.ConvertAll(rad => raknare.TryGetValue(rad.Nummer, out var en)
                ? new Taklage(rad.Nummer, rad.Namn, rad.Tak, en.Reserverat, en.Avropat, en.ReserveradKvantitet, en.AvropadKvantitet)
                : new Taklage(rad.Nummer, rad.Namn, rad.Tak, 0, 0, 0, 0));
        }

        var id = avtal.Id;
        var summor = await db.Avrop.AsNoTracking().DenDagen(dag)
            .Where(a => a.Ramavtal == id && (a.Annullerat == null || a.Annullerat > dag))
            .GroupBy(a => new { a.Delomrade, Gjort = a.Avropat != null && a.Avropat <= dag })
            .Select(grupp => new { grupp.Key.Delomrade, grupp.Key.Gjort, Varde = grupp.Sum(a => a.Varde), Kvantitet = grupp.Sum(a => a.Kvantitet) })
            .ToListAsync(cancellationToken);
        decimal Kronor(int nummer, bool gjort) => summor.Where(en => (nummer == Takraknare.HelaAvtalet || en.Delomrade == nummer) && en.Gjort == gjort).Sum(en => en.Varde);
        decimal Antal(int nummer, bool gjort) => summor.Where(en => (nummer == Takraknare.HelaAvtalet || en.Delomrade == nummer) && en.Gjort == gjort).Sum(en => en.Kvantitet ?? 0);
        return rader.ConvertAll(rad => new Taklage(rad.Nummer, rad.Namn, rad.Tak, Kronor(rad.Nummer, false), Kronor(rad.Nummer, true), Antal(rad.Nummer, false), Antal(rad.Nummer, true)));
    }

    /// <summary>Taklägena för flera hela avtal en dag (the ceilings of many agreements). En sats till databasen hur många avtalen än är, och två för en dag som varit.</summary>
    public static async Task<IReadOnlyDictionary<RamavtalId, Taklage>> TaklagenAsync(this LeveransDbContext db, IReadOnlyDictionary<RamavtalId, Takvolym?> tak, DateOnly dag, DateOnly idag, CancellationToken cancellationToken)
    {
        var ids = tak.Keys.ToList();
        var lagen = tak.ToDictionary(par => par.Key, par => new Taklage(Takraknare.HelaAvtalet, HelaAvtalet, par.Value, 0, 0, 0, 0));
        if (dag >= idag)
        {
            foreach (var en in await db.Takraknare.AsNoTracking().Where(t => t.Delomrade == Takraknare.HelaAvtalet && ids.Contains(t.Ramavtal)).ToListAsync(cancellationToken))
                lagen[en.Ramavtal] = lagen[en.Ramavtal] with { Reserverat = en.Reserverat, Avropat = en.Avropat, ReserveradKvantitet = en.ReserveradKvantitet, AvropadKvantitet = en.AvropadKvantitet };
            return lagen;
        }

        var summor = await db.Avrop.AsNoTracking().DenDagen(dag)
            .Where(a => ids.Contains(a.Ramavtal) && (a.Annullerat == null || a.Annullerat > dag))
            .GroupBy(a => new { a.Ramavtal, Gjort = a.Avropat != null && a.Avropat <= dag })
            .Select(grupp => new { grupp.Key.Ramavtal, grupp.Key.Gjort, Varde = grupp.Sum(a => a.Varde), Kvantitet = grupp.Sum(a => a.Kvantitet) })
            .ToListAsync(cancellationToken);
        foreach (var (id, senare) in await db.SenareTakandringarAsync(db.Ramavtal.Where(r => ids.Contains(r.Id)), dag, cancellationToken))
            lagen[id] = lagen[id] with { Tak = lagen[id].Tak?.Utan([.. senare.Where(en => en.Delomrade is null).Select(en => en.Innehall)]) };
        foreach (var en in summor)
            lagen[en.Ramavtal] = en.Gjort
                ? lagen[en.Ramavtal] with { Avropat = en.Varde, AvropadKvantitet = en.Kvantitet ?? 0 }
                : lagen[en.Ramavtal] with { Reserverat = en.Varde, ReserveradKvantitet = en.Kvantitet ?? 0 };
        return lagen;
    }

    /// <summary>Ändringarna som beslutades efter en dag, efter avtal. De är få.</summary>
    public static async Task<IReadOnlyDictionary<RamavtalId, List<(int? Delomrade, Avtalsandring Innehall)>>> SenareTakandringarAsync(this LeveransDbContext db, IQueryable<Ramavtal> avtal, DateOnly dag, CancellationToken cancellationToken) =>
        (await avtal.AsNoTracking()
            .SelectMany(r => r.Andringar, (r, en) => new { r.Id, en.Status, en.Beslut!.Datum, en.Delomrade, en.Innehall })
            .Where(en => en.Status == Andringsstatus.Beslutad && en.Datum > dag)
            .ToListAsync(cancellationToken))
            .GroupBy(en => en.Id)
            .ToDictionary(grupp => grupp.Key, grupp => grupp.Select(en => (en.Delomrade, en.Innehall)).ToList());

    /// <summary>Avropen som fanns en dag.</summary>
    public static IQueryable<Avrop> DenDagen(this IQueryable<Avrop> avrop, DateOnly dag) => avrop.Where(a => a.Reserverat <= dag || a.Avropat <= dag);
}
