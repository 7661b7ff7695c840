using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Visar ett avrop (shows a call-off) med form, plikter och historik.</summary>
public static class VisaAvrop
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Nummer">Avropets nummer (number).</param>
    [Kraver(Behorighet.LasaAvrop)]
    public sealed record Query(string Nummer) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Avrop">Avropet (the call-off).</param>
    /// <param name="Ramavtal">Avtalets nummer och titel (agreement).</param>
    /// <param name="Delomrade">Delområdets namn (name of the lot).</param>
    /// <param name="Enhet">Takets enhet (unit), om någon.</param>
    /// <param name="Namnd">Den som avropar (organisation).</param>
    /// <param name="Leverantor">Leverantörens namn (supplier), när den är utsedd.</param>
    /// <param name="Leverantorer">Delområdets leverantörer i rangordning (suppliers of the lot).</param>
    /// <param name="FarAndra">Om den som frågar får ändra avropet (may change it).</param>
    /// <param name="FarGaOverTaket">Om den som frågar får anteckna ett beslut att gå över taket (may override).</param>
    public sealed record View(Avrop Avrop, Ansvarslank Ramavtal, string Delomrade, string? Enhet, Ansvarslank Namnd, string? Leverantor, IReadOnlyList<Kandidat> Leverantorer, bool FarAndra, bool FarGaOverTaket)
    {
        /// <summary>Namnet på en leverantör i delområdet (name of a supplier).</summary>
        /// <param name="id">Leverantören (supplier).</param>
        public string Namn(LeverantorId id) => Leverantorer.FirstOrDefault(en => en.Id == id.Value)?.Namn ?? "Leverantören är inte längre antagen";
    }

    /// <summary>En leverantör i delområdet (a supplier in the lot).</summary>
    /// <param name="Id">Leverantören (supplier).</param>
    /// <param name="Rang">Rang (rank).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Kandidat(Guid Id, int Rang, string Namn);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var avrop = await db.SynligaAvrop(anvandare)
                .Include(a => a.Forbigangna).Include(a => a.Plikter).Include(a => a.Historik)
                .AsSplitQuery()
                .FirstOrDefaultAsync(a => a.Nummer == request.Nummer, cancellationToken) ?? throw Avropslasning.Saknas();
            var (avtalId, lott, avropare, utsedd) = (avrop.Ramavtal, avrop.Delomrade, avrop.Organisation, avrop.Leverantor);
            var avtal = await db.Ramavtal.AsNoTracking().Where(r => r.Id == avtalId)
                .Select(r => new { r.Nummer, r.Titel, Enhet = r.Tak!.Enhet, Lott = r.Delomraden.Where(d => d.Nummer == lott).Select(d => new { d.Namn, Enhet = d.Tak!.Enhet }).First() })
                .SingleAsync(cancellationToken);
            var namnd = await db.Organisationer.AsNoTracking().Where(o => o.Id == avropare).Select(o => new Ansvarslank(o.Slug, o.Namn)).SingleAsync(cancellationToken);
            var leverantorer = await (
                from r in db.Ramavtal.AsNoTracking()
                from d in r.Delomraden
                from rad in d.Leverantorer
                join l in db.Leverantorer on rad.LeverantorId equals l.Id
                where r.Id == avtalId && d.Nummer == lott
                orderby rad.Rang
                select new Kandidat(l.Id.Value, rad.Rang, l.Namn)).ToListAsync(cancellationToken);
            var leverantor = utsedd is null ? null : await db.Leverantorer.AsNoTracking().Where(l => l.Id == utsedd).Select(l => l.Namn).SingleAsync(cancellationToken);
            var farAndra = Avropslasning.FarAndra(anvandare, namnd.Slug);
            return new(avrop, new(avtal.Nummer, avtal.Titel), avtal.Lott.Namn, avtal.Lott.Enhet ?? avtal.Enhet, namnd, leverantor, leverantorer, farAndra, farAndra && anvandare.Far(Behorighet.ForvaltaRamavtal));
        }
    }
}
