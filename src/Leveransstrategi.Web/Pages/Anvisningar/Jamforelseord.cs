using System.Globalization;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Ord för en jämförelse (words for a comparison): antal, slag av ändring och det som är oförändrat.</summary>
public static class Jamforelseord
{
    private static readonly string[] tal = ["noll", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    /// <summary>Antalet ändringar i en mening (the number of changes in a sentence).</summary>
    /// <param name="skillnad">Skillnaden (the difference).</param>
    public static string Antal(Textskillnad skillnad)
    {
        ArgumentNullException.ThrowIfNull(skillnad);
        if (skillnad.AntalAndringar == 0)
            return "Texterna är lika: inget ord, inget stöd och ingen rubrik skiljer dem åt.";
        var andringar = Stor(skillnad.AntalAndringar == 1 ? "en ändring" : $"{Tal(skillnad.AntalAndringar)} ändringar");
        return $"{andringar} i {(skillnad.AntalBerordaAvsnitt == 1 ? "ett" : Tal(skillnad.AntalBerordaAvsnitt))} avsnitt.";
    }

    /// <summary>Slaget av ändring i en punkt (kind of change).</summary>
    /// <param name="punkt">Punkten (the clause).</param>
    public static string Slag(Punktskillnad punkt)
    {
        ArgumentNullException.ThrowIfNull(punkt);
        return punkt.Slag switch
        {
            Skillnadsslag.Tillagd => "ny",
            Skillnadsslag.Borttagen => "borttagen",
            Skillnadsslag.Andrad when punkt.Flyttad => "flyttad och ändrad",
            Skillnadsslag.Andrad when punkt.Bitar.All(bit => bit.Slag == Ordslag.Lika) => "ändrat stöd",
            Skillnadsslag.Andrad => "ändrad",
            _ => "flyttad",
        };
    }

    /// <summary>Slaget av ändring i ett avsnitt eller dess rubrik (kind of change).</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public static string Slag(Avsnittsskillnad avsnitt)
    {
        ArgumentNullException.ThrowIfNull(avsnitt);
        return avsnitt.Slag switch
        {
            Skillnadsslag.Tillagd => "nytt avsnitt",
            Skillnadsslag.Borttagen => "borttaget avsnitt",
            Skillnadsslag.Andrad when avsnitt.Flyttad => "flyttat, ny rubrik",
            Skillnadsslag.Andrad => "ny rubrik",
            _ => "flyttat avsnitt",
        };
    }

    /// <summary>Vad som är oförändrat (what is unchanged), i en mening.</summary>
    /// <param name="avsnitt">Avsnitten i följd (consecutive sections).</param>
    public static string Oforandrade(IReadOnlyList<Avsnittsskillnad> avsnitt)
    {
        ArgumentNullException.ThrowIfNull(avsnitt);
        var mening = $"Avsnitt {Folj(avsnitt.Select(a => a.NyttNummer!))} är {(avsnitt.Count == 1 ? "oförändrat" : "oförändrade")}";
        return mening + Tidigare(avsnitt.All(a => a.NyttNummer == a.GammaltNummer), avsnitt.Select(a => a.GammaltNummer!));
    }

    /// <summary>Vad som är oförändrat (what is unchanged), i en mening.</summary>
    /// <param name="punkter">Punkterna i följd (consecutive clauses).</param>
    public static string Oforandrade(IReadOnlyList<Punktskillnad> punkter)
    {
        ArgumentNullException.ThrowIfNull(punkter);
        var mening = punkter.Count == 1
            ? $"Punkt {punkter[0].NyttNummer} är oförändrad"
            : $"Punkterna {Folj(punkter.Select(p => p.NyttNummer!))} är oförändrade";
        return mening + Tidigare(punkter.All(p => p.NyttNummer == p.GammaltNummer), punkter.Select(p => p.GammaltNummer!));
    }

    /// <summary>Texten med stor bokstav först (capitalised).</summary>
    /// <param name="text">Texten (the text).</param>
    public static string Stor(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Tidigare(bool sammaNummer, IEnumerable<string> nummer) => sammaNummer ? "." : $", förut {Folj(nummer)}.";

    private static string Folj(IEnumerable<string> nummer)
    {
        var lista = nummer.ToList();
        return lista.Count switch
        {
            1 => lista[0],
            2 => $"{lista[0]} och {lista[1]}",
            _ => $"{lista[0]}–{lista[^1]}",
        };
    }

    private static string Tal(int antal) => antal < tal.Length ? tal[antal] : antal.ToString(CultureInfo.InvariantCulture);
}
