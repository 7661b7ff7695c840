using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Identitet för ett sammanträde (meeting id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct SammantradeId(Guid Value) : IEntitetsId<SammantradeId>
{
    /// <inheritdoc/>
    public static SammantradeId Av(Guid value) => new(value);
}

/// <summary>Sammanträde (a meeting of kommunstyrelsen): en dag då beslut om ramavtal kan tas.</summary>
public sealed class Sammantrade : IVersionerad
{
    /// <summary>Skapar ett sammanträde (creates a meeting).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Sammantrade(DateOnly dag) => (Id, Dag) = (new(Guid.CreateVersion7()), dag);

    private Sammantrade()
    {
    }

    /// <summary>Identitet (id).</summary>
    public SammantradeId Id { get; private init; }

    /// <summary>Dagen (the day).</summary>
    public DateOnly Dag { get; private init; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }
}
