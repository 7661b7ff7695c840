using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>En text i en jämförelse (one text of a comparison).</summary>
/// <param name="Namn">Vad den heter i löpande text (name), till exempel "version 1".</param>
/// <param name="Adress">Där den kan läsas (where it can be read).</param>
/// <param name="Text">Texten (the text).</param>
public sealed record Jamfordtext(string Namn, string Adress, Anvisningstext Text);

/// <summary>En ändring i listan över ändringar (a change in the list of changes).</summary>
/// <param name="Ankare">Id i sidan (anchor), detsamma i varje jämförelse.</param>
/// <param name="Nummer">Punktens eller avsnittets nummer (number), det gamla när det är borttaget.</param>
/// <param name="Ord">Början av texten (its first words).</param>
/// <param name="Slag">Slag i ord (kind in words).</param>
public sealed record Andringspost(string Ankare, string Nummer, string Ord, string Slag);

/// <summary>
/// En jämförelse så som den visas (a comparison as shown): ändringarna i ordning och det oförändrade samlat. Samma delvy på
/// jämförelsesidan och när ett dokument läses in.
/// </summary>
public sealed class Jamforelsevisning
{
    private const int LangdOrd = 34;

    private readonly IReadOnlyDictionary<PunktId, Punktplats> andra;
    private readonly Dictionary<PunktId, Punkt> gamla;
    private readonly Dictionary<PunktId, Punkt> nya;
    private readonly IReadOnlyDictionary<PunktId, string> gamlaNummer;
    private readonly IReadOnlyDictionary<PunktId, string> nyaNummer;

    /// <summary>Gör en visning av en skillnad (makes a view of a difference).</summary>
    /// <param name="skillnad">Skillnaden (the difference).</param>
    /// <param name="fran">Texten före (the old text).</param>
    /// <param name="till">Texten efter (the new text).</param>
    /// <param name="andra">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
    /// <param name="sidaVidSida">Om texterna visas bredvid varandra (side by side).</param>
    public Jamforelsevisning(
        Textskillnad skillnad, Jamfordtext fran, Jamfordtext till, IReadOnlyDictionary<PunktId, Punktplats> andra, bool sidaVidSida = false)
    {
        ArgumentNullException.ThrowIfNull(skillnad);
        ArgumentNullException.ThrowIfNull(fran);
        ArgumentNullException.ThrowIfNull(till);
        (Skillnad, Fran, Till, SidaVidSida, this.andra) = (skillnad, fran, till, sidaVidSida, andra);
        gamla = fran.Text.Punkter.ToDictionary(punkt => punkt.Id);
        nya = till.Text.Punkter.ToDictionary(punkt => punkt.Id);
        (gamlaNummer, nyaNummer) = (fran.Text.Nummer(), till.Text.Nummer());
        Andringar = [.. skillnad.Avsnitt.SelectMany(Poster)];
    }

    /// <summary>Skillnaden (the difference).</summary>
    public Textskillnad Skillnad { get; }

    /// <summary>Texten före (the old text).</summary>
    public Jamfordtext Fran { get; }

    /// <summary>Texten efter (the new text).</summary>
    public Jamfordtext Till { get; }

    /// <summary>Om texterna visas bredvid varandra (side by side).</summary>
    public bool SidaVidSida { get; }

    /// <summary>Ändringarna i ordning (changes in order).</summary>
    public IReadOnlyList<Andringspost> Andringar { get; }

    /// <summary>Avsnitten, de oförändrade samlade i följd (sections, unchanged ones grouped).</summary>
    public IEnumerable<IReadOnlyList<Avsnittsskillnad>> Avsnittsgrupper => Gruppera(Skillnad.Avsnitt, avsnitt => avsnitt.Berors);

    /// <summary>Punkterna, de oförändrade samlade i följd (clauses, unchanged ones grouped).</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public static IEnumerable<IReadOnlyList<Punktskillnad>> Punktgrupper(Avsnittsskillnad avsnitt)
    {
        ArgumentNullException.ThrowIfNull(avsnitt);
        return Gruppera(avsnitt.Punkter, punkt => punkt.ArAndring);
    }

