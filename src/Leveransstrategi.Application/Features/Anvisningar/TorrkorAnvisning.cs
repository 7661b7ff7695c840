using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Application.Features.Styrdokument.Inlasning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Torrkör en inläsning i utkastet (dry run): visar vad dokumentet skulle ändra, utan att ändra något.</summary>
public static class TorrkorAnvisning
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Uppladdning">Uppladdningen (the pending upload).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Query(string Slug, Guid Uppladdning) : IFraga<View>;

    /// <summary>Det som skulle läsas in (what would be read in).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Nummer">Versionen under arbete (number of the draft).</param>
    /// <param name="Status">Utkastets status (state); bara ett utkast går att läsa in i.</param>
    /// <param name="Filnamn">Filens namn (file name).</param>
    /// <param name="Revision">Revisionen som torrkörningen gjordes mot (the revision compared with).</param>
    /// <param name="Rapport">Vad som lästes (what was read).</param>
    /// <param name="Nuvarande">Utkastets text (the draft).</param>
    /// <param name="Inlast">Texten så som den skulle bli (the text as it would be).</param>
    /// <param name="Skillnad">Skillnaden (the difference).</param>
    /// <param name="Punkter">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
    public sealed record View(
        string Slug,
        string Titel,
        int Nummer,
        Anvisningsstatus Status,
        string Filnamn,
        Guid Revision,
        Inlasningsrapport Rapport,
        Anvisningstext Nuvarande,
        Anvisningstext Inlast,
        Textskillnad Skillnad,
        IReadOnlyDictionary<PunktId, Punktplats> Punkter);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av filer (file reader).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, IDokumentlasare lasare, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var fil = await db.UppladdningAsync(request.Uppladdning, anvandare.Id, cancellationToken);
            var titel = await db.Anvisningar.AsNoTracking().Where(a => a.Slug == request.Slug).Select(a => a.Titel).FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Det finns inget utkast till den anvisningen.");
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            // Dokumentet kan hänvisa till vilken anvisning som helst, så registret behövs alltid.
            var register = await Punktregister.HamtaAsync(db, version.AnvisningId, behovs: true, cancellationToken);
            var kalla = await lasare.LasAsync(fil.Innehall, fil.Filnamn, cancellationToken);
            var inlast = Wordinlasning.Las(kalla, version.Text, register.ForRedigering);
            return new(
                request.Slug,
                titel,
                version.Nummer,
                version.Status,
                fil.Filnamn,
                version.RevisionId,
                inlast.Rapport,
                version.Text,
                inlast.Text,
                Textjamforelse.Jamfor(version.Text, inlast.Text),
                register.Platser);
        }
    }
}
