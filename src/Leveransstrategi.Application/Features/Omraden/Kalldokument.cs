using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>
/// Källdokument (the governing document behind a statement): dess beslut och giltighet avgör om det som påstås gällde en viss dag.
/// </summary>
/// <param name="Slug">Del av adressen (part of the address).</param>
/// <param name="Titel">Titel (title).</param>
/// <param name="Beslut">Beslut (decision), i de delar som är kända.</param>
/// <param name="Giltighet">Giltighet (validity); en okänd början räknas som att det gällde.</param>
public sealed record Kalldokument(string Slug, string Titel, Beslut? Beslut, Giltighet Giltighet)
{
    /// <summary>Om det är känt från vilken dag dokumentet gäller (the first day is known).</summary>
    public bool BorjanKand => Giltighet.Fran is not null;

    /// <summary>Hämtar källdokumenten (loads the documents cited), med en enda fråga.</summary>
    internal static Task<Dictionary<string, Kalldokument>> HamtaAsync(
        LeveransDbContext db,
        IEnumerable<Kallhanvisning> kallor,
        CancellationToken cancellationToken)
    {
        var slugar = kallor.Select(k => k.Styrdokument).OfType<string>().Distinct().ToList();
        return db.Styrdokument.AsNoTracking()
            .Where(d => slugar.Contains(d.Slug) && d.Status == Registerstatus.Registrerat)
            .Select(d => new Kalldokument(d.Slug, d.Titel, d.Beslut, d.Giltighet))
            .ToDictionaryAsync(d => d.Slug, cancellationToken);
    }
}
