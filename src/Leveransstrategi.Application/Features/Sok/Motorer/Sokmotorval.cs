using Leveransstrategi.Application.Data;

namespace Leveransstrategi.Application.Features.Sok.Motorer;

/// <summary>Inställning för sökningen (search settings), under <c>Sok</c>.</summary>
public sealed class Sokinstallningar
{
    /// <summary>Motor (engine): <c>auto</c> (fulltext där den finns), <c>fts</c> (kräv fulltext) eller <c>termer</c> (tabellen av termer).</summary>
    public string Motor { get; set; } = "auto";
}

/// <summary>Väljer sökmotor (chooses the engine) efter inställningen och vad databasen har; valet görs en gång per process.</summary>
/// <param name="installningar">Inställningarna (settings).</param>
/// <param name="fulltext">Databasens fulltext, om den har någon (the database's full-text).</param>
public sealed class Sokmotorval(Sokinstallningar installningar, IEnumerable<IFulltextmotor> fulltext)
{
    private readonly Termmotor termmotor = new();
    private readonly IFulltextmotor? fulltextmotor = fulltext.SingleOrDefault();
    private ISokmotor? vald;

    /// <summary>Den valda motorn (the chosen engine).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="InvalidOperationException">Inställningen är okänd, eller kräver fulltext som inte finns.</exception>
    public async Task<ISokmotor> ValjAsync(LeveransDbContext db, CancellationToken cancellationToken) =>
        vald ??= installningar.Motor switch
        {
            "termer" => termmotor,
            "auto" => await FinnsFulltextAsync(db, cancellationToken) ? fulltextmotor! : termmotor,
            "fts" => await FinnsFulltextAsync(db, cancellationToken)
                ? fulltextmotor!
                : throw new InvalidOperationException("Sok:Motor är fts, men databasen saknar fulltext. Installera den, eller välj auto eller termer."),
            var annat => throw new InvalidOperationException($"Sok:Motor är {annat}. Välj auto, fts eller termer."),
        };

    /// <summary>Skapar fulltexten där den fattas och går att skapa, och väljer sedan om (creates full-text, then chooses anew).</summary>
    /// <param name="db">Databasen, utan pågående transaktion (the database, outside any transaction).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Om något skapades (whether anything was created).</returns>
    public async Task<bool> ForberedAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        var skapad = installningar.Motor != "termer" && fulltextmotor is not null && await fulltextmotor.SkapaAsync(db, cancellationToken);
        vald = null;
        await ValjAsync(db, cancellationToken);
        return skapad;
    }

    private async Task<bool> FinnsFulltextAsync(LeveransDbContext db, CancellationToken cancellationToken) =>
        fulltextmotor is not null && await fulltextmotor.FinnsAsync(db, cancellationToken);
}
