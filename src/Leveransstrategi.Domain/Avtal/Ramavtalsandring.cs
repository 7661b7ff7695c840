using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Vad som har hänt med en ändring (state of a change).</summary>
public enum Andringsstatus
{
    /// <summary>Beredd (prepared), väntar på kommunstyrelsens beslut.</summary>
    Beredd = 1,

    /// <summary>Beslutad (decided), och en del av avtalet.</summary>
    Beslutad = 2,

    /// <summary>Återtagen (withdrawn) innan den beslutades.</summary>
    Atertagen = 3,
}

/// <summary>Ändringsförslag (a proposed change): innehållet, vilket tak det gäller och, vid byte av leverantör, vilka.</summary>
/// <param name="Innehall">Vad som ändras och på vilken grund (the change).</param>
/// <param name="Delomrade">Delområdets nummer (lot) när dess eget tak ändras eller leverantören byts där, annars inget.</param>
/// <param name="Indextal">Uppräkningen sedan avtalet ingicks (index factor), om avtalet har en indexklausul.</param>
/// <param name="Lamnar">Leverantören som lämnar (outgoing supplier), vid byte.</param>
/// <param name="Tilltrader">Leverantören som tillträder (incoming supplier), vid byte.</param>
public sealed record Andringsforslag(Avtalsandring Innehall, int? Delomrade = null, decimal? Indextal = null, LeverantorId? Lamnar = null, LeverantorId? Tilltrader = null);

/// <summary>
/// Ramavtalsändring (a change of an agreement, prepared and decided). Den bereds av servicenämnden, beslutas av kommunstyrelsen och ändras
/// aldrig efter beslutet.
/// </summary>
public sealed class Ramavtalsandring
{
    internal Ramavtalsandring(int nummer, Andringsforslag forslag)
    {
        Id = Guid.CreateVersion7();
        Nummer = nummer;
        (Innehall, Delomrade, Indextal, Lamnar, Tilltrader) = forslag;
        Status = Andringsstatus.Beredd;
    }

    private Ramavtalsandring() => Innehall = null!;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Nummer (number), från 1.</summary>
    public int Nummer { get; private init; }

    /// <summary>Vad som ändras, på vilken grund och med hur mycket (the change).</summary>
    public Avtalsandring Innehall { get; private init; }

    /// <summary>Delområdets nummer (lot), när ändringen gäller ett.</summary>
    public int? Delomrade { get; private init; }

    /// <summary>Uppräkningen sedan avtalet ingicks (index factor).</summary>
    public decimal? Indextal { get; private init; }

    /// <summary>Leverantören som lämnar (outgoing supplier), vid byte.</summary>
    public LeverantorId? Lamnar { get; private init; }

    /// <summary>Leverantören som tillträder (incoming supplier), vid byte.</summary>
    public LeverantorId? Tilltrader { get; private init; }

    /// <summary>Vad som har hänt (state).</summary>
    public Andringsstatus Status { get; private set; }

    /// <summary>Kommunstyrelsens beslut (decision), när den är beslutad.</summary>
    public Beslut? Beslut { get; private set; }

    /// <summary>Dagen då ändringen annonserades (day advertised), lagens 17 kap. 16 §.</summary>
    public DateOnly? Annonserad { get; private set; }

    /// <summary>Om ändringen återstår att annonsera (is it still to be advertised).</summary>
    /// <param name="regim">Avtalets lagregim (legal regime).</param>
    public bool SkaAnnonseras(Lagregim regim) =>
        regim == Lagregim.Direktivstyrt && Status == Andringsstatus.Beslutad && Annonserad is null && Andringsregel.For(Innehall.Grund).Annonseras;

    internal void Besluta(Beslut beslut) => (Status, Beslut) = (Andringsstatus.Beslutad, beslut);

    internal void Aterta() => Status = Andringsstatus.Atertagen;

    internal void Annonsera(DateOnly dag) => Annonserad = dag;
}
