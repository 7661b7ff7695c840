using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Uppgifterna i en registerpost (facts of a register entry) så som de skrivs i formuläret.</summary>
/// <param name="Titel">Titel (title).</param>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Organ">Vem som beslutade (deciding body).</param>
/// <param name="Datum">Beslutsdag (day of decision).</param>
/// <param name="Paragraf">Paragraf i protokollet (section of the minutes).</param>
/// <param name="Dnr">Diarienummer (registry number).</param>
/// <param name="GallerFran">Första dagen (first day); tom betyder beslutsdagen.</param>
/// <param name="GallerTill">Sista dagen (last day); tom betyder tills vidare.</param>
/// <param name="Beskrivning">Vad dokumentet styr (what it governs).</param>
/// <param name="Uppgiftskalla">Var uppgifterna kommer från (source of the facts).</param>
public sealed record Postuppgifter(
    string? Titel,
    Dokumentslag? Slag,
    string? Organ,
    string? Datum,
    string? Paragraf,
    string? Dnr,
    string? GallerFran,
    string? GallerTill,
    string? Beskrivning,
    string? Uppgiftskalla)
{
    /// <summary>Beslutet (the decision), om någon är angiven som beslutande.</summary>
    public Beslut? Beslut() => string.IsNullOrWhiteSpace(Organ)
        ? null
        : new Beslut(Organ, Datum.SomDatum(), Paragraf, string.IsNullOrWhiteSpace(Dnr) ? null : Diarienummer.Tolka(Dnr));

    /// <summary>Giltigheten (validity).</summary>
    public Giltighet Giltighet() => new(GallerFran.SomDatum() ?? Datum.SomDatum(), GallerTill.SomDatum());

    /// <summary>Formkontroll (validator).</summary>
    public sealed class Kontroll : AbstractValidator<Postuppgifter>
    {
        /// <summary>Skapar kontrollen (creates it).</summary>
        public Kontroll()
        {
            RuleFor(p => p.Titel).NotEmpty().WithMessage("Skriv dokumentets titel.");
            RuleFor(p => p.Titel).MaximumLength(StyrandeDokument.MaxLangdTitel).WithMessage($"Titeln får ha högst {StyrandeDokument.MaxLangdTitel} tecken.");
            RuleFor(p => p.Slag).NotNull().WithMessage("Välj vilket slag av styrdokument det är.");
            RuleFor(p => p.Organ).MaximumLength(Domain.Common.Beslut.MaxLangdOrgan).WithMessage($"Namnet på den som beslutade får ha högst {Domain.Common.Beslut.MaxLangdOrgan} tecken.");
            RuleFor(p => p.Organ).NotEmpty().When(p => !string.IsNullOrWhiteSpace(p.Datum) || !string.IsNullOrWhiteSpace(p.Dnr))
                .WithMessage("Ange vem som beslutade, till exempel Kommunfullmäktige.");
            RuleFor(p => p.Paragraf).MaximumLength(Domain.Common.Beslut.MaxLangdParagraf).WithMessage($"Paragrafen får ha högst {Domain.Common.Beslut.MaxLangdParagraf} tecken.");
            RuleFor(p => p.Dnr).SkrivsSomDiarienummer();
            RuleFor(p => p.Datum).SkrivsSomDatum();
            RuleFor(p => p.GallerFran).SkrivsSomDatum();
            RuleFor(p => p.GallerTill).SkrivsSomDatum();
            RuleFor(p => p.Beskrivning).MaximumLength(StyrandeDokument.MaxLangdBeskrivning).WithMessage($"Beskrivningen får ha högst {StyrandeDokument.MaxLangdBeskrivning} tecken.");
            RuleFor(p => p.Uppgiftskalla).MaximumLength(StyrandeDokument.MaxLangdTitel).WithMessage($"Källan får ha högst {StyrandeDokument.MaxLangdTitel} tecken.");
        }
    }
}
