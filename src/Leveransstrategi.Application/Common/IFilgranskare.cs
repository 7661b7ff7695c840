using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Application.Common;

/// <summary>Granskar en fil som ska sparas som den är (checks a file kept as it is), utan att lita på den.</summary>
public interface IFilgranskare
{
    /// <summary>Kräver att filen går att ta emot (requires an acceptable file): storlek, slag och ett innehåll som stämmer med namnet.</summary>
    /// <param name="innehall">Innehållet (content).</param>
    /// <param name="filnamn">Namnet (name).</param>
    /// <exception cref="OlasbartDokumentException">Filen tas inte emot.</exception>
    void Krav(byte[] innehall, string filnamn);
}
