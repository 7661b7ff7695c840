using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Återkallar nämndens ansökan (withdraws the application). Den ligger kvar i ärendet.</summary>
public static class AterkallaUndantag
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Ärendet (the case).</param>
    /// <param name="Organisation">Nämndens slug (the committee).</param>
    /// <param name="Text">Varför (why).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.AnsokaUndantag)]
    public sealed record Command(Guid Id, string Organisation, string? Text, Guid Versionsmarke) : IKommando, IGallerOrganisation;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Text).NotEmpty().WithMessage("Skriv varför nämnden återkallar ansökan.");
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
            var undantag = await db.HamtaEgetAsync(request.Id, request.Organisation, request.Versionsmarke, cancellationToken);
            undantag.Aterkalla(request.Text, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
