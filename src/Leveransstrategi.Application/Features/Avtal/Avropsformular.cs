using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avropsformulär (facts of a call-off as typed) så som de skrivs när ett avrop registreras.</summary>
public sealed record Avropsformular
{
    /// <summary>Den som avropar (organisation), som slug.</summary>
    public string? Organisation { get; set; }

    /// <summary>Delområdets nummer (lot).</summary>
    public int? Delomrade { get; set; }

    /// <summary>Vad som avropas (what).</summary>
    public string? Vad { get; set; }

    /// <summary>Värdet i kronor med alla optioner (value).</summary>
    public string? Varde { get; set; }

    /// <summary>Mängden i takets enhet (quantity).</summary>
    public string? Kvantitet { get; set; }

    /// <summary>Timmarna med alla förlängningar (hours).</summary>
    public string? Timmar { get; set; }

    /// <summary>Rollerna (roles), åtskilda med komma.</summary>
    public string? Roller { get; set; }

    /// <summary>Antal oanvändbara svar (unusable answers).</summary>
    public string? OanvandbaraSvar { get; set; }

    /// <summary>Första dagen (first day).</summary>
    public string? Fran { get; set; }

    /// <summary>Sista dagen (last day).</summary>
    public string? Till { get; set; }

    /// <summary>Eget diarienummer (own registry number).</summary>
    public string? Dnr { get; set; }

    /// <summary>Reserverat eller avropat (state).</summary>
    public Avropslage? Lage { get; set; }

    /// <summary>Dagen (day): beställningens eller reservationens.</summary>
    public string? Dag { get; set; }

    /// <summary>Leverantören (supplier); tomt är den som står på tur.</summary>
    public Guid? Leverantor { get; set; }

    /// <summary>De som förbigås (suppliers passed over); en rad som är tom räknas inte.</summary>
    public IReadOnlyList<Forbigaendefalt> Forbigangna { get; set; } = new List<Forbigaendefalt>();

    /// <summary>Eget nummer (own number); tomt ger portalen ett.</summary>
    public string? Nummer { get; set; }

    /// <summary>Beslutet att gå över taket (override), om något är skrivet.</summary>
    public Overskridandefalt Over { get; set; } = new();
}

/// <summary>Förbigåendefält (a supplier passed over, as typed).</summary>
public sealed record Forbigaendefalt
{
    /// <summary>Leverantören (supplier).</summary>
    public Guid? Leverantor { get; set; }

    /// <summary>Skälet (reason).</summary>
    public Forbigaendeskal? Skal { get; set; }

    /// <summary>Vad som hände, och när (documentation).</summary>
    public string? Motivering { get; set; }

    /// <summary>Om raden är tom (is the row blank).</summary>
    public bool ArTom => Leverantor is null && Skal is null && string.IsNullOrWhiteSpace(Motivering);
}

/// <summary>Överskridandefält (an override of the ceiling, as typed).</summary>
public sealed record Overskridandefalt
{
    /// <summary>Skälet (reason).</summary>
    public string? Skal { get; set; }

    /// <summary>Lagrummet (section of the law).</summary>
    public string? Lagrum { get; set; }

    /// <summary>Vem som har beslutat (decider).</summary>
    public string? Beslutare { get; set; }

    /// <summary>Beslutets diarienummer (registry number).</summary>
    public string? Dnr { get; set; }

    /// <summary>Om inget är skrivet (is it blank).</summary>
    public bool ArTom => string.IsNullOrWhiteSpace(Skal) && string.IsNullOrWhiteSpace(Lagrum) && string.IsNullOrWhiteSpace(Beslutare) && string.IsNullOrWhiteSpace(Dnr);

    /// <summary>Beslutet (the override), eller inget när fälten är tomma.</summary>
    public Takoverskridande? SomBeslut() => ArTom ? null : new(Skal, Lagrum, Beslutare, Dnr);
}

