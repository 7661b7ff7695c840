using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Kör provfallen (runs the test cases) mot en publicerad version av regelverket och visar vilka som håller.</summary>
public static class KorProvfall
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Version">Versionens nummer (number of a published version); utan nummer den som gäller dagens köp.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(int? Version = null) : IFraga<IReadOnlyList<Rad>>;

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
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, IReadOnlyList<Rad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Rad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var underlag = await Regelunderlag.HamtaUtanRamavtalAsync(db, cancellationToken);
            var vagledare = new Vagledare(underlag);
            var version = request.Version is { } nummer ? underlag.Regelverk.FirstOrDefault(v => v.Nummer == nummer) : underlag.RegelverkFor(klocka.IDag());
            if (version is null)
                throw new SaknasException("Versionen av regelverket finns inte.");
            // Varje version prövas mot de provfall som den publicerades med; ett som hör till ett utkast syns inte här.
            var fall = await db.Provfall.AsNoTracking().OrderBy(p => p.Namn).ToListAsync(cancellationToken);
            return [.. fall.Where(ett => ett.Provar(version.Nummer)).Select(ett => new Rad(ett.Namn, ett.Underlag, ett.Vantat, version.Regler.Svara(vagledare.ProvfaktaFor(ett.Underlag), ett.Underlag.Dag).Kod, ett.Kalla))];
        }
    }
}
