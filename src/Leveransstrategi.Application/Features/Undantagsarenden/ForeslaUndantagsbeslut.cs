using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Lämnar handläggarens förslag till den som beslutar (proposes a decision). Förslaget är inget beslut.</summary>
public static class ForeslaUndantagsbeslut
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Ärendet (the case).</param>
    /// <param name="Text">Förslaget med skäl (the proposal).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.HandlaggaUndantag)]
    public sealed record Command(Guid Id, string? Text, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Text).NotEmpty().WithMessage("Skriv förslaget till beslut och skälen för det.");
            RuleFor(k => k.Text).MaximumLength(Undantagssteg.MaxLangdText).WithMessage($"Texten får ha högst {Undantagssteg.MaxLangdText} tecken.");
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
            var undantag = await db.HamtaAsync(request.Id, request.Versionsmarke, cancellationToken);
            undantag.Foresla(request.Text, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
