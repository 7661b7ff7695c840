using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Laddar upp ett Word-dokument för torrkörning mot utkastet (uploads a Word document for a dry run against the draft). En fil som inte
/// går att läsa sparas inte.
/// </summary>
public static class LaddaUppAnvisning
{
    /// <summary>Filslaget som tas emot (accepted extension).</summary>
    public const string Filandelse = ".docx";

    /// <summary>Kommando (command). Svaret är uppladdningens id.</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Filnamn">Filens namn (file name).</param>
    /// <param name="Innehall">Innehållet (content).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, string Filnamn, byte[] Innehall) : IKommando<Guid>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av filer (file reader).</param>
    /// <param name="anvandare">Den som laddar upp (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, IDokumentlasare lasare, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            if (!string.Equals(Path.GetExtension(request.Filnamn), Filandelse, StringComparison.OrdinalIgnoreCase))
                throw new OlasbartDokumentException("Filen är inget Word-dokument (.docx). Öppna den i Word, spara den som Word-dokument och välj den filen.");
            // Läs redan nu: det som inte går att läsa ska inte ligga kvar någonstans.
            Wordinlasning.Las(await lasare.LasAsync(request.Innehall, request.Filnamn, cancellationToken), version.Text, Punktregister.Tomt.ForRedigering);
            return await db.TaEmotAsync(request.Filnamn, request.Innehall, anvandare.Id, klocka.GetUtcNow(), cancellationToken);
        }
    }
}
