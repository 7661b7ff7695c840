namespace Leveransstrategi.Domain.Common;

/// <summary>
/// Organisationsnummer (Swedish corporate identity number): tio siffror, den tredje minst 2, kontrollsiffra enligt Luhn.
/// </summary>
public sealed record Organisationsnummer
{
    private Organisationsnummer(string text) => Text = text;

    /// <summary>Numret som NNNNNN-NNNN (canonical form).</summary>
    public string Text { get; }

    /// <summary>Läser ett nummer med eller utan bindestreck (parses, with or without hyphen).</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    /// <exception cref="RegelbrottException">Numret har fel form eller fel kontrollsiffra.</exception>
    public static Organisationsnummer Tolka(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var siffror = string.Concat(text.Where(tecken => !char.IsWhiteSpace(tecken) && tecken is not ('-' or '–')));
        if (siffror.Length != 10 || !siffror.All(char.IsAsciiDigit))
            throw new RegelbrottException("Skriv organisationsnumret med tio siffror, till exempel 212000-0142.");
        if (siffror[2] < '2')
            throw new RegelbrottException("Organisationsnumrets tredje siffra är minst 2. Kontrollera att det inte är ett personnummer.");
        if (!HarRattKontrollsiffra(siffror))
            throw new RegelbrottException("Organisationsnumrets sista siffra stämmer inte. Kontrollera numret mot registreringsbeviset.");
        return new Organisationsnummer($"{siffror[..6]}-{siffror[6..]}");
    }

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static bool HarRattKontrollsiffra(string siffror)
    {
        var summa = 0;
        for (var i = 0; i < siffror.Length; i++)
        {
            var varde = (siffror[i] - '0') * (i % 2 == 0 ? 2 : 1);
            summa += varde > 9 ? varde - 9 : varde;
        }

        return summa % 10 == 0;
    }
}
