using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Paminnelser;
using MediatR;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Markerar en påminnelse som hanterad (marks a reminder handled). Den som skriver svarar för det; senare steg för samma dag uteblir.</summary>
public static class HanteraPaminnelse
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Påminnelsen (the reminder).</param>
    /// <param name="Hur">Vad som är gjort (what was done).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.HanteraPaminnelser)]
    public sealed record Command(Guid Id, string? Hur, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Hur).NotEmpty().WithMessage("Skriv vad som är gjort.")
            .MaximumLength(Paminnelsesteg.MaxLangdText).WithMessage($"Texten får ha högst {Paminnelsesteg.MaxLangdText} tecken.");
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
            var post = await db.PaminnelseAsync(request.Id, request.Versionsmarke, cancellationToken);
            post.Hantera(request.Hur!.Trim(), (anvandare.Id, anvandare.Namn), klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
