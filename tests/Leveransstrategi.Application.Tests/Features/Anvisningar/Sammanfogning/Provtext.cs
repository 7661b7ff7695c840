using System.Security.Cryptography;
using System.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

/// <summary>
/// Små anvisningstexter för prov (test texts), skrivna som rader: <c># S1 Rubrik</c> inleder ett avsnitt och <c>a Lydelse | Källa | Källa</c>
/// är en punkt. Namnen S1 och a blir beständiga identiteter.
/// </summary>
internal static class Provtext
{
    public static Anvisningstext Av(params string[] rader)
    {
        var avsnitt = new List<Anvisningsavsnitt>();
        foreach (var rad in rader)
        {
            if (rad.StartsWith("# ", StringComparison.Ordinal))
            {
                var ord = rad.Split(' ', 3);
                avsnitt.Add(new(Avsnitt(ord[1]), Avsnittsdel.Eget, ord[2], []));
                continue;
            }

            var (namn, lydelse) = (rad[..rad.IndexOf(' ', StringComparison.Ordinal)], rad[(rad.IndexOf(' ', StringComparison.Ordinal) + 1)..]);
            var delar = lydelse.Split(" | ");
            avsnitt[^1] = avsnitt[^1] with { Punkter = [.. avsnitt[^1].Punkter, new(Punkt(namn), delar[0], [.. delar.Skip(1).Select(Kalla)])] };
        }

        return new(avsnitt);
    }

    public static PunktId Punkt(string namn) => new(Id(namn));

    public static AvsnittsId Avsnitt(string namn) => new(Id(namn));

    public static Punktkalla Kalla(string namn) => new(Kallslag.Lag, new Kallhanvisning(namn, null, null));

    /// <summary>Texten som rader igen, så att ett fel går att läsa.</summary>
    public static string[] Rader(Anvisningstext text, params string[] namn)
    {
        var kanda = namn.ToDictionary(Id, n => n);
        return
        [
            .. text.Avsnitt.SelectMany(a => a.Punkter
                .Select(p => string.Join(" | ", [$"{kanda[p.Id.Value]} {p.Text}", .. p.Kallor.Select(k => k.Hanvisning.Titel)]))
                .Prepend($"# {kanda[a.Id.Value]} {a.Rubrik}")),
        ];
    }

    private static Guid Id(string namn) => new(SHA256.HashData(Encoding.UTF8.GetBytes(namn)).AsSpan(0, 16));
}