/// <summary>Avropets fältregler (rules of shape for the fields that may be corrected), lika när det registreras och rättas.</summary>
public sealed class Avropsfaltregler : AbstractValidator<Avropsformular>
{
    /// <summary>Skapar reglerna (creates them).</summary>
    public Avropsfaltregler()
    {
        RuleFor(f => f.Vad).NotEmpty().WithMessage("Skriv vad som avropas, till exempel Vidareutveckling av bokningssystem.");
        RuleFor(f => f.Vad).MaximumLength(Avrop.MaxLangdVad).WithMessage($"Skriv högst {Avrop.MaxLangdVad} tecken.");
        RuleFor(f => f.Varde).Must(text => Beloppstolk.Forsok(text, out _)).WithMessage("Skriv värdet i kronor med alla optioner, till exempel 486 000.");
        RuleFor(f => f.Varde).Must(text => !Beloppstolk.Forsok(text, out var varde) || varde != 0).WithMessage("Värdet kan inte vara noll. Ange det högsta värdet med alla optioner, även om det är uppskattat.");
        RuleFor(f => f.Varde).Must(text => !Beloppstolk.Forsok(text, out var varde) || varde >= 0).WithMessage("Värdet kan inte vara mindre än noll. Rätta eller annullera ett avrop i stället för att registrera ett med minus.");
        RuleFor(f => f.Kvantitet).Must(ArAntal).WithMessage("Skriv mängden som ett tal större än noll, till exempel 320.");
        RuleFor(f => f.Timmar).Must(ArAntal).WithMessage("Skriv timmarna som ett tal större än noll, till exempel 320.");
        RuleFor(f => f.OanvandbaraSvar).Must(text => text.SomText() is null || Avtalsregler.Heltal(text) is >= 0 and <= 100).WithMessage("Skriv antalet svar som ett heltal, till exempel 3.");
        RuleFor(f => f.Roller).MaximumLength(500).WithMessage("Skriv rollerna med högst 500 tecken.");
        RuleFor(f => f.Fran).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv avropets första dag, till exempel 2008-06-04.").SkrivsSomDatum();
        RuleFor(f => f.Till).SkrivsSomDatum();
        RuleFor(f => f.Till).Must((f, till) => till.SomDatum() is not { } sista || f.Fran.SomDatum() is not { } forsta || forsta <= sista).WithMessage("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
        RuleFor(f => f.Dnr).SkrivsSomDiarienummer();
        RuleFor(f => f.Over).SetValidator(new Overskridanderegler());
    }

    private static bool ArAntal(string? text) => text.SomText() is null || (Beloppstolk.Forsok(text, out var antal) && antal > 0);
}

/// <summary>Avropsfältens värden (values of checked fields).</summary>
internal static class Avropsfalt
{
    public static Avropsuppgifter SomUppgifter(this Avropsformular falt) => new(falt.Vad!.Trim(), Beloppstolk.Forsok(falt.Varde, out var varde) ? varde : 0, falt.Fran.SomDatum()!.Value)
    {
        Kvantitet = Tal(falt.Kvantitet),
        Timmar = Tal(falt.Timmar),
        Till = falt.Till.SomDatum(),
        Dnr = falt.Dnr.SomText() is { } dnr ? Diarienummer.Tolka(dnr) : null,
        Roller = Avtalsregler.Roller(falt.Roller),
        OanvandbaraSvar = Avtalsregler.Heltal(falt.OanvandbaraSvar) ?? 0,
    };

