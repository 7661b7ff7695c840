using System.Security.Cryptography;
using System.Text;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Vad en engångslänk är till för (purpose of a one-time link).</summary>
public enum Engangssyfte
{
    /// <summary>Skapa den första administratören (create the first administrator).</summary>
    ForstaAdministrator = 1,

    /// <summary>Välja lösenord (choose a password) för ett konto.</summary>
    ValjLosenord = 2,
}

/// <summary>
/// Engångslänk (one-time link): nyckeln finns bara i länken, i databasen ligger dess kontrollsumma. Används en gång och går ut.
/// </summary>
public sealed class Engangslank
{
    private Engangslank() => Kontrollsumma = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Syfte (purpose).</summary>
    public Engangssyfte Syfte { get; private init; }

    /// <summary>Kontot som länken gäller (the account), om den gäller ett.</summary>
    public Guid? AnvandareId { get; private init; }

    /// <summary>Nyckelns kontrollsumma (SHA-256 of the key).</summary>
    public string Kontrollsumma { get; private init; }

    /// <summary>Sista giltiga tidpunkt (valid until).</summary>
    public DateTimeOffset GallerTill { get; private init; }

    /// <summary>När den användes eller drogs in (when used or revoked).</summary>
    public DateTimeOffset? Forbrukad { get; private set; }

    /// <summary>Skapar en länk och den nyckel som ska stå i den (creates a link and its key).</summary>
    /// <param name="syfte">Syfte (purpose).</param>
    /// <param name="anvandareId">Kontot (the account), om något.</param>
    /// <param name="gallerTill">Sista giltiga tidpunkt (valid until).</param>
    public static (Engangslank Lank, string Nyckel) Skapa(Engangssyfte syfte, Guid? anvandareId, DateTimeOffset gallerTill)
    {
        var nyckel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        return (new Engangslank
        {
            Id = Guid.CreateVersion7(),
            Syfte = syfte,
            AnvandareId = anvandareId,
            Kontrollsumma = Summa(nyckel),
            GallerTill = gallerTill,
        }, nyckel);
    }

    /// <summary>Kontrollsumma för en nyckel (checksum of a key), att söka på.</summary>
    /// <param name="nyckel">Nyckeln (the key).</param>
    public static string Summa(string nyckel) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(nyckel)));

    /// <summary>Om länken kan användas (usable).</summary>
    /// <param name="nu">Nu (now).</param>
    public bool Galler(DateTimeOffset nu) => Forbrukad is null && nu <= GallerTill;

    /// <summary>Förbrukar länken (uses or revokes it).</summary>
    /// <param name="nu">Nu (now).</param>
    public void Forbruka(DateTimeOffset nu) => Forbrukad = nu;
}
