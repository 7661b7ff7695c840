using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Lägger ett reserverat avrop (places a reserved call-off): beställningen är gjord, och plikterna börjar räknas.</summary>
public static class LaggAvrop
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avropets nummer (number).</param>
    /// <param name="Formular">Dagen, leverantören och de förbigångna (day, supplier and those passed over); resten är redan registrerat.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    public sealed record Command(string Nummer, Avropsformular Formular, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Formular.Dag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv dagen, till exempel 2008-06-04.").SkrivsSomDatum();
            RuleFor(k => k.Formular.Dag).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).WithMessage("Dagen ligger i framtiden. Lägg avropet när beställningen är gjord.");
            RuleForEach(k => k.Formular.Forbigangna).SetValidator(new Forbigaenderegler());
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
            var (avrop, organisation) = await db.AvropAsync(anvandare, request.Nummer, request.Versionsmarke, cancellationToken);
            RegelbrottException.Vid(avrop.HinderForLaggning);
            var (id, dag) = (avrop.Ramavtal, request.Formular.Dag.SomDatum()!.Value);
            var underlag = await Avropsunderlag.LasAsync(db, db.Ramavtal.Where(r => r.Id == id), organisation, avrop.Delomrade, dag, avrop.Id, cancellationToken);
            var nya = request.Formular.Forbigangna.SomForbigangna();
            List<Forbigaende> forbigangna = [.. nya, .. avrop.Forbigangna.Where(en => nya.TrueForAll(ny => ny.Leverantor != en.Leverantor)).Select(en => new Forbigaende(en.Leverantor, en.Skal, en.Motivering))];
            var provning = underlag.Prova(avrop.Uppgifter, Avropslage.Avropat, dag, request.Formular.Leverantor is { } vald ? new(vald) : avrop.Leverantor, forbigangna);
            RegelbrottException.Vid(provning.Hinder);

            var (fore, handling) = (Avropsbokning.Post.Av(avrop), anvandare.HandlarMedAvrop(klocka));
            avrop.GaForbi(forbigangna);
            avrop.Lagg(provning.Leverantor!.Value, dag, handling);
            avrop.HoppaOver(provning.HoppasOver, handling);
            avrop.SattPlikter(provning.Plikter);
            // Ett beslut att gå över taket gäller avropet så som det reserverades.
            if (await db.BokaAsync(underlag.Avtal, avrop, fore, Avropsbokning.Post.Av(avrop), avrop.Overskridande is not null, cancellationToken) is { } inteTak)
                throw new RegelbrottException(inteTak);
            return Unit.Value;
        }
    }
}
