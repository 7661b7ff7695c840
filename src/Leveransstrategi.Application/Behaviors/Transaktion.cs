using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Behaviors;

/// <summary>
/// Transaktion (transaction): ett kommando lyckas helt eller inte alls, och dess spår skrivs i samma transaktion. Tillfälliga fel hos
/// SQL Server prövas igen från början.
/// </summary>
/// <typeparam name="TRequest">Frågan eller kommandot (the request).</typeparam>
/// <typeparam name="TResponse">Svaret (the response).</typeparam>
/// <param name="db">Databasen (the database).</param>
/// <param name="akt">Namnet på handlingen (name of the act, for the trail).</param>
public sealed class Transaktion<TRequest, TResponse>(LeveransDbContext db, Akt akt) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc/>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        if (request is not IKommando<TResponse>)
            return await next();

        akt.Namn = typeof(TRequest).DeclaringType?.Name ?? typeof(TRequest).Name;
        if (typeof(TRequest).IsDefined(typeof(SpararSjalvAttribute), inherit: false))
            return await next();

        var forsok = typeof(TRequest).IsDefined(typeof(SammanfogarAttribute), inherit: false) ? SammanfogarAttribute.Forsok : 1;
        for (var kvar = forsok - 1; ; kvar--)
        {
            try
            {
                return await UtforAsync(next, cancellationToken);
            }
            catch (DbUpdateException) when (kvar > 0)
            {
                // Någon annan hann före. Kommandot läser om och fogar samman med det som nu är sparat.
            }
            catch (DbUpdateConcurrencyException)
            {
                throw new KrockException();
            }
        }
    }

    private Task<TResponse> UtforAsync(RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            db.ChangeTracker.Clear();
            await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
            var klart = false;
            try
            {
                var svar = await next();
                await db.SaveChangesAsync(cancellationToken);
                await transaktion.CommitAsync(cancellationToken);
                klart = true;
                return svar;
            }
            finally
            {
                // Det som inte blev sparat får inte synas för sidan när den läser om efter ett fel.
                if (!klart)
                    db.ChangeTracker.Clear();
            }
        });
}

/// <summary>
/// Kommandot sparar sina ändringar själv (the command saves by itself), därför att något måste stå kvar också när det misslyckas:
/// ett felaktigt lösenord räknas.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SpararSjalvAttribute : Attribute;

/// <summary>
/// Kommandot fogar samman det som skickas med det som är sparat (the command merges), så det kan köras om från början när någon annan
/// hann före. Inget skrivs över och ingen behöver göra om något.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SammanfogarAttribute : Attribute
{
    /// <summary>Antal försök (attempts) innan det blir en krock som den som sparar får veta.</summary>
    public const int Forsok = 20;
}
