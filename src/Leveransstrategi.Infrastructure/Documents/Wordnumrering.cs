using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Leveransstrategi.Infrastructure.Documents;

/// <summary>Wordnumrering (automatic numbering): räknar fram det nummer som Word visar framför ett stycke.</summary>
internal sealed class Wordnumrering(Numbering? numrering, Wordformat format)
{
    private const int Nivaer = 9;

    private readonly Dictionary<int, int?[]> raknare = [];
    private readonly HashSet<int> borjadeInstanser = [];

    /// <summary>Numret för nästa stycke i ordning, "•" för en punktlista, eller ingenting.</summary>
    public string? Nasta(ParagraphProperties? egenskaper)
    {
        if (numrering is null || Plats(egenskaper) is not var (nummerId, niva))
            return null;
        var instans = numrering.Elements<NumberingInstance>().FirstOrDefault(post => post.NumberID?.Value == nummerId);
        var abstraktId = instans?.AbstractNumId?.Val?.Value;
        var mall = numrering.Elements<AbstractNum>().FirstOrDefault(post => post.AbstractNumberId?.Value == abstraktId);
        if (instans is null || mall is null)
            return null;
        var nivaer = Enumerable.Range(0, Nivaer).Select(i => Niva(instans, mall, i)).ToArray();
        if (nivaer[niva] is not { } denna)
            return null;
        var tal = Rakna(abstraktId!.Value, instans, nivaer, niva);
        if (denna.NumberingFormat?.Val?.Value == NumberFormatValues.Bullet)
            return "•";
        if (denna.NumberingFormat?.Val?.Value == NumberFormatValues.None || denna.LevelText?.Val?.Value is not { Length: > 0 } form)
            return null;
        return Skriv(form, nivaer, tal);
    }

    /// <summary>Styckets nivå i sin lista, från 1, eller ingenting utanför listor.</summary>
    public int? Listniva(ParagraphProperties? egenskaper) => numrering is null ? null : Plats(egenskaper)?.Niva + 1;

    private (int NummerId, int Niva)? Plats(ParagraphProperties? egenskaper)
    {
        var egen = egenskaper?.NumberingProperties;
        var id = egen?.NumberingId?.Val?.Value;
        int? niva = egen?.NumberingLevelReference?.Val?.Value;
        foreach (var mall in format.Kedja(egenskaper?.ParagraphStyleId?.Val?.Value))
        {
            if (id is not null && niva is not null)
                break;
            var arv = mall.StyleParagraphProperties?.NumberingProperties;
            id ??= arv?.NumberingId?.Val?.Value;
            niva ??= arv?.NumberingLevelReference?.Val?.Value ?? NivaForMall(id, mall.StyleId?.Value);
        }

        // Nummer 0 betyder att numreringen är avslagen.
        return id is null or 0 ? null : (id.Value, Math.Clamp(niva ?? 0, 0, Nivaer - 1));
    }

    private int? NivaForMall(int? nummerId, string? mallId)
    {
        if (nummerId is null)
            return null;
        var abstraktId = numrering!.Elements<NumberingInstance>().FirstOrDefault(post => post.NumberID?.Value == nummerId)?.AbstractNumId?.Val?.Value;
        return numrering.Elements<AbstractNum>().FirstOrDefault(post => post.AbstractNumberId?.Value == abstraktId)?
            .Elements<Level>().FirstOrDefault(niva => niva.ParagraphStyleIdInLevel?.Val?.Value == mallId)?.LevelIndex?.Value;
    }

    private static Level? Niva(NumberingInstance instans, AbstractNum mall, int niva) =>
        instans.Elements<LevelOverride>().FirstOrDefault(egen => egen.LevelIndex?.Value == niva)?.Level
        ?? mall.Elements<Level>().FirstOrDefault(post => post.LevelIndex?.Value == niva);

    private int[] Rakna(int abstraktId, NumberingInstance instans, Level?[] nivaer, int niva)
    {
        if (!raknare.TryGetValue(abstraktId, out var tal))
            raknare[abstraktId] = tal = new int?[Nivaer];
        if (borjadeInstanser.Add(instans.NumberID!.Value))
        {
            foreach (var omstart in instans.Elements<LevelOverride>())
            {
                if (omstart.StartOverrideNumberingValue?.Val?.Value is { } fran && omstart.LevelIndex?.Value is { } plats and >= 0 and < Nivaer)
                    tal[plats] = fran - 1;
            }
        }

        for (var i = 0; i < niva; i++)
            tal[i] ??= Start(nivaer[i]);
        tal[niva] = tal[niva] + 1 ?? Start(nivaer[niva]);
        for (var i = niva + 1; i < Nivaer; i++)
            tal[i] = null;
        return tal.Select(varde => varde ?? 0).ToArray();
    }

    private static int Start(Level? niva) => niva?.StartNumberingValue?.Val?.Value ?? 1;

    private static string Skriv(string form, Level?[] nivaer, int[] tal)
    {
        var ut = new StringBuilder();
        for (var i = 0; i < form.Length; i++)
        {
            if (form[i] == '%' && i + 1 < form.Length && form[i + 1] is >= '1' and <= '9')
            {
                var niva = form[++i] - '1';
                ut.Append(Tal(tal[niva], nivaer[niva]?.NumberingFormat?.Val?.Value));
                continue;
            }

            ut.Append(form[i]);
        }

        return ut.ToString().Trim();
    }

    private static string Tal(int tal, NumberFormatValues? form)
    {
        if (form == NumberFormatValues.LowerLetter)
            return Bokstav(tal).ToLowerInvariant();
        if (form == NumberFormatValues.UpperLetter)
            return Bokstav(tal);
        if (form == NumberFormatValues.LowerRoman)
            return Romersk(tal).ToLowerInvariant();
        return form == NumberFormatValues.UpperRoman ? Romersk(tal) : tal.ToString(CultureInfo.InvariantCulture);
    }

    private static string Bokstav(int tal) => tal < 1 ? string.Empty : new string((char)('A' + (tal - 1) % 26), Math.Min((tal - 1) / 26 + 1, 4));

    private static string Romersk(int tal)
    {
        (int Varde, string Tecken)[] steg = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var ut = new StringBuilder();
        foreach (var (varde, tecken) in steg)
        {
            for (; tal >= varde && ut.Length < 20; tal -= varde)
                ut.Append(tecken);
        }

        return ut.ToString();
    }
}
