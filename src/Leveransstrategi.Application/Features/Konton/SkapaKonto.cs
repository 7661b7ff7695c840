using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Skapar ett konto (creates an account) och den engångslänk som personen väljer sitt lösenord med.</summary>
public static class SkapaKonto
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Roller">Roller (roles).</param>
    /// <param name="Organisationer">Organisationernas slug (slugs).</param>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record Command(string? Namn, string? Epost, IReadOnlyCollection<string> Roller, IReadOnlyCollection<string> Organisationer) : IKommando<View>;

    /// <summary>Svaret (the answer): nyckeln visas en gång.</summary>
    /// <param name="Id">Kontot (the account).</param>
    /// <param name="Nyckel">Nyckeln i engångslänken (the key).</param>
    public sealed record View(Guid Id, string Nyckel)
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(SkapaKonto);
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Namn).Namnregel();
            RuleFor(k => k.Epost).Epostregel();
            RuleFor(k => k.Roller).Rollregel();
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="konton">Konton (accounts).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, UserManager<Anvandare> konton, TimeProvider klocka) : IRequestHandler<Command, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var konto = new Anvandare { Id = Guid.CreateVersion7(), Namn = request.Namn!.Trim(), UserName = request.Epost!.Trim(), Email = request.Epost.Trim() };
            (await konton.CreateAsync(konto)).Krav();
            konto.HandlaFor(await db.OrganisationsIdAsync(request.Organisationer, cancellationToken));
            await db.SattRollerAsync(konto, request.Roller, cancellationToken);
            var (lank, nyckel) = Engangslank.Skapa(Engangssyfte.ValjLosenord, konto.Id, klocka.GetUtcNow().AddHours(Kontoregler.LankTimmar));
            db.Add(lank);
            return new View(konto.Id, nyckel);
        }
    }
}
