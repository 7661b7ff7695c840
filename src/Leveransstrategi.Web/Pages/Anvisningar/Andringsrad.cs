using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>En ändring som en rad i en nedladdning (a change as a row).</summary>
/// <param name="NummerFore">Nummer före (old number).</param>
/// <param name="NummerEfter">Nummer efter (new number).</param>
/// <param name="Slag">Slag i ord (kind in words).</param>
/// <param name="TextFore">Text före (old text), med stödet sist.</param>
/// <param name="TextEfter">Text efter (new text), med stödet sist.</param>
public sealed record Andringsrad(string? NummerFore, string? NummerEfter, string Slag, string TextFore, string TextEfter)
{
    /// <summary>Ändringarna i ordning (the changes in order).</summary>
    /// <param name="jamforelse">Jämförelsen (the comparison).</param>
    public static IEnumerable<Andringsrad> Av(Jamforelsevisning jamforelse)
    {
        ArgumentNullException.ThrowIfNull(jamforelse);
        foreach (var avsnitt in jamforelse.Skillnad.Avsnitt)
        {
            if (avsnitt.ArAndring)
            {
                yield return new(
                    avsnitt.GammaltNummer,
                    avsnitt.NyttNummer,
                    Jamforelseord.Slag(avsnitt),
                    jamforelse.Fran.Text.Hitta(avsnitt.Id)?.Rubrik ?? "",
                    jamforelse.Till.Text.Hitta(avsnitt.Id)?.Rubrik ?? "");
            }

            foreach (var punkt in avsnitt.Punkter.Where(punkt => punkt.ArAndring))
            {
                yield return new(
                    punkt.GammaltNummer,
                    punkt.NyttNummer,
                    Jamforelseord.Slag(punkt),
                    Text(jamforelse, jamforelse.Gammal(punkt.Id)),
                    Text(jamforelse, jamforelse.Ny(punkt.Id)));
            }
        }
    }

    private static string Text(Jamforelsevisning jamforelse, Punkt? punkt)
    {
        if (punkt is null)
            return "";
        var stod = punkt.Kallor.Select(kalla => kalla.Slag == Kallslag.Punkt && kalla.Punkt is { } id && jamforelse.Hanvisning(id) is { } mal
            ? $"{kalla.Hanvisning.Titel}, {mal.Text}"
            : kalla.Hanvisning.Visning);
        return string.Join('\n', stod.Select(text => $"Stöd: {text}").Prepend(Punkttext.Ren(punkt.Text, jamforelse.Hanvisning)));
    }
}
