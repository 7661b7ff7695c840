using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Undantagsarenden;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>
/// Visar vad de egna nämnderna kan ansöka om undantag från (what one can apply for an exception from): reglerna om centralupphandling
/// som gäller dem, och punkterna i gällande anvisningar.
/// </summary>
public static class ValjUndantagsgrund
{
    private const string Regel = "regel";
    private const string Punkt = "punkt";

    /// <summary>Fråga (query).</summary>
    /// <param name="Dag">Dagens datum (today).</param>
    [Kraver(Behorighet.AnsokaUndantag)]
    public sealed record Query(DateOnly Dag) : IFraga<View>;

    /// <summary>Svar (answer).</summary>
    /// <param name="Organisationer">De egna som finns (own organisations).</param>
    /// <param name="Grunder">Det som går att välja (choices).</param>
    public sealed record View(IReadOnlyList<Egen> Organisationer, IReadOnlyList<Val> Grunder);

    /// <summary>En egen organisation (own organisation).</summary>
    /// <param name="Slug">Del av adressen (slug).</param>
    /// <param name="Namn">Namn (name).</param>
    public sealed record Egen(string Slug, string Namn);

    /// <summary>En regel att välja (a choice).</summary>
    /// <param name="Nyckel">Nyckeln som formuläret skickar (key).</param>
    /// <param name="Titel">Regelns namn (title).</param>
    /// <param name="Lydelse">Dess lydelse (wording).</param>
    public sealed record Val(string Nyckel, string Titel, string? Lydelse);

    /// <summary>Svarar på frågan (handler).</summary>
    /// <param name="db">Databasen (the database).</param>
    /// <param name="anvandare">Den som frågar (the current user).</param>
    public sealed class Handler(LeveransDbContext db, ICurrentUser anvandare) : IRequestHandler<Query, View>
    {
        /// <inheritdoc/>
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(request);
            var slugar = anvandare.Organisationer.ToList();
            var egna = (await db.Organisationer.AsNoTracking().Where(o => slugar.Contains(o.Slug)).OrderBy(o => o.Namn).ToListAsync(cancellationToken))
                .FindAll(o => o.Giltighet.Omfattar(request.Dag));
            var avtalsomraden = await db.Avtalsomraden.AsNoTracking().Include(a => a.Centralregler).OrderBy(a => a.Namn).ToListAsync(cancellationToken);
            var versioner = await (
                from v in db.Anvisningsversioner.AsNoTracking()
                join a in db.Anvisningar.AsNoTracking() on v.AnvisningId equals a.Id
                join o in db.Anskaffningsomraden.AsNoTracking() on a.OmradeId equals o.Id
                where v.Status == Anvisningsstatus.Beslutad
                    && (v.Giltighet.Fran == null || v.Giltighet.Fran <= request.Dag) && (v.Giltighet.Till == null || v.Giltighet.Till >= request.Dag)
                orderby o.Ordning, v.Nummer descending
                select new { Anvisning = a, Version = v }).ToListAsync(cancellationToken);
            return new(
                egna.ConvertAll(o => new Egen(o.Slug, o.Namn)),
                [
                    .. from avtalsomrade in avtalsomraden
                       let regel = egna.Select(o => Bindande(avtalsomrade, o, request.Dag)).FirstOrDefault(r => r is not null)
                       where regel is not null
                       select new Val($"{Regel}:{avtalsomrade.Slug}", $"Centralupphandling av {avtalsomrade.Namn}", regel.Mening),
                    .. from par in versioner.GroupBy(par => par.Anvisning.Id).Select(grupp => grupp.First())
                       let nummer = par.Version.Text.Nummer()
                       from punkt in par.Version.Text.Punkter
                       select new Val($"{Punkt}:{par.Anvisning.Slug}:{punkt.Id.Value:D}", $"{par.Anvisning.Titel}, punkt {nummer[punkt.Id]}", punkt.Text),
                ]);
        }
    }

    /// <summary>Om nyckeln går att läsa (is the key readable).</summary>
    internal static bool ArLaslig(string? nyckel) => nyckel?.Split(':') is [Regel, { Length: > 0 }] or [Punkt, { Length: > 0 }, _];

    /// <summary>Grunden som nyckeln pekar på (the ground of a key), för en organisation i dag.</summary>
    internal static async Task<Undantagsgrund> GrundAsync(this LeveransDbContext db, string nyckel, Organisation organisation, DateOnly dag, CancellationToken cancellationToken)
    {
        switch (nyckel.Split(':'))
        {
            case [Regel, var slug]:
                var avtalsomrade = await db.Avtalsomraden.AsNoTracking().Include(a => a.Centralregler).FirstOrDefaultAsync(a => a.Slug == slug, cancellationToken)
                    ?? throw new SaknasException($"Det finns inget avtalsområde med adressen {slug}.");
                var regel = Bindande(avtalsomrade, organisation, dag)
                    ?? throw new RegelbrottException($"Ingen regel om centralupphandling av {avtalsomrade.Namn} gäller {organisation.Namn} i dag. Ett undantag behövs inte.");
                var organ = await db.Styrdokument.AsNoTracking().Where(d => d.Slug == regel.Kalla.Styrdokument).Select(d => d.Beslut!.Organ).FirstOrDefaultAsync(cancellationToken);
                return Undantagsgrund.Central(avtalsomrade, regel, organ);
            case [Punkt, var slug, var id] when Guid.TryParse(id, out var punkt):
                var anvisning = await db.Anvisningar.AsNoTracking().Include(a => a.Versioner).FirstOrDefaultAsync(a => a.Slug == slug, cancellationToken)
                    ?? throw new SaknasException($"Det finns ingen anvisning med adressen {slug}.");
                var version = anvisning.GallandeVersion(dag)
                    ?? throw new RegelbrottException($"{anvisning.Titel} gäller inte i dag. Ett undantag behövs inte.");
                return Undantagsgrund.Fran(anvisning, version, new(punkt));
            default:
                throw new RegelbrottException("Välj vilken regel undantaget ska gälla.");
        }
    }

    private static Centralregel? Bindande(Avtalsomrade avtalsomrade, Organisation organisation, DateOnly dag) =>
        avtalsomrade.RegelFor(organisation, dag) is { Grad: Centralgrad.Ska or Centralgrad.INormalfallet } regel ? regel : null;
}
