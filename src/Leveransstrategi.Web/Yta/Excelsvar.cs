using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Web.Yta;

/// <summary>Nedladdning av en lista som Excelfil (workbook download), med samma kolumner, rader och filnamn som <see cref="Csvsvar{TRad}"/>.</summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="innehall">Vad filen innehåller, i ASCII (what the file holds).</param>
/// <param name="kolumner">Kolumnerna (the columns).</param>
/// <param name="rader">Raderna (the rows).</param>
/// <param name="dag">Dagen som listan visar, när den inte är i dag (the day shown).</param>
public sealed class Excelsvar<TRad>(string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, DateOnly? dag = null)
    : Filsvar<TRad>(innehall, kolumner, rader, dag)
{
    /// <summary>Namnet på sidans hanterare för nedladdning (name of the page handler).</summary>
    public const string Hanterare = "excel";

    /// <inheritdoc/>
    protected override string Andelse => "xlsx";

    /// <inheritdoc/>
    protected override async Task SkrivAsync(HttpResponse svar, string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(svar);
        var fil = await Excelfil.GorAsync(innehall, kolumner, rader, cancellationToken);
        svar.ContentType = Excelfil.Innehallstyp;
        svar.ContentLength = fil.Length;
        await svar.Body.WriteAsync(fil, cancellationToken);
    }
}
