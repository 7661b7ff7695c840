using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Prognoser;

/// <summary>
/// Ett avtals prognos (forecast of an agreement): när taken nås om avropen fortsätter, och när en ny upphandling senast behöver börja, med
/// uträkningen.
/// </summary>
/// <param name="Dag">Dagen (the day).</param>
/// <param name="Fran">Avtalets första dag (first day).</param>
/// <param name="Slut">Avtalets sista dag (last day), bedömd dagen.</param>
/// <param name="LangstTill">Sista dagen med alla förlängningar (longest possible).</param>
/// <param name="Prognoser">En prognos för varje tak (a forecast per ceiling), det hela avtalet först.</param>
/// <param name="Forsta">Prognosen som sätter gränsen (the one that governs): den vars tak kan nås först.</param>
/// <param name="Kurva">Det hela avtalets förbrukning månad för månad (burn-down), när det har ett tak i kronor.</param>
/// <param name="Start">När en ny upphandling senast behöver börja (start of the next procurement).</param>
public sealed record Avtalsprognos(DateOnly Dag, DateOnly? Fran, DateOnly? Slut, DateOnly? LangstTill, IReadOnlyList<Avtalsprognos.Takprognospost> Prognoser, Avtalsprognos.Takprognospost? Forsta, Avtalsprognos.Forbrukning? Kurva, Upphandlingsstart Start)
{
    /// <summary>Ett taks prognos (forecast of a ceiling).</summary>
    /// <param name="Namn">Hela avtalet eller delområdets namn (the agreement or the lot).</param>
    /// <param name="Prognos">Prognosen (forecast).</param>
    public sealed record Takprognospost(string Namn, Takprognos Prognos);

    /// <summary>Förbrukningen (burn-down) av det hela avtalets tak.</summary>
    /// <param name="Tak">Taket i kronor utan mervärdesskatt (ceiling, SEK excl. VAT).</param>
    /// <param name="Punkter">Kvar vid varje månads slut (left at the end of each month), och dagen sist; det som är reserverat räknas inte av.</param>
    public sealed record Forbrukning(decimal Tak, IReadOnlyList<(DateOnly Dag, decimal Kvar)> Punkter);
}

/// <summary>Prognosläsning (reads what a forecast needs) för ett avtal som redan är läst med sina tak.</summary>
internal static class Prognoslasning
{
    public static async Task<Avtalsprognos> PrognosAsync(this LeveransDbContext db, Ramavtal avtal, IReadOnlyList<Taklage> lagen, DateOnly dag, CancellationToken cancellationToken)
    {
        var id = avtal.Id;
        var manader = (await db.Avrop.AsNoTracking()
            .Where(a => a.Ramavtal == id && a.Avropat <= dag && (a.Annullerat == null || a.Annullerat > dag))
            .GroupBy(a => new { a.Delomrade, a.Avropat!.Value.Year, a.Avropat!.Value.Month })
            .Select(grupp => new { grupp.Key.Delomrade, grupp.Key.Year, grupp.Key.Month, Varde = grupp.Sum(a => a.Varde), Mangd = grupp.Sum(a => a.Kvantitet ?? 0) })
            .ToListAsync(cancellationToken))
            .ConvertAll(rad => new Manadsrad(rad.Delomrade, new(rad.Year, rad.Month, 1), rad.Varde, rad.Mangd));
        var prognoser = avtal is { ArTecknat: true, Avtalstid.Fran: { } forsta } ? Prognoser(avtal, lagen, manader, forsta, dag) : [];
        var tidigast = prognoser.Where(en => en.Prognos.Tidigast is not null).MinBy(en => en.Prognos.Tidigast);
        var ledtider = await db.LedtiderAsync(avtal.Regim, dag, cancellationToken);
        var sammantraden = await db.Sammantraden.AsNoTracking().OrderBy(en => en.Dag).Select(en => en.Dag).ToListAsync(cancellationToken);
        return new(
            dag,
            avtal.Avtalstid.Fran,
            avtal.Slutar(dag),
            avtal.LangstTillDen(dag),
            prognoser,
            tidigast,
            lagen[0].Tak?.Belopp is { } tak && avtal.ArTecknat && avtal.Avtalstid.Fran is { } fran && fran <= dag ? new(tak, Punkter(tak, manader, fran, dag)) : null,
            Upphandlingsstart.For(avtal, tidigast?.Prognos, ledtider, sammantraden, dag));
    }

    private static List<Avtalsprognos.Takprognospost> Prognoser(Ramavtal avtal, IReadOnlyList<Taklage> lagen, List<Manadsrad> manader, DateOnly forsta, DateOnly dag)
    {
        var slut = avtal.Slutar(dag);
        var poster = new List<Avtalsprognos.Takprognospost>();
        foreach (var lage in lagen)
        {
            var egna = manader.Where(rad => lage.Delomrade == Takraknare.HelaAvtalet || rad.Delomrade == lage.Delomrade).ToList();
            if (lage.Kvar is { } kvar)
                poster.Add(new(lage.Namn, Takprognos.Berakna(egna.ConvertAll(rad => new Manadsavrop(rad.Manad, rad.Varde)), kvar, forsta, slut, dag)));
            if (lage.KvarKvantitet is { } antal)
                poster.Add(new(lage.Namn, Takprognos.Berakna(egna.ConvertAll(rad => new Manadsavrop(rad.Manad, rad.Mangd)), antal, forsta, slut, dag, lage.Tak!.Enhet)));
        }

        return poster;
    }

    private static List<(DateOnly, decimal)> Punkter(decimal tak, List<Manadsrad> manader, DateOnly fran, DateOnly dag)
    {
        var (kvar, punkter) = (tak, new List<(DateOnly, decimal)> { (fran, tak) });
        var summor = manader.GroupBy(rad => rad.Manad).ToDictionary(grupp => grupp.Key, grupp => grupp.Sum(rad => rad.Varde));
        // Ett avrop före avtalets första dag finns bara i inläst historik; det räknas från början.
        kvar -= summor.Where(par => par.Key < new DateOnly(fran.Year, fran.Month, 1)).Sum(par => par.Value);
        for (var manad = new DateOnly(fran.Year, fran.Month, 1); manad <= dag; manad = manad.AddMonths(1))
        {
            kvar -= summor.GetValueOrDefault(manad);
            var sist = manad.AddMonths(1).AddDays(-1);
            punkter.Add((sist < dag ? sist : dag, kvar));
        }

        return punkter;
    }

    private sealed record Manadsrad(int Delomrade, DateOnly Manad, decimal Varde, decimal Mangd);
}
