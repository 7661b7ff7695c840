using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Infrastructure.Jobs;
using Leveransstrategi.TestSupport;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Benchmarks;

/// <summary>Avtalsmätning (measures the agreements): listan, detaljsidan, sökningen och ett nytt avrop vid olika antal avtal och avrop.</summary>
internal static class Avtalsmatning
{
    private static readonly DateOnly dag = new(2026, 11, 22);
    private static readonly Testanvandare alla = Testanvandare.UtanKonto;
    private static readonly Testanvandare forvaltare = Testanvandare.Med(Roller.Avtalsforvaltare);
    private static readonly CultureInfo svenska = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Mäter (runs) det som argumenten anger: <c>ramavtal [avtal avrop]… [--varv n] [--planer]</c>.</summary>
    /// <param name="argument">Argumenten efter <c>ramavtal</c> (arguments).</param>
    public static async Task KorAsync(IReadOnlyList<string> argument)
    {
        var tal = argument.TakeWhile(en => !en.StartsWith("--", StringComparison.Ordinal)).Select(en => int.Parse(en, CultureInfo.InvariantCulture)).ToList();
        if (tal.Count == 0)
            tal = [1_000, 10_000, 10_000, 100_000, 100_000, 1_000_000, 10_000, 1_000_000];
        var varv = argument.SkipWhile(en => en != "--varv").Skip(1).Select(en => int.Parse(en, CultureInfo.InvariantCulture)).FirstOrDefault(100);
        foreach (var par in tal.Chunk(2))
            await MatAsync(par[0], par[1], varv, argument.Contains("--planer"));
    }

    private static async Task MatAsync(int antalAvtal, int antalAvrop, int varv, bool planer)
    {
        var logg = new Satslogg();
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true, tjanster => tjanster.ConfigureDbContext<Application.Data.LeveransDbContext>(val => val.AddInterceptors(logg)));
        var fyllning = new Avtalsfyllning(dag, antalAvtal, antalAvrop);
        var (rader, index) = await fyllning.FyllAsync(databas);
        var matare = new Matare(databas, logg, varv, planer);
        Console.WriteLine(string.Create(svenska, $"\n## {antalAvtal:N0} avtal, {fyllning.Avropade:N0} avrop, {Avtalsfabrik.AntalLeverantorer:N0} leverantörer\n"));
        Console.WriteLine(await matare.MaskinAsync());
        Console.WriteLine(string.Create(svenska, $"Fyllt på {rader.TotalSeconds:0.0} s, sökindex byggt på {index.TotalSeconds:0.0} s. {Matare.Uppvarmning} varv uppvärmning, {varv} mätta, en i taget.\n"));
        Matare.Rubrik();

        var sista = Math.Min(50, (antalAvtal + ListRamavtal.Sidstorlek - 1) / ListRamavtal.Sidstorlek);
        await ListaAsync("Lista, första sidan");
        await ListaAsync("Lista, ett område", new(Omrade: "it-konsulter"));
        await ListaAsync("Lista, status gäller", new(Status: Ramavtalslage.Galler));
        await ListaAsync("Lista, status avtalsspärr", new(Status: Ramavtalslage.Avtalssparr));
        await ListaAsync("Lista, kräver åtgärd", new(Lage: Lagesurval.KraverAtgard));
        await ListaAsync($"Lista, sidan {sista}", sida: sista);
        foreach (var ordning in new[] { "titel", "nummer", "omrade", "slutar", "-slutar", "-atgard" })
            await ListaAsync($"Lista, ordnad {ordning}", new(Sortera: ordning));
        await ListaAsync("Lista, fritext", new(Fritext: "leverantör 17"));

        var nummer = fyllning.Nummer;
        await matare.MatAsync("Detalj: avtalet", i => Skicka(new VisaRamavtal.Query(nummer[i * 7919 % nummer.Count], dag), alla));
        await matare.MatAsync("Detalj: avtalet med prognos", i => Skicka(new VisaRamavtal.Query(nummer[i * 7919 % nummer.Count], dag, VisaRamavtal.Prognosval.NarDetGaller), alla));
        await matare.MatAsync("Sök, avtalsnummer", i => Skicka(new SokInnehall.Query(nummer[i * 7919 % nummer.Count]), alla));
        await matare.MatAsync("Sök, två ord", i => Skicka(new SokInnehall.Query($"telefoni leverantör {i + 1}"), alla));
        await matare.MatAsync("Sök, ord i vart sjuttonde avtal", _ => Skicka(new SokInnehall.Query("telefoni"), alla));
        var avropbara = fyllning.Avropbara;
        await matare.MatAsync("Nytt avrop", i =>
        {
            var avtal = avropbara[i * 7919 % avropbara.Count];
            return Skicka(new RegistreraAvrop.Command(avtal.Nummer, Formular(avtal)), forvaltare);
        });
        await matare.MatAsync("Avrop, första sidan", _ => Skicka(new ListAvrop.Query(dag, new()), forvaltare));
        await matare.MatAsync("Avrop, ett avtals", i => Skicka(new ListAvrop.Query(dag, new(Ramavtal: avropbara[i * 7919 % avropbara.Count].Nummer)), forvaltare));
        await matare.EnGangAsync("Dagens påminnelser, alla på en gång", () => databas.MedAsync(async tjanster =>
        {
            await Paminnelsejobb.PaminnAsync(tjanster.GetRequiredService<IMediator>(), new(new Dictionary<Paminnelseroll, string>(), null), CancellationToken.None);
            return 0;
        }));

        Task ListaAsync(string namn, ListRamavtal.Urval? urval = null, int sida = 1) => matare.MatAsync(namn, _ => Skicka(new ListRamavtal.Query(dag, urval ?? new(), sida), alla));

        async Task Skicka<T>(IRequest<T> begaran, Testanvandare vem) => await databas.SkickaAsync(begaran, vem);
    }

    private static Avropsformular Formular(Avropbart avtal) => new()
    {
        Organisation = avtal.Organisation,
        Delomrade = 1,
        Vad = "Vidareutveckling av bokningssystem",
        Varde = "1 000",
        Kvantitet = "1",
        Fran = "2026-11-22",
        Till = "2027-03-31",
        Lage = Avropslage.Avropat,
        Dag = "2026-11-22",
    };
}
