using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Vad ett styckes formatmall säger (what a paragraph style says): rubriknivå, titel, innehållsförteckning eller citat.</summary>
internal sealed record Styckeform(int? Niva, bool Titel, bool Innehall, bool Citat = false);

/// <summary>
/// Wordformat (styles): följer formatmallarnas arv. Känner igen inbyggda mallar på engelska och svenska ("heading 1", "Rubrik 1")
/// och egna mallar genom dispositionsnivån.
/// </summary>
internal sealed class Wordformat(Styles? styles)
{
    private const int LangstaArv = 20;
    private const int Brodtextniva = 9;
    private const RegexOptions Val = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Rubrik = new(@"^(heading|rubrik) ?[1-9]$", Val);
    private static readonly Regex Titel = new(@"^(title|titel|rubrik|dokumenttitel|huvudrubrik)$", Val);
    private static readonly Regex Innehall = new(@"^(toc ?([1-9]|heading)|inneh(å|a)?ll(sförteckning(srubrik)?)? ?[1-9]?)$", Val);

    private static readonly Regex Citat = new("^(intense |starkt )?(quote|citat)$", Val);

    private readonly Dictionary<string, Style> mallar = (styles?.Elements<Style>() ?? [])
        .Where(mall => mall.StyleId?.Value is not null)
        .GroupBy(mall => mall.StyleId!.Value!)
        .ToDictionary(grupp => grupp.Key, grupp => grupp.First());

    private readonly string? standard = styles?.Elements<Style>()
        .FirstOrDefault(mall => mall.Type?.Value == StyleValues.Paragraph && mall.Default?.Value == true)?.StyleId?.Value;

    public Styckeform For(ParagraphProperties? egenskaper)
    {
        var id = egenskaper?.ParagraphStyleId?.Val?.Value;
        var kedja = Kedja(id).ToList();
        var namn = kedja.Select(mall => mall.StyleName?.Val?.Value ?? mall.StyleId!.Value!).ToList();
        // En mall som inte finns i filen kan ändå vara en inbyggd.
        if (namn.Count == 0 && id is not null)
            namn.Add(id);
        if (namn.Any(Innehall.IsMatch))
            return new Styckeform(null, false, true);
        if (namn.Any(Titel.IsMatch))
            return new Styckeform(null, true, false);
        var disposition = egenskaper?.OutlineLevel?.Val?.Value
            ?? kedja.Select(mall => mall.StyleParagraphProperties?.OutlineLevel?.Val?.Value).FirstOrDefault(niva => niva is not null);
        if (disposition is >= 0 and < Brodtextniva)
            return new Styckeform(disposition + 1, false, false);
        var rubrik = disposition is null ? namn.FirstOrDefault(Rubrik.IsMatch) : null;
        return new Styckeform(rubrik is null ? null : int.Parse(rubrik[^1..], CultureInfo.InvariantCulture), false, false, namn.Any(Citat.IsMatch));
    }

    /// <summary>Formatmallen och de den bygger på, närmast först.</summary>
    public IEnumerable<Style> Kedja(string? id)
    {
        var nasta = id ?? standard;
        for (var i = 0; i < LangstaArv && nasta is not null && mallar.TryGetValue(nasta, out var mall); i++)
        {
            yield return mall;
            nasta = mall.BasedOn?.Val?.Value;
        }
    }
}
