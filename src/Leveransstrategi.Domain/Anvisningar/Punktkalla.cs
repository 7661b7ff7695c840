using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Källslag (kind of source) som en punkt kan vila på.</summary>
public enum Kallslag
{
    /// <summary>Styrdokument och avsnitt (section of a governing document).</summary>
    Styrdokument = 1,

    /// <summary>Lag och paragraf (statute and paragraph).</summary>
    Lag = 2,

    /// <summary>Beslut (decision) som inte är ett styrdokument i registret.</summary>
    Beslut = 3,

    /// <summary>En annan punkt (another clause) i den här eller en annan anvisning.</summary>
    Punkt = 4,
}

/// <summary>Källhänvisning från en punkt (source of a clause).</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Hanvisning">Vad punkten vilar på (the citation). För en lag är avsnittet paragrafen; för en punkt är titeln anvisningens.</param>
/// <param name="Punkt">Punkten som den vilar på (the clause), när slaget är punkt.</param>
public sealed record Punktkalla(Kallslag Slag, Kallhanvisning Hanvisning, PunktId? Punkt = null);
