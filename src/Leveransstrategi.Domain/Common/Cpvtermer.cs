using System.Collections.Frozen;

namespace Leveransstrategi.Domain.Common;

/// <summary>
/// CPV-termer (Swedish labels of CPV codes) för de koder som portalen använder, enligt den svenska lydelsen av förordning (EG)
/// nr 213/2008. En kod som saknas här visas utan benämning; den hittas aldrig på.
/// </summary>
public static class Cpvtermer
{
    private static readonly FrozenDictionary<string, string> termer = new Dictionary<string, string>
    {
        ["48000000-8"] = "Programvara och informationssystem",
        ["64210000-1"] = "Telefon- och dataöverföring",
        ["72000000-5"] = "IT-tjänster: konsultverksamhet, programvaruutveckling, Internet och stöd",
        ["72220000-3"] = "Systemtjänster och tekniska konsulttjänster",
        ["72250000-2"] = "System- och stödtjänster",
        ["72253000-3"] = "Helpdesk- och stödtjänster",
        ["72700000-7"] = "Datanätstjänster",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Benämningen på svenska (the Swedish label), eller <see langword="null"/> när koden inte finns i förteckningen.</summary>
    /// <param name="kod">Koden med kontrollsiffra (the code with its check digit).</param>
    public static string? Term(string kod) => termer.GetValueOrDefault(kod);
}
