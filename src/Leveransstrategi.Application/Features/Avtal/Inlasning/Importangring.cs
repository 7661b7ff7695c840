using System.Text.Json;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Importångring (undoing an import): vad som hindrar, och hur det görs.</summary>
internal sealed class Importangring
{
    private const int FlestHinder = 20;

    private readonly LeveransDbContext db;
    private readonly List<Importverkan> verkningar;
    private readonly Dictionary<Guid, Ramavtal> avtal;
    private readonly Dictionary<Guid, Leverantor> leverantorer;
    private readonly Dictionary<Guid, Avrop> avrop;

    private Importangring(LeveransDbContext db, List<Importverkan> verkningar, Dictionary<Guid, Ramavtal> avtal, Dictionary<Guid, Leverantor> leverantorer, Dictionary<Guid, Avrop> avrop) =>
        (this.db, this.verkningar, this.avtal, this.leverantorer, this.avrop) = (db, verkningar, avtal, leverantorer, avrop);

    public static async Task<Importangring> LasAsync(LeveransDbContext db, Guid import, CancellationToken cancellationToken)
    {
        var verkningar = await db.Importverkningar.Where(verkan => verkan.ImportId == import).OrderByDescending(verkan => verkan.Ordning).ToListAsync(cancellationToken);
        var avtal = await Objekt(Importslag.Ramavtal).Select(id => new RamavtalId(id)).LasIDelarAsync(del => db.Ramavtal.Hela().Where(r => del.Contains(r.Id)), cancellationToken);
        var leverantorer = await Objekt(Importslag.Leverantorer).Select(id => new LeverantorId(id)).LasIDelarAsync(
            del => db.Leverantorer.Include(l => l.TidigareNamn).Include(l => l.Avstangningar).AsSplitQuery().Where(l => del.Contains(l.Id)), cancellationToken);
        var avrop = await Objekt(Importslag.Avrop).Select(id => new AvropId(id)).LasIDelarAsync(del => db.Avrop.Include(a => a.Plikter).Where(a => del.Contains(a.Id)), cancellationToken);
        return new(db, verkningar, avtal.ToDictionary(ett => ett.Id.Value), leverantorer.ToDictionary(en => en.Id.Value), avrop.ToDictionary(ett => ett.Id.Value));

        IEnumerable<Guid> Objekt(Importslag slag) => verkningar.Where(verkan => verkan.Slag == slag).Select(verkan => verkan.Objekt);
    }

    /// <summary>Det som hindrar (obstacles): det inlästa är ändrat sedan dess, eller används av något annat.</summary>
    public async Task<IReadOnlyList<string>> HinderAsync(CancellationToken cancellationToken)
    {
        var hinder = new List<string>();
        // Är samma sak ändrad flera gånger av importen är det bara det sista märket som ska stämma.
        foreach (var verkan in verkningar.DistinctBy(verkan => (verkan.Slag, verkan.Objekt)))
        {
            var marke = verkan.Slag switch
            {
                Importslag.Ramavtal => avtal.GetValueOrDefault(verkan.Objekt)?.Versionsmarke,
                Importslag.Avrop => avrop.GetValueOrDefault(verkan.Objekt)?.Versionsmarke,
                _ => leverantorer.GetValueOrDefault(verkan.Objekt)?.Versionsmarke,
            };
            if (marke is null)
                hinder.Add($"{verkan.Namn} finns inte längre.");
            else if (marke != verkan.Marke)
                hinder.Add($"{verkan.Namn} är {(verkan.Slag is Importslag.Leverantorer ? "ändrad" : "ändrat")} efter importen{Hur(verkan)}. Rätta i registret i stället för att ångra importen.");
        }

        hinder.AddRange(await db.AnvandaAvtalAsync([.. Skapade(Importslag.Ramavtal).Select(id => avtal.GetValueOrDefault(id)).OfType<Ramavtal>()], cancellationToken));
        hinder.AddRange(await db.AnvandaLeverantorerAsync([.. Skapade(Importslag.Leverantorer).Select(id => leverantorer.GetValueOrDefault(id)).OfType<Leverantor>()], avtal.Values.Select(ett => ett.Id).ToHashSet(), cancellationToken));
        return hinder.Count <= FlestHinder ? hinder : [.. hinder.Take(FlestHinder), $"Ytterligare {hinder.Count - FlestHinder} hinder finns."];
    }

