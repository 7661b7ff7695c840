using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Registrerar ett ramavtal (registers an agreement), som planerat.</summary>
public static class RegistreraRamavtal
{
    /// <summary>Fråga (query): det som går att välja.</summary>
    /// <param name="Dag">Dagen (the day): organisationer som finns då.</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Query(DateOnly Dag) : IFraga<View>;

    /// <summary>Val (choices).</summary>
    /// <param name="Organisationer">Organisationerna (organisations), i namnordning.</param>
    /// <param name="Omraden">Anskaffningsområdena (acquisition areas).</param>
    /// <param name="Avtalsomraden">Avtalsområdena (contract areas).</param>
    public sealed record View(IReadOnlyList<Ansvarslank> Organisationer, IReadOnlyList<Ansvarslank> Omraden, IReadOnlyList<Ansvarslank> Avtalsomraden);

    /// <summary>Kommando (command). Svaret är avtalets nummer.</summary>
    /// <param name="Nummer">Avtalets nummer (number), till exempel RA-2006-014.</param>
    /// <param name="Formular">Uppgifterna (the facts).</param>
    [Kraver(Behorighet.ForvaltaRamavtal)]
    public sealed record Command(string? Nummer, Avtalsformular Formular) : IKommando<string>;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Nummer).NotEmpty().WithMessage("Ange avtalets nummer, till exempel RA-2006-014.");
            RuleFor(k => k.Nummer).MaximumLength(Ramavtal.MaxLangdNummer).WithMessage($"Numret får ha högst {Ramavtal.MaxLangdNummer} tecken.");
            // Numret blir en del av adressen, som ska gå att skriva av och aldrig ändras.
            RuleFor(k => k.Nummer).Must(nummer => nummer.SomText() is not { } text || (text.All(tecken => char.IsLetterOrDigit(tecken) || tecken is '-' or '.' or '_') && text.Any(char.IsLetterOrDigit)))
                .WithMessage("Skriv numret med bokstäver, siffror, punkt och bindestreck, utan mellanslag och snedstreck.");
            RuleFor(k => k.Nummer).Must(nummer => nummer.SomText()?.ToUpperInvariant() is not ("NYTT" or "IMPORT")).WithMessage("Ange avtalets nummer, till exempel RA-2006-014.");
            RuleFor(k => k.Formular).SetValidator(new Avtalsregler());
        }
    }

    /// <summary>Svarar på frågan (query handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class QueryHandler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag;
            return new(
                await db.Organisationer.AsNoTracking()
                    .Where(o => (o.Giltighet.Fran == null || o.Giltighet.Fran <= dag) && (o.Giltighet.Till == null || o.Giltighet.Till >= dag))
                    .OrderBy(o => o.Namn).Select(o => new Ansvarslank(o.Slug, o.Namn)).ToListAsync(cancellationToken),
                await db.Anskaffningsomraden.AsNoTracking().OrderBy(o => o.Ordning).Select(o => new Ansvarslank(o.Slug, o.Namn)).ToListAsync(cancellationToken),
                await db.Avtalsomraden.AsNoTracking().OrderBy(a => a.Namn).Select(a => new Ansvarslank(a.Slug, a.Namn)).ToListAsync(cancellationToken));
        }
    }

    /// <summary>Utför kommandot (command handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, TimeProvider klocka) : IRequestHandler<Command, string>
    {
        /// <inheritdoc/>
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var nummer = request.Nummer!.Trim();
            if (await db.Ramavtal.AnyAsync(r => r.Nummer == nummer, cancellationToken))
                throw new RegelbrottException($"Ett ramavtal med numret {nummer} finns redan. Ange ett annat nummer.");
            var (omrade, upphandlare) = await db.GrundAsync(request.Formular, cancellationToken);
            var avtal = new Ramavtal(nummer, request.Formular.Titel!, request.Formular.Regim!.Value, omrade, upphandlare);
            await db.FyllAsync(avtal, request.Formular, klocka.IDag(), cancellationToken);
            db.Add(avtal);
            return nummer;
        }
    }
}
