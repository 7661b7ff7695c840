using Leveransstrategi.Domain.Organisationer;
using Microsoft.AspNetCore.Identity;

namespace Leveransstrategi.Application.Features.Konton;

/// <summary>Användare (account): en person som loggar in, med namn och de organisationer som personen handlar för.</summary>
public sealed class Anvandare : IdentityUser<Guid>
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 120;

    private readonly List<Anvandarorganisation> organisationer = [];

    /// <summary>Personens namn (display name).</summary>
    public string Namn { get; set; } = string.Empty;

    /// <summary>Om kontot är avstängt (disabled); ett konto som har använts tas aldrig bort.</summary>
    public bool Avstangd { get; set; }

    /// <summary>Organisationer som personen handlar för (organisations acted for).</summary>
    public IReadOnlyList<Anvandarorganisation> Organisationer => organisationer;

    /// <summary>Ersätter listan av organisationer (replaces the list).</summary>
    /// <param name="nya">Organisationerna (the organisations).</param>
    public void HandlaFor(IReadOnlyCollection<OrganisationId> nya)
    {
        organisationer.RemoveAll(post => !nya.Contains(post.OrganisationId));
        foreach (var ny in nya.Where(id => organisationer.TrueForAll(post => post.OrganisationId != id)))
            organisationer.Add(new Anvandarorganisation { OrganisationId = ny });
    }
}

/// <summary>Att en användare handlar för en organisation (an account acts for an organisation).</summary>
public sealed class Anvandarorganisation
{
    /// <summary>Identitet (id).</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisationen (the organisation).</summary>
    public required OrganisationId OrganisationId { get; init; }
}
