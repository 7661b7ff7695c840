namespace Leveransstrategi.Application.Data;

/// <summary>Nyckel för dataskydd (data protection key) i databasen, så att alla webbnoder läser varandras kakor.</summary>
public sealed class Datanyckel
{
    /// <summary>Identitet (id).</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Nyckelns namn (friendly name).</summary>
    public required string Namn { get; init; }

    /// <summary>Nyckeln som XML (the key).</summary>
    public required string Xml { get; init; }
}
