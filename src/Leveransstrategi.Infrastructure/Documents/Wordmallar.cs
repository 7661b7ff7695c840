using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Formatmallar, listor och inställningar i de Word-dokument som portalen skriver (styles, lists and settings).</summary>
internal static class Wordmallar
{
    public const string Rubrikmall = "Heading1";
    public const string Underrubrik = "Heading2";
    public const string Titel = "Title";
    public const string Uppgift = "Uppgift";
    public const string Punkt = "Punkt";
    public const string Fortsattning = "Punktfortsattning";
    public const string Listpunkt = "ListBullet";
    public const string Numrerad = "ListNumber";
    public const string Citat = "Quote";
    public const string Kalla = "Kalla";
    public const string Lank = "Hyperlink";
    public const string Sidhuvud = "Header";
    public const string Sidfot = "Footer";

    /// <summary>Indrag för punkternas text, i tjugondels punkter.</summary>
    public const int Indrag = 851;

    /// <summary>Listan för punktlistor; numrerade listor har en egen var, så att var och en börjar om.</summary>
    public const int Punktlista = 1;

    private const int Listindrag = 397;
    private const int Numrerade = 2;
    private const string Sprak = "sv-SE";
    private const string Serif = "Georgia";
    private const string Linjar = "Arial";

    public static Styles Mallar() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Serif, HighAnsi = Serif, ComplexScript = Serif },
                new FontSize { Val = "22" },
                new Languages { Val = Sprak, EastAsia = Sprak, Bidi = "ar-SA" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
        Mall(Titel, "Title", new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }), Ord(Linjar, "40", fet: true)),
        Mall(Rubrikmall, "heading 1", Rubrikstycke(0, "360"), Ord(Linjar, "28", fet: true)),
        Mall(Underrubrik, "heading 2", Rubrikstycke(1, "200"), Ord(Linjar, "24", fet: true)),
        Mall(Uppgift, "Uppgift", new StyleParagraphProperties(new SpacingBetweenLines { After = "40" }), Ord(Linjar, "20")),
        Mall(Punkt, "Punkt", new StyleParagraphProperties(
            new Tabs(new TabStop { Val = TabStopValues.Left, Position = Indrag }),
            new Indentation { Left = Tal(Indrag), Hanging = Tal(Indrag) }), null),
        Mall(Fortsattning, "Punktfortsättning", new StyleParagraphProperties(new Indentation { Left = Tal(Indrag) }), null),
        Mall(Listpunkt, "List Bullet", new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }), null),
        Mall(Numrerad, "List Number", new StyleParagraphProperties(new SpacingBetweenLines { After = "60" }), null),
        Mall(Citat, "Quote", new StyleParagraphProperties(new Indentation { Left = Tal(Indrag + Listindrag), Right = Tal(Listindrag) }), new StyleRunProperties(new Italic())),
        Mall(Kalla, "Källhänvisning", new StyleParagraphProperties(new Indentation { Left = Tal(Indrag) }), Ord(Linjar, "18")),
        Mall(Sidhuvud, "header", new StyleParagraphProperties(new SpacingBetweenLines { After = "0" }), Ord(Linjar, "16")),
        Mall(Sidfot, "footer", new StyleParagraphProperties(new SpacingBetweenLines { After = "0" }), Ord(Linjar, "16")),
        new Style(new StyleName { Val = "Hyperlink" }, new StyleRunProperties(new Color { Val = "0B4F6C" }, new Underline { Val = UnderlineValues.Single }))
        { Type = StyleValues.Character, StyleId = Lank });

    /// <summary>Listorna: punktlistan, och en numrerad lista för varje start.</summary>
    public static Numbering Listor(IReadOnlyList<(int Id, int Niva, int Start)> numrerade)
    {
        var ut = new Numbering(
            Lista(1, niva => new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new LevelText { Val = niva % 2 == 0 ? "•" : "–" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                Plats(niva))),
            Lista(Numrerade, niva => new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Decimal },
                new LevelText { Val = $"%{niva + 1}." },
                new LevelJustification { Val = LevelJustificationValues.Left },
                Plats(niva))));
        ut.Append(new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = Punktlista });
        foreach (var (id, niva, start) in numrerade)
        {
            ut.Append(new NumberingInstance(
                new AbstractNumId { Val = Numrerade },
                new LevelOverride(new StartOverrideNumberingValue { Val = start }) { LevelIndex = niva })
            { NumberID = id });
        }

        return ut;
    }

    public static Settings Installningar() => new(
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = Sprak });

    private static AbstractNum Lista(int id, Func<int, Level> niva)
    {
        var ut = new AbstractNum(new MultiLevelType { Val = MultiLevelValues.HybridMultilevel }) { AbstractNumberId = id };
        for (var i = 0; i < 9; i++)
        {
            var level = niva(i);
            level.LevelIndex = i;
            ut.Append(level);
        }

        return ut;
    }

    private static PreviousParagraphProperties Plats(int niva) =>
        new(new Indentation { Left = Tal(Indrag + Listindrag * (niva + 1)), Hanging = Tal(Listindrag) });

    private static Style Mall(string id, string namn, StyleParagraphProperties stycke, StyleRunProperties? ord)
    {
        var ut = new Style(new StyleName { Val = namn }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), stycke) { Type = StyleValues.Paragraph, StyleId = id };
        if (ord is not null)
            ut.Append(ord);
        return ut;
    }

    private static StyleParagraphProperties Rubrikstycke(int niva, string fore) =>
        new(new KeepNext(), new SpacingBetweenLines { Before = fore, After = "120" }, new OutlineLevel { Val = niva });

    private static StyleRunProperties Ord(string typsnitt, string storlek, bool fet = false)
    {
        var ut = new StyleRunProperties(new RunFonts { Ascii = typsnitt, HighAnsi = typsnitt, ComplexScript = typsnitt });
        if (fet)
            ut.Append(new Bold());
        ut.Append(new FontSize { Val = storlek });
        return ut;
    }

    private static string Tal(int varde) => varde.ToString(CultureInfo.InvariantCulture);
}
