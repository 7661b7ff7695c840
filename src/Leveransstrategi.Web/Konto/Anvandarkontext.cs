using System.Security.Claims;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Konto;

/// <summary>
/// Användarkontext (who is acting in this scope): den som har loggat in i begäran, någon utan konto, eller portalen själv när start
/// eller kommandorad har sagt det uttryckligen. En begäran kan aldrig bli portalen.
/// </summary>
/// <param name="begaran">Begäran, om det finns en (the request).</param>
public sealed class Anvandarkontext(IHttpContextAccessor begaran) : ICurrentUser
{
    private Systemanvandare? portalen;

    /// <inheritdoc/>
    public Guid? Id => portalen is null && Guid.TryParse(Person.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    /// <inheritdoc/>
    public string Namn => portalen?.Namn ?? Person.Identity?.Name ?? "Utan konto";

    /// <inheritdoc/>
    public string? BegaransId => begaran.HttpContext?.TraceIdentifier;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Organisationer =>
        portalen?.Organisationer ?? [.. Person.FindAll(Uppgifter.Organisation).Select(uppgift => uppgift.Value)];

    private ClaimsPrincipal Person => begaran.HttpContext?.User ?? new ClaimsPrincipal();

    /// <inheritdoc/>
    public bool Far(Behorighet behorighet) => portalen?.Far(behorighet) ?? Person.Far(behorighet);

    /// <summary>Portalen handlar själv (the portal itself acts): start och kommandorad.</summary>
    /// <exception cref="InvalidOperationException">Anropet kommer från en begäran.</exception>
    public void HandlaSomPortalen()
    {
        if (begaran.HttpContext is not null)
            throw new InvalidOperationException("En begäran får inte handla som portalen.");
        portalen = new Systemanvandare();
    }
}

/// <summary>Uppgifter i inloggningen (claims), och vad de ger rätt till.</summary>
public static class Uppgifter
{
    /// <summary>Organisationens slug (claim with an organisation's slug).</summary>
    public const string Organisation = "leverans:organisation";

    /// <summary>Om personen har behörigheten (has the permission).</summary>
    /// <param name="person">Personen (the person).</param>
    /// <param name="behorighet">Behörigheten (the permission).</param>
    public static bool Far(this ClaimsPrincipal person, Behorighet behorighet)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Roller.Ger(person.Identity?.IsAuthenticated == true, person.FindAll(ClaimTypes.Role).Select(roll => roll.Value), behorighet);
    }
}
