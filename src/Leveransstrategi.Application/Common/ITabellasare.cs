using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Application.Common;

/// <summary>Tabell (table) ur en fil: rubrikerna och raderna, med den rad de står på i filen.</summary>
/// <param name="Rubriker">Rubrikerna (headings), i filens ordning.</param>
/// <param name="Rader">Raderna (rows), utan dem som är helt tomma.</param>
public sealed record Tabell(IReadOnlyList<string> Rubriker, IReadOnlyList<Tabellrad> Rader);

/// <summary>Tabellrad (a row of a table).</summary>
/// <param name="Rad">Raden i filen, rubrikraden inräknad (line in the file), från 1.</param>
/// <param name="Celler">Cellerna (cells), lika många som rubrikerna.</param>
public sealed record Tabellrad(int Rad, IReadOnlyList<string> Celler);

/// <summary>Läser en tabell (reads a table) ur en CSV-fil eller en Excelfil, utan att lita på filen.</summary>
public interface ITabellasare
{
    /// <summary>Läser tabellen (reads the table).</summary>
    /// <param name="innehall">Innehållet (content).</param>
    /// <param name="filnamn">Namnet, som avgör hur filen läses (the name decides how).</param>
    /// <exception cref="OlasbartDokumentException">Filen går inte att läsa som en tabell.</exception>
    Tabell Las(byte[] innehall, string filnamn);
}
