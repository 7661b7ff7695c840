using System.Diagnostics;

namespace Leveransstrategi.Web.Tests.Oidc;

/// <summary>
/// Utfärdare (OpenID provider) i en egen process, startad av provet och avslutad med sitt eget processnummer. Paketen hämtas en gång med
/// <c>npm ci</c>.
/// </summary>
public sealed class Utfardare : IAsyncLifetime
{
    private static readonly string mapp = Path.Combine(Kallkod.Rot, "tests", "Leveransstrategi.Web.Tests", "Oidc");
    private Process? process;

    /// <summary>Utfärdarens adress.</summary>
    public string Adress { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        if (!Directory.Exists(Path.Combine(mapp, "node_modules", "oidc-provider")))
        {
            using var npm = Starta(OperatingSystem.IsWindows() ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund");
            var fel = await npm.StandardError.ReadToEndAsync();
            await npm.WaitForExitAsync();
            Assert.True(npm.ExitCode == 0, fel);
        }

        process = Starta("node", "utfardare.mjs");
        // Felströmmen töms, annars stannar processen när den är full.
        _ = process.StandardError.ReadToEndAsync();
        var rad = process.StandardOutput.ReadLineAsync();
        Adress = await rad.WaitAsync(TimeSpan.FromSeconds(30)) ?? throw new InvalidOperationException("Utfärdaren startade inte.");
        _ = process.StandardOutput.ReadToEndAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static Process Starta(string program, params string[] argument) => Process.Start(new ProcessStartInfo(program, argument)
    {
        WorkingDirectory = mapp,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
