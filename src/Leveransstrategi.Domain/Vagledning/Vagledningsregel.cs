using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Regeldel (part of the rule set): vad en rad i tabellen ger när den träffar.</summary>
public enum Regeldel
{
    /// <summary>Slutsats (conclusion). Träffregel: precis en rad ska träffa (hit policy unique).</summary>
    Slutsats = 1,

    /// <summary>Skäl (reason). Träffregel: alla rader som träffar, i ordning (hit policy collect).</summary>
    Skal = 2,

    /// <summary>Steg (step): vad köparen gör nu. Träffregel: alla rader som träffar, i ordning.</summary>
    Steg = 3,

    /// <summary>Förbehåll (when the answer would be different). Träffregel: alla rader som träffar, i ordning.</summary>
    Forbehall = 4,
}

/// <summary>Villkor (condition): faktumet ska ha något av värdena.</summary>
/// <param name="Faktum">Faktumet (the input).</param>
/// <param name="Varden">Värdena som godtas (accepted values).</param>
public sealed record Villkor(Faktum Faktum, IReadOnlyList<string> Varden)
{
    /// <summary>Om villkoret är uppfyllt (is it met); <see langword="null"/> när faktumet är okänt.</summary>
    /// <param name="fakta">Fakta (the inputs).</param>
    public bool? Provas(Fakta fakta)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        return fakta[Faktum] is { } varde ? Varden.Contains(varde) : null;
    }
}

/// <summary>Regelkällans slag (kind of a rule's source).</summary>
public enum Regelkallslag
{
    /// <summary>Ett avsnitt i ett styrdokument, eller hela (a governing document).</summary>
    Styrdokument = 1,

    /// <summary>Ett lagrum (a paragraph of law).</summary>
    Lagrum = 2,

    /// <summary>Områdets definition den dagen (the area's definition).</summary>
    Definition = 3,

    /// <summary>Beslutet bakom regeln om centralupphandling (the decision behind the central rule).</summary>
    Centralregel = 4,

    /// <summary>Anvisningen som gällde den dagen (the instruction in force).</summary>
    Anvisning = 5,

    /// <summary>Beslutet om undantaget (the decision on the exception).</summary>
    Undantag = 6,

    /// <summary>Lagrummet bakom beloppet som användes (the paragraph behind the amount used).</summary>
    Belopp = 7,

    /// <summary>Ramavtalen som organisationen får avropa på den dagen (the agreements it may call off from).</summary>
    Ramavtal = 8,
}

/// <summary>Regelkälla (source of a rule), som slås upp den dag som svaret gäller.</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Nyckel">Styrdokumentets slug eller lagrummets nyckel (slug or key).</param>
/// <param name="Avsnitt">Avsnitt i styrdokumentet (section).</param>
/// <param name="Ord">Ord som den citerade meningen innehåller (words of the sentence to quote); utan ord citeras avsnittets början.</param>
public sealed record Regelkalla(Regelkallslag Slag, string? Nyckel = null, string? Avsnitt = null, IReadOnlyList<string>? Ord = null);

/// <summary>
/// Vägledningsregel (rule of the guide): en rad i beslutstabellen, med villkor, utfall, källor och tid. Texten får ha platser som
/// {omrade}, {organisation}, {varde} och {grans}.
/// </summary>
/// <param name="Id">Radens namn (id), beständigt mellan versioner.</param>
/// <param name="Del">Vad raden ger (part).</param>
/// <param name="Rubrik">Rubrik (heading).</param>
/// <param name="Text">Text (text).</param>
/// <param name="Kod">Slutsatsens kod (conclusion code), bara för en slutsats.</param>
/// <param name="Villkor">Villkoren, som alla ska vara uppfyllda (conditions).</param>
/// <param name="Kallor">Källorna (sources).</param>
/// <param name="Giltighet">När regeln gäller (validity), efter köpets dag.</param>
public sealed partial record Vagledningsregel(
    string Id,
    Regeldel Del,
    string Rubrik,
    string Text,
    Slutsatskod? Kod,
    IReadOnlyList<Villkor> Villkor,
    IReadOnlyList<Regelkalla> Kallor,
    Giltighet Giltighet)
{
    /// <summary>Om raden träffar (does the row hit); <see langword="null"/> när ett okänt faktum avgör.</summary>
    /// <param name="fakta">Fakta (the inputs).</param>
    public bool? Traffar(Fakta fakta)
    {
        var okant = false;
        foreach (var villkor in Villkor)
        {
            var svar = villkor.Provas(fakta);
            if (svar == false)
                return false;
            okant |= svar is null;
        }

        return okant ? null : true;
    }
}

/// <summary>Vägledningsfråga (question): vad köparen tillfrågas om, och varför.</summary>
/// <param name="Faktum">Faktumet som svaret ger (the input it gives).</param>
/// <param name="Text">Frågan (question).</param>
/// <param name="Varfor">Varför den ställs (why it is asked).</param>
/// <param name="Val">Svaren att välja på (choices), med ord; tomt när svaret skrivs.</param>
public sealed record Vagledningsfraga(Faktum Faktum, string Text, string Varfor, IReadOnlyList<Svarsval> Val)
{
    /// <summary>Längsta fråga, skäl och svar (maximum length in characters).</summary>
    public const int MaxLangdText = 300;

    /// <summary>Hinder för frågan (obstacles): ord som saknas eller är för långa.</summary>
    public IReadOnlyList<string> Hinder()
    {
        var hinder = new List<string>();
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > MaxLangdText)
            hinder.Add($"Skriv frågan med högst {MaxLangdText} tecken.");
        if (string.IsNullOrWhiteSpace(Varfor) || Varfor.Length > MaxLangdText)
            hinder.Add($"Skriv varför frågan ställs, med högst {MaxLangdText} tecken.");
        if (Val.Any(val => string.IsNullOrWhiteSpace(val.Text) || val.Text.Length > MaxLangdText))
            hinder.Add($"Skriv varje svar med ord, högst {MaxLangdText} tecken.");
        if (Regelplatser.Okanda(Text + " " + Varfor) is [_, ..] okanda)
            hinder.Add($"Frågan har en plats som portalen inte kan fylla i: {string.Join(", ", okanda)}.");
        return hinder;
    }

    /// <summary>Om frågorna har samma ord (same wording).</summary>
    /// <param name="annan">Den andra frågan (the other question).</param>
    public bool SagerSammaSom(Vagledningsfraga annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return (Faktum, Text, Varfor) == (annan.Faktum, annan.Text, annan.Varfor) && Val.SequenceEqual(annan.Val);
    }
}

/// <summary>Svarsval (choice).</summary>
/// <param name="Varde">Värdet (value).</param>
/// <param name="Text">Orden (words).</param>
public sealed record Svarsval(string Varde, string Text);
