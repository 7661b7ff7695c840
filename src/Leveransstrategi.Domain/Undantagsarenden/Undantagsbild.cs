using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Undantagsarenden;

/// <summary>En organisation som har gått upp i en annan (a succession).</summary>
/// <param name="Fran">Den som upphörde (predecessor).</param>
/// <param name="Till">Den som tog över (successor).</param>
/// <param name="Dag">Första dagen för den nya (first day of the new one).</param>
public readonly record struct Overgang(OrganisationId Fran, OrganisationId Till, DateOnly Dag);

/// <summary>
/// Undantagsbild (exceptions in force on a day): vilka beviljade undantag som gäller en organisation. Ett undantag följer med till den
/// som har tagit över verksamheten, med sitt gamla namn i beslutet.
/// </summary>
public sealed class Undantagsbild
{
    private readonly ILookup<AvtalsomradeId?, Undantag> undantag;
    private readonly List<Overgang> overgangar;

    /// <summary>Skapar bilden (creates it).</summary>
    /// <param name="undantag">Undantag (exceptions), oavsett status och tid.</param>
    /// <param name="overgangar">Vilka som har gått upp i vilka (successions).</param>
    /// <param name="dag">Dagen (the day).</param>
    public Undantagsbild(IEnumerable<Undantag> undantag, IEnumerable<Overgang> overgangar, DateOnly dag)
    {
        this.undantag = undantag.Where(ett => ett.Galler(dag)).ToLookup(ett => ett.Grund.Avtalsomrade);
        this.overgangar = [.. overgangar.Where(overgang => overgang.Dag <= dag)];
    }

    /// <summary>Utan undantag (without exceptions).</summary>
    public static Undantagsbild Tom { get; } = new([], [], default);

    /// <summary>Undantagen från regeln i ett avtalsområde (the exceptions from its rule), det senast beslutade först.</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="avtalsomrade">Avtalsområdet (the contract area).</param>
    public IReadOnlyList<Undantag> For(OrganisationId organisation, AvtalsomradeId avtalsomrade)
    {
        // De flesta avtalsområden har inget undantag, och då behöver ingen släktskap räknas ut.
        if (!undantag.Contains(avtalsomrade))
            return [];
        var led = Led(organisation);
        return [.. undantag[avtalsomrade].Where(ett => led.Contains(ett.OrganisationId)).OrderByDescending(ett => ett.Giltighet.Fran)];
    }

    private HashSet<OrganisationId> Led(OrganisationId organisation)
    {
        HashSet<OrganisationId> led = [organisation];
        while (overgangar.Where(overgang => led.Contains(overgang.Till)).Select(overgang => overgang.Fran).Any(led.Add))
        {
        }

        return led;
    }
}
