using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Dokumenttjänst (document service): låter användningsfallen läsa filer med <see cref="Dokumentlasare"/>.</summary>
public sealed class Dokumenttjanst : IDokumentlasare
{
    /// <inheritdoc/>
    public async Task<Kalltext> LasAsync(byte[] innehall, string filnamn, CancellationToken cancellationToken)
    {
        using var strom = new MemoryStream(innehall, writable: false);
        return await Dokumentlasare.LasAsync(strom, filnamn, cancellationToken);
    }
}
