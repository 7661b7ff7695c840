using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Bekräftar en post som föreslogs vid inläsning (confirms a proposed entry), så att den syns i registret för alla.</summary>
public static class BekraftaPost
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Slug, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dokument = await db.Styrdokument.FirstOrDefaultAsync(d => d.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget styrdokument med adressen {request.Slug}.");
            db.KravOforandrad(dokument, request.Versionsmarke);
            dokument.Bekrafta();
            return Unit.Value;
        }
    }
}
