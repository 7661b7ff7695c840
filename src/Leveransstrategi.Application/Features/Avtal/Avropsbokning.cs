using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>
/// Avropsbokning (booking against the ceiling): bokar, ändrar och släpper plats under taket i kommandots transaktion. En sats per räknare
/// lyckas bara när det ryms, och raden är låst tills kommandot är klart, så att två samtidiga avrop aldrig tillsammans går över.
/// Raderna tas alltid i samma ordning: hela avtalet först, sedan delområdet.
/// </summary>
internal static class Avropsbokning
{
    /// <summary>Det som ett avrop tar av taket (what a call-off holds): sitt läge och sin volym.</summary>
    public readonly record struct Post(Avropslage Lage, Avropsvolym Volym, DateOnly? Avropat)
    {
        /// <summary>Ett avrop som inte finns än (not there yet).</summary>
        public static Post Ingen => new(Avropslage.Annullerat, Avropsvolym.Ingen, null);

        /// <summary>Så som avropet är nu.</summary>
        public static Post Av(Avrop avrop) => new(avrop.Lage, avrop.Volym, avrop.Avropat);

        public long ReserveratOren => Lage == Avropslage.Reserverat ? Volym.Oren : 0;

        public long AvropatOren => Lage == Avropslage.Avropat ? Volym.Oren : 0;

        public long ReserveratTusendelar => Lage == Avropslage.Reserverat ? Volym.Tusendelar : 0;

        public long AvropatTusendelar => Lage == Avropslage.Avropat ? Volym.Tusendelar : 0;
    }

    /// <summary>Bokar om avropet från en post till en annan, och säger varför när det inte ryms. Då är inget bokat.</summary>
    /// <param name="db">Databasen.</param>
    /// <param name="avtal">Avtalet, med delområden.</param>
    /// <param name="avrop">Avropet.</param>
    /// <param name="fore">Det som är bokat.</param>
    /// <param name="efter">Det som ska vara bokat.</param>
    /// <param name="overTaket">Om taket får överskridas: beslutet finns.</param>
    /// <param name="cancellationToken">Avbrott.</param>
    /// <returns>Förklaringen när det inte ryms, annars <see langword="null"/>.</returns>
    public static async Task<string?> BokaAsync(this LeveransDbContext db, Ramavtal avtal, Avrop avrop, Post fore, Post efter, bool overTaket, CancellationToken cancellationToken)
    {
        await db.SakraRaknareAsync(avtal, cancellationToken);
        var (hela, delomrade) = (Takraknare.HelaAvtalet, avrop.Delomrade);
        if (!await db.FlyttaAsync(avtal.Id, hela, fore, efter, overTaket, cancellationToken))
            return await db.ForklaraAsync(avtal, delomrade, fore, efter, cancellationToken);
        if (!await db.FlyttaAsync(avtal.Id, delomrade, fore, efter, overTaket, cancellationToken))
        {
            await db.FlyttaAsync(avtal.Id, hela, efter, fore, overTaket: true, cancellationToken);
            return await db.ForklaraAsync(avtal, delomrade, fore, efter, cancellationToken);
        }

        await db.RaknaNattAsync(avtal, avrop, efter, cancellationToken);
        return null;
    }

    /// <summary>Räknarnas rader, det hela avtalet först.</summary>
    public static Task<List<Takraknare>> RaknareAsync(this LeveransDbContext db, RamavtalId avtal, CancellationToken cancellationToken) =>
        db.Takraknare.AsNoTracking().Where(t => t.Ramavtal == avtal).OrderBy(t => t.Delomrade).ToListAsync(cancellationToken);

    /// <summary>Räknarna får avtalets tak när avtalet registreras eller rättas. Nya rader sparas med avtalet.</summary>
    public static async Task SattTakAsync(this LeveransDbContext db, Ramavtal avtal, CancellationToken cancellationToken)
    {
        var id = avtal.Id;
        var befintliga = await db.RaknareAsync(id, cancellationToken);
        foreach (var (nummer, tak) in Tak(avtal))
        {
            if (befintliga.Find(en => en.Delomrade == nummer) is not { } rad)
            {
                db.Add(new Takraknare(id, nummer, tak));
                continue;
            }

            var (oren, tusendelar, enhet) = Takraknare.Lagrat(tak);
            if ((rad.TakOren, rad.TakTusendelar, rad.Enhet) == (oren, tusendelar, enhet))
                continue;
            await db.Takraknare.Where(t => t.Id == rad.Id).ExecuteUpdateAsync(
                satt => satt.SetProperty(t => t.TakOren, oren).SetProperty(t => t.TakTusendelar, tusendelar).SetProperty(t => t.Enhet, enhet), cancellationToken);
        }

        await db.Takraknare.Where(t => t.Ramavtal == id && t.Delomrade > avtal.Delomraden.Count).ExecuteDeleteAsync(cancellationToken);
        if (befintliga.Count > 0)
            await db.RaknaNattAsync(avtal, null, Post.Ingen, cancellationToken);
    }

    private static IEnumerable<(int Nummer, Takvolym? Tak)> Tak(Ramavtal avtal) =>
        avtal.Delomraden.OrderBy(en => en.Nummer).Select(en => (en.Nummer, en.Tak)).Prepend((Takraknare.HelaAvtalet, avtal.Tak));

