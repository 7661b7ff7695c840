namespace Leveransstrategi.Domain.Avtal;

/// <summary>Månadsavrop (called off in a month): det som avropades under en kalendermånad, i kronor eller i takets enhet.</summary>
/// <param name="Manad">En dag i månaden (any day of the month).</param>
/// <param name="Varde">Summan (sum), med rättelser och återtaganden avräknade.</param>
public readonly record struct Manadsavrop(DateOnly Manad, decimal Varde);

/// <summary>
/// Avropstakt (burn rate): medelvärdet av de senaste hela månaderna, högst tolv, med ett intervall som rymmer åtta utfall av tio. En
/// månad utan avrop räknas som noll. Under sex hela månader finns ingen takt.
/// </summary>
public sealed record Avropstakt
{
    /// <summary>Flest månader (most months) som takten räknas på.</summary>
    public const int FlestManader = 12;

    /// <summary>Minst månader (fewest months) för att en takt ska anges.</summary>
    public const int MinstManader = 6;

    // Dagar i en månad i medeltal, över fyra år med en skottdag.
    private const double DagarPerManad = 1461d / 48;

    // Students t-fördelning, 90 procent av värdena under, för 5–11 frihetsgrader (ett mindre än antalet månader): åtta av tio utfall
    // ligger då mellan gränserna, ett av tio under och ett av tio över.
    private static readonly double[] kvantil = [1.476, 1.440, 1.415, 1.397, 1.383, 1.372, 1.363];

    private readonly double medel;
    private readonly double spridning;

    private Avropstakt(int manader, DateOnly fran, DateOnly till, double medel, double spridning)
    {
        (Manader, Fran, Till, this.medel, this.spridning) = (manader, fran, till, medel, spridning);
        var osakerhet = spridning * Kvantil / Math.Sqrt(manader);
        (Medel, Lagst, Hogst) = (Avrundat(medel), Avrundat(Math.Max(0, medel - osakerhet)), Avrundat(Math.Max(0, medel + osakerhet)));
    }

    /// <summary>Antal månader (months) bakom takten.</summary>
    public int Manader { get; }

    /// <summary>Första dagen i underlaget (first day of the data).</summary>
    public DateOnly Fran { get; }

    /// <summary>Sista dagen i underlaget (last day of the data).</summary>
    public DateOnly Till { get; }

    /// <summary>Avrop i en månad i medeltal (mean per month).</summary>
    public decimal Medel { get; }

    /// <summary>Lägsta rimliga medeltal (lower bound of the mean), aldrig under noll.</summary>
    public decimal Lagst { get; }

    /// <summary>Högsta rimliga medeltal (upper bound of the mean).</summary>
    public decimal Hogst { get; }

    private double Kvantil => kvantil[Manader - MinstManader];

    /// <summary>Hur många hela månader som kan räknas en dag (whole months available), högst tolv.</summary>
    /// <param name="forsta">Avtalets första dag (first day of the agreement).</param>
    /// <param name="dag">Dagen (the day); dess egen månad räknas inte.</param>
    public static int HelaManader(DateOnly forsta, DateOnly dag)
    {
        var start = forsta.Day == 1 ? forsta : Forsta(forsta).AddMonths(1);
        return Math.Clamp((dag.Year - start.Year) * 12 + dag.Month - start.Month, 0, FlestManader);
    }

    /// <summary>Räknar takten en dag (computes the rate), eller inget när underlaget är för litet.</summary>
    /// <param name="avrop">Avropen (called off), månad för månad; flera poster i samma månad läggs ihop.</param>
    /// <param name="forsta">Avtalets första dag (first day of the agreement).</param>
    /// <param name="dag">Dagen (the day).</param>
    public static Avropstakt? Berakna(IReadOnlyList<Manadsavrop> avrop, DateOnly forsta, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(avrop);
        var manader = HelaManader(forsta, dag);
        if (manader < MinstManader)
            return null;
        var fran = Forsta(dag).AddMonths(-manader);
        var serie = Enumerable.Range(0, manader)
            .Select(plats => (double)avrop.Where(en => Forsta(en.Manad) == fran.AddMonths(plats)).Sum(en => en.Varde))
            .ToList();
        var medel = serie.Average();
        var spridning = Math.Sqrt(serie.Sum(varde => (varde - medel) * (varde - medel)) / (manader - 1));
        return new(manader, fran, Forsta(dag).AddDays(-1), medel, spridning);
    }

    /// <summary>Dagen då volymen är förbrukad med samma takt (day on which it is spent at the mean rate), eller inget när takten inte når dit.</summary>
    /// <param name="dag">Dagen det räknas från (from).</param>
    /// <param name="kvar">Det som är kvar (left).</param>
    public DateOnly? Troligast(DateOnly dag, decimal kvar) => medel > 0 ? Efter(dag, (double)kvar / medel) : null;

    /// <summary>Första dagen i intervallet (earliest day): då har den övre gränsen för det samlade avropet nått volymen.</summary>
    /// <param name="dag">Dagen det räknas från (from).</param>
    /// <param name="kvar">Det som är kvar (left).</param>
    public DateOnly? Tidigast(DateOnly dag, decimal kvar) => Efter(dag, Rotter((double)kvar).Forst);

    /// <summary>Sista dagen i intervallet (latest day): då har också den undre gränsen nått volymen. Inget när den aldrig gör det.</summary>
    /// <param name="dag">Dagen det räknas från (from).</param>
    /// <param name="kvar">Det som är kvar (left).</param>
    public DateOnly? Senast(DateOnly dag, decimal kvar) => Efter(dag, Rotter((double)kvar).Sist);

    // Det samlade avropet efter h månader ligger i åtta fall av tio inom h·m ± t·s·√(h + h²/n): månadernas egen spridning och medelvärdets
    // osäkerhet. Gränserna når volymen R där (h·m − R)² = t²s²(h + h²/n), en andragradsekvation i h.
    private (double? Forst, double? Sist) Rotter(double volym)
    {
        var (k, a) = (Kvantil * Kvantil * spridning * spridning, medel * medel - Kvantil * Kvantil * spridning * spridning / Manader);
        var b = 2 * medel * volym + k;
        if (Math.Abs(a) < 1e-9)
            return (b > 0 ? volym * volym / b : null, null);
        var rot = Math.Sqrt(Math.Max(0, b * b - 4 * a * volym * volym));
        // Samma rötter som (b ± rot) / 2a, skrivna så att den första inte tappar siffror när den är liten.
        var forst = b + rot > 0 ? 2 * volym * volym / (b + rot) : (double?)null;
        return (forst, a > 0 && medel > 0 ? (b + rot) / (2 * a) : null);
    }

    private static DateOnly? Efter(DateOnly dag, double? manader)
    {
        // Längre bort än så säger takten ingenting, och dagen ryms kanske inte i kalendern.
        const double langst = 1200;
        return manader is { } antal && antal <= langst ? dag.AddDays((int)Math.Ceiling(antal * DagarPerManad - 1e-6)) : null;
    }

    private static DateOnly Forsta(DateOnly dag) => new(dag.Year, dag.Month, 1);

    private static decimal Avrundat(double varde) => decimal.Round((decimal)varde, 0, MidpointRounding.AwayFromZero);
}
