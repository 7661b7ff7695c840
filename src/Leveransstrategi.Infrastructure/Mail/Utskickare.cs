using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Utskick;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leveransstrategi.Infrastructure.Mail;

/// <summary>
/// Utskickare (sends what is in the outbox): tar ett brev i taget, skickar det och redovisar. Varje steg är en egen transaktion, så
/// att ett brev som är taget är taget också om servern stannar, och två noder aldrig skickar samma brev.
/// </summary>
/// <param name="rymder">Rymder där portalen handlar (scopes).</param>
/// <param name="sandare">Sändaren (the sender).</param>
/// <param name="val">Inställningarna (the settings).</param>
/// <param name="logg">Loggen (the log).</param>
public sealed class Utskickare(IPortalrymd rymder, IBrevsandare sandare, Epostval val, ILogger<Utskickare> logg)
{
    /// <summary>Högsta antal brev i en körning (maximum number of letters in one run), så att den tar slut.</summary>
    public const int MaxBrev = 200;

    /// <summary>Städar, påminner och skickar det som väntar (runs once).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Antal brev som skickades (letters sent).</returns>
    public async Task<int> KorAsync(CancellationToken cancellationToken)
    {
        await SomPortalenAsync(new StadaUtkorgen.Command(), cancellationToken);
        if (val.Rollbrevlada is { Length: > 0 } brevlada)
            await SomPortalenAsync(new PaminnOmProvning.Command(brevlada), cancellationToken);
        if (!sandare.Pa)
            return 0;

        var skickade = 0;
        for (var antal = 0; antal < MaxBrev; antal++)
        {
            TaBrev.Brev? brev;
            try
            {
                brev = await SomPortalenAsync(new TaBrev.Command(), cancellationToken);
            }
            catch (KrockException)
            {
                // En annan nod tog det brevet; nästa kan vara ledigt.
                continue;
            }

            if (brev is null)
                break;
            var (utfall, fel) = await sandare.SkickaAsync(brev, cancellationToken);
            if (fel is not null)
                logg.LogWarning("Brevet {Brev} gick inte att skicka ({Utfall}): {Fel}", brev.Id, utfall, fel);
            // Redovisningen avbryts inte: det som är skickat ska stå som skickat också när portalen håller på att stanna.
            await SomPortalenAsync(new RedovisaBrev.Command(brev.Id, brev.Marke, utfall, fel), CancellationToken.None);
            if (utfall == Sandningsutfall.Skickat)
                skickade++;
        }

        return skickade;
    }

    private async Task<TSvar> SomPortalenAsync<TSvar>(IRequest<TSvar> begaran, CancellationToken cancellationToken)
    {
        await using var rymd = rymder.Skapa();
        return await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(begaran, cancellationToken);
    }
}
