using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Visar den påbörjade versionen (shows the version being handled) med allt runt den: konflikter, kommentarer, hinder, handläggning
/// och vilka som redigerar. Antalet frågor till databasen är detsamma hur lång texten än är.
/// </summary>
public static class VisaUtkast
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(string Slug) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="ArExempel">Om innehållet är ett exempel (demonstration content).</param>
    /// <param name="Id">Versionens identitet (id).</param>
    /// <param name="Nummer">Versionens nummer (number).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Rattar">Versionen som den rättar (corrects).</param>
    /// <param name="Status">Status (state).</param>
    /// <param name="Sammanfattning">Vad som är nytt (what is new).</param>
    /// <param name="Text">Texten (text).</param>
    /// <param name="Revision">Revisionen som texten är (current revision).</param>
    /// <param name="SenastAndrad">När den senast ändrades (last changed).</param>
    /// <param name="SenasteForfattare">Vem som senast ändrade (last author).</param>
    /// <param name="Forlaga">Den senast beslutade versionen (latest decided version), att jämföra med.</param>
    /// <param name="Steg">Handläggningen, det senaste först (steps, latest first).</param>
    /// <param name="Konflikter">Konflikter som väntar på val (open conflicts), den äldsta först.</param>
    /// <param name="Kommentarer">Antal öppna kommentarer per punkt (open comments by clause).</param>
    /// <param name="Narvarande">Andra som redigerar (others editing).</param>
    /// <param name="Hinder">Hinder för att gå vidare (obstacles), för nästa steg och den som frågar, med platsen där de rättas till.</param>
    /// <param name="Punkter">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
    /// <param name="Versionsmarke">Versionens märke (token).</param>
    public sealed record View(
        string Slug,
        string Titel,
        bool ArExempel,
        AnvisningsversionId Id,
        int Nummer,
        Versionsslag Slag,
        int? Rattar,
        Anvisningsstatus Status,
        string? Sammanfattning,
        Anvisningstext Text,
        Guid Revision,
        DateTimeOffset SenastAndrad,
        string SenasteForfattare,
        Forlaga? Forlaga,
        IReadOnlyList<Handlaggningssteg> Steg,
        IReadOnlyList<Textkonflikt> Konflikter,
        IReadOnlyDictionary<PunktId, int> Kommentarer,
        IReadOnlyList<MarkeraNarvaro.Annan> Narvarande,
        IReadOnlyList<Utkasthinder> Hinder,
        IReadOnlyDictionary<PunktId, Punktplats> Punkter,
        Guid Versionsmarke);

    /// <summary>Den senast beslutade versionen (latest decided version).</summary>
    /// <param name="Nummer">Nummer (number).</param>
    /// <param name="Text">Texten (text).</param>
    public sealed record Forlaga(int Nummer, Anvisningstext Text);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    /// <param name="klocka">Klockan (the clock).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare, TimeProvider klocka) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var anvisning = await db.Anvisningar.AsNoTracking().FirstOrDefaultAsync(a => a.Slug == request.Slug, cancellationToken)
                ?? throw new SaknasException("Det finns inget utkast till den anvisningen.");
            var version = await db.Anvisningsversioner.AsNoTracking()
                .Include(v => v.Steg)
                .FirstOrDefaultAsync(
                    v => v.AnvisningId == anvisning.Id
                        && (v.Status == Anvisningsstatus.Utkast || v.Status == Anvisningsstatus.UnderGranskning || v.Status == Anvisningsstatus.InforKs),
                    cancellationToken)
                ?? throw new SaknasException("Det finns inget utkast till den anvisningen. Det kan ha beslutats eller förkastats.");
            var forlaga = await db.Anvisningsversioner.AsNoTracking()
                .Where(v => v.AnvisningId == anvisning.Id && v.Status == Anvisningsstatus.Beslutad)
                .OrderByDescending(v => v.Nummer)
                .Select(v => new Forlaga(v.Nummer, v.Text))
                .FirstOrDefaultAsync(cancellationToken);
            var konflikter = await db.Textkonflikter.AsNoTracking()
                .Where(k => k.VersionId == version.Id && k.Lost == null)
                .OrderBy(k => k.Tidpunkt)
                .ToListAsync(cancellationToken);
            var kommentarer = await db.Kommentarer.AsNoTracking()
                .Where(k => k.VersionId == version.Id && k.Lage == Kommentarslage.Oppen)
                .GroupBy(k => k.PunktId)
                .Select(g => new { g.Key, Antal = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Antal, cancellationToken);
            var grans = klocka.GetUtcNow() - Narvaro.Tid;
            var narvarande = await db.Narvaro.AsNoTracking()
                .Where(n => n.VersionId == version.Id && n.AnvandareId != anvandare.Id && n.Senast > grans)
                .OrderBy(n => n.Namn)
                .Select(n => new MarkeraNarvaro.Annan(n.Namn, n.AvsnittId))
                .ToListAsync(cancellationToken);
            var register = await Punktregister.HamtaAsync(db, anvisning.Id, Punktregister.Behovs(version.Text), cancellationToken);
            var lage = new Arbetslage(register.Punkter, konflikter.Count, kommentarer.Values.Sum());
            return new(
                anvisning.Slug,
                anvisning.Titel,
                anvisning.ArExempel,
                version.Id,
                version.Nummer,
                version.Slag,
                version.Rattar,
                version.Status,
                version.Sammanfattning,
                version.Text,
                version.RevisionId,
                version.SenastAndrad,
                version.SenasteForfattare,
                forlaga,
                [.. version.Steg.OrderByDescending(s => s.Ordning)],
                konflikter,
                kommentarer,
                narvarande,
                version.Status == Anvisningsstatus.UnderGranskning ? version.HinderForGodkannande(lage, anvandare.SomHandlaggare()) : version.HinderForVidare(lage),
                register.Platser,
                version.Versionsmarke);
        }
    }
}
