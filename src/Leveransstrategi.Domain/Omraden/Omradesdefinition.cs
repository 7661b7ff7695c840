using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Omraden;

/// <summary>Definition av ett område (definition of an area) så som den beslutades, med källa och giltighet.</summary>
public sealed class Omradesdefinition
{
    /// <summary>Skapar en definition (creates a definition).</summary>
    /// <param name="text">Den beslutade texten (the decided text).</param>
    /// <param name="kalla">Avsnittet som den står i (the section it stands in).</param>
    /// <param name="giltighet">När den gäller (validity).</param>
    public Omradesdefinition(string text, Kallhanvisning kalla, Giltighet giltighet)
    {
        Id = Guid.CreateVersion7();
        Text = text;
        Kalla = kalla;
        Giltighet = giltighet;
    }

    private Omradesdefinition()
    {
        Text = string.Empty;
        Kalla = null!;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Texten som beslutades (the decided text).</summary>
    public string Text { get; private init; }

    /// <summary>Källan (the source).</summary>
    public Kallhanvisning Kalla { get; private init; }

    /// <summary>Giltighet (validity).</summary>
    public Giltighet Giltighet { get; private init; }
}

/// <summary>Gräns mot ett annat område (border to a neighbouring area).</summary>
public sealed class Omradesgrans
{
    /// <summary>Längsta beskrivning (maximum length in characters).</summary>
    public const int MaxLangdBeskrivning = 400;

    /// <summary>Skapar en gräns (creates a border).</summary>
    /// <param name="grannId">Det andra området (the neighbour).</param>
    /// <param name="beskrivning">Var gränsen går (where it runs).</param>
    public Omradesgrans(AnskaffningsomradeId grannId, string beskrivning)
    {
        Id = Guid.CreateVersion7();
        GrannId = grannId;
        Beskrivning = beskrivning;
    }

    private Omradesgrans() => Beskrivning = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Det andra området (the neighbour).</summary>
    public AnskaffningsomradeId GrannId { get; private init; }

    /// <summary>Var gränsen går (where the border runs), i egna ord.</summary>
    public string Beskrivning { get; private init; }
}
