using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Ord för styrdokument (words for governing documents) så som de visas.</summary>
public static class Dokumentord
{
    /// <summary>Slaget i ord (kind in words).</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Ord(this Dokumentslag slag) => slag switch
    {
        Dokumentslag.Tjansteutlatande => "Tjänsteutlåtande",
        Dokumentslag.Ovrigt => "Övrigt",
        _ => slag.ToString(),
    };

    /// <summary>Slagen att välja bland (kinds to choose from), i bokstavsordning.</summary>
    public static IReadOnlyList<SelectListItem> Slagval { get; } =
        [.. Enum.GetValues<Dokumentslag>().OrderBy(slag => slag == Dokumentslag.Ovrigt).ThenBy(slag => slag.Ord(), Application.Common.Svensktid.Namnordning)
            .Select(slag => new SelectListItem(slag.Ord(), slag.ToString()))];

    /// <summary>Relationens slag i ord (kind of relation), läst från dokumentet.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Ord(this Relationsslag slag) => slag switch
    {
        Relationsslag.Underordnad => "Är underordnad",
        Relationsslag.Kompletterar => "Kompletterar",
        Relationsslag.Ersatter => "Ersätter",
        _ => "Hänvisar till",
    };

    /// <summary>Relationen i ord (relation in words), läst åt det håll den visas.</summary>
    /// <param name="relation">Relationen (the relation).</param>
    public static string Ord(this VisaStyrdokument.Relation relation)
    {
        ArgumentNullException.ThrowIfNull(relation);
        return relation.Fran ? relation.Slag.Ord() : relation.Slag switch
        {
            Relationsslag.Underordnad => "Styr över",
            Relationsslag.Kompletterar => "Kompletteras av",
            Relationsslag.Ersatter => "Ersätts av",
            _ => "Nämns i",
        };
    }

    /// <summary>Beslutet på en rad (the decision in one line): organ, dag, paragraf och diarienummer så långt de är kända.</summary>
    /// <param name="beslut">Beslutet (the decision).</param>
    public static string Rad(this Beslut beslut)
    {
        ArgumentNullException.ThrowIfNull(beslut);
        var delar = new List<string> { beslut.Organ };
        if (beslut.Datum is { } dag)
            delar[0] += $" {Format.Datum(dag)}";
        if (beslut.Paragraf is { } paragraf)
            delar.Add(paragraf.StartsWith('§') ? paragraf : $"§ {paragraf}");
        if (beslut.Diarienummer is { } dnr)
            delar.Add($"dnr {dnr.Text}");
        return string.Join(", ", delar);
    }
}
