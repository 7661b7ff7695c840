using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Domain.Paminnelser;

/// <summary>Bevakning (something watched now): en dag i ett avtal, eller hur stor del av dess tak som har gått åt.</summary>
/// <param name="Ramavtal">Avtalet (the agreement).</param>
/// <param name="Regim">Lagregim (legal regime).</param>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Plats">Förlängningens nummer (number of the option), eller noll.</param>
/// <param name="Dag">Dagen (the day), när bevakningen har en.</param>
/// <param name="Procent">Procent av taket (per cent of the ceiling), när det är det som bevakas.</param>
public sealed record Bevakning(RamavtalId Ramavtal, Lagregim Regim, Bevakningsslag Slag, int Plats, DateOnly? Dag, decimal Procent = 0)
{
    /// <summary>Om det är samma sak som bevakas (the same thing).</summary>
    /// <param name="paminnelse">Påminnelsen (the reminder).</param>
    public bool ArSamma(Paminnelse paminnelse)
    {
        ArgumentNullException.ThrowIfNull(paminnelse);
        return (Ramavtal, Slag, Plats, Dag) == (paminnelse.Ramavtal, paminnelse.Slag, paminnelse.Plats, paminnelse.Dag);
    }
}

/// <summary>Påminnelseplan (which reminders are due): reglerna mot dagarna, utan att gammalt väller fram efter ett avbrott.</summary>
public static class Paminnelseplan
{
    /// <summary>Så länge efter en dag påminner portalen om den (days after a date that it is still reminded of), om ingen gjort det förut.</summary>
    public const int Efterslapning = 14;

    /// <summary>
    /// De regler som är inne en dag (rules due on a day). Av flera steg till samma roll gäller bara det sista: den som väntat på ett steg
    /// medan portalen stod stilla får ett besked och inte tre.
    /// </summary>
    /// <param name="regler">Reglerna (rules).</param>
    /// <param name="bevakning">Det som bevakas (what is watched).</param>
    /// <param name="idag">Dagen (the day).</param>
    public static IEnumerable<Paminnelseregel> Inne(IEnumerable<Paminnelseregel> regler, Bevakning bevakning, DateOnly idag)
    {
        ArgumentNullException.ThrowIfNull(bevakning);
        if (bevakning.Dag < idag.AddDays(-Efterslapning))
            return [];
        return regler
            .Where(regel => regel.Slag == bevakning.Slag && (regel.Regim is null || regel.Regim == bevakning.Regim) && regel.Giltighet.Omfattar(idag))
            .Where(regel => bevakning.Dag is { } dag ? dag.AddDays(-regel.Troskel) <= idag : regel.Troskel <= bevakning.Procent)
            .GroupBy(regel => regel.Roll)
            .Select(grupp => grupp.MinBy(regel => (Avstand(bevakning.Slag, regel.Troskel), regel.Regim is null))!);
    }

    /// <summary>Hur nära steget är (how close a step is): mindre är närmare.</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="troskel">Tröskel (threshold).</param>
    public static int Avstand(Bevakningsslag slag, int troskel) => slag == Bevakningsslag.Tak ? -troskel : troskel;

    /// <summary>
    /// Om ett steg ska påminnas (is a step to be reminded of), efter det som redan har hänt: inte när samma eller ett senare steg är gjort,
    /// inte när någon har hanterat dagen, och inte medan påminnelsen är uppskjuten.
    /// </summary>
    /// <param name="regel">Regeln (the rule).</param>
    /// <param name="tidigare">Tidigare påminnelser om samma sak (earlier reminders of the same thing).</param>
    /// <param name="idag">Dagen (the day).</param>
    public static bool SkaPaminnas(Paminnelseregel regel, IEnumerable<Paminnelse> tidigare, DateOnly idag)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return !tidigare.Any(en =>
            (en.Roll == regel.Roll && Avstand(en.Slag, en.Troskel) <= Avstand(regel.Slag, regel.Troskel))
            || (en.Lage == Paminnelselage.Hanterad && en.Slag != Bevakningsslag.Tak)
            || (en.Roll == regel.Roll && en.Lage == Paminnelselage.Uppskjuten && en.UppskjutenTill > idag));
    }
}
