using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Prognoser;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>
/// Förbrukningsbild (burn-down drawing): kvar av takvolymen dag för dag, prognosen som ett område mellan sina gränser, och larmet vid en
/// femtedel. Måtten är ritningens egna; samma bild ritas bred och smal.
/// </summary>
public sealed class Forbrukningsbild
{
    /// <summary>Larmet (alarm) som andel av taket.</summary>
    public const decimal Larm = 0.2m;

    private const double Topp = 18;

    private readonly Avtalsprognos.Forbrukning kurva;
    private readonly DateOnly forsta;
    private readonly int dagar;
    private readonly double vanster;
    private readonly double hoger;

    /// <summary>Ritar upp måtten (lays out the drawing).</summary>
    /// <param name="prognos">Prognosen (forecast) med en kurva.</param>
    /// <param name="bred">Om bilden är bred (is it the wide one).</param>
    public Forbrukningsbild(Avtalsprognos prognos, bool bred)
    {
        ArgumentNullException.ThrowIfNull(prognos);
        kurva = prognos.Kurva ?? throw new ArgumentException("Prognosen saknar kurva.", nameof(prognos));
        Prognos = prognos.Prognoser[0].Prognos;
        Bred = bred;
        (Bredd, Hojd, vanster, hoger, Botten) = bred ? (760, 290, 52, 744, 256d) : (360, 270, 44, 348, 236d);
        forsta = prognos.Fran!.Value;
        Slut = prognos.Slut;
        var sist = new[] { prognos.LangstTill, prognos.Slut, prognos.Dag, forsta.AddMonths(1) }.Max()!.Value;
        dagar = Math.Max(1, sist.DayNumber - forsta.DayNumber);
        Sista = sist;
        Dag = prognos.Dag;
    }

    /// <summary>Om bilden är bred (is it the wide one).</summary>
    public bool Bred { get; }

    /// <summary>Prognosen (forecast) för hela avtalet.</summary>
    public Takprognos Prognos { get; }

    /// <summary>Bredd (width).</summary>
    public int Bredd { get; }

    /// <summary>Höjd (height).</summary>
    public int Hojd { get; }

    /// <summary>Nollinjen (zero line).</summary>
    public double Botten { get; }

    /// <summary>Dagen (the day).</summary>
    public DateOnly Dag { get; }

    /// <summary>Avtalets sista dag (last day), om den är känd.</summary>
    public DateOnly? Slut { get; }

    /// <summary>Bildens sista dag (last day drawn).</summary>
    public DateOnly Sista { get; }

    /// <summary>Bildens första dag (first day drawn).</summary>
    public DateOnly Forsta => forsta;

    /// <summary>Kvar i dag (left).</summary>
    public decimal Kvar => kurva.Punkter[^1].Kvar;

    /// <summary>Taket (ceiling).</summary>
    public decimal Tak => kurva.Tak;

    /// <summary>Stödlinjerna (grid lines), i miljoner kronor.</summary>
    public IEnumerable<(string Y, string Textens, string Ord)> Linjer => Enumerable.Range(0, 4).Select(plats => kurva.Tak * plats / 3)
        .Select(varde => (Tal(Y(varde)), Tal(Y(varde) + 5), Miljoner(varde)));

    /// <summary>Linjen (the line) över det som är kvar.</summary>
    public string Linje => Vag(kurva.Punkter.Select(punkt => (X(punkt.Dag), Y(punkt.Kvar))));

    /// <summary>Ytan (the area) under linjen.</summary>
    public string Yta => $"{Linje} L{Tal(X(Dag))} {Tal(Botten)} L{Tal(X(forsta))} {Tal(Botten)} Z";

    /// <summary>Prognosens linje (line of the forecast), när takten når taket.</summary>
    public string? Prognoslinje => Prognos.Troligast is { } dag && Kvar > 0 ? Vag([(X(Dag), Y(Kvar)), Mot(dag)]) : null;

    /// <summary>Prognosens område (area of the interval) mellan den tidigaste och den senaste dagen.</summary>
    public string? Prognosyta
    {
        get
        {
            if (Kvar <= 0 || Prognos.Tidigast is not { } tidigast)
                return null;
            var ovre = Prognos.Senast is { } senast ? Mot(senast) : (hoger, Y(Kvar));
            return $"{Vag([(X(Dag), Y(Kvar)), Mot(tidigast), .. tidigast < Sista ? new[] { (hoger, Botten) } : [], ovre])} Z";
        }
    }

    /// <summary>Var dagen ligger (where a day is).</summary>
    /// <param name="dag">Dagen (day).</param>
    public double X(DateOnly dag) => vanster + ((hoger - vanster) * Math.Clamp(dag.DayNumber - forsta.DayNumber, 0, dagar) / dagar);

    /// <summary>Var ett värde ligger (where a value is); under noll ligger på nollinjen.</summary>
    /// <param name="varde">Värdet (value).</param>
    public double Y(decimal varde) => Botten - ((Botten - Topp) * (double)Math.Clamp(varde / kurva.Tak, 0, 1));

    /// <summary>Kvar vid kvartalens slut (left at the end of each quarter), för tabellen.</summary>
    public IEnumerable<(DateOnly Dag, decimal Avropat, decimal Kvar)> Tabell => kurva.Punkter.Skip(1)
        .Where((punkt, plats) => punkt.Dag.Month % 3 == 0 || plats == kurva.Punkter.Count - 2)
        .Select(punkt => (punkt.Dag, kurva.Tak - punkt.Kvar, punkt.Kvar));

    /// <summary>Talet i ritningen (a coordinate).</summary>
    /// <param name="tal">Talet (number).</param>
    public static string Tal(double tal) => tal.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Miljoner kronor (million SEK), utan enhet.</summary>
    /// <param name="varde">Kronor (SEK).</param>
    public static string Miljoner(decimal varde) => (varde / 1_000_000m).ToString(varde >= 10_000_000m || varde == 0 ? "0" : "0.#", Svensktid.Kultur);

    // En dag efter bildens slut nås utanför den: linjen skärs av vid kanten, på rätt höjd.
    private (double X, double Y) Mot(DateOnly dag)
    {
        if (dag <= Sista || dag <= Dag)
            return (X(dag), Botten);
        var andel = (double)(Sista.DayNumber - Dag.DayNumber) / (dag.DayNumber - Dag.DayNumber);
        return (hoger, Y(Kvar) + ((Botten - Y(Kvar)) * andel));
    }

    private static string Vag(IEnumerable<(double X, double Y)> punkter) => string.Join(' ', punkter.Select((punkt, plats) => $"{(plats == 0 ? "M" : "L")}{Tal(punkt.X)} {Tal(punkt.Y)}"));
}
