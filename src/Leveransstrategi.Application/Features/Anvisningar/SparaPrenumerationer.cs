using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Väljer vilka områden som den inloggade får brev om (chooses the areas to get letters about).</summary>
public static class SparaPrenumerationer
{
    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.SkotaEgetKonto)]
    public sealed record Query : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Epost">Adressen som breven går till (where the letters go).</param>
    /// <param name="Omraden">Områdena (areas), i strategins ordning.</param>
    public sealed record View(string Epost, IReadOnlyList<Omrade> Omraden);

    /// <summary>Ett område (an area).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Vald">Om den inloggade får brev om det (is it chosen).</param>
    public sealed record Omrade(string Slug, string Namn, bool Vald);

    /// <summary>Kommando (command).</summary>
    /// <param name="Omraden">Områdena som väljs (slugs of the chosen areas); de andra väljs bort.</param>
    [Kraver(Behorighet.SkotaEgetKonto)]
    [Sammanfogar]
    public sealed record Command(IReadOnlyList<string> Omraden) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Omraden).NotNull();
    }

    /// <summary>Svarar på frågan och utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Query, View>, IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var epost = await db.Users.Where(k => k.Id == anvandare.Id).Select(k => k.Email).SingleOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Kontot finns inte.");
            var omraden = await db.Anskaffningsomraden.AsNoTracking()
                .OrderBy(o => o.Ordning)
                .Select(o => new Omrade(o.Slug, o.Namn, db.Prenumerationer.Any(p => p.AnvandareId == anvandare.Id && p.OmradeId == o.Id)))
                .ToListAsync(cancellationToken);
            return new(epost, omraden);
        }

        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            if (anvandare.Id is not { } jag)
                throw new SaknasException("Kontot finns inte.");
            var valda = request.Omraden.Distinct(StringComparer.Ordinal).ToList();
            var omraden = await db.Anskaffningsomraden.Where(o => valda.Contains(o.Slug)).Select(o => o.Id).ToListAsync(cancellationToken);
            if (omraden.Count < valda.Count)
                throw new RegelbrottException("Ett av områdena finns inte. Läs om sidan och välj igen.");
            var nuvarande = await db.Prenumerationer.Where(p => p.AnvandareId == jag).ToListAsync(cancellationToken);
            db.RemoveRange(nuvarande.Where(p => !omraden.Contains(p.OmradeId)));
            foreach (var omrade in omraden.Where(id => nuvarande.TrueForAll(p => p.OmradeId != id)))
                db.Add(new Prenumeration { Id = Guid.CreateVersion7(), AnvandareId = jag, OmradeId = omrade, Skapad = klocka.GetUtcNow() });
            return Unit.Value;
        }
    }
}
