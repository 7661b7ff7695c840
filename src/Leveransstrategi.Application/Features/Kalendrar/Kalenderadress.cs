using System.Security.Cryptography;
using Leveransstrategi.Application.Features.Konton;

namespace Leveransstrategi.Application.Features.Kalendrar;

/// <summary>
/// Kalenderadress (calendar address): en hemlig adress som ett kalenderprogram läser utan inloggning. Nyckeln finns bara i adressen, i
/// databasen ligger dess kontrollsumma. Den slutar gälla när den återkallas, när kontot stängs av och när rollen försvinner.
/// </summary>
public sealed class Kalenderadress
{
    /// <summary>Längsta roll (maximum length in characters).</summary>
    public const int MaxLangdRoll = 40;

    private Kalenderadress() => Kontrollsumma = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Kontot (the account) som skapade den.</summary>
    public Guid AnvandareId { get; private init; }

    /// <summary>Rollen vars kalender den är (role), eller ingen för den personliga.</summary>
    public string? Roll { get; private init; }

    /// <summary>Nyckelns kontrollsumma (SHA-256 of the key).</summary>
    public string Kontrollsumma { get; private init; }

    /// <summary>När den skapades (created).</summary>
    public DateTimeOffset Skapad { get; private init; }

    /// <summary>När den återkallades (revoked).</summary>
    public DateTimeOffset? Aterkallad { get; private set; }

    /// <summary>Skapar en adress och den nyckel som ska stå i den (creates an address and its key).</summary>
    /// <param name="anvandareId">Kontot (the account).</param>
    /// <param name="roll">Rollen (role), eller ingen för den personliga.</param>
    /// <param name="nu">Nu (now).</param>
    public static (Kalenderadress Adress, string Nyckel) Skapa(Guid anvandareId, string? roll, DateTimeOffset nu)
    {
        var nyckel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        return (new Kalenderadress { Id = Guid.CreateVersion7(), AnvandareId = anvandareId, Roll = roll, Kontrollsumma = Engangslank.Summa(nyckel), Skapad = nu }, nyckel);
    }

    /// <summary>Återkallar adressen (revokes it).</summary>
    /// <param name="nu">Nu (now).</param>
    public void Aterkalla(DateTimeOffset nu) => Aterkallad ??= nu;
}
