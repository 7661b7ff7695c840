using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Leveransstrategi.Application.Features.Sok;

/// <summary>
/// Sökskrivare (keeps the index up to date): efter varje sparande skrivs posterna om för de rötter som ändrades, i samma
/// transaktion som kommandot. Ska registreras efter <see cref="Sparskrivare"/>, som märker en rot när bara en del av den ändrats.
/// </summary>
/// <param name="indexerare">Indexeraren (the indexer).</param>
public sealed class Sokskrivare(Sokindexerare indexerare) : SaveChangesInterceptor
{
    private IReadOnlyList<(ISokkalla Kalla, Guid Rot)> berorda = [];
    private IReadOnlyList<IVersionerad> andrade = [];

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        berorda = Andrade(eventData.Context!);
        // En ny rot visas inte någonstans än, och en borttagen visas inte mer.
        andrade = [.. eventData.Context!.ChangeTracker.Entries<IVersionerad>().Where(post => post.State == EntityState.Modified).Select(post => post.Entity)];
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc/>
    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        var (nu, med, db) = (berorda, andrade, (LeveransDbContext)eventData.Context!);
        (berorda, andrade) = ([], []);
        if (med.Count > 0)
            nu = [.. nu, .. await indexerare.FoljderAsync(db, med, cancellationToken)];
        if (nu.Count > 0)
            await indexerare.SkrivAsync(db, nu, cancellationToken);
        return result;
    }

    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        return Andrade(eventData.Context!).Count == 0
            ? result
            : throw new InvalidOperationException("Spara med SaveChangesAsync; sökindexet skrivs i samma transaktion.");
    }

    private IReadOnlyList<(ISokkalla Kalla, Guid Rot)> Andrade(DbContext db) => indexerare.Berorda(
        db.ChangeTracker.Entries<IVersionerad>()
            .Where(post => post.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(post => post.Entity));
}
