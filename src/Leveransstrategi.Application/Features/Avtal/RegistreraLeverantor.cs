using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Registrerar en leverantör (registers a supplier). Finns en som kan vara densamma sparas inget förrän den som registrerar har sett den
/// och bekräftat att det är en annan.
/// </summary>
public static class RegistreraLeverantor
{
    private const int StorstLika = 20;

    /// <summary>Fråga (query): leverantörer som kan vara densamma.</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Organisationsnummer">Organisationsnummer, så som det skrevs (number).</param>
    /// <param name="UtlandsktNummer">Nummer i ett annat land (foreign number).</param>
    [Kraver(Behorighet.SkotaLeverantorer)]
    public sealed record Query(string? Namn, string? Organisationsnummer, string? UtlandsktNummer) : IFraga<IReadOnlyList<Lik>>;

    /// <summary>En leverantör som kan vara densamma (a possible duplicate).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="SammaNummer">Om numret är detsamma (same number).</param>
    /// <param name="Tidigarenamn">Det tidigare namn som stämmer (matching earlier name), om det är därför.</param>
    public sealed record Lik(Guid Id, string Namn, string? Nummer, bool SammaNummer, string? Tidigarenamn);

    /// <summary>Kommando (command); svaret är identiteten.</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Organisationsnummer">Organisationsnummer, så som det skrevs (number).</param>
    /// <param name="UtlandsktNummer">Nummer i ett annat land (foreign number).</param>
    /// <param name="ArAnnanAn">Leverantörer som den som registrerar har sett och säger är andra (confirmed to be others).</param>
    [Kraver(Behorighet.SkotaLeverantorer)]
    [Sammanfogar]
    public sealed record Command(string? Namn, string? Organisationsnummer, string? UtlandsktNummer, IReadOnlyCollection<Guid> ArAnnanAn) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Namn).NotEmpty().WithMessage("Skriv leverantörens namn.");
            RuleFor(k => k.Namn).MaximumLength(Leverantor.MaxLangdNamn).WithMessage($"Namnet får ha högst {Leverantor.MaxLangdNamn} tecken.");
            RuleFor(k => k.Organisationsnummer).SkrivsSomOrganisationsnummer();
            RuleFor(k => k.UtlandsktNummer).MaximumLength(Leverantor.MaxLangdUtlandskt).WithMessage($"Numret får ha högst {Leverantor.MaxLangdUtlandskt} tecken.");
            RuleFor(k => k.UtlandsktNummer).Must((k, utlandskt) => utlandskt.SomText() is null || k.Organisationsnummer.SomText() is null)
                .WithMessage("Ange antingen ett svenskt organisationsnummer eller ett nummer i ett annat land.");
        }
    }

    /// <summary>Svarar på frågan och utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Lik>>, IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Lik>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            return await LikaAsync(request.Namn, request.Organisationsnummer.SomText() ?? request.UtlandsktNummer, cancellationToken);
        }

        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var ny = new Leverantor(request.Namn!, request.Organisationsnummer.SomOrganisationsnummer(), request.UtlandsktNummer);
            var lika = await LikaAsync(ny.Namn, ny.Organisationsnummer ?? ny.UtlandsktNummer, cancellationToken);
            // Två bolag kan inte ha samma organisationsnummer. Andra länders nummer kan råka vara lika. Den som förlorar kapplöpningen om numret i
            // databasen kommer hit igen och ser den andra.
            if (ny.Organisationsnummer is not null && lika.FirstOrDefault(en => en.SammaNummer) is { } redan)
                throw new RegelbrottException($"{redan.Namn} är redan registrerad med numret {redan.Nummer}. Öppna den i stället. Har den bytt namn, registrera namnbytet där.");
            if (lika.Any(en => !request.ArAnnanAn.Contains(en.Id)))
                throw new RegelbrottException("Leverantören kan redan finnas. Se efter om det är någon av dem nedan, och bekräfta annars att det är en annan.");
            db.Add(ny);
            return ny.Id.Value;
        }

        private async Task<List<Lik>> LikaAsync(string? namn, string? nummer, CancellationToken cancellationToken)
        {
            var namnnyckel = Namnjamforelse.Namnnyckel(namn ?? string.Empty);
            var nummernyckel = Namnjamforelse.Nummernyckel(nummer);
            if (namnnyckel.Length == 0 && nummernyckel is null)
                return [];
            return await db.Leverantorer.AsNoTracking()
                .Where(l => (namnnyckel != "" && (l.Namnnyckel == namnnyckel || l.TidigareNamn.Any(n => n.Namnnyckel == namnnyckel)))
                    || (nummernyckel != null && l.Nummernyckel == nummernyckel))
                .OrderBy(l => l.Nummernyckel == nummernyckel ? 0 : 1).ThenBy(l => l.Namn).ThenBy(l => l.Id)
                .Take(StorstLika)
                .Select(l => new Lik(
                    l.Id.Value,
                    l.Namn,
                    l.Organisationsnummer ?? l.UtlandsktNummer,
                    nummernyckel != null && l.Nummernyckel == nummernyckel,
                    l.Namnnyckel == namnnyckel ? null : l.TidigareNamn.Where(n => n.Namnnyckel == namnnyckel).Select(n => n.Namn).FirstOrDefault()))
                .ToListAsync(cancellationToken);
        }
    }
}
