using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using MediatR;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Listar vem som gör vad (lists the responsibilities) en viss dag.</summary>
public static class ListAnsvar
{
    /// <summary>Fråga (query). Utan urval är svaret alla ansvar som gällde dagen.</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Omrade">Anskaffningsområdets slug (acquisition area): dess egna ansvar, dess avtalsområdens och de som gäller all it.</param>
    /// <param name="Avtalsomrade">Avtalsområdets slug (contract area): dess egna ansvar och de som gäller all it.</param>
    /// <param name="Organisation">Organisationens slug (organisation): det som den gör, i eget namn eller som en i en krets.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Omrade = null, string? Avtalsomrade = null, string? Organisation = null) : IFraga<IReadOnlyList<Ansvarsrad>>;

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Ansvarsrad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Ansvarsrad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var underlag = await Ansvarsunderlag.MedKallorAsync(db, cancellationToken);
            IEnumerable<Ansvar> urval = underlag.Ansvar.Where(ett => ett.Giltighet.Omfattar(request.Dag));
            if (request.Omrade is { } omradesslug)
            {
                var omrade = underlag.Omrade(omradesslug);
                var berorda = underlag.Avtalsomraden.Where(a => a.Slug == omrade.Slug || a.Anskaffningsomraden.Any(o => o.Id == omrade.Id)).Select(a => a.Id).ToHashSet();
                urval = urval.Where(ett => ett.Omrade is { } dess ? dess == omrade.Id : ett.Avtalsomrade is not { } avtal || berorda.Contains(avtal));
            }

            if (request.Avtalsomrade is { } avtalsslug)
            {
                var avtalsomrade = underlag.Avtalsomrade(avtalsslug);
                urval = urval.Where(ett => ett.Avtalsomrade is { } dess ? dess == avtalsomrade.Id : ett.Omrade is null);
            }

            if (request.Organisation is { } organisationsslug)
            {
                var organisation = await Ansvarsunderlag.OrganisationAsync(db, organisationsslug, cancellationToken);
                urval = organisation.Giltighet.Omfattar(request.Dag) ? urval.Where(ett => ett.Vem.Omfattar(organisation.Id, organisation.Slag)) : [];
            }

            return underlag.Rader(urval);
        }
    }
}