    /// <summary>Tar tillbaka allt (takes everything back), det sista först.</summary>
    /// <param name="brev">Skriver om de brev som väntar (rewrites the waiting letters).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task AngraAsync(Paminnelsebrev brev, Avropshandling handling, CancellationToken cancellationToken)
    {
        var paminnelser = await db.PaminnelserAsync(Skapade(Importslag.Ramavtal).Select(id => new RamavtalId(id)), cancellationToken);
        await brev.DraTillbakaAsync(paminnelser, handling.IDag, cancellationToken);
        db.RemoveRange(paminnelser);
        var register = await Leverantorsregister.LasAsync(db, cancellationToken);
        var hinder = new List<string>();
        foreach (var verkan in verkningar)
        {
            if (verkan.Slag == Importslag.Ramavtal && verkan.Fore is { } fore)
            {
                hinder.AddRange(await AterstallAsync(avtal[verkan.Objekt], JsonSerializer.Deserialize<Avtalsformular>(fore)!, handling.IDag, register, cancellationToken));
            }
            else if (verkan.Slag == Importslag.Ramavtal)
            {
                var id = new RamavtalId(verkan.Objekt);
                await db.Takraknare.Where(t => t.Ramavtal == id).ExecuteDeleteAsync(cancellationToken);
                db.Remove(avtal[verkan.Objekt]);
            }
            else if (verkan.Slag == Importslag.Avrop)
            {
                await AnnulleraAsync(avrop[verkan.Objekt], handling, cancellationToken);
            }
            else if (verkan.Fore is not null)
            {
                leverantorer[verkan.Objekt].AngraNamnbyte();
            }
            else
            {
                db.Remove(leverantorer[verkan.Objekt]);
            }
        }

        RegelbrottException.Vid(hinder);
    }

    // Det som har avropats sedan importen ska finnas kvar i avtalet, med leverantör och under taket.
    private async Task<IReadOnlyList<string>> AterstallAsync(Ramavtal ett, Avtalsformular fore, DateOnly idag, Leverantorsregister register, CancellationToken cancellationToken)
    {
        var antagna = Antagna(ett);
        var raknare = await db.RaknareAsync(ett.Id, cancellationToken);
        try
        {
            await db.FyllUppgifterAsync(ett, fore, idag, register.Enda, cancellationToken);
        }
        catch (RegelbrottException fel)
        {
            return [.. fel.Hinder.Select(text => $"{ett.Nummer} går inte att återställa: {text}")];
        }

        var (id, borta) = (ett.Id, antagna.Except(Antagna(ett)).ToList());
        var avropade = borta.Count == 0 ? [] : await db.Avrop.AsNoTracking().Where(a => a.Ramavtal == id && a.Leverantor != null)
            .Select(a => new { a.Delomrade, Leverantor = a.Leverantor!.Value }).Distinct().ToListAsync(cancellationToken);
        if (avropade.Exists(rad => borta.Contains((rad.Delomrade, rad.Leverantor))))
            return [$"Avrop är registrerade på {ett.Nummer} hos en leverantör som importen lade till."];
        var tak = ett.Delomraden.Select(en => (en.Nummer, en.Tak)).Append((Takraknare.HelaAvtalet, ett.Tak)).ToDictionary(en => en.Item1, en => en.Item2);
        if (raknare.Exists(rad => !(rad.Kvar < 0) && tak.GetValueOrDefault(rad.Delomrade)?.Belopp is { } belopp && rad.Reserverat + rad.Avropat > belopp))
            return [$"Avropen på {ett.Nummer} ryms inte under det tak som avtalet hade före importen."];
        await db.SattTakAsync(ett, cancellationToken);
        return [];
    }

    private static HashSet<(int Delomrade, LeverantorId Leverantor)> Antagna(Ramavtal ett) => [.. ett.Delomraden.SelectMany(en => en.Leverantorer, (en, rad) => (en.Nummer, rad.LeverantorId))];

    // En import lägger aldrig till steg eller ändringar, så på ett avtal som den skapade är de alltid senare.
    private string Hur(Importverkan verkan) => (verkan.Slag, verkan.Fore, avtal.GetValueOrDefault(verkan.Objekt)) switch
    {
        (Importslag.Ramavtal, null, { Andringar.Count: > 0 }) => ": en ändring är beredd eller beslutad",
        (Importslag.Ramavtal, null, { Steg: [.., var sista] }) => $": {Ramavtal.Namn(sista.Slag).ToLower(Svensktid.Kultur)}",
        (Importslag.Avrop, _, _) when avrop[verkan.Objekt] is { Lage: Avropslage.Annullerat } => ": det är annullerat",
        (Importslag.Avrop, _, _) when avrop[verkan.Objekt].Plikter.Any(plikt => plikt.Klar is not null) => ": en plikt som följer av det är avklarad",
        _ => "",
    };

    // Ett avrop tas aldrig bort. Det annulleras, och platsen under taket blir ledig.
    private async Task AnnulleraAsync(Avrop ett, Avropshandling handling, CancellationToken cancellationToken)
    {
        var id = ett.Ramavtal;
        var del = await db.Ramavtal.AsNoTracking().Include(r => r.Delomraden).SingleAsync(r => r.Id == id, cancellationToken);
        var fore = Avropsbokning.Post.Av(ett);
        ett.Annullera("Importen som avropet kom med är ångrad.", handling);
        if (await db.BokaAsync(del, ett, fore, Avropsbokning.Post.Av(ett), overTaket: true, cancellationToken) is { } inteTak)
            throw new RegelbrottException(inteTak);
        // Nästa avrop i samma avtal räknar om dagen då taket nåddes ur det som är sparat.
        await db.SaveChangesAsync(cancellationToken);
    }

    private IEnumerable<Guid> Skapade(Importslag slag) => verkningar.Where(verkan => verkan.Slag == slag && verkan.Fore is null).Select(verkan => verkan.Objekt);
}
