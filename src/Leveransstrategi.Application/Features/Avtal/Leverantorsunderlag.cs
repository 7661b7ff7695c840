using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Leverantörsunderlag (loading and finding suppliers), gemensamt för det som läser och ändrar dem.</summary>
internal static class Leverantorsunderlag
{
    /// <summary>Leverantören som ska ändras (the supplier to change), oförändrad sedan formuläret öppnades.</summary>
    public static async Task<Leverantor> LeverantorAsync(this LeveransDbContext db, Guid id, Guid marke, CancellationToken cancellationToken)
    {
        var leverantor = await db.Leverantorer
            .Include(l => l.TidigareNamn)
            .Include(l => l.Avstangningar)
            .AsSplitQuery()
            .FirstOrDefaultAsync(l => l.Id == new LeverantorId(id), cancellationToken)
            ?? throw Saknas();
        db.KravOforandrad(leverantor, marke);
        return leverantor;
    }

    public static SaknasException Saknas() => new("Leverantören finns inte.");

    /// <summary>De som har läget en dag (those with the status on a day); samma regel som domänens, men i databasen.</summary>
    public static IQueryable<Leverantor> MedLage(this IQueryable<Leverantor> leverantorer, Leverantorslage lage, DateOnly dag) => lage switch
    {
        Leverantorslage.Uppgangen => leverantorer.Where(l => l.UppgangenDag <= dag),
        Leverantorslage.Avstangd => leverantorer.Where(l => (l.UppgangenDag == null || l.UppgangenDag > dag)
            && l.Avstangningar.Any(s => s.Fran <= dag && s.Till >= dag && (s.HavdFran == null || s.HavdFran > dag))),
        _ => leverantorer.Where(l => (l.UppgangenDag == null || l.UppgangenDag > dag)
            && !l.Avstangningar.Any(s => s.Fran <= dag && s.Till >= dag && (s.HavdFran == null || s.HavdFran > dag))),
    };

    /// <summary>De som texten kan mena (those that a text may mean): namn, tidigare namn eller nummer, hur de än är skrivna.</summary>
    public static IQueryable<Leverantor> MedText(this IQueryable<Leverantor> leverantorer, string? fritext)
    {
        if (fritext.SomText() is not { } text)
            return leverantorer;
        var monster = Likemonster.Innehaller(text);
        var nyckel = Likemonster.Innehaller(Namnjamforelse.Namnnyckel(text) is { Length: > 0 } namn ? namn : text);
        // Utan siffra är texten inget nummer.
        var nummer = Likemonster.Innehaller(text.Any(char.IsAsciiDigit) && Namnjamforelse.Nummernyckel(text) is { } skrivet ? skrivet : text);
        return leverantorer.Where(l => EF.Functions.Like(l.Namn, monster, Likemonster.Flykt)
            || EF.Functions.Like(l.Namnnyckel, nyckel, Likemonster.Flykt)
            || EF.Functions.Like(l.Nummernyckel!, nummer, Likemonster.Flykt)
            || l.TidigareNamn.Any(n => EF.Functions.Like(n.Namn, monster, Likemonster.Flykt) || EF.Functions.Like(n.Namnnyckel, nyckel, Likemonster.Flykt)));
    }
}
