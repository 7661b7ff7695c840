using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>
/// Registrerar beslutet om en inläst version (registers the decision on a version that was read in). Texten låses och blir synlig,
/// och när det är leveransstrategin får områdena dess egna definitioner.
/// </summary>
public static class RegistreraDokumentbeslut
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    /// <param name="Version">Versionen (the version).</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="DatumOkant">Att beslutsdagen inte är känd (the day is not known).</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="GallerFran">Första dagen (first day), så som den skrevs; tom betyder beslutsdagen.</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(
        string Slug,
        int Version,
        string? Organ,
        string? Datum,
        bool DatumOkant,
        string? Paragraf,
        string? Dnr,
        string? GallerFran,
        Guid Versionsmarke) : IKommando, IBeslutsuppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Organ).ArBeslutandeOrgan("Kommunfullmäktige");
            RuleFor(k => k.Datum).NotEmpty().When(k => !k.DatumOkant)
                .WithMessage("Ange beslutsdagen, eller markera att den inte är känd.");
            RuleFor(k => k.Datum).Empty().When(k => k.DatumOkant)
                .WithMessage("Ta bort beslutsdagen eller markeringen att den inte är känd.");
            RuleFor(k => k.Datum).SkrivsSomDatum();
            RuleFor(k => k.GallerFran).SkrivsSomDatum();
            RuleFor(k => k.Paragraf).SkrivsSomParagraf();
            RuleFor(k => k.Dnr).SkrivsSomDiarienummer();
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
            var dokument = await db.Styrdokument
                .Include(d => d.Versioner).ThenInclude(v => v.Avsnitt)
                .Include(d => d.Versioner).ThenInclude(v => v.Omradesforslag)
                .FirstOrDefaultAsync(d => d.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget styrdokument med adressen {request.Slug}.");
            db.KravOforandrad(dokument, request.Versionsmarke);
            var version = dokument.Versioner.FirstOrDefault(v => v.Nummer == request.Version)
                ?? throw new SaknasException($"{dokument.Titel} har ingen version {request.Version}.");

            var beslut = request.SomBeslut();
            dokument.RegistreraBeslut(version, beslut, request.GallerFran.SomDatum() ?? beslut.Datum);
            await DefinieraOmradenAsync(dokument, version, cancellationToken);
            return Unit.Value;
        }

        private async Task DefinieraOmradenAsync(StyrandeDokument dokument, Dokumentversion version, CancellationToken cancellationToken)
        {
            if (version.Omradesforslag.Count == 0)
                return;
            var omraden = await db.Anskaffningsomraden
                .Include(o => o.Definitioner)
                .Where(o => o.AnsvarKalla.Styrdokument == dokument.Slug)
                .ToListAsync(cancellationToken);
            foreach (var omrade in omraden)
            {
                var text = version.Omradesforslag.FirstOrDefault(f => f.Namn.Length > 0 && Slug.Av(f.Namn) == omrade.Slug)
                    ?? version.Omradesforslag.FirstOrDefault(f => f.Nummer == omrade.Kod);
                if (text is null)
                    continue;
                var kalla = new Kallhanvisning(dokument.Titel, dokument.Slug, text.Nummer.Length > 0 ? text.Nummer : null, version.Nummer);
                omrade.Definiera(new Omradesdefinition(text.Definition, kalla, version.Giltighet));
            }
        }
    }
}
