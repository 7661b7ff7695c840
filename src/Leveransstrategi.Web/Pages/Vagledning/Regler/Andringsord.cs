using Leveransstrategi.Application.Features.Vagledning.Regler;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Web.Pages.Vagledning.Regler;

/// <summary>Ändringsord (words for the changes of a draft): vad som är tillagt, ändrat, flyttat och borttaget.</summary>
public static class Andringsord
{
    /// <summary>Ändringens slag (kind of change).</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Slag(Radandringsslag slag) => slag switch
    {
        Radandringsslag.Tillagd => "Tillagd",
        Radandringsslag.Andrad => "Ändrad",
        Radandringsslag.Flyttad => "Flyttad",
        _ => "Borttagen",
    };

    /// <summary>Vad som skiljer, en mening för varje del (what differs).</summary>
    /// <param name="andring">Ändringen (the change).</param>
    /// <param name="namn">Namn på källorna (names of the sources).</param>
    public static IEnumerable<string> Delar(Radandring andring, VisaRegelutkast.Regelnamn namn)
    {
        ArgumentNullException.ThrowIfNull(andring);
        ArgumentNullException.ThrowIfNull(namn);
        if (andring is not { Fore: { } fore, Efter: { } efter } || andring.Slag != Radandringsslag.Andrad)
        {
            yield return andring.Slag switch
            {
                Radandringsslag.Flyttad => "Raden säger detsamma men står på en annan plats.",
                _ => $"{(andring.Rad.Villkor.Count == 0 ? "Alltid" : Villkor(andring.Rad))}. Gäller {Regelord.Tid(andring.Rad.Giltighet)}.",
            };
            yield break;
        }

        if (fore.Rubrik != efter.Rubrik)
            yield return $"Rubriken ”{Regelord.Text(fore.Rubrik)}” blir ”{Regelord.Text(efter.Rubrik)}”.";
        if (fore.Text != efter.Text)
            yield return $"Texten {Citat(fore.Text)} blir {Citat(efter.Text)}.";
        if (fore.Kod != efter.Kod)
            yield return $"Svaret {(fore.Kod is { } forut ? Regelord.Kod(forut).ToLowerInvariant() : "inget")} blir {(efter.Kod is { } nu ? Regelord.Kod(nu).ToLowerInvariant() : "inget")}.";
        if (!fore.HarSammaVillkor(efter))
            yield return $"Villkoren ”{Villkor(fore)}” blir ”{Villkor(efter)}”.";
        if (!fore.HarSammaKallor(efter))
            yield return $"Källorna ”{Kallor(fore)}” blir ”{Kallor(efter)}”.";
        if (fore.Giltighet != efter.Giltighet)
            yield return $"Tiden {Regelord.Tid(fore.Giltighet)} blir {Regelord.Tid(efter.Giltighet)}.";

        string Kallor(Vagledningsregel rad) => rad.Kallor.Count == 0
            ? "inga"
            : string.Join("; ", rad.Kallor.Select(kalla => Regelord.Kalla(kalla, namn.Dokument, namn.Lagrum) + (kalla.Ord is { Count: > 0 } ord ? $" (orden {string.Join(", ", ord)})" : "")));
    }

    /// <summary>Vad som skiljer i en fråga (what differs in a question).</summary>
    /// <param name="andring">Ändringen (the change).</param>
    public static IEnumerable<string> Delar(Frageandring andring)
    {
        ArgumentNullException.ThrowIfNull(andring);
        var (fore, efter) = andring;
        if (fore.Text != efter.Text)
            yield return $"Frågan {Citat(fore.Text)} blir {Citat(efter.Text)}.";
        if (fore.Varfor != efter.Varfor)
            yield return $"Varför den ställs: {Citat(fore.Varfor)} blir {Citat(efter.Varfor)}.";
        foreach (var (gammalt, nytt) in fore.Val.Zip(efter.Val).Where(par => par.First != par.Second))
            yield return $"Svaret {Citat(gammalt.Text)} blir {Citat(nytt.Text)}.";
    }

    private static string Villkor(Vagledningsregel rad) => rad.Villkor.Count == 0 ? "alltid" : string.Join("; ", rad.Villkor.Select(Regelord.Villkor));

    private static string Citat(string text) => text.Length == 0 ? "(tom)" : $"”{Regelord.Text(text)}”";
}
