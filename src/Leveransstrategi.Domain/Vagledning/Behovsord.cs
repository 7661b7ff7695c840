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
public sealed class Behovsord : IVersionerad
{
    /// <summary>Längsta ord (maximum length in characters).</summary>
    public const int MaxLangdOrd = 80;

    /// <summary>Skapar ett behovsord (creates a synonym).</summary>
    /// <param name="ord">Ordet (the word).</param>
    /// <param name="omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <exception cref="RegelbrottException">Ordet saknas eller är för långt.</exception>
    public Behovsord(string ord, string omrade)
    {
        Id = new(Guid.CreateVersion7());
        Ord = Provat(ord);
        Omrade = omrade;
    }

    private Behovsord() => Ord = Omrade = string.Empty;

    /// <summary>Identitet (id).</summary>
    public BehovsordId Id { get; private init; }

    /// <summary>Ord (word).</summary>
    public string Ord { get; private set; }

    /// <summary>Områdets eller avtalsområdets slug (area).</summary>
    public string Omrade { get; private set; }

    /// <summary>När ordet togs bort ur vägledningen (when it was ended), om det är borttaget.</summary>
    public DateTimeOffset? Avslutat { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Ändrar ordet eller området (changes the word or its area).</summary>
    /// <param name="ord">Ordet (the word).</param>
    /// <param name="omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <exception cref="RegelbrottException">Ordet är borttaget, saknas eller är för långt.</exception>
    public void Andra(string ord, string omrade)
    {
        if (Avslutat is not null)
            throw new RegelbrottException("Ordet är borttaget. Lägg till det igen om det ska användas.");
        Ord = Provat(ord);
        Omrade = omrade;
    }

    /// <summary>Tar bort ordet ur vägledningen (ends it); det ligger kvar i spåret.</summary>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Ordet är redan borttaget.</exception>
    public void Avsluta(DateTimeOffset tidpunkt)
    {
        if (Avslutat is not null)
            throw new RegelbrottException("Ordet är redan borttaget.");
        Avslutat = tidpunkt;
    }

    /// <summary>Tar i bruk ett borttaget ord igen (takes an ended word into use again), så som det nu skrivs.</summary>
    /// <param name="ord">Ordet (the word).</param>
    public void Ateruppta(string ord)
    {
        Ord = Provat(ord);
        Avslutat = null;
    }

    private static string Provat(string ord) => string.IsNullOrWhiteSpace(ord) || ord.Trim().Length > MaxLangdOrd
        ? throw new RegelbrottException($"Skriv ett ord eller en fras på högst {MaxLangdOrd} tecken.")
        : ord.Trim();
}
