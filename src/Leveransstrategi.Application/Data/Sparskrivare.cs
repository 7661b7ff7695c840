using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Leveransstrategi.Application.Data;

/// <summary>
/// Spårskrivare (audit trail writer): varje sparande skriver sina händelser i samma skrivning, och varje ändrad rot får ett nytt
/// versionsmärke, också när bara en del av den ändrades.
/// </summary>
/// <param name="anvandare">Den som handlar (the current user).</param>
/// <param name="akt">Akten (the act).</param>
/// <param name="klocka">Klockan (the clock).</param>
public sealed class Sparskrivare(ICurrentUser anvandare, Akt akt, TimeProvider klocka) : SaveChangesInterceptor
{
    private const string Hemligt = "(visas inte)";
    private const string Skrymmande = "(se historiken)";

    private static readonly JsonSerializerOptions form = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <inheritdoc/>
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Skriv(eventData.Context!);
        return result;
    }

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        Skriv(eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private void Skriv(DbContext db)
    {
        var sparade = db.ChangeTracker.Entries().ToList();
        var perNyckel = sparade
            .Where(post => !post.Metadata.IsOwned())
            .ToDictionary(post => (post.Metadata.GetRootType(), Nyckel(post.Metadata.FindPrimaryKey()!.Properties, post)));
        var andrade = sparade.Where(post => post.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        foreach (var rot in andrade.Select(post => Rot(post, perNyckel)).OfType<EntityEntry>().DistinctBy(rot => rot.Entity).ToList())
            rot.Property(nameof(IVersionerad.Versionsmarke)).CurrentValue = Guid.NewGuid();

        var handelser = andrade
            .Where(post => !post.Metadata.IsOwned() && !post.Metadata.IsUtanSpar())
            .Select(Handelse)
            .ToList();
        if (handelser.Count > 0)
            db.AddRange(handelser);
    }

    // Delar av en rot (avsnitt, förvaltningar …) hittas genom sina obligatoriska främmande nycklar uppåt.
    private static EntityEntry? Rot(EntityEntry post, Dictionary<(IEntityType Typ, string Nyckel), EntityEntry> perNyckel)
    {
        if (post.Entity is IVersionerad)
            return post.State == EntityState.Deleted ? null : post;
        foreach (var nyckel in post.Metadata.GetForeignKeys().Where(nyckel => nyckel.DeleteBehavior == DeleteBehavior.Cascade))
        {
            if (perNyckel.TryGetValue((nyckel.PrincipalEntityType.GetRootType(), Nyckel(nyckel.Properties, post)), out var agare)
                && Rot(agare, perNyckel) is { } rot)
                return rot;
        }

        return null;
    }

    private static string Nyckel(IEnumerable<IReadOnlyProperty> falt, EntityEntry post) =>
        string.Join('/', falt.Select(egenskap => SomText(post.Property(egenskap.Name).CurrentValue)));

    /// <summary>Värdena så som de lagras (values as stored).</summary>
    internal static string SomJson(SortedDictionary<string, string?[]> varden) => JsonSerializer.Serialize(varden, form);

    private Handelse Handelse(EntityEntry post) => new()
    {
        Id = Guid.CreateVersion7(klocka.GetUtcNow()),
        Tidpunkt = klocka.GetUtcNow(),
        AnvandareId = akt.Uppdragsgivare?.Id ?? anvandare.Id,
        Anvandare = akt.Uppdragsgivare?.Namn ?? anvandare.Namn,
        Akt = akt.Namn ?? throw new InvalidOperationException($"{post.Metadata.ClrType.Name} skrivs utan akt. Ändra genom ett kommando."),
        Objekttyp = post.Metadata.ShortName(),
        ObjektId = Nyckel(post.Metadata.FindPrimaryKey()!.Properties, post),
        Slag = post.State switch
        {
            EntityState.Added => Handelseslag.Skapad,
            EntityState.Deleted => Handelseslag.Borttagen,
            _ => Handelseslag.Andrad,
        },
        Varden = SomJson(Varden(post)),
        BegaransId = anvandare.BegaransId,
    };

    private static SortedDictionary<string, string?[]> Varden(EntityEntry post)
    {
        var varden = new SortedDictionary<string, string?[]>(StringComparer.Ordinal);
        Samla(post, varden);
        return varden;
    }

    private static void Samla(EntityEntry post, SortedDictionary<string, string?[]> varden)
    {
        // En nyckel som pekar på något annat, som kontot och rollen i en rolltilldelning, säger vad som kopplades och visas.
        foreach (var falt in post.Properties.Where(falt =>
            (!falt.Metadata.IsPrimaryKey() || falt.Metadata.IsForeignKey()) && falt.Metadata.Name != nameof(IVersionerad.Versionsmarke)))
        {
            if (falt.Metadata.IsSkrymmande())
            {
                if (post.State != EntityState.Modified || falt.IsModified)
                    varden[falt.Metadata.Name] = [post.State == EntityState.Added ? null : Skrymmande, post.State == EntityState.Deleted ? null : Skrymmande];
                continue;
            }

            var gammalt = post.State == EntityState.Added ? null : SomText(falt.OriginalValue);
            var nytt = post.State == EntityState.Deleted ? null : SomText(falt.CurrentValue);
            if (gammalt == nytt)
                continue;
            varden[falt.Metadata.Name] = falt.Metadata.IsHemlig()
                ? [gammalt is null ? null : Hemligt, nytt is null ? null : Hemligt]
                : [gammalt, nytt];
        }

        foreach (var del in post.ComplexProperties)
        {
            foreach (var falt in del.Properties)
            {
                var gammalt = post.State == EntityState.Added ? null : SomText(falt.OriginalValue);
                var nytt = post.State == EntityState.Deleted ? null : SomText(falt.CurrentValue);
                if (gammalt != nytt)
                    varden[$"{del.Metadata.Name}.{falt.Metadata.Name}"] = [gammalt, nytt];
            }
        }
    }

    private static string? SomText(object? varde) => varde switch
    {
        null => null,
        string text => text,
        byte[] byte_ => $"{byte_.Length} byte",
        System.Collections.IEnumerable rader => string.Join("\n", rader.Cast<object>()),
        DateTimeOffset tid => tid.ToString("O", CultureInfo.InvariantCulture),
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => varde.GetType().GetProperty("Value") is { } inre && inre.PropertyType == typeof(Guid)
            ? inre.GetValue(varde)!.ToString()
            : Convert.ToString(varde, CultureInfo.InvariantCulture),
    };
}
