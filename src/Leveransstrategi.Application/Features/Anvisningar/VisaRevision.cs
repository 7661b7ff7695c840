using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Visar en revision och vad den ändrade (shows a revision and what it changed): jämförd med utkastets text just före, eller, för det
/// som skrevs före en sammanfogning, med texten som det skrevs ur.
/// </summary>
public static class VisaRevision
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Revision">Revisionen (the revision).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(string Slug, Guid Revision) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Revision">Revisionen (the revision).</param>
    /// <param name="Fore">Texten som den jämförs med (the text it is compared with).</param>
    /// <param name="Skillnad">Skillnaden (the difference).</param>
    public sealed record View(Textrevision Revision, Anvisningstext Fore, Textskillnad Skillnad);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var revision = await (
                from r in db.Textrevisioner.AsNoTracking()
                where r.Id == request.Revision
                join v in db.Anvisningsversioner on r.VersionId equals v.Id
                join a in db.Anvisningar on v.AnvisningId equals a.Id
                where a.Slug == request.Slug
                select r).FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Revisionen finns inte.");
            var tidigare = db.Textrevisioner.AsNoTracking().Where(r => r.VersionId == revision.VersionId && r.Ordning < revision.Ordning);
            tidigare = revision.Slag == Revisionsslag.Kladd
                ? tidigare.Where(r => r.Id == revision.Grund)
                : tidigare.Where(r => r.Slag != Revisionsslag.Kladd).OrderByDescending(r => r.Ordning);
            var fore = await tidigare.Select(r => r.Text).FirstOrDefaultAsync(cancellationToken) ?? Anvisningstext.Utan;
            return new(revision, fore, Textjamforelse.Jamfor(fore, revision.Text));
        }
    }
}
