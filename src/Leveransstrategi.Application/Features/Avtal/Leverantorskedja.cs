using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Leverantörskedja (the signing suppliers and those that have taken over from them). Avtalet bär undertecknarens namn, men den som har tagit
/// över svarar för det, så det är dess avstängningar som räknas.
/// </summary>
internal sealed class Leverantorskedja
{
    private readonly Dictionary<LeverantorId, Leverantor> alla = [];

    private Leverantorskedja()
    {
    }

    /// <summary>Läser undertecknarna och de som har tagit över. En sats för varje led som har tagit över, utöver den första.</summary>
    public static async Task<Leverantorskedja> LasAsync(LeveransDbContext db, List<LeverantorId> undertecknare, CancellationToken cancellationToken)
    {
        var kedja = new Leverantorskedja();
        var (ids, lasta) = (undertecknare, -1);
        // Läsningen slutar när inget nytt har kommit till, också om den som har tagit över inte går att läsa.
        while (ids.Count > 0 && kedja.alla.Count > lasta)
        {
            lasta = kedja.alla.Count;
            foreach (var en in await db.Leverantorer.AsNoTracking().Include(l => l.Avstangningar).Where(l => ids.Contains(l.Id)).ToListAsync(cancellationToken))
                kedja.alla.TryAdd(en.Id, en);
            ids = [.. kedja.alla.Values.Select(en => en.UppgangenI).OfType<LeverantorId>().Except(kedja.alla.Keys)];
        }

        return kedja;
    }

    /// <summary>Undertecknaren.</summary>
    public Leverantor Undertecknare(LeverantorId id) => alla[id];

    /// <summary>Den som svarar för avtalet en dag.</summary>
    public Leverantor Nu(LeverantorId undertecknare, DateOnly dag)
    {
        var en = alla[undertecknare];
        // Kedjan är högst så lång som antalet leverantörer i den, så en slinga i uppgifterna tar slut.
        for (var led = 1; led < alla.Count && en.UppgangenDag <= dag && en.UppgangenI is { } tarOver && alla.TryGetValue(tarOver, out var nasta); led++)
            en = nasta;
        return en;
    }

    /// <summary>Undertecknarens namn, och den som har tagit över när någon har det.</summary>
    public string Namn(LeverantorId undertecknare, DateOnly dag) =>
        Nu(undertecknare, dag) is var nu && nu.Id != undertecknare ? $"{alla[undertecknare].Namn} (numera {nu.Namn})" : alla[undertecknare].Namn;
}
