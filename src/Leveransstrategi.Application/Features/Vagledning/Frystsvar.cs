using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Fryst svar (the canonical form of an answer): allt som stod på sidan när svaret sparades. Formen är beständig; nya uppgifter läggs
/// till sist, så att ett gammalt svar alltid går att läsa och dess kontrollsumma går att räkna om.
/// </summary>
/// <param name="Behov">Behovet i egna ord (the need).</param>
/// <param name="OmradesSlug">Områdets slug (area).</param>
/// <param name="Omrade">Områdets namn (name of the area).</param>
/// <param name="OrganisationsSlug">Organisationens slug (organisation).</param>
/// <param name="Organisation">Organisationens namn (its name).</param>
/// <param name="Dag">Köpets dag (day of the purchase).</param>
/// <param name="Natur">Köpets art i ord (nature in words).</param>
/// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT).</param>
/// <param name="Manader">Tid i månader (months).</param>
/// <param name="Kod">Svarets kod (conclusion code).</param>
/// <param name="Rubrik">Svaret (heading).</param>
/// <param name="Text">Svaret i en mening (text).</param>
/// <param name="Skal">Skälen med källor (reasons).</param>
/// <param name="Steg">Stegen (steps).</param>
/// <param name="Forbehall">När svaret blir ett annat (when it would differ).</param>
/// <param name="Osakert">Vad som är osäkert (uncertain).</param>
/// <param name="Belopp">Belopp som användes (amounts used).</param>
/// <param name="Regelverk">Regelverkets version (version of the rules).</param>
/// <param name="Undantag">Om köpet är det som ett beslutat undantag avser (covered by a decided exception), om det var besvarat.</param>
/// <param name="Ramavtal">Ramavtalen som köparen fick avropa på (agreements that could be used); inget i ett svar från tiden före uppgiften.</param>
public sealed record Frystsvar(
    string? Behov,
    string OmradesSlug,
    string Omrade,
    string OrganisationsSlug,
    string Organisation,
    DateOnly Dag,
    string? Natur,
    decimal? Varde,
    int? Manader,
    string Kod,
    string Rubrik,
    string Text,
    IReadOnlyList<Frystskal> Skal,
    IReadOnlyList<Vagledningssteg> Steg,
    IReadOnlyList<string> Forbehall,
    IReadOnlyList<string> Osakert,
    IReadOnlyList<AnvantBelopp> Belopp,
    int? Regelverk,
    string? Undantag = null,
    IReadOnlyList<Avropsmojlighet>? Ramavtal = null)
{
    /// <summary>Fryser ett svar (freezes an answer).</summary>
    /// <param name="svar">Svaret (the answer).</param>
    /// <param name="behov">Behovet i egna ord (the need).</param>
    public static Frystsvar Av(Vagledningssvar svar, string? behov)
    {
        ArgumentNullException.ThrowIfNull(svar);
        return new(
            behov,
            svar.Underlag.OmradesSlug,
            svar.Underlag.Omrade,
            svar.Underlag.OrganisationsSlug,
            svar.Underlag.Organisation,
            svar.Underlag.Dag,
            svar.Underlag.Natur,
            svar.Underlag.Varde,
            svar.Underlag.Manader,
            Faktavarden.Kod(svar.Kod),
            svar.Rubrik,
            svar.Text,
            [.. svar.Skal.Select(skal => new Frystskal(skal.Rubrik, skal.Text, [.. skal.Kallor.Select(kalla => new Frystkalla(kalla.Typ, kalla.Titel, kalla.Avsnitt, kalla.Citat, kalla.Ordagrant, kalla.Url, Ord(kalla.Beslut)))]))],
            svar.Steg,
            svar.Forbehall,
            svar.Osakert,
            svar.Belopp,
            svar.Regelverk,
            svar.Underlag.Undantag,
            svar.Ramavtal);
    }

    /// <summary>Den fasta formen (the canonical form).</summary>
    public string Skriv() => Regelform.Skriv(this);

    private static string? Ord(Beslut? beslut) => beslut is null
        ? null
        : string.Join(", ", new[] { beslut.Datum is { } dag ? $"{beslut.Organ} {dag:yyyy-MM-dd}" : beslut.Organ, beslut.Paragraf, beslut.Diarienummer is { } dnr ? $"dnr {dnr.Text}" : null }.Where(del => del is not null));
}

/// <summary>Ett fryst skäl (a frozen reason).</summary>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Text">Text (text).</param>
/// <param name="Kallor">Källor (sources).</param>
public sealed record Frystskal(string Rubrik, string Text, IReadOnlyList<Frystkalla> Kallor);

/// <summary>En fryst källa (a frozen source).</summary>
/// <param name="Typ">Slag (kind).</param>
/// <param name="Titel">Titel (title).</param>
/// <param name="Avsnitt">Avsnitt eller paragraf (section).</param>
/// <param name="Citat">Texten då (the text then).</param>
/// <param name="Ordagrant">Om den är ordagrann (verbatim).</param>
/// <param name="Url">Adressen (address).</param>
/// <param name="Beslut">Beslutet i ord (decision in words).</param>
public sealed record Frystkalla(string Typ, string Titel, string? Avsnitt, string? Citat, bool Ordagrant, string Url, string? Beslut);
