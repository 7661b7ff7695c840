namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Ändringsgräns (limit of a change): beloppets prövning mot 9, 11 och 12 §§. För ändringar av mindre värde gäller nettot av ändringarna i
/// följd, och det ska vara lägre än båda gränserna; för 11 och 12 §§ gäller gränsen varje ändring för sig.
/// </summary>
internal static class Andringsgrans
{
    private const string Indexparagrafen = "17 kap. 15 §";

    /// <summary>Prövar beloppet (tests the amount) och lägger till stegen.</summary>
    /// <param name="underlag">Underlaget (what is known).</param>
    /// <param name="andring">Ändringen (the change).</param>
    /// <param name="regel">Grundens regel (rule).</param>
    /// <param name="steg">Stegen (steps) som fylls på.</param>
    public static (decimal? Bas, decimal? Grans) Prova(Andringsunderlag underlag, Avtalsandring andring, Andringsregel regel, List<Provningssteg> steg)
    {
        if (regel.Procent is not { } procent)
        {
            steg.Add(new($"{regel.Namn} har ingen gräns i procent. Villkoren avgör.", regel.Lagrum, true));
            return (underlag.Varde > 0 ? underlag.Varde : null, null);
        }

        if (Basen(underlag, steg) is not { } bas)
            return (null, null);
        var andel = bas * procent / 100;
        if (andring.Grund == Andringsgrund.Ringa)
            return (bas, Ringa(underlag, andring, bas, andel, regel, steg));
        steg.Add(new($"Ändringen är {Matt.Skriv(andring.Belopp)}. Gränsen är {Matt.Procent(procent)} av {Matt.Skriv(bas)}, {Matt.Skriv(andel)}, för varje ändring.", regel.Lagrum, andring.Belopp <= andel));
        var samma = underlag.Tidigare.Where(en => en.Grund == andring.Grund).Sum(en => en.Belopp) + andring.Belopp;
        // Gränsen gäller varje ändring, men flera i följd som tillsammans passerar den är det som kringgåendeförbudet tar sikte på.
        if (samma > andel && samma != andring.Belopp)
            steg.Add(new($"Med tidigare ändringar på samma grund blir det {Matt.Skriv(samma)}, mer än gränsen för en. Bedöm om ändringarna i följd kringgår lagen.", regel.Lagrum, null));
        return (bas, andel);
    }

    private static decimal? Basen(Andringsunderlag underlag, List<Provningssteg> steg)
    {
        if (underlag.Varde is not > 0)
        {
            steg.Add(new("Avtalets värde är inte känt. Ange värdet när avtalet ingicks, i kronor.", null, null));
            return null;
        }

        if (!underlag.HarIndexklausul)
            return underlag.Varde;
        if (underlag.Indextal is not > 0)
        {
            steg.Add(new("Avtalet har en indexklausul, och gränsen räknas på det uppräknade värdet. Ange uppräkningen.", Indexparagrafen, null));
            return null;
        }

        var bas = decimal.Round(underlag.Varde.Value * underlag.Indextal.Value, 2, MidpointRounding.AwayFromZero);
        steg.Add(new($"Värdet räknas upp enligt indexklausulen, från {Matt.Skriv(underlag.Varde.Value)} till {Matt.Skriv(bas)}.", Indexparagrafen, true));
        return bas;
    }

    private static decimal? Ringa(Andringsunderlag underlag, Avtalsandring andring, decimal bas, decimal andel, Andringsregel regel, List<Provningssteg> steg)
    {
        var ringa = underlag.Tidigare.Where(en => en.Grund == Andringsgrund.Ringa).Sum(en => en.Belopp) + andring.Belopp;
        var alla = underlag.Tidigare.Sum(en => en.Belopp) + andring.Belopp;
        steg.Add(new($"Nettot av ändringarna av mindre värde är {Matt.Skriv(ringa)}, {Matt.Procent(ringa / bas * 100)} av {Matt.Skriv(bas)}. Det ska vara lägre än {Matt.Procent(regel.Procent!.Value)}, {Matt.Skriv(andel)}.", regel.Lagrum, Math.Abs(ringa) < andel));
        decimal? troskel = null;
        if (underlag.Troskelvarde is { ArBekraftad: true, Belopp: { } bekraftat })
        {
            troskel = bekraftat;
            steg.Add(new($"Nettot ska också vara lägre än tröskelvärdet, {Matt.Skriv(bekraftat)}.", regel.Lagrum, Math.Abs(ringa) < bekraftat));
        }
        else
        {
            steg.Add(new("Nettot ska också vara lägre än tröskelvärdet, men det är inte bekräftat för dagen. En administratör bekräftar beloppet.", regel.Lagrum, null));
        }

        var grans = troskel < andel ? troskel.Value : andel;
        // Om också ändringar på andra grunder räknas in i nettot sägs inte rakt ut i paragrafen; då avgör en människa.
        if (Math.Abs(ringa) < grans && Math.Abs(alla) >= grans)
            steg.Add(new($"Nettot av alla ändringar, också på andra grunder, är {Matt.Skriv(alla)} och når gränsen. Bedöm om de hör ihop.", regel.Lagrum, null));
        return troskel is null ? null : grans;
    }
}
