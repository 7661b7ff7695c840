using Leveransstrategi.Application.Features.Styrdokument;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>
/// Länktext (linked text): den beslutade texten ord för ord, med en länk på varje diarienummer som avser en post i registret.
/// </summary>
public static class Lanktext
{
    private const string Punkttecken = "•–-*\u2022\uF0B7";

    /// <summary>Ett avsnitt (a section).</summary>
    /// <param name="Text">Avsnittet (the section).</param>
    /// <param name="Stycken">Styckena (the paragraphs).</param>
    public sealed record Avsnitt(VisaStyrdokument.Avsnittstext Text, IReadOnlyList<Stycke> Stycken);

    /// <summary>Ett stycke (a paragraph).</summary>
    /// <param name="Punkt">Om stycket är en punkt i en lista (a list item).</param>
    /// <param name="Delar">Delarna (the pieces).</param>
    public sealed record Stycke(bool Punkt, IReadOnlyList<Del> Delar);

    /// <summary>En del av ett stycke (a piece of text).</summary>
    /// <param name="Text">Texten (the text).</param>
    /// <param name="Lank">Adressen (the address), om delen är en länk.</param>
    /// <param name="Titel">Vad länken leder till (what it leads to).</param>
    public sealed record Del(string Text, string? Lank = null, string? Titel = null);

    /// <summary>Länkar en text (links a text).</summary>
    /// <param name="version">Versionen (the version).</param>
    public static IReadOnlyList<Avsnitt> Lanka(VisaStyrdokument.Text version)
    {
        ArgumentNullException.ThrowIfNull(version);
        // Hänvisningarna står i textens ordning; samma nummer kan avse olika dokument på olika ställen.
        var kvar = new LinkedList<VisaStyrdokument.Hanvisning>(version.Hanvisningar.Where(h => h.TillSlug is not null));
        return [.. version.Avsnitt.Select(avsnitt => new Avsnitt(
            avsnitt,
            [.. avsnitt.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(stycke => LankaStycke(stycke, kvar))]))];
    }

    private static Stycke LankaStycke(string stycke, LinkedList<VisaStyrdokument.Hanvisning> kvar)
    {
        var punkt = stycke.Length > 2 && Punkttecken.Contains(stycke[0], StringComparison.Ordinal) && char.IsWhiteSpace(stycke[1]);
        var text = punkt ? stycke[2..].TrimStart() : stycke;
        var delar = new List<Del>();
        var plats = 0;
        while (Nasta(text, plats, kvar) is { } traff)
        {
            if (traff.Plats > plats)
                delar.Add(new Del(text[plats..traff.Plats]));
            var hanvisning = traff.Hanvisning.Value;
            delar.Add(new Del(hanvisning.Diarienummer, $"/styrdokument/{hanvisning.TillSlug}", hanvisning.TillTitel));
            plats = traff.Plats + hanvisning.Diarienummer.Length;
            kvar.Remove(traff.Hanvisning);
        }

        if (plats < text.Length)
            delar.Add(new Del(text[plats..]));
        return new Stycke(punkt, delar);
    }

    private static (int Plats, LinkedListNode<VisaStyrdokument.Hanvisning> Hanvisning)? Nasta(
        string text,
        int fran,
        LinkedList<VisaStyrdokument.Hanvisning> kvar)
    {
        (int Plats, LinkedListNode<VisaStyrdokument.Hanvisning> Hanvisning)? forst = null;
        for (var nod = kvar.First; nod is not null; nod = nod.Next)
        {
            var plats = text.IndexOf(nod.Value.Diarienummer, fran, StringComparison.Ordinal);
            if (plats >= 0 && (forst is null || plats < forst.Value.Plats))
                forst = (plats, nod);
        }

        return forst;
    }
}
