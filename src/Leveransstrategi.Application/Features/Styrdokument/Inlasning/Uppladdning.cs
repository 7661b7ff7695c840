namespace Leveransstrategi.Application.Features.Styrdokument.Inlasning;

/// <summary>
/// Uppladdning (pending upload): en läsbar fil som väntar på att den som laddade upp den granskar torrkörningen och läser in den.
/// Tas bort när den är inläst eller efter ett dygn.
/// </summary>
public sealed class Uppladdning
{
    /// <summary>Hur länge en uppladdning väntar (how long it waits), i timmar.</summary>
    public const int Timmar = 24;

    /// <summary>Identitet (id).</summary>
    public required Guid Id { get; init; }

    /// <summary>Den som laddade upp (who uploaded).</summary>
    public required Guid? AnvandareId { get; init; }

    /// <summary>Filnamn (file name).</summary>
    public required string Filnamn { get; init; }

    /// <summary>Innehåll (content).</summary>
#pragma warning disable CA1819 // EF Core lagrar byte[] direkt.
    public required byte[] Innehall { get; init; }
#pragma warning restore CA1819

    /// <summary>När (when).</summary>
    public required DateTimeOffset Tidpunkt { get; init; }
}
