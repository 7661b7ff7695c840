namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Vad som hindrar en rad (what is wrong with a row), och när två rader säger detsamma.</summary>
public sealed partial record Vagledningsregel
{
    /// <summary>Längsta rubrik (maximum length in characters).</summary>
    public const int MaxLangdRubrik = 200;

    /// <summary>Längsta text (maximum length in characters).</summary>
    public const int MaxLangdText = 1000;

    /// <summary>Hinder för raden (obstacles): det som den behöver för att kunna ge ett svar.</summary>
    public IReadOnlyList<string> Hinder()
    {
        var hinder = new List<string>();
        if (string.IsNullOrWhiteSpace(Rubrik) || Rubrik.Length > MaxLangdRubrik)
            hinder.Add($"Skriv en rubrik med högst {MaxLangdRubrik} tecken.");
        if (Text.Length > MaxLangdText)
            hinder.Add($"Texten får ha högst {MaxLangdText} tecken.");
        if (Regelplatser.Okanda(Rubrik + " " + Text) is [_, ..] okanda)
            hinder.Add($"Texten har en plats som portalen inte kan fylla i: {string.Join(", ", okanda)}.");
        if (Del == Regeldel.Slutsats && Kod is null)
            hinder.Add("Välj vilket svar slutsatsen ger.");
        if (Del == Regeldel.Skal && Kallor.Count == 0)
            hinder.Add("Ett skäl behöver en källa. Ett skäl utan källa visas inte.");
        if (Del == Regeldel.Slutsats && Villkor.Any(villkor => villkor.Faktum == Faktum.Slutsats))
            hinder.Add("En slutsats kan inte bero på vilket svaret blir. Ta bort det villkoret.");
        if (Villkor.Any(villkor => villkor.Varden.Count == 0 || !villkor.Varden.All(varde => Finns(villkor.Faktum, varde))))
            hinder.Add("Ett villkor har ett värde som inte finns. Välj värdena på nytt.");
        if (Kallor.Any(kalla => kalla.Slag is Regelkallslag.Styrdokument or Regelkallslag.Lagrum && string.IsNullOrWhiteSpace(kalla.Nyckel)))
            hinder.Add("En källa saknar styrdokument eller lagrum.");
        return hinder;
    }

    /// <summary>Om raderna säger detsamma (same content), oavsett namn och plats.</summary>
    /// <param name="annan">Den andra raden (the other row).</param>
    public bool SagerSammaSom(Vagledningsregel annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return (Del, Rubrik, Text, Kod, Giltighet) == (annan.Del, annan.Rubrik, annan.Text, annan.Kod, annan.Giltighet)
            && HarSammaVillkor(annan)
            && HarSammaKallor(annan);
    }

    /// <summary>Om villkoren är desamma (same conditions).</summary>
    /// <param name="annan">Den andra raden (the other row).</param>
    public bool HarSammaVillkor(Vagledningsregel annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return Nycklar(this).SetEquals(Nycklar(annan));

        static HashSet<string> Nycklar(Vagledningsregel regel) => [.. regel.Villkor.Select(villkor => $"{villkor.Faktum}: {string.Join('|', villkor.Varden.Order(StringComparer.Ordinal))}")];
    }

    /// <summary>Om källorna är desamma (same sources), i samma ordning.</summary>
    /// <param name="annan">Den andra raden (the other row).</param>
    public bool HarSammaKallor(Vagledningsregel annan)
    {
        ArgumentNullException.ThrowIfNull(annan);
        return Nycklar(this).SequenceEqual(Nycklar(annan));

        static IEnumerable<(Regelkallslag, string?, string?, string)> Nycklar(Vagledningsregel regel) =>
            regel.Kallor.Select(kalla => (kalla.Slag, kalla.Nyckel, kalla.Avsnitt, string.Join('|', kalla.Ord ?? [])));
    }

    private static bool Finns(Faktum faktum, string varde) => faktum switch
    {
        Faktum.Omrade => !string.IsNullOrWhiteSpace(varde),
        Faktum.Slutsats => Enum.GetValues<Slutsatskod>().Any(kod => Faktavarden.Kod(kod) == varde),
        _ => Faktavarden.For(faktum).Contains(varde),
    };
}
