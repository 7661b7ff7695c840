using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Ord;

/// <summary>Lägger till ett behovsord (adds a synonym). Vägledningen använder det genast.</summary>
public static class LaggTillBehovsord
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Ord">Ordet (the word).</param>
    /// <param name="Omrade">Områdets eller avtalsområdets slug (area).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    [Sammanfogar]
    public sealed record Command(string? Ord, string? Omrade) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Ord).ArEttBehovsord();
            RuleFor(k => k.Omrade).NotEmpty().WithMessage("Välj området som ordet hör till.");
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
            var ord = request.Ord!.Trim();
            await db.KravOmradeAsync(request.Omrade!, cancellationToken);
            var lika = await db.Behovsord.FirstOrDefaultAsync(b => b.Ord == ord && b.Omrade == request.Omrade, cancellationToken);
            if (lika is { Avslutat: null })
                throw new RegelbrottException($"”{lika.Ord}” hör redan till området.");
            if (lika is not null)
                lika.Ateruppta(ord);
            else
                db.Add(new Behovsord(ord, request.Omrade!));
            return Unit.Value;
        }
    }
}
