namespace Leveransstrategi.Domain.Avtal;

/// <content>Dagarna som någon behöver känna till: de blir påminnelser och händelser i kalendern.</content>
public sealed partial class Ramavtal
{
    private readonly List<Ramavtalsdag> dagar = [];

    /// <summary>Dagarna (dated events), också de inställda. Ordningen är databasens.</summary>
    public IReadOnlyList<Ramavtalsdag> Dagar => dagar;

    /// <summary>Räknar fram dagarna (computes the days) ur avtalet så som det är registrerat.</summary>
    public void RaknaDagar()
    {
        var nya = GallandeDagar().ToDictionary(en => (en.Slag, en.Plats), en => en.Dag);
        foreach (var rad in dagar)
            rad.Satt(nya.TryGetValue((rad.Slag, rad.Plats), out var dag) ? dag : null);
        dagar.AddRange(nya.Where(ny => !dagar.Exists(rad => (rad.Slag, rad.Plats) == ny.Key)).Select(ny => new Ramavtalsdag(ny.Key.Slag, ny.Key.Plats, ny.Value)));
    }

    private IEnumerable<(Bevakningsslag Slag, int Plats, DateOnly Dag)> GallandeDagar()
    {
        if (!ArTecknat)
        {
            if (Sparr is { } sparr)
                yield return (Bevakningsslag.FarTecknas, 0, sparr.TidigastTecknat);
            yield break;
        }

        if (Avtalstid.Fran is { } fran)
            yield return (Bevakningsslag.Borjar, 0, fran);
        var ny = NySistaDag(DateOnly.MaxValue);
        var slut = ny?.Dag ?? Avtalstid.Till;
        var uppsagt = UppsagtTill(DateOnly.MaxValue);
        foreach (var option in Forlangningsdagar().TakeWhile(_ => uppsagt is null))
        {
            if (option.Forlangning.Status == Forlangningsstatus.Oppen)
                yield return (option.Forlangning.Satt == Forlangningsatt.Tyst ? Bevakningsslag.Besked : Bevakningsslag.Forlangningsbeslut, option.Forlangning.Nummer, option.SenastBesked);
            // En uttrycklig förlängning blir inte av förrän den är beslutad; en tyst blir av om ingen lämnar besked.
            if (option.Forlangning is { Status: Forlangningsstatus.Oppen, Satt: Forlangningsatt.Uttryckligt })
                break;
            if (!FannsFore(option, ny))
                slut = option.Till;
        }

        if ((uppsagt ?? slut) is { } sista)
            yield return (Bevakningsslag.Slutar, 0, sista);
    }
}
