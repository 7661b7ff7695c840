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
    /// <param name="Formular">Uppgifterna (the facts); plats, läge, dag och leverantör rättas inte.</param>
    /// <param name="Skal">Varför (why).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    public sealed record Command(string Nummer, Avropsformular Formular, string? Skal, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Formular).SetValidator(new Avropsfaltregler());
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför avropet rättas.");
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
            var over = request.Formular.Over.SomBeslut();
            if (over is not null && !anvandare.Far(Behorighet.ForvaltaRamavtal))
                throw new BehorighetSaknasException(Behorighet.ForvaltaRamavtal);
            var (avrop, organisation) = await db.AvropAsync(anvandare, request.Nummer, request.Versionsmarke, cancellationToken);
            var (id, uppgifter) = (avrop.Ramavtal, request.Formular.SomUppgifter());
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
