using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>Prövar en ändring innan den sparas (tests a change before it is saved): mot lagens 17 kap., och avtalet så som det blir.</summary>
public static class ProvaAndring
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Nummer">Avtalets nummer (number).</param>
    /// <param name="Formular">Ändringen så som den är skriven (the change as written).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Query(string Nummer, Andringsformular Formular) : IFraga<Andringsbild>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Query>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator() => RuleFor(q => q.Formular).SetValidator(new Andringsregler());
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Query, Andringsbild>
    {
        /// <inheritdoc/>
        public async Task<Andringsbild> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avtal = await db.Ramavtal.AsNoTracking().Hela().FirstOrDefaultAsync(r => r.Nummer == request.Nummer, cancellationToken) ?? throw Avtalsskrivning.Saknas();
            return await db.ProvaAsync(avtal, await db.ForslagAsync(avtal.Regim, request.Formular, cancellationToken), null, klocka.IDag(), cancellationToken);
        }
    }
}
