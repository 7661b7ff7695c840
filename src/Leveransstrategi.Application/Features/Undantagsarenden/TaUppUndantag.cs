using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using MediatR;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Tar upp en ansökan om undantag till handläggning (starts handling an application).</summary>
public static class TaUppUndantag
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Ärendet (the case).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.HandlaggaUndantag)]
    public sealed record Command(Guid Id, Guid Versionsmarke) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var undantag = await db.HamtaAsync(request.Id, request.Versionsmarke, cancellationToken);
            undantag.Borja(anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
