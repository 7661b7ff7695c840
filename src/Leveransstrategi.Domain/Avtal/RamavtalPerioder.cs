namespace Leveransstrategi.Domain.Avtal;

/// <content>Det som står på tur, och perioderna som databasen väljer och ordnar efter.</content>
public sealed partial class Ramavtal
{
    /// <summary>Så många dagar i förväg räknas en åtgärd som nära (days ahead in which an action is due).</summary>
    public const int DagarNara = 90;

    private readonly List<Ramavtalsperiod> perioder = [];

    /// <summary>Den sista dagen som räknas som nära (last day within <see cref="DagarNara"/> days), eller kalenderns sista.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public static DateOnly SistNara(DateOnly dag) => dag > DateOnly.MaxValue.AddDays(-DagarNara) ? DateOnly.MaxValue : dag.AddDays(DagarNara);

    /// <summary>Perioderna (periods), tillsammans alla dagar. Ordningen är databasens.</summary>
    public IReadOnlyList<Ramavtalsperiod> Perioder => perioder;

    /// <summary>Det som står på tur en dag (next thing to do on a day), och dagen det räknas mot när det har en.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public (Ramavtalsatgard Atgard, DateOnly? Dag) NastaAtgard(DateOnly dag)
    {
        if (Passerat(Avtalsstegslag.Tecknat, dag))
            return Lage(dag, taketNatt: false) is Ramavtalslage.Uppsagt or Ramavtalslage.Utganget ? (Ramavtalsatgard.Ingen, null) : ISlutet(dag);
        return Ordning(Regim).First(slag => !Passerat(slag, dag)) switch
        {
            Avtalsstegslag.UnderlagGodkant => (Ramavtalsatgard.GodkannUnderlag, null),
            Avtalsstegslag.Annonserat => (Ramavtalsatgard.Annonsera, null),
            Avtalsstegslag.Tilldelat => (Ramavtalsatgard.Tilldela, null),
            Avtalsstegslag.Underrattat => (Ramavtalsatgard.Underratta, steg.FindLast(en => en.Slag == Avtalsstegslag.Tilldelat)?.Dag),
            _ => (Ramavtalsatgard.Teckna, Sparr?.TidigastTecknat ?? steg.FindLast(en => en.Slag == Avtalsstegslag.Tilldelat)?.Dag),
        };
    }

    private (Ramavtalsatgard Atgard, DateOnly? Dag) ISlutet(DateOnly dag)
    {
        if (UppsagtTill(dag) is null)
        {
            foreach (var dagar in Forlangningsdagar(dag).Where(en => en.Forlangning.StatusDen(dag) == Forlangningsstatus.Oppen))
            {
                if (dag <= dagar.SenastBesked)
                    return (Ramavtalsatgard.LamnaBesked, dagar.SenastBesked);
                // En uttrycklig förlängning som ingen lämnade besked om blir inte av, och inte heller de efter den.
                if (dagar.Forlangning.Satt == Forlangningsatt.Uttryckligt)
                    break;
            }
        }

        return (Ramavtalsatgard.LoperUt, Slutar(dag));
    }

    // En period som börjar samma dag som förut är samma rad; bara det som ändrades skrivs. En brytdag där inget ändras börjar ingen period.
    private void RaknaPerioder()
    {
        List<(DateOnly Fran, Periodlage Lage)> borjor = [];
        foreach (var dag in Brytdagar().Order())
        {
            var lage = Periodlage.For(this, dag);
            if (borjor.Count == 0 || borjor[^1].Lage != lage)
                borjor.Add((dag, lage));
        }

        perioder.RemoveAll(en => !borjor.Exists(borjan => borjan.Fran == en.Fran));
        for (var i = 0; i < borjor.Count; i++)
        {
            var (fran, lage) = borjor[i];
            var period = perioder.Find(en => en.Fran == fran);
            if (period is null)
                perioder.Add(period = new(this, fran));
            period.Satt(i + 1 < borjor.Count ? borjor[i + 1].Fran.AddDays(-1) : DateOnly.MaxValue, lage);
        }

        RaknaDagar();
    }

    private HashSet<DateOnly> Brytdagar()
    {
        var uppsagd = steg.FindLast(en => en.Slag == Avtalsstegslag.Uppsagt);
        // Det som beslutas ändrar avtalet från beslutets dag.
        List<DateOnly> beslutade = [.. andringar.Where(en => en is { Status: Andringsstatus.Beslutad, Innehall.NySistaDag: not null }).Select(en => en.Beslut)
            .Concat(forlangningar.Select(en => en.Beslut)).Append(uppsagd?.Beslut).Select(en => en?.Datum).OfType<DateOnly>()];
        var dagar = new DateOnly?[] { null }.Concat(beslutade.Select(en => (DateOnly?)en.AddDays(-1))).Concat(beslutade.Select(en => (DateOnly?)en)).SelectMany(Forlangningsdagar).ToList();
        DateOnly?[] slut = [Avtalstid.Till, uppsagd?.Dag, .. andringar.Select(en => en.Innehall.NySistaDag), .. dagar.Select(en => (DateOnly?)en.Till), .. dagar.Select(en => (DateOnly?)en.SenastBesked), Sparr?.SistaDag];
        return [DateOnly.MinValue, .. steg.Select(en => en.Dag), .. beslutade, .. new[] { Avtalstid.Fran }.OfType<DateOnly>(), .. slut.OfType<DateOnly>().Select(dag => dag.AddDays(1))];
    }
}
