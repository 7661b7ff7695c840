namespace Leveransstrategi.Domain.Avtal;

/// <summary>Leverantörsnamn (an earlier name of a supplier) med den tid det gällde. Det som undertecknades då bär det namnet.</summary>
public sealed class Leverantorsnamn
{
    internal Leverantorsnamn(string namn, DateOnly? fran, DateOnly till)
    {
        Id = Guid.CreateVersion7();
        Namn = namn;
        Namnnyckel = Namnjamforelse.Namnnyckel(namn);
        Fran = fran;
        Till = till;
    }

    private Leverantorsnamn() => Namn = Namnnyckel = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Namn (name).</summary>
    public string Namn { get; private init; }

    /// <summary>Namnets nyckel (comparison key), se <see cref="Namnjamforelse"/>.</summary>
    public string Namnnyckel { get; private init; }

    /// <summary>Första dagen (first day), om den är känd.</summary>
    public DateOnly? Fran { get; private init; }

    /// <summary>Sista dagen (last day, inclusive).</summary>
    public DateOnly Till { get; private init; }
}
