using System.Buffers;

namespace Leveransstrategi.Application.Features.Sok.Sprak;

/// <summary>
/// Sökfråga (parsed search query): ord, fraser inom citattecken och diarienummer. Varje led ska stämma. Allt som skrivs är
/// text; sökmotorernas egna tecken och ord (AND, NEAR, *, parenteser) har ingen särskild betydelse.
/// </summary>
public sealed class Sokfraga
{
    /// <summary>Längsta fråga (maximum length in characters); resten läses inte.</summary>
    public const int MaxLangd = 200;

    /// <summary>Flest led (maximum number of parts); resten läses inte.</summary>
    public const int MaxLed = 12;

    private const int MinstaBorjan = 3;
    private const int MinstaSammansattningsled = 5;

    // Formord säger inget om vad som söks och lämnas därhän när frågan också har andra ord.
    private static readonly HashSet<string> Formord = new(StringComparer.Ordinal)
    {
        "att", "av", "de", "dem", "den", "det", "dnr", "du", "eller", "en", "ett", "från", "för", "har", "hur", "i", "inom", "jag", "kan",
        "med", "ni", "om", "och", "på", "som", "ska", "till", "vad", "var", "vi", "vid", "är",
    };

    private static readonly SearchValues<char> Citattecken = SearchValues.Create("\"”“„«»");

    private Sokfraga(string text, IReadOnlyList<Sokled> led, bool kapad)
    {
        Text = text;
        Led = led;
        Kapad = kapad;
    }

    /// <summary>Frågan som den lästes (the query as read, cleaned and cut).</summary>
    public string Text { get; }

    /// <summary>Leden (parts); tom när det inte finns något att söka på.</summary>
    public IReadOnlyList<Sokled> Led { get; }

    /// <summary>Om frågan var längre än vad som läses (was cut).</summary>
    public bool Kapad { get; }

    /// <summary>Om det inte finns något att söka på (nothing to search for).</summary>
    public bool ArTom => Led.Count == 0;

    /// <summary>Läser en fråga; kastar aldrig (parses, never throws).</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    public static Sokfraga Tolka(string? text)
    {
        var langd = text?.Length ?? 0;
        var rensad = Ordsokare.Rensa(langd > MaxLangd ? text![..MaxLangd] : text).Trim();
        var led = new List<Del>();
        foreach (var (start, slut, arFras) in Delar(rensad))
            led.AddRange(arFras ? FrasLed(rensad[start..slut]) : OrdLed(rensad[start..slut]));

        var urval = led.Any(del => !del.ArFormord) ? led.Where(del => !del.ArFormord) : led;
        var alla = urval.DistinctBy(del => string.Join('|', del.Villkor.Select(villkor => string.Join(' ', villkor.Termer)))).ToList();
        return new Sokfraga(
            rensad,
            [.. alla.Take(MaxLed).Select(del => new Sokled(del.Villkor))],
            langd > MaxLangd || alla.Count > MaxLed);
    }

    /// <summary>Delar vid citattecken; ett citattecken utan par är ett blanksteg (splits at quotes).</summary>
    private static IEnumerable<(int Start, int Slut, bool ArFras)> Delar(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var oppnar = text.AsSpan(start).IndexOfAny(Citattecken);
            var stanger = oppnar < 0 ? -1 : text.AsSpan(start + oppnar + 1).IndexOfAny(Citattecken);
            if (stanger < 0)
            {
                yield return (start, text.Length, false);
                yield break;
            }

            yield return (start, start + oppnar, false);
            yield return (start + oppnar + 1, start + oppnar + 1 + stanger, true);
            start += oppnar + stanger + 2;
        }
    }

    private static IEnumerable<Del> FrasLed(string text)
    {
        var bitar = Ordsokare.Dela(text);
        if (bitar.Any(bit => bit.Slag == Ordslag.Diarienummer))
            return OrdLed(text);
        var stammar = bitar.Where(bit => bit.Slag == Ordslag.Ord).Select(bit => Indexterm.Stam(bit.Form)).ToList();
        return stammar.Count == 0 ? [] : [new Del([new Sokvillkor(stammar, false)], false)];
    }

    private static IEnumerable<Del> OrdLed(string text)
    {
        var bitar = Ordsokare.Dela(text);
        var tackt = 0;
        foreach (var bit in bitar)
        {
            if (bit.Start < tackt)
                continue;
            var helhet = bitar.Where(annan => annan.Slag != Ordslag.Ord && annan.Start == bit.Start)
                .OrderByDescending(annan => annan.Slag).ThenByDescending(annan => annan.Form.Length).ToList();
            if (helhet.Count == 0)
            {
                yield return OrdetsLed(bit.Form);
                continue;
            }

            tackt = helhet.Max(annan => annan.Slut);
            if (helhet[0].Slag == Ordslag.Diarienummer)
            {
                foreach (var led in DiarieLed(helhet.Where(annan => annan.Slag == Ordslag.Diarienummer).ToList(), text[bit.Start..tackt]))
                    yield return led;
            }
            else
            {
                yield return HelordetsLed(helhet[0], bitar);
            }
        }
    }

    private static Del OrdetsLed(string form)
    {
        var villkor = new List<Sokvillkor> { Sokvillkor.Hel(Indexterm.Stam(form)) };
        if (form.Any(char.IsLetter))
        {
            if (form.Length >= MinstaBorjan)
                villkor.Add(Sokvillkor.Borjan(Indexterm.Ordform(form)));
            if (Indexterm.Stam(form).Length > MinstaSammansattningsled)
            {
                villkor.Add(Sokvillkor.Borjan(Indexterm.Stam(form)));
                villkor.Add(Sokvillkor.Borjan(Indexterm.Baklanges(form)));
            }
        }

        return new Del(villkor, Formord.Contains(form));
    }

    /// <summary>Ett bindestrecksord: delarna i följd, eller hela ordet hopskrivet (hyphenated word).</summary>
    private static Del HelordetsLed(Ordbit helord, IReadOnlyList<Ordbit> bitar)
    {
        var delar = bitar.Where(bit => bit.Slag == Ordslag.Ord && bit.Start >= helord.Start && bit.Slut <= helord.Slut);
        return new Del(
            [
                new Sokvillkor([.. delar.Select(bit => Indexterm.Stam(bit.Form))], false),
                Sokvillkor.Hel(Indexterm.Stam(helord.Form)),
                Sokvillkor.Borjan(Indexterm.Ordform(helord.Form)),
            ],
            false);
    }

    /// <summary>Ett diarienummer; bokstäver före det kan också vara ett eget ord (KS 2019/562, avtal 2019/562).</summary>
    private static IEnumerable<Del> DiarieLed(List<Ordbit> nummer, string skrivet)
    {
        var hel = nummer[0].Form;
        var karna = nummer[^1].Form;
        var bokstaver = Ordsokare.Dela(skrivet)[0];
        var ord = hel[..^karna.Length].Trim('-');
        if (ord.Length > 0 && bokstaver.Form == ord)
        {
            yield return new Del([Sokvillkor.Hel(Indexterm.Diarie(hel)), .. OrdetsLed(ord).Villkor], false);
            yield return new Del([Sokvillkor.Hel(Indexterm.Diarie(hel)), Sokvillkor.Hel(Indexterm.Diarie(karna))], false);
        }
        else
        {
            yield return new Del([Sokvillkor.Hel(Indexterm.Diarie(hel))], false);
        }
    }

    private sealed record Del(IReadOnlyList<Sokvillkor> Villkor, bool ArFormord);
}
