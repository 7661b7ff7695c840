using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Organisationer;

/// <summary>Rättar en organisations uppgifter (corrects an organisation). Ett byte av namn i sak är en ny organisation med en följd.</summary>
public static class RattaOrganisation
{
    /// <summary>Fråga (query): uppgifterna som de är sparade.</summary>
    /// <param name="Slug">Organisationens del av adressen (the slug).</param>
    [Kraver(Behorighet.AdministreraOrganisationer)]
    public sealed record Query(string Slug) : IFraga<View>;

    /// <summary>Uppgifterna som de är sparade (the facts as saved).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Versionsmarke">Märket att skicka med när uppgifterna sparas (concurrency token).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Slag">Slag (kind); ändras inte.</param>
    /// <param name="Organisationsnummer">Organisationsnummer, om känt (corporate identity number).</param>
    /// <param name="GallerFran">Första dagen, om känd (first day).</param>
    /// <param name="GallerTill">Sista dagen, om bestämd (last day).</param>
    /// <param name="Forvaltningsnummer">Den främsta förvaltningens nummer (number).</param>
    /// <param name="Forvaltning">Den främsta förvaltningens namn (main administration).</param>
    public sealed record View(
        string Slug,
        Guid Versionsmarke,
        string Namn,
        Organisationsslag Slag,
        string? Organisationsnummer,
        DateOnly? GallerFran,
        DateOnly? GallerTill,
        string? Forvaltningsnummer,
        string? Forvaltning);

    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Organisationens del av adressen (the slug).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Organisationsnummer">Organisationsnummer, om känt (corporate identity number).</param>
    /// <param name="GallerFran">Första dagen, om känd (first day).</param>
    /// <param name="GallerTill">Sista dagen, om bestämd (last day).</param>
    /// <param name="Forvaltningsnummer">Den främsta förvaltningens nummer (number).</param>
    /// <param name="Forvaltning">Den främsta förvaltningens namn (main administration).</param>
    [Kraver(Behorighet.AdministreraOrganisationer)]
    public sealed record Command(
        string Slug,
        Guid Versionsmarke,
        string Namn,
        string? Organisationsnummer,
        string? GallerFran,
        string? GallerTill,
        string? Forvaltningsnummer,
        string? Forvaltning) : IKommando;

    /// <summary>Kontrollerar kommandot (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates the rules).</summary>
        public Validator()
        {
            RuleFor(c => c.Namn).NotEmpty().WithMessage("Skriv organisationens namn.")
                .MaximumLength(Organisation.MaxLangdNamn).WithMessage($"Namnet får ha högst {Organisation.MaxLangdNamn} tecken.");
            RuleFor(c => c.Organisationsnummer).SkrivsSomOrganisationsnummer();
            RuleFor(c => c.GallerFran).SkrivsSomDatum();
            RuleFor(c => c.GallerTill).SkrivsSomDatum();
            RuleFor(c => c.Forvaltningsnummer).MaximumLength(Organisation.MaxLangdNummer)
                .WithMessage($"Numret får ha högst {Organisation.MaxLangdNummer} tecken.");
            RuleFor(c => c.Forvaltning).MaximumLength(Organisation.MaxLangdNamn)
                .WithMessage($"Förvaltningens namn får ha högst {Organisation.MaxLangdNamn} tecken.");
        }
    }

    /// <summary>Svarar på frågan (query handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class QueryHandler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await db.Organisationer.AsNoTracking()
                .Where(o => o.Slug == request.Slug)
                .Select(o => new View(
                    o.Slug,
                    o.Versionsmarke,
                    o.Namn,
                    o.Slag,
                    o.Organisationsnummer,
                    o.Giltighet.Fran,
                    o.Giltighet.Till,
                    o.Forvaltningar.OrderBy(f => f.Ordning).Select(f => f.Nummer).FirstOrDefault(),
                    o.Forvaltningar.OrderBy(f => f.Ordning).Select(f => f.Namn).FirstOrDefault()))
                .FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException($"Det finns ingen organisation med adressen {request.Slug}.");
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
            var organisation = await db.Organisationer
                .Include(o => o.Forvaltningar.OrderBy(f => f.Ordning))
                .Include(o => o.Eftertradare)
                .FirstOrDefaultAsync(o => o.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen organisation med adressen {request.Slug}.");
            db.KravOforandrad(organisation, request.Versionsmarke);
            organisation.Ratta(
                request.Namn,
                request.Organisationsnummer.SomOrganisationsnummer(),
                new Giltighet(request.GallerFran.SomDatum(), request.GallerTill.SomDatum()),
                (request.Forvaltningsnummer.SomText(), request.Forvaltning.SomText()));
            return Unit.Value;
        }
    }
}
