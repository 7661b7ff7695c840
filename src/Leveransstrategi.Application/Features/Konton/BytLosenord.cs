using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Byter sitt eget lösenord (changes one's own password). Andra inloggningar upphör genom en ny säkerhetsstämpel.</summary>
public static class BytLosenord
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nuvarande">Nuvarande lösenord (current password).</param>
    /// <param name="Nytt">Nytt lösenord (new password).</param>
    [Kraver(Behorighet.SkotaEgetKonto)]
    public sealed record Command(string? Nuvarande, string? Nytt) : IKommando
    {
        /// <inheritdoc/>
        public override string ToString() => nameof(BytLosenord);
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Nuvarande).NotEmpty().WithMessage("Skriv ditt nuvarande lösenord.");
            RuleFor(k => k.Nytt).NotEmpty().WithMessage("Välj ett nytt lösenord.");
            RuleFor(k => k.Nytt).NotEqual(k => k.Nuvarande).When(k => !string.IsNullOrEmpty(k.Nytt)).WithMessage("Välj ett annat lösenord än det nuvarande.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="konton">Konton (accounts).</param>
    /// <param name="anvandare">Den som byter (the current user).</param>
    public sealed class Handler(LeveransDbContext db, UserManager<Anvandare> konton, ICurrentUser anvandare) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var konto = await db.Users.SingleAsync(k => k.Id == anvandare.Id, cancellationToken);
            if (konto.PasswordHash is null)
                throw new RegelbrottException("Kontot har inget lösenord i portalen. Byt lösenordet där du loggar in, eller be en administratör om en länk.");
            (await konton.ChangePasswordAsync(konto, request.Nuvarande!, request.Nytt!)).Krav(nameof(Command.Nytt));
            return Unit.Value;
        }
    }
}
