using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Styrdokument.Inlasning;

namespace Leveransstrategi.Application.Features.Anvisningar.Text;

/// <summary>Vad som lästes ur ett dokument (what was read).</summary>
/// <param name="Titel">Dokumentets titel (title), när den har en. Den ändrar inte anvisningens.</param>
/// <param name="Avsnitt">Antal avsnitt (number of sections).</param>
/// <param name="Punkter">Antal punkter (number of clauses).</param>
/// <param name="Igenkanda">Antal punkter som fanns i utkastet och behåller sin identitet (recognised clauses).</param>
/// <param name="Anmarkningar">Det som inte lästes in eller inte förstods, i klartext (remarks, to be shown).</param>
public sealed record Inlasningsrapport(string? Titel, int Avsnitt, int Punkter, int Igenkanda, IReadOnlyList<string> Anmarkningar);

/// <summary>En text inläst ur ett dokument (a text read from a document), för granskning innan något sparas.</summary>
/// <param name="Text">Texten (the text).</param>
/// <param name="Rapport">Vad som lästes (what was read).</param>
public sealed record Inlastanvisning(Anvisningstext Text, Inlasningsrapport Rapport);

/// <summary>
/// Wordinläsning (reading a Word document into an instruction): rubriker på översta nivån blir avsnitt och numrerade stycken punkter.
/// Avsnitt och punkter som finns i utkastet behåller sin identitet och punkterna sitt stöd.
/// </summary>
public static class Wordinlasning
{
    /// <summary>Läser dokumentet (reads the document). Texten blir som dokumentet; det som inte finns där står i rapporten.</summary>
    /// <param name="kalla">Dokumentets text (the source text), läst av <c>IDokumentlasare</c>.</param>
    /// <param name="befintlig">Utkastets text (the draft).</param>
    /// <param name="andra">Punkter i andra anvisningar (clauses of other instructions).</param>
    /// <exception cref="OlasbartDokumentException">Dokumentet har inga rubriker, eller en rubrik eller punkt är för lång.</exception>
    public static Inlastanvisning Las(Kalltext kalla, Anvisningstext befintlig, IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra)
    {
        ArgumentNullException.ThrowIfNull(kalla);
        ArgumentNullException.ThrowIfNull(befintlig);
        ArgumentNullException.ThrowIfNull(andra);
        var delat = Dokumentdelning.Dela(kalla);
        if (delat.Avsnitt.Count == 0)
            throw new OlasbartDokumentException("Dokumentet har inga rubriker. Ge avsnittens rubriker formatmallen Rubrik 1 i Word, spara dokumentet och läs in det igen.");
        var avsnitt = Avsnittsval.Valj([.. delat.Avsnitt.Select(post => post.Rubrik)], befintlig);
        var inlasta = delat.Avsnitt.SelectMany((post, a) => post.Punkter.Select((punkt, p) =>
            new Inlast(a, punkt.Nummer, Anvisningstext.Nummer(a, p), Punkttext.Markdown(punkt.Block)))).ToList();
        KravLangd(delat.Avsnitt, inlasta);

        FinnIdentitet(inlasta, avsnitt, befintlig, andra);
        var mal = new Hanvisningsmal(new Dictionary<PunktId, string>(), new Dictionary<PunktId, string>(), andra, null,
            [.. inlasta.Select(punkt => (punkt.Skrivet, punkt.Punkt.Id)), .. inlasta.Select(punkt => ((string?)punkt.Nummer, punkt.Punkt.Id))]);
        var text = new Anvisningstext([.. avsnitt.Select((post, a) => post with { Punkter = [.. inlasta.Where(punkt => punkt.Avsnitt == a).Select(punkt => punkt.Klar(mal))] })]);
        return new Inlastanvisning(text, new Inlasningsrapport(
            delat.Titel,
            avsnitt.Count,
            inlasta.Count,
            inlasta.Count(punkt => punkt.Igenkand),
            [.. delat.Anmarkningar, .. Omnumrerade(inlasta), .. Saknade(befintlig, text)]));
    }

