using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Application.Features.Organisationer;

/// <summary>Slagens ord (words for the kinds of organisation): koden i adresser och gränssnitt, och namnen på sidorna.</summary>
public static class Organisationsslagtext
{
    private static readonly Dictionary<Organisationsslag, Ord> ord = new()
    {
        [Organisationsslag.Kommunfullmaktige] = new("kommunfullmaktige", "Kommunfullmäktige", "Kommunfullmäktige", "kommunfullmäktige"),
        [Organisationsslag.Kommunstyrelse] = new("kommunstyrelse", "Kommunstyrelse", "kommunstyrelse", "kommunstyrelser"),
        [Organisationsslag.Facknamnd] = new("facknamnd", "Facknämnd", "facknämnd", "facknämnder"),
        [Organisationsslag.Stadsdelsnamnd] = new("stadsdelsnamnd", "Stadsdelsnämnd", "stadsdelsnämnd", "stadsdelsnämnder"),
        [Organisationsslag.Bolag] = new("bolag", "Bolag", "bolag", "bolag"),
    };

    /// <summary>Alla slag i den ordning de visas (all kinds in display order).</summary>
    public static IReadOnlyList<Organisationsslag> Alla { get; } = [.. ord.Keys];

    /// <summary>Koden (code), till exempel stadsdelsnamnd.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Kod(Organisationsslag slag) => ord[slag].Kod;

    /// <summary>Namnet (name), till exempel Stadsdelsnämnd.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Namn(Organisationsslag slag) => ord[slag].Namn;

    /// <summary>Namnet i flertal (plural name), till exempel Stadsdelsnämnder.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Flertal(Organisationsslag slag) => char.ToUpperInvariant(ord[slag].Flera[0]) + ord[slag].Flera[1..];

    /// <summary>Antalet i ord (the number in words), till exempel 11 stadsdelsnämnder.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    /// <param name="antal">Antalet (the number).</param>
    public static string Antal(Organisationsslag slag, int antal) => (slag, antal) switch
    {
        (Organisationsslag.Kommunfullmaktige, 1) => "kommunfullmäktige",
        (Organisationsslag.Kommunstyrelse, 1) => "kommunstyrelsen",
        _ => $"{antal}\u00A0{(antal == 1 ? ord[slag].En : ord[slag].Flera)}",
    };

    /// <summary>Läser koden (parses the code).</summary>
    /// <param name="kod">Koden (the code).</param>
    /// <param name="slag">Slaget (the kind).</param>
    public static bool Forsok(string? kod, out Organisationsslag slag)
    {
        slag = Alla.FirstOrDefault(ett => string.Equals(ord[ett].Kod, kod, StringComparison.OrdinalIgnoreCase));
        return slag != default;
    }

    private sealed record Ord(string Kod, string Namn, string En, string Flera);
}
