using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Organisationer;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Sok.Kallor;

/// <summary>Organisationer i sökningen (organisations), också de som har upphört: gamla beslut nämner dem.</summary>
public sealed class Organisationskalla : Sokkalla<Organisation>
{
    private const string Typ = "organisation";

    /// <inheritdoc/>
    public override IReadOnlyList<Sokslag> Slag { get; } = [new(Typ, "Organisation", "Organisationer", 30)];

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Guid>> RotterAsync(LeveransDbContext db, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = await db.Organisationer.AsNoTracking().Select(organisation => organisation.Id).ToListAsync(cancellationToken);
        return id.ConvertAll(varde => varde.Value);
    }

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<Sokunderlag>> LasAsync(
        LeveransDbContext db,
        IReadOnlyCollection<Guid> rotter,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = rotter.Select(varde => new OrganisationId(varde)).ToList();
        var organisationer = await db.Organisationer.AsNoTracking()
            .Include(organisation => organisation.Forvaltningar)
            .Where(organisation => id.Contains(organisation.Id))
            .ToListAsync(cancellationToken);
        return organisationer.ConvertAll(organisation => new Sokunderlag(
            organisation.Id.Value,
            Typ,
            $"{Typ}/{organisation.Slug}",
            organisation.Namn,
            null,
            Text([
                Slagnamn(organisation.Slag),
                .. organisation.Forvaltningar.OrderBy(forvaltning => forvaltning.Ordning).Select(forvaltning => $"{forvaltning.Namn} {forvaltning.Nummer}"),
                organisation.Organisationsnummer is null ? null : $"Organisationsnummer {organisation.Organisationsnummer}",
            ]),
            $"/organisationer/{organisation.Slug}",
            [],
            ArUtkast: false,
            organisation.Giltighet,
            SoksAvenEfterat: true));
    }

    /// <inheritdoc/>
    protected override Guid Id(Organisation rot) => rot.Id.Value;

    private static string Slagnamn(Organisationsslag slag) => slag switch
    {
        Organisationsslag.Kommunfullmaktige => "Kommunfullmäktige",
        Organisationsslag.Kommunstyrelse => "Kommunstyrelse",
        Organisationsslag.Facknamnd => "Facknämnd",
        Organisationsslag.Stadsdelsnamnd => "Stadsdelsnämnd",
        _ => "Bolag",
    };
}
