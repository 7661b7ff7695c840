namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Avtalsfrist (contract deadline): tider i hela månader, räknade så som lagen (1930:173) om beräkning av lagstadgad tid räknar dem. En
/// tid i månader slutar den dag som har samma tal som dagen den räknas från; finns inte den dagen slutar den på månadens sista.
/// </summary>
public static class Avtalsfrist
{
    /// <summary>Sista dagen av en period som börjar en dag och varar hela månader (last day of a period).</summary>
    /// <param name="forsta">Första dagen (first day).</param>
    /// <param name="manader">Månader (months), minst en.</param>
    public static DateOnly SistaDag(DateOnly forsta, int manader)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(manader, 1);
        // Perioden räknas från dagen före den första, så att den 1 mars och tolv månader slutar den sista februari.
        var raknasFran = forsta.AddDays(-1);
        var slut = raknasFran.AddMonths(manader);
        return ArSistaIManaden(raknasFran) ? SistaIManaden(slut) : slut;
    }

    /// <summary>
    /// Sista dagen att lämna ett besked, så att hela tiden har gått när avtalet slutar (last day to give notice). Den senaste dag
    /// från vilken månaderna, räknade framåt, slutar senast på slutdagen.
    /// </summary>
    /// <param name="slut">Avtalets sista dag (last day of the agreement).</param>
    /// <param name="manader">Beskedstid i månader (months of notice); noll ger slutdagen själv.</param>
    public static DateOnly SenastBesked(DateOnly slut, int manader)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(manader);
        var dag = slut.AddMonths(-manader);
        while (dag.AddDays(1).AddMonths(manader) <= slut)
            dag = dag.AddDays(1);
        while (dag.AddMonths(manader) > slut)
            dag = dag.AddDays(-1);
        return dag;
    }

    private static bool ArSistaIManaden(DateOnly dag) => dag.AddDays(1).Day == 1;

    private static DateOnly SistaIManaden(DateOnly dag) => new(dag.Year, dag.Month, DateTime.DaysInMonth(dag.Year, dag.Month));
}
