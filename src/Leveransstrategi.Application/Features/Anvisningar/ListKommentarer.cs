using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>
/// Listar kommentarerna till den påbörjade versionen (lists the comments on the version being handled) i punkternas ordning; de till
/// borttagna punkter sist.
/// </summary>
public static class ListKommentarer
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Alla">Om också avgjorda ska med (include the settled).</param>
    /// <param name="Punkt">Bara en punkt (only one clause).</param>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query(string Slug, bool Alla = false, PunktId? Punkt = null) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Titel">Anvisningens titel (title).</param>
    /// <param name="Nummer">Versionens nummer (number).</param>
    /// <param name="Status">Status (state).</param>
    /// <param name="Revision">Utkastets revision (current revision).</param>
    /// <param name="Kommentarer">Kommentarerna (the comments).</param>
    /// <param name="Oppna">Antal öppna i hela utkastet (open in all).</param>
    /// <param name="Totalt">Antal i hela utkastet (all).</param>
    /// <param name="Punkter">Punkterna att välja bland (the clauses), i ordning, så som redigeringen visar dem.</param>
    public sealed record View(
        string Slug,
        string Titel,
        int Nummer,
        Anvisningsstatus Status,
        Guid Revision,
        IReadOnlyList<Rad> Kommentarer,
        int Oppna,
        int Totalt,
        IReadOnlyList<Punktval> Punkter);

    /// <summary>En punkt att välja (a clause).</summary>
    /// <param name="Id">Punkten (the clause).</param>
    /// <param name="Nummer">Nummer nu (its number now).</param>
    /// <param name="Text">Texten så som redigeringen visar den (text as the editor shows it).</param>
    public sealed record Punktval(PunktId Id, string Nummer, string Text);

    /// <summary>En kommentar (a comment).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="PunktId">Punkten (the clause).</param>
    /// <param name="Nummer">Punktens nummer nu (its number now), eller <see langword="null"/> när den är borttagen.</param>
    /// <param name="Text">Kommentaren (the comment).</param>
    /// <param name="Punkttext">Punktens text när kommentaren skrevs (the clause then).</param>
    /// <param name="Forslag">Förslaget, ord för ord mot punkten när det skrevs (the suggestion as a word diff), om något.</param>
    /// <param name="AndradSedan">Om punkten har ändrats sedan dess (changed since).</param>
    /// <param name="Av">Vem (who).</param>
    /// <param name="Tidpunkt">När (when).</param>
    /// <param name="Lage">Läge (state).</param>
    /// <param name="AvgjordAv">Vem som avgjorde den (settled by).</param>
    /// <param name="Avgjord">När (when).</param>
    /// <param name="Svar">Svaren i ordning (replies).</param>
    /// <param name="Versionsmarke">Märke (token).</param>
    public sealed record Rad(
        Guid Id,
        PunktId PunktId,
        string? Nummer,
        string Text,
        string Punkttext,
        IReadOnlyList<Ordbit>? Forslag,
        bool AndradSedan,
        string Av,
        DateTimeOffset Tidpunkt,
        Kommentarslage Lage,
        string? AvgjordAv,
        DateTimeOffset? Avgjord,
        IReadOnlyList<Kommentarsvar> Svar,
        Guid Versionsmarke);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var utkast = await (
                from a in db.Anvisningar.AsNoTracking()
                where a.Slug == request.Slug
                join v in db.Anvisningsversioner.AsNoTracking() on a.Id equals v.AnvisningId
                where v.Status == Anvisningsstatus.Utkast || v.Status == Anvisningsstatus.UnderGranskning || v.Status == Anvisningsstatus.InforKs
                select new { a.Slug, a.Titel, AnvisningId = a.Id, v.Id, v.Nummer, v.Status, v.Text, v.RevisionId }).FirstOrDefaultAsync(cancellationToken)
                ?? throw new SaknasException("Det finns inget utkast till den anvisningen. Det kan ha beslutats eller förkastats.");
            var alla = await db.Kommentarer.AsNoTracking().Include(k => k.Svar).Where(k => k.VersionId == utkast.Id).OrderBy(k => k.Tidpunkt).ToListAsync(cancellationToken);
            var behovs = Punktregister.Behovs(utkast.Text) || alla.Exists(k => k.Punkttext.Contains("[[", StringComparison.Ordinal) || k.Forslag?.Contains("[[", StringComparison.Ordinal) == true);
            var andra = (await Punktregister.HamtaAsync(db, utkast.AnvisningId, behovs, cancellationToken)).ForRedigering;
            var punkter = utkast.Text.Punkter.Zip(utkast.Text.Nummer().Values, (punkt, nummer) => new Punktval(punkt.Id, nummer, Visa(punkt.Text))).ToList();
            var platser = utkast.Text.Punkter.Select((punkt, plats) => (punkt.Id, plats)).ToDictionary(par => par.Id, par => par.plats);
            var visade = alla
                .Where(k => (request.Alla || k.Lage == Kommentarslage.Oppen) && (request.Punkt is null || k.PunktId == request.Punkt))
                .OrderBy(k => platser.GetValueOrDefault(k.PunktId, int.MaxValue))
                .Select(k => Som(k, platser.TryGetValue(k.PunktId, out var plats) ? punkter[plats] : null))
                .ToList();
            return new(
                utkast.Slug,
                utkast.Titel,
                utkast.Nummer,
                utkast.Status,
                utkast.RevisionId,
                visade,
                alla.Count(k => k.Lage == Kommentarslage.Oppen),
                alla.Count,
                punkter);

            Rad Som(Kommentar k, Punktval? punkt) => new(
                k.Id,
                k.PunktId,
                punkt?.Nummer,
                k.Text,
                Visa(k.Punkttext),
                k.Forslag is null ? null : Ordjamforelse.Jamfor(Visa(k.Punkttext), Visa(k.Forslag)),
                utkast.Text.Punkt(k.PunktId)?.Text != k.Punkttext,
                k.Av,
                k.Tidpunkt,
                k.Lage,
                k.AvgjordAv,
                k.Avgjord,
                [.. k.Svar.OrderBy(s => s.Ordning)],
                k.Versionsmarke);

            string Visa(string text) => Redigeringstext.VisaPunkt(text, utkast.Text, andra);
        }
    }
}
