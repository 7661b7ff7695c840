using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Common;
using MediatR;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Registrerar beslutet att ett undantag upphör före sin sista dag (registers that an exception ends early).</summary>
public static class AvslutaUndantag
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Undantaget (the exception).</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="SistaDag">Sista dagen (last day), så som den skrevs.</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(Guid Id, string? Organ, string? Datum, string? Paragraf, string? Dnr, string? SistaDag, Guid Versionsmarke) : IKommando, IBeslutsuppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            this.KravBeslut(klocka);
            RuleFor(k => k.SistaDag).NotEmpty().WithMessage("Ange den sista dagen som undantaget gäller. " + Datumtolk.Hjalp);
            RuleFor(k => k.SistaDag).SkrivsSomDatum();
        }
    }

    /// <summary>Utför kommandot (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som handlar (the current user).</param>
    /// <param name="brev">Skriver brev till den som ansökte (writes letters).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, Undantagsbrev brev, TimeProvider klocka) : IRequestHandler<Command, Unit>
    {
        /// <inheritdoc/>
        public async Task<Unit> Handle(Command request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var undantag = await db.HamtaAsync(request.Id, request.Versionsmarke, cancellationToken);
            undantag.AvslutaIFortid(request.SomBeslut(), request.SistaDag.SomDatum()!.Value, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            await brev.OmSenasteAsync(undantag, cancellationToken);
            return Unit.Value;
        }
    }
}
