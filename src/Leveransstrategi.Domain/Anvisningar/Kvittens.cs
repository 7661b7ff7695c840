using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>
/// Kvittens (acknowledgement): en nämnd har tagit del av en version. En ny version frågar på nytt; vem som inte har svarat följer av
/// nämnderna som finns och lagras inte.
/// </summary>
public sealed class Kvittens
{
    /// <summary>Skapar en kvittens (creates an acknowledgement).</summary>
    /// <param name="versionId">Versionen (the version).</param>
    /// <param name="organisationId">Nämnden (the committee).</param>
    /// <param name="vem">Den som kvitterade (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    public Kvittens(AnvisningsversionId versionId, OrganisationId organisationId, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(vem);
        Id = Guid.CreateVersion7();
        VersionId = versionId;
        OrganisationId = organisationId;
        AvId = vem.Id;
        Av = vem.Namn;
        Tidpunkt = tidpunkt;
    }

    private Kvittens() => Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Versionen (the version).</summary>
    public AnvisningsversionId VersionId { get; private init; }

    /// <summary>Nämnden (the committee).</summary>
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>Konto (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Vem (who).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }
}
