using Leveransstrategi.Application.Common;
using Leveransstrategi.Infrastructure.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Nedladdning av en lista som Excelfil (workbook download), med samma kolumner, rader och filnamn som <see cref="Csvsvar{TRad}"/>. Sidan
/// får <c>OnGetExcelAsync</c>, och vyn får <c>&lt;ladda-ner som="excel" /&gt;</c>.
/// </summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="innehall">Vad filen innehåller, i ASCII (what the file holds).</param>
/// <param name="kolumner">Kolumnerna (the columns).</param>
/// <param name="rader">Raderna (the rows).</param>
/// <param name="dag">Dagen som listan visar, när den inte är i dag (the day shown).</param>
public sealed class Excelsvar<TRad>(string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, DateOnly? dag = null) : IActionResult
{
    /// <summary>Namnet på sidans hanterare för nedladdning (name of the page handler).</summary>
    public const string Hanterare = "excel";

    /// <inheritdoc/>
    public async Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        var filensDag = dag ?? http.RequestServices.GetRequiredService<TimeProvider>().IDag();
        var fil = await Excelfil.GorAsync(innehall, kolumner, rader, http.RequestAborted);
        http.Response.ContentType = Excelfil.Innehallstyp;
        http.Response.ContentLength = fil.Length;
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{innehall}-{Format.Datum(filensDag)}.xlsx\"";
        await http.Response.Body.WriteAsync(fil, http.RequestAborted);
    }
}
