using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Importslag (what a file holds).</summary>
public enum Importslag
{
    /// <summary>Leverantörer (suppliers).</summary>
    Leverantorer = 1,

    /// <summary>Ramavtal (framework agreements).</summary>
    Ramavtal = 2,

    /// <summary>Avrop (call-offs).</summary>
    Avrop = 3,

    /// <summary>Upphandlingsmyndighetens statistik 2021 (national procurement statistics).</summary>
    Upphandling2021 = 4,
}

/// <summary>Importläge (state of an import).</summary>
public enum Importlage
{
    /// <summary>Kolumnerna väljs (columns to be mapped).</summary>
    Uppladdad = 1,

    /// <summary>Väntar på torrkörning (dry run queued).</summary>
    VantarPaProv = 2,

    /// <summary>Torrkörd (dry run done).</summary>
    Provad = 3,

    /// <summary>Väntar på att köras, eller körs (run queued or running).</summary>
    Kors = 4,

    /// <summary>Klar (done).</summary>
    Klar = 5,

    /// <summary>Stannade på ett fel (stopped by an error).</summary>
    Misslyckad = 6,

    /// <summary>Ångrad (undone).</summary>
    Angrad = 7,
}

/// <summary>
/// Avtalsimport (import of agreements, suppliers or call-offs): filen, vem som läste in den, hur kolumnerna tolkades och hur det gick.
/// Raderna läses in i omgångar. Varje omgång sparar sina ändringar och hur långt importen har kommit i samma transaktion, så att en omstart
/// fortsätter där den var.
/// </summary>
public sealed class Avtalsimport : IVersionerad
{
    /// <summary>Längsta filnamn (maximum length in characters).</summary>
    public const int MaxLangdFilnamn = 200;

    /// <summary>Längsta namn på den som handlade (maximum length in characters).</summary>
    public const int MaxLangdNamn = 200;

    /// <summary>Längsta fel (maximum length in characters).</summary>
    public const int MaxLangdFel = 1000;

    /// <summary>Identitet (id).</summary>
    public required Guid Id { get; init; }

    /// <summary>Vad filen innehåller (what it holds).</summary>
    public required Importslag Slag { get; init; }

    /// <summary>Filnamn (file name).</summary>
    public required string Filnamn { get; init; }

    /// <summary>Filens kontrollsumma (SHA-256, hex).</summary>
    public required string Kontrollsumma { get; init; }

    /// <summary>Filen (content).</summary>
#pragma warning disable CA1819 // EF Core lagrar byte[] direkt.
    public required byte[] Innehall { get; init; }
#pragma warning restore CA1819

    /// <summary>Den som laddade upp filen (who uploaded).</summary>
    public required Guid? AnvandareId { get; init; }

    /// <summary>Namnet på den som laddade upp (name).</summary>
    public required string Anvandare { get; init; }

    /// <summary>När (when).</summary>
    public required DateTimeOffset Tidpunkt { get; init; }

    /// <summary>Läge (state).</summary>
    public Importlage Lage { get; set; } = Importlage.Uppladdad;

    /// <summary>Filens rubriker (headings).</summary>
    public required List<string> Rubriker { get; init; }

    /// <summary>Valda kolumner (mapping) som ”fält=rubrik”.</summary>
    public List<string> Kolumner { get; set; } = [];

    /// <summary>Antal rader i filen (rows).</summary>
    public required int Antal { get; init; }

    /// <summary>Antal rader som är behandlade (rows done) i torrkörningen eller körningen.</summary>
    public int Klara { get; set; }

    /// <summary>Den arbetare som har tagit importen (the worker that claimed it).</summary>
    public Guid? Arbetare { get; set; }

    /// <summary>Hur länge arbetaren har den (the claim's end); sedan får en annan fortsätta.</summary>
    public DateTimeOffset? ArbetasTill { get; set; }

    /// <summary>Den som körde importen (who ran it).</summary>
    public string? Korare { get; set; }

    /// <summary>När körningen var klar (when it was done).</summary>
    public DateTimeOffset? Slutford { get; set; }

    /// <summary>Felet som den stannade på (the error that stopped it).</summary>
    public string? Fel { get; set; }

    /// <summary>Den som ångrade importen (who undid it).</summary>
    public string? Angrare { get; set; }

    /// <summary>När den ångrades (when undone).</summary>
    public DateTimeOffset? AngradTidpunkt { get; set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Om importen väntar på eller har en arbetare (is it queued or running).</summary>
    public bool Arbetas => Lage is Importlage.VantarPaProv or Importlage.Kors;

    /// <summary>Kolumnen (heading) för ett fält, om någon är vald.</summary>
    /// <param name="falt">Fältets kod (field).</param>
    public string? Kolumn(string falt) => Kolumner.Find(en => en.StartsWith(falt + "=", StringComparison.Ordinal))?[(falt.Length + 1)..];
}
