using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Leveransstrategi.Application.Features.Anvisningar.Text;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>
/// Worduttag (writing a Word document): en anvisning som .docx med riktiga rubriker och listor, numren som text, länkar, svenska som
/// språk, och ärende, beslut, version och giltighet på varje sida.
/// </summary>
public sealed class Worduttag
{
    /// <summary>Innehållstyp (content type).</summary>
    public const string Innehallstyp = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private const string Utkastord = "UTKAST – inte beslutad";

    private readonly Worddokument dokument;
    private readonly MainDocumentPart huvuddel;
    private readonly HashSet<string> bokmarken;
    private readonly List<(int Id, int Niva, int Start)> numrerade = [];
    private readonly Dictionary<int, (int Id, int Nummer)> oppna = [];
    private int bokmarke;

    private Worduttag(Worddokument dokument, MainDocumentPart huvuddel)
    {
        this.dokument = dokument;
        this.huvuddel = huvuddel;
        bokmarken = [.. dokument.Avsnitt.SelectMany(avsnitt => avsnitt.Punkter).Select(punkt => "#punkt-" + punkt.Nummer)];
    }

    /// <summary>Skriver dokumentet (writes the document).</summary>
    /// <param name="dokument">Anvisningen (the instruction).</param>
    public static byte[] Skriv(Worddokument dokument)
    {
        ArgumentNullException.ThrowIfNull(dokument);
        using var minne = new MemoryStream();
        using (var paket = WordprocessingDocument.Create(minne, WordprocessingDocumentType.Document))
        {
            paket.PackageProperties.Title = Rensad(dokument.Titel);
            paket.PackageProperties.Language = "sv-SE";
            paket.PackageProperties.Subject = Rensad(dokument.Diarienummer ?? "");
            paket.PackageProperties.Version = Rensad(dokument.Version);
            var huvuddel = paket.AddMainDocumentPart();
            huvuddel.AddNewPart<StyleDefinitionsPart>().Styles = Wordmallar.Mallar();
            huvuddel.AddNewPart<DocumentSettingsPart>().Settings = Wordmallar.Installningar();
            var uttag = new Worduttag(dokument, huvuddel);
            huvuddel.Document = new Document(uttag.Kropp());
            huvuddel.AddNewPart<NumberingDefinitionsPart>().Numbering = Wordmallar.Listor(uttag.numrerade);
        }

        return minne.ToArray();
    }

    private Body Kropp()
    {
        var kropp = new Body(Stycke(Wordmallar.Titel, Ord(dokument.Titel)));
        foreach (var uppgift in Uppgifter())
            kropp.Append(Stycke(Wordmallar.Uppgift, Ord(uppgift)));
        kropp.Append(Stycke(Wordmallar.Uppgift, Lank(new Textdel(dokument.Adress.AbsoluteUri, Adress: dokument.Adress.AbsoluteUri))));
        foreach (var avsnitt in dokument.Avsnitt)
        {
            kropp.Append(Stycke(Wordmallar.Rubrikmall, Ord($"{avsnitt.Nummer} {avsnitt.Rubrik}")));
            foreach (var punkt in avsnitt.Punkter)
                kropp.Append(Punkt(punkt));
        }

        kropp.Append(Sida());
        return kropp;
    }

    private IEnumerable<string> Uppgifter() => dokument.Uppgifter ?? Anvisningsuppgifter();

    private IEnumerable<string> Anvisningsuppgifter()
    {
        yield return dokument.Utkast ? Utkastord : $"Läge: {dokument.Status}";
        if (dokument.Diarienummer is { } dnr)
            yield return $"Diarienummer: {dnr}";
        if (dokument.Beslut is { } beslut)
            yield return $"Beslut: {beslut}";
        yield return $"Version: {dokument.Version}";
        if (Giltighet() is { } giltighet)
            yield return giltighet;
    }

    private string? Giltighet() => dokument.GallerFran is not { } fran ? null
        : string.Create(CultureInfo.InvariantCulture, $"Gäller från {fran:yyyy-MM-dd}") + (dokument.GallerTill is { } till ? string.Create(CultureInfo.InvariantCulture, $" till {till:yyyy-MM-dd}") : "");

    private IEnumerable<Paragraph> Punkt(Wordpunkt punkt)
    {
        oppna.Clear();
        var forst = punkt.Block.Count > 0 && punkt.Block[0].Slag is Textblockslag.Stycke or Textblockslag.Rubrik ? punkt.Block[0] : null;
        var id = (++bokmarke).ToString(CultureInfo.InvariantCulture);
        OpenXmlElement[] nummer =
        [
            new BookmarkStart { Id = id, Name = Bokmarke.Namn(punkt.Nummer) },
            Ord(punkt.Nummer),
            new BookmarkEnd { Id = id },
            new Run(new TabChar()),
        ];
        yield return Stycke(forst?.Slag == Textblockslag.Rubrik ? Wordmallar.Underrubrik : Wordmallar.Punkt, [.. nummer, .. Delar(forst?.Delar ?? [])]);
        foreach (var block in punkt.Block.Skip(forst is null ? 0 : 1))
            yield return Block(block);
        if (punkt.Kallor.Count > 0)
            yield return Stycke(Wordmallar.Kalla, [Ord("Stöd: "), .. punkt.Kallor.SelectMany((kalla, i) => Delar([.. i > 0 ? [new Textdel("; ")] : Array.Empty<Textdel>(), new Textdel(kalla.Text, Adress: kalla.Adress)]))]);
    }

