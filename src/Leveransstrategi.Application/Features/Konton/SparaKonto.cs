using FluentValidation;
using FluentValidation.Results;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Sparar ett kontos uppgifter, roller och organisationer (saves an account).</summary>
public static class SparaKonto
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Kontot (the account).</param>
    /// <param name="Marke">Märket som läsaren såg (concurrency token).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Roller">Roller (roles).</param>
    /// <param name="Organisationer">Organisationernas slug (slugs).</param>
    [Kraver(Behorighet.AdministreraKonton)]
    public sealed record Command(
        Guid Id,
        string? Marke,
        string? Namn,
        string? Epost,
        IReadOnlyCollection<string> Roller,
        IReadOnlyCollection<string> Organisationer) : IKommando;

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
    public sealed class Handler(LeveransDbContext db, UserManager<Anvandare> konton) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var konto = await db.KontoAsync(request.Id, cancellationToken);
            db.KravOforandrat(konto, request.Marke);
            if (!request.Roller.Contains(Roller.Administrator) && await db.ArSistaAdministratorenAsync(konto.Id, cancellationToken))
                throw new RegelbrottException(Kontohjalp.SistaAdministratoren);

            konto.Namn = request.Namn!.Trim();
            await BytEpostAsync(konto, request.Epost!.Trim(), cancellationToken);
            var organisationer = await db.OrganisationsIdAsync(request.Organisationer, cancellationToken);
            var andraOrganisationer = !konto.Organisationer.Select(post => post.OrganisationId).ToHashSet().SetEquals(organisationer);
            konto.HandlaFor(organisationer);
            if (await db.SattRollerAsync(konto, request.Roller, cancellationToken) || andraOrganisationer)
                konto.BytStampel();
            return Unit.Value;
        }

        private async Task BytEpostAsync(Anvandare konto, string epost, CancellationToken cancellationToken)
        {
            if (konto.Email == epost)
                return;
            var normaliserad = konton.NormalizeEmail(epost);
            if (await db.Users.AnyAsync(k => k.NormalizedEmail == normaliserad && k.Id != konto.Id, cancellationToken))
                throw new ValidationException([new ValidationFailure(nameof(Command.Epost), konton.ErrorDescriber.DuplicateEmail(epost).Description)]);
            konto.Email = konto.UserName = epost;
            konto.NormalizedEmail = konto.NormalizedUserName = normaliserad;
        }
    }
}
