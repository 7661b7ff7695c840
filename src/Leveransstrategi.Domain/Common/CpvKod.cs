namespace Leveransstrategi.Domain.Common;

/// <summary>
/// CPV-kod (common procurement vocabulary code): åtta siffror, bindestreck och kontrollsiffra, till exempel 72220000-3.
/// Kontrollsiffran slås upp i den officiella förteckningen (förordning (EG) nr 213/2008), den räknas aldrig ut.
/// </summary>
public readonly record struct CpvKod
{
    /// <summary>Längd (length in characters).</summary>
    public const int Langd = 10;

    private CpvKod(string text) => Text = text;

    /// <summary>Koden med kontrollsiffra (the code with its check digit).</summary>
    public string Text { get; }

    /// <summary>Läser en kod med kontrollsiffra (parses a code that carries its check digit).</summary>
    /// <param name="text">Koden (the code).</param>
    /// <exception cref="RegelbrottException">Koden har fel form.</exception>
    public static CpvKod Tolka(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kod = text.Trim();
        if (kod.Length != Langd || kod[8] != '-' || !kod.Where((_, i) => i != 8).All(char.IsAsciiDigit))
            throw new RegelbrottException("Skriv CPV-koden med åtta siffror, bindestreck och kontrollsiffra, till exempel 72220000-3.");
        return new CpvKod(kod);
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
