using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Paminnelser;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Skjuter upp en påminnelse till en dag (snoozes a reminder), med skäl. Den tiger till dess, och påminner då igen.</summary>
public static class SkjutUppPaminnelse
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Påminnelsen (the reminder).</param>
    /// <param name="Till">Till vilken dag (until), så som den skrevs.</param>
    /// <param name="Skal">Varför (reason).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.HanteraPaminnelser)]
    public sealed record Command(Guid Id, string? Till, string? Skal, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Till).NotEmpty().WithMessage("Skriv till vilken dag påminnelsen skjuts upp.").SkrivsSomDatum();
            RuleFor(k => k.Skal).NotEmpty().WithMessage("Skriv varför påminnelsen skjuts upp.")
                .MaximumLength(Paminnelsesteg.MaxLangdText).WithMessage($"Skälet får ha högst {Paminnelsesteg.MaxLangdText} tecken.");
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
            var post = await db.PaminnelseAsync(request.Id, request.Versionsmarke, cancellationToken);
            post.SkjutUpp(request.Till.SomDatum()!.Value, request.Skal!.Trim(), (anvandare.Id, anvandare.Namn), klocka.IDag(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }

    /// <summary>Påminnelsen att ändra, när den är oförändrad sedan den som handlar såg den.</summary>
    internal static async Task<Paminnelse> PaminnelseAsync(this LeveransDbContext db, Guid id, Guid marke, CancellationToken cancellationToken)
    {
        var sokt = PaminnelseId.Av(id);
        var post = await db.Paminnelser.Include(p => p.Steg.OrderBy(s => s.Ordning)).FirstOrDefaultAsync(p => p.Id == sokt, cancellationToken)
            ?? throw new SaknasException("Påminnelsen finns inte.");
        db.KravOforandrad(post, marke);
        return post;
    }
}
