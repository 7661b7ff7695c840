using System.Linq.Expressions;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok.Sprak;

namespace Leveransstrategi.Application.Features.Sok.Motorer;

/// <summary>
/// Sökmotor på en indexerad tabell av termer (engine on an indexed term table), för databaser utan fulltext. Bara LINQ, så att
/// den är densamma i båda databaserna.
/// </summary>
public sealed class Termmotor : ISokmotor
{
    // En träff på själva ordet väger mer än på början eller slutet av ett längre.
    private const int HeltOrd = 3;

    /// <inheritdoc/>
    public string Namn => "termer";

    /// <inheritdoc/>
    public bool SokerITermtabellen => true;

    /// <inheritdoc/>
    public IQueryable<Sokrang> Rangordna(LeveransDbContext db, Sokfraga fraga)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(fraga);
        IQueryable<Sokpost> poster = db.Sokposter;
        foreach (var led in fraga.Led)
            poster = poster.Where(Nagot(led.Villkor.Select(villkor => Villkor(db, villkor))));

        var alla = fraga.Led.SelectMany(led => led.Villkor).SelectMany(Termvillkor).ToList();
        var traffade = db.Soktermer.Where(Nagot(alla));
        var hela = fraga.Led.SelectMany(led => led.Villkor).Where(villkor => !villkor.ArBorjan).SelectMany(villkor => villkor.Termer).Distinct().ToList();
        // Summan räknas en gång för alla träffade termer; en summa för varje post läser om postens alla termer.
        var summor = traffade.GroupBy(term => term.SokpostId)
            .Select(grupp => new { Id = grupp.Key, Rang = grupp.Sum(term => hela.Contains(term.Term) ? term.Vikt * HeltOrd : term.Vikt) });
        return poster.Join(summor, post => post.Id, summa => summa.Id, (post, summa) => new Sokrang { SokpostId = post.Id, Rang = summa.Rang });
    }

    private static Expression<Func<Sokpost, bool>> Villkor(LeveransDbContext db, Sokvillkor villkor)
    {
        if (villkor.Termer.Count == 1)
        {
            var traffade = db.Soktermer.Where(Termvillkor(villkor).Single()).Select(term => term.SokpostId);
            return post => traffade.Contains(post.Id);
        }

        // Alla frasens ord ska finnas (det går på index); bara där prövas följden.
        var foljd = $" {string.Join(' ', villkor.Termer)} ";
        var ord = villkor.Termer.Distinct().ToList();
        var medAlla = db.Soktermer.Where(term => ord.Contains(term.Term))
            .GroupBy(term => term.SokpostId).Where(grupp => grupp.Count() == ord.Count).Select(grupp => grupp.Key);
        return post => medAlla.Contains(post.Id) && post.Termer.Contains(foljd);
    }

    private static IEnumerable<Expression<Func<Sokterm, bool>>> Termvillkor(Sokvillkor villkor)
    {
        if (!villkor.ArBorjan)
            return villkor.Termer.Select<string, Expression<Func<Sokterm, bool>>>(hel => term => term.Term == hel);
        // Ett spann i stället för LIKE, så att indexet används i båda databaserna; kolumnen jämförs tecken för tecken.
        var fran = villkor.Termer[0];
        var till = fran + '\uFFFF';
#pragma warning disable CA1309 // Uttrycket körs i databasen, där kolumnen jämförs tecken för tecken; ordinal form går inte att översätta.
        return [term => string.Compare(term.Term, fran) >= 0 && string.Compare(term.Term, till) < 0];
#pragma warning restore CA1309
    }

    private static Expression<Func<T, bool>> Nagot<T>(IEnumerable<Expression<Func<T, bool>>> villkor) =>
        villkor.Aggregate((ena, andra) =>
        {
            var byte_ = new Parameterbyte(andra.Parameters[0], ena.Parameters[0]);
            return Expression.Lambda<Func<T, bool>>(Expression.OrElse(ena.Body, byte_.Visit(andra.Body)), ena.Parameters);
        });

    private sealed class Parameterbyte(ParameterExpression fran, ParameterExpression till) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == fran ? till : node;
    }
}
