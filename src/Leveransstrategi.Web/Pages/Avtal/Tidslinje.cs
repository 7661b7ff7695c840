using System.Globalization;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>
/// Tidslinje (timeline): hela år på bredden, med avtalens tider som andelar av den. Det som ligger utanför skärs av vid kanten.
/// </summary>
public sealed class Tidslinje
{
    private const int MestForeIDag = 5;
    private const int MestEfterIDag = 6;

    private readonly DateOnly forsta;
    private readonly int dagar;

    /// <summary>Ritar upp åren (lays out the years) efter de avtal som visas.</summary>
    /// <param name="tider">Avtalens tider (terms).</param>
    /// <param name="dag">Dagen som sidan visar (the day shown).</param>
    public Tidslinje(IReadOnlyCollection<ListRamavtal.Tider> tider, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(tider);
        Dag = dag;
        var lagsta = Math.Clamp(tider.Min(en => en.Fran?.Year) ?? dag.Year, Math.Max(1, dag.Year - MestForeIDag), dag.Year);
        var hogsta = Math.Clamp(tider.Max(en => Slut(en)?.Year) ?? dag.Year, dag.Year, Math.Min(DateOnly.MaxValue.Year, dag.Year + MestEfterIDag));
        forsta = new(lagsta, 1, 1);
        dagar = new DateOnly(hogsta, 12, 31).DayNumber + 1 - forsta.DayNumber;
        Ar = [.. Enumerable.Range(lagsta, hogsta - lagsta + 1)];
    }

    /// <summary>Dagen som sidan visar (the day shown).</summary>
    public DateOnly Dag { get; }

    /// <summary>Åren (years).</summary>
    public IReadOnlyList<int> Ar { get; }

    /// <summary>Var året börjar (where a year begins), som andel.</summary>
    /// <param name="ar">Året (year).</param>
    public string Plats(int ar) => Andel(new DateOnly(ar, 1, 1).DayNumber - forsta.DayNumber);

    /// <summary>Var dagen ligger (where a day is), som andel.</summary>
    /// <param name="dag">Dagen (day).</param>
    public string Plats(DateOnly dag) => Andel(dag.DayNumber - forsta.DayNumber);

    /// <summary>Staplarna för ett avtal (bars of an agreement).</summary>
    /// <param name="tider">Avtalets tider (terms).</param>
    public IEnumerable<(string Klass, string X, string Bredd)> Staplar(ListRamavtal.Tider tider)
    {
        ArgumentNullException.ThrowIfNull(tider);
        if (tider is not { Fran: { } fran, Till: { } till })
            yield break;
        foreach (var (klass, borjar, slutar) in tider.Forlangningar.Select(en => (Blev(en) ? "d-nyttjad" : "d-option", en.Fran, en.Till)).Prepend(("d-avtal", fran, till)))
        {
            var (vanster, hoger) = (Math.Clamp(borjar.DayNumber - forsta.DayNumber, 0, dagar), Math.Clamp(slutar.DayNumber + 1 - forsta.DayNumber, 0, dagar));
            // En liten lucka skiljer en förlängning från tiden före den.
            if (hoger > vanster)
                yield return (klass, Andel(vanster), Andel(Math.Max(1, hoger - vanster - (dagar / 400))));
        }
    }

    /// <summary>Tiderna i ord (terms in words), för den som inte ser bilden.</summary>
    /// <param name="tider">Avtalets tider (terms).</param>
    public string Beskrivning(ListRamavtal.Tider tider)
    {
        ArgumentNullException.ThrowIfNull(tider);
        if (tider.Fran is null || tider.Till is null)
            return "Avtalstiden är inte bestämd";
        return string.Join(", ", tider.Forlangningar.Select(en => $"förlängning till {Format.Datum(en.Till)} {(Blev(en) ? "utnyttjad" : "möjlig")}").Prepend($"{Format.Datum(tider.Fran)} till {Format.Datum(tider.Till)}"));
    }

    private static DateOnly? Slut(ListRamavtal.Tider tider) => tider.Forlangningar is [.., var sista] ? sista.Till : tider.Till;

    // En tyst förlängning har blivit av när ingen lämnade besked i tid.
    private bool Blev(Forlangningsdagar en) => en.Forlangning.Status == Forlangningsstatus.Utnyttjad || (en.Forlangning.Satt == Forlangningsatt.Tyst && Dag > en.SenastBesked);

    private string Andel(int dag) => (100m * dag / dagar).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
