using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Dagsurval (the filter and order of the list on a day), i databasen. Villkor om läget prövas bland perioderna och andra bland avtalen, och
/// det som inte begränsar urvalet prövas inte alls. Ordningen avgörs i ett index över perioderna eller avtalen.
/// </summary>
internal sealed class Dagsurval
{
    private readonly LeveransDbContext db;
    private readonly DateOnly dag;
    private readonly string? sortera;
    private readonly IQueryable<Ramavtal>? avtalsvillkor;
    private readonly IQueryable<Ramavtalsperiod>? lagesvillkor;

    /// <param name="db">Databasen (the database).</param>
    /// <param name="urval">Urval (filter).</param>
    /// <param name="dag">Dagen (the day).</param>
    /// <param name="avropbara">De avtal som urvalets organisation får avropa på (what its organisation may call off from), om en är vald.</param>
    public Dagsurval(LeveransDbContext db, ListRamavtal.Urval urval, DateOnly dag, IQueryable<Ramavtal>? avropbara)
    {
        avtalsvillkor = avropbara;
        (this.db, this.dag, sortera) = (db, dag, urval.Sortera);
        if (urval.Lage != Lagesurval.Alla || urval.Status is not null)
            lagesvillkor = db.MedLage(db.PerioderDenDagen(dag), urval.Lage, dag);
        if (urval.Status is { } status)
            lagesvillkor = db.MedStatus(lagesvillkor!, status, dag);
        if (urval.Omrade.SomText() is { } slug)
            avtalsvillkor = db.Inom(avtalsvillkor ?? db.Ramavtal.AsNoTracking(), slug);
        if (urval.Fritext.SomText() is not { } fritext)
            return;
        ProvarVarje = true;
        avtalsvillkor = MedFritext(avtalsvillkor ?? db.Ramavtal.AsNoTracking(), fritext);
    }

    /// <summary>Om varje avtal måste läsas för att prövas (does the filter read every agreement).</summary>
    public bool ProvarVarje { get; }

    public Task<int> AntalAsync(CancellationToken cancellationToken) => lagesvillkor is null ? Avtal().CountAsync(cancellationToken) : Perioder().CountAsync(cancellationToken);

    public IQueryable<RamavtalId> Ordnade() => sortera switch
    {
        "titel" => Avtal().OrderBy(r => r.Titel).ThenBy(r => r.Nummer).Select(r => r.Id),
        "-titel" => Avtal().OrderByDescending(r => r.Titel).ThenByDescending(r => r.Nummer).Select(r => r.Id),
        "nummer" => Avtal().OrderBy(r => r.Nummer).Select(r => r.Id),
        "-nummer" => Avtal().OrderByDescending(r => r.Nummer).Select(r => r.Id),
        "omrade" => Avtal().OrderBy(r => db.Anskaffningsomraden.First(o => o.Id == r.Omrade).Namn).ThenBy(r => r.Nummer).Select(r => r.Id),
        "-omrade" => Avtal().OrderByDescending(r => db.Anskaffningsomraden.First(o => o.Id == r.Omrade).Namn).ThenBy(r => r.Nummer).Select(r => r.Id),
        "slutar" => Perioder().OrderBy(p => p.Slutar == null).ThenBy(p => p.Slutar).ThenBy(p => p.Nummer).Select(p => p.Ramavtal),
        "-slutar" => Perioder().OrderBy(p => p.Slutar == null).ThenByDescending(p => p.Slutar).ThenBy(p => p.Nummer).Select(p => p.Ramavtal),
        "-atgard" => Perioder().OrderBy(p => p.Atgard == Ramavtalsatgard.Ingen).ThenBy(p => p.Atgardsdag == null).ThenByDescending(p => p.Atgardsdag).ThenBy(p => p.Nummer).Select(p => p.Ramavtal),
        // Nästa åtgärd först, sedan det som saknar dag, sist det som är avslutat med det senaste överst.
        _ => Perioder().OrderBy(p => p.Atgard == Ramavtalsatgard.Ingen).ThenBy(p => p.Atgardsdag == null).ThenBy(p => p.Atgardsdag).ThenByDescending(p => p.Slutar).ThenBy(p => p.Nummer).Select(p => p.Ramavtal),
    };

    private IQueryable<Ramavtal> Avtal()
    {
        var avtal = avtalsvillkor ?? db.Ramavtal.AsNoTracking();
        return lagesvillkor is { } perioder ? avtal.Where(r => perioder.Any(p => p.Ramavtal == r.Id)) : avtal;
    }

    private IQueryable<Ramavtalsperiod> Perioder()
    {
        var perioder = lagesvillkor ?? db.PerioderDenDagen(dag);
        return avtalsvillkor?.Select(r => r.Id) is { } valda ? perioder.Where(p => valda.Contains(p.Ramavtal)) : perioder;
    }

    // Leverantörerna prövas en gång var, och inte en gång för varje avtal som nämner dem.
    private IQueryable<Ramavtal> MedFritext(IQueryable<Ramavtal> avtal, string fritext)
    {
        var monster = Likemonster.Innehaller(fritext);
        var leverantorer = db.Leverantorer.Where(s => EF.Functions.Like(s.Namn, monster, Likemonster.Flykt)).Select(s => s.Id);
        var deras = db.Ramavtal.SelectMany(r => r.Delomraden, (r, d) => new { r.Id, d.Leverantorer })
            .SelectMany(rad => rad.Leverantorer, (rad, l) => new { rad.Id, l.LeverantorId })
            .Where(rad => leverantorer.Contains(rad.LeverantorId))
            .Select(rad => rad.Id);
        return avtal.Where(r => EF.Functions.Like(r.Titel, monster, Likemonster.Flykt)
            || EF.Functions.Like(r.Nummer, monster, Likemonster.Flykt)
            || EF.Functions.Like(r.Dnr!, monster, Likemonster.Flykt)
            || deras.Contains(r.Id));
    }
}
