using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Lägger till eller tar bort en relation mellan två styrdokument (adds or removes a relation), med källa.</summary>
public static class RelateraStyrdokument
{
    /// <summary>Lägger till en relation (adds a relation).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    /// <param name="Slag">Relationens slag (kind).</param>
    /// <param name="Till">Det andra dokumentets slug (the other document).</param>
    /// <param name="Kalla">Slug för dokumentet där relationen står (document that states it).</param>
    /// <param name="Avsnitt">Avsnittet där den står (section).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Slug, Relationsslag? Slag, string? Till, string? Kalla, string? Avsnitt, Guid Versionsmarke) : IKommando;

    /// <summary>Tar bort en relation som blivit fel (removes a mistaken relation).</summary>
    /// <param name="Slug">Dokumentet (the document).</param>
    /// <param name="RelationId">Relationen (the relation).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record TaBort(string Slug, Guid RelationId, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Slag).NotNull().WithMessage("Välj hur dokumenten hänger ihop.").OverridePropertyName("Relationsslag");
            RuleFor(k => k.Till).NotEmpty().WithMessage("Välj det andra dokumentet.");
            RuleFor(k => k.Kalla).NotEmpty().WithMessage("Välj dokumentet där relationen står.");
            RuleFor(k => k.Avsnitt).MaximumLength(Kallhanvisning.MaxLangdAvsnitt).WithMessage($"Avsnittet får ha högst {Kallhanvisning.MaxLangdAvsnitt} tecken.");
        }
    }

    /// <summary>Utför kommandona (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>, IRequestHandler<TaBort, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dokument = await DokumentAsync(request.Slug, request.Versionsmarke, cancellationToken);
            var till = await PostAsync(request.Till!, cancellationToken);
            var kalla = await PostAsync(request.Kalla!, cancellationToken);
            var avsnitt = string.IsNullOrWhiteSpace(request.Avsnitt) ? null : request.Avsnitt.Trim();
            dokument.Relatera(request.Slag!.Value, till, new Kallhanvisning(kalla.Titel, kalla.Slug, avsnitt));
            return Unit.Value;
        }

        /// <inheritdoc/>
        public async Task<Unit> Handle(TaBort request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dokument = await DokumentAsync(request.Slug, request.Versionsmarke, cancellationToken);
            dokument.TaBortRelation(request.RelationId);
            return Unit.Value;
        }

        private async Task<StyrandeDokument> DokumentAsync(string slug, Guid marke, CancellationToken cancellationToken)
        {
            var dokument = await db.Styrdokument.Include(d => d.Relationer).FirstOrDefaultAsync(d => d.Slug == slug, cancellationToken)
                ?? throw new SaknasException($"Det finns inget styrdokument med adressen {slug}.");
            db.KravOforandrad(dokument, marke);
            return dokument;
        }

        private async Task<StyrandeDokument> PostAsync(string slug, CancellationToken cancellationToken) =>
            await db.Styrdokument.FirstOrDefaultAsync(d => d.Slug == slug, cancellationToken)
            ?? throw new RegelbrottException("Dokumentet du valde finns inte längre i registret. Välj ett annat.");
    }
}
