using System.Globalization;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avropsnummer (numbers of call-offs): portalens egna är A- och ett löpnummer, andra är nämndens.</summary>
internal static class Avropsnummer
{
    private const string Led = "A-";

    /// <summary>Om numret är på portalens form.</summary>
    public static bool ArPortalens(string nummer) =>
        (nummer.StartsWith(Led, StringComparison.OrdinalIgnoreCase) && nummer.Length > Led.Length && nummer[Led.Length..].All(char.IsAsciiDigit))
        || string.Equals(nummer, "over-taket", StringComparison.OrdinalIgnoreCase);

    /// <summary>Nästa nummer, eller det egna när det är ledigt. Databasen håller numren unika; två samtidiga prövas igen.</summary>
    /// <exception cref="RegelbrottException">Det egna numret är upptaget.</exception>
    public static async Task<(string Nummer, int? Lopnummer)> NummerAsync(this LeveransDbContext db, string? eget, CancellationToken cancellationToken)
    {
        if (eget is null)
        {
            var lopnummer = (await db.Avrop.MaxAsync(a => a.Lopnummer, cancellationToken) ?? 0) + 1;
            return (string.Create(CultureInfo.InvariantCulture, $"{Led}{lopnummer}"), lopnummer);
        }

        return await db.Avrop.AnyAsync(a => a.Nummer == eget, cancellationToken)
            ? throw new RegelbrottException($"Ett avrop med numret {eget} finns redan. Ange ett annat nummer.")
            : (eget, null);
    }
}
