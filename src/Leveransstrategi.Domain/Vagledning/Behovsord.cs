using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Identitet för ett behovsord (synonym id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct BehovsordId(Guid Value) : IEntitetsId<BehovsordId>
{
    /// <inheritdoc/>
    public static BehovsordId Av(Guid value) => new(value);
}

/// <summary>Behovsord (synonym): ett vanligt ord för ett behov och området som det hör till. Samma ord kan höra till flera områden.</summary>
public sealed class Behovsord
{
    /// <summary>Längsta ord (maximum length in characters).</summary>
    public const int MaxLangdOrd = 80;

    /// <summary>Skapar ett behovsord (creates a synonym).</summary>
    /// <param name="ord">Ordet (the word).</param>
    /// <param name="omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <exception cref="RegelbrottException">Ordet saknas eller är för långt.</exception>
    public Behovsord(string ord, string omrade)
    {
        if (string.IsNullOrWhiteSpace(ord) || ord.Trim().Length > MaxLangdOrd)
            throw new RegelbrottException($"Skriv ett ord eller en fras på högst {MaxLangdOrd} tecken.");
        Id = new(Guid.CreateVersion7());
        Ord = ord.Trim();
        Omrade = omrade;
    }

    private Behovsord() => Ord = Omrade = string.Empty;

    /// <summary>Identitet (id).</summary>
    public BehovsordId Id { get; private init; }

    /// <summary>Ord (word).</summary>
    public string Ord { get; private init; }

    /// <summary>Områdets eller avtalsområdets slug (area).</summary>
    public string Omrade { get; private init; }
}
