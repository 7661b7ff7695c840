using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Skapar den första administratören (creates the first administrator) med engångslänken ur loggen.</summary>
public static class SkapaForstaAdministrator
{
    /// <summary>Vad den som har en oanvändbar länk ska göra (what to do).</summary>
    public const string OanvandbarLank =
        "Länken går inte att använda: den är felskriven, har redan använts eller har gått ut. Finns ingen administratör skriver portalen en ny länk i loggen när den startas om.";

    /// <summary>Fråga (query): går länken att använda?</summary>
    /// <param name="Nyckel">Nyckeln i länken (the key).</param>
    [Kraver(Behorighet.LoggaIn)]
    public sealed record Query(string? Nyckel) : IFraga<bool>
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(SkapaForstaAdministrator);
    }

    /// <summary>Kommando (command).</summary>
    /// <param name="Nyckel">Nyckeln i länken (the key).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Epost">E-postadress (e-mail).</param>
    /// <param name="Losenord">Lösenord (password).</param>
    [Kraver(Behorighet.LoggaIn)]
    public sealed record Command(string? Nyckel, string? Namn, string? Epost, string? Losenord) : IKommando
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(SkapaForstaAdministrator);
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Namn).NotEmpty().WithMessage("Skriv ditt namn.").MaximumLength(Anvandare.MaxLangdNamn).WithMessage($"Skriv namnet med högst {Anvandare.MaxLangdNamn} tecken.");
            RuleFor(k => k.Epost).Epostregel();
            RuleFor(k => k.Losenord).NotEmpty().WithMessage("Välj ett lösenord.");
        }
    }

    /// <summary>Svarar och utför (handlers).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="konton">Konton (accounts).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, UserManager<Anvandare> konton, TimeProvider klocka)
        : IRequestHandler<Query, bool>, IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<bool> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await LankAsync(request.Nyckel, cancellationToken) is not null;
        }

        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var lank = await LankAsync(request.Nyckel, cancellationToken) ?? throw new RegelbrottException(OanvandbarLank);
            lank.Forbruka(klocka.GetUtcNow());
            var konto = new Anvandare { Id = Guid.CreateVersion7(), Namn = request.Namn!.Trim(), UserName = request.Epost!.Trim(), Email = request.Epost.Trim() };
            (await konton.CreateAsync(konto, request.Losenord!)).Krav();
            await db.SattRollerAsync(konto, [Roller.Administrator], cancellationToken);
            return Unit.Value;
        }

        // Finns en administratör gäller länken inte längre, även om ingen har använt just den.
        private async Task<Engangslank?> LankAsync(string? nyckel, CancellationToken cancellationToken)
        {
            if (string.IsNullOrEmpty(nyckel) || await db.HarAdministratorAsync(cancellationToken))
                return null;
            var summa = Engangslank.Summa(nyckel);
            var lank = await db.Engangslankar.SingleOrDefaultAsync(l => l.Kontrollsumma == summa && l.Syfte == Engangssyfte.ForstaAdministrator, cancellationToken);
            return lank is not null && lank.Galler(klocka.GetUtcNow()) ? lank : null;
        }
    }
}
