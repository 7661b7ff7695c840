using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Förhandsvisning av ett avsnitt (preview of a section), med ändringarna mot den senast beslutade versionen.</summary>
/// <param name="Text">Hela texten (the whole text).</param>
/// <param name="Plats">Avsnittets plats, från 0 (index of the section).</param>
/// <param name="Punkter">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
/// <param name="Forlaga">Den senast beslutade versionen (latest decided version).</param>
public sealed record Forhandsvisning(
    Anvisningstext Text,
    int Plats,
    IReadOnlyDictionary<PunktId, Punktplats> Punkter,
    VisaUtkast.Forlaga? Forlaga)
{
    /// <summary>Avsnittet så som det visas (the section as shown).</summary>
    public Avsnittsvisning Visning { get; } = new(Text, Plats, Punkter, MedLank: false, Rubrikniva: 3, JamforMed: Forlaga?.Text);

    /// <summary>Punkter i avsnittet som inte finns kvar i texten (removed clauses), med sina gamla nummer.</summary>
    public IReadOnlyList<(string Nummer, string Text)> Borttagna { get; } = Forlaga?.Text.Hitta(Text.Avsnitt[Plats].Id) is { } fore
        ? [.. fore.Punkter.Where(punkt => Text.Punkt(punkt.Id) is null).Select(punkt => (Forlaga.Text.Nummer()[punkt.Id], punkt.Text))]
        : [];
}
