using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Sprak;

namespace Leveransstrategi.Application.Features.Sok.Motorer;

/// <summary>En post som svarar mot frågan, och hur väl (a match and its rank).</summary>
public sealed class Sokrang
{
    /// <summary>Posten (the thing).</summary>
    public long SokpostId { get; init; }

    /// <summary>Rang; högre är bättre (rank, higher is better).</summary>
    public double Rang { get; init; }
}

/// <summary>
/// Sökmotor (search engine): översätter en fråga till databasens sätt att söka. Bara träffar och rang; vem som får se vad, slag,
/// dag och sidor läggs på av den som frågar, en gång för alla motorer.
/// </summary>
public interface ISokmotor
{
    /// <summary>Namn (name), till exempel fts5.</summary>
    string Namn { get; }

    /// <summary>Om motorn söker i tabellen över termer (uses the term table), som då ska fyllas.</summary>
    bool SokerITermtabellen { get; }

    /// <summary>Posterna som svarar mot frågan (the matches), att bygga vidare på i databasen.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="fraga">Frågan; inte tom (the query, not empty).</param>
    IQueryable<Sokrang> Rangordna(LeveransDbContext db, Sokfraga fraga);
}

/// <summary>Sökmotor som vilar på databasens egen fulltext (engine on the database's own full-text).</summary>
public interface IFulltextmotor : ISokmotor
{
    /// <summary>Om fulltexten finns på plats (is in place).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    Task<bool> FinnsAsync(LeveransDbContext db, CancellationToken cancellationToken);

    /// <summary>
    /// Skapar det som fattas av fulltexten, där databasen klarar det (creates what is missing). Körs utanför transaktion.
    /// </summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Om något skapades, så att indexet behöver byggas om (whether anything was created).</returns>
    Task<bool> SkapaAsync(LeveransDbContext db, CancellationToken cancellationToken);
}
