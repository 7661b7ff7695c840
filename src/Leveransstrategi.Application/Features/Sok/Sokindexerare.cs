using System.Security.Cryptography;
using System.Text.Json;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Motorer;
using Leveransstrategi.Application.Features.Sok.Sprak;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok;

/// <summary>Sökindexerare (writes the index): skriver om posterna för några rötter, så som de nu är sparade.</summary>
/// <param name="kallor">Sökkällorna (the sources).</param>
/// <param name="motorer">Valet av motor (choice of engine).</param>
public sealed class Sokindexerare(IEnumerable<ISokkalla> kallor, Sokmotorval motorer)
{
    /// <summary>Reglernas version (version of the rules): höjs när termer eller underlag ändras, så att indexet byggs om vid start.</summary>
    public const string Version = "5";

    private const int RotterAtGangen = 50;
    private const int PosterAtGangen = 500;

    private readonly List<ISokkalla> kallor = [.. kallor];

    /// <summary>Slagen som går att söka bland, i ordning (all kinds, in order).</summary>
    public IReadOnlyList<Sokslag> Slag { get; } = [.. kallor.SelectMany(kalla => kalla.Slag).OrderBy(slag => slag.Ordning)];

    /// <summary>Rötterna som någon källa läser, bland de ändrade (the changed roots that are indexed).</summary>
    /// <param name="andrade">Ändrade rötter (changed roots).</param>
    public IReadOnlyList<(ISokkalla Kalla, Guid Rot)> Berorda(IEnumerable<IVersionerad> andrade) =>
        [.. andrade.SelectMany(rot => kallor.Select(kalla => (kalla, Rot: kalla.RotId(rot))))
            .Where(par => par.Rot is not null)
            .Select(par => (par.kalla, par.Rot!.Value))
            .Distinct()];

    /// <summary>Rötterna vars poster visar något ur de ändrade (roots whose entries show parts of the changed ones).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="andrade">Ändrade rötter (changed roots).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IReadOnlyList<(ISokkalla Kalla, Guid Rot)>> FoljderAsync(LeveransDbContext db, IReadOnlyCollection<IVersionerad> andrade, CancellationToken cancellationToken)
    {
        var foljder = new List<(ISokkalla, Guid)>();
        foreach (var kalla in kallor)
            foljder.AddRange((await kalla.FoljderAsync(db, andrade, cancellationToken)).Select(rot => (kalla, rot)));
        return foljder;
    }

    /// <summary>
    /// Skriver om rötternas poster (rewrites the roots): bara de som har ändrats, så att ett sparande kostar efter ändringens storlek
    /// och inte efter textens.
    /// </summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="berorda">Rötterna (the roots).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task SkrivAsync(LeveransDbContext db, IReadOnlyList<(ISokkalla Kalla, Guid Rot)> berorda, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(berorda);
        foreach (var grupp in berorda.GroupBy(par => par.Kalla, par => par.Rot))
        {
            foreach (var nagra in grupp.Distinct().Chunk(RotterAtGangen))
            {
                var typer = grupp.Key.Slag.Select(slag => slag.Typ).ToList();
                var befintliga = await db.Sokposter.AsNoTracking()
                    .Where(post => nagra.Contains(post.Rot) && typer.Contains(post.Typ))
                    .Select(post => new { post.Id, post.ObjektNyckel, post.Avtryck })
                    .ToListAsync(cancellationToken);
                var underlag = (await grupp.Key.LasAsync(db, nagra, cancellationToken)).ToDictionary(u => (u.ObjektNyckel, Avtryck(u)));
                var inaktuella = befintliga.Where(post => !underlag.Remove((post.ObjektNyckel, post.Avtryck))).Select(post => post.Id).ToList();
                foreach (var bort in inaktuella.Chunk(PosterAtGangen))
                    await db.Sokposter.Where(post => bort.Contains(post.Id)).ExecuteDeleteAsync(cancellationToken);
                await LaggTillAsync(db, underlag.Values, cancellationToken);
            }
        }
    }

    /// <summary>Bygger hela indexet från början (rebuilds all); antalet poster är svaret.</summary>
    /// <param name="db">Databasen, i en transaktion (the database, in a transaction).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<int> ByggAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        await db.Soktermer.ExecuteDeleteAsync(cancellationToken);
        await db.Sokposter.ExecuteDeleteAsync(cancellationToken);
        var antal = 0;
        foreach (var kalla in kallor)
            antal += await LaggTillAsync(db, kalla, await kalla.RotterAsync(db, cancellationToken), cancellationToken);
        return antal;
    }

    private async Task<int> LaggTillAsync(LeveransDbContext db, ISokkalla kalla, IReadOnlyList<Guid> rotter, CancellationToken cancellationToken)
    {
        var antal = 0;
        foreach (var nagra in rotter.Chunk(RotterAtGangen))
            antal += await LaggTillAsync(db, await kalla.LasAsync(db, nagra, cancellationToken), cancellationToken);
        return antal;
    }

    private async Task<int> LaggTillAsync(LeveransDbContext db, IReadOnlyCollection<Sokunderlag> underlag, CancellationToken cancellationToken)
    {
        if (underlag.Count == 0)
            return 0;
        var motor = await motorer.ValjAsync(db, cancellationToken);
        var nya = new List<object>();
        foreach (var ett in underlag)
        {
            var termer = Indextermer.Av(ett.Titel, Sokbar(ett), ett.Diarienummer);
            var post = Post(ett, termer);
            nya.Add(post);
            if (motor.SokerITermtabellen)
                nya.AddRange(termer.Vikter.Select(par => new Sokterm { Term = par.Key, Vikt = par.Value, Sokpost = post }));
        }

        db.AddRange(nya);
        await db.SaveChangesAsync(cancellationToken);
        // Posterna behövs inte mer; kvar i minnet skulle de följa med i nästa sparande.
        foreach (var ny in nya.AsEnumerable().Reverse())
            db.Entry(ny).State = EntityState.Detached;
        return underlag.Count;
    }

    private static string Avtryck(Sokunderlag underlag) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(underlag)));

    private static string Sokbar(Sokunderlag underlag) =>
        underlag.Sammanhang is null ? underlag.Text : $"{underlag.Text}\n\n{underlag.Sammanhang}";

    private static Sokpost Post(Sokunderlag underlag, Indextermer termer) => new()
    {
        Rot = underlag.Rot,
        Typ = underlag.Typ,
        ObjektNyckel = underlag.ObjektNyckel,
        Titel = underlag.Titel,
        Sammanhang = underlag.Sammanhang,
        Text = underlag.Text,
        Url = underlag.Url,
        ArUtkast = underlag.ArUtkast,
        GallerFran = underlag.Giltighet.Fran,
        GallerTill = underlag.Giltighet.Till,
        SoksAvenEfterat = underlag.SoksAvenEfterat,
        Avtryck = Avtryck(underlag),
        Titeltermer = termer.Rubrik,
        Termer = termer.Alla,
    };
}
