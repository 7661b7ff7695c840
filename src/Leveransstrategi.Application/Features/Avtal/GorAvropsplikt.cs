using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Antecknar att en plikt efter ett avrop är gjord (marks a duty as done).</summary>
public static class GorAvropsplikt
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avropets nummer (number).</param>
    /// <param name="Plikt">Plikten (the duty).</param>
    /// <param name="Dag">Dagen den gjordes (day), så som den skrevs.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraAvrop)]
    public sealed record Command(string Nummer, Guid Plikt, string? Dag, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Dag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv dagen då det gjordes, till exempel 2008-06-04.").SkrivsSomDatum();
            RuleFor(k => k.Dag).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).WithMessage("Dagen ligger i framtiden. Anteckna plikten när den är gjord.");
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
            avrop.GorPlikt(request.Plikt, request.Dag.SomDatum()!.Value, anvandare.HandlarMedAvrop(klocka));
            return Unit.Value;
        }
    }
}
