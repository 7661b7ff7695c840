using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Registrerar ett avrop (registers a call-off), reserverat eller gjort, när det ryms under taket. Ett avrop som inte ryms vägras med
/// förklaring; ett beslut att gå över taket antecknas bara av den som förvaltar ramavtal.
/// </summary>
public static class RegistreraAvrop
{
    /// <summary>Kommando (command). Svaret är avropets nummer.</summary>
    /// <param name="Ramavtal">Avtalets nummer (number).</param>
    /// <param name="Formular">Uppgifterna (the facts).</param>
    /// <param name="Import">Importen (import) som avropet kom med, om någon.</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    [Sammanfogar]
    public sealed record Command(string Ramavtal, Avropsformular Formular, Guid? Import = null) : IKommando<string>, IGallerOrganisation
    {
        /// <inheritdoc/>
        public string Organisation => Formular.Organisation ?? string.Empty;

        /// <inheritdoc/>
        public Behorighet? ForAlla => Behorighet.ForvaltaRamavtal;
    }

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka) => RuleFor(k => k.Formular).SetValidator(new Avropsformularregler(klocka));
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, string>
    {
        /// <inheritdoc/>
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var formular = request.Formular;
            var over = formular.Over.SomBeslut();
            if (over is not null && !anvandare.Far(Behorighet.ForvaltaRamavtal))
                throw new BehorighetSaknasException(Behorighet.ForvaltaRamavtal);
            var (dag, lage, uppgifter) = (formular.Dag.SomDatum()!.Value, formular.Lage!.Value, formular.SomUppgifter());
            var underlag = await Avropsunderlag.LasAsync(db, db.Ramavtal.Where(r => r.Nummer == request.Ramavtal), formular.Organisation!, formular.Delomrade!.Value, dag, null, cancellationToken);
            var forbigangna = formular.Forbigangna.SomForbigangna();
            var provning = underlag.Prova(uppgifter, lage, dag, formular.Leverantor is { } vald ? new(vald) : null, forbigangna);
            RegelbrottException.Vid(provning.Hinder);

            var handling = anvandare.HandlarMedAvrop(klocka);
            var (nummer, lopnummer) = await db.NummerAsync(formular.Nummer.SomText(), cancellationToken);
            var avrop = new Avrop(nummer, lopnummer, new(underlag.Avtal.Id, underlag.Delomrade.Nummer, underlag.Organisation.Id), provning.Leverantor, uppgifter, provning.Form!, lage, dag, handling, request.Import);
            avrop.GaForbi(forbigangna);
            avrop.HoppaOver(provning.HoppasOver, handling);
            avrop.SattPlikter(provning.Plikter);
            var inteTak = await db.BokaAsync(underlag.Avtal, avrop, Avropsbokning.Post.Ingen, Avropsbokning.Post.Av(avrop), overTaket: false, cancellationToken);
            if (inteTak is not null && over is null)
                throw new RegelbrottException(inteTak);
            if (inteTak is not null)
            {
                await db.BokaAsync(underlag.Avtal, avrop, Avropsbokning.Post.Ingen, Avropsbokning.Post.Av(avrop), overTaket: true, cancellationToken);
                avrop.GaOverTaket(over!, handling);
            }

            db.Add(avrop);
            return nummer;
        }
    }
}
