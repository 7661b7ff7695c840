using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument.Inlasning;

/// <summary>
/// Registermatchning (matching against the register): vilken post en hänvisning avser, och vilken post ett dokument är.
/// Ett diarienummer namnger ett ärende; när flera dokument har det avgör titeln, och när den inte avgör lämnas frågan öppen.
/// </summary>
public sealed class Registermatchning
{
    // Hälften av orden i registrets titel ska finnas i texten för att titeln ska räknas som samma.
    private const double MinstaLikhet = 0.5;

    // För att ett dokument ska antas vara en post i registret ska titlarna vara nästan desamma.
    private const double SammaTitel = 0.8;

    private readonly IReadOnlyList<Post> poster;

    private Registermatchning(IReadOnlyList<Post> poster) => this.poster = poster;

    /// <summary>En post i registret (an entry).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="DiarienummerNyckel">Diarienumrets nyckel (key of the registry number).</param>
    public sealed record Post(StyrdokumentId Id, string Slug, string Titel, string? DiarienummerNyckel);

    /// <summary>Alla poster (all entries), efter titel.</summary>
    public IReadOnlyList<Post> Poster => poster;

    /// <summary>Hämtar registret (loads the register) med en fråga.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<Registermatchning> HamtaAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new Registermatchning(await db.Styrdokument.AsNoTracking()
            .OrderBy(d => d.Titel)
            .Select(d => new Post(d.Id, d.Slug, d.Titel, d.Beslut == null ? null : d.Beslut.DiarienummerNyckel))
            .ToListAsync(cancellationToken));
    }

    /// <summary>Posten som en hänvisning avser (the entry cited), eller <see langword="null"/> när det inte går att avgöra.</summary>
    /// <param name="hanvisning">Hänvisningen (the citation).</param>
    public Post? For(TolkadHanvisning hanvisning)
    {
        ArgumentNullException.ThrowIfNull(hanvisning);
        var arendets = poster.Where(post => post.DiarienummerNyckel == hanvisning.Diarienummer.Nyckel).ToList();
        if (arendets.Count <= 1)
            return arendets.FirstOrDefault();
        var likheter = arendets
            .Select(post => (Post: post, Likhet: Likhet(post.Titel, hanvisning.Titel ?? hanvisning.Text)))
            .Where(par => par.Likhet >= MinstaLikhet)
            .OrderByDescending(par => par.Likhet)
            .ToList();
        return likheter.Count switch
        {
            0 => null,
            1 => likheter[0].Post,
            _ => likheter[0].Likhet > likheter[1].Likhet ? likheter[0].Post : null,
        };
    }

    /// <summary>Posten som ett dokument med titeln är (the entry that a document with the title is), om någon.</summary>
    /// <param name="titel">Titeln (the title).</param>
    public Post? For(string? titel)
    {
        if (titel is null || poster.Count == 0)
            return null;
        var basta = poster
            .Select(post => (Post: post, Likhet: Math.Min(Likhet(post.Titel, titel), Likhet(titel, post.Titel))))
            .MaxBy(par => par.Likhet);
        return basta.Likhet >= SammaTitel ? basta.Post : null;
    }

    /// <summary>Om ärendet finns i registret (the case is known), även när det inte går att avgöra vilket dokument som avses.</summary>
    /// <param name="diarienummer">Diarienumret (the registry number).</param>
    public bool HarArende(Diarienummer diarienummer)
    {
        ArgumentNullException.ThrowIfNull(diarienummer);
        return poster.Any(post => post.DiarienummerNyckel == diarienummer.Nyckel);
    }

    private static double Likhet(string titel, string text)
    {
        var ord = Ord(titel);
        return ord.Count == 0 ? 0 : (double)ord.Intersect(Ord(text)).Count() / ord.Count;
    }

    private static HashSet<string> Ord(string text) =>
        [.. text.ToLowerInvariant()
            .Split([.. " \u00A0,.;:()/-–\"”'".ToCharArray()], StringSplitOptions.RemoveEmptyEntries)
            .Where(ord => ord.Length > 2)
            // Genitiv ("stadens", "nämndens") ska inte skilja två titlar åt.
            .Select(ord => ord.Length > 4 && ord.EndsWith('s') ? ord[..^1] : ord)];
}
