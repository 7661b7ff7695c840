using System.Diagnostics;
using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Benchmarks;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.TestSupport;
using MediatR;

if (args is ["ramavtal", ..])
{
    await Avtalsmatning.KorAsync(args[1..]);
    return;
}

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

await MatSparandeAsync();

// Ett utkast med 200 punkter: ett sparande som ändrar en punkt, och ett som fogas samman med någon annans ändring.
async Task MatSparandeAsync()
{
    const string slug = "it-konsulter";
    const int punkter = 25;
    var anna = Testanvandare.Med(Roller.Redaktor);
    var bo = Testanvandare.Med(Roller.Redaktor);
    await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(slug), anna);
    for (var avsnitt = 0; avsnitt < 8; avsnitt++)
        await databas.SkrivAsync(anna, slug, avsnitt, Text(avsnitt, 0, 0));

    var utkast = await databas.SkickaAsync(new VisaUtkast.Query(slug), anna);
    Console.WriteLine($"\nUtkast med {utkast.Text.Punkter.Count()} punkter, {Anvisningsform.Skriv(utkast.Text).Length / 1024} kB, en redaktör i taget\n");
    Console.WriteLine($"{"Kommando",-34}{"p50 ms",10}{"p99 ms",10}{"satser",8}");

    var grund = utkast.Revision;
    await MataAsync("Spara, en punkt ändrad", async i =>
        grund = (await databas.SkickaAsync(new SparaAvsnitt.Command(slug, utkast.Text.Avsnitt[3].Id, grund, grund, "Ansvar", Text(3, 1, i)), anna)).Revision);
    await MataAsync("Spara, sammanfogat med annans", async i =>
    {
        var start = (await databas.SkickaAsync(new VisaUtkast.Query(slug), anna)).Revision;
        await databas.SkickaAsync(new SparaAvsnitt.Command(slug, utkast.Text.Avsnitt[4].Id, start, start, "Förhållningssätt", Text(4, 1, i)), bo);
        var tid = Stopwatch.GetTimestamp();
        databas.Fragor.Nollstall();
        await databas.SkickaAsync(new SparaAvsnitt.Command(slug, utkast.Text.Avsnitt[5].Id, start, start, "Affärsmässiga överväganden", Text(5, 2, i)), anna);
        return Stopwatch.GetElapsedTime(tid);
    });
    await MatAsync("Utkastets redigering", () => new VisaUtkast.Query(slug), anna);

    static string Text(int avsnitt, int andrad, int varv) => string.Join("\n\n", Enumerable.Range(1, punkter).Select(i =>
        $"{avsnitt + 1}.{i} Nämnden beskriver sitt behov nummer {i} innan köpet påbörjas, och stämmer av det med den som förvaltar stadens gemensamma lösningar så att inget köps två gånger. Avsnitt {avsnitt + 1}{(i == andrad ? $", ändrat {varv}" : "")}."));
}

async Task MataAsync(string namn, Func<int, Task<object>> gor)
{
    for (var i = 0; i < 10; i++)
        await gor(-i - 1);
    var tider = new double[varv];
    for (var i = 0; i < varv; i++)
    {
        databas.Fragor.Nollstall();
        var start = Stopwatch.GetTimestamp();
        var svar = await gor(i);
        tider[i] = (svar is TimeSpan egen ? egen : Stopwatch.GetElapsedTime(start)).TotalMilliseconds;
    }

    Array.Sort(tider);
    Console.WriteLine($"{namn,-34}{tider[varv / 2],10:0.00}{tider[(int)(varv * 0.99)],10:0.00}{databas.Fragor.Antal,8}");
}

async Task MatAsync<T>(string namn, Func<IRequest<T>> fraga, Testanvandare? vem = null)
{
    for (var i = 0; i < 10; i++)
        await databas.SkickaAsync(fraga(), vem ?? Testanvandare.UtanKonto);
    var tider = new double[varv];
    for (var i = 0; i < varv; i++)
    {
        var start = Stopwatch.GetTimestamp();
        await databas.SkickaAsync(fraga(), vem ?? Testanvandare.UtanKonto);
        tider[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    databas.Fragor.Nollstall();
    await databas.SkickaAsync(fraga(), vem ?? Testanvandare.UtanKonto);
    Array.Sort(tider);
    Console.WriteLine($"{namn,-34}{tider[varv / 2],10:0.00}{tider[(int)(varv * 0.99)],10:0.00}{databas.Fragor.Antal,8}");
}
