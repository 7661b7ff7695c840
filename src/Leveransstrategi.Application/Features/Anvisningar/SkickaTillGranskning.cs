using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Lämnar utkastet till granskning (sends the draft to review). Texten låses tills den återförvisas.</summary>
public static class SkickaTillGranskning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Versionsmarke">Versionens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Guid Versionsmarke) : IKommando;

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
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            db.KravOforandrad(version, request.Versionsmarke);
            version.SkickaTillGranskning(await db.ArbetslageAsync(version, cancellationToken), anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
