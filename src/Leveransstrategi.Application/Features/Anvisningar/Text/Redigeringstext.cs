using System.Globalization;
using System.Text.RegularExpressions;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>
/// Redigeringstext (text of the editor): ett avsnitt som ren text i en ruta, där varje punkt börjar på ny rad med sitt nummer, och
/// tillbaka till punkter med samma identitet. En hänvisning visas som <c>[[4.2]]</c>, och till en annan anvisning som <c>[[programvara 3.1]]</c>.
/// </summary>
public static class Redigeringstext
{
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private static readonly Regex Mal = new(@"^\[\[\s*((?<slug>[a-z0-9-]+)\s+)?(?<a>[0-9]{1,3})\.(?<p>[0-9]{1,3})\s*\]\]$", Val);

    /// <summary>Avsnittet som ren text (the section as plain text): punkterna med nummer och en tom rad emellan.</summary>
    /// <param name="helhet">Hela texten, som ger numren (the whole text).</param>
    /// <param name="avsnitt">Avsnittet (the section). Finns det inte blir svaret tomt.</param>
    /// <param name="andra">Punkter i andra anvisningar (clauses of other instructions).</param>
    public static string Skriv(Anvisningstext helhet, AvsnittsId avsnitt, IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra)
    {
        ArgumentNullException.ThrowIfNull(helhet);
        ArgumentNullException.ThrowIfNull(andra);
        var nummer = helhet.Nummer();
        return string.Join("\n\n", (helhet.Hitta(avsnitt)?.Punkter ?? []).Select(punkt => Punktdelning.Skriv(nummer[punkt.Id], Visa(punkt.Text, nummer, andra))));
    }

    /// <summary>
    /// Punkterna i rutans text (reads the section). Identiteten finns genom jämförelse med <paramref name="bas"/>: lika text, sedan
    /// liknande, sedan samma nummer; det som återstår är nya punkter. Källorna följer identiteten.
    /// </summary>
    /// <param name="text">Rutans text (text of the editor).</param>
    /// <param name="bas">Texten som redigeraren senast sparade mot (the base of the save).</param>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    /// <param name="andra">Punkter i andra anvisningar (clauses of other instructions).</param>
    /// <param name="visad">
    /// Texten som rutan skrevs ur (the text that the editor was written from), när någon har sparat flera gånger utan att sidan laddats om.
    /// Numren i rutan är dess nummer. Utan den gäller <paramref name="bas"/>.
    /// </param>
    public static IReadOnlyList<Punkt> Las(
        string text,
        Anvisningstext bas,
        AvsnittsId avsnitt,
        IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra,
        Anvisningstext? visad = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(bas);
        ArgumentNullException.ThrowIfNull(andra);
        visad ??= bas;
        var nummerIBas = bas.Nummer();
        var nummerIVisad = visad.Nummer();
        var gamla = visad.Punkter.ToDictionary(punkt => punkt.Id);
        var grund = bas.Hitta(avsnitt)?.Punkter ?? [];

        var skrivna = Punktdelning.Dela(text);
        var platser = Punktjamning.Para(skrivna, [.. grund.Select(Jamforbar)]);
        var punkter = platser.Select(plats => plats < 0 ? new Punkt(PunktId.Ny(), "", []) : grund[plats]).ToList();
        var mal = new Hanvisningsmal(nummerIVisad, nummerIBas, andra, Eget(visad, avsnitt), [.. skrivna.Zip(punkter, (skriven, punkt) => (skriven.Nummer, punkt.Id))]);
        return [.. skrivna.Zip(punkter, (skriven, punkt) => punkt with { Text = Lagra(skriven, punkt) })];

        Jamforelsepunkt Jamforbar(Punkt punkt)
        {
            var lydelser = new List<string> { Visad(punkt, nummerIBas) };
            var nummer = new List<string> { nummerIBas[punkt.Id] };
            if (gamla.TryGetValue(punkt.Id, out var gammal))
            {
                lydelser.Insert(0, Visad(gammal, nummerIVisad));
                nummer.Insert(0, nummerIVisad[punkt.Id]);
            }

            return new Jamforelsepunkt(lydelser, nummer);
        }

        // En punkt som ingen har rört behåller sina hänvisningar, också när punkterna omkring den har fått andra nummer.
        string Lagra(Skrivenpunkt skriven, Punkt punkt) =>
            Tolka(gamla.TryGetValue(punkt.Id, out var gammal) && skriven.Text == Visad(gammal, nummerIVisad) ? gammal.Text : skriven.Text, mal);

        string Visad(Punkt punkt, IReadOnlyDictionary<PunktId, string> nummer) => Punktdelning.Normalisera(Visa(punkt.Text, nummer, andra));
    }

