using DiffPlex;

namespace Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

/// <summary>En ändring (hunk): delarna från start till slut före ersätts av delarna från start till slut efter.</summary>
/// <param name="ForeStart">Första del före (start, inclusive).</param>
/// <param name="ForeSlut">Slut före (end, exclusive).</param>
/// <param name="EfterStart">Första del efter (start, inclusive).</param>
/// <param name="EfterSlut">Slut efter (end, exclusive).</param>
internal readonly record struct Ordandring(int ForeStart, int ForeSlut, int EfterStart, int EfterSlut);

/// <summary>Ordskillnad (token diff): två texters delar och ändringarna mellan dem, i ordning.</summary>
/// <param name="Fore">Delarna före (tokens before).</param>
/// <param name="Efter">Delarna efter (tokens after).</param>
/// <param name="Andringar">Ändringarna (hunks), åtskilda av minst ett oförändrat ord, skiljetecken eller radbrytning.</param>
internal sealed record Ordskillnad(IReadOnlyList<string> Fore, IReadOnlyList<string> Efter, IReadOnlyList<Ordandring> Andringar)
{
    /// <summary>Skillnaden mellan två texter (the difference).</summary>
    /// <param name="fore">Texten före (the text before).</param>
    /// <param name="efter">Texten efter (the text after).</param>
    public static Ordskillnad Av(string fore, string efter)
    {
        var (a, b) = (Orddelning.Dela(fore), Orddelning.Dela(efter));
        if (fore == efter)
            return new(a, b, []);

        // Mellanrum får inte styra vilka ord som paras ihop: de är så många att den kortaste skillnaden annars parar mellanrum och
        // förkastar ord. De jämförs i stället efteråt, i luckorna mellan paren.
        var (platserA, platserB) = (Betydande(a), Betydande(b));
        var block = new Differ()
            .CreateCustomDiffs(fore, efter, ignoreWhiteSpace: false, text => ReferenceEquals(text, fore) ? Valj(a, platserA) : Valj(b, platserB))
            .DiffBlocks;

        var andringar = new List<Ordandring>();
        var (nastaA, nastaB) = (0, 0);
        var (platsA, platsB) = (0, 0);
        foreach (var del in block)
        {
            ParaTill(del.DeleteStartA);
            (platsA, platsB) = (del.DeleteStartA + del.DeleteCountA, del.InsertStartB + del.InsertCountB);
        }

        ParaTill(platserA.Count);
        LaggLucka(nastaA, a.Count, nastaB, b.Count);
        return new(a, b, andringar);

        void ParaTill(int slut)
        {
            for (; platsA < slut; platsA++, platsB++)
            {
                LaggLucka(nastaA, platserA[platsA], nastaB, platserB[platsB]);
                (nastaA, nastaB) = (platserA[platsA] + 1, platserB[platsB] + 1);
            }
        }

        void LaggLucka(int startA, int slutA, int startB, int slutB)
        {
            while (startA < slutA && startB < slutB && a[startA] == b[startB])
                (startA, startB) = (startA + 1, startB + 1);
            while (startA < slutA && startB < slutB && a[slutA - 1] == b[slutB - 1])
                (slutA, slutB) = (slutA - 1, slutB - 1);
            if (startA < slutA || startB < slutB)
                andringar.Add(new Ordandring(startA, slutA, startB, slutB));
        }
    }

    private static List<int> Betydande(IReadOnlyList<string> delar) =>
        [.. Enumerable.Range(0, delar.Count).Where(plats => !Orddelning.ArMellanrum(delar[plats]))];

    private static string[] Valj(IReadOnlyList<string> delar, List<int> platser) => [.. platser.Select(plats => delar[plats])];
}
