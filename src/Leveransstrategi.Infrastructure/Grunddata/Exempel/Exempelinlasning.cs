using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Omraden;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Infrastructure.Grunddata.Exempel;

/// <summary>
/// Läser in exempelanvisningar (loads the demonstration content) i de områden som inte har någon anvisning. De går samma väg som
/// riktiga: utkast, granskning av en annan, beslut. Bara för demonstration; den som startar portalen avgör om de ska läsas in.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="akt">Akten, för spåret (the act).</param>
/// <param name="klocka">Klockan (the clock).</param>
public sealed class Exempelinlasning(LeveransDbContext db, Akt akt, TimeProvider klocka)
{
    private const string Andring = "Exempelinnehåll lästes in";

    // Inga personer hittas på: spåret säger att det är ett exempel, och de tre är olika eftersom ingen granskar sin egen text.
    private static readonly Handlaggare redaktor = new(Exempelfil.Id("redaktör"), "Exempel");
    private static readonly Handlaggare granskare = new(Exempelfil.Id("granskare"), "Exempel, granskare");
    private static readonly Handlaggare registrator = new(Exempelfil.Id("registrator"), "Exempel, registrator");

    /// <summary>Läser in det som saknas (loads what is missing).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Antal nya anvisningar (number of new instructions).</returns>
    public async Task<int> LasInAsync(CancellationToken cancellationToken)
    {
        var omraden = await db.Anskaffningsomraden
            .Where(omrade => !db.Anvisningar.Any(anvisning => anvisning.OmradeId == omrade.Id))
            .ToDictionaryAsync(omrade => omrade.Slug, cancellationToken);
        if (omraden.Count == 0)
            return 0;

        akt.Namn = "LasInExempel";
        var beslutade = await db.Anvisningsversioner.AsNoTracking()
            .Where(version => version.Status == Anvisningsstatus.Beslutad)
            .Select(version => version.Text)
            .ToListAsync(cancellationToken);
        var kanda = beslutade.SelectMany(text => text.Punkter).Select(punkt => punkt.Id).ToHashSet();
        var nya = 0;
        foreach (var post in Exempelfil.Las().Anvisningar)
        {
            if (!omraden.TryGetValue(post.Omrade, out var omrade) || !GarAttBesluta(post, kanda))
                continue;
            LaggTill(post, omrade, kanda);
            kanda.UnionWith(post.Versioner.SelectMany(version => version.Text(post.Omrade).Punkter).Select(punkt => punkt.Id));
            nya++;
        }

        if (nya > 0)
            await SparaAsync(cancellationToken);
        return nya;
    }

    // Ett exempel hänvisar till ett annat. Har ett av områdena en egen anvisning utelämnas de exempel som skulle få en bruten hänvisning.
    private static bool GarAttBesluta(Exempelanvisning post, HashSet<PunktId> kanda) =>
        post.Versioner.All(version => version.Text(post.Omrade).Hinder(kanda).Count == 0);

    private void LaggTill(Exempelanvisning post, Anskaffningsomrade omrade, HashSet<PunktId> kanda)
    {
        var anvisning = new Anvisning(omrade, arExempel: true);
        anvisning.PlaneraProvning(post.Agare, post.NastaProvning);
        db.Add(anvisning);
        var lage = new Arbetslage(kanda, 0, 0);
        foreach (var ett in post.Versioner)
        {
            // Handläggningen får dagar som hör ihop med beslutet; det som inte är beslutat påbörjades nyss.
            var beslutad = ett.Beslut is { } beslut ? new DateTimeOffset(beslut.Datum.ToDateTime(new TimeOnly(13, 0)), TimeSpan.Zero) : klocka.GetUtcNow();
            var paborjad = ett.Beslut is null ? beslutad : beslutad.AddDays(-42);
            var (version, start) = anvisning.SkapaUtkast(Versionsslag.Ordinarie, redaktor, paborjad);
            db.AddRange(version, start, version.SparaText(ett.Text(post.Omrade), Revisionsslag.Inlast, Andring, start.Id, redaktor, paborjad));
            version.Sammanfatta(ett.Sammanfattning);
            if (ett.Beslut is null)
                continue;
            version.SkickaTillGranskning(lage, redaktor, beslutad.AddDays(-28));
            version.Godkann(lage, granskare, beslutad.AddDays(-21));
            anvisning.Faststall(version, ett.Beslut.SomBeslut(), ett.GallerFran!.Value, null, lage, registrator, beslutad);
        }
    }

    private Task SparaAsync(CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaktion = await db.Database.BeginTransactionAsync(cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            await transaktion.CommitAsync(cancellationToken);
        });
}
