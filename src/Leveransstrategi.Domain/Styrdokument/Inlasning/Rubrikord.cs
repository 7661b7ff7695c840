using System.Text.RegularExpressions;

namespace Leveransstrategi.Domain.Styrdokument.Inlasning;

/// <summary>Ord som skiljer rubriker, titlar och brevhuvuden åt (vocabulary of headings, titles and letterheads).</summary>
internal static class Rubrikord
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const int LangstaFasta = 70;

    private static readonly Regex Fast = new(
        @"^(inledning|bakgrund( och [^.]*)?|syfte( och [^.]*)?|mål|målsättning|ärendet|ärendets \p{L}+( och \p{L}+)?|sammanfattning|förslag till beslut|förslag|förvaltningens (\p{L}+ ){0,3}\p{L}+|nämndens (förslag|yttrande|beslut)|kontorets (\p{L}+ ){0,2}\p{L}+|" +
        @"stadsledningskontorets (\p{L}+ ){0,2}\p{L}+|analys( och [^.]*)?|konsekvenser[^.]*|jämställdhetsanalys|barnkonsekvensanalys|ekonomi|ekonomiska konsekvenser|ansvar|ansvarsfördelning|omfattning|" +
        @"avgränsning(ar)?|definitioner|begrepp|uppföljning|giltighet|ikraftträdande|beslutsunderlag|underlag|remissen|remissinstanser|synpunkter[^.]*|" +
        @"slutsats(er)?|tidplan|allmänt|tillämpning|överväganden|skälen? för beslutet|beslut|bilag(a|or)|referenser|sändlista|expedieras( till)?|kopia till|beslutet skickas till)$", Val);

    private static readonly Regex Avslutande = new(@"^(bilag(a|or)|referenser|sändlista|expedieras( till)?|kopia till|beslutet skickas till|förteckning över .*)$", Val);

    private static readonly Regex Titelord = new(
        @"(policy|program|strategi|riktlinje|regler|reglemente|plan\b|planen\b|taxa|instruktion|anvisning|delegationsordning|arbetsordning|bolagsordning|föreskrift|direktiv|\bvision|svar på|yttrande|" +
        @"remiss|motion|budget|förslag (till|om)|ändring|revidering|upphandling av|inriktning|genomförande|bestämmelser|stadga|avtal om|redovisning|rapport)", Val);

    private static readonly Regex Brev = new(
        @"^(tjänsteutlåtande|utlåtande|tjänsteskrivelse|protokoll|promemoria|pm|skrivelse|styrdokument|dnr|diarienr|diarienummer|datum|sida|sid|handläggare|telefon|tfn|tel|e-?post|till|fax|växel|beslutad|beslutat|beslutsdatum|beslutsinstans|" +
        @"beslut|antagen|antaget|antagna|antogs|fastställd|fastställt|fastställda|gäller|giltig|giltighetstid|version|ersätter|dokumenttyp|dokumentansvarig|dokumentnamn|dokumentägare|dokumentinformation|ansvarig|reviderad|senast reviderad|uppdaterad|" +
        @"författningssamling|kommunal författningssamling|utgåva|publicerad|upprättad|kontaktperson|diarie|www\.|box \d)([ :.,].*)?$", Val);

    private static readonly Regex Avsandare = new(@"^[\p{L} ,&-]*(kommun|stad|region|förvaltning(en)?|kontor(et)?|avdelning(en)?|nämnd(en)?|styrelsen|fullmäktige|kansli(et)?|enheten| AB)( \d.*)?$", Val);
    private static readonly Regex Kontakt = new(@"(@|\d{2,4}-\d{2,3} ?\d{2}|\b\d{3} \d{2} \d{2,3}\b|^\d{4}-\d{2}-\d{2}$|^\d{1,2} \p{L}+ \d{4}$)", Val);

    /// <summary>Rubriker som är rubriker var de än står och aldrig en titel.</summary>
    public static bool ArFastRubrik(string text) => text.Length <= LangstaFasta && Fast.IsMatch(text.TrimEnd(':'));

    /// <summary>Rubriker på översta nivån sist i ett dokument.</summary>
    public static bool ArAvslutande(string text) => Avslutande.IsMatch(text);

    public static bool HarTitelord(string text) => Titelord.IsMatch(text);

    /// <summary>Rader med uppgifter om dokumentet, var de än står.</summary>
    public static bool ArUppgiftsrad(string text) => Brev.IsMatch(text) || Kontakt.IsMatch(text);

    public static bool ArBrevhuvud(string text) => ArUppgiftsrad(text) || (Avsandare.IsMatch(text) && !HarTitelord(text));
}
