using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Motorer;
using MediatR;

namespace Leveransstrategi.Application.Features.Sok;

/// <summary>
/// Sökstart (prepares search): ser till att fulltexten finns där den går att skapa och att indexet är byggt efter dagens regler.
/// Anropas vid start efter migrering och grunddata, och av kommandot <c>bygg-sokindex</c>.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="motorer">Valet av motor (choice of engine).</param>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
public sealed class Sokstart(LeveransDbContext db, Sokmotorval motorer, IMediator formedlare)
{
    /// <summary>Förbereder sökningen (prepares search).</summary>
    /// <param name="byggAlltid">Bygg om indexet också när det redan är riktigt (always rebuild).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<ByggSokindex.View> ForberedAsync(bool byggAlltid, CancellationToken cancellationToken)
    {
        var nySkapad = await motorer.ForberedAsync(db, cancellationToken);
        return await formedlare.Send(new ByggSokindex.Command(BaraVidBehov: !byggAlltid && !nySkapad), cancellationToken);
    }
}
