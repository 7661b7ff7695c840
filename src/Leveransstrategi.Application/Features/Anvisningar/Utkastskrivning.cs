using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Vad ett sparande ledde till (outcome of a save).</summary>
/// <param name="Revision">Revisionen som nästa sparande ska utgå från (base of the next save): det som skickades, ord för ord.</param>
/// <param name="Tidpunkt">När (when).</param>
/// <param name="Andrat">Om utkastet ändrades (did the draft change).</param>
/// <param name="AndratAvAndra">Om någon annan har sparat sedan redigeringen började (somebody else saved meanwhile).</param>
/// <param name="Konflikter">Konflikter som väntar på ett val (conflicts that this save opened or updated).</param>
/// <param name="Sammanfogat">Punkter som slogs ihop av sig själva (merged by themselves), i ord.</param>
public sealed record Sparutfall(
    Guid Revision,
    DateTimeOffset Tidpunkt,
    bool Andrat,
    bool AndratAvAndra,
    IReadOnlyList<Guid> Konflikter,
    IReadOnlyList<Sammanslagning> Sammanfogat);

/// <summary>
/// Utkastskrivning (writing to a draft): det enda sättet att ändra ett utkasts text. Den som sparar säger vilken revision den utgick
/// från; det som någon annan har sparat under tiden fogas samman, och där ord krockar öppnas en konflikt. Inget skrivs över.
/// </summary>
internal static class Utkastskrivning
{
    /// <summary>Den pågående versionen av anvisningen (the version being handled), spårad.</summary>
    /// <exception cref="SaknasException">Anvisningen finns inte eller har inget pågående.</exception>
    public static async Task<Anvisningsversion> PagaendeAsync(this LeveransDbContext db, string slug, CancellationToken cancellationToken) =>
        await db.Anvisningsversioner
            .Include(v => v.Steg)
            .Where(v => v.Status == Anvisningsstatus.Utkast || v.Status == Anvisningsstatus.UnderGranskning || v.Status == Anvisningsstatus.InforKs)
            .FirstOrDefaultAsync(v => db.Anvisningar.Any(a => a.Slug == slug && a.Id == v.AnvisningId), cancellationToken)
        ?? throw new SaknasException("Det finns inget utkast till den anvisningen. Det kan ha beslutats eller förkastats.");

    public static Handlaggare SomHandlaggare(this ICurrentUser anvandare) => new(anvandare.Id, anvandare.Namn);

