using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Förkastar utkastet till regelverk (discards the draft). Det som gäller berörs inte.</summary>
public static class ForkastaRegelutkast
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Skal">Varför (reason).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(string? Skal, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            (await db.RegelutkastAsync(request.Versionsmarke, cancellationToken)).Forkasta(request.Skal);
            return Unit.Value;
        }
    }
}
