using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;

namespace Leveransstrategi.Application.Features.Direktupphandlingar;

/// <summary>Köpfält (facts of a purchase as typed) så som de skrivs när ett köp registreras, genomförs eller rättas.</summary>
public interface IKopfalt
{
    /// <summary>Vad som köps (what).</summary>
    string? Vad { get; }

    /// <summary>CPV-kod (CPV code).</summary>
    string? Cpv { get; }

    /// <summary>Värde (value).</summary>
    string? Varde { get; }

    /// <summary>Dag (day).</summary>
    string? Dag { get; }

    /// <summary>Enhet (unit).</summary>
    string? Enhet { get; }

    /// <summary>Leverantör (supplier).</summary>
    string? Leverantor { get; }

    /// <summary>Leverantörens organisationsnummer (its number).</summary>
    string? Leverantorsnummer { get; }

    /// <summary>Skäl (reasons).</summary>
    string? Skal { get; }

    /// <summary>Organisationens eget diarienummer (its own registry number).</summary>
    string? Dnr { get; }
}

/// <summary>Köpregler (rules of shape for a purchase), lika var ett köp än skrivs.</summary>
public static class Kopregler
{
    /// <summary>Reglerna för alla fält (rules of every field).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="kontroll">Formkontrollen (the validator).</param>
    public static void KravKop<T>(this AbstractValidator<T> kontroll)
        where T : IKopfalt
    {
        ArgumentNullException.ThrowIfNull(kontroll);
        kontroll.RuleFor(k => k.Vad).NotEmpty().WithMessage("Skriv vad köpet gäller, till exempel handledning i projektverktyg.");
        kontroll.RuleFor(k => k.Vad).MaximumLength(Kopuppgifter.MaxLangdVad).WithMessage($"Beskriv köpet med högst {Kopuppgifter.MaxLangdVad} tecken.");
        kontroll.RuleFor(k => k.Cpv).ArKopslag();
        kontroll.RuleFor(k => k.Varde).ArKopvarde();
        kontroll.RuleFor(k => k.Dag).ArKopdag();
        kontroll.RuleFor(k => k.Enhet).MaximumLength(Kopuppgifter.MaxLangdEnhet).WithMessage($"Enhetens namn får ha högst {Kopuppgifter.MaxLangdEnhet} tecken.");
        kontroll.RuleFor(k => k.Leverantor).MaximumLength(Kopuppgifter.MaxLangdLeverantor).WithMessage($"Leverantörens namn får ha högst {Kopuppgifter.MaxLangdLeverantor} tecken.");
        kontroll.RuleFor(k => k.Leverantorsnummer).SkrivsSomOrganisationsnummer();
        kontroll.RuleFor(k => k.Skal).MaximumLength(Kopuppgifter.MaxLangdSkal).WithMessage($"Skälen får ha högst {Kopuppgifter.MaxLangdSkal} tecken.");
        kontroll.RuleFor(k => k.Dnr).SkrivsSomDiarienummer();
    }

    /// <summary>Kraven på ett genomfört köp (what a made purchase needs), vid fälten; domänen prövar detsamma.</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="kontroll">Formkontrollen (the validator).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    /// <param name="galler">När kraven gäller (when they apply).</param>
    public static void KravGenomfort<T>(this AbstractValidator<T> kontroll, TimeProvider klocka, Func<T, bool> galler)
        where T : IKopfalt
    {
        ArgumentNullException.ThrowIfNull(kontroll);
        kontroll.RuleFor(k => k.Dag).Must(text => text.SomDatum() is not { } dag || dag <= klocka.IDag()).When(galler)
            .WithMessage("Dagen ligger i framtiden. Registrera köpet som planerat tills avtalet är slutet.");
        kontroll.RuleFor(k => k.Leverantor).NotEmpty().When(galler).WithMessage("Skriv leverantörens namn.");
        kontroll.RuleFor(k => k.Skal).NotEmpty().When(galler).WithMessage("Skriv varför köpet kunde direktupphandlas och varför leverantören valdes.");
    }

    /// <summary>En CPV-kod som säger köpets slag (a code that tells the kind).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    public static IRuleBuilderOptionsConditions<T, string?> ArKopslag<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Custom(static (text, kontroll) =>
        {
            try
            {
                Kopslag.Av(CpvKod.Tolka(text ?? string.Empty));
            }
            catch (RegelbrottException fel)
            {
                kontroll.AddFailure(fel.Message);
            }
        });

    /// <summary>Ett värde större än noll (a value above zero).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    public static IRuleBuilderOptions<T, string?> ArKopvarde<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(text => Beloppstolk.Forsok(text, out var varde) && varde > 0).WithMessage("Ange köpets värde i kronor, större än noll. " + Beloppstolk.Hjalp);

    /// <summary>En dag (a day).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    public static IRuleBuilderOptions<T, string?> ArKopdag<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(text => Datumtolk.Forsok(text, out _)).WithMessage("Ange dagen då avtalet sluts. " + Datumtolk.Hjalp);

    /// <summary>Uppgifterna i fält som har prövats (the facts of checked fields).</summary>
    /// <param name="falt">Fälten (the fields).</param>
    public static Kopuppgifter SomUppgifter(this IKopfalt falt)
    {
        ArgumentNullException.ThrowIfNull(falt);
        Beloppstolk.Forsok(falt.Varde, out var varde);
        return new(
            falt.Vad!.Trim(),
            CpvKod.Tolka(falt.Cpv!),
            varde,
            falt.Dag.SomDatum()!.Value,
            falt.Enhet.SomText(),
            falt.Leverantor.SomText(),
            falt.Leverantorsnummer.SomOrganisationsnummer(),
            falt.Skal.SomText(),
            string.IsNullOrWhiteSpace(falt.Dnr) ? null : Diarienummer.Tolka(falt.Dnr));
    }
}
