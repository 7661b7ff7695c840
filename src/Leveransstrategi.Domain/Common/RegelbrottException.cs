namespace Leveransstrategi.Domain.Common;

/// <summary>
/// Regelbrott (a rule of the domain stops the act): det som ska göras är inte tillåtet i det läge objektet har.
/// Meddelandena är klarspråk och säger vad läsaren kan göra i stället.
/// </summary>
public sealed class RegelbrottException : Exception
{
    /// <summary>Skapar felet med ett hinder (one obstacle).</summary>
    /// <param name="hinder">Hindret på svenska (the obstacle, in Swedish).</param>
    public RegelbrottException(string hinder)
        : this([hinder])
    {
    }

    /// <summary>Skapar felet med alla hinder (all obstacles at once).</summary>
    /// <param name="hinder">Hindren på svenska (the obstacles, in Swedish).</param>
    public RegelbrottException(IReadOnlyList<string> hinder)
        : base(string.Join(' ', hinder)) => Hinder = hinder;

    /// <summary>Hinder (obstacles): ett meddelande per sak att rätta till.</summary>
    public IReadOnlyList<string> Hinder { get; }

    /// <summary>Kastar felet om det finns något hinder (throws on any obstacle): det som sidan visar före klicket stoppar också handlingen.</summary>
    /// <param name="hinder">Hindren på svenska (the obstacles, in Swedish).</param>
    /// <exception cref="RegelbrottException">Det finns något hinder.</exception>
    public static void Vid(IReadOnlyList<string> hinder)
    {
        ArgumentNullException.ThrowIfNull(hinder);
        if (hinder.Count > 0)
            throw new RegelbrottException(hinder);
    }
}
