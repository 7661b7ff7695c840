using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Organisationer;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Visar vem som köper vad (shows the matrix): organisationer gånger anskaffningsområden en dag, eller två dagar jämförda.</summary>
public static class VisaAnsvarsmatris
{
    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagen som svaret gäller (the day asked about).</param>
    /// <param name="Jamford">En dag att jämföra med (a day to compare with), om någon.</param>
    /// <param name="Grupp">Bara den gruppen (only this group), om någon.</param>
    [Kraver(Behorighet.LasaOppet)]
    public sealed record Query(DateOnly Dag, DateOnly? Jamford = null, Matrisgrupp? Grupp = null) : IFraga<View>;

    /// <summary>Matrisen (the matrix).</summary>
    /// <param name="Omraden">Kolumnerna (the columns).</param>
    /// <param name="Grupper">Raderna i grupper (the rows in groups), de egna först.</param>
    /// <param name="NagotGaller">Om något om ansvar eller samordning gällde dagen (is anything in force).</param>
    /// <param name="Borjar">Första senare dag då något börjar gälla (first later day), när inget gällde.</param>
    /// <param name="HarEgna">Om användaren arbetar för någon organisation (does the user act for one).</param>
    /// <param name="Skillnader">Det som skiljer dagarna åt (the differences), i områdenas ordning.</param>
    /// <param name="BaraDag">De som bara fanns dagen (existed only on the day).</param>
    /// <param name="BaraJamford">De som bara fanns dagen som jämförs (existed only on the compared day).</param>
    public sealed record View(
        IReadOnlyList<Ansvarslank> Omraden,
        IReadOnlyList<Grupp> Grupper,
        bool NagotGaller,
        DateOnly? Borjar,
        bool HarEgna,
        IReadOnlyList<Skillnad> Skillnader,
        IReadOnlyList<Ansvarslank> BaraDag,
        IReadOnlyList<Ansvarslank> BaraJamford);

    /// <summary>En grupp (a group of rows).</summary>
    /// <param name="Slag">Gruppen (the group).</param>
    /// <param name="Rader">Raderna (the rows).</param>
    public sealed record Grupp(Matrisgrupp Slag, IReadOnlyList<Rad> Rader);

    /// <summary>En organisation (a row).</summary>
    /// <param name="Slug">Del av adressen (part of the address).</param>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Rutor">Rutorna i områdenas ordning (the cells).</param>
    public sealed record Rad(string Slug, string Namn, IReadOnlyList<Ruta> Rutor);

    /// <summary>En ruta (a cell).</summary>
    /// <param name="Lage">Vem som köper dagen (who buys).</param>
    /// <param name="Jamfort">Vem som köper dagen som jämförs (who buys on the compared day), om organisationen fanns då.</param>
    public sealed record Ruta(Kopansvarslage Lage, Kopansvarslage? Jamfort)
    {
        /// <summary>Om dagarna skiljer sig (do the days differ).</summary>
        public bool Skiljer => Jamfort is { } annat && annat != Lage;
    }

