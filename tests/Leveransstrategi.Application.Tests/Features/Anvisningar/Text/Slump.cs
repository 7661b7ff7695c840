using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Text;

/// <summary>Framställer texter ur ett frö (generates texts from a seed), så att ett fel går att upprepa.</summary>
internal sealed class Slump(int fro)
{
    private static readonly string[] ord =
        ["nämnden", "avropar", "ramavtal", "enligt", "ska", "i normalfallet", "takvolym", "beställning", "servicenämnden", "samråd", "pris", "kvalitet", "drift", "konsult", "uppdrag", "år", "4.2", "§", "3.5"];

    private readonly Random slump = new(fro);

    public int Tal(int tak) => slump.Next(tak);

    public IReadOnlyList<T> Blanda<T>(IReadOnlyList<T> poster) => [.. poster.OrderBy(_ => slump.Next())];

    public string Mening(int langd) => string.Join(' ', Enumerable.Range(0, langd).Select(_ => ord[slump.Next(ord.Length)]));

    /// <summary>En text med två till fyra avsnitt, vars punkter har stycken, listor, tal först på raden och hänvisningar.</summary>
    public Anvisningstext Text()
    {
        var id = Enumerable.Range(0, 12).Select(_ => PunktId.Ny()).ToList();
        var nasta = 0;
        return new([.. Enumerable.Range(0, 2 + Tal(3)).Select(i =>
            Textprov.Avsnitt($"Avsnitt {i}", [.. Enumerable.Range(0, 1 + Tal(3)).Select(_ => Textprov.Punkt(Stycken(id), "1 kap. 1 §") with { Id = id[nasta++] })]))]);
    }

    private string Stycken(List<PunktId> id)
    {
        string[] delar =
        [
            Mening(1 + Tal(20)) + ".",
            $"Se {Punkthanvisning.Lagrad(id[Tal(id.Count)])} och [[99.{Tal(5)}]].",
            $"- {Mening(3)}\n- {Mening(4)}",
            $"{Tal(9)}.{Tal(9)} {Mening(3)}",
            $"\\{Tal(9)}.{Tal(9)} {Mening(2)}",
            $"{Mening(2)}\n{Tal(9)}.{Tal(9)}\n{Mening(2)}",
        ];
        return string.Join(Tal(2) == 0 ? "\n" : "\n\n", Enumerable.Range(0, 1 + Tal(4)).Select(_ => delar[Tal(delar.Length)]));
    }
}
