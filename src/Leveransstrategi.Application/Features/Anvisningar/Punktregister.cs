using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Punktregister (register of clauses): var punkterna i andra anvisningar finns, för korshänvisningar mellan anvisningar. Den senast
/// beslutade versionen av varje anvisning räknas, också en kommande.
/// </summary>
public sealed class Punktregister
{
    private Punktregister(Dictionary<PunktId, Punktplats> platser) => Platser = platser;

    /// <summary>Inga andra anvisningar (none).</summary>
    public static Punktregister Tomt { get; } = new([]);

    /// <summary>Platserna (the places).</summary>
    public IReadOnlyDictionary<PunktId, Punktplats> Platser { get; }

    /// <summary>Platserna så som redigeringen behöver dem (the places for the editor).</summary>
    public IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> ForRedigering =>
        Platser.ToDictionary(par => par.Key, par => (par.Value.Slug, par.Value.Nummer));

    /// <summary>Punkternas id (ids of the clauses).</summary>
    public IReadOnlySet<PunktId> Punkter => Platser.Keys.ToHashSet();

    /// <summary>Läser registret när någon av texterna behöver det (reads it only when a text refers outside).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvisningId">Anvisningen som frågar (the asking instruction).</param>
    /// <param name="behovs">Om det behövs (is it needed).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<Punktregister> HamtaAsync(LeveransDbContext db, AnvisningId anvisningId, bool behovs, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!behovs)
            return Tomt;
        var beslutade = db.Anvisningsversioner.Where(v => v.Status == Anvisningsstatus.Beslutad);
        var texter = await (
            from a in db.Anvisningar.AsNoTracking()
            where a.Id != anvisningId
            from v in beslutade
            where v.AnvisningId == a.Id && v.Nummer == beslutade.Where(annan => annan.AnvisningId == a.Id).Max(annan => annan.Nummer)
            select new { a.Slug, a.Titel, v.Text }).ToListAsync(cancellationToken);
        return new(texter
            .SelectMany(rad => rad.Text.Nummer().Select(par => (par.Key, Plats: new Punktplats(rad.Slug, rad.Titel, par.Value))))
            .DistinctBy(par => par.Key)
            .ToDictionary(par => par.Key, par => par.Plats));
    }

    /// <summary>Om texten hänvisar till något utanför sig själv (does the text refer outside itself).</summary>
    /// <param name="text">Texten (the text).</param>
    public static bool Behovs(Anvisningstext text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var egna = text.Punkter.Select(punkt => punkt.Id).ToHashSet();
        return text.Punkter.Any(punkt =>
            punkt.Kallor.Any(kalla => kalla.Punkt is { } mal && !egna.Contains(mal))
            || (punkt.Text.Contains("[[", StringComparison.Ordinal) && Punkthanvisning.I(punkt.Text).Any(h => h.Punkt is not { } mal || !egna.Contains(mal))));
    }
}

/// <summary>Var en punkt finns (where a clause is).</summary>
/// <param name="Slug">Anvisningens del av adressen (slug).</param>
/// <param name="Titel">Anvisningens titel (title).</param>
/// <param name="Nummer">Punktens nummer (number).</param>
public sealed record Punktplats(string Slug, string Titel, string Nummer);
