namespace Leveransstrategi.Domain.Organisationer;

/// <summary>Följd (succession): en organisation tar över efter en annan från och med en dag, genom sammanslagning, delning eller namnbyte.</summary>
public sealed class Organisationsfoljd
{
    internal Organisationsfoljd(Organisation fran, Organisation till, DateOnly dag)
    {
        Id = Guid.CreateVersion7();
        Fran = fran;
        Till = till;
        Dag = dag;
    }

    private Organisationsfoljd() => Fran = Till = null!;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Den som upphörde (the one that ended).</summary>
    public Organisation Fran { get; private init; }

    /// <summary>Den som tog över (the one that took over).</summary>
    public Organisation Till { get; private init; }

    /// <summary>Första dagen för den nya (first day of the new one).</summary>
    public DateOnly Dag { get; private set; }

    internal void Flytta(DateOnly dag) => Dag = dag;
}
