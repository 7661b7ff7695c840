using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Organisationer;

/// <summary>Registrerar en ny organisation (registers an organisation).</summary>
public static class RegistreraOrganisation
{
    /// <summary>Kommando (command). Svaret är organisationens slug.</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Slag">Slagets kod, se <see cref="Organisationsslagtext"/> (code of the kind).</param>
    /// <param name="Organisationsnummer">Organisationsnummer, om känt (corporate identity number).</param>
    /// <param name="GallerFran">Första dagen, om känd (first day).</param>
    /// <param name="Forvaltningsnummer">Förvaltningens eller bolagets nummer, om känt (number).</param>
    /// <param name="Forvaltning">Förvaltningens namn, om någon (administration).</param>
    [Kraver(Behorighet.AdministreraOrganisationer)]
    public sealed record Command(
        string Namn,
        string Slag,
        string? Organisationsnummer,
        string? GallerFran,
        string? Forvaltningsnummer,
        string? Forvaltning) : IKommando<string>;

    /// <summary>Kontrollerar kommandot (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates the rules).</summary>
        public Validator()
        {
            RuleFor(c => c.Namn).NotEmpty().WithMessage("Skriv organisationens namn.")
                .MaximumLength(Organisation.MaxLangdNamn).WithMessage($"Namnet får ha högst {Organisation.MaxLangdNamn} tecken.");
            RuleFor(c => c.Slag).Must(slag => Organisationsslagtext.Forsok(slag, out _)).WithMessage("Välj vilket slag av organisation det är.");
            RuleFor(c => c.Organisationsnummer).SkrivsSomOrganisationsnummer();
            RuleFor(c => c.GallerFran).SkrivsSomDatum();
            RuleFor(c => c.Forvaltningsnummer).MaximumLength(Organisation.MaxLangdNummer)
                .WithMessage($"Numret får ha högst {Organisation.MaxLangdNummer} tecken.");
            RuleFor(c => c.Forvaltning).MaximumLength(Organisation.MaxLangdNamn)
                .WithMessage($"Förvaltningens namn får ha högst {Organisation.MaxLangdNamn} tecken.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, string>
    {
        /// <inheritdoc/>
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            Organisationsslagtext.Forsok(request.Slag, out var slag);
            var giltighet = new Giltighet(request.GallerFran.SomDatum(), null);
            var organisation = new Organisation(request.Namn, slag, request.Organisationsnummer.SomOrganisationsnummer(), giltighet);
            if (request.Forvaltningsnummer.SomText() is not null || request.Forvaltning.SomText() is not null)
                organisation.LaggTillForvaltning(request.Forvaltningsnummer.SomText(), request.Forvaltning.SomText());
            if (await db.Organisationer.AnyAsync(o => o.Slug == organisation.Slug, cancellationToken))
                throw new RegelbrottException($"Det finns redan en organisation som heter {organisation.Namn}. Rätta den, eller skilj namnen åt.");
            db.Add(organisation);
            return organisation.Slug;
        }
    }
}
