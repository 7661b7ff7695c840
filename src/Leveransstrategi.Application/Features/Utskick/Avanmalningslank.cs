using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Avanmälningslänk (unsubscribe link): nyckeln är prenumerationens id, skyddad med portalens nycklar för dataskydd, så att den
/// fungerar på alla noder och inte går att gissa. Den slutar inte gälla av sig själv, eftersom ett brev kan läsas långt senare.
/// </summary>
/// <param name="skydd">Dataskydd (data protection).</param>
public sealed class Avanmalningslank(IDataProtectionProvider skydd)
{
    private readonly IDataProtector skyddare = skydd.CreateProtector("Leveransstrategi.Avanmalan.v1");

    /// <summary>Sidans sökväg med nyckel (path with the key).</summary>
    /// <param name="prenumeration">Prenumerationen (the subscription).</param>
    public string Sokvag(Guid prenumeration) => $"/prenumerationer/avsluta?nyckel={skyddare.Protect(prenumeration.ToString("N"))}";

    /// <summary>Läser en nyckel (reads a key), eller <see langword="null"/> när den inte är portalens.</summary>
    /// <param name="nyckel">Nyckeln (the key).</param>
    public Guid? Las(string? nyckel)
    {
        if (string.IsNullOrWhiteSpace(nyckel))
            return null;
        try
        {
            return Guid.TryParseExact(skyddare.Unprotect(nyckel), "N", out var id) ? id : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