    /// <summary>Sparar en ändring i utkastet (saves a change).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="grund">Revisionen som redigeringen utgick från (base).</param>
    /// <param name="redigera">Gör min text av grundens (makes mine of base).</param>
    /// <param name="slag">Hur texten kommer till (kind of revision).</param>
    /// <param name="anvandare">Den som sparar (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<Sparutfall> SkrivAsync(
        this LeveransDbContext db,
        Anvisningsversion version,
        Guid grund,
        Func<Anvisningstext, Anvisningstext> redigera,
        Revisionsslag slag,
        ICurrentUser anvandare,
        DateTimeOffset tidpunkt,
        CancellationToken cancellationToken)
    {
        var bas = await db.GrundtextAsync(version, grund, cancellationToken);
        return await db.SkrivAsync(version, grund, bas, redigera(bas), slag, anvandare, tidpunkt, cancellationToken);
    }

    /// <summary>
    /// Sparar en ändring som utgår från en text i stället för en revision (saves a change from a text): ett förslag som skrevs när
    /// punkten hade en annan lydelse.
    /// </summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="grund">Revisionen som historiken hänvisar till (base revision for the history).</param>
    /// <param name="bas">Texten som ändringen utgår från (base text).</param>
    /// <param name="min">Texten med ändringen (mine).</param>
    /// <param name="slag">Hur texten kommer till (kind of revision).</param>
    /// <param name="anvandare">Den som sparar (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public static async Task<Sparutfall> SkrivAsync(
        this LeveransDbContext db,
        Anvisningsversion version,
        Guid grund,
        Anvisningstext bas,
        Anvisningstext min,
        Revisionsslag slag,
        ICurrentUser anvandare,
        DateTimeOffset tidpunkt,
        CancellationToken cancellationToken)
    {
        var vem = anvandare.SomHandlaggare();
        var nu = version.Text;
        var arFarsk = bas.Lika(nu);
        if (min.Lika(bas))
            return new(grund, version.SenastAndrad, false, !arFarsk, [], []);

        var sammanfogad = arFarsk ? new Sammanfogad(min, [], [], []) : Textsammanfogning.SlaIhop(bas, min, nu);
        if (sammanfogad.Krockar.Count == 0 && sammanfogad.Text.Lika(min))
        {
            var revision = version.SparaText(min, slag, Andringsord.Av(nu, min), grund, vem, tidpunkt);
            db.Add(revision);
            await StangLikaAsync(db, version, bas, min, vem, tidpunkt, cancellationToken);
            return new(revision.Id, tidpunkt, true, false, [], []);
        }

        var kladd = version.TaVara(min, grund, vem, tidpunkt);
        db.Add(kladd);
        var andrat = !sammanfogad.Text.Lika(nu);
        if (andrat)
            db.Add(version.SparaText(sammanfogad.Text, Revisionsslag.Sammanfogad, Andringsord.Av(nu, sammanfogad.Text), kladd.Id, vem, tidpunkt));
        var konflikter = await KrockaAsync(db, version, sammanfogad.Krockar, vem, tidpunkt, cancellationToken);
        await StangLikaAsync(db, version, bas, min, vem, tidpunkt, cancellationToken);
        return new(kladd.Id, tidpunkt, andrat, true, konflikter, sammanfogad.Automatiskt);
    }

    /// <summary>Texten i en revision av utkastet (text of a revision).</summary>
    /// <exception cref="RegelbrottException">Revisionen hör inte till utkastet.</exception>
    public static async Task<Anvisningstext> GrundtextAsync(this LeveransDbContext db, Anvisningsversion version, Guid grund, CancellationToken cancellationToken) =>
        grund == version.RevisionId
            ? version.Text
            : await db.Textrevisioner.AsNoTracking()
                .Where(r => r.Id == grund && r.VersionId == version.Id)
                .Select(r => r.Text)
                .FirstOrDefaultAsync(cancellationToken)
              ?? throw new RegelbrottException("Sidan utgår från ett annat utkast än det som nu är öppet. Kopiera det du har skrivit och öppna utkastet på nytt.");

    private static async Task<List<Guid>> KrockaAsync(
        LeveransDbContext db,
        Anvisningsversion version,
        IReadOnlyList<Krock> krockar,
        Handlaggare vem,
        DateTimeOffset tidpunkt,
        CancellationToken cancellationToken)
    {
        if (krockar.Count == 0)
            return [];
        var oppna = await db.Textkonflikter
            .Where(k => k.VersionId == version.Id && k.AvId == vem.Id && k.Lost == null)
            .ToListAsync(cancellationToken);
        var annan = await db.Textrevisioner.AsNoTracking()
            .Where(r => r.VersionId == version.Id && r.AvId != vem.Id)
            .OrderByDescending(r => r.Ordning)
            .Select(r => new { r.Av, r.Tidpunkt })
            .FirstOrDefaultAsync(cancellationToken);
        var berorda = new List<Guid>();
        foreach (var krock in krockar)
        {
            var konflikt = oppna.Find(k => k.Mal == krock.Mal);
            if (konflikt is null)
            {
                konflikt = new Textkonflikt(version.Id, Slag(krock), krock.Mal, krock.Avsnitt, krock.Bas, vem, tidpunkt);
                db.Add(konflikt);
            }

            // Den som skriver vidare i en öppen konflikt har sin egen förra text som grund; utgångsläget är det som båda hade.
            var forslag = krock.Bas == konflikt.Bas || konflikt.Bas is null || krock.Min is null || krock.Deras is null
                ? krock.Forslag
                : Ordsammanfogning.SlaIhop(konflikt.Bas, krock.Min, krock.Deras).Text;
            konflikt.Stall(Slag(krock), krock.Min, krock.Deras, forslag, tidpunkt, annan?.Av ?? version.SenasteForfattare, annan?.Tidpunkt ?? version.SenastAndrad);
            berorda.Add(konflikt.Id);
        }

        return berorda;
    }

    // Den som skriver om sin egen text så att den blir som den andras har inget kvar att välja. Den som bara öppnar utkastet på nytt
    // har den andras text framför sig utan att ha valt den; då väntar konflikten.
    private static async Task StangLikaAsync(
        LeveransDbContext db,
        Anvisningsversion version,
        Anvisningstext bas,
        Anvisningstext min,
        Handlaggare vem,
        DateTimeOffset tidpunkt,
        CancellationToken cancellationToken)
    {
        var oppna = await db.Textkonflikter
            .Where(k => k.VersionId == version.Id && k.AvId == vem.Id && k.Lost == null && k.Slag == Konfliktslag.Text)
            .ToListAsync(cancellationToken);
        foreach (var konflikt in oppna)
        {
            var id = new PunktId(konflikt.Mal);
            if (bas.Punkt(id)?.Text == konflikt.Min && min.Punkt(id) is { } punkt && punkt.Text == version.Text.Punkt(id)?.Text && punkt.Text != konflikt.Min)
                konflikt.Avgor(Konfliktval.BlevLika, punkt.Text, vem, tidpunkt);
        }
    }

    private static Konfliktslag Slag(Krock krock) => krock.Slag switch
    {
        Krockslag.BorttagenAvMig => Konfliktslag.BorttagenAvMig,
        Krockslag.BorttagenAvAnnan => Konfliktslag.BorttagenAvAnnan,
        Krockslag.Rubrik => Konfliktslag.Rubrik,
        _ => Konfliktslag.Text,
    };
}
