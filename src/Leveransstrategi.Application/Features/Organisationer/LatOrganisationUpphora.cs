using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Organisationer;

/// <summary>Låter en organisation upphöra (ends an organisation), med eller utan efterträdare. Inget tas bort.</summary>
public static class LatOrganisationUpphora
{
    /// <summary>Fråga (query): vad som hindrar, och vilka som kan ta över.</summary>
    /// <param name="Slug">Organisationens del av adressen (the slug).</param>
    [Kraver(Behorighet.AdministreraOrganisationer)]
    public sealed record Query(string Slug) : IFraga<View>;

    /// <summary>Läget före handlingen (the state before the act).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Versionsmarke">Märket att skicka med (concurrency token).</param>
    /// <param name="Hinder">Hinder, räknat från i dag (obstacles as of today).</param>
    /// <param name="Mojliga">De som kan ta över: samma slag först (possible successors).</param>
    public sealed record View(string Slug, string Namn, Guid Versionsmarke, IReadOnlyList<string> Hinder, IReadOnlyList<Mojlig> Mojliga);

    /// <summary>En möjlig efterträdare (a possible successor).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Mojlig(string Slug, string Namn);

    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Organisationens del av adressen (the slug).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="SistaDag">Sista dagen (last day).</param>
    /// <param name="Eftertradare">Efterträdarens slug, om någon (slug of the successor).</param>
    [Kraver(Behorighet.AdministreraOrganisationer)]
    public sealed record Command(string Slug, Guid Versionsmarke, string SistaDag, string? Eftertradare) : IKommando;

    /// <summary>Kontrollerar kommandot (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates the rules).</summary>
        public Validator() => RuleFor(c => c.SistaDag)
            .Cascade(CascadeMode.Stop)
            .NotEmpty().WithMessage("Skriv sista dagen, till exempel 2023-06-30.")
            .SkrivsSomDatum();
    }

    /// <summary>Svarar på frågan (query handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class QueryHandler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var organisation = await db.Organisationer.AsNoTracking()
                .FirstOrDefaultAsync(o => o.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen organisation med adressen {request.Slug}.");
            var mojliga = await db.Organisationer.AsNoTracking()
                .Where(o => o.Giltighet.Till == null && o.Slug != request.Slug)
                .OrderBy(o => o.Slag == organisation.Slag ? 0 : 1).ThenBy(o => o.Slag).ThenBy(o => o.Namn)
                .Select(o => new Mojlig(o.Slug, o.Namn))
                .ToListAsync(cancellationToken);
            return new View(
                organisation.Slug,
                organisation.Namn,
                organisation.Versionsmarke,
                organisation.HinderForUpphorande(klocka.IDag()),
                mojliga);
        }
    }

    /// <summary>Utför kommandot (command handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var organisation = await HamtaAsync(request.Slug, cancellationToken);
            db.KravOforandrad(organisation, request.Versionsmarke);
            var nasta = request.Eftertradare.SomText() is { } slug ? await HamtaAsync(slug, cancellationToken) : null;
            organisation.Upphor(request.SistaDag.SomDatum()!.Value, nasta);
            return Unit.Value;
        }

        private async Task<Organisation> HamtaAsync(string slug, CancellationToken cancellationToken) =>
            await db.Organisationer.FirstOrDefaultAsync(o => o.Slug == slug, cancellationToken)
            ?? throw new SaknasException($"Det finns ingen organisation med adressen {slug}.");
    }
}
