using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>
/// Att göra i registret (what waits in the register) för den som läser in dokument eller registrerar beslut: utkast som väntar på
/// beslut och förslag till poster att bekräfta.
/// </summary>
public static class AttGora
{
    /// <summary>Högsta antal rader av varje slag (maximum number of rows of each kind).</summary>
    public const int Antal = 5;

    /// <summary>Fråga (query).</summary>
    [Kraver(Behorighet.LasaUtkast)]
    public sealed record Query : IFraga<View>;

    /// <summary>Det som väntar (what waits), det äldsta först.</summary>
    /// <param name="AntalUtkast">Antal utkast i allt (number of drafts).</param>
    /// <param name="Utkast">De utkast som väntat längst (drafts).</param>
    /// <param name="AntalForslag">Antal förslag i allt (number of proposals).</param>
    /// <param name="Forslag">Förslag till poster (proposed entries).</param>
    public sealed record View(int AntalUtkast, IReadOnlyList<Utkastrad> Utkast, int AntalForslag, IReadOnlyList<Forslagsrad> Forslag);

    /// <summary>Ett utkast som väntar på beslut (a draft).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Nummer">Version (version).</param>
    /// <param name="Inlast">När texten lästes in (when it was read in).</param>
    public sealed record Utkastrad(string Slug, string Titel, int Nummer, DateTimeOffset Inlast);

    /// <summary>Ett förslag till post (a proposed entry).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Titel">Titel (title).</param>
    public sealed record Forslagsrad(string Slug, string Titel);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var utkast =
                from d in db.Styrdokument.AsNoTracking()
                from v in d.Versioner
                where v.Status == Versionsstatus.Utkast
                orderby v.Inlast, d.Titel
                select new Utkastrad(d.Slug, d.Titel, v.Nummer, v.Inlast);
            // En post vars egen text väntar på beslut bekräftas av det beslutet och är inte också ett förslag att ta ställning till.
            var forslag = db.Styrdokument.AsNoTracking()
                .Where(d => d.Status == Registerstatus.Forslag && !d.Versioner.Any(v => v.Status == Versionsstatus.Utkast));
            return new View(
                await utkast.CountAsync(cancellationToken),
                await utkast.Take(Antal).ToListAsync(cancellationToken),
                await forslag.CountAsync(cancellationToken),
                await forslag.OrderBy(d => d.Titel).Take(Antal).Select(d => new Forslagsrad(d.Slug, d.Titel)).ToListAsync(cancellationToken));
        }
    }
}
