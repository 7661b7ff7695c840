using MediatR;

namespace Leveransstrategi.TestSupport;

/// <summary>Provplats (where a test acts): en databas utan webb, eller en hel portal. Det som proven behöver göra i båda skrivs mot den.</summary>
public interface IProvplats
{
    /// <summary>Skickar en begäran som någon (sends a request as somebody), i en egen rymd.</summary>
    /// <typeparam name="TSvar">Svaret (the answer).</typeparam>
    /// <param name="begaran">Begäran (the request).</param>
    /// <param name="vem">Den som handlar; portalen själv om ingen anges (who).</param>
    Task<TSvar> SkickaAsync<TSvar>(IRequest<TSvar> begaran, Testanvandare? vem = null);
}

/// <summary>Att handla på en provplats (acting where a test acts).</summary>
public static class Provhandling
{
    /// <summary>Skickar en begäran som en ny person med rollen (sends a request as a new person with the role).</summary>
    /// <typeparam name="TSvar">Svaret (the answer).</typeparam>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="roll">Rollen (the role).</param>
    /// <param name="begaran">Begäran (the request).</param>
    public static Task<TSvar> SomAsync<TSvar>(this IProvplats plats, string roll, IRequest<TSvar> begaran)
    {
        ArgumentNullException.ThrowIfNull(plats);
        return plats.SkickaAsync(begaran, Testanvandare.Med(roll));
    }
}