    private Paragraph Block(Textblock block)
    {
        var niva = Math.Clamp(block.Niva - 1, 0, 8);
        if (block.Slag is Textblockslag.Listpunkt or Textblockslag.Numrerad)
        {
            var post = Stycke(block.Slag == Textblockslag.Listpunkt ? Wordmallar.Listpunkt : Wordmallar.Numrerad, [.. Delar(Radskydd.Skydda(block.Delar))]);
            post.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = niva }, new NumberingId { Val = Lista(block, niva) });
            return post;
        }

        if (block.Niva == 0)
            oppna.Clear();
        var stycke = Stycke(block.Slag switch { Textblockslag.Rubrik => Wordmallar.Underrubrik, Textblockslag.Citat => Wordmallar.Citat, _ => Wordmallar.Fortsattning }, [.. Delar(Radskydd.Skydda(block.Delar))]);
        if (block.Niva > 0)
            stycke.ParagraphProperties!.Indentation = new Indentation { Left = (Wordmallar.Indrag + 397 * block.Niva).ToString(CultureInfo.InvariantCulture) };
        return stycke;
    }

    /// <summary>Listan som posten hör till. En post som inte följer på numret före börjar en ny lista.</summary>
    private int Lista(Textblock block, int niva)
    {
        foreach (var djupare in oppna.Keys.Where(nyckel => nyckel > niva).ToList())
            oppna.Remove(djupare);
        if (block.Nummer is not { } nummer)
        {
            oppna.Remove(niva);
            return Wordmallar.Punktlista;
        }

        if (!oppna.TryGetValue(niva, out var lista) || lista.Nummer + 1 != nummer)
        {
            lista = (Wordmallar.Punktlista + 1 + numrerade.Count, nummer);
            numrerade.Add((lista.Id, niva, nummer));
        }

        oppna[niva] = (lista.Id, nummer);
        return lista.Id;
    }

    private IEnumerable<OpenXmlElement> Delar(IReadOnlyList<Textdel> delar) => delar.Select(del => del.Adress is null ? Ord(del) : Lank(del));

    private OpenXmlElement Lank(Textdel del)
    {
        var ord = Ord(del);
        if (bokmarken.Contains(del.Adress!))
            return new Hyperlink(ord) { Anchor = Bokmarke.Namn(del.Adress!["#punkt-".Length..]), History = true };
        if (!Uri.TryCreate(dokument.Adress, del.Adress, out var uri))
            return ord;
        return new Hyperlink(ord) { Id = huvuddel.AddHyperlinkRelationship(uri, true).Id, History = true };
    }

    private static Run Ord(string text) => Ord(new Textdel(text));

    private static Run Ord(Textdel del)
    {
        var form = new RunProperties();
        if (del.Adress is not null)
            form.RunStyle = new RunStyle { Val = Wordmallar.Lank };
        if (del.Fet)
            form.Bold = new Bold();
        if (del.Kursiv)
            form.Italic = new Italic();
        if (del.Bruten)
            form.Highlight = new Highlight { Val = HighlightColorValues.Yellow };
        var ut = form.HasChildren ? new Run(form) : new Run();
        var rader = Rensad(del.Text).Split('\n');
        for (var i = 0; i < rader.Length; i++)
        {
            if (i > 0)
                ut.Append(new Break());
            ut.Append(new Text(rader[i]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return ut;
    }

    private static Paragraph Stycke(string mall, params OpenXmlElement[] delar)
    {
        var ut = new Paragraph(new ParagraphProperties { ParagraphStyleId = new ParagraphStyleId { Val = mall } });
        ut.Append(delar);
        return ut;
    }

    private SectionProperties Sida()
    {
        var huvud = huvuddel.AddNewPart<HeaderPart>();
        string?[] overst = [dokument.Utkast ? Utkastord : null, dokument.Titel, dokument.Diarienummer is { } dnr ? $"Dnr {dnr}" : null];
        huvud.Header = new Header(Stycke(Wordmallar.Sidhuvud, Ord(Rad(overst))));
        var fot = huvuddel.AddNewPart<FooterPart>();
        string?[] anvisning = [dokument.Beslut is { } beslut ? $"Beslut: {beslut}" : "Inte beslutad", $"Version {dokument.Version}", Giltighet()];
        IEnumerable<string?> nederst = dokument.Sidfot ?? anvisning.AsEnumerable();
        fot.Footer = new Footer(
            Stycke(Wordmallar.Sidfot, Ord(Rad(nederst))),
            Stycke(Wordmallar.Sidfot, Ord(dokument.Adress.AbsoluteUri + " · sida "), new SimpleField(Ord("1")) { Instruction = " PAGE " }, Ord(" av "), new SimpleField(Ord("1")) { Instruction = " NUMPAGES " }));
        return new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = huvuddel.GetIdOfPart(huvud) },
            new FooterReference { Type = HeaderFooterValues.Default, Id = huvuddel.GetIdOfPart(fot) },
            new PageSize { Width = 11906, Height = 16838 },
            new PageMargin { Top = 1418, Right = 1418, Bottom = 1418, Left = 1418, Header = 709, Footer = 709, Gutter = 0 });
    }

    private static string Rad(IEnumerable<string?> delar) => string.Join(" · ", delar.Where(del => del is not null));

    // XML bär inte alla tecken som en text kan innehålla.
    private static string Rensad(string text) => string.Concat(text.Where((tecken, i) =>
        XmlConvert.IsXmlChar(tecken)
        || (char.IsHighSurrogate(tecken) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(tecken) && i > 0 && char.IsHighSurrogate(text[i - 1]))));
}
