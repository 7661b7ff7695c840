using System.Xml.Linq;
using Leveransstrategi.Application.Data;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Leveransstrategi.Web.Konto;

/// <summary>
/// Nyckelförråd (key repository) i databasen, så att den som loggat in på en webbnod är känd på en annan.
/// Paketet som annars gör detta finns inte att hämta.
/// </summary>
/// <param name="rymder">Skapar en egen rymd för varje läsning (scope factory).</param>
public sealed class Nyckelforrad(IServiceScopeFactory rymder) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var rymd = rymder.CreateScope();
        var db = rymd.ServiceProvider.GetRequiredService<LeveransDbContext>();
        return [.. db.Datanycklar.AsNoTracking().Select(nyckel => nyckel.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var rymd = rymder.CreateScope();
        var db = rymd.ServiceProvider.GetRequiredService<LeveransDbContext>();
        db.Add(new Datanyckel { Namn = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        db.SaveChanges();
    }

    internal sealed class Val(IServiceScopeFactory rymder) : IConfigureOptions<KeyManagementOptions>
    {
        public void Configure(KeyManagementOptions options) => options.XmlRepository = new Nyckelforrad(rymder);
    }
}
