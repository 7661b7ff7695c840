using Leveransstrategi.Domain.Styrdokument;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Avtalshandlingens fil (file of a document), byte för byte, med storlek och kontrollsumma. Den ligger för sig, så att en lista över
/// handlingarna aldrig läser innehållet.
/// </summary>
public sealed class Avtalshandlingsfil
{
    /// <summary>Skapar filen (creates the file). Namn och kontrollsumma blir som för en källfil.</summary>
    /// <param name="filnamn">Filens namn (file name).</param>
    /// <param name="innehall">Innehållet (content).</param>
    public Avtalshandlingsfil(string filnamn, byte[] innehall)
    {
        ArgumentNullException.ThrowIfNull(innehall);
        var fil = new Kallfil(filnamn, innehall);
        (Id, Filnamn, Innehall, Sha256, Storlek) = (fil.Id, fil.Filnamn, fil.Innehall, fil.Sha256, innehall.Length);
    }

    private Avtalshandlingsfil()
    {
        Filnamn = Sha256 = string.Empty;
        Innehall = [];
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Filnamn (file name).</summary>
    public string Filnamn { get; private init; }

    /// <summary>Innehåll (content).</summary>
#pragma warning disable CA1819 // EF Core lagrar byte[] direkt; filen lämnas ut oförändrad.
    public byte[] Innehall { get; private init; }
#pragma warning restore CA1819

    /// <summary>Kontrollsumma SHA-256 i hexadecimal form (checksum).</summary>
    public string Sha256 { get; private init; }

    /// <summary>Storlek i byte (size).</summary>
    public int Storlek { get; private init; }
}
