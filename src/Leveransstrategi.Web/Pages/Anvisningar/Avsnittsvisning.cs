using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>
/// Ett avsnitt så som det visas (a section as shown): samma delvy på den publika sidan, i utkastet och i förhandsvisningen, så att
/// den som skriver ser precis det som nämnderna kommer att se.
/// </summary>
/// <param name="Text">Hela texten, som ger numren (the whole text).</param>
/// <param name="Plats">Avsnittets plats, från 0 (index of the section).</param>
/// <param name="Punkter">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
/// <param name="MedLank">Om punktens nummer är en länk till punkten (link the number).</param>
/// <param name="Rubrikniva">Rubrikens nivå, 2 eller 3 (heading level).</param>
/// <param name="JamforMed">Text att visa ordens ändringar mot (a text to mark changes against), om någon.</param>
public sealed record Avsnittsvisning(
    Anvisningstext Text,
    int Plats,
    IReadOnlyDictionary<PunktId, Punktplats> Punkter,
    bool MedLank = true,
    int Rubrikniva = 2,
    Anvisningstext? JamforMed = null)
{
    /// <summary>Avsnittet (the section).</summary>
    public Anvisningsavsnitt Avsnitt => Text.Avsnitt[Plats];

    /// <summary>Punktens nummer (number of a clause).</summary>
    /// <param name="punkt">Punktens plats i avsnittet, från 0 (index of the clause).</param>
    public string Nummer(int punkt) => Anvisningstext.Nummer(Plats, punkt);

    /// <summary>Punktens text som HTML (the clause as HTML), med ändringarna märkta när det finns något att jämföra med.</summary>
    /// <param name="punkt">Punkten (the clause).</param>
    public string Html(Punkt punkt)
    {
        ArgumentNullException.ThrowIfNull(punkt);
        return JamforMed is null || JamforMed.Punkt(punkt.Id)?.Text == punkt.Text
            ? Punkttext.Html(punkt.Text, Hanvisning, Rubrikniva + 1)
            : Andringsmarkning.Html(JamforMed.Punkt(punkt.Id)?.Text ?? string.Empty, punkt.Text, Hanvisning, Rubrikniva + 1);
    }

    /// <summary>Hur en hänvisning till en punkt skrivs och vart den leder (text and address of a reference).</summary>
    public Func<PunktId, (string Text, string Adress)?> Hanvisning { get; } =
        Punkttext.Hanvisningar(Text, Punkter.ToDictionary(par => par.Key, par => (par.Value.Slug, par.Value.Nummer)));
}
