using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Rättar uppgifterna i en registerpost (corrects the facts of an entry). De beslutade texterna berörs inte.</summary>
public static class RattaStyrdokument
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    /// <param name="Uppgifter">Uppgifterna (the facts).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Slug, Postuppgifter Uppgifter, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Uppgifter).SetValidator(new Postuppgifter.Kontroll());
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dokument = await db.Styrdokument.FirstOrDefaultAsync(d => d.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget styrdokument med adressen {request.Slug}.");
            db.KravOforandrad(dokument, request.Versionsmarke);
            var uppgifter = request.Uppgifter;
            dokument.Ratta(uppgifter.Titel!, uppgifter.Slag!.Value, uppgifter.Beslut(), uppgifter.Giltighet());
            dokument.Beskriv(uppgifter.Beskrivning, uppgifter.Uppgiftskalla);
            return Unit.Value;
        }
    }
}
