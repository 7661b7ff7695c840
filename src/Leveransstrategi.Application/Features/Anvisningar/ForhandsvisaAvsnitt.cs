using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Anvisningar;

/// <summary>Visar hur ett avsnitt blir medan det skrivs (previews a section being written), utan att spara något.</summary>
public static class ForhandsvisaAvsnitt
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Slug">Anvisningen (the instruction).</param>
    /// <param name="Avsnitt">Avsnittet (the section).</param>
    /// <param name="Grund">Revisionen som redigeringen utgår från (base).</param>
    /// <param name="Visad">Revisionen som rutan visade när sidan öppnades (the revision shown).</param>
    /// <param name="Rubrik">Rubriken (heading).</param>
    /// <param name="Text">Texten i rutan (text of the editor).</param>
    [Kraver(Behorighet.RedigeraAnvisningar)]
    public sealed record Query(string Slug, Guid Avsnitt, Guid Grund, Guid Visad, string? Rubrik, string? Text) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Text">Texten med avsnittet så som det är skrivet (the text with the section as typed).</param>
    /// <param name="Plats">Avsnittets plats, från 0 (index of the section).</param>
    /// <param name="Forlaga">Den senast beslutade versionen (latest decided version), att jämföra med.</param>
    /// <param name="Punkter">Var punkter i andra anvisningar finns (clauses of other instructions).</param>
    public sealed record View(Anvisningstext Text, int Plats, VisaUtkast.Forlaga? Forlaga, IReadOnlyDictionary<PunktId, Punktplats> Punkter);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var version = await db.PagaendeAsync(request.Slug, cancellationToken);
            var id = new AvsnittsId(request.Avsnitt);
            var bas = await db.GrundtextAsync(version, request.Grund, cancellationToken);
            var visad = request.Visad == request.Grund ? null : await db.GrundtextAsync(version, request.Visad, cancellationToken);
            var avsnitt = bas.Hitta(id) ?? throw new SaknasException("Avsnittet finns inte i utkastet.");
            var text = request.Text ?? string.Empty;
            var register = await Punktregister.HamtaAsync(db, version.AnvisningId, text.Contains("[[", StringComparison.Ordinal) || Punktregister.Behovs(bas), cancellationToken);
            var ny = bas.Med(avsnitt with
            {
                Rubrik = request.Rubrik?.Trim() ?? string.Empty,
                Punkter = Redigeringstext.Las(text, bas, id, register.ForRedigering, visad),
            });
            var forlaga = await db.Anvisningsversioner.AsNoTracking()
                .Where(v => v.AnvisningId == version.AnvisningId && v.Status == Anvisningsstatus.Beslutad)
                .OrderByDescending(v => v.Nummer)
                .Select(v => new VisaUtkast.Forlaga(v.Nummer, v.Text))
                .FirstOrDefaultAsync(cancellationToken);
            return new(ny, ny.Avsnitt.Select(a => a.Id).ToList().IndexOf(id), forlaga, register.Platser);
        }
    }
}
