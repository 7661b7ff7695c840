using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>
/// Registrerar beslutet om en ny version av regelverket och publicerar den (publishes by decision). Beslutet är fattat av någon annan;
/// portalen antecknar det, låser reglerna och låter dem gälla från sin dag (kommunallagen 6 kap. 38 §).
/// </summary>
public static class PubliceraRegelverk
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="GallerFran">Första dagen (first day), så som den skrevs.</param>
    /// <param name="Versionsmarke">Utkastets märke från sidan (token from the page).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(string? Organ, string? Datum, string? Paragraf, string? Dnr, string? GallerFran, Guid Versionsmarke) : IKommando<int>, IBeslutsuppgifter;

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
        }
    }

    /// <summary>Utför kommandot (handler) och svarar med versionens nummer.</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Command, int>
    {
        /// <inheritdoc/>
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var utkast = await db.RegelutkastAsync(request.Versionsmarke, cancellationToken);
            var versioner = await db.Regelverksversioner.ToListAsync(cancellationToken);
            var vagledare = new Vagledare(await Regelunderlag.HamtaUtanRamavtalAsync(db, cancellationToken));
            var provfall = vagledare.Prova(utkast, await db.Provfall.AsNoTracking().OrderBy(fall => fall.Namn).ToListAsync(cancellationToken));
            var kallor = await db.KontrolleraKallorAsync(utkast.Regler, cancellationToken);
            utkast.Publicera(request.SomBeslut(), request.GallerFran.SomDatum()!.Value, new(versioner, [.. provfall.Select(ett => ett.Resultat)], kallor.Saknade));
            return utkast.Nummer;
        }
    }
}
