using Leveransstrategi.Application.Common;
using Leveransstrategi.Infrastructure.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Nedladdning av en lista som CSV (CSV download), strömmad. Så här erbjuder en lista nedladdning med sitt urval:
/// <list type="number">
/// <item>Användningsfallet får vid sidan av sin sida en fråga efter alla rader: <c>AllaQuery(Urval) : IFraga&lt;IAsyncEnumerable&lt;Rad&gt;&gt;</c>.</item>
/// <item>Sidan får <c>OnGetCsvAsync</c> som svarar <c>new Csvsvar&lt;Rad&gt;("konton", kolumner, rader)</c>.</item>
/// <item>Vyn får <c>&lt;ladda-ner /&gt;</c>, som länkar dit med det urval som står i adressen.</item>
/// </list>
/// Filen heter efter innehåll och dag: <c>konton-2026-11-22.csv</c>.
/// </summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="innehall">Vad filen innehåller, i ASCII (what the file holds).</param>
/// <param name="kolumner">Kolumnerna (the columns).</param>
/// <param name="rader">Raderna (the rows).</param>
/// <param name="dag">Dagen som listan visar, när den inte är i dag (the day shown).</param>
public sealed class Csvsvar<TRad>(string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, DateOnly? dag = null) : IActionResult
{
    /// <summary>Namnet på sidans hanterare för nedladdning (name of the page handler).</summary>
    public const string Hanterare = "csv";

    /// <inheritdoc/>
    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        var filensDag = dag ?? http.RequestServices.GetRequiredService<TimeProvider>().IDag();
        http.Response.ContentType = Csvfil.Innehallstyp;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{innehall}-{Format.Datum(filensDag)}.csv\"";
        return Csvfil.SkrivAsync(http.Response.Body, kolumner, rader, http.RequestAborted);
    }
}
