using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Sparar en gemensam text medan den skrivs (saves a joint text in the making), utan att välja den. Den som sluter fönstret hittar den igen.
/// </summary>
public static class SkissaGemensam
{
    /// <summary>Kommando (command). Svaret är konfliktens nya märke (new token).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Konflikt">Konflikten (the conflict).</param>
    /// <param name="Text">Texten i rutan (text of the editor).</param>
    /// <param name="Versionsmarke">Konfliktens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Guid Konflikt, string? Text, Guid Versionsmarke) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() =>
            RuleFor(k => k.Text).MaximumLength(Punkt.MaxLangdText).WithMessage($"En punkt får ha högst {Punkt.MaxLangdText} tecken.");
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var konflikt = await db.Textkonflikter.FirstOrDefaultAsync(k => k.Id == request.Konflikt && k.VersionId == version.Id, cancellationToken)
                ?? throw new SaknasException("Konflikten finns inte i utkastet.");
            db.KravOforandrad(konflikt, request.Versionsmarke);
            var text = request.Text ?? string.Empty;
            var register = await Punktregister.HamtaAsync(db, version.AnvisningId, text.Contains("[[", StringComparison.Ordinal), cancellationToken);
            var skiss = konflikt.Slag == Konfliktslag.Rubrik ? text.Trim() : Redigeringstext.LasPunkt(text, version.Text, register.ForRedigering);
            if (skiss != (konflikt.Skiss ?? konflikt.Forslag))
            {
                konflikt.Skissa(skiss);
                // Märket sätts vid sparandet, och sidan behöver det till nästa.
                await db.SaveChangesAsync(cancellationToken);
            }

            return konflikt.Versionsmarke;
        }
    }
}
