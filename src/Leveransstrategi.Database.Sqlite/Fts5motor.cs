using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Application.Features.Sok.Sprak;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Database.Sqlite;

/// <summary>
/// Sökmotor på SQLites fulltext (engine on FTS5). Indextabellen <c>Sokfts</c> följer tabellen Sokpost genom utlösare, så att den
/// ändras i samma transaktion. Rubriken väger tyngst i rangen.
/// </summary>
public sealed class Fts5motor : IFulltextmotor
{
    // En ombyggnad av tabellen Sokpost i en senare migrering tar med sig utlösarna; då skapas de på nytt vid start.
    private static readonly (string Namn, string Sql)[] Delar =
    [
        ("Sokfts", """
            CREATE VIRTUAL TABLE IF NOT EXISTS "Sokfts" USING fts5(
                Titeltermer, Termer, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
            INSERT INTO "Sokfts"("Sokfts", "rank") VALUES ('rank', 'bm25(10.0, 1.0)');
            """),
        ("Sokpost_fts_ny", """
            CREATE TRIGGER IF NOT EXISTS "Sokpost_fts_ny" AFTER INSERT ON "Sokpost" BEGIN
                INSERT INTO "Sokfts"("rowid", "Titeltermer", "Termer") VALUES (new."Id", new."Titeltermer", new."Termer");
            END;
            """),
        ("Sokpost_fts_andrad", """
            CREATE TRIGGER IF NOT EXISTS "Sokpost_fts_andrad" AFTER UPDATE OF "Titeltermer", "Termer" ON "Sokpost" BEGIN
                UPDATE "Sokfts" SET "Titeltermer" = new."Titeltermer", "Termer" = new."Termer" WHERE "rowid" = old."Id";
            END;
            """),
        ("Sokpost_fts_bort", """
            CREATE TRIGGER IF NOT EXISTS "Sokpost_fts_bort" AFTER DELETE ON "Sokpost" BEGIN
                DELETE FROM "Sokfts" WHERE "rowid" = old."Id";
            END;
            """),
    ];

    /// <inheritdoc/>
    public string Namn => "fts5";

    /// <inheritdoc/>
    public bool SokerITermtabellen => false;

    /// <inheritdoc/>
    public async Task<bool> FinnsAsync(LeveransDbContext db, CancellationToken cancellationToken) =>
        (await SaknadeAsync(db, cancellationToken)).Count == 0;

    /// <inheritdoc/>
    public async Task<bool> SkapaAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var saknade = await SaknadeAsync(db, cancellationToken);
        foreach (var sql in saknade)
            await db.Database.ExecuteSqlRawAsync(sql, cancellationToken);
        return saknade.Count > 0;
    }

    /// <inheritdoc/>
    public IQueryable<Sokrang> Rangordna(LeveransDbContext db, Sokfraga fraga)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(fraga);
        var uttryck = string.Join(" AND ", fraga.Led.Select(led => $"({string.Join(" OR ", led.Villkor.Select(Uttryck))})"));
        return db.Database.SqlQuery<Sokrang>($"""SELECT "rowid" AS "SokpostId", -"rank" AS "Rang" FROM "Sokfts" WHERE "Sokfts" MATCH {uttryck}""");
    }

    // Termerna är bara bokstäver och siffror, så inget i dem kan läsas som ett av fulltextens egna tecken.
    private static string Uttryck(Sokvillkor villkor) => $"\"{string.Join(' ', villkor.Termer)}\"{(villkor.ArBorjan ? "*" : "")}";

    private static async Task<List<string>> SaknadeAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        var finns = await db.Database
            .SqlQuery<string>($"""SELECT "name" AS "Value" FROM "sqlite_master" WHERE "name" LIKE 'Sok%'""")
            .ToListAsync(cancellationToken);
        return [.. Delar.Where(del => !finns.Contains(del.Namn)).Select(del => del.Sql)];
    }
}
