using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>
/// Registrerar beslutet om ett undantag (registers the decision on an exception). Beslutet är fattat av den som beslutade regeln eller
/// av den som har det på delegation; portalen antecknar det (kommunallagen 6 kap. 37 och 38 §§).
/// </summary>
public static class RegistreraUndantagsbeslut
{
    /// <summary>Kommando (command).</summary>
    /// <param name="Id">Ärendet (the case).</param>
    /// <param name="Utfall">Bifall eller avslag (granted or refused).</param>
    /// <param name="Organ">Vem som beslutade (deciding body).</param>
    /// <param name="Datum">Beslutsdag (day of decision), så som den skrevs.</param>
    /// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
    /// <param name="Dnr">Diarienummer (registry number).</param>
    /// <param name="Delegation">Delegationen (delegation), när någon annan än den som beslutade regeln beslutade.</param>
    /// <param name="Fran">Undantagets första dag (first day), så som den skrevs.</param>
    /// <param name="Till">Undantagets sista dag (last day), så som den skrevs.</param>
    /// <param name="Text">Villkor vid bifall, skäl vid avslag (conditions or reasons).</param>
    /// <param name="Versionsmarke">Märket från sidan (token from the page).</param>
    [Kraver(Behorighet.RegistreraBeslut)]
    public sealed record Command(
        Guid Id,
        Undantagsutfall? Utfall,
        string? Organ,
        string? Datum,
        string? Paragraf,
        string? Dnr,
        string? Delegation,
        string? Fran,
        string? Till,
        string? Text,
        Guid Versionsmarke) : IKommando, IBeslutsuppgifter;

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Validator : AbstractValidator<Command>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        /// <param name="klocka">Klockan (the clock).</param>
        public Validator(TimeProvider klocka)
        {
            RuleFor(k => k.Utfall).NotNull().WithMessage("Välj om ansökan beviljades eller avslogs.");
            this.KravBeslut(klocka);
            RuleFor(k => k.Delegation).MaximumLength(Undantag.MaxLangdDelegation).WithMessage($"Ange delegationen med högst {Undantag.MaxLangdDelegation} tecken.");
            RuleFor(k => k.Text).MaximumLength(Undantagssteg.MaxLangdText).WithMessage($"Texten får ha högst {Undantagssteg.MaxLangdText} tecken.");
            RuleFor(k => k.Text).NotEmpty().When(k => k.Utfall == Undantagsutfall.Avslag).WithMessage("Skriv skälen till avslaget, så som de står i beslutet.");
            RuleFor(k => k.Fran).SkrivsSomDatum();
            RuleFor(k => k.Till).SkrivsSomDatum();
            When(k => k.Utfall == Undantagsutfall.Bifall, () =>
            {
                RuleFor(k => k.Fran).NotEmpty().WithMessage("Ange undantagets första dag. " + Datumtolk.Hjalp);
                RuleFor(k => k.Till).NotEmpty().WithMessage("Ange undantagets sista dag. Ett undantag gäller alltid en bestämd tid. " + Datumtolk.Hjalp);
                RuleFor(k => k.Till).Must((k, till) => till.SomDatum() is not { } sista || k.Fran.SomDatum() is not { } forsta || forsta <= sista).WithMessage("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
            });
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
            var beslut = request.SomBeslut();
            if (request.Utfall == Undantagsutfall.Bifall)
                undantag.Bevilja(beslut, request.Delegation, new(request.Fran.SomDatum(), request.Till.SomDatum()), request.Text, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            else
                undantag.Avsla(beslut, request.Delegation, request.Text, anvandare.SomHandlaggare(), klocka.GetUtcNow());
            await brev.OmSenasteAsync(undantag, cancellationToken);
            return Unit.Value;
        }
    }
}

/// <summary>Undantagsutfall (outcome of the application).</summary>
public enum Undantagsutfall
{
    /// <summary>Bifall (granted).</summary>
    Bifall = 1,

    /// <summary>Avslag (refused).</summary>
    Avslag = 2,
}
