using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.TestSupport;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar;

/// <summary>
/// Två redaktörer skriver om vartannat i samma avsnitt, med automatiska sparanden mot äldre revisioner. Varje ord som någon har skrivit,
/// och inte själv tagit bort, ska stå i utkastet eller i en konflikt; och allt som skickats ska stå ordagrant i historiken.
/// </summary>
public sealed class TvaRedaktorerTests
{
    private const string Slug = "it-konsulter";
    private const int Steg = 14;
    private static readonly string[] grundord = ["nämnden", "beskriver", "behovet", "innan", "köpet", "påbörjas", "och", "följer", "upp", "leveransen"];

    [Theory]
    [MemberData(nameof(Fron))]
    public async Task Varje_skrivet_ord_finns_i_utkastet_i_en_konflikt_eller_i_historiken(int fro)
    {
        var slump = new Random(fro);
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        Redaktor[] redaktorer = [new("ett"), new("två")];
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(Slug), redaktorer[0].Vem);
        await databas.SkrivAsync(redaktorer[0].Vem, Slug, 1, string.Join("\n\n", Enumerable.Range(1, 4).Select(i => $"2.{i} {string.Join(' ', grundord.Skip(i - 1).Take(7))}.")));
        foreach (var redaktor in redaktorer)
            await redaktor.OppnaAsync(databas);

        for (var steg = 0; steg < Steg; steg++)
        {
            var redaktor = redaktorer[slump.Next(2)];
            if (slump.Next(6) == 0)
                await redaktor.OppnaAsync(databas);
            redaktor.Skriv(slump, string.Create(CultureInfo.InvariantCulture, $"{redaktor.Namn}{steg}ord"));
            await redaktor.SparaAsync(databas);
        }

        var utkast = await databas.SkickaAsync(new VisaUtkast.Query(Slug), redaktorer[0].Vem);
        var kvar = string.Join(' ', utkast.Text.Punkter.Select(p => p.Text).Concat(utkast.Konflikter.SelectMany(k => new[] { k.Min, k.Deras })));
        foreach (var redaktor in redaktorer)
            Assert.Empty(redaktor.Egna.Where(ord => !kvar.Contains(ord, StringComparison.Ordinal)).Select(ord => $"{ord} (frö {fro})"));

        var historik = await databas.DbAsync(db => Task.FromResult(db.Textrevisioner.AsEnumerable().SelectMany(r => r.Text.Punkter).Select(p => p.Text).ToHashSet()));
        var borta = redaktorer.SelectMany(r => r.Skickat).Where(text => !historik.Contains(text)).Distinct().ToList();
        Assert.True(borta.Count == 0, $"Frö {fro}: {string.Join(" | ", borta)}");
    }

    public static IEnumerable<TheoryDataRow<int>> Fron() => Enumerable.Range(1, 30).Select(fro => new TheoryDataRow<int>(fro));

    /// <summary>En redaktör med sin egen ruta, som vet vilken revision den utgår från.</summary>
    private sealed class Redaktor(string namn)
    {
        private List<string> punkter = [];
        private Guid grund;
        private Guid visad;
        private AvsnittsId avsnitt;
        private string rubrik = "";

        public string Namn => namn;

        public Testanvandare Vem { get; } = new() { Id = Guid.CreateVersion7(), Namn = $"Redaktör {namn}", Roller = [Roller.Redaktor] };

        /// <summary>Ord som redaktören har skrivit och inte själv tagit bort.</summary>
        public HashSet<string> Egna { get; } = [];

        public List<string> Skickat { get; } = [];

        public async Task OppnaAsync(Testdatabas databas)
        {
            var utkast = await databas.SkickaAsync(new VisaUtkast.Query(Slug), Vem);
            (avsnitt, rubrik) = (utkast.Text.Avsnitt[1].Id, utkast.Text.Avsnitt[1].Rubrik);
            punkter = [.. Redigeringstext.Skriv(utkast.Text, avsnitt, new Dictionary<PunktId, (string, string)>())
                .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(rad => rad[(rad.IndexOf(' ', StringComparison.Ordinal) + 1)..])];
            grund = visad = utkast.Revision;
        }

        public void Skriv(Random slump, string marke)
        {
            var i = slump.Next(Math.Max(1, punkter.Count));
            switch (punkter.Count == 0 ? 3 : slump.Next(6))
            {
                case 0:
                    punkter[i] += $" {marke}";
                    break;
                case 1 or 2:
                    // Byter ett ord som ingen av dem har skrivit; att ta bort den andras ord med berått mod är en annan sak.
                    var ord = punkter[i].Split(' ');
                    var fria = Enumerable.Range(0, ord.Length).Where(k => !ord[k].Contains("ord", StringComparison.Ordinal)).ToList();
                    if (fria.Count == 0)
                        goto case 0;
                    ord[fria[slump.Next(fria.Count)]] = marke;
                    punkter[i] = string.Join(' ', ord);
                    break;
                case 3:
                    punkter.Insert(i, $"En ny punkt om {marke} läggs till.");
                    break;
                case 4:
                    if (punkter[i].Split(' ').Any(o => o.Contains("ord", StringComparison.Ordinal) && !o.StartsWith(namn, StringComparison.Ordinal)))
                        goto case 0;
                    Egna.ExceptWith(punkter[i].Split(' '));
                    punkter.RemoveAt(i);
                    return;
                default:
                    (punkter[i], punkter[0]) = (punkter[0], punkter[i]);
                    goto case 0;
            }

            Egna.Add(marke);
        }

        public async Task SparaAsync(Testdatabas databas)
        {
            Skickat.AddRange(punkter);
            var text = string.Join("\n\n", punkter.Select((punkt, i) => $"2.{i + 1} {punkt}"));
            grund = (await databas.SkickaAsync(new SparaAvsnitt.Command(Slug, avsnitt, grund, visad, rubrik, text), Vem)).Revision;
        }
    }
}
