using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Application.Common;

/// <summary>Läser en dokumentfil (reads a document file) till den text som tolken arbetar med.</summary>
public interface IDokumentlasare
{
    /// <summary>Läser filen (reads the file).</summary>
    /// <param name="innehall">Innehållet (the content).</param>
    /// <param name="filnamn">Namnet, som avgör hur filen läses (the name decides how).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <exception cref="OlasbartDokumentException">Filen går inte att läsa.</exception>
    Task<Kalltext> LasAsync(byte[] innehall, string filnamn, CancellationToken cancellationToken);
}
