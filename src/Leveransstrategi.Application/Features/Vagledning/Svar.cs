using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Vägledningssvar (answer of the guide): slutsatsen, skälen, stegen och vad som skulle ändra den.</summary>
/// <param name="Underlag">Det som svaret gäller (the question as understood).</param>
/// <param name="Kod">Slutsatsens kod (conclusion code).</param>
/// <param name="Slag">Hur reglerna svarade (how the rules answered).</param>
/// <param name="Rubrik">Slutsatsen (the conclusion) som rubrik.</param>
/// <param name="Text">Slutsatsen i en eller två meningar (the conclusion in words).</param>
/// <param name="Skal">Skälen i ordning (reasons), vart och ett med en källa som gällde dagen.</param>
/// <param name="Steg">Vad köparen gör nu (steps).</param>
/// <param name="Forbehall">När svaret blir ett annat (when the answer would be different).</param>
/// <param name="Fragor">Frågorna som de var innan någon var besvarad (the questions before any was answered).</param>
/// <param name="Kvar">Frågor som kan ändra svaret (questions that can change the answer).</param>
/// <param name="Osakert">Vad som är osäkert i svaret (what is uncertain), om något.</param>
/// <param name="Belopp">Lagens belopp som användes (legal amounts used).</param>
/// <param name="Regelverk">Regelverkets version (version of the rules).</param>
/// <param name="Ramavtal">Ramavtalen i området som köparen får avropa på (agreements that may be used), de med utrymme först.</param>
public sealed record Vagledningssvar(
    Svarsunderlag Underlag,
    Slutsatskod Kod,
    Utfallsslag Slag,
    string Rubrik,
    string Text,
    IReadOnlyList<Vagledningsskal> Skal,
    IReadOnlyList<Vagledningssteg> Steg,
    IReadOnlyList<string> Forbehall,
    IReadOnlyList<Vagledningsfraga> Fragor,
    IReadOnlyList<Vagledningsfraga> Kvar,
    IReadOnlyList<string> Osakert,
    IReadOnlyList<AnvantBelopp> Belopp,
    int? Regelverk,
    IReadOnlyList<Avropsmojlighet> Ramavtal);

/// <summary>Avropsmöjlighet (an agreement that may be used).</summary>
/// <param name="Nummer">Avtalets nummer (number).</param>
/// <param name="Titel">Titel (title).</param>
/// <param name="Slutar">Sista dagen (last day), bedömd köpets dag.</param>
/// <param name="Satt">Hur köparen avropar (how to call off), i ord.</param>
/// <param name="Tak">Takvolymen i kronor utan mervärdesskatt (ceiling, SEK excl. VAT), om den är ett värde.</param>
/// <param name="Kvar">Det som är kvar av taket i kronor (what is left), om det är känt.</param>
/// <param name="Rymmer">Om köpet ryms (is there room), så långt det är känt.</param>
public sealed record Avropsmojlighet(string Nummer, string Titel, DateOnly? Slutar, string Satt, decimal? Tak, decimal? Kvar, bool Rymmer);

/// <summary>Svarsunderlag (the question as understood).</summary>
/// <param name="OmradesSlug">Områdets eller avtalsområdets slug (area).</param>
/// <param name="Omrade">Dess namn (its name).</param>
/// <param name="OrganisationsSlug">Organisationens slug (organisation).</param>
/// <param name="Organisation">Dess namn (its name).</param>
/// <param name="Dag">Köpets dag (day of the purchase).</param>
/// <param name="Natur">Köpets art (nature), om den är besvarad.</param>
/// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT), om det är besvarat.</param>
/// <param name="Manader">Tid i månader (months), om den är besvarad.</param>
/// <param name="Undantag">Om köpet är det som ett beslutat undantag avser (covered by a decided exception), om det är besvarat.</param>
public sealed record Svarsunderlag(string OmradesSlug, string Omrade, string OrganisationsSlug, string Organisation, DateOnly Dag, string? Natur, decimal? Varde, int? Manader, string? Undantag);

/// <summary>Skäl (reason) med sina källor.</summary>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Text">Text (text), kan vara tom.</param>
/// <param name="Kallor">Källor (sources).</param>
public sealed record Vagledningsskal(string Rubrik, string Text, IReadOnlyList<Skalkalla> Kallor);

/// <summary>Källa till ett skäl (source of a reason), så som den gällde dagen.</summary>
/// <param name="Typ">styrdokument, lag, anvisning, undantag, beslut eller ramavtal (kind).</param>
/// <param name="Titel">Titel (title).</param>
/// <param name="Avsnitt">Avsnitt eller paragraf (section or paragraph).</param>
/// <param name="Citat">Den beslutade meningen (the decided sentence), eller vad lagrummet innebär i egna ord.</param>
/// <param name="Ordagrant">Om citatet är ordagrant (verbatim).</param>
/// <param name="Url">Adressen (address) till versionen som gällde.</param>
/// <param name="Beslut">Beslutet bakom (decision behind it), om det är känt.</param>
public sealed record Skalkalla(string Typ, string Titel, string? Avsnitt, string? Citat, bool Ordagrant, string Url, Beslut? Beslut);

/// <summary>Steg (step).</summary>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Text">Text (text).</param>
public sealed record Vagledningssteg(string Rubrik, string Text);

/// <summary>Ett belopp i lag som användes (a legal amount used).</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Belopp">Kronor utan mervärdesskatt (SEK excl. VAT), om beloppet är känt.</param>
/// <param name="Bekraftat">Om någon har bekräftat det (confirmed).</param>
/// <param name="Lagrum">Lagrummet (paragraph), till exempel 19 a kap. 2 §.</param>
/// <param name="Nyckel">Lagrummets nyckel (key).</param>
public sealed record AnvantBelopp(Beloppsslag Slag, decimal? Belopp, bool Bekraftat, string Lagrum, string Nyckel);
