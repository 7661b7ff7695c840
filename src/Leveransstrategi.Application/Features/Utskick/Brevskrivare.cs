using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Utskick;

/// <summary>
/// Brevskrivare (writes letters to the outbox) i samma transaktion som det som de berättar om: blir det inget beslut blir det inget
/// brev. En rad som börjar med <c>~/</c> är en sida i portalen och får portalens adress när brevet skickas.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="klocka">Klockan (the clock).</param>
public sealed class Brevskrivare(LeveransDbContext db, TimeProvider klocka)
{
    /// <summary>Brev om ett beslut (letters about a decision) till dem som följer området.</summary>
    /// <param name="anvisning">Anvisningen (the instruction).</param>
    /// <param name="version">Versionen (the version).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OmBeslutAsync(Anvisning anvisning, Anvisningsversion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(anvisning);
        ArgumentNullException.ThrowIfNull(version);
        var text = $"""
            {version.Beslut!.Organ} har beslutat version {version.Nummer} av {anvisning.Titel}{(version.Slag == Versionsslag.Rattelse ? $", en rättelse av version {version.Rattar}" : "")}.

            Den gäller från och med den {Lopande(version.Giltighet.Fran!.Value)}.
            Beslut: {Om(version.Beslut)}
            {(version.Sammanfattning is null ? "" : $"\nVad som är nytt: {version.Sammanfattning}\n")}
            Läs den:
            ~/anvisningar/{anvisning.Slug}/version/{version.Nummer}
            """;
        await SkrivAsync(anvisning, prenumeration => Brevnyckel.Beslutad(version.Id, prenumeration), $"Ny version beslutad: {anvisning.Titel}, version {version.Nummer}", text, cancellationToken);
    }

    /// <summary>Brev om ett upphävande (letters about a repeal) till dem som följer området.</summary>
    /// <param name="anvisning">Anvisningen (the instruction).</param>
    /// <param name="version">Versionen som upphävs (the version repealed).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OmUpphavandeAsync(Anvisning anvisning, Anvisningsversion version, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(anvisning);
        ArgumentNullException.ThrowIfNull(version);
        var text = $"""
            {version.Upphavande!.Organ} har upphävt {anvisning.Titel}.

            Sista dagen som den gäller är den {Lopande(version.Giltighet.Till!.Value)}.
            Beslut: {Om(version.Upphavande)}

            Se vad som gäller i området:
            ~/omraden/{anvisning.Slug}
            """;
        await SkrivAsync(anvisning, prenumeration => Brevnyckel.Upphavande(version.Id, prenumeration), $"Upphävd: {anvisning.Titel}", text, cancellationToken);
    }

    /// <summary>Lägger ett brev i utkorgen (puts one letter in the outbox).</summary>
    /// <param name="nyckel">Nyckel (key).</param>
    /// <param name="till">Mottagare (recipient).</param>
    /// <param name="amne">Ämne (subject).</param>
    /// <param name="text">Text (body).</param>
    public void Skriv(string nyckel, string till, string amne, string text)
    {
        ArgumentNullException.ThrowIfNull(amne);
        var nu = klocka.GetUtcNow();
        db.Add(new Brev
        {
            Id = Guid.CreateVersion7(),
            Nyckel = nyckel,
            Till = till,
            Amne = amne.Length > Brev.MaxLangdAmne ? amne[..Brev.MaxLangdAmne] : amne,
            Text = text,
            Skapat = nu,
            TidigastNasta = nu,
            Marke = Guid.NewGuid(),
        });
    }

    private async Task SkrivAsync(Anvisning anvisning, Func<Guid, string> nyckel, string amne, string text, CancellationToken cancellationToken)
    {
        var mottagare = await (
            from p in db.Prenumerationer
            join k in db.Users on p.AnvandareId equals k.Id
            where p.OmradeId == anvisning.OmradeId && !k.Avstangd && k.Email != null
            select new { p.Id, k.Email }).ToListAsync(cancellationToken);
        foreach (var en in mottagare)
            Skriv(nyckel(en.Id), en.Email!, amne, text);
    }

    private static string Om(Beslut beslut) => string.Join(", ", new[]
    {
        beslut.Datum is { } dag ? $"{beslut.Organ} {dag:yyyy-MM-dd}" : beslut.Organ,
        beslut.Paragraf,
        beslut.Diarienummer is { } dnr ? $"dnr {dnr.Text}" : null,
    }.Where(del => !string.IsNullOrEmpty(del)));

    private static string Lopande(DateOnly dag) => dag.ToString("d MMMM yyyy", Svensktid.Kultur);
}