    /// <summary>En punkts text så som redigeraren ser den (a clause as shown), med hänvisningar som nummer.</summary>
    /// <param name="text">Texten så som den lagras (as stored).</param>
    /// <param name="helhet">Hela texten, som ger numren (the whole text).</param>
    /// <param name="andra">Punkter i andra anvisningar (clauses of other instructions).</param>
    public static string VisaPunkt(string text, Anvisningstext helhet, IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra)
    {
        ArgumentNullException.ThrowIfNull(helhet);
        return Visa(text, helhet.Nummer(), andra);
    }

    /// <summary>En punkts text så som den lagras (a clause as stored): normaliserad, med hänvisningar som identiteter.</summary>
    /// <param name="text">Texten så som redigeraren skrev den (as typed), utan punktens eget nummer.</param>
    /// <param name="helhet">Hela texten, som numren räknas i (the whole text).</param>
    /// <param name="andra">Punkter i andra anvisningar (clauses of other instructions).</param>
    public static string LasPunkt(string text, Anvisningstext helhet, IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(helhet);
        var nummer = helhet.Nummer();
        return Tolka(Punktdelning.Normalisera(text), new Hanvisningsmal(nummer, nummer, andra, null, []));
    }

    /// <summary>
    /// Texten så som en punkt lagrar den (normalised): radslut är LF, inga blanksteg sist på raderna, högst en tom rad mellan stycken.
    /// </summary>
    /// <param name="text">Texten (the text).</param>
    public static string Normalisera(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Punktdelning.Normalisera(text);
    }

    private static string? Eget(Anvisningstext text, AvsnittsId avsnitt)
    {
        var plats = text.Avsnitt.Select(post => post.Id).ToList().IndexOf(avsnitt);
        return plats < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{plats + 1}.");
    }

    private static string Visa(string text, IReadOnlyDictionary<PunktId, string> nummer, IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra) =>
        Punkthanvisning.Byt(text, hanvisning => hanvisning.Punkt is not { } id ? hanvisning.Text
            : nummer.TryGetValue(id, out var egen) ? $"[[{egen}]]"
            : andra.TryGetValue(id, out var annan) ? $"[[{annan.Slug} {annan.Nummer}]]"
            : hanvisning.Text);

    internal static string Tolka(string text, Hanvisningsmal mal) =>
        Punkthanvisning.Byt(text, hanvisning => hanvisning.Punkt is null && Soks(hanvisning.Text, mal) is { } id ? Punkthanvisning.Lagrad(id) : hanvisning.Text);

    private static PunktId? Soks(string hanvisning, Hanvisningsmal mal)
    {
        var traff = Mal.Match(hanvisning);
        if (!traff.Success)
            return null;
        var nummer = string.Create(CultureInfo.InvariantCulture, $"{Tal(traff, "a")}.{Tal(traff, "p")}");
        return traff.Groups["slug"].Value is { Length: > 0 } slug ? mal.IAnnan(slug, nummer) : mal.IEgen(nummer);
    }

    private static int Tal(Match traff, string grupp) => int.Parse(traff.Groups[grupp].ValueSpan, CultureInfo.InvariantCulture);
}
