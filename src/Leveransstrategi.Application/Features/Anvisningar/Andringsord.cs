using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Ändringen i ord (a change in words), för historiken: vilka punkter som ändrades, kom till, togs bort eller flyttades.</summary>
internal static class Andringsord
{
    /// <summary>Skillnaden mellan två texter (the difference).</summary>
    /// <param name="fran">Före (before).</param>
    /// <param name="till">Efter (after).</param>
    public static string Av(Anvisningstext fran, Anvisningstext till)
    {
        var gamla = fran.Punkter.ToDictionary(punkt => punkt.Id);
        var nya = till.Punkter.ToDictionary(punkt => punkt.Id);
        var gamlaNummer = fran.Nummer();
        var nyaNummer = till.Nummer();
        var gamlaAvsnitt = fran.Avsnitt.ToDictionary(avsnitt => avsnitt.Id);
        var delar = new List<string>();

        Lagg("Ändrade punkt", nya.Values.Where(punkt => gamla.TryGetValue(punkt.Id, out var gammal) && gammal.Text != punkt.Text).Select(punkt => nyaNummer[punkt.Id]));
        Lagg("ändrade stödet för punkt", nya.Values.Where(punkt => gamla.TryGetValue(punkt.Id, out var gammal) && !gammal.Kallor.SequenceEqual(punkt.Kallor)).Select(punkt => nyaNummer[punkt.Id]));
        Lagg("ny punkt", nya.Keys.Where(id => !gamla.ContainsKey(id)).Select(id => nyaNummer[id]));
        Lagg("tog bort punkt", gamla.Keys.Where(id => !nya.ContainsKey(id)).Select(id => gamlaNummer[id]));
        Lagg("nytt avsnitt", till.Avsnitt.Where(avsnitt => !gamlaAvsnitt.ContainsKey(avsnitt.Id)).Select(avsnitt => avsnitt.Rubrik));
        Lagg("tog bort avsnitt", fran.Avsnitt.Where(avsnitt => till.Hitta(avsnitt.Id) is null).Select(avsnitt => avsnitt.Rubrik));
        Lagg("ny rubrik", till.Avsnitt.Where(avsnitt => gamlaAvsnitt.TryGetValue(avsnitt.Id, out var gammalt) && gammalt.Rubrik != avsnitt.Rubrik).Select(avsnitt => avsnitt.Rubrik));
        if (delar.Count == 0)
            return "Ändrade ordningen";
        var mening = string.Join("; ", delar);
        return char.ToUpperInvariant(mening[0]) + mening[1..];

        void Lagg(string vad, IEnumerable<string> vilka)
        {
            var lista = vilka.ToList();
            if (lista.Count > 0)
                delar.Add($"{vad} {string.Join(", ", lista)}");
        }
    }
}
