using System.Security.Cryptography;

namespace Leveransstrategi.Domain.Styrdokument;

/// <summary>Källfil (source file): filen som en version lästes ur, byte för byte, med kontrollsumma.</summary>
public sealed class Kallfil
{
    /// <summary>Längsta filnamn (maximum length in characters).</summary>
    public const int MaxLangdFilnamn = 200;

    /// <summary>Skapar en källfil (creates a source file).</summary>
    /// <param name="filnamn">Filens namn (file name).</param>
    /// <param name="innehall">Innehållet (the content).</param>
    public Kallfil(string filnamn, byte[] innehall)
    {
        ArgumentNullException.ThrowIfNull(filnamn);
        Id = Guid.CreateVersion7();
        var namn = Path.GetFileName(filnamn);
        Filnamn = namn.Length <= MaxLangdFilnamn ? namn : namn[^MaxLangdFilnamn..];
        Innehall = innehall;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(innehall));
    }

    private Kallfil()
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
}
