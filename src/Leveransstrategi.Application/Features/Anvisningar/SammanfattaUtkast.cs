using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Beskriver i en eller två meningar vad som är nytt i versionen och varför (summarises what is new and why).</summary>
public static class SammanfattaUtkast
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Sammanfattning">Vad som är nytt (what is new).</param>
    /// <param name="Versionsmarke">Versionens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, string? Sammanfattning, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Sammanfattning).MaximumLength(Anvisningsversion.MaxLangdSammanfattning)
            .WithMessage($"Sammanfattningen får ha högst {Anvisningsversion.MaxLangdSammanfattning} tecken. Korta den.");
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            db.KravOforandrad(version, request.Versionsmarke);
            version.Sammanfatta(request.Sammanfattning);
            return Unit.Value;
        }
    }
}
