using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Web.Start;

namespace Leveransstrategi.Web.Kommandorad;

/// <summary>Bygger om sökindexet (rebuilds the search index): <c>bygg-sokindex</c>. Kan köras medan portalen används.</summary>
/// <param name="args">Inställningar efter kommandot (settings after the command).</param>
public sealed class ByggSokindexKommando(string[] args) : IKonsolkommando
{
    /// <inheritdoc/>
    public async Task<int> KorAsync()
    {
        await using var app = Kommandon.ByggTjanster(args);
        await using var rymd = app.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<Startuppgifter>(rymd.ServiceProvider).ForberedDatabasAsync(CancellationToken.None);
        var utfall = await rymd.ServiceProvider.GetRequiredService<Sokstart>().ForberedAsync(byggAlltid: true, CancellationToken.None);
        await Console.Out.WriteLineAsync($"Sökindexet är byggt: {utfall.Antal} poster, motor {utfall.Motor}.");
        return 0;
    }
}
