using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Avtal;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal.Handlingar;

/// <summary>
/// Listar ett avtals handlingar en dag (lists the documents of an agreement). Om dem som omfattas av sekretess får den som inte får läsa dem
/// bara veta att de finns.
/// </summary>
public static class ListHandlingar
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Nummer">Avtalets nummer (agreement number).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Nummer, DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Handlingar">Handlingarna (documents) efter slag, den nyaste först; de avslutade sist.</param>
    /// <param name="Hemliga">Antal som läsaren inte får se (number withheld).</param>
    public sealed record View(IReadOnlyList<Rad> Handlingar, int Hemliga)
    {
        /// <summary>Antal som inte är avslutade (number not ended), också de som läsaren inte får se.</summary>
        public int Antal => Handlingar.Count(rad => rad.Avslutad is null) + Hemliga;
    }

    /// <summary>En handling (a document).</summary>
    /// <param name="Id">Identitet (id).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Nummer">Handlingsnummer (registry number).</param>
    /// <param name="Datum">Handlingens dag (its date).</param>
    /// <param name="Lank">Länk (link), när den inte är en fil här.</param>
    /// <param name="Filnamn">Filens namn (file name), när den är en fil.</param>
    /// <param name="Storlek">Filens storlek i byte (size).</param>
    /// <param name="Sekretess">Om den omfattas av sekretess (is it secret).</param>
    /// <param name="Avslutad">Dagen den avslutades (day ended), om det var senast den dagen.</param>
    /// <param name="Avslutsskal">Varför (why).</param>
    public sealed record Rad(
        Guid Id,
        string Titel,
        Avtalshandlingsslag Slag,
        string? Nummer,
        DateOnly Datum,
        string? Lank,
        string? Filnamn,
        int? Storlek,
        bool Sekretess,
        DateOnly? Avslutad,
        string? Avslutsskal);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag;
            var rader = await db.SynligaHandlingar(anvandare, request.Nummer).AsNoTracking()
                .Where(h => h.Datum <= dag)
                .OrderBy(h => h.Avslutad <= dag ? 1 : 0).ThenBy(h => h.Slag).ThenByDescending(h => h.Datum).ThenBy(h => h.Id)
                .Select(h => new Rad(
                    h.Id.Value,
                    h.Titel,
                    h.Slag,
                    h.Nummer,
                    h.Datum,
                    h.Lank,
                    h.Fil!.Filnamn,
                    (int?)h.Fil!.Storlek,
                    h.Sekretess,
                    h.Avslutad <= dag ? h.Avslutad : null,
                    h.Avslutad <= dag ? h.Avslutsskal : null))
                .ToListAsync(cancellationToken);
            var hemliga = anvandare.Far(Behorighet.LasaAvtalspriser)
                ? 0
                : await db.Avtalshandlingar.AsNoTracking().CountAsync(h => h.Sekretess && h.Datum <= dag && (h.Avslutad == null || h.Avslutad > dag) && db.Ramavtal.Any(r => r.Id == h.Ramavtal && r.Nummer == request.Nummer), cancellationToken);
            return new(rader, hemliga);
        }
    }
}
