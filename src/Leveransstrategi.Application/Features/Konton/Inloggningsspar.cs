using System.Security.Cryptography;
using System.Text;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Handelser;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>
/// Inloggningsspår (trail of signing in): lyckade och misslyckade försök, spärrar och utloggningar. De ändrar inget objekt, så
/// spårskrivaren ser dem inte; därför antecknas de för sig.
/// </summary>
internal static class Inloggningsspar
{
    /// <summary>Objekttyp för försök (object type of attempts).</summary>
    public const string Forsok = "Inloggning";

    /// <summary>Objekttyp för spärrar (object type of lock-outs).</summary>
    public const string Sparr = "Inloggningssparr";

    /// <summary>Objekttyp för utloggningar (object type of sign-outs).</summary>
    public const string Utloggning = "Utloggning";

    /// <summary>Nyckel för en adress som inget konto har (key of an unknown address). Adressen själv sparas inte: den kan vara ett felskrivet lösenord.</summary>
    /// <param name="epost">Adressen (the address).</param>
    public static string OkandNyckel(string epost) =>
        $"okand-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(epost.Trim().ToUpperInvariant()))[..16])}";

    /// <summary>Antecknar en händelse (adds an entry), som sparas tillsammans med resten.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="nu">Nu (now).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="akt">Akten (the act).</param>
    /// <param name="objekttyp">Försök, spärr eller utloggning (object type).</param>
    /// <param name="objektId">Kontots id eller den okända adressens nyckel (object id).</param>
    /// <param name="konto">Kontot, när det är styrkt vem det är (the account, when proven).</param>
    /// <param name="utfall">Vad som hände (what happened).</param>
    public static void Anteckna(
        this LeveransDbContext db,
        DateTimeOffset nu,
        ICurrentUser anvandare,
        string akt,
        string objekttyp,
        string objektId,
        Anvandare? konto,
        string utfall) => db.Add(new Handelse
        {
            Id = Guid.CreateVersion7(nu),
            Tidpunkt = nu,
            AnvandareId = konto?.Id ?? anvandare.Id,
            Anvandare = konto?.Namn ?? anvandare.Namn,
            Akt = akt,
            Objekttyp = objekttyp,
            ObjektId = objektId,
            Slag = Handelseslag.Intraffad,
            Varden = Sparskrivare.SomJson(new() { ["Utfall"] = [null, utfall] }),
            BegaransId = anvandare.BegaransId,
        });
}
