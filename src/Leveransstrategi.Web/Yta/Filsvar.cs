using Leveransstrategi.Application.Common;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Pages;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Yta;

/// <summary>
/// Nedladdning av en lista (download of a list), med de kolumner som adressen väljer. Filen heter efter innehåll och dag:
/// <c>konton-2026-11-22.csv</c>. Utan någon kolumn alls visas listan igen, med valet öppet. En kolumn som inte finns ger 400 med besked
/// om vilken, för en fil utan den hade sett hel ut.
/// </summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="innehall">Vad filen innehåller, i ASCII (what the file holds).</param>
/// <param name="kolumner">Kolumnerna (the columns).</param>
/// <param name="rader">Raderna (the rows).</param>
/// <param name="dag">Dagen som listan visar, när den inte är i dag (the day shown).</param>
public abstract class Filsvar<TRad>(string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, DateOnly? dag) : IActionResult
{
    private const int MaxLangdNyckel = 60;

    /// <summary>Filnamnets ändelse (file extension), utan punkt.</summary>
    protected abstract string Andelse { get; }

    /// <inheritdoc/>
    public Task ExecuteResultAsync(ActionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var http = context.HttpContext;
        var val = Kolumnval.Las(http.Request);
        if (val.ArTomt)
        {
            http.Response.Redirect(http.Request.AdressMed(("handler", null), (Kolumnval.Parameter, "")));
            return Task.CompletedTask;
        }

        var okanda = val.Nycklar.Except(kolumner.Select(kolumn => kolumn.Nyckel), StringComparer.OrdinalIgnoreCase).ToList();
        if (okanda.Count > 0)
        {
            http.Features.Set(Fel(http.Request, val, okanda));
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            return Task.CompletedTask;
        }

        var filensDag = dag ?? http.RequestServices.GetRequiredService<TimeProvider>().IDag();
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{innehall}-{Format.Datum(filensDag)}.{Andelse}\"";
        return SkrivAsync(http.Response, innehall, [.. kolumner.Where(kolumn => val.Tar(kolumn.Nyckel))], rader, http.RequestAborted);
    }

    /// <summary>Skriver filen (writes the file).</summary>
    /// <param name="svar">Svaret (the response).</param>
    /// <param name="innehall">Vad filen innehåller (what the file holds).</param>
    /// <param name="kolumner">De valda kolumnerna (the chosen columns).</param>
    /// <param name="rader">Raderna (the rows).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    protected abstract Task SkrivAsync(HttpResponse svar, string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, CancellationToken cancellationToken);

    private static Feltext Fel(HttpRequest begaran, Kolumnval val, List<string> okanda)
    {
        var namn = okanda.Select(nyckel => $"”{(nyckel.Length > MaxLangdNyckel ? $"{nyckel[..MaxLangdNyckel]}…" : nyckel)}”").ToList();
        var kvar = val.Nycklar.Except(okanda, StringComparer.OrdinalIgnoreCase).Select(nyckel => (Kolumnval.Parameter, (string?)nyckel)).ToList();
        return new(
            "Filen går inte att hämta",
            namn.Count == 1 ? $"Listan har ingen kolumn som heter {namn[0]}." : $"Listan har inga kolumner som heter {string.Join(", ", namn[..^1])} eller {namn[^1]}.",
            "Adressen kan vara gammal eller felskriven. Gå till listan och välj kolumner där.",
            begaran.AdressMed([("handler", null), .. kvar.Count > 0 ? kvar : [(Kolumnval.Parameter, null)]]));
    }
}
