using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Visar en import (shows an import): kolumnerna, hur långt den har kommit, och vad varje rad blev.</summary>
public static class VisaImport
{
    /// <summary>Antal rader på en sida (page size).</summary>
    public const int Sidstorlek = 100;

    /// <summary>Fråga efter importen med en sida rader (query for the import with a page of rows).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Utfall">Bara rader med utfallet (only rows with the outcome), om något är valt.</param>
    /// <param name="Sida">Sidans nummer, från 1 (page number).</param>
    [Kraver(Behorighet.LasaImporter)]
    public sealed record Query(Guid Id, Importutfall? Utfall = null, int Sida = 1) : IFraga<View>;

    /// <summary>Fråga efter alla rader (query for all rows).</summary>
    /// <param name="Id">Importen (the import).</param>
    /// <param name="Utfall">Bara rader med utfallet (only rows with the outcome), om något är valt.</param>
    [Kraver(Behorighet.LasaImporter)]
    public sealed record AllaQuery(Guid Id, Importutfall? Utfall = null) : IFraga<IAsyncEnumerable<Rad>>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Slag">Vad filen innehåller (what it holds).</param>
    /// <param name="Filnamn">Filnamn (file name).</param>
    /// <param name="Kontrollsumma">Filens kontrollsumma (SHA-256).</param>
    /// <param name="Anvandare">Den som laddade upp (who uploaded).</param>
    /// <param name="Tidpunkt">När (when).</param>
    /// <param name="Lage">Läge (state).</param>
    /// <param name="Rubriker">Filens rubriker (headings).</param>
    /// <param name="Kolumner">Valda kolumner (mapping), fält och rubrik.</param>
    /// <param name="Antal">Antal rader (rows).</param>
    /// <param name="Klara">Antal behandlade (rows done).</param>
    /// <param name="Fel">Felet som den stannade på (error).</param>
    /// <param name="Korare">Den som körde (who ran it).</param>
    /// <param name="Slutford">När den var klar (when done).</param>
    /// <param name="Angrare">Den som ångrade (who undid it).</param>
    /// <param name="AngradTidpunkt">När den ångrades (when undone).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    /// <param name="PerUtfall">Antal rader per utfall (rows by outcome).</param>
    /// <param name="Rader">Raderna (rows).</param>
    /// <param name="Tidigare">En tidigare import av samma fil som står kvar (an earlier import of the same file), om någon.</param>
    public sealed record View(
        Guid Id,
        Importslag Slag,
        string Filnamn,
        string Kontrollsumma,
        string Anvandare,
        DateTimeOffset Tidpunkt,
        Importlage Lage,
        IReadOnlyList<string> Rubriker,
        IReadOnlyDictionary<string, string> Kolumner,
        int Antal,
        int Klara,
        string? Fel,
        string? Korare,
        DateTimeOffset? Slutford,
        string? Angrare,
        DateTimeOffset? AngradTidpunkt,
        Guid Versionsmarke,
        IReadOnlyDictionary<Importutfall, int> PerUtfall,
        Sida<Rad> Rader,
        ListImporter.Rad? Tidigare)
    {
        /// <summary>Rubriker som ingen kolumn är vald för (headings that are not used).</summary>
        public IEnumerable<string> Oanvanda => Rubriker.Where(rubrik => rubrik.Length > 0 && !Kolumner.Values.Contains(rubrik));

        /// <summary>Antal rader med utfallet (rows with an outcome).</summary>
        /// <param name="utfall">Utfallet (outcome).</param>
        public int Med(Importutfall utfall) => PerUtfall.GetValueOrDefault(utfall);
    }

    /// <summary>En rad (a row of the report).</summary>
    /// <param name="Nummer">Raden i filen (line).</param>
    /// <param name="Utfall">Utfall (outcome).</param>
    /// <param name="Post">Vad den handlar om (what it is about).</param>
    /// <param name="Kolumn">Kolumnen som är fel (column at fault).</param>
    /// <param name="Text">Skälet (reason).</param>
    /// <param name="Adress">Sidan i portalen (address).</param>
    public sealed record Rad(int Nummer, Importutfall Utfall, string? Post, string? Kolumn, string? Text, string? Adress);

