namespace Leveransstrategi.Domain.Common;

/// <summary>
/// Helgdagar (public holidays) enligt lagen (1989:253) om allmänna helgdagar, och de dagar som är som söndag när en tid tar slut enligt
/// lagen (1930:173) om beräkning av lagstadgad tid: lördag, midsommarafton, julafton och nyårsafton.
/// </summary>
public static class Helgdagar
{
    // Nationaldagen blev allmän helgdag 2005, i stället för annandag pingst.
    private const int Nationaldagsaret = 2005;

    /// <summary>Dagen själv, eller nästa vardag när tiden tar slut på en helg (the day, or the next working day).</summary>
    /// <param name="sistaDag">Den sista dagen enligt tiden (last day of the period).</param>
    public static DateOnly NastaVardag(DateOnly sistaDag)
    {
        while (ArHelg(sistaDag))
            sistaDag = sistaDag.AddDays(1);
        return sistaDag;
    }

    /// <summary>Om en tid som tar slut den dagen flyttas till nästa vardag (does a period that ends here move on).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public static bool ArHelg(DateOnly dag)
    {
        if (dag.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            return true;
        if ((dag.Month, dag.Day) is (1, 1) or (1, 6) or (5, 1) or (12, 24) or (12, 25) or (12, 26) or (12, 31))
            return true;
        if ((dag.Month, dag.Day) is (6, 6))
            return dag.Year >= Nationaldagsaret;
        // Midsommarafton är fredagen 19–25 juni.
        if (dag is { Month: 6, Day: >= 19 and <= 25, DayOfWeek: DayOfWeek.Friday })
            return true;
        return (dag.DayNumber - Paskdagen(dag.Year).DayNumber) switch
        {
            -2 or 1 or 39 => true,
            50 => dag.Year < Nationaldagsaret,
            _ => false,
        };
    }

    // Den gregorianska påskformeln (Meeus, Jones och Butcher).
    private static DateOnly Paskdagen(int ar)
    {
        var gyllental = ar % 19;
        var (sekel, i) = (ar / 100, ar % 100);
        var epakt = (19 * gyllental + sekel - sekel / 4 - (sekel - (sekel + 8) / 25 + 1) / 3 + 15) % 30;
        var veckodag = (32 + 2 * (sekel % 4) + 2 * (i / 4) - epakt - i % 4) % 7;
        var rattelse = (gyllental + 11 * epakt + 22 * veckodag) / 451;
        var summa = epakt + veckodag - 7 * rattelse + 114;
        return new(ar, summa / 31, summa % 31 + 1);
    }
}
