using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Ord;

/// <summary>Ordregler (rules for a synonym), lika när ordet läggs till och när det ändras.</summary>
internal static class Ordregler
{
    /// <summary>Ifyllt, och inte för långt (filled in and not too long).</summary>
    public static IRuleBuilderOptions<T, string?> ArEttBehovsord<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(ord => ord.SomText() is { Length: <= Behovsord.MaxLangdOrd }).WithMessage($"Skriv ett ord eller en fras på högst {Behovsord.MaxLangdOrd} tecken.");

    /// <summary>Området ska finnas (the area exists).</summary>
    public static async Task KravOmradeAsync(this LeveransDbContext db, string slug, CancellationToken cancellationToken)
    {
        if (!await db.Anskaffningsomraden.AnyAsync(o => o.Slug == slug, cancellationToken) && !await db.Avtalsomraden.AnyAsync(a => a.Slug == slug, cancellationToken))
            throw new RegelbrottException("Området finns inte. Välj område i listan.");
    }
}