    /// <summary>En skillnad (a difference) som är densamma för flera organisationer.</summary>
    /// <param name="Omrade">Området (the acquisition area).</param>
    /// <param name="Lage">Vem som köper dagen (who buys).</param>
    /// <param name="Jamfort">Vem som köper dagen som jämförs (who buys on the compared day).</param>
    /// <param name="Vilka">Vilka det gäller (which organisations).</param>
    public sealed record Skillnad(Ansvarslank Omrade, Kopansvarslage Lage, Kopansvarslage Jamfort, IReadOnlyList<Ansvarslank> Vilka);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var dag = request.Dag;
            var jamford = request.Jamford ?? dag;
            var underlag = await Ansvarsunderlag.HamtaAsync(db, cancellationToken, medUndantag: true);
            var organisationer = await db.Organisationer.AsNoTracking()
                .Where(o => o.Slag != Organisationsslag.Kommunfullmaktige)
                .Where(o => ((o.Giltighet.Fran == null || o.Giltighet.Fran <= dag) && (o.Giltighet.Till == null || o.Giltighet.Till >= dag))
                    || ((o.Giltighet.Fran == null || o.Giltighet.Fran <= jamford) && (o.Giltighet.Till == null || o.Giltighet.Till >= jamford)))
                .ToListAsync(cancellationToken);
            var urval = organisationer
                .Select(o => (Organisation: o, Grupp: GruppFor(o)))
                .Where(par => request.Grupp is null || par.Grupp == request.Grupp)
                .OrderBy(par => par.Grupp)
                .ThenBy(par => par.Organisation.Slag)
                .ThenBy(par => par.Organisation.Namn, Svensktid.Namnordning)
                .ToList();
            var bild = underlag.Bild(dag);
            var annan = request.Jamford is null ? null : underlag.Bild(jamford);
            var grupper = urval
                .Where(par => par.Organisation.Giltighet.Omfattar(dag))
                .GroupBy(par => par.Grupp, par => Rad(par.Organisation))
                .Select(grupp => new Grupp(grupp.Key, [.. grupp]))
                .ToList();
            var omraden = underlag.Omraden.Select(o => new Ansvarslank(o.Slug, o.Namn)).ToList();
            return new(
                omraden,
                grupper,
                bild.NagotGaller,
                bild.NagotGaller ? null : Borjar(underlag, dag),
                anvandare.Organisationer.Count > 0,
                Skillnader(omraden, grupper),
                Bara(finns: dag, finnsInte: jamford),
                Bara(finns: jamford, finnsInte: dag));

            Rad Rad(Organisation organisation) => new(
                organisation.Slug,
                organisation.Namn,
                [
                    .. underlag.Omraden.Select(omrade => new Ruta(
                        bild.Bedom(organisation, omrade),
                        annan is not null && organisation.Giltighet.Omfattar(jamford) ? annan.Bedom(organisation, omrade) : null)),
                ]);

            IReadOnlyList<Ansvarslank> Bara(DateOnly finns, DateOnly finnsInte) =>
            [
                .. from par in urval
                   where par.Organisation.Giltighet.Omfattar(finns) && !par.Organisation.Giltighet.Omfattar(finnsInte)
                   select new Ansvarslank(par.Organisation.Slug, par.Organisation.Namn),
            ];
        }

        private static IReadOnlyList<Skillnad> Skillnader(List<Ansvarslank> omraden, List<Grupp> grupper) =>
        [
            .. from plats in Enumerable.Range(0, omraden.Count)
               from lika in grupper.SelectMany(grupp => grupp.Rader)
                   .Where(rad => rad.Rutor[plats].Skiljer)
                   .GroupBy(rad => (rad.Rutor[plats].Lage, Jamfort: rad.Rutor[plats].Jamfort!.Value))
               select new Skillnad(omraden[plats], lika.Key.Lage, lika.Key.Jamfort, [.. lika.Select(rad => new Ansvarslank(rad.Slug, rad.Namn))]),
        ];

        // Den närmaste senare dag då ett ansvar eller en regel börjar gälla och bilden därmed har något att säga.
        private static DateOnly? Borjar(Ansvarsunderlag underlag, DateOnly dag) =>
            underlag.Ansvar.Select(ett => ett.Giltighet.Fran)
                .Concat(underlag.Avtalsomraden.SelectMany(a => a.Centralregler).Select(regel => regel.Giltighet.Fran))
                .Where(fran => fran > dag)
                .Distinct()
                .Order()
                .FirstOrDefault(fran => underlag.Bild(fran!.Value).NagotGaller);

        private Matrisgrupp GruppFor(Organisation organisation) => organisation.Slag switch
        {
            _ when anvandare.Organisationer.Contains(organisation.Slug) => Matrisgrupp.Egna,
            Organisationsslag.Stadsdelsnamnd => Matrisgrupp.Stadsdelsnamnder,
            Organisationsslag.Bolag => Matrisgrupp.Bolag,
            _ => Matrisgrupp.Facknamnder,
        };
    }
}
