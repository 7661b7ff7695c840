using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Infrastructure.Grunddata;

/// <summary>
/// Läser in ansvar, lagrum, belopp, behovsord, regelverk och provfall (loads the base data of the guide) där de saknas.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="klocka">Klockan (the clock).</param>
internal sealed class Vagledningsgrunddata(LeveransDbContext db, TimeProvider klocka)
{
    /// <summary>Läser in det som saknas (loads what is missing) och svarar hur mycket det blev.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<int> LasInAsync(CancellationToken cancellationToken)
    {
        var nya = await CentralreglerAsync(cancellationToken);
        nya += await AnsvarAsync(cancellationToken);
        nya += await LagrumAsync(cancellationToken);
        nya += await BeloppAsync(cancellationToken);
        nya += await BehovsordAsync(cancellationToken);
        nya += await RegelverkAsync(cancellationToken);
        return nya + await ProvfallAsync(cancellationToken);
    }

    // En databas från en äldre version har avtalsområdena men inte deras regler.
    private async Task<int> CentralreglerAsync(CancellationToken cancellationToken)
    {
        var utan = await db.Avtalsomraden.Include(a => a.Centralregler).Where(a => a.Centralregler.Count == 0).ToListAsync(cancellationToken);
        var poster = Grunddatafiler.Omraden().Avtalsomraden.ToDictionary(post => Slug.Av(post.Namn));
        var nya = 0;
        foreach (var avtalsomrade in utan.Where(a => poster.ContainsKey(a.Slug)))
        {
            var post = poster[avtalsomrade.Slug];
            var regel = new Centralregel(post.Grad, Omfattning.Alla(post.Krets), avtalsomrade.Kalla with { }, new Giltighet(post.GallerFran, null));
            avtalsomrade.Reglera(regel);
            db.Add(regel);
            nya++;
        }

        return nya;
    }

    private async Task<int> AnsvarAsync(CancellationToken cancellationToken)
    {
        if (await db.Ansvar.AnyAsync(cancellationToken))
            return 0;
        var organisationer = await db.Organisationer.ToDictionaryAsync(o => o.Namn, o => o.Id, cancellationToken);
        var omraden = await db.Anskaffningsomraden.ToDictionaryAsync(o => o.Namn, o => o.Id, cancellationToken);
        var avtalsomraden = await db.Avtalsomraden.ToDictionaryAsync(a => a.Namn, a => a.Id, cancellationToken);
        var poster = Grunddatafiler.Ansvar();
        db.AddRange(poster.Select(post => new Ansvar(
            Enum.TryParse<Organisationskrets>(post.Vem, out var krets) ? Omfattning.Alla(krets) : Omfattning.En(organisationer[post.Vem]),
            post.Roll,
            post.Omrade is null ? null : omraden[post.Omrade],
            post.Avtalsomrade is null ? null : avtalsomraden[post.Avtalsomrade],
            post.Beskrivning,
            new Kallhanvisning(post.Styrdokument, Slug.Av(post.Styrdokument), post.Avsnitt),
            new Giltighet(post.GallerFran, null))));
        return poster.Count;
    }

    private async Task<int> LagrumAsync(CancellationToken cancellationToken)
    {
        var kanda = await db.Lagrum.Select(l => l.Nyckel).ToListAsync(cancellationToken);
        var nya = Grunddatafiler.Lagrum().Where(post => !kanda.Contains(post.Nyckel))
            .Select(post => new Lagrum(post.Nyckel, post.Lag, post.Sfs, post.Paragraf, post.Innehall, new Giltighet(post.GallerFran, post.GallerTill)))
            .ToList();
        db.AddRange(nya);
        return nya.Count;
    }

    private async Task<int> BeloppAsync(CancellationToken cancellationToken)
    {
        var kanda = await db.Beloppsgranser.Select(b => new { b.Slag, b.Giltighet.Fran }).ToListAsync(cancellationToken);
        var nya = new List<Beloppsgrans>();
        foreach (var post in Grunddatafiler.Belopp().Where(post => !kanda.Any(b => b.Slag == post.Slag && b.Fran == post.GallerFran)))
        {
            var grans = new Beloppsgrans(post.Slag, post.Belopp, post.BeloppIngar, post.Lagrum, post.Underlag, new Giltighet(post.GallerFran, post.GallerTill));
            if (post.Bekraftat)
                grans.Bekrafta(post.Belopp!.Value, post.Underlag, "Portalens grunddata", klocka.GetUtcNow());
            nya.Add(grans);
        }

        db.AddRange(nya);
        return nya.Count;
    }

    private async Task<int> BehovsordAsync(CancellationToken cancellationToken)
    {
        if (await db.Behovsord.AnyAsync(cancellationToken))
            return 0;
        var ord = Grunddatafiler.Behovsord().SelectMany(par => par.Value.Select(ett => new Behovsord(ett, par.Key))).ToList();
        db.AddRange(ord);
        return ord.Count;
    }

    private async Task<int> RegelverkAsync(CancellationToken cancellationToken)
    {
        if (await db.Regelverksversioner.AnyAsync(cancellationToken))
            return 0;
        var version = new Regelverksversion(1, Grunddatafiler.Regelverk());
        version.PubliceraGrund();
        db.Add(version);
        return 1;
    }

    private async Task<int> ProvfallAsync(CancellationToken cancellationToken)
    {
        var kanda = await db.Provfall.Select(p => p.Namn).ToListAsync(cancellationToken);
        var styrdokument = await db.Styrdokument.Select(d => d.Slug).ToListAsync(cancellationToken);
        var nya = Grunddatafiler.Provfall().Where(post => !kanda.Contains(post.Namn)).Select(post =>
        {
            var slug = Slug.Av(post.Kalla);
            return new Provfall(post.Namn, post.Underlag, post.Vantat, new Kallhanvisning(post.Kalla, styrdokument.Contains(slug) ? slug : null, post.Avsnitt));
        }).ToList();
        db.AddRange(nya);
        return nya.Count;
    }
}
