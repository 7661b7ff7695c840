using System.Diagnostics;
using System.Globalization;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.TestSupport;
using MediatR;

// Mäter de frågor som sidorna ställer: median och 99:e percentil i millisekunder, och antal satser till databasen.
const int varv = 200;
var antal = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1000;
var dag = new DateOnly(2026, 11, 22);

await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
await databas.DbAsync(async db =>
{
    db.AddRange(Enumerable.Range(1, antal).Select(i => new StyrandeDokument(
        $"Riktlinje {i} för upphandling",
        $"riktlinje-{i}",
        Dokumentslag.Riktlinjer,
        new Beslut("Kommunstyrelsen", dag.AddDays(-i), null, Diarienummer.Tolka($"{i:000}-{i}/2020")),
        Registerstatus.Registrerat)));
    return await db.SaveChangesAsync();
});

Console.WriteLine($"{antal} styrdokument utöver grunddata, {varv} varv, en i taget\n");
Console.WriteLine($"{"Fråga",-34}{"p50 ms",10}{"p99 ms",10}{"satser",8}");
await MatAsync("Områden", () => new ListOmraden.Query(dag));
await MatAsync("Område", () => new VisaOmrade.Query("it-konsulter", dag));
await MatAsync("Organisationer", () => new ListOrganisationer.Query(dag, null, null, 1, 100));
await MatAsync("Styrdokument, första sidan", () => new ListStyrdokument.Query(dag));
await MatAsync("Styrdokument, fritext", () => new ListStyrdokument.Query(dag, "upphandling"));
await MatAsync("Styrdokument, ett", () => new VisaStyrdokument.Query("leveransstrategi-for-it-omradet", dag));
await MatAsync("Sök, ord med många träffar", () => new SokInnehall.Query("upphandling", null, 1, null));
await MatAsync("Sök, diarienummer", () => new SokInnehall.Query("dnr 020-3164/2007", null, 1, null));

async Task MatAsync<T>(string namn, Func<IRequest<T>> fraga)
{
    for (var i = 0; i < 10; i++)
        await databas.SkickaAsync(fraga(), Testanvandare.UtanKonto);
    var tider = new double[varv];
    for (var i = 0; i < varv; i++)
    {
        var start = Stopwatch.GetTimestamp();
        await databas.SkickaAsync(fraga(), Testanvandare.UtanKonto);
        tider[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    databas.Fragor.Nollstall();
    await databas.SkickaAsync(fraga(), Testanvandare.UtanKonto);
    Array.Sort(tider);
    Console.WriteLine($"{namn,-34}{tider[varv / 2],10:0.00}{tider[(int)(varv * 0.99)],10:0.00}{databas.Fragor.Antal,8}");
}
