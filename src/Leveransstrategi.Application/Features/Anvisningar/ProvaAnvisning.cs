using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Registrerar en aktualitetsprövning (records a review of an instruction). Utfallet är en bedömning: den ändrar inget i texten, och
/// den som beslutar om en ny version eller ett upphävande är kommunstyrelsen.
/// </summary>
public static class ProvaAnvisning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Utfall">Utfall (outcome).</param>
    /// <param name="Motivering">Vad prövningen kom fram till (reason).</param>
    /// <param name="NastaProvning">Nästa prövning (next review), så som den skrevs.</param>
    /// <param name="Versionsmarke">Anvisningens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Provningsutfall? Utfall, string? Motivering, string? NastaProvning, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Utfall).NotNull().WithMessage("Välj vad prövningen kom fram till.");
            RuleFor(k => k.Motivering).NotEmpty().WithMessage("Skriv varför, så att den som läser senare förstår bedömningen.");
            RuleFor(k => k.Motivering).MaximumLength(Aktualitetsprovning.MaxLangdMotivering).WithMessage($"Motiveringen får ha högst {Aktualitetsprovning.MaxLangdMotivering} tecken.");
            RuleFor(k => k.NastaProvning).NotEmpty().When(k => k.Utfall == Provningsutfall.Oforandrad).WithMessage("Ange när anvisningen ska prövas nästa gång. " + Datumtolk.Hjalp);
            RuleFor(k => k.NastaProvning).SkrivsSomDatum();
            RuleFor(k => k.NastaProvning).Must(datum => datum.SomDatum() is not { } dag || dag > klocka.IDag()).WithMessage("Nästa prövning ska ligga efter i dag. Ange en senare dag.");
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
            var anvisning = await db.Anvisningar
                .Include(a => a.Versioner)
                .Include(a => a.Provningar)
                .FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            db.KravOforandrad(anvisning, request.Versionsmarke);
            anvisning.Prova(request.Utfall!.Value, klocka.IDag(), request.Motivering, request.NastaProvning.SomDatum(), anvandare.SomHandlaggare());
            return Unit.Value;
        }
    }
}
