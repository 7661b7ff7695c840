using System.Globalization;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>
/// Textjämförelse (comparison of two texts): avsnitt och punkter paras ihop på identitet, sedan jämförs orden i den punkt som ändrats.
/// </summary>
public static class Textjamforelse
{
    /// <summary>Jämför två texter (compares two texts).</summary>
    /// <param name="fran">Texten före (the old text).</param>
    /// <param name="till">Texten efter (the new text).</param>
    public static Textskillnad Jamfor(Anvisningstext fran, Anvisningstext till)
    {
        var (fore, efter) = (new Textregister(fran), new Textregister(till));
        var (numreradeFore, numreradeEfter) = (fran.Nummer(), till.Nummer());
        var (platserFore, platserEfter) = (Platser(fore), Platser(efter));
        var flyttade = Ordningsfoljd.Flyttade(fore.Ordning, efter.Ordning);
        return new([.. Foga(fore.Ordning, efter.Ordning, flyttade).Select(Avsnitt)]);

        Avsnittsskillnad Avsnitt(AvsnittsId id)
        {
            var (gammalt, nytt) = (fore.Avsnitt.GetValueOrDefault(id), efter.Avsnitt.GetValueOrDefault(id));
            return new(
                id,
                Slag(gammalt is null, nytt is null, gammalt?.Rubrik == nytt?.Rubrik),
                flyttade.Contains(id),
                platserFore.GetValueOrDefault(id),
                platserEfter.GetValueOrDefault(id),
                (nytt ?? gammalt)!.Rubrik,
                Ordjamforelse.Jamfor(gammalt?.Rubrik ?? "", nytt?.Rubrik ?? ""),
                Punkter(id));
        }

        List<Punktskillnad> Punkter(AvsnittsId id)
        {
            var borttagna = fore.I(id).Where(punkt => !efter.Punkter.ContainsKey(punkt)).ToHashSet();
            var (foljdFore, foljdEfter) = (fore.I(id), efter.I(id));
            var omordnade = Ordningsfoljd.Flyttade(foljdFore, foljdEfter);
            return [.. Foga([.. foljdFore.Where(punkt => borttagna.Contains(punkt) || efter.Punkter[punkt].Avsnitt == id)], foljdEfter, omordnade)
                .Select(punkt => Punkt(punkt, omordnade.Contains(punkt)))];
        }

        Punktskillnad Punkt(PunktId id, bool omordnad)
        {
            var (gammal, ny) = (fore.Punkter.GetValueOrDefault(id), efter.Punkter.GetValueOrDefault(id));
            IReadOnlyList<Punktkalla> kallorFore = gammal?.Punkt.Kallor ?? [];
            IReadOnlyList<Punktkalla> kallorEfter = ny?.Punkt.Kallor ?? [];
            List<Punktkalla> tillagda = [.. kallorEfter.Except(kallorFore)];
            List<Punktkalla> borttagna = [.. kallorFore.Except(kallorEfter)];
            return new(
                id,
                Slag(gammal is null, ny is null, gammal?.Punkt.Text == ny?.Punkt.Text && tillagda.Count + borttagna.Count == 0),
                omordnad || (gammal is not null && ny is not null && gammal.Avsnitt != ny.Avsnitt),
                numreradeFore.GetValueOrDefault(id),
                numreradeEfter.GetValueOrDefault(id),
                Ordjamforelse.Jamfor(gammal?.Punkt.Text ?? "", ny?.Punkt.Text ?? ""),
                tillagda,
                borttagna);
        }
    }

    // Det borttagna står efter det som stod före det. Något som självt har flyttats säger inget om var det stod.
    private static List<T> Foga<T>(IReadOnlyList<T> fore, IReadOnlyList<T> efter, HashSet<T> flyttade)
        where T : notnull =>
        Ordningsfoljd.Foga(efter, fore, fore.Concat(efter).ToHashSet(), efter.Except(flyttade).ToHashSet(), _ => false);

    private static Skillnadsslag Slag(bool saknadesFore, bool saknasEfter, bool lika) =>
        saknadesFore ? Skillnadsslag.Tillagd
        : saknasEfter ? Skillnadsslag.Borttagen
        : lika ? Skillnadsslag.Oforandrad
        : Skillnadsslag.Andrad;

    private static Dictionary<AvsnittsId, string> Platser(Textregister text) => text.Ordning
        .Select((id, plats) => (id, Nummer: (plats + 1).ToString(CultureInfo.InvariantCulture)))
        .ToDictionary(par => par.id, par => par.Nummer);
}
