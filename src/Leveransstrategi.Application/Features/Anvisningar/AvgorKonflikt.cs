using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Väljer vad som ska gälla när två har ändrat samma ord (settles a conflict). Båda texterna finns kvar i historiken. Har utkastets
/// text ändrats sedan valet visades skrivs inget över, och den som väljer får se den nya texten.
/// </summary>
public static class AvgorKonflikt
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Konflikt">Konflikten (the conflict).</param>
    /// <param name="Val">Valet (the choice).</param>
    /// <param name="Text">Den gemensamma texten, när den är vald (the joint text).</param>
    /// <param name="Versionsmarke">Konfliktens märke från sidan (token from the page).</param>
    /// <param name="Revision">Utkastets revision när sidan visades (the draft's revision when shown).</param>
    [Sammanfogar]
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Command(string Slug, Guid Konflikt, Konfliktval? Val, string? Text, Guid Versionsmarke, Guid Revision) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Val).Must(val => val is Konfliktval.Min or Konfliktval.Deras or Konfliktval.Gemensam).WithMessage("Välj vilken text som ska gälla.");
            RuleFor(k => k.Text).NotEmpty().When(k => k.Val == Konfliktval.Gemensam).WithMessage("Skriv den gemensamma texten, eller välj en av de två.");
            RuleFor(k => k.Text).MaximumLength(Punkt.MaxLangdText).WithMessage($"En punkt får ha högst {Punkt.MaxLangdText} tecken.");
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
            var konflikt = await db.Textkonflikter.FirstOrDefaultAsync(k => k.Id == request.Konflikt && k.VersionId == version.Id, cancellationToken)
                ?? throw new SaknasException("Konflikten finns inte i utkastet.");
            db.KravOforandrad(konflikt, request.Versionsmarke);
            var visad = await db.GrundtextAsync(version, request.Revision, cancellationToken);
            if (Nuvarande(visad, konflikt) != Nuvarande(version.Text, konflikt))
                throw new KrockException();

            var resultat = request.Val switch
            {
                Konfliktval.Min => konflikt.Min,
                Konfliktval.Deras => konflikt.Deras,
                _ => konflikt.Slag == Konfliktslag.Rubrik ? request.Text!.Trim() : await LasAsync(version, request.Text!, cancellationToken),
            };
            var ny = Med(version.Text, konflikt, resultat);
            if (!ny.Lika(version.Text))
            {
                db.Add(version.SparaText(ny, Revisionsslag.Val, Andringsord.Av(version.Text, ny), version.RevisionId, anvandare.SomHandlaggare(), klocka.GetUtcNow()));
            }

            konflikt.Avgor(request.Val!.Value, resultat, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }

        private async Task<string> LasAsync(Anvisningsversion version, string text, CancellationToken cancellationToken)
        {
            var register = await Punktregister.HamtaAsync(db, version.AnvisningId, text.Contains("[[", StringComparison.Ordinal), cancellationToken);
            return Redigeringstext.LasPunkt(text, version.Text, register.ForRedigering);
        }

        private static string? Nuvarande(Anvisningstext text, Textkonflikt konflikt) => konflikt.Slag == Konfliktslag.Rubrik
            ? text.Hitta(new(konflikt.Mal))?.Rubrik
            : text.Punkt(new(konflikt.Mal))?.Text;

        private static Anvisningstext Med(Anvisningstext text, Textkonflikt konflikt, string? resultat)
        {
            if (konflikt.Slag == Konfliktslag.Rubrik)
                return text.Hitta(new(konflikt.Mal)) is { } rubricerat ? text.Med(rubricerat with { Rubrik = resultat! }) : text;
            var id = new PunktId(konflikt.Mal);
            if (text.Punkt(id) is { } punkt)
            {
                return resultat is null
                    ? new([.. text.Avsnitt.Select(a => a with { Punkter = [.. a.Punkter.Where(p => p.Id != id)] })])
                    : text.Med(punkt with { Text = resultat });
            }

            // Punkten har tagits bort sedan dess; den som väljer att den ska finnas får den sist i sitt avsnitt.
            return resultat is null || (text.Hitta(konflikt.AvsnittId) ?? (text.Avsnitt is [.., var sista] ? sista : null)) is not { } avsnitt
                ? text
                : text.Med(avsnitt with { Punkter = [.. avsnitt.Punkter, new(id, resultat, [])] });
        }
    }
}
