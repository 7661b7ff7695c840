using System.Collections.Concurrent;
using System.Reflection;
using Leveransstrategi.Application.Common;
using MediatR;

namespace Leveransstrategi.Application.Behaviors;

/// <summary>
/// Behörighetskontroll (authorization): varje fråga och kommando talar om vad det kräver, och när det gäller en organisation ska
/// den som handlar göra det för just den.
/// </summary>
/// <typeparam name="TRequest">Frågan eller kommandot (the request).</typeparam>
/// <typeparam name="TResponse">Svaret (the response).</typeparam>
/// <param name="anvandare">Den som handlar (the current user).</param>
public sealed class Behorighetskontroll<TRequest, TResponse>(ICurrentUser anvandare) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc/>
    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        var kravd = Krav.For(typeof(TRequest));
        if (!anvandare.Far(kravd))
            throw new BehorighetSaknasException(kravd);
        if (request is IGallerOrganisation objekt
            && !(objekt.ForAlla is { } alla && anvandare.Far(alla))
            && !anvandare.Organisationer.Contains(objekt.Organisation))
            throw new BehorighetSaknasException(kravd);
        return next();
    }
}

/// <summary>Läser kravet som en begäran har (reads the declared requirement).</summary>
public static class Krav
{
    private static readonly ConcurrentDictionary<Type, Behorighet> kanda = new();

    /// <summary>Behörigheten som begäran kräver (the permission that the request needs).</summary>
    /// <param name="begaran">Begärans typ (the request type).</param>
    /// <exception cref="InvalidOperationException">Begäran saknar <see cref="KraverAttribute"/>.</exception>
    public static Behorighet For(Type begaran) => kanda.GetOrAdd(begaran, static typ =>
        typ.GetCustomAttribute<KraverAttribute>()?.Behorighet
        ?? throw new InvalidOperationException($"{typ.FullName} talar inte om vilken behörighet den kräver."));
}
