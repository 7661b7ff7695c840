using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Kör provfallen (runs the test cases) mot reglerna som gäller och visar vilka som håller.</summary>
public static class KorProvfall
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query : IFraga<IReadOnlyList<Rad>>;

    /// <summary>Ett provfall (a test case).</summary>
    /// <param name="Namn">Vad det visar (what it shows).</param>
    /// <param name="Underlag">Underlaget (inputs).</param>
    /// <param name="Vantat">Väntat svar (expected code).</param>
    /// <param name="Blev">Svaret (the answer).</param>
    /// <param name="Kalla">Varför det väntade är rätt (source).</param>
    public sealed record Rad(string Namn, Frageunderlag Underlag, Slutsatskod Vantat, Slutsatskod Blev, Kallhanvisning Kalla)
    {
        /// <summary>Om provfallet håller (does it pass).</summary>
        public bool Haller => Vantat == Blev;
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            var vagledare = new Vagledare(await Regelunderlag.HamtaAsync(db, cancellationToken));
            var fall = await db.Provfall.AsNoTracking().OrderBy(p => p.Namn).ToListAsync(cancellationToken);
            return fall.ConvertAll(ett => new Rad(ett.Namn, ett.Underlag, ett.Vantat, vagledare.Svara(ett.Underlag).Kod, ett.Kalla));
        }
    }
}
