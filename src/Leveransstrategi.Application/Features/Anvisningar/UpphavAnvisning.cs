using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Registrerar kommunstyrelsens beslut att upphäva en anvisning (registers a repeal). Texten och alla versioner ligger kvar.
/// </summary>
public static class UpphavAnvisning
{
    /// <summary>Fråga (query): vad som skulle upphävas och vad som hindrar det.</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Query(string Slug) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Hinder">Hinder (obstacles), innan någon dag är vald.</param>
    /// <param name="Nummer">Versionen som skulle upphävas (the version), om någon.</param>
    /// <param name="GallerFran">Dess första dag (its first day).</param>
    /// <param name="Pagaende">Nummer på en påbörjad version (a version being handled), om någon.</param>
    /// <param name="Versionsmarke">Anvisningens märke (token).</param>
    public sealed record View(string Slug, string Titel, IReadOnlyList<string> Hinder, int? Nummer, DateOnly? GallerFran, int? Pagaende, Guid Versionsmarke);

    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="SistaDag">Sista dagen som anvisningen gäller (last day), så som den skrevs.</param>
    /// <param name="Versionsmarke">Anvisningens märke från sidan (token from the page).</param>
    /// <param name="Bekraftat">Att den som registrerar har kontrollerat uppgifterna (confirmed): det går inte att ångra.</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string Slug, string? Organ, string? Datum, string? Paragraf, string? Dnr, string? SistaDag, Guid Versionsmarke, bool Bekraftat = true) : IKommando, IBeslutsuppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            this.KravBeslut(klocka);
            RuleFor(k => k.SistaDag).NotEmpty().WithMessage("Ange den sista dagen som anvisningen gäller. " + Datumtolk.Hjalp);
            RuleFor(k => k.SistaDag).SkrivsSomDatum();
            RuleFor(k => k.Bekraftat).Equal(true).WithMessage("Kryssa i att du har kontrollerat uppgifterna. Upphävandet går inte att ångra.");
        }
    }

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class QueryHandler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var anvisning = await db.Anvisningar.AsNoTracking()
                .Include(a => a.Versioner)
                .FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            var senaste = anvisning.SenastBeslutad();
            return new(
                anvisning.Slug,
                anvisning.Titel,
                anvisning.HinderForUpphavande(null, null),
                senaste?.Nummer,
                senaste?.Giltighet.Fran,
                anvisning.Versioner.FirstOrDefault(v => v.ArPagaende)?.Nummer,
                anvisning.Versionsmarke);
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="brev">Skriver brev till dem som följer området (writes letters).</param>
    public sealed class Handler(LeveransDbContext db, Brevskrivare brev) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var anvisning = await db.Anvisningar
                .Include(a => a.Versioner)
                .FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            db.KravOforandrad(anvisning, request.Versionsmarke);
            anvisning.Upphav(request.SomBeslut(), request.SistaDag.SomDatum()!.Value);
            await brev.OmUpphavandeAsync(anvisning, anvisning.Versioner.Where(v => v.Upphavande is not null).MaxBy(v => v.Nummer)!, cancellationToken);
            return Unit.Value;
        }
    }
}
