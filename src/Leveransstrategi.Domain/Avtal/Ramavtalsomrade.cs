using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Ramavtalsområde (an area touched by an agreement) utöver det främsta: ett anskaffningsområde eller ett avtalsområde.</summary>
public sealed class Ramavtalsomrade
{
    internal Ramavtalsomrade(AnskaffningsomradeId? omrade, AvtalsomradeId? avtalsomrade)
    {
        if (omrade is null == avtalsomrade is null)
            throw new RegelbrottException("Ange antingen ett anskaffningsområde eller ett avtalsområde.");
        Id = Guid.CreateVersion7();
        Omrade = omrade;
        Avtalsomrade = avtalsomrade;
    }

    private Ramavtalsomrade()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Anskaffningsområdet (acquisition area), om det är ett.</summary>
    public AnskaffningsomradeId? Omrade { get; private init; }

    /// <summary>Avtalsområdet (contract area), om det är ett.</summary>
    public AvtalsomradeId? Avtalsomrade { get; private init; }
}
