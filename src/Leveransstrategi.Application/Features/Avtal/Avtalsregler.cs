using System.Globalization;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avtalsregler (rules of shape for an agreement), lika när det registreras och rättas.</summary>
public sealed class Avtalsregler : AbstractValidator<Avtalsformular>
{
    private const string Takhjalp = "Skriv taket som ett tal större än noll, till exempel 120 000 000.";

    /// <summary>Skapar reglerna (creates them).</summary>
    public Avtalsregler()
    {
        RuleFor(f => f.Titel).NotEmpty().WithMessage("Skriv avtalets titel, till exempel Systemutveckling och förvaltning.");
        RuleFor(f => f.Titel).MaximumLength(Ramavtal.MaxLangdTitel).WithMessage($"Titeln får ha högst {Ramavtal.MaxLangdTitel} tecken.");
        RuleFor(f => f.Dnr).SkrivsSomDiarienummer();
        RuleFor(f => f.Regim).NotNull().WithMessage("Välj vilka regler i lagen som gäller för avtalet.");
        RuleFor(f => f.Omrade).NotEmpty().WithMessage("Välj det område som avtalet främst hör till.");
        RuleFor(f => f.Upphandlare).NotEmpty().WithMessage("Välj vem som upphandlar.");
        RuleFor(f => f.Agare).MaximumLength(Ramavtal.MaxLangdRoll).WithMessage($"Avtalsägaren får ha högst {Ramavtal.MaxLangdRoll} tecken.");
        RuleFor(f => f.Forvaltare).MaximumLength(Ramavtal.MaxLangdRoll).WithMessage($"Avtalsförvaltaren får ha högst {Ramavtal.MaxLangdRoll} tecken.");
        RuleFor(f => f.Cpv).Custom(static (text, kontroll) =>
        {
            try
            {
                Koder(text);
            }
            catch (RegelbrottException fel)
            {
                kontroll.AddFailure(fel.Message);
            }
        });
        RuleFor(f => f.Fran).SkrivsSomDatum();
        RuleFor(f => f.Till).SkrivsSomDatum();
        RuleFor(f => f.Fran).NotEmpty().When(f => f.Till.SomText() is not null).WithMessage("Ange avtalets första dag också.");
        RuleFor(f => f.Till).NotEmpty().When(f => f.Fran.SomText() is not null || f.Forlangningar.Any(rad => !rad.ArTom)).WithMessage("Ange avtalets sista dag utan förlängningar.");
        RuleFor(f => f.Till).Must((f, till) => till.SomDatum() is not { } sista || f.Fran.SomDatum() is not { } forsta || forsta <= sista).WithMessage("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
        RuleForEach(f => f.Forlangningar).ChildRules(rad =>
        {
            rad.RuleFor(r => r.Manader).Must(text => Heltal(text) is >= 1 and <= 120).When(r => !r.ArTom).WithMessage("Skriv förlängningen i hela månader, 1–120.");
            rad.RuleFor(r => r.Besked).Must(text => Heltal(text) is >= 0 and <= 36).When(r => !r.ArTom).WithMessage("Skriv beskedstiden i hela månader, 0–36.");
            rad.RuleFor(r => r.Satt).IsInEnum().WithMessage("Välj om förlängningen är uttrycklig eller tyst.");
        });
        RuleFor(f => f.SarskildaSkal).MaximumLength(Ramavtal.MaxLangdVillkor).WithMessage($"Skälen får ha högst {Ramavtal.MaxLangdVillkor} tecken.");
        RuleFor(f => f.TakBelopp).Must(ArTak).WithMessage(Takhjalp);
        RuleFor(f => f.TakKvantitet).Must(ArTak).WithMessage(Takhjalp);
        RuleFor(f => f.TakEnhet).NotEmpty().When(f => f.TakKvantitet.SomText() is not null).WithMessage("Ange vad taket räknas i, till exempel timmar.");
        RuleFor(f => f.TakEnhet).MaximumLength(Takvolym.MaxLangdEnhet).WithMessage($"Enheten får ha högst {Takvolym.MaxLangdEnhet} tecken.");
        RuleForEach(f => f.Delomraden).ChildRules(rad =>
        {
            rad.RuleFor(r => r.Namn).NotEmpty().When(r => !r.ArTom).WithMessage("Skriv delområdets namn.");
            rad.RuleFor(r => r.Namn).MaximumLength(Delomrade.MaxLangdNamn).WithMessage($"Delområdets namn får ha högst {Delomrade.MaxLangdNamn} tecken.");
            rad.RuleFor(r => r.TakBelopp).Must(ArTak).WithMessage(Takhjalp);
            rad.RuleFor(r => r.TakKvantitet).Must(ArTak).WithMessage(Takhjalp);
            rad.RuleFor(r => r.TakEnhet).NotEmpty().When(r => r.TakKvantitet.SomText() is not null).WithMessage("Ange vad taket räknas i, till exempel timmar.");
            rad.RuleFor(r => r.TakEnhet).MaximumLength(Takvolym.MaxLangdEnhet).WithMessage($"Enheten får ha högst {Takvolym.MaxLangdEnhet} tecken.");
        });
        RuleForEach(f => f.Berattigade).ChildRules(rad =>
        {
            rad.RuleFor(r => r.Vem).NotEmpty().When(r => !r.ArTom).WithMessage("Välj vem som får avropa.");
            rad.RuleFor(r => r.Fran).SkrivsSomDatum();
            rad.RuleFor(r => r.Till).SkrivsSomDatum();
            rad.RuleFor(r => r.Till).Must((r, till) => till.SomDatum() is not { } sista || r.Fran.SomDatum() is not { } forsta || forsta <= sista).WithMessage("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
        });
        RuleFor(f => f.Pris).MaximumLength(Ramavtal.MaxLangdVillkor).WithMessage($"Prisvillkoren får ha högst {Ramavtal.MaxLangdVillkor} tecken.");
        RuleFor(f => f.Indexvillkor).MaximumLength(Ramavtal.MaxLangdVillkor).WithMessage($"Indexvillkoren får ha högst {Ramavtal.MaxLangdVillkor} tecken.");
    }

    internal static List<CpvKod> Koder(string? text) =>
        [.. (text ?? string.Empty).Split([',', ';', ' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(CpvKod.Tolka)];

    internal static int? Heltal(string? text) => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var tal) ? tal : null;

    internal static Takvolym? Tak(string? belopp, string? kvantitet, string? enhet) => belopp.SomText() is null && kvantitet.SomText() is null
        ? null
        : new(Beloppstolk.Forsok(belopp, out var kronor) ? kronor : null, Beloppstolk.Forsok(kvantitet, out var antal) ? antal : null, enhet);

    private static bool ArTak(string? text) => string.IsNullOrWhiteSpace(text) || (Beloppstolk.Forsok(text, out var varde) && varde > 0);
}
