using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Sparar ett avsnitt så som det står i redigeringen (saves a section as it stands in the editor), också medan någon annan skriver.
/// </summary>
public static class SparaAvsnitt
{
    /// <summary>Längsta text i rutan (maximum length in characters).</summary>
    public const int MaxLangdText = 400_000;

    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Avsnitt">Avsnittet (the section).</param>
    /// <param name="Grund">Revisionen som sparandet utgår från (base of the save).</param>
    /// <param name="Visad">Revisionen som rutan visade när sidan öppnades (the revision shown when the page was opened): hänvisningar räknas med dess nummer.</param>
    /// <param name="Rubrik">Rubriken (heading).</param>
    /// <param name="Text">Texten i rutan (text of the editor).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, AvsnittsId Avsnitt, Guid Grund, Guid Visad, string? Rubrik, string? Text) : IKommando<Sparutfall>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Rubrik).MaximumLength(Anvisningsavsnitt.MaxLangdRubrik).WithMessage($"Rubriken får ha högst {Anvisningsavsnitt.MaxLangdRubrik} tecken. Korta den.");
            RuleFor(k => k.Text).MaximumLength(MaxLangdText).WithMessage("Avsnittet är för långt. Dela det i flera avsnitt.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Sparutfall>
    {
        /// <inheritdoc/>
        public async Task<Sparutfall> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var text = request.Text ?? string.Empty;
            var register = await Punktregister.HamtaAsync(db, version.AnvisningId, text.Contains("[[", StringComparison.Ordinal), cancellationToken);
            var visad = request.Visad == request.Grund ? null : await db.GrundtextAsync(version, request.Visad, cancellationToken);
            var grund = await db.GrundtextAsync(version, request.Grund, cancellationToken);
            var skrivna = Redigeringstext.Las(text, grund, request.Avsnitt, register.ForRedigering, visad);
            var punkter = await db.AterfinnAsync(version, grund, skrivna, cancellationToken);
            return await db.SkrivAsync(version, request.Grund, Redigera, Revisionsslag.Sparad, anvandare, klocka.GetUtcNow(), cancellationToken);

            Anvisningstext Redigera(Anvisningstext bas)
            {
                // Någon annan kan ha tagit bort avsnittet; den som skriver i det har det kvar i sin grund.
                var avsnitt = bas.Hitta(request.Avsnitt)
                    ?? throw new Domain.Common.SaknasException("Avsnittet finns inte i utkastet. Kopiera det du har skrivit och välj ett annat avsnitt.");
                return bas.Med(avsnitt with
                {
                    Rubrik = request.Rubrik?.Trim() ?? string.Empty,
                    Punkter = punkter,
                });
            }
        }
    }
}
