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
/// Prövar e-postadress och lösenord (checks the credentials). En adress som inte finns får samma svar, och spärras efter lika många
/// försök, som en som finns: svaret röjer inte vilka konton som finns.
/// </summary>
public static class LoggaIn
{
    private const string FelUppgifter = "E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.";

    /// <summary>Kommando (command). Svaret är kontots id.</summary>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Losenord">Lösenord (password).</param>
    [Kraver(Behorighet.LoggaIn)]
    [SpararSjalv]
    public sealed record Command(string? Epost, string? Losenord) : IKommando<Guid>
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(LoggaIn);
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Epost).NotEmpty().WithMessage("Skriv din e-postadress, till exempel fornamn.efternamn@stockholm.se.");
            RuleFor(k => k.Losenord).NotEmpty().WithMessage("Skriv ditt lösenord.");
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
        // Ett lösenord som ingen har: den som skriver en okänd adress väntar lika länge på svaret.
        private static readonly Anvandare ingen = new();
        private static readonly string ingensLosenord = new PasswordHasher<Anvandare>().HashPassword(ingen, Guid.NewGuid().ToString());

        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nu = klocka.GetUtcNow();
            var konto = await konton.FindByEmailAsync(request.Epost!.Trim());
            var nyckel = konto?.Id.ToString() ?? Inloggningsspar.OkandNyckel(request.Epost);
            var sparradTill = konto is null ? await OkandSparradTillAsync(nyckel, nu, cancellationToken) : konto.LockoutEnd;
            if (sparradTill > nu)
            {
                _ = konton.PasswordHasher.VerifyHashedPassword(ingen, ingensLosenord, request.Losenord!);
                await AntecknaAsync(Inloggningsspar.Forsok, nyckel, null, "Nekad: spärrad", cancellationToken);
                throw new RegelbrottException(Sparrtext(sparradTill.Value));
            }

            if (konto?.PasswordHash is null)
                _ = konton.PasswordHasher.VerifyHashedPassword(ingen, ingensLosenord, request.Losenord!);
            if (konto?.PasswordHash is null || !await konton.CheckPasswordAsync(konto, request.Losenord!))
            {
                await MisslyckadesAsync(konto, nyckel, nu, cancellationToken);
                throw new RegelbrottException(FelUppgifter);
            }

            if (konto.Avstangd)
            {
                await AntecknaAsync(Inloggningsspar.Forsok, nyckel, null, "Nekad: kontot är avstängt", cancellationToken);
                throw new RegelbrottException("Kontot är avstängt. Kontakta en administratör om du behöver det i ditt arbete.");
            }

            await NollstallAsync(konto.Id, cancellationToken);
            await AntecknaAsync(Inloggningsspar.Forsok, nyckel, konto, "Inloggad med lösenord", cancellationToken);
            return konto.Id;
        }

        private static string Sparrtext(DateTimeOffset till) =>
            $"För många felaktiga försök. Vänta till kl. {till.AddMinutes(1).Svensk().ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture)} och försök igen, eller be en administratör om en ny länk för att välja lösenord.";

        private async Task MisslyckadesAsync(Anvandare? konto, string nyckel, DateTimeOffset nu, CancellationToken cancellationToken)
        {
            var antal = konto is null ? 1 + await OkandaForsokAsync(nyckel, cancellationToken) : await RaknaAsync(konto.Id, cancellationToken);
            db.Anteckna(nu, anvandare, nameof(LoggaIn), Inloggningsspar.Forsok, nyckel, null, konto is null ? "Misslyckad: okänd adress" : "Misslyckad: fel lösenord");
            if (antal < Kontoregler.ForsokForeSparr)
            {
                await db.SaveChangesAsync(cancellationToken);
                return;
            }

            var till = nu.AddMinutes(Kontoregler.SparrMinuter);
            db.Anteckna(nu, anvandare, nameof(LoggaIn), Inloggningsspar.Sparr, nyckel, null, $"Spärrad i {Kontoregler.SparrMinuter} minuter efter {Kontoregler.ForsokForeSparr} felaktiga försök");
            await db.SaveChangesAsync(cancellationToken);
            if (konto is not null)
            {
                await db.Users.Where(k => k.Id == konto.Id).ExecuteUpdateAsync(
                    satt => satt.SetProperty(k => k.LockoutEnd, till).SetProperty(k => k.AccessFailedCount, 0),
                    cancellationToken);
            }

            throw new RegelbrottException(Sparrtext(till));
        }

        // Räknas i databasen, så att flera försök på samma gång alla räknas, och utan att röra kontots märke: den som gissar
        // ska inte kunna störa en administratör som redigerar kontot.
        private async Task<int> RaknaAsync(Guid id, CancellationToken cancellationToken)
        {
            await db.Users.Where(k => k.Id == id).ExecuteUpdateAsync(satt => satt.SetProperty(k => k.AccessFailedCount, k => k.AccessFailedCount + 1), cancellationToken);
            return await db.Users.Where(k => k.Id == id).Select(k => k.AccessFailedCount).SingleAsync(cancellationToken);
        }

        private Task<int> NollstallAsync(Guid id, CancellationToken cancellationToken) => db.Users.Where(k => k.Id == id).ExecuteUpdateAsync(
            satt => satt.SetProperty(k => k.AccessFailedCount, 0).SetProperty(k => k.LockoutEnd, (DateTimeOffset?)null),
            cancellationToken);

        private async Task<DateTimeOffset?> SenasteSparrAsync(string nyckel, CancellationToken cancellationToken) => await db.Handelser
            .Where(h => h.Objekttyp == Inloggningsspar.Sparr && h.ObjektId == nyckel)
            .OrderByDescending(h => h.Tidpunkt)
            .Select(h => (DateTimeOffset?)h.Tidpunkt)
            .FirstOrDefaultAsync(cancellationToken);

        private async Task<DateTimeOffset?> OkandSparradTillAsync(string nyckel, DateTimeOffset nu, CancellationToken cancellationToken) =>
            await SenasteSparrAsync(nyckel, cancellationToken) is { } sparr && sparr.AddMinutes(Kontoregler.SparrMinuter) > nu
                ? sparr.AddMinutes(Kontoregler.SparrMinuter)
                : null;

        private async Task<int> OkandaForsokAsync(string nyckel, CancellationToken cancellationToken)
        {
            var fran = (await SenasteSparrAsync(nyckel, cancellationToken))?.AddMinutes(Kontoregler.SparrMinuter) ?? DateTimeOffset.MinValue;
            return await db.Handelser.CountAsync(h => h.Objekttyp == Inloggningsspar.Forsok && h.ObjektId == nyckel && h.Tidpunkt >= fran, cancellationToken);
        }

        private Task<int> AntecknaAsync(string objekttyp, string nyckel, Anvandare? konto, string utfall, CancellationToken cancellationToken)
        {
            db.Anteckna(klocka.GetUtcNow(), anvandare, nameof(LoggaIn), objekttyp, nyckel, konto, utfall);
            return db.SaveChangesAsync(cancellationToken);
        }
    }
}
