using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Omraden;

/// <summary>Identitet för en centralregel (central-procurement rule id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct CentralregelId(Guid Value) : IEntitetsId<CentralregelId>
{
    /// <inheritdoc/>
    public static CentralregelId Av(Guid value) => new(value);
}

/// <summary>Centralgrad (degree of central procurement): hur starkt regeln gäller. Ett undantag finns i ordet "normalfallet".</summary>
public enum Centralgrad
{
    /// <summary>Ska centralupphandlas (shall).</summary>
    Ska = 1,

    /// <summary>Ska i normalfallet centralupphandlas (shall in the normal case).</summary>
    INormalfallet = 2,

    /// <summary>Får centralupphandlas (may).</summary>
    Far = 3,
}

/// <summary>
/// Centralregel (central-procurement rule) för ett avtalsområde: hur starkt den gäller, för vilka organisationer, enligt vilket beslut och
/// under vilken tid.
/// </summary>
public sealed class Centralregel
{
    /// <summary>Skapar en regel (creates a rule).</summary>
    /// <param name="grad">Hur starkt den gäller (degree).</param>
    /// <param name="omfattning">Vilka den gäller för (scope).</param>
    /// <param name="kalla">Beslutet bakom regeln (source).</param>
    /// <param name="giltighet">När den gäller (validity).</param>
    public Centralregel(Centralgrad grad, Omfattning omfattning, Kallhanvisning kalla, Giltighet giltighet)
    {
        Id = new(Guid.CreateVersion7());
        Grad = grad;
        Omfattning = omfattning;
        Kalla = kalla;
        Giltighet = giltighet;
    }

    private Centralregel()
    {
        Omfattning = null!;
        Kalla = null!;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public CentralregelId Id { get; private init; }

    /// <summary>Grad (degree).</summary>
    public Centralgrad Grad { get; private init; }

    /// <summary>Omfattning (scope).</summary>
    public Omfattning Omfattning { get; private init; }

    /// <summary>Källan (source).</summary>
    public Kallhanvisning Kalla { get; private init; }

    /// <summary>Giltighet (validity).</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>Regeln som mening (the rule as a sentence).</summary>
    public string Mening => Grad switch
    {
        Centralgrad.Ska => "Ska centralupphandlas.",
        Centralgrad.INormalfallet => "Ska i normalfallet centralupphandlas.",
        _ => "Får centralupphandlas.",
    };
}
