using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Annullerar ett avrop (annuls a call-off) med skäl. Det ligger kvar, men tar ingen plats under taket.</summary>
public static class AnnulleraAvrop
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avropets nummer (number).</param>
    /// <param name="Skal">Varför (why).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    public sealed record Command(string Nummer, string? Skal, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför avropet annulleras.");
            RuleFor(k => k.Skal).MaximumLength(Avropshandelse.MaxLangdSkal).WithMessage($"Skälet får ha högst {Avropshandelse.MaxLangdSkal} tecken.");
        }
    }

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
            var (avrop, _) = await db.AvropAsync(anvandare, request.Nummer, request.Versionsmarke, cancellationToken);
            var id = avrop.Ramavtal;
            var avtal = await db.Ramavtal.AsNoTracking().Include(r => r.Delomraden).SingleAsync(r => r.Id == id, cancellationToken);
            var fore = Avropsbokning.Post.Av(avrop);
            avrop.Annullera(request.Skal, anvandare.HandlarMedAvrop(klocka));
            // Det som släpps får alltid plats.
            if (await db.BokaAsync(avtal, avrop, fore, Avropsbokning.Post.Av(avrop), overTaket: true, cancellationToken) is { } inteTak)
                throw new RegelbrottException(inteTak);
            return Unit.Value;
        }
    }
}