    /// <summary>Svarar på frågorna (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>, IRequestHandler<AllaQuery, IAsyncEnumerable<Rad>>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            // Filens innehåll behövs inte för att visa sidan och kan vara stort.
            var import = await db.Avtalsimporter.AsNoTracking().Where(i => i.Id == request.Id)
                .Select(i => new { i.Id, i.Slag, i.Filnamn, i.Kontrollsumma, i.Anvandare, i.Tidpunkt, i.Lage, i.Rubriker, i.Kolumner, i.Antal, i.Klara, i.Fel, i.Korare, i.Slutford, i.Angrare, i.AngradTidpunkt, i.Versionsmarke })
                .FirstOrDefaultAsync(cancellationToken) ?? throw Importarbete.Saknas();
            var perUtfall = await db.Importrader.AsNoTracking().Where(rad => rad.ImportId == request.Id)
                .GroupBy(rad => rad.Utfall).Select(grupp => new { Utfall = grupp.Key, Antal = grupp.Count() }).ToListAsync(cancellationToken);
            var nummer = Math.Max(1, request.Sida);
            var rader = await Valda(request.Id, request.Utfall)
                .Skip((int)Math.Min(int.MaxValue, (nummer - 1L) * Sidstorlek))
                .Take(Sidstorlek)
                .Select(rad => new Rad(rad.Rad, rad.Utfall, rad.Post, rad.Kolumn, rad.Text, rad.Adress))
                .ToListAsync(cancellationToken);
            var tidigare = await db.Avtalsimporter.AsNoTracking()
                .Where(i => i.Kontrollsumma == import.Kontrollsumma && i.Slag == import.Slag && i.Id != import.Id && i.Lage == Importlage.Klar && i.Slutford <= import.Tidpunkt)
                .OrderByDescending(i => i.Tidpunkt)
                .Select(i => new ListImporter.Rad(i.Id, i.Slag, i.Filnamn, i.Anvandare, i.Tidpunkt, i.Lage, i.Antal))
                .FirstOrDefaultAsync(cancellationToken);
            return new(
                import.Id,
                import.Slag,
                import.Filnamn,
                import.Kontrollsumma,
                import.Anvandare,
                import.Tidpunkt,
                import.Lage,
                import.Rubriker,
                import.Kolumner.Select(par => par.Split('=', 2)).Where(delar => delar.Length == 2).ToDictionary(delar => delar[0], delar => delar[1], StringComparer.Ordinal),
                import.Antal,
                import.Klara,
                import.Fel,
                import.Korare,
                import.Slutford,
                import.Angrare,
                import.AngradTidpunkt,
                import.Versionsmarke,
                perUtfall.ToDictionary(rad => rad.Utfall, rad => rad.Antal),
                new(request.Utfall is { } valt ? perUtfall.Find(rad => rad.Utfall == valt)?.Antal ?? 0 : perUtfall.Sum(rad => rad.Antal), nummer, Sidstorlek, rader),
                tidigare);
        }

        /// <inheritdoc/>
        public Task<IAsyncEnumerable<Rad>> Handle(AllaQuery request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return Task.FromResult(Valda(request.Id, request.Utfall).Select(rad => new Rad(rad.Rad, rad.Utfall, rad.Post, rad.Kolumn, rad.Text, rad.Adress)).AsAsyncEnumerable());
        }

        private IOrderedQueryable<Importrad> Valda(Guid id, Importutfall? utfall) => db.Importrader.AsNoTracking()
            .Where(rad => rad.ImportId == id && (utfall == null || rad.Utfall == utfall))
            .OrderBy(rad => rad.Rad).ThenBy(rad => rad.Id);
    }
}
