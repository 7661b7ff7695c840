using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Berättigad (entitled to call off): vem som får avropa, och när (lagen om offentlig upphandling 7 kap. 3 §).</summary>
public sealed class Berattigad
{
    internal Berattigad(Omfattning vem, Giltighet giltighet)
    {
        Id = Guid.CreateVersion7();
        Vem = vem;
        Giltighet = giltighet;
    }

    private Berattigad()
    {
        Vem = null!;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Vem (who): en organisation eller alla av ett slag.</summary>
    public Omfattning Vem { get; private init; }

    /// <summary>När (validity).</summary>
    public Giltighet Giltighet { get; private init; }
}
