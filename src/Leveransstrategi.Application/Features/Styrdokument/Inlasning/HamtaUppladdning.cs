using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Styrdokument.Inlasning;

/// <summary>Hämtar en uppladdning (fetches a pending upload); bara den som laddade upp den når den.</summary>
public static class HamtaUppladdning
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Id">Uppladdningens id (the upload).</param>
    [Kraver(Behorighet.LasaInDokument)]
    public sealed record Query(Guid Id) : IFraga<View>;

    /// <summary>Filen (the file).</summary>
    /// <param name="Filnamn">Filnamn (file name).</param>
    /// <param name="Innehall">Innehåll (content).</param>
    public sealed record View(string Filnamn, byte[] Innehall);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var uppladdning = await db.UppladdningAsync(request.Id, anvandare.Id, cancellationToken);
            return new View(uppladdning.Filnamn, uppladdning.Innehall);
        }
    }
}
