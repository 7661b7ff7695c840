using FluentValidation;
using MediatR;

namespace Leveransstrategi.Application.Behaviors;

/// <summary>Formkontroll (validation of shape): kör begärans formkontroller och kastar alla fel på en gång.</summary>
/// <typeparam name="TRequest">Frågan eller kommandot (the request).</typeparam>
/// <typeparam name="TResponse">Svaret (the response).</typeparam>
/// <param name="kontroller">Formkontrollerna (the validators).</param>
public sealed class Formkontroll<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> kontroller) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <inheritdoc/>
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        ArgumentNullException.ThrowIfNull(next);
        foreach (var kontroll in kontroller)
        {
            var utfall = await kontroll.ValidateAsync(request, cancellationToken);
            if (!utfall.IsValid)
                throw new ValidationException(utfall.Errors);
        }

        return await next();
    }
}
