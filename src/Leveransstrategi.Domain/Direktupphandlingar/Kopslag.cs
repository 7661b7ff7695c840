using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Direktupphandlingar;

/// <summary>
/// Köpslag (kind of purchase): CPV-kodens grupp, de tre första siffrorna. Lagen säger ”samma slag” utan att säga hur slaget avgränsas; att
/// dela in efter CPV-grupp är portalens läsning och inte mer än en hjälp att se vilka köp som ska prövas tillsammans.
/// </summary>
public readonly record struct Kopslag
{
    /// <summary>Längd (length in characters).</summary>
    public const int Langd = 3;

    private Kopslag(string kod) => Kod = kod;

    /// <summary>Gruppens tre siffror (the three digits of the group).</summary>
    public string Kod { get; }

    /// <summary>Gruppens benämning (label), eller <see langword="null"/> när den inte finns i förteckningen.</summary>
    public string? Benamning => Cpvtermer.Grupp(Kod);

    /// <summary>Slaget för en CPV-kod (kind of a code).</summary>
    /// <param name="cpv">Koden (the code).</param>
    /// <exception cref="RegelbrottException">Koden gäller en hel huvudgrupp och säger inte vilket slag köpet är.</exception>
    public static Kopslag Av(CpvKod cpv) => cpv.Text[2] == '0'
        ? throw new RegelbrottException($"CPV-koden {cpv.Text} gäller en hel huvudgrupp. Välj en närmare kod, så att köp av samma slag går att räkna ihop.")
        : new(cpv.Text[..Langd]);

    /// <summary>Slaget så som det visas (as displayed): siffrorna och benämningen.</summary>
    /// <param name="kod">Gruppens tre siffror (the digits).</param>
    public static string Namn(string kod) => Cpvtermer.Grupp(kod) is { } benamning ? $"{benamning} (CPV {kod})" : $"CPV {kod}";
}