    private static void KravLangd(List<Dokumentavsnitt> avsnitt, List<Inlast> punkter)
    {
        if (avsnitt.Find(post => post.Rubrik.Length > Anvisningsavsnitt.MaxLangdRubrik) is { } rubrik)
            throw new OlasbartDokumentException($"Rubriken ”{rubrik.Rubrik[..60]}…” är för lång. Korta den till högst {Anvisningsavsnitt.MaxLangdRubrik} tecken, eller ge stycket en annan formatmall än rubrik.");
        if (punkter.Find(post => post.Text.Length > Punkt.MaxLangdText) is { } punkt)
            throw new OlasbartDokumentException($"Punkt {punkt.Nummer} har fler än {Punkt.MaxLangdText} tecken. Dela upp den i flera numrerade punkter och läs in dokumentet igen.");
    }

    private static void FinnIdentitet(List<Inlast> inlasta, IReadOnlyList<Anvisningsavsnitt> avsnitt, Anvisningstext befintlig, IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> andra)
    {
        var nummer = befintlig.Nummer();
        var hanvisning = Punkttext.Hanvisningar(befintlig, andra);
        var lediga = befintlig.Avsnitt.SelectMany(post => post.Punkter.Select(punkt =>
            (Avsnitt: post.Id, Punkt: punkt, Text: Punkttext.Markdown(Punkttext.Block(punkt.Text, hanvisning))))).ToList();

        // Samma text är samma punkt var den än står, helst i samma avsnitt.
        foreach (var inlast in inlasta.Where(post => post.Text.Length > 0))
        {
            var lika = lediga.Where(post => post.Text == inlast.Text).ToList();
            var plats = lika.FindIndex(post => post.Avsnitt == avsnitt[inlast.Avsnitt].Id);
            if (lika.Count == 0)
                continue;
            var vald = lika[Math.Max(plats, 0)];
            inlast.Ar(vald.Punkt, oandrad: true);
            lediga.Remove(vald);
        }

        for (var a = 0; a < avsnitt.Count; a++)
        {
            var kvar = inlasta.Where(post => post.Avsnitt == a && !post.Igenkand).ToList();
            var grund = lediga.Where(post => post.Avsnitt == avsnitt[a].Id).ToList();
            var platser = Punktjamning.Para([.. kvar.Select(post => new Skrivenpunkt(post.Skrivet ?? post.Nummer, post.Text))], [.. grund.Select(post => new Jamforelsepunkt([post.Text], [nummer[post.Punkt.Id]]))]);
            for (var i = 0; i < kvar.Count; i++)
            {
                if (platser[i] >= 0)
                    kvar[i].Ar(grund[platser[i]].Punkt, oandrad: false);
            }
        }
    }

    private static IEnumerable<string> Omnumrerade(List<Inlast> punkter) => punkter
        .Where(punkt => punkt.Skrivet is { } skrivet && skrivet.Contains('.', StringComparison.Ordinal) && skrivet != punkt.Nummer)
        .Select(punkt => $"Punkten som har nummer {punkt.Skrivet} i dokumentet får nummer {punkt.Nummer}.");

    private static IEnumerable<string> Saknade(Anvisningstext befintlig, Anvisningstext text)
    {
        var nummer = befintlig.Nummer();
        return befintlig.Avsnitt.Where(avsnitt => text.Hitta(avsnitt.Id) is null).Select(avsnitt => $"Utkastets avsnitt ”{avsnitt.Rubrik}” finns inte i dokumentet.")
            .Concat(befintlig.Punkter.Where(punkt => text.Punkt(punkt.Id) is null).Select(punkt => $"Utkastets punkt {nummer[punkt.Id]} finns inte i dokumentet."));
    }

    /// <summary>En inläst punkt på väg att få sin identitet (a clause being read).</summary>
    private sealed class Inlast(int avsnitt, string? skrivet, string nummer, string text)
    {
        private bool oandrad;

        public int Avsnitt { get; } = avsnitt;

        public string? Skrivet { get; } = skrivet;

        public string Nummer { get; } = nummer;

        public string Text { get; } = text;

        public Punkt Punkt { get; private set; } = new(PunktId.Ny(), "", []);

        public bool Igenkand { get; private set; }

        public void Ar(Punkt punkt, bool oandrad)
        {
            Punkt = punkt;
            Igenkand = true;
            this.oandrad = oandrad;
        }

        // Den som inte har ändrats i dokumentet behåller utkastets text med dess hänvisningar.
        public Punkt Klar(Hanvisningsmal mal) => oandrad ? Punkt : Punkt with { Text = Redigeringstext.Tolka(Text, mal) };
    }
}
