using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Avslutar en regel för påminnelser (ends a reminder rule). Påminnelser som den har gjort finns kvar.</summary>
public static class AvslutaPaminnelseregel
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Regeln (the rule).</param>
    /// <param name="SistaDag">Sista dagen (last day), så som den skrevs.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RedigeraPaminnelseregler)]
    public sealed record Command(Guid Id, string? SistaDag, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.SistaDag).NotEmpty().WithMessage("Skriv regelns sista dag.").SkrivsSomDatum();
            RuleFor(k => k.SistaDag).Must(text => text.SomDatum() is not { } dag || dag >= klocka.IDag().AddDays(-1)).WithMessage("Regeln kan avslutas tidigast i går: det som har gällt ändras inte.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var regel = await db.RegelAsync(request.Id, request.Versionsmarke, cancellationToken);
            regel.Avsluta(request.SistaDag.SomDatum()!.Value);
            return Unit.Value;
        }
    }
}
