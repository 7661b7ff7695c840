namespace Leveransstrategi.Domain.Common;

/// <summary>
/// Giltighet (period of validity): från och med en dag till och med en dag. En gräns som saknas är okänd eller öppen;
/// portalen hittar aldrig på ett datum.
/// </summary>
public sealed record Giltighet
{
    /// <summary>Skapar en period (creates a period).</summary>
    /// <param name="fran">Första dagen, eller <see langword="null"/> när uppgift saknas (first day).</param>
    /// <param name="till">Sista dagen, eller <see langword="null"/> tills vidare (last day, inclusive).</param>
    /// <exception cref="RegelbrottException">Sista dagen ligger före den första.</exception>
    public Giltighet(DateOnly? fran, DateOnly? till)
    {
        if (fran > till)
            throw new RegelbrottException("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
        Fran = fran;
        Till = till;
    }

    /// <summary>Gäller tills vidare utan känd början (open in both ends).</summary>
    public static Giltighet TillsVidare { get; } = new(null, null);

    /// <summary>Första dagen (first day), om den är känd.</summary>
    public DateOnly? Fran { get; private init; }

    /// <summary>Sista dagen (last day, inclusive), om den är bestämd.</summary>
    public DateOnly? Till { get; private init; }

    /// <summary>Om perioden omfattar dagen; en okänd början räknas som att den gällde (covers the day).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public bool Omfattar(DateOnly dag) => (Fran is null || Fran <= dag) && (Till is null || dag <= Till);

    /// <summary>Om perioderna har någon dag gemensam (do the periods overlap).</summary>
    /// <param name="annan">Den andra perioden (the other).</param>
    public bool Overlappar(Giltighet annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return (Till is null || annan.Fran is null || annan.Fran <= Till) && (annan.Till is null || Fran is null || Fran <= annan.Till);
    }

    /// <summary>Samma början med en sista dag (ends the period).</summary>
    /// <param name="sistaDag">Sista dagen (last day, inclusive).</param>
    public Giltighet Avslutad(DateOnly sistaDag) => new(Fran, sistaDag);
}
