using System.Diagnostics;
using System.Globalization;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Leveransstrategi.Benchmarks;

/// <summary>Avtalsfyllning (fills the database): avtal, avrop, räknare och sökindex, i en transaktion utan spår.</summary>
internal sealed class Avtalsfyllning(DateOnly dag, int antalAvtal, int antalAvrop)
{
    private readonly Random slump = new(42);
    private readonly List<Avropbart> avropbara = [];
    private int lopnummer;

    /// <summary>Nummer på alla avtal (numbers of all agreements).</summary>
    public List<string> Nummer { get; } = [];

    /// <summary>Avtal som gäller och har plats kvar, med någon som får avropa (agreements that may be called off from).</summary>
    public IReadOnlyList<Avropbart> Avropbara => avropbara;

    /// <summary>Antal avrop som skrevs (call-offs written).</summary>
    public int Avropade => lopnummer;

    /// <summary>Fyller databasen (fills it) och ger tiden för raderna och för sökindexet.</summary>
    /// <param name="databas">Databasen (the database).</param>
    public async Task<(TimeSpan Rader, TimeSpan Index)> FyllAsync(Testdatabas databas)
    {
        var start = Stopwatch.GetTimestamp();
        await databas.DbAsync(async db =>
        {
            // Som portalen, utom cachen: den rymmer här alla index medan de växer.
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL; PRAGMA cache_size=-400000;");
            var fabrik = new Avtalsfabrik(
                dag,
                await db.Anskaffningsomraden.OrderBy(o => o.Ordning).Select(o => o.Id).ToListAsync(),
                await db.Avtalsomraden.OrderBy(a => a.Namn).Select(a => a.Id).ToListAsync(),
                await db.Organisationer.AsNoTracking().OrderByDescending(o => o.Slug == "servicenamnden").ThenBy(o => o.Namn).ToListAsync());
            await using var transaktion = await db.Database.BeginTransactionAsync();
            Skriv(db, fabrik, transaktion);
            await transaktion.CommitAsync();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA cache_size=-2000;");
            return 0;
        });
        var rader = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        await databas.SkickaAsync(new ByggSokindex.Command(BaraVidBehov: false));
        return (rader, Stopwatch.GetElapsedTime(start));
    }

    private void Skriv(LeveransDbContext db, Avtalsfabrik fabrik, IDbContextTransaction transaktion)
    {
        using var skrivare = new Masskrivare(db, transaktion.GetDbTransaction());
        foreach (var leverantor in fabrik.Leverantorer)
            skrivare.Skriv(leverantor);
        var medAvrop = Enumerable.Range(0, antalAvtal).Count(Avtalsfabrik.HarAvrop);
        var plats = 0;
        for (var i = 0; i < antalAvtal; i++)
        {
            var avtal = fabrik.Avtal(i);
            Nummer.Add(avtal.Nummer);
            skrivare.Skriv(avtal);
            var avrop = new List<Avrop>();
            if (Avtalsfabrik.HarAvrop(i))
            {
                var avropare = fabrik.Avropare(avtal);
                var fler = (int)((long)antalAvrop * (plats + 1) / medAvrop) - (int)((long)antalAvrop * plats / medAvrop);
                avrop = Avropen(avtal, Avtalsfabrik.Roll(i), avropare, fler);
                plats++;
                if (avtal.Lage(dag, taketNatt: false) == Ramavtalslage.Galler && Avtalsfabrik.Roll(i) != Avtalsroll.Slut && avropare.Count > 0)
                    avropbara.Add(new(avtal.Nummer, avropare[0].Slug));
            }

            foreach (var (nummer, tak) in avtal.Delomraden.Select(en => (en.Nummer, en.Tak)).Prepend((Takraknare.HelaAvtalet, avtal.Tak)))
                skrivare.Skriv(new Takraknare(avtal.Id, nummer, tak), Raknat(avrop.FindAll(en => nummer == Takraknare.HelaAvtalet || en.Delomrade == nummer), tak));
            foreach (var ett in avrop)
                skrivare.Skriv(ett);
        }
    }

    private List<Avrop> Avropen(Ramavtal avtal, Avtalsroll roll, IReadOnlyList<Organisation> avropare, int antal)
    {
        var forsta = avtal.Avtalstid.Fran!.Value;
        var sista = avtal.Slutar(dag) is { } slut && slut < dag ? slut : dag;
        var (langd, summa, avrop) = (sista.DayNumber - forsta.DayNumber, 0m, new List<Avrop>(antal));
        for (var k = 0; k < antal; k++)
        {
            var nar = forsta.AddDays((int)((long)langd * (k + 1) / antal));
            var delomrade = avtal.Delomraden[slump.Next(avtal.Delomraden.Count)];
            var varde = roll == Avtalsroll.Slut && k == antal - 1 ? Avtalsfabrik.Tak - summa : decimal.Round(0.6m * Avtalsfabrik.Tak / antal * (0.5m + (decimal)slump.NextDouble()), 0);
            var bereds = roll is Avtalsroll.Galler or Avtalsroll.TystForlangt or Avtalsroll.Forlangt && k >= antal - Math.Max(1, antal / 20);
            var en = avropare[slump.Next(avropare.Count)];
            var handling = new Avropshandling(en.Namn, new DateTimeOffset(nar, new(10, 0), TimeSpan.Zero), nar);
            var form = avtal.Avropsregel?.Grundform ?? Avropsformslag.EnLeverantor;
            var nytt = new Avrop(
                string.Create(CultureInfo.InvariantCulture, $"A-{++lopnummer}"),
                lopnummer,
                new(avtal.Id, delomrade.Nummer, en.Id),
                delomrade.Leverantorer[slump.Next(delomrade.Leverantorer.Count)].LeverantorId,
                new($"Avrop {lopnummer} för {en.Namn}", varde, nar) { Kvantitet = avtal.Tak!.Kvantitet is null ? null : decimal.Round(varde / 1_000, 2), Till = nar.AddMonths(6) },
                new(form, form == Avropsformslag.EnLeverantor ? "7 kap. 4 §" : "7 kap. 6 §", ["Avtalets grundform gäller."]),
                bereds ? Avropslage.Reserverat : Avropslage.Avropat,
                nar,
                handling);
            if (roll != Avtalsroll.Slut && k % 25 == 7)
                nytt.Annullera("Behovet föll bort.", handling);
            else
                summa += varde;
            avrop.Add(nytt);
        }

        return avrop;
    }

    private static Dictionary<string, object?> Raknat(List<Avrop> avrop, Takvolym? tak)
    {
        var (gjorda, bereds) = (avrop.FindAll(en => en.Lage == Avropslage.Avropat), avrop.FindAll(en => en.Lage == Avropslage.Reserverat));
        var summa = 0m;
        var natt = gjorda.OrderBy(en => en.Dag).FirstOrDefault(en => (summa += en.Varde) >= tak?.Belopp);
        return new()
        {
            [nameof(Takraknare.ReserveratOren)] = bereds.Sum(en => en.Volym.Oren),
            [nameof(Takraknare.AvropatOren)] = gjorda.Sum(en => en.Volym.Oren),
            [nameof(Takraknare.ReserveratTusendelar)] = bereds.Sum(en => en.Volym.Tusendelar),
            [nameof(Takraknare.AvropatTusendelar)] = gjorda.Sum(en => en.Volym.Tusendelar),
            [nameof(Takraknare.NattDag)] = natt?.Dag,
        };
    }
}

/// <summary>Avropbart (may be called off from): ett avtals nummer och en som får avropa.</summary>
internal sealed record Avropbart(string Nummer, string Organisation);
