using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Rättar ett avrop (corrects a call-off). Ett högre värde prövas mot taket som ett nytt, ett lägre lämnar plats.</summary>
public static class RattaAvrop
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avropets nummer (number).</param>
    /// <param name="Vad">Vad som avropas (what).</param>
    /// <param name="Varde">Värdet (value).</param>
    /// <param name="Kvantitet">Mängden (quantity).</param>
    /// <param name="Timmar">Timmarna (hours).</param>
    /// <param name="Roller">Rollerna (roles).</param>
    /// <param name="OanvandbaraSvar">Antal oanvändbara svar (unusable answers).</param>
    /// <param name="Fran">Första dagen (first day).</param>
    /// <param name="Till">Sista dagen (last day).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="Skal">Varför (why).</param>
    /// <param name="Over">Beslutet att gå över taket (override), om något är skrivet.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    public sealed record Command(
        string Nummer,
        string? Vad,
        string? Varde,
        string? Kvantitet,
        string? Timmar,
        string? Roller,
        string? OanvandbaraSvar,
        string? Fran,
        string? Till,
        string? Dnr,
        string? Skal,
        Overskridandefalt Over,
        Guid Versionsmarke) : IKommando, IAvropsfalt;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            this.KravAvrop();
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför avropet rättas.");
            RuleFor(k => k.Skal).MaximumLength(Avropshandelse.MaxLangdSkal).WithMessage($"Skälet får ha högst {Avropshandelse.MaxLangdSkal} tecken.");
            RuleFor(k => k.Over).SetValidator(new Overskridanderegler());
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
            var over = request.Over.SomBeslut();
            if (over is not null && !anvandare.Far(Behorighet.ForvaltaRamavtal))
                throw new BehorighetSaknasException(Behorighet.ForvaltaRamavtal);
            var (avrop, organisation) = await db.AvropAsync(anvandare, request.Nummer, request.Versionsmarke, cancellationToken);
            var (id, uppgifter) = (avrop.Ramavtal, request.SomUppgifter());
            var underlag = await Avropsunderlag.LasAsync(db, db.Ramavtal.Where(r => r.Id == id), organisation, avrop.Delomrade, avrop.Dag, avrop.Id, cancellationToken);
            if (underlag.HinderForMangd(uppgifter) is { } mangd)
                throw new RegelbrottException(mangd);

            // Det som hände rättas till vad det var, så turordningen prövas inte igen; formen jämförs och skillnaden skrivs i historiken.
            var form = underlag.Regel is { } regel && Avropsform.Hinder(regel, uppgifter.Behov, underlag.Kandidater.Count).Count == 0
                ? Avropsform.Berakna(regel, uppgifter.Behov, underlag.Kandidater.Count).Slag
                : avrop.Form;
            var (fore, handling) = (Avropsbokning.Post.Av(avrop), anvandare.HandlarMedAvrop(klocka));
            avrop.Ratta(uppgifter, form, request.Skal, handling);
            if (avrop.Lage == Avropslage.Avropat)
                avrop.SattPlikter(Avropsplikter.For(underlag.Avtal.Regim, avrop.Form, uppgifter.Varde, avrop.Dag, underlag.Dokumentationsgrans, underlag.Avtal.Pliktregel));
            var efter = Avropsbokning.Post.Av(avrop);
            if (await db.BokaAsync(underlag.Avtal, avrop, fore, efter, overTaket: false, cancellationToken) is not { } inteTak)
                return Unit.Value;
            if (over is null)
                throw new RegelbrottException(inteTak);
            await db.BokaAsync(underlag.Avtal, avrop, fore, efter, overTaket: true, cancellationToken);
            avrop.GaOverTaket(over, handling);
            return Unit.Value;
        }
    }
}
