using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Antar ett förslag till lydelse i utkastet (accepts a suggested wording). Har punkten ändrats sedan förslaget skrevs fogas de samman
/// ord för ord, och där ord krockar får någon välja. Inget skrivs över.
/// </summary>
public static class AntaForslag
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Kommentar">Kommentaren med förslaget (the comment).</param>
    /// <param name="Versionsmarke">Kommentarens märke från sidan (token from the page).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Guid Kommentar, Guid Versionsmarke) : IKommando<Sparutfall>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Sparutfall>
    {
        /// <inheritdoc/>
        public async Task<Sparutfall> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (version, kommentar) = await db.KommentarAsync(request.Slug, request.Kommentar, cancellationToken);
            db.KravOforandrad(kommentar, request.Versionsmarke);
            if (version.Status != Anvisningsstatus.Utkast)
                throw new RegelbrottException("Texten är låst. Ett förslag kan antas när versionen är ett utkast; be granskaren eller KS-kansliet återförvisa den.");
            kommentar.Avgor(Kommentarslage.Antagen, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            var punkt = version.Text.Punkt(kommentar.PunktId)
                ?? throw new RegelbrottException("Punkten är borttagen ur utkastet, så förslaget kan inte antas. Avböj det, eller ta tillbaka punkten ur historiken först.");
            if (await db.Textkonflikter.AnyAsync(k => k.VersionId == version.Id && k.Mal == punkt.Id.Value && k.Lost == null, cancellationToken))
                throw new RegelbrottException("Punkten har en konflikt som väntar på val. Välj vad som ska gälla där först.");
            var bas = version.Text.Med(punkt with { Text = kommentar.Punkttext });
            var min = version.Text.Med(punkt with { Text = kommentar.Forslag! });
            return await db.SkrivAsync(version, version.RevisionId, bas, min, Revisionsslag.Forslag, anvandare, klocka.GetUtcNow(), cancellationToken);
        }
    }
}
