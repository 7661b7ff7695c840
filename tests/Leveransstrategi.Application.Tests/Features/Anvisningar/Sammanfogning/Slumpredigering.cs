using System.Globalization;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

/// <summary>
/// Två redaktörer som ändrar på måfå i samma text (two editors, at random). Varje ord i utgångsläget och varje ord som någon skriver är
/// unikt, så att det går att följa genom en sammanfogning.
/// </summary>
internal sealed class Slumpredigering
{
    private static readonly string[] skarvar = [" ", " ", " ", " ", ", ", ". ", "\n- ", " **", "** "];
    private readonly Random slump;
    private int lopnummer;

    public Slumpredigering(int fro)
    {
        slump = new Random(fro);
        Bas = new([.. Enumerable.Range(0, 2 + slump.Next(4)).Select(_ => NyttAvsnitt("bas", slump.Next(6)))]);
        (Min, Deras) = (Bas, Bas);
        for (var i = slump.Next(4); i > 0; i--)
            Lika();
        for (var i = slump.Next(9); i > 0; i--)
            Min = Andra(Min, "min");
        for (var i = slump.Next(9); i > 0; i--)
            Deras = Andra(Deras, "deras");
    }

    public Anvisningstext Bas { get; }

    public Anvisningstext Min { get; private set; }

    public Anvisningstext Deras { get; private set; }

    // Det som båda gör likadant: samma ord i samma punkt, eller samma nya text sist i samma avsnitt.
    private void Lika()
    {
        if (slump.Next(100) < 50 && Min.Punkter.Any() && En([.. Min.Punkter]) is var punkt && Deras.Punkt(punkt.Id)?.Text == punkt.Text)
        {
            var ny = punkt with { Text = Skriv(punkt.Text, "bada") };
            (Min, Deras) = (Min.Med(ny), Deras.Med(ny));
            return;
        }

        var (avsnitt, text) = (En(Bas.Avsnitt).Id, Mening("bada", 3));
        (Min, Deras) = (Lagg(Min, avsnitt, int.MaxValue, NyPunkt(text)), Lagg(Deras, avsnitt, int.MaxValue, NyPunkt(text)));
    }

    private Anvisningstext Andra(Anvisningstext text, string vem)
    {
        var val = slump.Next(100);
        if (text.Avsnitt.Count == 0 || val < 4)
            return Satt(text, slump.Next(text.Avsnitt.Count + 1), NyttAvsnitt(vem, slump.Next(3)));
        var avsnitt = En(text.Avsnitt);
        if (val < 8)
            return new([.. text.Avsnitt.Where(a => a.Id != avsnitt.Id)]);
        if (val < 11)
            return Satt(new([.. text.Avsnitt.Where(a => a.Id != avsnitt.Id)]), slump.Next(text.Avsnitt.Count), avsnitt);
        if (val < 22)
            return text.Med(avsnitt with { Rubrik = Skriv(avsnitt.Rubrik, vem) });
        if (val < 34 || !text.Punkter.Any())
            return Lagg(text, avsnitt.Id, slump.Next(avsnitt.Punkter.Count + 1), NyPunkt(Mening(vem, 4)));

        var punkt = En([.. text.Punkter]);
        if (val < 43)
            return Utan(text, punkt.Id);
        if (val < 54)
            return Lagg(Utan(text, punkt.Id), slump.Next(100) < 50 ? avsnitt.Id : Hem(text, punkt.Id), slump.Next(8), punkt);
        if (val < 62)
            return text.Med(punkt with { Kallor = slump.Next(100) < 40 ? [.. punkt.Kallor.Skip(1)] : [.. punkt.Kallor, Provtext.Kalla(Ord(vem))] });
        return text.Med(punkt with { Text = Skriv(punkt.Text, vem) });
    }

    // Byter ut, lägger till eller tar bort ord någonstans i texten.
    private string Skriv(string text, string vem)
    {
        var ord = text.Split(' ').ToList();
        var plats = slump.Next(ord.Count + 1);
        var bort = Math.Min(slump.Next(3), ord.Count - plats);
        ord.RemoveRange(plats, bort);
        if (bort == 0 || slump.Next(100) < 80)
            ord.InsertRange(plats, Mening(vem, 1 + slump.Next(3)).Split(' '));
        return string.Join(' ', ord);
    }

    private Anvisningsavsnitt NyttAvsnitt(string vem, int punkter) => new(
        AvsnittsId.Ny(), Avsnittsdel.Eget, Mening(vem, 2), [.. Enumerable.Range(0, punkter).Select(_ => NyPunkt(Mening(vem, 3 + slump.Next(12))))]);

    private Punkt NyPunkt(string text) =>
        new(PunktId.Ny(), text, [.. Enumerable.Range(0, slump.Next(3)).Select(_ => Provtext.Kalla(Ord("stod")))]);

    private string Mening(string vem, int antal) =>
        string.Concat(Enumerable.Range(0, antal).Select(nr => (nr == 0 ? "" : En(skarvar)) + Ord(vem)));

    private T En<T>(IReadOnlyList<T> lista) => lista[slump.Next(lista.Count)];

    private string Ord(string vem) => vem + (++lopnummer).ToString(CultureInfo.InvariantCulture);

    private static AvsnittsId Hem(Anvisningstext text, PunktId punkt) => text.Avsnitt.First(a => a.Punkter.Any(p => p.Id == punkt)).Id;

    private static Anvisningstext Utan(Anvisningstext text, PunktId punkt) =>
        new([.. text.Avsnitt.Select(a => a with { Punkter = [.. a.Punkter.Where(p => p.Id != punkt)] })]);

    private static Anvisningstext Lagg(Anvisningstext text, AvsnittsId avsnitt, int plats, Punkt punkt) =>
        text.Hitta(avsnitt) is { } mal ? text.Med(mal with { Punkter = [.. mal.Punkter.Take(plats), punkt, .. mal.Punkter.Skip(plats)] }) : text;

    private static Anvisningstext Satt(Anvisningstext text, int plats, Anvisningsavsnitt avsnitt) =>
        new([.. text.Avsnitt.Take(plats), avsnitt, .. text.Avsnitt.Skip(plats)]);
}
