using System.Globalization;
using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Avtal.Andringar;

/// <summary>Andringsformulär (a proposed change as written): texten så som den skrevs, så att inget går förlorat.</summary>
public sealed class Andringsformular
{
    /// <summary>Grunden (ground) i lagens 17 kap.</summary>
    public Andringsgrund? Grund { get; set; }

    /// <summary>Vad som ändras och varför (what and why).</summary>
    public string? Beskrivning { get; set; }

    /// <summary>Ändring av taket i kronor (change of the ceiling, SEK excl. VAT), med minus för en minskning.</summary>
    public string? Belopp { get; set; }

    /// <summary>Ändring av takets mängd (change of the quantity).</summary>
    public string? Mangd { get; set; }

    /// <summary>Ny sista dag (new last day).</summary>
    public string? NySistaDag { get; set; }

    /// <summary>Delområdets nummer (lot), eller inget för hela avtalet.</summary>
    public int? Delomrade { get; set; }

    /// <summary>Uppräkningen enligt indexklausulen (index factor), till exempel 1,08.</summary>
    public string? Indextal { get; set; }

    /// <summary>Leverantören som lämnar (outgoing supplier), vid byte.</summary>
    public Guid? Lamnar { get; set; }

    /// <summary>Leverantören som tillträder (incoming supplier): organisationsnummer eller namn, vid byte.</summary>
    public string? Tilltrader { get; set; }

    /// <summary>Svaren på grundens villkor (answers to its conditions).</summary>
    public IReadOnlyList<Andringssvar> Svar { get; set; } = new List<Andringssvar>();
}

/// <summary>Ett svar på ett villkor (an answer to a condition).</summary>
public sealed class Andringssvar
{
    /// <summary>Villkoret (condition).</summary>
    public Andringsvillkor Villkor { get; set; }

    /// <summary>Ja, nej eller obesvarat (yes, no, open).</summary>
    public bool? Ja { get; set; }
}

/// <summary>Ändringsregler (rules of shape for a proposed change).</summary>
public sealed class Andringsregler : AbstractValidator<Andringsformular>
{
    /// <summary>Skapar reglerna (creates them).</summary>
    public Andringsregler()
    {
        RuleFor(f => f.Grund).Must(grund => grund is { } vald && Enum.IsDefined(vald)).WithMessage("Välj vilken grund i lagen som ändringen vilar på.");
        RuleFor(f => f.Beskrivning).Must(text => text.SomText() is { Length: <= Avtalsandring.MaxLangdBeskrivning }).WithMessage($"Beskriv vad som ändras och varför, med högst {Avtalsandring.MaxLangdBeskrivning} tecken.");
        RuleFor(f => f.Belopp).Must(ArTal).WithMessage("Skriv ändringen i kronor, till exempel 2 500 000, eller −500 000 för en minskning.");
        RuleFor(f => f.Mangd).Must(ArTal).WithMessage("Skriv ändringen som ett tal, till exempel 400, eller −100 för en minskning.");
        RuleFor(f => f.NySistaDag).SkrivsSomDatum();
        RuleFor(f => f.Indextal).Must(text => text.SomText() is null || Index(text) is > 0 and < 100).WithMessage("Skriv uppräkningen som ett tal, till exempel 1,08 för åtta procent.");
        RuleFor(f => f.Lamnar).NotNull().When(f => f.Grund == Andringsgrund.BytAvLeverantor).WithMessage("Välj leverantören som lämnar avtalet.");
        RuleFor(f => f.Tilltrader).NotEmpty().When(f => f.Grund == Andringsgrund.BytAvLeverantor).WithMessage("Skriv organisationsnumret eller namnet på leverantören som tillträder.");
    }

    // Ett index har fler decimaler än ett belopp.
    internal static decimal? Index(string? text) =>
        decimal.TryParse(text?.Trim().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var tal) ? decimal.Round(tal, 6) : null;

    private static bool ArTal(string? text) => text.SomText() is null || Beloppstolk.Forsok(text, out _);
}
