namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>Ordslag (kind of fragment) i en jämförelse av två texter.</summary>
public enum Ordslag
{
    /// <summary>Står i båda texterna (in both).</summary>
    Lika = 0,

    /// <summary>Står bara i den nya texten (only in the new text).</summary>
    Tillagt = 1,

    /// <summary>Står bara i den gamla texten (only in the old text).</summary>
    Borttaget = 2,
}

/// <summary>Ordbit (fragment of a word diff).</summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Text">Text (text), aldrig tom.</param>
public sealed record Ordbit(Ordslag Slag, string Text);

/// <summary>Ordjämförelse (word diff): vad som skiljer två lydelser av samma text.</summary>
public static class Ordjamforelse
{
    /// <summary>
    /// Skillnaden i läsordning (the difference in reading order). Lika och borttaget i följd är den gamla texten, lika och tillagt den
    /// nya. En ändring är en hel fras: det borttagna först, sedan det tillagda.
    /// </summary>
    /// <param name="gammal">Den gamla lydelsen (the old wording).</param>
    /// <param name="ny">Den nya lydelsen (the new wording).</param>
    public static IReadOnlyList<Ordbit> Jamfor(string gammal, string ny)
    {
        var skillnad = Ordskillnad.Av(gammal, ny);
        var bitar = new List<Ordbit>();
        var plats = 0;
        foreach (var andring in skillnad.Andringar)
        {
            Lagg(bitar, Ordslag.Lika, skillnad.Fore, plats, andring.ForeStart);
            Lagg(bitar, Ordslag.Borttaget, skillnad.Fore, andring.ForeStart, andring.ForeSlut);
            Lagg(bitar, Ordslag.Tillagt, skillnad.Efter, andring.EfterStart, andring.EfterSlut);
            plats = andring.ForeSlut;
        }

        Lagg(bitar, Ordslag.Lika, skillnad.Fore, plats, skillnad.Fore.Count);
        return bitar;
    }

    private static void Lagg(List<Ordbit> bitar, Ordslag slag, IReadOnlyList<string> delar, int start, int slut)
    {
        if (slut > start)
            bitar.Add(new Ordbit(slag, string.Concat(delar.Skip(start).Take(slut - start))));
    }
}
