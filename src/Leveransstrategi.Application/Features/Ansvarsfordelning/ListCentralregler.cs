using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using MediatR;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Listar reglerna om centralupphandling (lists the central-procurement rules) som gällde en viss dag.</summary>
public static class ListCentralregler
{
    /// <summary>Fråga (query). Utan urval är svaret alla regler som gällde dagen.</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Omrade">Anskaffningsområdets slug (acquisition area): reglerna i de avtalsområden som berör det.</param>
    /// <param name="Avtalsomrade">Avtalsområdets slug (contract area).</param>
    /// <param name="Organisation">Organisationens slug (organisation): reglerna som gäller den.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, string? Omrade = null, string? Avtalsomrade = null, string? Organisation = null) : IFraga<IReadOnlyList<Centralregelrad>>;

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, IReadOnlyList<Centralregelrad>>
    {
        /// <inheritdoc/>
        public async Task<IReadOnlyList<Centralregelrad>> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var underlag = await Ansvarsunderlag.MedKallorAsync(db, cancellationToken);
            var urval =
                from avtalsomrade in underlag.Avtalsomraden
                from regel in avtalsomrade.Centralregler
                where regel.Giltighet.Omfattar(request.Dag)
                orderby regel.Grad
                select (Avtalsomrade: avtalsomrade, Regel: regel);
            if (request.Omrade is { } omradesslug)
            {
                var omrade = underlag.Omrade(omradesslug);
                urval = urval.Where(par => par.Avtalsomrade.Slug == omrade.Slug || par.Avtalsomrade.Anskaffningsomraden.Any(o => o.Id == omrade.Id));
            }

            if (request.Avtalsomrade is { } avtalsslug)
            {
                var avtalsomrade = underlag.Avtalsomrade(avtalsslug);
                urval = urval.Where(par => par.Avtalsomrade.Id == avtalsomrade.Id);
            }

            if (request.Organisation is { } organisationsslug)
            {
                var organisation = await Ansvarsunderlag.OrganisationAsync(db, organisationsslug, cancellationToken);
                urval = organisation.Giltighet.Omfattar(request.Dag) ? urval.Where(par => par.Regel.Omfattning.Omfattar(organisation.Id, organisation.Slag)) : [];
            }

            return [.. urval.Select(par => underlag.Rad(par.Avtalsomrade, par.Regel))];
        }
    }
}
