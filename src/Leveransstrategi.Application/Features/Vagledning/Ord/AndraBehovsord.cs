using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Ord;

/// <summary>Ändrar ett behovsord (changes a synonym) eller området som det hör till.</summary>
public static class AndraBehovsord
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Ordet (the word).</param>
    /// <param name="Ord">Det nya ordet (the new word).</param>
    /// <param name="Omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(Guid Id, string? Ord, string? Omrade, Guid Versionsmarke) : IKommando;

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
            var ord = await db.Behovsord.FirstOrDefaultAsync(b => b.Id == new BehovsordId(request.Id), cancellationToken) ?? throw new SaknasException("Ordet finns inte.");
            db.KravOforandrad(ord, request.Versionsmarke);
            var nytt = request.Ord!.Trim();
            await db.KravOmradeAsync(request.Omrade!, cancellationToken);
            if (await db.Behovsord.AsNoTracking().FirstOrDefaultAsync(b => b.Ord == nytt && b.Omrade == request.Omrade && b.Id != ord.Id, cancellationToken) is { } lika)
            {
                throw new RegelbrottException(lika.Avslutat is null
                    ? $"”{lika.Ord}” hör redan till området."
                    : $"”{lika.Ord}” är borttaget ur området. Lägg till det på nytt, och ta bort det här ordet om det inte behövs.");
            }

            ord.Andra(nytt, request.Omrade!);
            return Unit.Value;
        }
    }
}