    private static decimal? Tal(string? text) => Beloppstolk.Forsok(text, out var tal) ? tal : null;
}

/// <summary>Avropsformulärets regler (rules of shape for a new call-off).</summary>
public sealed class Avropsformularregler : AbstractValidator<Avropsformular>
{
    /// <summary>Skapar reglerna (creates them).</summary>
    /// <param name="klocka">Klockan (the clock).</param>
    public Avropsformularregler(TimeProvider klocka)
    {
        RuleFor(f => f.Organisation).NotEmpty().WithMessage("Välj vem som avropar.");
        RuleFor(f => f.Delomrade).NotNull().WithMessage("Välj delområde.");
        Include(new Avropsfaltregler());
        RuleFor(f => f.Lage).Must(lage => lage is Avropslage.Reserverat or Avropslage.Avropat).WithMessage("Välj om avropet bereds eller är gjort.");
        RuleFor(f => f.Dag).Cascade(CascadeMode.Stop).NotEmpty().WithMessage("Skriv dagen, till exempel 2008-06-04.").SkrivsSomDatum();
        RuleFor(f => f.Dag).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).WithMessage("Dagen ligger i framtiden. Registrera avropet när det är reserverat eller gjort.");
        RuleForEach(f => f.Forbigangna).SetValidator(new Forbigaenderegler());
        RuleFor(f => f.Nummer).MaximumLength(Avrop.MaxLangdNummer).WithMessage($"Numret får ha högst {Avrop.MaxLangdNummer} tecken.");
        // Numret blir en del av adressen. A- och siffror ger portalen själv.
        RuleFor(f => f.Nummer).Must(nummer => nummer.SomText() is not { } text || (text.All(tecken => char.IsLetterOrDigit(tecken) || tecken is '-' or '.' or '_') && text.Any(char.IsLetterOrDigit)))
            .WithMessage("Skriv numret med bokstäver, siffror, punkt och bindestreck, utan mellanslag och snedstreck.");
        RuleFor(f => f.Nummer).Must(nummer => nummer.SomText() is not { } text || !Avropsnummer.ArPortalens(text)).WithMessage("Nummer på formen A-131 ger portalen själv. Lämna fältet tomt eller skriv ert eget nummer.");
    }
}

/// <summary>Förbigåendets regler (rules of shape for passing a supplier over).</summary>
public sealed class Forbigaenderegler : AbstractValidator<Forbigaendefalt>
{
    /// <summary>Skapar reglerna (creates them).</summary>
    public Forbigaenderegler()
    {
        RuleFor(r => r.Leverantor).NotNull().When(r => !r.ArTom).WithMessage("Välj leverantören som förbigås.");
        RuleFor(r => r.Skal).Must(skal => skal is { } valt && Forbigaende.Valbara.Contains(valt)).When(r => !r.ArTom).WithMessage("Välj varför leverantören förbigås.");
        RuleFor(r => r.Motivering).NotEmpty().When(r => !r.ArTom).WithMessage("Skriv vad som hände och när. Skälet att gå förbi en leverantör ska vara dokumenterat.");
        RuleFor(r => r.Motivering).MaximumLength(Forbigaende.MaxLangdMotivering).WithMessage($"Motiveringen får ha högst {Forbigaende.MaxLangdMotivering} tecken.");
    }
}

/// <summary>Överskridandets regler (rules of shape for an override of the ceiling).</summary>
public sealed class Overskridanderegler : AbstractValidator<Overskridandefalt>
{
    /// <summary>Skapar reglerna (creates them).</summary>
    public Overskridanderegler()
    {
        RuleFor(o => o.Skal).NotEmpty().When(o => !o.ArTom).WithMessage("Skriv varför avropet görs över taket.");
        RuleFor(o => o.Skal).MaximumLength(Takoverskridande.MaxLangdSkal).WithMessage($"Skälet får ha högst {Takoverskridande.MaxLangdSkal} tecken.");
        RuleFor(o => o.Lagrum).NotEmpty().When(o => !o.ArTom).WithMessage("Ange det lagrum som avropet över taket vilar på.");
        RuleFor(o => o.Lagrum).MaximumLength(Takoverskridande.MaxLangdLagrum).WithMessage($"Lagrummet får ha högst {Takoverskridande.MaxLangdLagrum} tecken.");
        RuleFor(o => o.Beslutare).NotEmpty().When(o => !o.ArTom).WithMessage("Ange vem som har beslutat om avropet över taket, roll eller organ.");
        RuleFor(o => o.Beslutare).MaximumLength(Beslut.MaxLangdOrgan).WithMessage($"Beslutaren får ha högst {Beslut.MaxLangdOrgan} tecken.");
        RuleFor(o => o.Dnr).NotEmpty().When(o => !o.ArTom).WithMessage("Ange diarienumret för beslutet om avropet över taket.");
        RuleFor(o => o.Dnr).SkrivsSomDiarienummer();
    }
}
