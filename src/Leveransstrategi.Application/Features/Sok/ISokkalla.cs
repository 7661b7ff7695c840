using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Sok;

/// <summary>Sökslag (kind of findable thing), så som det visas i filtret.</summary>
/// <param name="Typ">Kod i adress och gränssnitt (code in address and API).</param>
/// <param name="Namn">Namn på ett (singular).</param>
/// <param name="Flertal">Namn på flera (plural).</param>
/// <param name="Ordning">Ordning i filtret (order).</param>
public sealed record Sokslag(string Typ, string Namn, string Flertal, int Ordning);

/// <summary>Underlag för en sökpost (what a thing gives to the index).</summary>
/// <param name="Rot">Roten (the root's id).</param>
/// <param name="Typ">Slag (kind).</param>
/// <param name="ObjektNyckel">Stabil nyckel (stable key).</param>
/// <param name="Titel">Rubrik (title).</param>
/// <param name="Sammanhang">Det som det hör till (context), om något.</param>
/// <param name="Text">Text (text).</param>
/// <param name="Url">Permanent adress (permanent address).</param>
/// <param name="Diarienummer">Kända diarienummer (registry numbers known of it).</param>
/// <param name="ArUtkast">Bara för den som får läsa utkast (draft).</param>
/// <param name="Giltighet">När det gäller (validity).</param>
/// <param name="SoksAvenEfterat">Hittas också sedan det upphört (findable after its end).</param>
public sealed record Sokunderlag(
    Guid Rot,
    string Typ,
    string ObjektNyckel,
    string Titel,
    string? Sammanhang,
    string Text,
    string Url,
    IReadOnlyList<string> Diarienummer,
    bool ArUtkast,
    Giltighet Giltighet,
    bool SoksAvenEfterat);

/// <summary>
/// Sökkälla (source of findable things). Ett nytt slag i sökningen är en klass som ärver <see cref="Sokkalla{TRot}"/>; den hittas
/// av sig själv, följer med i bygget av indexet och skrivs om när dess rot ändras.
/// </summary>
public interface ISokkalla
{
    /// <summary>Slagen som källan ger (kinds it yields).</summary>
    IReadOnlyList<Sokslag> Slag { get; }

    /// <summary>Rotens id, om den hör till källan (id of the root, when it is of this source).</summary>
    /// <param name="rot">En ändrad rot (a changed root).</param>
    Guid? RotId(IVersionerad rot);

    /// <summary>Rötterna vars poster visar något ur andra ändrade rötter (roots whose entries show parts of other changed roots).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="andrade">De ändrade, av alla slag (the changed roots of all kinds).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    Task<IReadOnlyList<Guid>> FoljderAsync(LeveransDbContext db, IReadOnlyCollection<IVersionerad> andrade, CancellationToken cancellationToken);

    /// <summary>Alla rötter (all roots).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken);

    /// <summary>Underlagen för några rötter, så som de nu är sparade (reads the things of some roots).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="rotter">Rötterna (the roots).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    Task<IReadOnlyList<Sokunderlag>> LasAsync(LeveransDbContext db, IReadOnlyCollection<Guid> rotter, CancellationToken cancellationToken);
}

/// <summary>Sökkälla för ett slags rot (source for one type of root).</summary>
/// <typeparam name="TRot">Rotens typ (the root type).</typeparam>
public abstract class Sokkalla<TRot> : ISokkalla
    where TRot : class, IVersionerad
{
    /// <inheritdoc/>
    public abstract IReadOnlyList<Sokslag> Slag { get; }

    /// <inheritdoc/>
    public Guid? RotId(IVersionerad rot) => rot is TRot egen ? Id(egen) : null;

    /// <inheritdoc/>
    public virtual Task<IReadOnlyList<Guid>> FoljderAsync(LeveransDbContext db, IReadOnlyCollection<IVersionerad> andrade, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Guid>>([]);

    /// <inheritdoc/>
    public abstract Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken);

    /// <inheritdoc/>
    public abstract Task<IReadOnlyList<Sokunderlag>> LasAsync(
        LeveransDbContext db,
        IReadOnlyCollection<Guid> rotter,
        CancellationToken cancellationToken);

    /// <summary>Rotens id (the root's id).</summary>
    /// <param name="rot">Roten (the root).</param>
    protected abstract Guid Id(TRot rot);

    /// <summary>Text av delar med tom rad mellan; tomma delar faller bort (joins the non-empty parts).</summary>
    /// <param name="delar">Delarna (the parts).</param>
    protected static string Text(params IEnumerable<string?> delar) =>
        string.Join("\n\n", delar.Where(del => !string.IsNullOrWhiteSpace(del)));
}
