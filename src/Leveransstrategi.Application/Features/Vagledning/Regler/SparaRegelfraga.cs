using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using MediatR;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Ändrar orden i en fråga i utkastet (rewords a question of the draft).</summary>
public static class SparaRegelfraga
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Faktum">Vad frågan handlar om (what it asks about).</param>
    /// <param name="Text">Frågan (the question).</param>
    /// <param name="Varfor">Varför den ställs (why it is asked).</param>
    /// <param name="Val">Svarens ord i ordning (words of the choices).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    public sealed record Command(Faktum Faktum, string? Text, string? Varfor, IReadOnlyList<string?> Val, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Text).Must(Lagom).WithMessage($"Skriv frågan med högst {Vagledningsfraga.MaxLangdText} tecken.");
            RuleFor(k => k.Varfor).Must(Lagom).WithMessage($"Skriv varför frågan ställs, med högst {Vagledningsfraga.MaxLangdText} tecken.");
        }

        private static bool Lagom(string? text) => text.SomText() is { Length: <= Vagledningsfraga.MaxLangdText };
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var utkast = await db.RegelutkastAsync(request.Versionsmarke, cancellationToken);
            var forra = utkast.Regler.Fragor.FirstOrDefault(fraga => fraga.Faktum == request.Faktum) ?? throw new SaknasException("Frågan finns inte i utkastet.");
            utkast.Omformulera(forra with
            {
                Text = request.Text!.Trim(),
                Varfor = request.Varfor!.Trim(),
                Val = [.. forra.Val.Select((val, plats) => val with { Text = request.Val.ElementAtOrDefault(plats)?.Trim() ?? string.Empty })],
            });
            return Unit.Value;
        }
    }
}
