using System.Security.Cryptography;
using System.Text;
using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>
/// Loggar in med stadens konto (single sign-on): kontot känns igen på utfärdare och ämne, skapas första gången, och får vid varje
/// inloggning de roller som utfärdaren säger. E-postadressen pekar aldrig ut ett konto som redan finns.
/// </summary>
public static class LoggaInSamlat
{
    /// <summary>Kommando (command). Svaret är kontots id.</summary>
    /// <param name="Utfardare">Utfärdare (issuer).</param>
    /// <param name="Amne">Ämne (subject): personens id hos utfärdaren.</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Roller">Roller i portalen (roles in the portal).</param>
    [Kraver(Behorighet.LoggaIn)]
    [SpararSjalv]
    public sealed record Command(string Utfardare, string Amne, string? Namn, string? Epost, IReadOnlyCollection<string> Roller) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Amne).NotEmpty().MaximumLength(255).WithMessage("Stadens inloggning skickade inget användbart id. Kontakta en administratör.");
            RuleFor(k => k.Epost).NotEmpty().EmailAddress().MaximumLength(200).WithMessage("Stadens inloggning skickade ingen e-postadress. Kontakta en administratör.");
            RuleFor(k => k.Roller).Rollregel();
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="konton">Konton (accounts).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, UserManager<Anvandare> konton, ICurrentUser anvandare, TimeProvider klocka)
        : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var leverantor = Leverantor(request.Utfardare);
            var konto = await konton.FindByLoginAsync(leverantor, request.Amne);
            if (konto is { Avstangd: true })
            {
                db.Anteckna(klocka.GetUtcNow(), anvandare, nameof(LoggaInSamlat), Inloggningsspar.Forsok, konto.Id.ToString(), null, "Nekad: kontot är avstängt");
                await db.SaveChangesAsync(cancellationToken);
                throw new RegelbrottException("Kontot är avstängt i portalen. Kontakta en administratör om du behöver det i ditt arbete.");
            }

            // Kontot, dess koppling, rollerna och spåret sparas tillsammans eller inte alls.
            return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
                konto ??= await SkapaAsync(request, leverantor);
                if (request.Namn is { Length: > 0 } namn)
                    konto.Namn = Namn(namn);
                if (await db.SattRollerAsync(konto, request.Roller, cancellationToken))
                    konto.BytStampel();
                db.Anteckna(klocka.GetUtcNow(), anvandare, nameof(LoggaInSamlat), Inloggningsspar.Forsok, konto.Id.ToString(), konto, "Inloggad med stadens konto");
                await db.SaveChangesAsync(cancellationToken);
                await transaktion.CommitAsync(cancellationToken);
                return konto.Id;
            });
        }

        private static string Namn(string namn) => namn.Length > Anvandare.MaxLangdNamn ? namn[..Anvandare.MaxLangdNamn] : namn;

        // Ett annat ställe att logga in på får aldrig samma nyckel, även om det skulle använda samma ämne.
        private static string Leverantor(string utfardare) => $"oidc-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(utfardare))[..16])}";

        private async Task<Anvandare> SkapaAsync(Command request, string leverantor)
        {
            var ny = new Anvandare
            {
                Id = Guid.CreateVersion7(),
                Namn = Namn(request.Namn is { Length: > 0 } namn ? namn : request.Epost!),
                UserName = request.Epost,
                Email = request.Epost,
            };
            if (await konton.FindByEmailAsync(request.Epost!) is not null)
                throw new RegelbrottException($"Det finns redan ett konto med adressen {request.Epost} som loggar in på ett annat sätt. Kontakta en administratör.");
            (await konton.CreateAsync(ny)).Krav();
            (await konton.AddLoginAsync(ny, new UserLoginInfo(leverantor, request.Amne, request.Utfardare))).Krav();
            return ny;
        }
    }
}
