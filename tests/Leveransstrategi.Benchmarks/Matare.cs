using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Benchmarks;

/// <summary>
/// Mätare (timer): median och 99:e percentil i millisekunder, processortid per varv och antal satser, och frågornas planer när de önskas.
/// Processortiden är densamma också när andra använder maskinen.
/// </summary>
internal sealed class Matare(Testdatabas databas, Satslogg logg, int varv, bool planer)
{
    /// <summary>Varv som inte mäts (warm-up runs).</summary>
    public const int Uppvarmning = 10;

    private static readonly CultureInfo svenska = CultureInfo.GetCultureInfo("sv-SE");

    public static void Rubrik()
    {
        Console.WriteLine("| Fråga | p50 ms | p99 ms | processor ms | satser |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
    }

    /// <summary>Mäter (measures) det som görs, med varvets nummer.</summary>
    public async Task MatAsync(string namn, Func<int, Task> gor)
    {
        for (var i = 0; i < Uppvarmning; i++)
            await gor(varv + i);
        var (tider, processor) = (new double[varv], Environment.CpuUsage.TotalTime);
        for (var i = 0; i < varv; i++)
        {
            logg.Nollstall();
            var start = Stopwatch.GetTimestamp();
            await gor(i);
            tider[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        processor = Environment.CpuUsage.TotalTime - processor;
        Array.Sort(tider);
        Console.WriteLine(string.Create(svenska, $"| {namn} | {tider[varv / 2]:0.0} | {tider[(int)(varv * 0.99)]:0.0} | {processor.TotalMilliseconds / varv:0.0} | {logg.Satser.Count} |"));
        if (planer)
            await PlanerAsync();
    }

    /// <summary>Mäter det som bara görs en gång (measures once).</summary>
    public async Task EnGangAsync(string namn, Func<Task> gor)
    {
        logg.Nollstall();
        var start = Stopwatch.GetTimestamp();
        await gor();
        Console.WriteLine(string.Create(svenska, $"| {namn} | {Stopwatch.GetElapsedTime(start).TotalMilliseconds:0.0} | – | – | {logg.Satser.Count} |"));
        if (planer)
            await PlanerAsync();
    }

    /// <summary>Maskinen och databasen (machine and engine), på en rad.</summary>
    public Task<string> MaskinAsync() => databas.DbAsync(async db =>
    {
        if (!db.Database.IsSqlite())
            throw new InvalidOperationException("Mätningen görs i SQLite. Ta bort anslutningen till SQL Server ur miljön.");
        var processor = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(rad => rad.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
        var version = (await db.Database.SqlQueryRaw<string>("SELECT sqlite_version() || ', journal ' || (SELECT journal_mode FROM pragma_journal_mode) || ', synkront ' || (SELECT synchronous FROM pragma_synchronous) AS \"Value\"").ToListAsync())[0];
        var storlek = (await db.Database.SqlQueryRaw<long>("SELECT page_count * (SELECT page_size FROM pragma_page_size) AS \"Value\" FROM pragma_page_count").ToListAsync())[0];
        return string.Create(svenska, $"{Environment.ProcessorCount} kärnor {processor ?? "(okänd processor)"}, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, SQLite {version}, {storlek / 1_000_000} MB på disk.");
    });

    private async Task PlanerAsync()
    {
        var satser = logg.Satser.ToList();
        foreach (var (sql, varden) in satser)
        {
            await databas.DbAsync(async db =>
            {
                var anslutning = db.Database.GetDbConnection();
                await db.Database.OpenConnectionAsync();
                await using var sats = anslutning.CreateCommand();
#pragma warning disable CA2100 // Satsen är portalens egen, fångad medan den mättes.
                sats.CommandText = sql;
#pragma warning restore CA2100
                foreach (var (namn, varde) in varden)
                {
                    var parameter = sats.CreateParameter();
                    (parameter.ParameterName, parameter.Value) = (namn, varde);
                    sats.Parameters.Add(parameter);
                }

                double? tid = null;
                if (sql.StartsWith("SELECT", StringComparison.Ordinal))
                {
                    var start = Stopwatch.GetTimestamp();
                    await using (var lasare = await sats.ExecuteReaderAsync())
                    {
                        while (await lasare.ReadAsync())
                            continue;
                    }

                    tid = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                }

                Console.WriteLine(string.Create(svenska, $"\n-- {tid:0.0} ms\n{sql}"));
                sats.CommandText = $"EXPLAIN QUERY PLAN {sql.Split(";\n", 2)[0]}";
                await using var plan = await sats.ExecuteReaderAsync();
                while (await plan.ReadAsync())
                    Console.WriteLine($"   > {plan.GetString(3)}");
                return 0;
            });
        }
    }
}
