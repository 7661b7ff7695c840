using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Löser en kommentar eller avböjer dess förslag (resolves a comment or declines its suggestion). Utkastets text berörs inte.</summary>
public static class AvgorKommentar
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Kommentar">Kommentaren (the comment).</param>
    /// <param name="Avboj">Om förslaget avböjs (decline); annars är kommentaren löst.</param>
    /// <param name="Versionsmarke">Kommentarens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.KommenteraUtkast)]
    public sealed record Command(string Slug, Guid Kommentar, bool Avboj, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (_, kommentar) = await db.KommentarAsync(request.Slug, request.Kommentar, cancellationToken);
            db.KravOforandrad(kommentar, request.Versionsmarke);
            kommentar.Avgor(request.Avboj ? Kommentarslage.Avbojd : Kommentarslage.Lost, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }

    /// <summary>Den pågående versionen och en av dess kommentarer (the version being handled and one of its comments), spårade.</summary>
    /// <exception cref="SaknasException">Utkastet eller kommentaren finns inte.</exception>
    internal static async Task<(Anvisningsversion Version, Kommentar Kommentar)> KommentarAsync(
        this LeveransDbContext db,
        string slug,
        Guid id,
        CancellationToken cancellationToken)
    {
        var version = await db.PagaendeAsync(slug, cancellationToken);
        var kommentar = await db.Kommentarer.Include(k => k.Svar).FirstOrDefaultAsync(k => k.Id == id && k.VersionId == version.Id, cancellationToken)
            ?? throw new SaknasException("Kommentaren finns inte i utkastet.");
        return (version, kommentar);
    }
}
