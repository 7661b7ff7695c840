using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Raduppgifter (facts of a row) så som de skrivs i formuläret.</summary>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Text">Text (text).</param>
/// <param name="Kod">Svaret (conclusion code), för en slutsats.</param>
/// <param name="Villkor">Valda värden (chosen values), vart och ett som <c>faktum:värde</c>; ett faktum utan val är inget villkor.</param>
/// <param name="Kallor">Källor (sources).</param>
/// <param name="GallerFran">Första dagen (first day), så som den skrevs.</param>
/// <param name="GallerTill">Sista dagen (last day), så som den skrevs.</param>
public sealed record Raduppgifter(
    string? Rubrik,
    string? Text,
    Slutsatskod? Kod,
    IReadOnlyList<string> Villkor,
    IReadOnlyList<Kalluppgift> Kallor,
    string? GallerFran,
    string? GallerTill);

/// <summary>Källuppgift (a source as chosen).</summary>
/// <param name="Kalla">Slaget, och nyckeln efter kolon (kind and key): <c>Styrdokument:slug</c>, <c>Lagrum:nyckel</c> eller bara slaget; tomt är ingen källa.</param>
/// <param name="Avsnitt">Avsnitt i styrdokumentet (section).</param>
/// <param name="Ord">Ord i meningen som citeras (words of the sentence to quote), med komma emellan.</param>
public sealed record Kalluppgift(string? Kalla, string? Avsnitt, string? Ord);

/// <summary>Från formulär till rad (from form to row); domänen prövar resten.</summary>
internal static class Radform
{
    /// <summary>Formkontroll (rules of shape).</summary>
    public static void KravRad<T>(this AbstractValidator<T> kontroll, Func<T, Raduppgifter> uppgifter)
    {
        kontroll.RuleFor(k => uppgifter(k).GallerFran).SkrivsSomDatum().OverridePropertyName(nameof(Raduppgifter.GallerFran));
        kontroll.RuleFor(k => uppgifter(k).GallerTill).SkrivsSomDatum().OverridePropertyName(nameof(Raduppgifter.GallerTill));
        kontroll.RuleFor(k => uppgifter(k).GallerTill)
            .Must((k, till) => till.SomDatum() is not { } sista || uppgifter(k).GallerFran.SomDatum() is not { } forsta || forsta <= sista)
            .WithMessage("Sista dagen kan inte ligga före den första. Ändra något av datumen.")
            .OverridePropertyName(nameof(Raduppgifter.GallerTill));
        kontroll.RuleFor(k => uppgifter(k).Rubrik).NotEmpty().WithMessage("Skriv radens rubrik.").OverridePropertyName(nameof(Raduppgifter.Rubrik));
        kontroll.RuleFor(k => uppgifter(k).Rubrik).MaximumLength(Vagledningsregel.MaxLangdRubrik).WithMessage($"Rubriken får ha högst {Vagledningsregel.MaxLangdRubrik} tecken.").OverridePropertyName(nameof(Raduppgifter.Rubrik));
        kontroll.RuleFor(k => uppgifter(k).Text).MaximumLength(Vagledningsregel.MaxLangdText).WithMessage($"Texten får ha högst {Vagledningsregel.MaxLangdText} tecken.").OverridePropertyName(nameof(Raduppgifter.Text));
        kontroll.RuleFor(k => uppgifter(k).Kod).IsInEnum().WithMessage("Välj vilket svar slutsatsen ger.").OverridePropertyName(nameof(Raduppgifter.Kod));
        kontroll.RuleForEach(k => uppgifter(k).Villkor).Must(val => Del(val) is not null).WithMessage("Ett villkor har ett värde som inte finns. Välj värdena på nytt.").OverridePropertyName(nameof(Raduppgifter.Villkor));
        kontroll.RuleForEach(k => uppgifter(k).Kallor).Must(kalla => string.IsNullOrEmpty(kalla.Kalla) || Slag(kalla.Kalla) is not null).WithMessage("Välj källan i listan.").OverridePropertyName(nameof(Raduppgifter.Kallor));
        kontroll.RuleForEach(k => uppgifter(k).Kallor).Must(kalla => (kalla.Avsnitt?.Length ?? 0) <= Kallhanvisning.MaxLangdAvsnitt && (kalla.Ord?.Length ?? 0) <= 200).WithMessage("Avsnittet eller orden i en källa är för långa.").OverridePropertyName(nameof(Raduppgifter.Kallor));
    }

    /// <summary>Raden av prövade uppgifter (the row of checked facts).</summary>
    public static Vagledningsregel SomRad(this Raduppgifter uppgifter, Regeldel del) => new(
        string.Empty,
        del,
        uppgifter.Rubrik!.Trim(),
        uppgifter.Text?.Trim().ReplaceLineEndings("\n") ?? string.Empty,
        del == Regeldel.Slutsats ? uppgifter.Kod : null,
        [.. uppgifter.Villkor.Select(val => Del(val)!.Value).GroupBy(par => par.Faktum).OrderBy(grupp => grupp.Key).Select(grupp => new Villkor(grupp.Key, [.. grupp.Select(par => par.Varde).Distinct()]))],
        [.. uppgifter.Kallor.Where(kalla => !string.IsNullOrEmpty(kalla.Kalla)).Select(SomKalla)],
        new Giltighet(uppgifter.GallerFran.SomDatum(), uppgifter.GallerTill.SomDatum()));

    private static Regelkalla SomKalla(Kalluppgift uppgift)
    {
        var slag = Slag(uppgift.Kalla!)!.Value;
        var nyckel = uppgift.Kalla!.Split(':', 2) is [_, { Length: > 0 } del] ? del : null;
        if (slag != Regelkallslag.Styrdokument)
            return new(slag, slag == Regelkallslag.Lagrum ? nyckel : null);
        var ord = (uppgift.Ord ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new(slag, nyckel, uppgift.Avsnitt.SomText(), ord.Length == 0 ? null : ord);
    }

    private static Regelkallslag? Slag(string kalla) => Enum.TryParse<Regelkallslag>(kalla.Split(':', 2)[0], out var slag) && Enum.IsDefined(slag) ? slag : null;

    private static (Faktum Faktum, string Varde)? Del(string val) =>
        val.Split(':', 2) is [var namn, { Length: > 0 } varde] && Enum.TryParse<Faktum>(namn, out var faktum) && Enum.IsDefined(faktum) ? (faktum, varde) : null;
}
