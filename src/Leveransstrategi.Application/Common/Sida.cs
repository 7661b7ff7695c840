namespace Leveransstrategi.Application.Common;

/// <summary>En sida ur en lista (one page of a list): så här svarar också det öppna gränssnittet.</summary>
/// <typeparam name="TRad">Raden (the row).</typeparam>
/// <param name="Antal">Antal träffar i allt (total number of rows).</param>
/// <param name="Nummer">Sidans nummer, från 1 (page number).</param>
/// <param name="Storlek">Högsta antal rader på sidan (page size).</param>
/// <param name="Rader">Raderna (the rows).</param>
public sealed record Sida<TRad>(int Antal, int Nummer, int Storlek, IReadOnlyList<TRad> Rader)
{
    /// <summary>Antal sidor, minst 1 (number of pages).</summary>
    public int Sidor => Math.Max(1, (Antal + Storlek - 1) / Storlek);
}
