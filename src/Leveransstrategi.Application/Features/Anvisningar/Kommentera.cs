using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Kommenterar en punkt i utkastet (comments on a clause), med eller utan förslag till lydelse. En öppen kommentar hindrar att utkastet
/// går vidare tills någon löser den.
/// </summary>
public static class Kommentera
{
    /// <summary>Kommando (command). Svaret är kommentarens identitet.</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Punkt">Punkten (the clause).</param>
    /// <param name="Text">Kommentaren (the comment).</param>
    /// <param name="Forslag">Förslag till lydelse så som det skrevs (suggested wording as typed), om något.</param>
    /// <param name="Revision">Utkastets revision när sidan visades (the draft's revision when shown): numren i förslaget är dess nummer.</param>
    [Kraver(Behorighet.KommenteraUtkast)]
    public sealed record Command(string Slug, PunktId? Punkt, string? Text, string? Forslag, Guid? Revision = null) : IKommando<Guid>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Punkt).NotNull().WithMessage("Välj punkten som kommentaren gäller.");
            RuleFor(k => k.Text).NotEmpty().When(k => string.IsNullOrWhiteSpace(k.Forslag)).WithMessage("Skriv en kommentar eller ett förslag till lydelse.");
            RuleFor(k => k.Text).MaximumLength(Kommentar.MaxLangdText).WithMessage($"Kommentaren får ha högst {Kommentar.MaxLangdText} tecken. Korta den.");
            RuleFor(k => k.Forslag).MaximumLength(Domain.Anvisningar.Punkt.MaxLangdText).WithMessage($"Förslaget får ha högst {Domain.Anvisningar.Punkt.MaxLangdText} tecken. Korta det.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Command, Guid>
    {
        /// <inheritdoc/>
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var punkt = request.Punkt!.Value;
            var last = request.Revision is { } revision ? await db.GrundtextAsync(version, revision, cancellationToken) : version.Text;
            var lydelse = last.Punkt(punkt)?.Text;
            var forslag = string.IsNullOrWhiteSpace(request.Forslag) ? null : await LasAsync(version, last, request.Forslag, cancellationToken);
            // Förslaget är ifyllt med punktens text från början; den som bara kommenterar har inte föreslagit något.
            if (forslag == lydelse && !string.IsNullOrWhiteSpace(request.Text))
                forslag = null;
            var kommentar = version.Kommentera(punkt, request.Text, forslag, anvandare.SomHandlaggare(), klocka.GetUtcNow(), lydelse);
            db.Add(kommentar);
            return kommentar.Id;
        }

        private async Task<string> LasAsync(Anvisningsversion version, Anvisningstext last, string forslag, CancellationToken cancellationToken)
        {
            var register = await Punktregister.HamtaAsync(db, version.AnvisningId, forslag.Contains("[[", StringComparison.Ordinal), cancellationToken);
            return Redigeringstext.LasPunkt(forslag, last, register.ForRedigering);
        }
    }
}
