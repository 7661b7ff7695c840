using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Omraden;

/// <summary>Visar ett avtalsområde (shows a contract area) med den regel som gällde en viss dag.</summary>
public static class VisaAvtalsomrade
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Avtalsområdets del av adressen (slug).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Slug, DateOnly Dag) : IFraga<View>;

    /// <summary>Avtalsområdet (the contract area).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Beskrivning">Vad det omfattar (what it covers).</param>
    /// <param name="Regel">Vad som gällde för upphandlingen den dagen (procurement rule), om något var beslutat.</param>
    /// <param name="Kalla">Källan (source).</param>
    /// <param name="Kalldokument">Beslutet bakom regeln (document behind the rule), om det finns i registret.</param>
    /// <param name="Anskaffningsomraden">Områden som det berör (areas it touches).</param>
    public sealed record View(
        string Slug,
        string Namn,
        string Beskrivning,
        string? Regel,
        Kallhanvisning Kalla,
        Kalldokument? Kalldokument,
        IReadOnlyList<Omrade> Anskaffningsomraden);

    /// <summary>Ett anskaffningsområde (an acquisition area).</summary>
    /// <param name="Kod">Avsnitt i strategin (section of the strategy).</param>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Sammanfattning">En mening i egna ord (summary).</param>
    public sealed record Omrade(string Kod, string Slug, string Namn, string Sammanfattning);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var post = await db.Avtalsomraden.AsNoTracking()
                .Include(a => a.Anskaffningsomraden)
                .Include(a => a.Centralregler)
                .FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget avtalsområde med adressen {request.Slug}.");
            var dokument = (await Kalldokument.HamtaAsync(db, [post.Kalla], cancellationToken)).Values.FirstOrDefault();
            return new View(
                post.Slug,
                post.Namn,
                post.Beskrivning,
                post.Regel(request.Dag),
                post.Kalla,
                dokument,
                [.. post.Anskaffningsomraden.OrderBy(o => o.Ordning).Select(o => new Omrade(o.Kod, o.Slug, o.Namn, o.Sammanfattning))]);
        }
    }
}
