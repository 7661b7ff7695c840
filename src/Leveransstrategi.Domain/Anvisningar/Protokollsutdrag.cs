using System.Security.Cryptography;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Protokollsutdrag (extract of the minutes) som bilaga till ett beslut, byte för byte.</summary>
public sealed class Protokollsutdrag
{
    /// <summary>Största fil (maximum size in bytes), 10 MB.</summary>
    public const int MaxStorlek = 10 * 1024 * 1024;

    /// <summary>Längsta filnamn (maximum length in characters).</summary>
    public const int MaxLangdFilnamn = 200;

    /// <summary>Tar emot en fil (takes a file).</summary>
    /// <param name="filnamn">Filens namn (file name).</param>
    /// <param name="innehall">Innehållet (content).</param>
    /// <exception cref="RegelbrottException">Filen är tom, för stor eller inte en pdf.</exception>
    public Protokollsutdrag(string filnamn, byte[] innehall)
    {
        ArgumentNullException.ThrowIfNull(filnamn);
        ArgumentNullException.ThrowIfNull(innehall);
        if (innehall.Length == 0)
            throw new RegelbrottException("Filen är tom. Välj protokollsutdraget som pdf.");
        if (innehall.Length > MaxStorlek)
            throw new RegelbrottException("Filen är större än 10 MB. Välj en mindre fil.");
        if (!innehall.AsSpan().StartsWith("%PDF-"u8))
            throw new RegelbrottException("Protokollsutdraget ska vara en pdf. Välj en annan fil.");
        Id = Guid.CreateVersion7();
        Filnamn = filnamn.Length > MaxLangdFilnamn ? filnamn[^MaxLangdFilnamn..] : filnamn;
        Innehall = innehall;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(innehall));
    }

    private Protokollsutdrag()
    {
        Filnamn = Sha256 = string.Empty;
        Innehall = [];
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Filens namn (file name).</summary>
    public string Filnamn { get; private init; }

    /// <summary>Innehållet (content).</summary>
    public byte[] Innehall { get; private init; }

    /// <summary>Kontrollsumma (SHA-256, hexadecimal).</summary>
    public string Sha256 { get; private init; }
}
