using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Web.Yta;

/// <summary>Nedladdning av en lista som CSV (CSV download), strömmad. <see cref="IListsida"/> säger hur en lista får den.</summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="innehall">Vad filen innehåller, i ASCII (what the file holds).</param>
/// <param name="kolumner">Kolumnerna (the columns).</param>
/// <param name="rader">Raderna (the rows).</param>
/// <param name="dag">Dagen som listan visar, när den inte är i dag (the day shown).</param>
public sealed class Csvsvar<TRad>(string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, DateOnly? dag = null)
    : Filsvar<TRad>(innehall, kolumner, rader, dag)
{
    /// <summary>Namnet på sidans hanterare för nedladdning (name of the page handler).</summary>
    public const string Hanterare = "csv";

    /// <inheritdoc/>
    protected override string Andelse => "csv";

    /// <inheritdoc/>
    protected override Task SkrivAsync(HttpResponse svar, string innehall, IReadOnlyList<Csvkolumn<TRad>> kolumner, IAsyncEnumerable<TRad> rader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(svar);
        svar.ContentType = Csvfil.Innehallstyp;
        return Csvfil.SkrivAsync(svar.Body, kolumner, rader, cancellationToken);
    }
}
