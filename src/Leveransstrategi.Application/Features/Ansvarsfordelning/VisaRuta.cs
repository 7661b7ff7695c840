using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using MediatR;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Visar skälen till en ruta i matrisen (shows the reasons of one cell): vem som köper i ett område åt en organisation.</summary>
public static class VisaRuta
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Organisation">Organisationens slug (organisation).</param>
    /// <param name="Omrade">Anskaffningsområdets slug (acquisition area).</param>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(string Organisation, string Omrade, DateOnly Dag) : IFraga<View>;

    /// <summary>Rutan (the cell).</summary>
    /// <param name="Organisation">Organisationen (the organisation).</param>
    /// <param name="Slag">Dess slag (its kind).</param>
    /// <param name="Omrade">Området (the acquisition area).</param>
    /// <param name="Lage">Vem som köper (who buys), eller inget när organisationen inte fanns dagen.</param>
    /// <param name="Undantag">Undantagen som avgör (deciding exceptions).</param>
    /// <param name="Regler">Reglerna som avgör (deciding rules).</param>
    /// <param name="Ansvar">Ansvaren som avgör (deciding responsibilities).</param>
    /// <param name="OvrigaRegler">Andra regler som gäller organisationen i området (other rules).</param>
    /// <param name="OvrigtAnsvar">Vem mer som gör något i området (other responsibilities).</param>
    public sealed record View(
        Ansvarslank Organisation,
        Organisationsslag Slag,
        Ansvarslank Omrade,
        Kopansvarslage? Lage,
        IReadOnlyList<Undantagsrad> Undantag,
        IReadOnlyList<Centralregelrad> Regler,
        IReadOnlyList<Ansvarsrad> Ansvar,
        IReadOnlyList<Centralregelrad> OvrigaRegler,
        IReadOnlyList<Ansvarsrad> OvrigtAnsvar);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    public sealed class Handler(LeveransDbContext db) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var organisation = await Ansvarsunderlag.OrganisationAsync(db, request.Organisation, cancellationToken);
            if (organisation.Slag == Organisationsslag.Kommunfullmaktige)
                throw new SaknasException("Kommunfullmäktige köper inte själv och har därför ingen ruta.");
            var underlag = await Ansvarsunderlag.MedKallorAsync(db, cancellationToken, medUndantag: true);
            var omrade = underlag.Omrade(request.Omrade);
            var vem = new Ansvarslank(organisation.Slug, organisation.Namn);
            var vad = new Ansvarslank(omrade.Slug, omrade.Namn);
            if (!organisation.Giltighet.Omfattar(request.Dag))
                return new(vem, organisation.Slag, vad, null, [], [], [], [], []);
            var bild = underlag.Bild(request.Dag);
            var lage = bild.Bedom(organisation, omrade);
            var regler = bild.Regler(organisation, omrade).ToLookup(par => Ansvarsbild.Avgor(par.Avtalsomrade, par.Regel, omrade, lage));
            var ansvar = bild.AnsvarFor(organisation, omrade).ToLookup(ett => Ansvarsbild.Avgor(ett, organisation, omrade, lage));
            return new(
                vem,
                organisation.Slag,
                vad,
                lage,
                [.. bild.Undantag(organisation, omrade).Select(u => new Undantagsrad(u.Id.Value, organisation.Namn, u.Grund.Titel, u.Vad, u.Villkor, u.Giltighet, u.Beslut))],
                [.. regler[true].Select(par => underlag.Rad(par.Avtalsomrade, par.Regel))],
                underlag.Rader(ansvar[true]),
                [.. regler[false].Select(par => underlag.Rad(par.Avtalsomrade, par.Regel))],
                underlag.Rader(ansvar[false]));
        }
    }
}
