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
/// <param name="Permanent">Versionens adress (address of the version), när punktens nummer ska vara en permanent länk med version.</param>
/// <param name="Marke">Länk efter en punkt (link after a clause), till exempel till dess kommentarer; bara i utkast.</param>
/// <param name="JamforMed">Text att visa ordens ändringar mot (a text to mark changes against), om någon.</param>
public sealed record Avsnittsvisning(
    Anvisningstext Text,
    int Plats,
    IReadOnlyDictionary<PunktId, Punktplats> Punkter,
    bool MedLank = true,
    int Rubrikniva = 2,
    string? Permanent = null,
    Func<PunktId, string, (string Text, string Adress)?>? Marke = null,
    Anvisningstext? JamforMed = null)
{
    /// <summary>Avsnittet (the section).</summary>
    public Anvisningsavsnitt Avsnitt => Text.Avsnitt[Plats];

    /// <summary>Punktens nummer (number of a clause).</summary>
    /// <param name="punkt">Punktens plats i avsnittet, från 0 (index of the clause).</param>
    public string Nummer(int punkt) => Anvisningstext.Nummer(Plats, punkt);

    /// <summary>Punktens text som HTML (the clause as HTML), med ändringarna märkta när det finns något att jämföra med.</summary>
    /// <param name="punkt">Punkten (the clause).</param>
    /// <param name="adress">Vad en portaladress blir, med valt datum (the address with the chosen date).</param>
    public string Html(Punkt punkt, Func<string, string> adress)
    {
        ArgumentNullException.ThrowIfNull(punkt);
        return JamforMed is null || JamforMed.Punkt(punkt.Id)?.Text == punkt.Text
            ? Punkttext.Html(punkt.Text, Hanvisning, Rubrikniva + 1, adress)
            : Punkttext.Html(Lydelsejamforelse.Jamfor(JamforMed.Punkt(punkt.Id)?.Text, punkt.Text, Hanvisning).Tillsammans, Rubrikniva + 1, adress);
    }

    /// <summary>
    /// Hur en hänvisning till en punkt skrivs och vart den leder (text and address of a reference). En punkt i en annan anvisning nås
    /// genom sitt id, så att länken hittar rätt också när den har flyttats i den version som gäller.
    /// </summary>
    public Func<PunktId, (string Text, string Adress)?> Hanvisning { get; } = MedTitel(Text, Punkter);

    private static Func<PunktId, (string Text, string Adress)?> MedTitel(Anvisningstext text, IReadOnlyDictionary<PunktId, Punktplats> punkter)
    {
        var egna = Punkttext.Hanvisningar(text, new Dictionary<PunktId, (string Slug, string Nummer)>());
        return id => egna(id) ?? (punkter.TryGetValue(id, out var plats)
            ? ($"{plats.Titel}, punkt {plats.Nummer}", $"/anvisningar/{plats.Slug}/punkt/{id.Value}")
            : null);
    }
}
