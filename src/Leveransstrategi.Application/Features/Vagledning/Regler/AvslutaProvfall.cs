using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>
/// Avslutar ett provfall (ends a test case) från och med utkastet. Det tas aldrig bort: skälet visas för den som registrerar beslutet, och
/// tidigare versioner prövas fortfarande mot det.
/// </summary>
public static class AvslutaProvfall
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Provfallet (the case).</param>
    /// <param name="Skal">Varför det inte längre är rätt (reason).</param>
    /// <param name="Versionsmarke">Provfallets märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(Guid Id, string? Skal, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Skal).Must(skal => skal.SomText() is { Length: <= Provfall.MaxLangdSkal }).WithMessage($"Skriv varför provfallet inte längre är rätt, med högst {Provfall.MaxLangdSkal} tecken.");
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
            var utkast = await db.Regelverksversioner.AsNoTracking().FirstOrDefaultAsync(version => version.Status == Regelverksstatus.Utkast, cancellationToken)
                ?? throw new SaknasException("Det finns inget utkast till regelverk.");
            var fall = await db.Provfall.FirstOrDefaultAsync(ett => ett.Id == new ProvfallId(request.Id), cancellationToken) ?? throw new SaknasException("Provfallet finns inte.");
            db.KravOforandrad(fall, request.Versionsmarke);
            fall.Avsluta(utkast.Nummer, request.Skal, anvandare.Namn, klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