    // Ett avtal som registrerades före räknarna får sina rader vid det första avropet.
    private static async Task SakraRaknareAsync(this LeveransDbContext db, Ramavtal avtal, CancellationToken cancellationToken)
    {
        var id = avtal.Id;
        var finns = await db.Takraknare.Where(t => t.Ramavtal == id).Select(t => t.Delomrade).ToListAsync(cancellationToken);
        var saknas = Tak(avtal).Where(en => !finns.Contains(en.Nummer)).ToList();
        if (saknas.Count == 0)
            return;
        db.AddRange(saknas.Select(en => new Takraknare(id, en.Nummer, en.Tak)));
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<bool> FlyttaAsync(this LeveransDbContext db, RamavtalId avtal, int delomrade, Post fore, Post efter, bool overTaket, CancellationToken cancellationToken)
    {
        var (reserverat, avropat) = (efter.ReserveratOren - fore.ReserveratOren, efter.AvropatOren - fore.AvropatOren);
        var (reserveradMangd, avropadMangd) = (efter.ReserveratTusendelar - fore.ReserveratTusendelar, efter.AvropatTusendelar - fore.AvropatTusendelar);
        var rad = db.Takraknare.Where(t => t.Ramavtal == avtal && t.Delomrade == delomrade);
        // Det som minskar får alltid plats. Det som läggs eller ökar prövas, också när summan är densamma.
        var (mer, merMangd) = (reserverat + avropat, reserveradMangd + avropadMangd);
        if (!overTaket && (mer > 0 || avropat > 0))
            rad = rad.Where(t => t.TakOren == null || t.ReserveratOren + t.AvropatOren + mer <= t.TakOren);
        if (!overTaket && (merMangd > 0 || avropadMangd > 0))
            rad = rad.Where(t => t.TakTusendelar == null || t.ReserveratTusendelar + t.AvropatTusendelar + merMangd <= t.TakTusendelar);
        return await rad.ExecuteUpdateAsync(
            satt => satt
                .SetProperty(t => t.ReserveratOren, t => t.ReserveratOren + reserverat)
                .SetProperty(t => t.AvropatOren, t => t.AvropatOren + avropat)
                .SetProperty(t => t.ReserveratTusendelar, t => t.ReserveratTusendelar + reserveradMangd)
                .SetProperty(t => t.AvropatTusendelar, t => t.AvropatTusendelar + avropadMangd),
            cancellationToken) == 1;
    }

    private static async Task<string> ForklaraAsync(this LeveransDbContext db, Ramavtal avtal, int delomrade, Post fore, Post efter, CancellationToken cancellationToken)
    {
        var raknare = await db.RaknareAsync(avtal.Id, cancellationToken);
        var forklaring = Takraknare.Forklara(efter.Volym, raknare[0], raknare.Single(en => en.Delomrade == delomrade), avtal.Delomraden.Single(en => en.Nummer == delomrade).Namn);
        return fore.Volym.Oren == 0 ? forklaring : $"{forklaring} Avropets nuvarande {Domain.Common.Beloppstolk.Skriv(fore.Volym.Varde)} är inräknade.";
    }

    // Dagen då taket nåddes räknas ur avropens dagar, så att ett avrop som registreras i efterhand får rätt dag.
    private static async Task RaknaNattAsync(this LeveransDbContext db, Ramavtal avtal, Avrop? avrop, Post efter, CancellationToken cancellationToken)
    {
        var raknare = await db.RaknareAsync(avtal.Id, cancellationToken);
        if (!raknare.Exists(en => en.ArNatt || en.NattDag is not null))
            return;
        var (id, eget) = (avtal.Id, avrop?.Id ?? default);
        var dagar = await db.Avrop.AsNoTracking()
            .Where(a => a.Ramavtal == id && a.Id != eget && a.Lage == Avropslage.Avropat)
            .GroupBy(a => new { a.Delomrade, a.Dag })
            .Select(grupp => new Dagsvolym(grupp.Key.Delomrade, grupp.Key.Dag, grupp.Sum(a => a.Varde), grupp.Sum(a => a.Kvantitet)))
            .ToListAsync(cancellationToken);
        if (avrop is not null && efter is { Lage: Avropslage.Avropat, Avropat: { } dag })
            dagar.Add(new(avrop.Delomrade, dag, efter.Volym.Varde, efter.Volym.Kvantitet));
        var perDelomrade = raknare.Where(en => en.Delomrade != Takraknare.HelaAvtalet).Select(en => (Rad: en, Dag: NattDag(en, dagar.Where(post => post.Delomrade == en.Delomrade)))).ToList();
        // Avtalet är slut när dess eget tak är nått, eller när varje delområde har nått sitt.
        var alla = perDelomrade.Count > 0 && perDelomrade.TrueForAll(en => en.Dag is not null) ? perDelomrade.Max(en => en.Dag) : null;
        var egen = NattDag(raknare[0], dagar);
        foreach (var (rad, natt) in perDelomrade.Prepend((raknare[0], egen is null || alla < egen ? alla : egen)).Where(en => en.Item1.NattDag != en.Item2))
            await db.Takraknare.Where(t => t.Id == rad.Id).ExecuteUpdateAsync(satt => satt.SetProperty(t => t.NattDag, natt), cancellationToken);
    }

    private static DateOnly? NattDag(Takraknare rad, IEnumerable<Dagsvolym> dagar)
    {
        if (!rad.ArNatt)
            return null;
        var (kronor, antal) = (0m, 0m);
        foreach (var dag in dagar.OrderBy(en => en.Dag))
        {
            (kronor, antal) = (kronor + dag.Varde, antal + (dag.Kvantitet ?? 0));
            if (kronor >= rad.Tak || antal >= rad.TakKvantitet)
                return dag.Dag;
        }

        return null;
    }

    private sealed record Dagsvolym(int Delomrade, DateOnly Dag, decimal Varde, decimal? Kvantitet);
}
