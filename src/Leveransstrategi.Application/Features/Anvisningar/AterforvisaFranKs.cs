using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Registrerar att kommunstyrelsen har återförvisat (records that the executive board sent it back) med ett skäl.</summary>
public static class AterforvisaFranKs
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Skal">Varför (reason).</param>
    /// <param name="Versionsmarke">Versionens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Slug, string? Skal, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Skal).NotEmpty().WithMessage(Anvisningsversion.SkalForAterforvisning);
            RuleFor(k => k.Skal).MaximumLength(Handlaggningssteg.MaxLangdSkal).WithMessage($"Skälet får ha högst {Handlaggningssteg.MaxLangdSkal} tecken. Korta det.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            db.KravOforandrad(version, request.Versionsmarke);
            version.Aterforvisa(Anvisningsstatus.InforKs, request.Skal, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
