using System.Collections.Frozen;

namespace Leveransstrategi.Domain.Common;

/// <summary>
/// CPV-termer (Swedish labels of CPV codes): alla huvudgrupper och grupper, och alla koder i IT-grupperna, enligt den svenska lydelsen av
/// förordning (EG) nr 213/2008. En kod som saknas här visas utan benämning; den hittas aldrig på.
/// </summary>
public static class Cpvtermer
{
    private static readonly FrozenDictionary<string, string> termer = Las();

    private static readonly FrozenDictionary<string, string> grupper = termer
        .Where(par => par.Key[2..8] is var rest && rest[0] != '0' && rest[1..] == "00000")
        .ToFrozenDictionary(par => par.Key[..3], par => par.Value, StringComparer.Ordinal);

    /// <summary>Alla koder med benämning, i kodordning (all codes with their labels).</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Alla { get; } = [.. termer.OrderBy(par => par.Key, StringComparer.Ordinal)];

    /// <summary>Benämningen på svenska (the Swedish label), eller <see langword="null"/> när koden inte finns i förteckningen.</summary>
    /// <param name="kod">Koden med kontrollsiffra (the code with its check digit).</param>
    public static string? Term(string kod) => termer.GetValueOrDefault(kod);

    /// <summary>Gruppens benämning (label of the group), eller <see langword="null"/> när gruppen inte finns.</summary>
    /// <param name="grupp">De tre första siffrorna (the first three digits).</param>
    public static string? Grupp(string grupp) => grupper.GetValueOrDefault(grupp);

    private static FrozenDictionary<string, string> Las()
    {
        using var strom = typeof(Cpvtermer).Assembly.GetManifestResourceStream("cpv.csv")
            ?? throw new InvalidOperationException("CPV-förteckningen saknas i programmet.");
        using var lasare = new StreamReader(strom);
        return lasare.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(rad => !rad.StartsWith('#'))
            .ToFrozenDictionary(rad => rad[..CpvKod.Langd], rad => rad[(CpvKod.Langd + 1)..].Trim(), StringComparer.Ordinal);
    }
}
