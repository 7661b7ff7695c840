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

        return await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
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
            catch (DbUpdateConcurrencyException)
            {
                throw new KrockException();
            }
            finally
            {
                // Det som inte blev sparat får inte synas för sidan när den läser om efter ett fel.
                if (!klart)
                    db.ChangeTracker.Clear();
            }
        });
    }
}

/// <summary>
/// Kommandot sparar sina ändringar själv (the command saves by itself), därför att något måste stå kvar också när det misslyckas:
/// ett felaktigt lösenord räknas.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SpararSjalvAttribute : Attribute;
