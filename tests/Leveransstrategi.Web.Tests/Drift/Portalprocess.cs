using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Leveransstrategi.Web.Tests.Drift;

/// <summary>Portalen som en egen process (the portal as a process of its own), som i drift; avslutas med sitt eget processnummer.</summary>
public sealed class Portalprocess : IAsyncDisposable
{
    private readonly Process process;

    private Portalprocess(Process process, Uri adress)
    {
        this.process = process;
        Adress = adress;
    }

    /// <summary>Adressen som processen svarar på (its address).</summary>
    public Uri Adress { get; }

    /// <summary>Startar portalen mot en datamapp och väntar tills den är redo (starts it and waits).</summary>
    /// <param name="datamapp">Datamappen (the data folder).</param>
    public static async Task<Portalprocess> StartaAsync(string datamapp)
    {
        var adress = new Uri($"http://127.0.0.1:{LedigPort()}");
        var process = Starta("--urls", adress.ToString().TrimEnd('/'), "--Data:Folder", datamapp);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var klient = new HttpClient { BaseAddress = adress };
        for (var forsok = 0; forsok < 240; forsok++)
        {
            if (process.HasExited)
                throw new InvalidOperationException($"Portalen avslutades med {process.ExitCode}.");
            try
            {
                if ((await klient.GetAsync(new Uri("/halsa/redo", UriKind.Relative))).StatusCode == HttpStatusCode.OK)
                    return new Portalprocess(process, adress);
            }
            catch (HttpRequestException)
            {
                // Porten är inte öppen än.
            }

            await Task.Delay(250);
        }

        process.Kill(entireProcessTree: true);
        throw new TimeoutException("Portalen blev inte redo inom en minut.");
    }

    /// <summary>Kör ett kommando på kommandoraden (runs a command) och ger slutkod, svar och fel.</summary>
    /// <param name="argument">Argumenten (the arguments).</param>
    public static async Task<(int Kod, string Svar, string Fel)> KorAsync(params string[] argument)
    {
        using var process = Starta(argument);
        var svar = process.StandardOutput.ReadToEndAsync();
        var fel = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await svar, await fel);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Starta(params string[] argument)
    {
        var program = typeof(Program).Assembly.Location;
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Testing";
        foreach (var del in argument.Prepend(program))
            start.ArgumentList.Add(del);
        return Process.Start(start) ?? throw new InvalidOperationException("Portalen kunde inte startas.");
    }

    private static int LedigPort()
    {
        using var lyssnare = new TcpListener(IPAddress.Loopback, 0);
        lyssnare.Start();
        return ((IPEndPoint)lyssnare.LocalEndpoint).Port;
    }
}
