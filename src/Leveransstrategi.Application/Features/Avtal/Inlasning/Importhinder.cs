using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Importhinder (obstacles to undoing an import): allt som pekar på det som importen skapade, i ord.</summary>
internal static class Importhinder
{
    /// <summary>Det som hör till avtalen och som någon annan än importen har lagt till.</summary>
    public static async Task<IReadOnlyList<string>> AnvandaAvtalAsync(this LeveransDbContext db, IReadOnlyList<Ramavtal> avtal, CancellationToken cancellationToken)
    {
        var nummer = avtal.ToDictionary(ett => ett.Id, ett => ett.Nummer);
        // Ett annullerat avrop och en avslutad handling ligger kvar i historien, så också de hindrar.
        var avropade = await nummer.Keys.LasIDelarAsync(del => db.Avrop.AsNoTracking().Where(a => del.Contains(a.Ramavtal)).Select(a => a.Ramavtal).Distinct(), cancellationToken);
        var medHandlingar = await nummer.Keys.LasIDelarAsync(del => db.Avtalshandlingar.AsNoTracking().Where(h => del.Contains(h.Ramavtal)).Select(h => h.Ramavtal).Distinct(), cancellationToken);
        // En påminnelse som ingen har rört är portalens egen och följer avtalet.
        var paminda = (await db.PaminnelserAsync(nummer.Keys, cancellationToken)).FindAll(en => en.Rord is not null);
        return
        [
            .. avropade.Select(id => $"Avrop är registrerade på {nummer[id]}."),
            .. medHandlingar.Select(id => $"Handlingar är lagda till {nummer[id]}."),
            .. paminda.OrderBy(en => nummer[en.Ramavtal], StringComparer.Ordinal).ThenBy(en => en.Dag)
                .Select(en => $"Påminnelsen om {nummer[en.Ramavtal]}, ”{Sak(en)}”, {(en.Rord!.Slag == Paminnelsestegslag.Hanterad ? "har markerats som hanterad" : "har skjutits upp")} av {en.Rord.Av}."),
        ];
    }

    /// <summary>Påminnelserna om avtalen, med stegen.</summary>
    public static Task<List<Paminnelse>> PaminnelserAsync(this LeveransDbContext db, IEnumerable<RamavtalId> avtal, CancellationToken cancellationToken) =>
        avtal.LasIDelarAsync(del => db.Paminnelser.Include(p => p.Steg).Where(p => del.Contains(p.Ramavtal)), cancellationToken);

    /// <summary>Det som pekar på leverantörerna. Avtalen som importen själv skapade eller ändrade tas tillbaka före dem.</summary>
    public static async Task<IReadOnlyList<string>> AnvandaLeverantorerAsync(this LeveransDbContext db, IReadOnlyList<Leverantor> leverantorer, IReadOnlySet<RamavtalId> egnaAvtal, CancellationToken cancellationToken)
    {
        var namn = leverantorer.ToDictionary(en => en.Id, en => en.Namn);
        var avropade = await namn.Keys.LasIDelarAsync(del => db.Avrop.AsNoTracking().Where(a => a.Leverantor != null && del.Contains(a.Leverantor!.Value)).Select(a => a.Leverantor!.Value).Distinct(), cancellationToken);
        var forbigangna = await namn.Keys.LasIDelarAsync(
            del => db.Avrop.AsNoTracking().SelectMany(a => a.Forbigangna, (a, rad) => new { a.Nummer, rad.Leverantor }).Where(rad => del.Contains(rad.Leverantor)), cancellationToken);
        var antagna = await namn.Keys.LasIDelarAsync(
            del => from avtal in db.Ramavtal.AsNoTracking()
                   from delomrade in avtal.Delomraden
                   from rad in delomrade.Leverantorer
                   where del.Contains(rad.LeverantorId)
                   select new { avtal.Id, avtal.Nummer, rad.LeverantorId },
            cancellationToken);
        var andrade = await namn.Keys.LasIDelarAsync(
            del => from avtal in db.Ramavtal.AsNoTracking()
                   from andring in avtal.Andringar
                   where (andring.Lamnar != null && del.Contains(andring.Lamnar!.Value)) || (andring.Tilltrader != null && del.Contains(andring.Tilltrader!.Value))
                   select new { avtal.Nummer, andring.Lamnar, andring.Tilltrader },
            cancellationToken);
        var ihopslagna = await namn.Keys.LasIDelarAsync(
            del => db.Leverantorer.AsNoTracking().Where(l => l.UppgangenI != null && del.Contains(l.UppgangenI!.Value)).Select(l => new { l.Namn, I = l.UppgangenI!.Value }), cancellationToken);
        return
        [
            .. avropade.Select(id => $"Avrop är registrerade hos {namn[id]}."),
            .. forbigangna.Select(rad => $"{namn[rad.Leverantor]} är förbigången i avropet {rad.Nummer}."),
            .. antagna.Where(rad => !egnaAvtal.Contains(rad.Id)).Select(rad => $"{namn[rad.LeverantorId]} är antagen i ramavtalet {rad.Nummer}.").Distinct(),
            .. andrade.SelectMany(rad => new[] { rad.Lamnar, rad.Tilltrader }.OfType<LeverantorId>().Where(namn.ContainsKey).Select(id => $"{namn[id]} står i en ändring av ramavtalet {rad.Nummer}.")).Distinct(),
            .. ihopslagna.Select(rad => $"{rad.Namn} har gått upp i {namn[rad.I]}."),
        ];
    }

    private static string Sak(Paminnelse en) => en.Dag is { } dag ? $"{en.Slag.Ord(en.Plats)} {dag:yyyy-MM-dd}" : $"{en.Slag.Ord(en.Plats)}, {en.Slag.Stegord(en.Troskel)}";
}
