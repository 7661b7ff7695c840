using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>Relation (relation) från ett styrdokument till ett annat, till exempel att det är underordnat.</summary>
public sealed class Dokumentrelation
{
    internal Dokumentrelation(Relationsslag slag, StyrdokumentId till, Kallhanvisning kalla)
    {
        Id = Guid.CreateVersion7();
        Slag = slag;
        TillId = till;
        Kalla = kalla;
    }

    private Dokumentrelation() => Kalla = null!;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Relationsslag Slag { get; private init; }

    /// <summary>Det andra dokumentet (the other document).</summary>
    public StyrdokumentId TillId { get; private init; }

    /// <summary>Var relationen står (source of the relation).</summary>
    public Kallhanvisning Kalla { get; private init; }
}
