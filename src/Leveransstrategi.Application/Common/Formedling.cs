using System.Reflection;
using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Common;

/// <summary>Fråga (query): läser och ändrar inget.</summary>
/// <typeparam name="TSvar">Svaret (the answer).</typeparam>
public interface IFraga<out TSvar> : IRequest<TSvar>;

/// <summary>Kommando (command) med svar: ändrar, och skriver sitt spår i samma transaktion.</summary>
/// <typeparam name="TSvar">Svaret (the answer).</typeparam>
public interface IKommando<out TSvar> : IRequest<TSvar>;

/// <summary>Kommando (command) utan svar.</summary>
public interface IKommando : IKommando<Unit>;

/// <summary>
/// Kopplar MediatR 5.1 (registers the mediator by hand). Allt som hör till paketets version finns här, så att ett byte till en
/// senare version är den här filen; se docs/beslut/0006.
/// </summary>
public static class Formedling
{
    /// <summary>Registrerar förmedlare, hanterare, pipeline och formkontroller (registers everything).</summary>
    /// <param name="tjanster">Tjänsterna (the services).</param>
    /// <param name="assembly">Där hanterarna finns (where the handlers are).</param>
    public static IServiceCollection AddFormedling(this IServiceCollection tjanster, Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        tjanster.AddScoped<ServiceFactory>(leverantor => leverantor.GetRequiredService);
        tjanster.AddScoped<IMediator, Mediator>();

        foreach (var typ in assembly.GetTypes().Where(typ => typ is { IsAbstract: false, IsInterface: false, IsGenericTypeDefinition: false }))
        {
            foreach (var granssnitt in typ.GetInterfaces().Where(IsHanterare))
                tjanster.AddScoped(granssnitt, typ);
        }

        // Ordningen är den som de körs i: först behörighet, sedan form, sist transaktionen runt själva handlingen.
        tjanster.AddScoped(typeof(IPipelineBehavior<,>), typeof(Behorighetskontroll<,>));
        tjanster.AddScoped(typeof(IPipelineBehavior<,>), typeof(Formkontroll<,>));
        tjanster.AddScoped(typeof(IPipelineBehavior<,>), typeof(Transaktion<,>));

        foreach (var traff in AssemblyScanner.FindValidatorsInAssembly(assembly))
            tjanster.AddScoped(traff.InterfaceType, traff.ValidatorType);
        return tjanster;
    }

    private static bool IsHanterare(Type granssnitt) =>
        granssnitt.IsGenericType && granssnitt.GetGenericTypeDefinition() == typeof(IRequestHandler<,>);
}
