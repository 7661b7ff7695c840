using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.TestSupport;

/// <summary>
/// Anvisningar rakt i databasen (instructions straight into the database) genom domänens egna handlingar, för prov av läsning som inte
/// handlar om vägen till beslutet.
/// </summary>
public static class Anvisningsfabrik
{
    private static readonly Handlaggare skribent = new(Guid.CreateVersion7(), "Skribent");
    private static readonly Handlaggare granskare = new(Guid.CreateVersion7(), "Granskare");
    private static readonly Arbetslage fritt = new(new HashSet<PunktId>(), 0, 0);

    /// <summary>Diarienumret i provens beslut (registry number of the decisions).</summary>
    public const string Dnr = "KS 2026/0000";

    /// <summary>En text efter mallen (a text by the template) med en punkt i varje avsnitt.</summary>
    /// <param name="marke">Ord som skiljer texten från andra (a word of its own).</param>
    public static Anvisningstext Text(string marke) => Text(avsnitt => [$"Avsnitt {avsnitt + 1} är {marke}."]);

    /// <summary>En text efter mallen (a text by the template) med egna punkter.</summary>
    /// <param name="punkter">Punkternas texter i ett avsnitt (clauses of a section), från 0.</param>
    public static Anvisningstext Text(Func<int, IEnumerable<string>> punkter) => new(
    [
        .. Anvisningsmall.Tom().Avsnitt.Select((avsnitt, i) => avsnitt with { Punkter = [.. punkter(i).Select(text => new Punkt(PunktId.Ny(), text, []))] }),
    ]);

    /// <summary>Påbörjar en version (begins a version) och skriver den text som ges.</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="slug">Området (the area).</param>
    /// <param name="text">Texten av den förra (the text, given the previous one).</param>
    /// <param name="slag">Slag (kind).</param>
    public static async Task<(Anvisning Anvisning, Anvisningsversion Version)> UtkastAsync(
        this LeveransDbContext db,
        string slug,
        Func<Anvisningstext, Anvisningstext> text,
        Versionsslag slag = Versionsslag.Ordinarie)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(text);
        var anvisning = await db.Anvisningar.Include(a => a.Versioner).ThenInclude(v => v.Steg).FirstOrDefaultAsync(a => a.Slug == slug);
        if (anvisning is null)
        {
            anvisning = new Anvisning(await db.Anskaffningsomraden.SingleAsync(o => o.Slug == slug));
            db.Add(anvisning);
        }

        var (version, start) = anvisning.SkapaUtkast(slag, skribent, DateTimeOffset.UnixEpoch);
        db.Add(version);
        db.Add(start);
        db.Add(version.SparaText(text(version.Text), Revisionsslag.Sparad, "Prov", start.Id, skribent, DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync();
        return (anvisning, version);
    }

    /// <summary>En beslutad version (a decided version).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="slug">Området (the area).</param>
    /// <param name="fran">Första dagen (first day).</param>
    /// <param name="text">Texten av den förra (the text, given the previous one).</param>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="utdrag">Protokollsutdrag (extract of the minutes).</param>
    /// <param name="sammanfattning">Vad som är nytt (what is new).</param>
    public static async Task<int> BeslutadAsync(
        this LeveransDbContext db,
        string slug,
        DateOnly fran,
        Func<Anvisningstext, Anvisningstext> text,
        Versionsslag slag = Versionsslag.Ordinarie,
        Protokollsutdrag? utdrag = null,
        string? sammanfattning = null)
    {
        var (anvisning, version) = await db.UtkastAsync(slug, text, slag);
        version.Sammanfatta(sammanfattning);
        version.SkickaTillGranskning(fritt, skribent, DateTimeOffset.UnixEpoch);
        version.Godkann(fritt, granskare, DateTimeOffset.UnixEpoch);
        anvisning.Faststall(
            version,
            new Beslut("Kommunstyrelsen", fran.AddDays(-14), "§ 12", Diarienummer.Tolka(Dnr)),
            fran,
            utdrag,
            fritt,
            new(null, "Registrator"),
            DateTimeOffset.UnixEpoch);
        await db.SaveChangesAsync();
        return version.Nummer;
    }
}
