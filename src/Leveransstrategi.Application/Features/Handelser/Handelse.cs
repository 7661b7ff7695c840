namespace Leveransstrategi.Application.Features.Handelser;

/// <summary>
/// Händelse (entry of the audit trail): vem som gjorde vad, när, med vilken akt, på vilket objekt, med gamla och nya värden.
/// Skrivs i samma transaktion som ändringen och ändras aldrig.
/// </summary>
public sealed class Handelse
{
    /// <summary>Längsta namn och typ (maximum length in characters).</summary>
    public const int MaxLangdNamn = 200;

    private static long senasteOrdning;

    /// <summary>Identitet (id).</summary>
    public required Guid Id { get; init; }

    /// <summary>Tidpunkt (when), UTC.</summary>
    public required DateTimeOffset Tidpunkt { get; init; }

    /// <summary>Ordning mellan händelser vid samma tidpunkt (order among events of the same instant); växer i processen.</summary>
    public long Ordning { get; init; } = Interlocked.Increment(ref senasteOrdning);

    /// <summary>Konto (account), om en person handlade.</summary>
    public required Guid? AnvandareId { get; init; }

    /// <summary>Namn (name) så som det var då.</summary>
    public required string Anvandare { get; init; }

    /// <summary>Akt (act), till exempel RegistreraBeslut.</summary>
    public required string Akt { get; init; }

    /// <summary>Objektets typ (type of object).</summary>
    public required string Objekttyp { get; init; }

    /// <summary>Objektets id (id of object).</summary>
    public required string ObjektId { get; init; }

    /// <summary>Vad som hände med objektet (what happened): skapad, ändrad, borttagen.</summary>
    public required Handelseslag Slag { get; init; }

    /// <summary>Gamla och nya värden per fält som JSON (old and new values); hemliga fält visas aldrig.</summary>
    public required string Varden { get; init; }

    /// <summary>Begärans id (request id), som binder ihop händelser från samma handling.</summary>
    public required string? BegaransId { get; init; }
}

/// <summary>Vad som hände med objektet (what happened to the object).</summary>
public enum Handelseslag
{
    /// <summary>Skapad (created).</summary>
    Skapad = 1,

    /// <summary>Ändrad (changed).</summary>
    Andrad = 2,

    /// <summary>Borttagen (removed).</summary>
    Borttagen = 3,

    /// <summary>Inträffade utan att något objekt ändrades (occurred), till exempel en inloggning.</summary>
    Intraffad = 4,
}
