using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Slår ihop leverantörer (merges suppliers): den ena går upp i den andra från en dag. Den som går upp behåller namn, nummer och avtal,
/// och den som tar över visar dem.
/// </summary>
public static class SlaIhopLeverantorer
{
    /// <summary>Så många visas att välja bland (most suppliers to choose from).</summary>
    public const int Storst = 20;

    /// <summary>Fråga (query): leverantörer som kan ta över.</summary>
    /// <param name="Id">Den som går upp (the one that ends).</param>
    /// <param name="Sok">Namn eller nummer att söka på (search text); utan det ges dem som liknar den.</param>
    /// <param name="Till">En som redan är vald (already chosen), om någon.</param>
    [Kraver(Behorighet.SkotaLeverantorer)]
    public sealed record Query(Guid Id, string? Sok, Guid? Till) : IFraga<IReadOnlyList<Mojlig>>;

    /// <summary>En som kan ta över (a possible successor).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Nummer">Nummer (number).</param>
    public sealed record Mojlig(Guid Id, string Namn, string? Nummer);

    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Den som går upp (the one that ends).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    /// <param name="Till">Den som tar över (the one that takes over).</param>
    /// <param name="Dag">Första dagen för den, så som den skrevs (first day).</param>
    [Kraver(Behorighet.SkotaLeverantorer)]
    public sealed record Command(Guid Id, Guid Versionsmarke, Guid? Till, string? Dag) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Till).NotNull().WithMessage("Välj den leverantör som tar över.");
            RuleFor(k => k.Dag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv första dagen för den som tar över, till exempel 2008-03-03.").SkrivsSomDatum();
        }
    }

    /// <summary>Svarar på frågan och utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Mojlig>>, IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Mojlig>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var (id, till) = (new LeverantorId(request.Id), new LeverantorId(request.Till ?? Guid.Empty));
            var sjalv = await db.Leverantorer.AsNoTracking().Where(l => l.Id == id).Select(l => new { l.Namnnyckel, l.Nummernyckel }).FirstOrDefaultAsync(cancellationToken)
                ?? throw Leverantorsunderlag.Saknas();
            var mojliga = db.Leverantorer.AsNoTracking().Where(l => l.Id != id && l.UppgangenI == null);
            var sokta = request.Sok.SomText() is { } sok
                ? mojliga.MedText(sok)
                : mojliga.Where(l => l.Namnnyckel == sjalv.Namnnyckel || (sjalv.Nummernyckel != null && l.Nummernyckel == sjalv.Nummernyckel));
            return await mojliga.Where(l => l.Id == till || sokta.Any(s => s.Id == l.Id))
                .OrderBy(l => l.Id == till ? 0 : 1).ThenBy(l => l.Namn).ThenBy(l => l.Id)
                .Take(Storst)
                .Select(l => new Mojlig(l.Id.Value, l.Namn, l.Organisationsnummer ?? l.UtlandsktNummer))
                .ToListAsync(cancellationToken);
        }

        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var leverantor = await db.LeverantorAsync(request.Id, request.Versionsmarke, cancellationToken);
            var till = await db.Leverantorer.FirstOrDefaultAsync(l => l.Id == new LeverantorId(request.Till!.Value), cancellationToken)
                ?? throw new RegelbrottException("Den leverantör som skulle ta över finns inte. Välj en annan.");
            leverantor.GaUppI(till, request.Dag.SomDatum()!.Value);
            // Den som tar över får ett nytt märke, så att två sammanslagningar åt var sitt håll på samma gång inte båda kan sparas.
            if (till != leverantor)
                db.Entry(till).State = EntityState.Modified;
            return Unit.Value;
        }
    }
}
