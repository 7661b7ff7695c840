using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Visar vad utkastet till regelverk ändrar (shows the effect of the draft): vilka svar som blir andra, från vad till vad.</summary>
public static class VisaRegeleffekt
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Köpens dag (day of the purchases); utan dag den tidigaste som utkastet kan börja gälla, dock minst i dag.</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(DateOnly? Dag = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Nummer">Utkastets nummer (number of the draft).</param>
    /// <param name="Forra">Versionen som gäller dagen (the version in force), om någon.</param>
    /// <param name="Dag">Köpens dag (day of the purchases).</param>
    /// <param name="Effekt">Effekten (the effect).</param>
    /// <param name="Grupper">Svaren som ändras, samlade (the changes grouped): slutsatserna först.</param>
    public sealed record View(int Nummer, int? Forra, DateOnly Dag, Regeleffekt Effekt, IReadOnlyList<Effektgrupp> Grupper);

    /// <summary>Svar som ändras på samma sätt för samma köpare (answers that change alike).</summary>
    /// <param name="Fran">Svaret i dag (now).</param>
    /// <param name="Till">Svaret med utkastet (by the draft).</param>
    /// <param name="Omraden">Områden (areas).</param>
    /// <param name="Kop">Köp (purchases).</param>
    /// <param name="Namnder">Nämndernas namn (committees).</param>
    /// <param name="Bolag">Bolagens namn (companies).</param>
    public sealed record Effektgrupp(Effektsvar Fran, Effektsvar Till, IReadOnlyList<string> Omraden, IReadOnlyList<Typkop> Kop, IReadOnlyList<string> Namnder, IReadOnlyList<string> Bolag)
    {
        /// <summary>Antal svar (number of answers).</summary>
        public int Antal => Omraden.Count * Kop.Count * (Namnder.Count + Bolag.Count);

        /// <summary>Om slutsatsen blir en annan (another conclusion).</summary>
        public bool BytSlutsats => Fran.ArAnnanSlutsats(Till);
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var utkast = await db.Regelverksversioner.AsNoTracking().FirstOrDefaultAsync(version => version.Status == Regelverksstatus.Utkast, cancellationToken)
                ?? throw new SaknasException("Det finns inget utkast till regelverk.");
            var idag = klocka.IDag();
            var underlag = await Regelunderlag.HamtaForAsync(db, request.Dag ?? idag, request.Dag ?? DateOnly.MaxValue, cancellationToken);
            var dag = request.Dag ?? (Regelverksversion.Senaste(underlag.Regelverk)?.Giltighet.Fran is { } fran && fran > idag ? fran : idag);
            var effekt = Regeleffekt.Rakna(underlag, utkast.Regler, dag);
            return new(utkast.Nummer, underlag.RegelverkFor(dag)?.Nummer, dag, effekt, Samla(effekt.Rader));
        }

        // Två steg: köpen som samma köpare får samma ändring av i ett område, och sedan områdena där det är likadant.
        private static List<Effektgrupp> Samla(IReadOnlyList<Effektrad> rader) =>
        [
            .. rader.Select(Kortad).GroupBy(rad => (rad.Fran, rad.Till, rad.Omrade, rad.Kop))
                .GroupBy(grupp => (grupp.Key.Fran, grupp.Key.Till, grupp.Key.Omrade, Kopare: string.Join('|', grupp.Select(rad => rad.Organisation))))
                .Select(grupp => (grupp.Key, Kop: grupp.Select(en => en.Key.Kop).ToList(), Kopare: grupp.First().ToList()))
                .GroupBy(en => (en.Key.Fran, en.Key.Till, en.Key.Kopare, Kop: string.Join('|', en.Kop)))
                .Select(grupp => new Effektgrupp(
                    grupp.Key.Fran,
                    grupp.Key.Till,
                    [.. grupp.Select(en => en.Key.Omrade)],
                    grupp.First().Kop,
                    [.. grupp.First().Kopare.Where(rad => !rad.ArBolag).Select(rad => rad.Kopare)],
                    [.. grupp.First().Kopare.Where(rad => rad.ArBolag).Select(rad => rad.Kopare)]))
                .OrderByDescending(grupp => grupp.BytSlutsats)
                .ThenByDescending(grupp => grupp.Antal),
        ];

        // Är slutsatsen en annan är det den som ändringen handlar om; annars bara de rader som skiljer.
        private static Effektrad Kortad(Effektrad rad) => rad.Fran.ArAnnanSlutsats(rad.Till)
            ? rad with { Fran = rad.Fran with { Innehall = string.Empty }, Till = rad.Till with { Innehall = string.Empty } }
            : rad with { Fran = rad.Fran.Utan(rad.Till), Till = rad.Till.Utan(rad.Fran) };
    }
}
