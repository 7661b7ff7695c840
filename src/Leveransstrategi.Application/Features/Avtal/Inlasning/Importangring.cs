using System.Text.Json;
using Leveransstrategi.Application.Data;
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
                hinder.Add($"{verkan.Namn} är ändrat efter importen. Ta tillbaka den ändringen först.");
        }

        var skapade = Skapade(Importslag.Leverantorer).Select(id => new LeverantorId(id)).ToHashSet();
        var skapadeAvtal = Skapade(Importslag.Ramavtal).Select(id => new RamavtalId(id)).ToHashSet();
        if (skapade.Count > 0 || skapadeAvtal.Count > 0)
        {
            // Ett annullerat avrop ligger kvar i historien, så också det hindrar.
            var avropade = await db.Avrop.AsNoTracking().Select(a => new { a.Ramavtal, a.Leverantor }).Distinct().ToListAsync(cancellationToken);
            hinder.AddRange(avropade.Where(rad => skapadeAvtal.Contains(rad.Ramavtal)).Select(rad => $"Avrop är registrerade på {avtal[rad.Ramavtal.Value].Nummer}.").Distinct());
            hinder.AddRange(avropade.Where(rad => rad.Leverantor is { } vem && skapade.Contains(vem)).Select(rad => $"Avrop är registrerade hos {leverantorer[rad.Leverantor!.Value.Value].Namn}.").Distinct());
        }

        if (skapade.Count > 0)
        {
            var anvanda = await db.Ramavtal.AsNoTracking()
                .SelectMany(r => r.Delomraden, (r, d) => new { r.Id, r.Nummer, Delomrade = d })
                .SelectMany(rad => rad.Delomrade.Leverantorer, (rad, l) => new { rad.Id, rad.Nummer, l.LeverantorId })
                .ToListAsync(cancellationToken);
            // Det som importen själv lade till eller ändrade tas tillbaka före leverantören.
            hinder.AddRange(anvanda.Where(rad => skapade.Contains(rad.LeverantorId) && !skapadeAvtal.Contains(rad.Id) && !avtal.ContainsKey(rad.Id.Value))
                .Select(rad => $"{leverantorer[rad.LeverantorId.Value].Namn} är antagen i ramavtalet {rad.Nummer}."));
            var ihopslagna = await db.Leverantorer.AsNoTracking().Where(l => l.UppgangenI != null).Select(l => new { l.Namn, l.UppgangenI }).ToListAsync(cancellationToken);
            hinder.AddRange(ihopslagna.Where(rad => skapade.Contains(rad.UppgangenI!.Value)).Select(rad => $"{rad.Namn} har gått upp i {leverantorer[rad.UppgangenI!.Value.Value].Namn}."));
        }

        return hinder.Count <= FlestHinder ? hinder : [.. hinder.Take(FlestHinder), $"Ytterligare {hinder.Count - FlestHinder} hinder finns."];
    }

    /// <summary>Tar tillbaka allt (takes everything back), det sista först.</summary>
    public async Task AngraAsync(Avropshandling handling, CancellationToken cancellationToken)
    {
        var register = await Leverantorsregister.LasAsync(db, cancellationToken);
        foreach (var verkan in verkningar)
        {
            if (verkan.Slag == Importslag.Ramavtal && verkan.Fore is { } fore)
            {
                await db.FyllUppgifterAsync(avtal[verkan.Objekt], JsonSerializer.Deserialize<Avtalsformular>(fore)!, handling.IDag, register.Enda, cancellationToken);
                await db.SattTakAsync(avtal[verkan.Objekt], cancellationToken);
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
    }

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
