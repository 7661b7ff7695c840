using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Registrerar kommunstyrelsens beslut om en anvisning (registers the decision on an instruction). Beslutet är fattat av
/// kommunstyrelsen; portalen antecknar det, låser texten och låter versionen gälla från sin dag (kommunallagen 6 kap. 38 §).
/// </summary>
public static class FaststallAnvisning
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Version">Versionen (the version).</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="GallerFran">Första dagen (first day), så som den skrevs.</param>
    /// <param name="Utdrag">Protokollsutdrag (extract of the minutes), om det bifogas.</param>
    /// <param name="Filnamn">Utdragets filnamn (file name).</param>
    /// <param name="Versionsmarke">Versionens märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(
        string Slug,
        int Version,
        string? Organ,
        string? Datum,
        string? Paragraf,
        string? Dnr,
        string? GallerFran,
        byte[]? Utdrag,
        string? Filnamn,
        Guid Versionsmarke) : IKommando, IBeslutsuppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            this.KravBeslut(klocka);
            RuleFor(k => k.GallerFran).NotEmpty().WithMessage("Ange den första dagen som versionen gäller. " + Datumtolk.Hjalp);
            RuleFor(k => k.GallerFran).SkrivsSomDatum();
            RuleFor(k => k.Utdrag).Custom(static (innehall, kontroll) =>
            {
                try
                {
                    _ = innehall is null ? null : SomUtdrag(innehall, null);
                }
                catch (RegelbrottException fel)
                {
                    kontroll.AddFailure(fel.Message);
                }
            });
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="brev">Skriver brev till dem som följer området (writes letters).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, Brevskrivare brev, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var anvisning = await db.Anvisningar
                .Include(a => a.Versioner).ThenInclude(v => v.Steg)
                .FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException($"Det finns ingen anvisning med adressen {request.Slug}.");
            var version = anvisning.Versioner.FirstOrDefault(v => v.Nummer == request.Version)
                ?? throw new SaknasException($"{anvisning.Titel} har ingen version {request.Version}.");
            db.KravOforandrad(version, request.Versionsmarke);
            var utdrag = request.Utdrag is null ? null : SomUtdrag(request.Utdrag, request.Filnamn);
            anvisning.Faststall(
                version,
                request.SomBeslut(),
                request.GallerFran.SomDatum()!.Value,
                utdrag,
                await db.ArbetslageAsync(version, cancellationToken),
                anvandare.SomHandlaggare(),
                klocka.GetUtcNow());
            await brev.OmBeslutAsync(anvisning, version, cancellationToken);
            return Unit.Value;
        }
    }

    private static Protokollsutdrag SomUtdrag(byte[] innehall, string? filnamn) => new(filnamn ?? "protokollsutdrag.pdf", innehall);
}
