using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Väljer lösenord med en engångslänk (chooses a password with a one-time link), första gången eller när det är glömt.</summary>
public static class ValjLosenord
{
    /// <summary>Vad den som har en oanvändbar länk ska göra (what to do).</summary>
    public const string OanvandbarLank =
        "Länken går inte att använda: den är felskriven, har redan använts eller har gått ut. Be en administratör om en ny.";

    /// <summary>Fråga (query): går länken att använda? Svaret är kontots e-postadress, eller <see langword="null"/>.</summary>
    /// <param name="Nyckel">Nyckeln i länken (the key).</param>
    [Kraver(Behorighet.LoggaIn)]
    public sealed record Query(string? Nyckel) : IFraga<string?>
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(ValjLosenord);
    }

    /// <summary>Kommando (command).</summary>
    /// <param name="Nyckel">Nyckeln i länken (the key).</param>
    /// <param name="Losenord">Lösenord (password).</param>
    [Kraver(Behorighet.LoggaIn)]
    public sealed record Command(string? Nyckel, string? Losenord) : IKommando
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(ValjLosenord);
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Losenord).NotEmpty().WithMessage("Välj ett lösenord.");
    }

    /// <summary>Svarar och utför (handlers).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="konton">Konton (accounts).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, UserManager<Anvandare> konton, TimeProvider klocka)
        : IRequestHandler<Query, string?>, IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<string?> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await HittaAsync(request.Nyckel, cancellationToken) is { Konto.Email: { } epost } ? epost : null;
        }

        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (lank, konto) = await HittaAsync(request.Nyckel, cancellationToken) ?? throw new RegelbrottException(OanvandbarLank);
            lank.Forbruka(klocka.GetUtcNow());
            if (konto.PasswordHash is not null)
                (await konton.RemovePasswordAsync(konto)).Krav();
            (await konton.AddPasswordAsync(konto, request.Losenord!)).Krav();
            konto.AccessFailedCount = 0;
            konto.LockoutEnd = null;
            return Unit.Value;
        }

        private async Task<(Engangslank Lank, Anvandare Konto)?> HittaAsync(string? nyckel, CancellationToken cancellationToken)
        {
            if (string.IsNullOrEmpty(nyckel))
                return null;
            var summa = Engangslank.Summa(nyckel);
            var lank = await db.Engangslankar.SingleOrDefaultAsync(l => l.Kontrollsumma == summa && l.Syfte == Engangssyfte.ValjLosenord, cancellationToken);
            if (lank is null || !lank.Galler(klocka.GetUtcNow()))
                return null;
            var konto = await db.Users.SingleOrDefaultAsync(k => k.Id == lank.AnvandareId && !k.Avstangd, cancellationToken);
            return konto is null ? null : (lank, konto);
        }
    }
}