    /// <summary>Ankaret för en punkt (anchor of a clause).</summary>
    /// <param name="punkt">Punkten (the clause).</param>
    public static string Ankare(PunktId punkt) => $"andring-{punkt.Value:N}";

    /// <summary>Ankaret för ett avsnitt (anchor of a section).</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public static string Ankare(AvsnittsId avsnitt) => $"andring-{avsnitt.Value:N}";

    /// <summary>Ändringen före och efter (the changes before and after), för den som går från den ena till den andra.</summary>
    /// <param name="ankare">Ankaret (anchor).</param>
    public (Andringspost? Fore, Andringspost? Efter) Grannar(string ankare)
    {
        var plats = Andringar.TakeWhile(post => post.Ankare != ankare).Count();
        return (Andringar.ElementAtOrDefault(plats - 1), Andringar.ElementAtOrDefault(plats + 1));
    }

    /// <summary>Punkten före (the old clause), eller <see langword="null"/>.</summary>
    /// <param name="id">Punkten (the clause).</param>
    public Punkt? Gammal(PunktId id) => gamla.GetValueOrDefault(id);

    /// <summary>Punkten efter (the new clause), eller <see langword="null"/>.</summary>
    /// <param name="id">Punkten (the clause).</param>
    public Punkt? Ny(PunktId id) => nya.GetValueOrDefault(id);

    /// <summary>Skillnaden mellan punktens lydelser så som den läses (difference as read).</summary>
    /// <param name="id">Punkten (the clause).</param>
    public Lydelseskillnad Lydelser(PunktId id) => Lydelsejamforelse.Jamfor(Gammal(id)?.Text, Ny(id)?.Text, Hanvisning);

    /// <summary>
    /// Hur en hänvisning skrivs och vart den leder (text and address of a reference). Numret är det nya i båda texterna; en punkt som
    /// bara finns i den gamla säger det.
    /// </summary>
    /// <param name="id">Punkten (the clause).</param>
    public (string Text, string Adress)? Hanvisning(PunktId id) =>
        nyaNummer.TryGetValue(id, out var nytt) ? ($"punkt {nytt}", $"{Till.Adress}#punkt-{nytt}")
        : gamlaNummer.TryGetValue(id, out var gammalt) ? ($"punkt {gammalt} i {Fran.Namn}", $"{Fran.Adress}#punkt-{gammalt}")
        : andra.TryGetValue(id, out var annan) ? ($"{annan.Slug}, punkt {annan.Nummer}", $"/anvisningar/{annan.Slug}#punkt-{annan.Nummer}")
        : null;

    /// <summary><see cref="Hanvisning"/> som värde (as a value), för delvyn om stöd.</summary>
    public Func<PunktId, (string Text, string Adress)?> Mal => Hanvisning;

    private IEnumerable<Andringspost> Poster(Avsnittsskillnad avsnitt)
    {
        if (avsnitt.ArAndring)
            yield return new(Ankare(avsnitt.Id), (avsnitt.NyttNummer ?? avsnitt.GammaltNummer)!, avsnitt.Rubrik, Jamforelseord.Slag(avsnitt));
        foreach (var punkt in avsnitt.Punkter.Where(punkt => punkt.ArAndring))
            yield return new(Ankare(punkt.Id), (punkt.NyttNummer ?? punkt.GammaltNummer)!, Borjan((Ny(punkt.Id) ?? Gammal(punkt.Id))!.Text), Jamforelseord.Slag(punkt));
    }

    private string Borjan(string text)
    {
        var ren = string.Join(' ', Punkttext.Ren(text, Hanvisning).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (ren.Length <= LangdOrd)
            return ren;
        var slut = ren.LastIndexOf(' ', LangdOrd);
        return ren[..(slut > 0 ? slut : LangdOrd)].TrimEnd(',', '.', ':', ';') + "…";
    }

    private static IEnumerable<IReadOnlyList<T>> Gruppera<T>(IReadOnlyList<T> poster, Func<T, bool> andrad)
    {
        var samlade = new List<T>();
        foreach (var post in poster)
        {
            if (!andrad(post))
            {
                samlade.Add(post);
                continue;
            }

            if (samlade.Count > 0)
                yield return samlade;
            samlade = [];
            yield return [post];
        }

        if (samlade.Count > 0)
            yield return samlade;
    }
}
