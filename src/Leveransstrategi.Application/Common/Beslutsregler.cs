using FluentValidation;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Common;

/// <summary>Beslutsuppgifter (facts of a decision) så som de skrivs när ett beslut registreras.</summary>
public interface IBeslutsuppgifter
{
    /// <summary>Vem som beslutade (deciding body).</summary>
    string? Organ { get; }

    /// <summary>Beslutsdag (day of decision), så som den skrevs.</summary>
    string? Datum { get; }

    /// <summary>Paragraf i protokollet (section of the minutes).</summary>
    string? Paragraf { get; }

    /// <summary>Diarienummer (registry number).</summary>
    string? Dnr { get; }
}

/// <summary>Beslutsregler (rules for the facts of a decision), lika för varje beslut som registreras.</summary>
public static class Beslutsregler
{
    /// <summary>Allt ska vara ifyllt och beslutet redan fattat (all facts, and a day that is not in the future).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="kontroll">Formkontrollen (the validator).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public static void KravBeslut<T>(this AbstractValidator<T> kontroll, TimeProvider klocka)
        where T : IBeslutsuppgifter
    {
        ArgumentNullException.ThrowIfNull(kontroll);
        kontroll.RuleFor(k => k.Organ).ArBeslutandeOrgan("Kommunstyrelsen");
        kontroll.RuleFor(k => k.Datum).NotEmpty().WithMessage("Ange beslutsdagen. " + Datumtolk.Hjalp);
        kontroll.RuleFor(k => k.Datum).SkrivsSomDatum();
        kontroll.RuleFor(k => k.Datum).Must(datum => datum.SomDatum() is not { } dag || dag <= klocka.IDag()).WithMessage("Beslutsdagen ligger i framtiden. Registrera beslutet när det är fattat.");
        kontroll.RuleFor(k => k.Paragraf).NotEmpty().WithMessage("Ange paragrafen i protokollet, till exempel § 12.");
        kontroll.RuleFor(k => k.Paragraf).SkrivsSomParagraf();
        kontroll.RuleFor(k => k.Dnr).NotEmpty().WithMessage("Ange ärendets diarienummer, till exempel KS 2026/123.");
        kontroll.RuleFor(k => k.Dnr).SkrivsSomDiarienummer();
    }

    /// <summary>Ifyllt, och inte för långt (filled in and not too long).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    /// <param name="exempel">Ett organ som exempel (an example).</param>
    public static IRuleBuilderOptions<T, string?> ArBeslutandeOrgan<T>(this IRuleBuilder<T, string?> regel, string exempel) =>
        regel
            .NotEmpty().WithMessage($"Ange vem som beslutade, till exempel {exempel}.")
            .MaximumLength(Beslut.MaxLangdOrgan).WithMessage($"Namnet på den som beslutade får ha högst {Beslut.MaxLangdOrgan} tecken.");

    /// <summary>Tomt, eller inte för långt (blank or not too long).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    public static IRuleBuilderOptions<T, string?> SkrivsSomParagraf<T>(this IRuleBuilder<T, string?> regel) =>
        regel.MaximumLength(Beslut.MaxLangdParagraf).WithMessage($"Paragrafen får ha högst {Beslut.MaxLangdParagraf} tecken.");

    /// <summary>Beslutet av uppgifter som har prövats (the decision of checked facts).</summary>
    /// <param name="uppgifter">Uppgifterna (the facts).</param>
    public static Beslut SomBeslut(this IBeslutsuppgifter uppgifter)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        return new(uppgifter.Organ!, uppgifter.Datum.SomDatum(), uppgifter.Paragraf, string.IsNullOrWhiteSpace(uppgifter.Dnr) ? null : Diarienummer.Tolka(uppgifter.Dnr));
    }
}
