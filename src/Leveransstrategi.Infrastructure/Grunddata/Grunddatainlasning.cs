using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Domain.Styrdokument;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Infrastructure.Grunddata;

/// <summary>
/// Läser in grunddata (loads the base data) det som saknas. Det som redan finns rörs aldrig: rättelser som gjorts i portalen står kvar.
/// </summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="akt">Akten, för spåret (the act).</param>
/// <param name="klocka">Klockan (the clock).</param>
public sealed class Grunddatainlasning(LeveransDbContext db, Akt akt, TimeProvider klocka)
{
    /// <summary>Läser in det som saknas (loads what is missing).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    /// <returns>Antal nya poster (number of new entries).</returns>
    public async Task<int> LasInAsync(CancellationToken cancellationToken)
    {
        akt.Namn = "LasInGrunddata";
        var nya = await OrganisationerAsync(cancellationToken);
        nya += await StyrdokumentAsync(cancellationToken);
        nya += await OmradenAsync(cancellationToken);
        nya += await PaminnelsereglerAsync(cancellationToken);
        if (nya > 0)
            await db.SaveChangesAsync(cancellationToken);
        // Ansvar och regler pekar på det som nyss lästes in.
        var regler = await new Vagledningsgrunddata(db, klocka).LasInAsync(cancellationToken);
        if (regler > 0)
            await db.SaveChangesAsync(cancellationToken);
        return nya + regler;
    }

    private async Task<int> OrganisationerAsync(CancellationToken cancellationToken)
    {
        var kanda = await db.Organisationer.Include(o => o.Eftertradare).ToDictionaryAsync(o => o.Slug, cancellationToken);
        var poster = Grunddatafiler.Organisationer();
        var nya = new List<(Organisationspost Post, Organisation Organisation)>();
        foreach (var post in poster.Where(post => !kanda.ContainsKey(Slug.Av(post.Namn))))
        {
            var nummer = post.Organisationsnummer is null ? null : Organisationsnummer.Tolka(post.Organisationsnummer);
            var organisation = new Organisation(post.Namn, post.Slag, nummer, new Giltighet(post.GallerFran, null));
            foreach (var forvaltning in post.Forvaltningar)
                organisation.LaggTillForvaltning(forvaltning.Nummer, forvaltning.Namn);
            kanda.Add(organisation.Slug, organisation);
            nya.Add((post, organisation));
        }

        foreach (var (post, organisation) in nya.Where(ny => ny.Post.GallerTill is not null))
            organisation.Upphor(post.GallerTill!.Value, post.Eftertradare is null ? null : kanda[Slug.Av(post.Eftertradare)]);
        db.AddRange(nya.Select(ny => ny.Organisation));
        return nya.Count;
    }

    private async Task<int> PaminnelsereglerAsync(CancellationToken cancellationToken)
    {
        if (await db.Paminnelseregler.AnyAsync(cancellationToken))
            return 0;
        var regler = Grunddatafiler.Paminnelseregler();
        db.AddRange(regler.Select(regel => new Paminnelseregel(regel, klocka.IDag())));
        return regler.Count;
    }

    private async Task<int> StyrdokumentAsync(CancellationToken cancellationToken)
    {
        var kanda = await db.Styrdokument.Include(d => d.Relationer).ToDictionaryAsync(d => d.Slug, cancellationToken);
        var nya = new List<(Styrdokumentpost Post, StyrandeDokument Dokument)>();
        foreach (var post in Grunddatafiler.Styrdokument().Where(post => !kanda.ContainsKey(Slug.Av(post.Titel))))
        {
            var diarienummer = post.Diarienummer is null ? null : Diarienummer.Tolka(post.Diarienummer);
            var beslut = new Beslut(post.Organ, post.Datum, null, diarienummer);
            var dokument = new StyrandeDokument(post.Titel, Slug.Av(post.Titel), post.Slag, beslut, Registerstatus.Registrerat);
            dokument.Beskriv(post.Beskrivning, post.Uppgiftskalla);
            kanda.Add(dokument.Slug, dokument);
            nya.Add((post, dokument));
        }

        foreach (var (post, dokument) in nya)
        {
            foreach (var relation in post.Relationer)
            {
                var kalla = post.Uppgiftskalla.Split(',')[0];
                dokument.Relatera(relation.Slag, kanda[Slug.Av(relation.Till)], Kalla(kalla, relation.Avsnitt, kanda));
            }
        }

        db.AddRange(nya.Select(ny => ny.Dokument));
        return nya.Count;
    }

    private async Task<int> OmradenAsync(CancellationToken cancellationToken)
    {
        var fil = Grunddatafiler.Omraden();
        var kanda = await db.Anskaffningsomraden.Include(o => o.Granser).Include(o => o.Avtalsomraden).ToDictionaryAsync(o => o.Slug, cancellationToken);
        var kandaAvtalsomraden = await db.Avtalsomraden.Select(a => a.Slug).ToListAsync(cancellationToken);
        var strategi = Slug.Av(fil.Strategi);
        var nya = new List<(Omradespost Post, Anskaffningsomrade Omrade)>();
        foreach (var (post, ordning) in fil.Anskaffningsomraden.Select((post, i) => (post, i + 1)).Where(rad => !kanda.ContainsKey(Slug.Av(rad.post.Namn))))
        {
            var kalla = new Kallhanvisning(fil.Strategi, strategi, fil.AnsvarAvsnitt);
            var omrade = new Anskaffningsomrade(post.Kod, post.Namn, Slug.Av(post.Namn), ordning, post.Sammanfattning, fil.AnsvarigtOrgan, kalla);
            omrade.Inkludera(post.Ingar);
            omrade.Klassificera(post.Cpv.Select(CpvKod.Tolka));
            kanda.Add(omrade.Slug, omrade);
            nya.Add((post, omrade));
        }

        foreach (var (post, omrade) in nya)
        {
            foreach (var grans in post.Granser)
                omrade.Avgransa(kanda[Slug.Av(grans.Granne)].Id, grans.Beskrivning);
        }

        var avtalsomraden = fil.Avtalsomraden.Where(post => !kandaAvtalsomraden.Contains(Slug.Av(post.Namn))).ToList();
        foreach (var post in avtalsomraden)
        {
            var kalla = new Kallhanvisning(post.Styrdokument, Slug.Av(post.Styrdokument), post.Avsnitt);
            var avtalsomrade = new Avtalsomrade(post.Namn, Slug.Av(post.Namn), post.Beskrivning, kalla);
            avtalsomrade.Reglera(new Centralregel(post.Grad, Omfattning.Alla(post.Krets), kalla, new Giltighet(post.GallerFran, null)));
            foreach (var namn in post.Anskaffningsomraden)
                kanda[Slug.Av(namn)].Knyt(avtalsomrade);
            db.Add(avtalsomrade);
        }

        db.AddRange(nya.Select(ny => ny.Omrade));
        return nya.Count + avtalsomraden.Count;
    }

    private static Kallhanvisning Kalla(string titel, string avsnitt, Dictionary<string, StyrandeDokument> kanda)
    {
        var slug = Slug.Av(titel);
        return new Kallhanvisning(titel, kanda.ContainsKey(slug) ? slug : null, avsnitt);
    }
}
