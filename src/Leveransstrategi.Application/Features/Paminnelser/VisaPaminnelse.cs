using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Visar en påminnelse (shows a reminder) med sin historia och sina brev.</summary>
public static class VisaPaminnelse
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Id">Påminnelsen (the reminder).</param>
    [Kraver(Behorighet.LasaPaminnelser)]
    public sealed record Query(Guid Id) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Paminnelse">Påminnelsen (the reminder), med sina steg.</param>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Titel">Avtalets titel (title).</param>
    /// <param name="Brev">Breven (letters) efter nyckel.</param>
    /// <param name="Idag">Dagens datum (today).</param>
    public sealed record View(Paminnelse Paminnelse, string Nummer, string Titel, IReadOnlyDictionary<string, Brevrad> Brev, DateOnly Idag);

    /// <summary>Ett brev (a letter).</summary>
    /// <param name="Till">Mottagare (receiver); tomt när brevet är gallrat.</param>
    /// <param name="Lage">Läge (state).</param>
    public sealed record Brevrad(string Till, Brevlage Lage);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var id = PaminnelseId.Av(request.Id);
            var post = await db.Paminnelser.AsNoTracking().Include(p => p.Steg.OrderBy(s => s.Ordning)).FirstOrDefaultAsync(p => p.Id == id, cancellationToken)
                ?? throw new SaknasException("Påminnelsen finns inte.");
            var avtal = await db.Ramavtal.AsNoTracking().Where(r => r.Id == post.Ramavtal).Select(r => new { r.Nummer, r.Titel }).FirstAsync(cancellationToken);
            var nycklar = post.Steg.Select(steg => steg.Brev).OfType<string>().ToList();
            var brev = await db.Utkorg.AsNoTracking().Where(b => nycklar.Contains(b.Nyckel)).Select(b => new { b.Nyckel, b.Till, b.Lage }).ToListAsync(cancellationToken);
            return new(post, avtal.Nummer, avtal.Titel, brev.ToDictionary(b => b.Nyckel, b => new Brevrad(b.Till, b.Lage)), klocka.IDag());
        }
    }
}
