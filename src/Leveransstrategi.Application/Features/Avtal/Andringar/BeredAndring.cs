using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>Bereder en ändring av ett ramavtal (prepares a change), inför kommunstyrelsens beslut.</summary>
public static class BeredAndring
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Formular">Ändringen så som den är skriven (the change as written).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string Nummer, Andringsformular Formular, Guid Versionsmarke) : IKommando<int>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Formular).SetValidator(new Andringsregler());
    }

    /// <summary>Utför kommandot (handler) och svarar med ändringens nummer.</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, int>
    {
        /// <inheritdoc/>
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.RamavtalAsync(request.Nummer, request.Versionsmarke, cancellationToken);
            return avtal.BeredAndring(await db.ForslagAsync(avtal.Regim, request.Formular, cancellationToken)).Nummer;
        }
    }
}
