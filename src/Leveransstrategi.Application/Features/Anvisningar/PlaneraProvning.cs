using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Planerar aktualitetsprövningen (plans the review): vem som ser till att den görs, och när nästa är.</summary>
public static class PlaneraProvning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Agare">Ägare (owner): en funktion, inte en person.</param>
    /// <param name="Nasta">Nästa prövning (next review), så som den skrevs; tom tar bort dagen.</param>
    /// <param name="Versionsmarke">Anvisningens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, string? Agare, string? Nasta, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Agare).MaximumLength(Anvisning.MaxLangdAgare).WithMessage($"Ägaren får ha högst {Anvisning.MaxLangdAgare} tecken.");
            RuleFor(k => k.Nasta).SkrivsSomDatum();
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
            var anvisning = await db.Anvisningar.FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            db.KravOforandrad(anvisning, request.Versionsmarke);
            anvisning.PlaneraProvning(request.Agare, request.Nasta.SomDatum());
            return Unit.Value;
        }
    }
}
