namespace Leveransstrategi.Application.Common;

/// <summary>Den som frågar eller handlar (the current user): en inloggad person, någon utan konto, eller portalen själv.</summary>
public interface ICurrentUser
{
    /// <summary>Konto (account id), om någon är inloggad.</summary>
    Guid? Id { get; }

    /// <summary>Namn i spåret (name in the audit trail).</summary>
    string Namn { get; }

    /// <summary>Begärans id (request id), som knyter loggar och spår till varandra.</summary>
    string? BegaransId { get; }

    /// <summary>Organisationer (slugs) som personen handlar för (organisations acted for).</summary>
    IReadOnlyCollection<string> Organisationer { get; }

    /// <summary>Om personen har behörigheten (has the permission).</summary>
    /// <param name="behorighet">Behörigheten (the permission).</param>
    bool Far(Behorighet behorighet);
}

/// <summary>Portalen själv (the portal itself): start, grunddata och kommandoraden.</summary>
public sealed class Systemanvandare : ICurrentUser
{
    /// <inheritdoc/>
    public Guid? Id => null;

    /// <inheritdoc/>
    public string Namn => "Portalen";

    /// <inheritdoc/>
    public string? BegaransId => null;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Organisationer => [];

    /// <inheritdoc/>
    public bool Far(Behorighet behorighet) => true;
}
