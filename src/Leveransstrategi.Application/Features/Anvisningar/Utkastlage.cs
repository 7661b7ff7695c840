using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Läser det runt ett utkast som kan hindra att det går vidare (reads what may stop a draft).</summary>
internal static class Utkastlage
{
    public static async Task<Arbetslage> ArbetslageAsync(this LeveransDbContext db, Anvisningsversion version, CancellationToken cancellationToken)
    {
        var konflikter = await db.Textkonflikter.CountAsync(k => k.VersionId == version.Id && k.Lost == null, cancellationToken);
        var kommentarer = await db.Kommentarer.CountAsync(k => k.VersionId == version.Id && k.Lage == Kommentarslage.Oppen, cancellationToken);
        var register = await Punktregister.HamtaAsync(db, version.AnvisningId, Punktregister.Behovs(version.Text), cancellationToken);
        return new Arbetslage(register.Punkter, konflikter, kommentarer);
    }
}
