using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>
/// Listar hur många undantag varje regel har (counts exceptions per rule): en punkt som många får undantag från kan behöva skrivas om.
/// </summary>
public static class ListUndantagssignaler
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Anvisning">Bara den anvisningens punkter (only this instruction), om någon.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Anvisning = null) : IFraga<IReadOnlyList<Rad>>;

    /// <summary>En regel (a row).</summary>
    /// <param name="Titel">Regelns namn (the rule), med det nummer som den senaste ansökan såg.</param>
    /// <param name="Lank">Adressen till regeln (its address).</param>
    /// <param name="Galler">Antal undantag som gäller dagen (in force).</param>
    /// <param name="Beviljade">Antal beviljade i allt (granted).</param>
    /// <param name="Avslagna">Antal avslagna (refused).</param>
    public sealed record Rad(string Titel, string Lank, int Galler, int Beviljade, int Avslagna);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var beslutade = await db.Undantag.AsNoTracking()
                .Where(u => u.Status == Undantagsstatus.Beviljat || u.Status == Undantagsstatus.Avslaget)
                .Where(u => request.Anvisning == null || u.Grund.Anvisning == request.Anvisning)
                .Select(u => new
                {
                    u.Grund.Avtalsomrade,
                    u.Grund.Punkt,
                    u.Grund.Titel,
                    u.Grund.Anvisning,
                    u.Grund.Version,
                    u.Grund.Punktnummer,
                    Slug = db.Avtalsomraden.Where(a => a.Id == u.Grund.Avtalsomrade).Select(a => a.Slug).FirstOrDefault(),
                    u.Inkom,
                    u.Status,
                    u.Giltighet,
                })
                .ToListAsync(cancellationToken);
            return
            [
                .. from post in beslutade
                   group post by (post.Avtalsomrade, post.Punkt) into regel
                   let senaste = regel.MaxBy(post => post.Inkom)!
                   let galler = regel.Count(post => post.Status == Undantagsstatus.Beviljat && post.Giltighet.Omfattar(request.Dag))
                   orderby galler descending, regel.Count() descending, senaste.Titel
                   select new Rad(
                       senaste.Titel,
                       senaste.Slug is { } slug ? $"/avtalsomraden/{slug}" : $"/anvisningar/{senaste.Anvisning}/version/{senaste.Version}#punkt-{senaste.Punktnummer}",
                       galler,
                       regel.Count(post => post.Status == Undantagsstatus.Beviljat),
                       regel.Count(post => post.Status == Undantagsstatus.Avslaget)),
            ];
        }
    }
}
