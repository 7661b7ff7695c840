using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Inlasning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leveransstrategi.Infrastructure.Jobs;

/// <summary>
/// Importarbetare (works through the imports): torrkör och kör det som väntar, en omgång i taget. Varje omgång är en egen transaktion, så
/// att en annan nod kan fortsätta där den här slutade.
/// </summary>
/// <param name="rymder">Rymder där portalen handlar (scopes).</param>
/// <param name="logg">Loggen (the log).</param>
public sealed class Importarbetare(IPortalrymd rymder, ILogger<Importarbetare> logg)
{
    private const int Forsok = 3;

    /// <summary>Arbetar tills inget väntar (works until nothing waits).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task KorAsync(CancellationToken cancellationToken)
    {
        while (await TaAsync(cancellationToken) is { } tagen)
        {
            try
            {
                await ArbetaAsync(tagen, cancellationToken);
            }
            catch (Exception fel) when (fel is RegelbrottException or OlasbartDokumentException or DbUpdateException)
            {
                logg.LogWarning(fel, "Importen {Import} stannade.", tagen.Id);
                var text = fel is DbUpdateException
                    ? "Något i registret ändrades samtidigt, eller går inte att spara som det står i filen. Inget av den omgången är inläst. Försök igen."
                    : fel.Message;
                await SomPortalenAsync(new AvbrytImport.Command(tagen.Id, tagen.Arbetare, text), cancellationToken);
            }
            catch (KrockException)
            {
                // En annan nod har tagit över importen och fortsätter.
                if (logg.IsEnabled(LogLevel.Information))
                    logg.LogInformation("Importen {Import} togs över.", tagen.Id);
            }
        }
    }

    private async Task<TaImport.Tagen?> TaAsync(CancellationToken cancellationToken)
    {
        try
        {
            return await SomPortalenAsync(new TaImport.Command(), cancellationToken);
        }
        catch (KrockException)
        {
            // En annan nod tog den. Det som är kvar tas vid nästa tid.
            return null;
        }
    }

    private async Task ArbetaAsync(TaImport.Tagen tagen, CancellationToken cancellationToken)
    {
        if (tagen.Prov)
        {
            await SomPortalenAsync(new TorrkorImport.Command(tagen.Id, tagen.Arbetare), cancellationToken);
            return;
        }

        var kvar = true;
        for (var misslyckade = 0; kvar;)
        {
            try
            {
                kvar = await SomPortalenAsync(new UtforImport.Command(tagen.Id, tagen.Arbetare), cancellationToken);
                misslyckade = 0;
            }
            catch (KrockException) when (++misslyckade < Forsok)
            {
                // Någon sparade ett av avtalen under omgången. Den läses om från början.
            }
        }
    }

    private async Task<TSvar> SomPortalenAsync<TSvar>(IRequest<TSvar> begaran, CancellationToken cancellationToken)
    {
        await using var rymd = rymder.Skapa();
        return await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(begaran, cancellationToken);
    }
}
