using System.Text.RegularExpressions;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Undantagsarenden;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>
/// Källuppslag (looks up the sources of a rule) för en dag: den version som gällde, och meningen i den. En källa som inte gällde dagen
/// lämnas inte ut.
/// </summary>
/// <param name="underlag">Underlaget (the data).</param>
/// <param name="dag">Dagen (the day).</param>
internal sealed class Kalluppslag(Regelunderlag underlag, DateOnly dag)
{
    private const int LangstCitat = 600;

    private static readonly Regex Meningsslut = new(@"(?<=[.!?”])\s+(?=\p{Lu})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>Ett avsnitt i ett styrdokument (a section of a document), om det gällde.</summary>
    /// <param name="slug">Dokumentet (the document).</param>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    /// <param name="ord">Ord i meningen som citeras (words of the sentence).</param>
    public Skalkalla? Styrdokument(string slug, string? avsnitt, IReadOnlyList<string>? ord)
    {
        if (!underlag.Dokument.TryGetValue(slug, out var dokument) || !Gallde(dokument))
            return null;
        var text = avsnitt is null ? null : underlag.Avsnitt[slug].Where(a => a.Ankare == avsnitt && a.Giltighet.Omfattar(dag)).MaxBy(a => a.Version);
        var hanvisning = new Kallhanvisning(dokument.Titel, slug, avsnitt, text?.Version);
        return new("styrdokument", dokument.Titel, avsnitt, text is null ? avsnitt is null ? underlag.Beskrivningar.GetValueOrDefault(slug) : null : Citat(text.Text, ord), text is not null, hanvisning.Adress!, dokument.Beslut);
    }

    /// <summary>En källhänvisning (a citation), om dokumentet gällde.</summary>
    /// <param name="kalla">Hänvisningen (the citation).</param>
    public Skalkalla? Hanvisning(Kallhanvisning kalla) => kalla.Styrdokument is { } slug ? Styrdokument(slug, kalla.Avsnitt, null) : null;

    /// <summary>Ett lagrum (a paragraph of law), om det gällde.</summary>
    /// <param name="nyckel">Nyckeln (the key).</param>
    public Skalkalla? Lagrum(string nyckel) => underlag.Lagrum.TryGetValue(nyckel, out var lagrum) && lagrum.Giltighet.Omfattar(dag)
        ? new("lag", $"{lagrum.Lag} ({lagrum.Sfs})", lagrum.Paragraf, lagrum.Innehall, false, $"/lagar#{lagrum.Nyckel}", null)
        : null;

    /// <summary>Områdets definition (definition of the area).</summary>
    /// <param name="omrade">Området (the area).</param>
    public Skalkalla? Definition(Anskaffningsomrade omrade)
    {
        var (text, egen, kalla) = omrade.Definition(dag);
        return kalla.Styrdokument is { } slug && underlag.Dokument.TryGetValue(slug, out var dokument) && Gallde(dokument)
            ? new("styrdokument", kalla.Titel, kalla.Avsnitt, Kort(text), egen, kalla.Adress!, dokument.Beslut)
            : null;
    }

    /// <summary>Anvisningen som gällde (the instruction in force).</summary>
    /// <param name="slug">Området (the area).</param>
    public Skalkalla? Anvisning(string slug) => AnvisningFor(slug) is { } version
        ? new("anvisning", version.Titel, null, null, false, $"/anvisningar/{slug}/version/{version.Nummer}", version.Beslut)
        : null;

    /// <summary>Beslutet om ett undantag (the decision on an exception), med vad det avser och sina villkor.</summary>
    /// <param name="undantag">Undantaget (the exception).</param>
    public static Skalkalla Undantag(Undantag undantag) => new(
        "undantag",
        $"Undantag från {char.ToLowerInvariant(undantag.Grund.Titel[0])}{undantag.Grund.Titel[1..]}",
        null,
        Kort(undantag.Villkor is null ? undantag.Vad : $"{undantag.Vad.TrimEnd('.')}. Villkor: {undantag.Villkor}"),
        true,
        $"/undantag/{undantag.Id.Value}",
        undantag.Beslut);

    /// <summary>Ett ramavtal som gällde (an agreement in force), med kommunstyrelsens beslut om att teckna det.</summary>
    /// <param name="avtal">Avtalet (the agreement).</param>
    public static Skalkalla Ramavtal(Avropbart avtal) => new("ramavtal", $"Ramavtal {avtal.Nummer}", null, null, false, $"/ramavtal/{Uri.EscapeDataString(avtal.Nummer)}", avtal.Beslut);

    /// <summary>Versionen som gällde (the version in force).</summary>
    /// <param name="slug">Området (the area).</param>
    public Anvisningstid? AnvisningFor(string slug) => underlag.Anvisningar[slug].Where(version => version.Giltighet.Omfattar(dag)).MaxBy(version => version.Nummer);

    // En okänd första dag räknas som att dokumentet gällde, men aldrig före dokumentets eget beslut.
    private bool Gallde(Kalldokument dokument) => dokument.Giltighet.Omfattar(dag) && (dokument.Beslut?.Datum is not { } beslutat || beslutat <= dag);

    private static string Citat(string text, IReadOnlyList<string>? ord)
    {
        var meningar = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).SelectMany(stycke => Meningsslut.Split(stycke.Trim())).Where(mening => mening.Length > 0).ToList();
        var traff = ord is null ? null : meningar.Find(mening => ord.All(ett => mening.Contains(ett, StringComparison.OrdinalIgnoreCase)));
        return Kort(traff ?? meningar.FirstOrDefault() ?? text);
    }

    private static string Kort(string text) => text.Length <= LangstCitat ? text : text[..text.LastIndexOf(' ', LangstCitat)] + " …";
}
