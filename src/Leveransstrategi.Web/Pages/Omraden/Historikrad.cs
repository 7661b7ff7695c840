using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Web.Pages.Anvisningar;

namespace Leveransstrategi.Web.Pages.Omraden;

/// <summary>Vad som hände (what happened) i ett områdes historia.</summary>
public enum Handelseslag
{
    /// <summary>Strategin fick en definition (the strategy's definition took effect).</summary>
    Definition = 1,

    /// <summary>En version beslutades (decided).</summary>
    Beslut = 2,

    /// <summary>En version började gälla (took effect).</summary>
    Borjan = 3,

    /// <summary>Anvisningen beslutades upphöra (repeal decided).</summary>
    Upphavande = 4,

    /// <summary>Anvisningen slutade gälla (ended).</summary>
    Slut = 5,
}

/// <summary>En rad i områdets historik (a row of the area's history).</summary>
/// <param name="Dag">Dagen (the day), om den är känd.</param>
/// <param name="Slag">Vad som hände (what happened).</param>
/// <param name="Version">Anvisningens version (version of the instruction), om raden gäller den.</param>
/// <param name="Definition">Strategins definition (the definition), om raden gäller den.</param>
public sealed record Historikrad(DateOnly? Dag, Handelseslag Slag, VisaAnvisning.Versionsrad? Version, VisaOmrade.Definitionsrad? Definition)
{
    /// <summary>
    /// Anvisningens versioner och strategins definitioner i en tidslinje (merged timeline), det senaste först och det utan känd dag sist.
    /// Det som inte är beslutat är inte med.
    /// </summary>
    /// <param name="anvisning">Anvisningen (the instruction).</param>
    /// <param name="definitioner">Definitionerna (the definitions), den senaste först.</param>
    public static IReadOnlyList<Historikrad> Alla(Anvisningslasning anvisning, IReadOnlyList<VisaOmrade.Definitionsrad> definitioner)
    {
        ArgumentNullException.ThrowIfNull(anvisning);
        ArgumentNullException.ThrowIfNull(definitioner);
        var rader = definitioner.Select(d => new Historikrad(d.Giltighet.Fran, Handelseslag.Definition, null, d)).ToList();
        foreach (var version in anvisning.Beslutade)
        {
            rader.Add(new(version.Beslut?.Datum, Handelseslag.Beslut, version, null));
            rader.Add(new(version.Giltighet.Fran, Handelseslag.Borjan, version, null));
            if (version.Upphavande is not { } upphavande)
                continue;
            rader.Add(new(upphavande.Datum, Handelseslag.Upphavande, version, null));
            rader.Add(new(version.Giltighet.Till, Handelseslag.Slut, version, null));
        }

        return
        [
            .. rader.OrderByDescending(rad => rad.Dag ?? DateOnly.MinValue)
                .ThenByDescending(rad => rad.Version?.Nummer)
                .ThenByDescending(rad => rad.Slag)
                .ThenByDescending(rad => rad.Definition?.Kalla.Version),
        ];
    }
}
