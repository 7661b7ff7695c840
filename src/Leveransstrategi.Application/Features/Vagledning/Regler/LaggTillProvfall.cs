using FluentValidation;
using Leveransstrategi.Application.Behaviors;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Vagledning;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Lägger till ett provfall (adds a test case) som prövar utkastet och de versioner som följer.</summary>
public static class LaggTillProvfall
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Namn">Vad det visar (what it shows).</param>
    /// <param name="Omrade">Områdets eller avtalsområdets slug (area).</param>
    /// <param name="Organisation">Organisationens slug (organisation).</param>
    /// <param name="Dag">Köpets dag (day of the purchase), så som den skrevs.</param>
    /// <param name="Natur">Köpets art (nature), om den är känd.</param>
    /// <param name="Varde">Värde (value), så som det skrevs.</param>
    /// <param name="Manader">Tid i månader (months), om den är känd.</param>
    /// <param name="Undantag">Om köpet är det som ett beslutat undantag gäller (what an exception is about): ja eller nej, om det är besvarat.</param>
    /// <param name="Vantat">Väntat svar (expected code).</param>
    /// <param name="Kalla">Källan (source): <c>Styrdokument:slug</c> eller <c>Lagrum:nyckel</c>.</param>
    /// <param name="Avsnitt">Avsnitt i styrdokumentet (section).</param>
    [Kraver(Behorighet.RedigeraRegelverk)]
    [Sammanfogar]
    public sealed record Command(string? Namn, string? Omrade, string? Organisation, string? Dag, string? Natur, string? Varde, int? Manader, string? Undantag, Slutsatskod? Vantat, string? Kalla, string? Avsnitt) : IKommando;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Validator()
        {
            RuleFor(k => k.Namn).Must(namn => namn.SomText() is { Length: <= Provfall.MaxLangdNamn }).WithMessage($"Skriv vad provfallet visar, med högst {Provfall.MaxLangdNamn} tecken.");
            RuleFor(k => k.Omrade).NotEmpty().WithMessage("Välj område.");
            RuleFor(k => k.Organisation).NotEmpty().WithMessage("Välj nämnd eller bolag.");
            RuleFor(k => k.Dag).NotEmpty().WithMessage("Ange köpets dag. " + Datumtolk.Hjalp);
            RuleFor(k => k.Dag).SkrivsSomDatum();
            RuleFor(k => k.Natur).Must(natur => string.IsNullOrEmpty(natur) || Faktavarden.For(Faktum.Natur).Contains(natur)).WithMessage("Välj ett av svaren på vad som ska köpas.");
            RuleFor(k => k.Varde).ArEttVarde();
            RuleFor(k => k.Undantag).Must(svar => string.IsNullOrEmpty(svar) || Faktavarden.For(Faktum.Undantag).Contains(svar)).WithMessage("Välj om köpet är det som undantaget gäller.");
            RuleFor(k => k.Manader).InclusiveBetween(1, 600).WithMessage("Ange tiden i hela månader, från 1 till 600.");
            RuleFor(k => k.Vantat).Must(kod => kod is { } vald && Enum.IsDefined(vald)).WithMessage("Välj det väntade svaret.");
            RuleFor(k => k.Kalla).NotEmpty().WithMessage("Välj källan till att svaret är rätt.");
            RuleFor(k => k.Avsnitt).MaximumLength(Kallhanvisning.MaxLangdAvsnitt).WithMessage($"Avsnittet får ha högst {Kallhanvisning.MaxLangdAvsnitt} tecken.");
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var utkast = await db.Regelverksversioner.AsNoTracking().FirstOrDefaultAsync(version => version.Status == Regelverksstatus.Utkast, cancellationToken)
                ?? throw new SaknasException("Det finns inget utkast till regelverk.");
            var namn = request.Namn!.Trim();
            if (await db.Provfall.AnyAsync(fall => fall.Namn == namn, cancellationToken))
                throw new RegelbrottException("Det finns redan ett provfall med det namnet. Skriv vad som skiljer dem åt.");
            if (!await db.Anskaffningsomraden.AnyAsync(o => o.Slug == request.Omrade, cancellationToken) && !await db.Avtalsomraden.AnyAsync(a => a.Slug == request.Omrade, cancellationToken))
                throw new RegelbrottException("Området finns inte. Välj i listan.");
            if (!await db.Organisationer.AnyAsync(o => o.Slug == request.Organisation, cancellationToken))
                throw new RegelbrottException("Nämnden eller bolaget finns inte. Välj i listan.");
            var underlag = new Frageunderlag(
                request.Omrade!,
                request.Organisation!,
                request.Dag.SomDatum()!.Value,
                request.Natur.SomText(),
                Beloppstolk.Forsok(request.Varde, out var varde) ? varde : null,
                request.Manader,
                request.Undantag.SomText());
            db.Add(new Provfall(namn, underlag, request.Vantat!.Value, await KallanAsync(request, cancellationToken), utkast.Nummer));
            return Unit.Value;
        }

        private async Task<Kallhanvisning> KallanAsync(Command request, CancellationToken cancellationToken)
        {
            var (slag, nyckel) = request.Kalla!.Split(':', 2) is [var forst, var sist] ? (forst, sist) : (request.Kalla, string.Empty);
            if (slag == nameof(Regelkallslag.Lagrum) && await db.Lagrum.AsNoTracking().FirstOrDefaultAsync(l => l.Nyckel == nyckel, cancellationToken) is { } lagrum)
                return new($"{lagrum.Lag} ({lagrum.Sfs}) {lagrum.Paragraf}", null, null);
            if (slag == nameof(Regelkallslag.Styrdokument)
                && await db.Styrdokument.AsNoTracking().Where(d => d.Slug == nyckel && d.Status == Registerstatus.Registrerat).Select(d => d.Titel).FirstOrDefaultAsync(cancellationToken) is { } titel)
                return new(titel, nyckel, request.Avsnitt.SomText());
            throw new RegelbrottException("Källan finns inte. Välj i listan.");
        }
    }
}
