namespace Leveransstrategi.Web.Api;

/// <summary>Lista i gränssnittet (a list answer).</summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="Antal">Antal träffar i allt (total number of rows).</param>
/// <param name="Sida">Sidans nummer, från 1 (page number).</param>
/// <param name="Rader">Raderna (the rows).</param>
public sealed record Lista<TRad>(int Antal, int Sida, IReadOnlyList<TRad> Rader);

/// <summary>Källa i gränssnittet (a source).</summary>
/// <param name="Titel">Titel (title).</param>
/// <param name="Avsnitt">Avsnitt (section), om det finns.</param>
/// <param name="Url">Adress i portalen (address), om dokumentet finns i registret.</param>
public sealed record Kalla(string Titel, string? Avsnitt, string? Url)
{
    /// <summary>Gör en källa av en hänvisning (from a citation).</summary>
    /// <param name="hanvisning">Hänvisningen (the citation).</param>
    public static Kalla Av(Domain.Common.Kallhanvisning hanvisning)
    {
        ArgumentNullException.ThrowIfNull(hanvisning);
        return new Kalla(hanvisning.Titel, hanvisning.Avsnitt, hanvisning.Adress);
    }
}
