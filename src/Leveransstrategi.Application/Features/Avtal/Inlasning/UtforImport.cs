using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>
/// Utför nästa omgång av en import (runs the next batch): ändringarna, deras rader och hur långt importen har kommit sparas tillsammans.
/// </summary>
public static class UtforImport
{
    /// <summary>Kommando (command). Svaret är om något återstår.</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Arbetare">Arbetaren (the worker).</param>
    [Kraver(Behorighet.Driva)]
    public sealed record Command(Guid Id, Guid Arbetare) : IKommando<bool>;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="lasare">Läsaren av tabeller (table reader).</param>
    /// <param name="akt">Akten (the act), som säger på vems uppdrag portalen handlar.</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ITabellasare lasare, Akt akt, TimeProvider klocka) : IRequestHandler<Command, bool>
    {
        /// <inheritdoc/>
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var import = await db.ImportAsync(request.Id, cancellationToken);
            if (import.Arbetare != request.Arbetare || import.Lage != Importlage.Kors)
                throw new KrockException();
            akt.Uppdragsgivare = (import.AnvandareId, import.Korare ?? import.Anvandare);
            var korning = new Importkorning(db, import, prov: false, klocka);
            var poster = Importposter.Las(lasare.Las(import.Innehall, import.Filnamn), import, korning.Inlasare);
            var klara = 0;
            var omgang = poster.SkipWhile(post => (klara += post.Rader.Count) <= import.Klara).Take(Importarbete.Omgang).ToList();
            db.AddRange(await korning.BehandlaAsync(omgang, cancellationToken));
            import.Klara += omgang.Sum(post => post.Rader.Count);
            import.ArbetasTill = klocka.GetUtcNow() + Importarbete.Tid;
            var kvar = import.Klara < import.Antal;
            if (!kvar)
                (import.Lage, import.Arbetare, import.ArbetasTill, import.Slutford) = (Importlage.Klar, null, null, klocka.GetUtcNow());

            // Märkena sätts när ändringarna sparas, och de behövs för att kunna se om någon har byggt vidare på det inlästa.
            await db.SaveChangesAsync(cancellationToken);
            var ordning = await db.Importverkningar.CountAsync(verkan => verkan.ImportId == import.Id, cancellationToken);
            db.AddRange(korning.Verkningar.Select(verkan => new Importverkan
            {
                Id = Guid.CreateVersion7(),
                ImportId = import.Id,
                Ordning = ++ordning,
                Slag = verkan.Slag,
                Objekt = verkan.Id,
                Namn = verkan.Namn.Length > Importrad.MaxLangdKort ? verkan.Namn[..Importrad.MaxLangdKort] : verkan.Namn,
                Fore = verkan.Fore,
                Marke = verkan.Objekt.Versionsmarke,
            }));
            return kvar;
        }
    }
}
