namespace Leveransstrategi.Domain.Organisationer;

/// <summary>Förvaltning (administration): tjänstemannaorganisationen som arbetar åt en nämnd. Ett bolag har ingen.</summary>
public sealed class Forvaltning
{
    internal Forvaltning(string? nummer, string? namn, int ordning)
    {
        Id = Guid.CreateVersion7();
        Nummer = nummer;
        Namn = namn;
        Ordning = ordning;
    }

    private Forvaltning()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Förvaltningsnummer (number), om känt.</summary>
    public string? Nummer { get; private set; }

    /// <summary>Namn (name), om känt.</summary>
    public string? Namn { get; private set; }

    /// <summary>Ordning (order): den främsta är 1.</summary>
    public int Ordning { get; private init; }

    internal void Ratta(string? nummer, string? namn) => (Nummer, Namn) = (nummer, namn);
}
