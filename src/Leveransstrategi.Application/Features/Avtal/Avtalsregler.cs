using System.Globalization;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avtalsregler (rules of shape for an agreement), lika när det registreras och rättas.</summary>
public sealed class Avtalsregler : AbstractValidator<Avtalsformular>
{
    private static readonly string Dagarhjalp = $"Skriv dagarna som ett tal mellan 0 och {Pliktregel.FlestDagar}.";

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
        RuleFor(f => f.Paborjad).SkrivsSomDatum();
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
        RuleForEach(f => f.Delomraden)
            .Must((f, rad) => f.TakEnhet.SomText() is not { } enhet || rad.TakEnhet.SomText() is not { } egen || string.Equals(enhet, egen, StringComparison.OrdinalIgnoreCase))
            .WithMessage("Delområdets tak räknas i en annan enhet än avtalets. Använd samma enhet, så att avropen kan räknas mot båda.");
        RuleFor(f => f.Grundform).NotNull().When(HarAvropsregel).WithMessage("Välj hur avrop görs i grunden.");
        RuleFor(f => f.Avropskalla).NotEmpty().When(f => f.Grundform is not null).WithMessage("Ange var i avtalet avropsregeln står, till exempel punkt 6.2.");
        RuleFor(f => f.Avropskalla).MaximumLength(Avropsregel.MaxLangdKalla).WithMessage($"Skriv högst {Avropsregel.MaxLangdKalla} tecken.");
        RuleFor(f => f.HogstTimmar).Must(ArTak).WithMessage("Skriv timmarna som ett tal större än noll, till exempel 320.");
        RuleFor(f => f.HogstBelopp).Must(ArTak).WithMessage("Skriv beloppet som ett tal större än noll, till exempel 500 000.");
        RuleFor(f => f.FkuRoller).MaximumLength(500).WithMessage("Skriv rollerna med högst 500 tecken.");
        RuleFor(f => f.SvarTillFku).Must(text => text.SomText() is null || Heltal(text) is >= 1 and <= 100).WithMessage("Skriv antalet svar som ett heltal, till exempel 3.");
        RuleForEach(f => f.TillatnaSkal).Must(Forbigaende.Valbara.Contains).WithMessage("Välj bland skälen i listan.");
        RuleFor(f => f.Pliktkalla).NotEmpty().When(HarPlikter).WithMessage("Ange var i avtalet det står vad som krävs efter ett avrop.");
        RuleFor(f => f.Pliktkalla).MaximumLength(Pliktbevakning.MaxLangdKalla).WithMessage($"Skriv högst {Pliktbevakning.MaxLangdKalla} tecken.");
        RuleFor(f => f.Rapportdagar).Must(ArDagar).WithMessage(Dagarhjalp);
        RuleFor(f => f.Efterannonsdagar).Must(ArDagar).WithMessage(Dagarhjalp);
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

    internal static List<string> Roller(string? text) =>
        [.. (text ?? string.Empty).Split([',', ';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    internal static Avropsregel? Avrop(Avtalsformular f) => f.Grundform is not { } grundform
        ? null
        : new(grundform, f.Avropskalla!, Tal(f.HogstTimmar), Tal(f.HogstBelopp), Roller(f.FkuRoller), Heltal(f.SvarTillFku), f.TillatnaSkal.Count == 0 ? null : [.. f.TillatnaSkal.Distinct().Order()]);

    internal static Pliktregel? Plikter(Avtalsformular f) => HarPlikter(f) ? new(f.Pliktkalla!, f.Rapport, Heltal(f.Rapportdagar) ?? 0, Heltal(f.Efterannonsdagar), f.FrivilligSparr) : null;

    private static bool HarAvropsregel(Avtalsformular f) => f.Avropskalla.SomText() is not null || f.HogstTimmar.SomText() is not null || f.HogstBelopp.SomText() is not null || f.FkuRoller.SomText() is not null || f.SvarTillFku.SomText() is not null;

    private static bool HarPlikter(Avtalsformular f) => f.Rapport is not null || f.Efterannonsdagar.SomText() is not null || f.FrivilligSparr;

    private static bool ArDagar(string? text) => text.SomText() is null || Heltal(text) is >= 0 and <= Pliktregel.FlestDagar;

    private static decimal? Tal(string? text) => Beloppstolk.Forsok(text, out var tal) ? tal : null;

    private static bool ArTak(string? text) => string.IsNullOrWhiteSpace(text) || (Beloppstolk.Forsok(text, out var varde) && varde > 0);
}
