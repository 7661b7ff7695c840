using System.Text;
using Leveransstrategi.Application.Features.Avtal.Inlasning;

namespace Leveransstrategi.TestSupport;

/// <summary>Importprov (imports in tests): laddar upp, torrkör och kör en fil, genom kommandona och jobbet.</summary>
public static class Importprov
{
    /// <summary>Laddar upp och torrkör (uploads and makes the dry run), med de kolumner som föreslås.</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="slag">Vad filen innehåller (what it holds).</param>
    /// <param name="text">Filen (the file), som CSV.</param>
    public static async Task<VisaImport.View> TorrkorAsync(this Testdatabas databas, Importslag slag, string text)
    {
        ArgumentNullException.ThrowIfNull(databas);
        var id = await databas.SkickaAsync(new LaddaUppImport.Command(slag, "prov.csv", Encoding.UTF8.GetBytes(text)), Avtalsprov.Forvaltare);
        var uppladdad = await databas.VisaImportAsync(id);
        await databas.SkickaAsync(new ProvaImport.Command(id, uppladdad.Kolumner.ToDictionary(par => par.Key, par => (string?)par.Value), uppladdad.Versionsmarke), Avtalsprov.Forvaltare);
        await databas.KorImporterAsync();
        return await databas.VisaImportAsync(id);
    }

    /// <summary>Laddar upp, torrkör och kör (uploads, tries and runs).</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="slag">Vad filen innehåller (what it holds).</param>
    /// <param name="text">Filen (the file), som CSV.</param>
    public static async Task<VisaImport.View> ImporteraAsync(this Testdatabas databas, Importslag slag, string text)
    {
        var prov = await databas.TorrkorAsync(slag, text);
        await databas.SkickaAsync(new KorImport.Command(prov.Id, prov.Versionsmarke), Avtalsprov.Forvaltare);
        await databas.KorImporterAsync();
        return await databas.VisaImportAsync(prov.Id);
    }

    /// <summary>Importen (the import) så som sidan visar den.</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="id">Importen (the import).</param>
    public static Task<VisaImport.View> VisaImportAsync(this Testdatabas databas, Guid id)
    {
        ArgumentNullException.ThrowIfNull(databas);
        return databas.SkickaAsync(new VisaImport.Query(id), Avtalsprov.Forvaltare);
    }
}
