using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Rättar uppgifterna om ett ramavtal (corrects the facts of an agreement). Historiken visar vad som ändrades.</summary>
public static class RattaRamavtal
{
    /// <summary>Fråga (query): uppgifterna så som de är sparade.</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Query(string Nummer) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Formular">Uppgifterna (the facts).</param>
    /// <param name="ArTecknat">Om avtalet är tecknat (is it signed).</param>
    /// <param name="Versionsmarke">Märket (token).</param>
    public sealed record View(string Nummer, Avtalsformular Formular, bool ArTecknat, Guid Versionsmarke);

    /// <summary>Kommando (command).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Formular">Uppgifterna (the facts).</param>
    /// <param name="Versionsmarke">Märket från formuläret (token from the form).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string Nummer, Avtalsformular Formular, Guid Versionsmarke) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(k => k.Formular).SetValidator(new Avtalsregler());
    }

    /// <summary>Svarar på frågan (query handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class QueryHandler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.Ramavtal.AsNoTracking().Hela().FirstOrDefaultAsync(r => r.Nummer == request.Nummer, cancellationToken) ?? throw Avtalsskrivning.Saknas();
            var formular = (await Avtalslasning.SkapaAsync(db, [avtal], cancellationToken)).Formular(avtal);
            return new(avtal.Nummer, formular, avtal.ArTecknat, avtal.Versionsmarke);
        }
    }

    /// <summary>Utför kommandot (command handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.RamavtalAsync(request.Nummer, request.Versionsmarke, cancellationToken);
            await db.FyllAsync(avtal, request.Formular, klocka.IDag(), cancellationToken);
            return Unit.Value;
        }
    }
}
