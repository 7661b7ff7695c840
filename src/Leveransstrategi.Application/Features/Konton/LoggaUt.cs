using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>
/// Loggar ut (signs out): den pågående sessionen avslutas i databasen, så att en kopia av dess kaka inte går att använda på någon nod.
/// </summary>
public static class LoggaUt
{
    /// <summary>Var avslutade sessioner står bland kontots nycklar (where ended sessions are kept).</summary>
    public const string Avslutad = "avslutad-session";

    /// <summary>Kommando (command).</summary>
    /// <param name="Session">Sessionens id (session id), om den har ett.</param>
    [Kraver(Behorighet.SkotaEgetKonto)]
    public sealed record Command(string? Session) : IKommando;

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som loggar ut (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var id = anvandare.Id!.Value;
            db.Anteckna(klocka.GetUtcNow(), anvandare, nameof(LoggaUt), Inloggningsspar.Utloggning, id.ToString(), null, "Utloggad");
            if (request.Session is null || await db.UserTokens.AnyAsync(n => n.UserId == id && n.LoginProvider == Avslutad && n.Name == request.Session, cancellationToken))
                return Unit.Value;
            db.Add(new IdentityUserToken<Guid>
            {
                UserId = id,
                LoginProvider = Avslutad,
                Name = request.Session,
                Value = klocka.GetUtcNow().ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            });
            return Unit.Value;
        }
    }
}
