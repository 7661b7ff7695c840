using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Visar en anvisnings aktualitetsprövning (shows the review of an instruction): planen och det som har prövats.</summary>
public static class VisaProvning
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Dag">Dagens datum (today).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(string Slug, DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Agare">Ägare (owner).</param>
    /// <param name="NastaProvning">Nästa prövning (next review).</param>
    /// <param name="Beslutad">Den senast beslutade versionens nummer (latest decided version), när den gäller eller ska gälla.</param>
    /// <param name="Pagaende">Den påbörjade versionens nummer (version being handled), om någon.</param>
    /// <param name="Hinder">Hinder för att pröva nu (obstacles).</param>
    /// <param name="Provningar">Det som har prövats, det senaste först (reviews, latest first).</param>
    /// <param name="Versionsmarke">Anvisningens märke (token).</param>
    public sealed record View(
        string Slug,
        string Titel,
        string? Agare,
        DateOnly? NastaProvning,
        int? Beslutad,
        int? Pagaende,
        IReadOnlyList<string> Hinder,
        IReadOnlyList<Aktualitetsprovning> Provningar,
        Guid Versionsmarke);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var anvisning = await db.Anvisningar.AsNoTracking()
                .Include(a => a.Versioner)
                .Include(a => a.Provningar)
                .FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            return new(
                anvisning.Slug,
                anvisning.Titel,
                anvisning.Agare,
                anvisning.NastaProvning,
                anvisning.SenastBeslutad(request.Dag)?.Nummer,
                anvisning.Versioner.FirstOrDefault(v => v.ArPagaende)?.Nummer,
                anvisning.HinderForProvning(request.Dag),
                [.. anvisning.Provningar.OrderByDescending(p => p.Ordning)],
                anvisning.Versionsmarke);
        }
    }
}
