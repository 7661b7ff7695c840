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
/// <param name="Marke">Länk efter en punkt (link after a clause), till exempel till dess kommentarer; bara i utkast.</param>
public sealed record Avsnittsvisning(
    Anvisningstext Text,
    int Plats,
    IReadOnlyDictionary<PunktId, Punktplats> Punkter,
    bool MedLank = true,
    int Rubrikniva = 2,
    Func<PunktId, string, (string Text, string Adress)?>? Marke = null)
{
    /// <summary>Avsnittet (the section).</summary>
    public Anvisningsavsnitt Avsnitt => Text.Avsnitt[Plats];

    /// <summary>Punktens nummer (number of a clause).</summary>
    /// <param name="punkt">Punktens plats i avsnittet, från 0 (index of the clause).</param>
    public string Nummer(int punkt) => Anvisningstext.Nummer(Plats, punkt);

    /// <summary>Hur en hänvisning till en punkt skrivs och vart den leder (text and address of a reference).</summary>
    public Func<PunktId, (string Text, string Adress)?> Hanvisning { get; } =
        Punkttext.Hanvisningar(Text, Punkter.ToDictionary(par => par.Key, par => (par.Value.Slug, par.Value.Nummer)));
}
