using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Svarar på en kommentar (replies to a comment). Svar läggs till; två som svarar samtidigt får båda med sitt.</summary>
public static class SvaraPaKommentar
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Kommentar">Kommentaren (the comment).</param>
    /// <param name="Svar">Svaret (the reply).</param>
    [Sammanfogar]
    [Kraver(Behorighet.KommenteraUtkast)]
    public sealed record Command(string Slug, Guid Kommentar, string? Svar) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Svar).NotEmpty().WithMessage("Skriv ett svar.");
            RuleFor(k => k.Svar).MaximumLength(Domain.Anvisningar.Kommentar.MaxLangdText).WithMessage($"Svaret får ha högst {Domain.Anvisningar.Kommentar.MaxLangdText} tecken. Korta det.");
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
            var (_, kommentar) = await db.KommentarAsync(request.Slug, request.Kommentar, cancellationToken);
            kommentar.Svara(request.Svar, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            return Unit.Value;
        }
    }
}
