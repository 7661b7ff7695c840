namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Ändringsslag för en rad (kind of change of a row).</summary>
public enum Radandringsslag
{
    /// <summary>Tillagd (added).</summary>
    Tillagd = 1,

    /// <summary>Ändrad (changed).</summary>
    Andrad = 2,

    /// <summary>Flyttad (moved) bland raderna i sin del.</summary>
    Flyttad = 3,

    /// <summary>Borttagen (removed).</summary>
    Borttagen = 4,
}

/// <summary>Radändring (change of a row).</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Fore">Raden förut (before), utom när den är tillagd.</param>
/// <param name="Efter">Raden i utkastet (after), utom när den är borttagen.</param>
public sealed record Radandring(Radandringsslag Slag, Vagledningsregel? Fore, Vagledningsregel? Efter)
{
    /// <summary>Raden (the row) så som den nu är, eller var.</summary>
    public Vagledningsregel Rad => Efter ?? Fore!;
}

/// <summary>Frågeändring (change of a question).</summary>
/// <param name="Fore">Frågan förut (before).</param>
/// <param name="Efter">Frågan i utkastet (after).</param>
public sealed record Frageandring(Vagledningsfraga Fore, Vagledningsfraga Efter);

/// <summary>Regelskillnad (difference between two rule sets): rader och frågor som är tillagda, ändrade, flyttade eller borttagna.</summary>
/// <param name="Rader">Radernas ändringar, i utkastets ordning och de borttagna sist (changes of rows).</param>
/// <param name="Fragor">Frågornas ändringar (changes of questions).</param>
public sealed record Regelskillnad(IReadOnlyList<Radandring> Rader, IReadOnlyList<Frageandring> Fragor)
{
    /// <summary>Om inget skiljer (no difference).</summary>
    public bool ArTom => Rader.Count == 0 && Fragor.Count == 0;

    /// <summary>Skillnaden mellan två samlingar (difference).</summary>
    /// <param name="fore">Den förra (before).</param>
    /// <param name="efter">Den nya (after).</param>
    public static Regelskillnad Mellan(Regelsamling fore, Regelsamling efter)
    {
        ArgumentNullException.ThrowIfNull(fore);
        ArgumentNullException.ThrowIfNull(efter);
        var gamla = fore.Regler.DistinctBy(rad => rad.Id).ToDictionary(rad => rad.Id);
        var nya = efter.Regler.Select(rad => rad.Id).ToHashSet();
        var flyttade = Flyttade(fore, efter);
        var rader = new List<Radandring>();
        foreach (var rad in efter.Regler)
        {
            if (!gamla.TryGetValue(rad.Id, out var forra))
                rader.Add(new(Radandringsslag.Tillagd, null, rad));
            else if (!rad.SagerSammaSom(forra))
                rader.Add(new(Radandringsslag.Andrad, forra, rad));
            else if (flyttade.Contains(rad.Id))
                rader.Add(new(Radandringsslag.Flyttad, forra, rad));
        }

        rader.AddRange(fore.Regler.Where(rad => !nya.Contains(rad.Id)).Select(rad => new Radandring(Radandringsslag.Borttagen, rad, null)));
        var fragor = efter.Fragor.Join(fore.Fragor, fraga => fraga.Faktum, fraga => fraga.Faktum, (ny, gammal) => new Frageandring(gammal, ny)).Where(par => !par.Fore.SagerSammaSom(par.Efter));
        return new(rader, [.. fragor]);
    }

    // En rad är flyttad när den står någon annanstans bland dem som finns i båda; en tillagd eller borttagen granne flyttar ingen.
    private static HashSet<string> Flyttade(Regelsamling fore, Regelsamling efter)
    {
        var flyttade = new HashSet<string>();
        foreach (var del in Enum.GetValues<Regeldel>())
        {
            var gamla = fore.Regler.Where(rad => rad.Del == del).Select(rad => rad.Id).ToList();
            var nya = efter.Regler.Where(rad => rad.Del == del).Select(rad => rad.Id).Where(gamla.Contains).ToList();
            var kvar = gamla.Where(nya.Contains).ToList();
            flyttade.UnionWith(nya.Where((id, plats) => kvar[plats] != id));
        }

        return flyttade;
    }
}
