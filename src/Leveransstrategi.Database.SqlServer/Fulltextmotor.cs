using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Application.Features.Sok.Sprak;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Database.SqlServer;

/// <summary>
/// Sökmotor på SQL Servers fulltext (engine on SQL Server full-text), där den är installerad. Servern uppdaterar fulltexten strax
/// efter transaktionen, så en ändring kan dröja någon sekund innan den hittas. Rubriken väger tyngst i rangen.
/// </summary>
public sealed class Fulltextmotor : IFulltextmotor
{
    /// <summary>
    /// Skapar katalog och index där fulltext är installerad och kontot får (creates catalog and index where possible). Går inte i
    /// en transaktion och står därför inte i en migrering; EXEC gör att satserna inte prövas på en server utan fulltext.
    /// </summary>
    public const string SkapaSql = """
        IF FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') = 1
           AND HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'CREATE FULLTEXT CATALOG') = 1
           AND NOT EXISTS (SELECT 1 FROM sys.fulltext_indexes WHERE object_id = OBJECT_ID(N'Sokpost'))
        BEGIN
            IF NOT EXISTS (SELECT 1 FROM sys.fulltext_catalogs WHERE name = N'Sokkatalog')
                EXEC(N'CREATE FULLTEXT CATALOG Sokkatalog WITH ACCENT_SENSITIVITY = ON;');
            EXEC(N'CREATE FULLTEXT INDEX ON Sokpost (Titeltermer LANGUAGE 0, Termer LANGUAGE 0)
                   KEY INDEX PK_Sokpost ON Sokkatalog WITH (CHANGE_TRACKING = AUTO, STOPLIST = OFF);');
        END
        """;

    /// <inheritdoc/>
    public string Namn => "fulltext";

    /// <inheritdoc/>
    public bool SokerITermtabellen => false;

    /// <inheritdoc/>
    public async Task<bool> FinnsAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var antal = await db.Database
            .SqlQuery<int>($"""
                SELECT COUNT(*) AS Value FROM sys.fulltext_indexes
                WHERE object_id = OBJECT_ID(N'Sokpost') AND is_enabled = 1 AND FULLTEXTSERVICEPROPERTY('IsFullTextInstalled') = 1
                """)
            .SingleAsync(cancellationToken);
        return antal > 0;
    }

    /// <inheritdoc/>
    public async Task<bool> SkapaAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (await FinnsAsync(db, cancellationToken))
            return false;
        await db.Database.ExecuteSqlRawAsync(SkapaSql, cancellationToken);
        return await FinnsAsync(db, cancellationToken);
    }

    /// <inheritdoc/>
    public IQueryable<Sokrang> Rangordna(LeveransDbContext db, Sokfraga fraga)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(fraga);
        var alla = string.Join(" AND ", fraga.Led.Select(led => $"({Nagot(led)})"));
        var nagot = string.Join(" OR ", fraga.Led.Select(Nagot));
        return db.Database.SqlQuery<Sokrang>($"""
            SELECT CAST(traff.[KEY] AS bigint) AS SokpostId,
                   CAST(traff.[RANK] + 10 * ISNULL(rubrik.[RANK], 0) AS float) AS Rang
            FROM CONTAINSTABLE(Sokpost, Termer, {alla}) AS traff
            LEFT JOIN CONTAINSTABLE(Sokpost, Titeltermer, {nagot}) AS rubrik ON rubrik.[KEY] = traff.[KEY]
            """);
    }

    // Termerna är bara bokstäver och siffror, så inget i dem kan läsas som ett av fulltextens egna tecken.
    private static string Nagot(Sokled led) => string.Join(" OR ", led.Villkor.Select(villkor =>
        $"\"{string.Join(' ', villkor.Termer)}{(villkor.ArBorjan ? "*" : "")}\""));
}
