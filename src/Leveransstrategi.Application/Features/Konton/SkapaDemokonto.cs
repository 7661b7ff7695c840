using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Hosting;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>
/// Skapar eller hittar ett demokonto (demonstration account), utan lösenord. Finns bara i utvecklingsmiljön; webben släpper dessutom
/// bara in den som sitter vid samma dator.
/// </summary>
public static class SkapaDemokonto
{
    /// <summary>Den organisation som nämndadministratören i demonstrationen handlar för (organisation of the demo).</summary>
    public const string Organisation = "bromma-stadsdelsnamnd";

    /// <summary>
    /// Demokontona i den ordning de visas (the demo accounts): ett för varje roll, och en redaktör till, så att två kan skriva i samma
    /// utkast och den ena granska den andras text.
    /// </summary>
    public static IReadOnlyList<(string Konto, string Roll, string Namn)> Konton { get; } =
    [
        .. Roller.Alla.SelectMany(roll => roll == Roller.Redaktor
            ? new[] { (roll, roll, Roller.Namn(roll)), ($"{roll}-2", roll, $"{Roller.Namn(roll)} 2") }
            : [(roll, roll, Roller.Namn(roll))]),
    ];

    /// <summary>Kommando (command). Svaret är kontots id.</summary>
    /// <param name="Konto">Kontot, ett av <see cref="Konton"/> (the account).</param>
    [Kraver(Behorighet.LoggaIn)]
    public sealed record Command(string? Konto) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Konto).Must(val => Konton.Any(konto => konto.Konto == val)).WithMessage("Välj en av rollerna.");
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="konton">Konton (accounts).</param>
    /// <param name="miljo">Miljön (the environment).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, UserManager<Anvandare> konton, IHostEnvironment miljo, ICurrentUser anvandare, TimeProvider klocka)
        : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            if (!miljo.IsDevelopment())
                throw new SaknasException("Demokonton finns bara i utvecklingsmiljön.");
            var (val, roll, namn) = Konton.Single(ett => ett.Konto == request.Konto);
            var epost = $"{val}@exempel.invalid";
            var konto = await konton.FindByEmailAsync(epost) ?? await SkapaAsync(epost, roll, namn, cancellationToken);
            if (konto.Avstangd)
                throw new RegelbrottException("Demokontot är avstängt. Öppna det igen under Administration.");
            db.Anteckna(klocka.GetUtcNow(), anvandare, nameof(SkapaDemokonto), Inloggningsspar.Forsok, konto.Id.ToString(), konto, "Inloggad som demonstration");
            return konto.Id;
        }

        private async Task<Anvandare> SkapaAsync(string epost, string roll, string namn, CancellationToken cancellationToken)
        {
            var konto = new Anvandare { Id = Guid.CreateVersion7(), Namn = $"{namn} (demonstration)", UserName = epost, Email = epost };
            (await konton.CreateAsync(konto)).Krav();
            await db.SattRollerAsync(konto, [roll], cancellationToken);
            if (roll == Roller.Namndadministrator)
                konto.HandlaFor(await db.OrganisationsIdAsync([Organisation], cancellationToken));
            return konto;
        }
    }
}
