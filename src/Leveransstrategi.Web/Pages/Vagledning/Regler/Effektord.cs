using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>En tabell över svar som ändras (a table of changes).</summary>
/// <param name="Id">Rubrikens id (id of the heading).</param>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Grupper">Grupperna (the groups).</param>
/// <param name="Effekt">Hela effekten (the whole effect).</param>
public sealed record Effekttabell(string Id, string Rubrik, IReadOnlyList<VisaRegeleffekt.Effektgrupp> Grupper, Regeleffekt Effekt);

/// <summary>Effektord (words for the effect of a draft): svaren, köpen och köparna så att de går att läsa.</summary>
public static class Effektord
{
    /// <summary>Svaret i ord (the answer in words).</summary>
    /// <param name="svar">Svaret (the answer).</param>
    public static string Svar(Effektsvar svar)
    {
        ArgumentNullException.ThrowIfNull(svar);
        return svar.Slag switch
        {
            Utfallsslag.Kollision => "Reglerna går emot varandra",
            Utfallsslag.Tyst => "Reglerna säger inget",
            Utfallsslag.Ofullstandigt => "Ett svar saknas som avgör",
            _ => Regelord.Kod(svar.Kod),
        };
    }

    /// <summary>Raderna i svaret i ord (the rows of the answer in words).</summary>
    /// <param name="svar">Svaret (the answer).</param>
    public static IEnumerable<string> Rader(Effektsvar svar)
    {
        ArgumentNullException.ThrowIfNull(svar);
        return svar.Innehall.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(rad => rad.Split('|', 2))
            .Select(delar => $"{(Enum.TryParse<Regeldel>(delar[0], out var del) ? Storforst(Regelord.EnDel(del)) : delar[0])}: {Regelord.Text(delar[^1])}");
    }

    /// <summary>Köpen i ord (the purchases in words), en rad för varje art.</summary>
    /// <param name="kop">Köpen (the purchases).</param>
    /// <param name="alla">Alla köp som prövades (all purchases tried).</param>
    public static IEnumerable<string> Kop(IReadOnlyList<Typkop> kop, IReadOnlyList<Typkop> alla)
    {
        ArgumentNullException.ThrowIfNull(kop);
        ArgumentNullException.ThrowIfNull(alla);
        return kop.GroupBy(ett => ett.Undantag).OrderBy(grupp => grupp.Key)
            .SelectMany(grupp => Kopen([.. grupp], alla).Select(text => grupp.Key ? $"{text}, när köpet är det som undantaget gäller" : text));
    }

    private static IEnumerable<string> Kopen(List<Typkop> kop, IReadOnlyList<Typkop> alla)
    {
        if (kop.Count == alla.Count)
            return ["Alla köp, oavsett art, värde och tid"];
        return kop.GroupBy(ett => ett.Natur).Select(art =>
        {
            var samma = alla.Where(ett => ett.Natur == art.Key).ToList();
            return art.Count() == samma.Count
                ? $"{Art(art.Key)}, alla värden och tider"
                : $"{Art(art.Key)}: {string.Join("; ", art.GroupBy(ett => ett.Varde).GroupBy(varde => string.Join(" och ", varde.Select(ett => ett.Manader))).Select(tid => $"{Varden([.. tid.Select(varde => varde.Key)])}, {Tider(tid.Key, samma)}"))}";
        });
    }

    /// <summary>Köparna i ord (the buyers in words).</summary>
    /// <param name="antal">Berörda (affected).</param>
    /// <param name="av">Alla (all).</param>
    /// <param name="en">Ordet i ental (singular).</param>
    /// <param name="flera">Ordet i flertal (plural).</param>
    public static string Kopare(int antal, int av, string en, string flera) =>
        antal == av ? $"Alla {av} {flera}" : antal == 1 ? $"1 {en}" : $"{antal} av {av} {flera}";

    private static string Art(string natur) => Storforst(Regelord.Natur(natur));

    private static string Storforst(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Varden(List<decimal> varden) => varden.Count == 1 ? Format.Belopp(varden[0]) : $"{Format.Belopp(varden[0])} – {Format.Belopp(varden[^1])} ({varden.Count} värden)";

    private static string Tider(string tider, List<Typkop> samma) =>
        tider == string.Join(" och ", samma.Select(ett => ett.Manader).Distinct()) ? "alla tider" : $"{tider} månader";
}
