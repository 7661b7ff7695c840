using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>
/// Styrkedjan (the chain of governing documents) ordnad för visning: ryggraden från beslutande organ genom program och strategi till
/// anvisningar, och vid sidan av den det som strategin hänvisar till. Bilden och listan ritas ur samma ordning.
/// </summary>
public sealed class Styrkedja
{
    private readonly Dictionary<string, VisaKedja.Dokument> dokument;
    private readonly IReadOnlyList<VisaKedja.Relation> relationer;
    private readonly HashSet<string> ryggrad;
    private readonly HashSet<string> placerade = [];

    /// <summary>Ordnar kedjan (arranges the chain).</summary>
    /// <param name="kedja">Dokument och relationer (documents and relations).</param>
    public Styrkedja(VisaKedja.View kedja)
    {
        ArgumentNullException.ThrowIfNull(kedja);
        dokument = kedja.Dokument.ToDictionary(d => d.Slug);
        relationer = kedja.Relationer;
        ryggrad =
        [
            .. relationer.Where(r => r.Slag == Relationsslag.Underordnad).SelectMany(r => new[] { r.Fran, r.Till }),
            .. kedja.Dokument.Where(d => d.Slag is Dokumentslag.Program or Dokumentslag.Strategi).Select(d => d.Slug),
        ];
        Rotter = [.. OrdnaRyggrad(), .. Sidorotter(_ => true, null)];
        Noder = [.. Rotter.SelectMany(Platta).OrderBy(nod => nod.Sida)];
        var plats = Noder.Select((nod, i) => (nod.Id, i)).ToDictionary(par => par.Id, par => par.i);
        Kanter =
        [
            .. from rot in Rotter
               where rot.Slag == Nodslag.Organ
               from barn in rot.Barn
               select new Kant(rot.Id, barn.Id, Kantslag.Beslutar, null),
            .. from relation in relationer
               select new Kant(relation.Fran, relation.Till, (Kantslag)relation.Slag, relation),
            .. from nod in Noder
               where nod.Slag == Nodslag.Saknas
               select new Kant(nod.Id, nod.Over!, Kantslag.Underordnad, null),
        ];
        Beskrivningar = Kanter.Where(kant => kant.Relation is not null).OrderBy(kant => kant.Slag).ToLookup(kant => plats[kant.Fran] > plats[kant.Till] ? kant.Fran : kant.Till);
    }

    /// <summary>Slag av nod (kind of node).</summary>
    public enum Nodslag
    {
        /// <summary>Organ som beslutar (deciding body).</summary>
        Organ,

        /// <summary>Styrdokument (governing document).</summary>
        Dokument,

        /// <summary>Plats där inget är beslutat (nothing is decided here).</summary>
        Saknas,
    }

    /// <summary>Slag av kant (kind of edge); relationernas slag har samma värden.</summary>
    public enum Kantslag
    {
        /// <summary>Organet beslutar (decides).</summary>
        Beslutar = 0,

        /// <summary>Underordnad (subordinate to).</summary>
        Underordnad = Relationsslag.Underordnad,

        /// <summary>Kompletterar (complements).</summary>
        Kompletterar = Relationsslag.Kompletterar,

        /// <summary>Ersätter (replaces).</summary>
        Ersatter = Relationsslag.Ersatter,

        /// <summary>Hänvisar till (refers to).</summary>
        HanvisarTill = Relationsslag.HanvisarTill,
    }

    /// <summary>Överst i kedjan (roots); under varje ligger det som hör dit.</summary>
    public IReadOnlyList<Nod> Rotter { get; }

    /// <summary>Alla noder (all nodes): ryggraden först, sedan det vid sidan.</summary>
    public IReadOnlyList<Nod> Noder { get; }

    /// <summary>Alla kanter (all edges).</summary>
    public IReadOnlyList<Kant> Kanter { get; }

    /// <summary>Relationerna att berätta om vid varje nod (relations told at each node): var och en vid den nod som kommer sist.</summary>
    public ILookup<string, Kant> Beskrivningar { get; }

    /// <summary>Bildens slutsats (the conclusion in words).</summary>
    public string Slutsats
    {
        get
        {
            if (dokument.Count == 0)
                return "Inget styrdokument i registret var beslutat den dagen.";
            var meningar = new List<string>();
            foreach (var strategi in Noder.Where(nod => nod.Dokument?.Slag == Dokumentslag.Strategi))
            {
                var over = relationer.Where(r => r.Fran == strategi.Id && r.Slag == Relationsslag.Underordnad).Select(r => dokument[r.Till].Titel).ToList();
                var antal = relationer.Count(r => r.Fran == strategi.Id && r.Slag == Relationsslag.HanvisarTill);
                meningar.Add(over.Count > 0
                    ? $"{strategi.Titel} är underordnad {string.Join(" och ", over)}{(antal > 0 ? $" och hänvisar till {antal} andra styrdokument" : "")}."
                    : $"{strategi.Titel}{(antal > 0 ? $" hänvisar till {antal} andra styrdokument" : " hänvisar inte till något annat styrdokument")}. Inget program som den är underordnad var beslutat.");
                meningar.Add($"Under {strategi.Titel} finns inga beslutade anvisningar.");
            }

            return meningar.Count > 0 ? string.Join(' ', meningar) : "Ingen strategi i registret gällde den dagen, så kedjan ned till anvisningar saknas.";
        }
    }

    private IEnumerable<Nod> OrdnaRyggrad()
    {
        var rotter = ryggrad.Where(slug => !Over(slug).Any()).OrderBy(Ordning).ThenBy(slug => dokument[slug].Titel, Svensktid.Namnordning).ToList();
        // En ring av underordnade har ingen överst; då får det första i ordningen vara det.
        rotter.AddRange(ryggrad.Except(rotter).OrderBy(Ordning));
        var noder = rotter.Where(slug => !placerade.Contains(slug)).Select(Ryggradsnod).ToList();
        foreach (var grupp in noder.GroupBy(nod => nod.Dokument!.Beslut?.Organ))
        {
            if (grupp.Key is { } organ)
                yield return new Nod($"organ:{organ}", Nodslag.Organ, organ, string.Empty, null, false, 0, null, [.. grupp]);
            else
                foreach (var nod in grupp)
                    yield return nod;
        }
    }

    private Nod Ryggradsnod(string slug)
    {
        placerade.Add(slug);
        var barn = new List<Nod>();
        foreach (var under in relationer.Where(r => r.Slag == Relationsslag.Underordnad && r.Till == slug).Select(r => r.Fran).OrderBy(Ordning))
        {
            if (!placerade.Contains(under))
                barn.Add(Ryggradsnod(under));
        }

        if (dokument[slug].Slag == Dokumentslag.Strategi)
            barn.Add(new Nod($"anvisningar:{slug}", Nodslag.Saknas, "Anvisningar", "inga beslutade anvisningar", null, false, 0, slug, []));
        barn.AddRange(Sidorotter(andra => relationer.Any(r => (r.Fran == slug && andra == r.Till) || (r.Till == slug && andra == r.Fran)), slug));
        return Dokumentnod(slug, false, 0, null, barn);
    }

    private List<Nod> Sidorotter(Func<string, bool> hor, string? over)
    {
        var rotter = new List<Nod>();
        var kandidater = dokument.Keys.Where(slug => !ryggrad.Contains(slug)).OrderBy(slug => dokument[slug].Titel, Svensktid.Namnordning).ToList();
        foreach (var slug in kandidater.Where(slug => !SidoOver(slug).Any()).Concat(kandidater))
        {
            if (!placerade.Contains(slug) && Gren(slug, []).Any(hor))
                rotter.Add(Sidonod(slug, 0, over));
        }

        return rotter;
    }

    private Nod Sidonod(string slug, int indrag, string? over)
    {
        placerade.Add(slug);
        var barn = new List<Nod>();
        foreach (var under in SidoUnder(slug).OrderBy(annan => dokument[annan].Titel, Svensktid.Namnordning))
        {
            if (!placerade.Contains(under))
                barn.Add(Sidonod(under, indrag + 1, slug));
        }

        return Dokumentnod(slug, true, indrag, over, barn);
    }

    private Nod Dokumentnod(string slug, bool sida, int indrag, string? over, List<Nod> barn)
    {
        var post = dokument[slug];
        var under = post.Beslut is { } beslut
            ? $"{beslut.Organ}, {(beslut.Datum is { } dag ? Format.Datum(dag) : $"dag: {Format.Saknas}")}"
            : $"Beslut: {Format.Saknas}";
        return new Nod(slug, Nodslag.Dokument, post.Titel, post.Status == Registerstatus.Forslag ? $"Förslag. {under}" : under, post, sida, indrag, over, barn);
    }

    private IEnumerable<string> Gren(string slug, HashSet<string> sedda) =>
        sedda.Add(slug) ? SidoUnder(slug).SelectMany(under => Gren(under, sedda)).Prepend(slug) : [];

    private IEnumerable<string> Over(string slug) => relationer.Where(r => r.Fran == slug && r.Slag == Relationsslag.Underordnad).Select(r => r.Till);

    private IEnumerable<string> SidoOver(string slug) =>
        relationer.Where(r => r.Fran == slug && r.Slag == Relationsslag.Kompletterar && !ryggrad.Contains(r.Till)).Select(r => r.Till);

    private IEnumerable<string> SidoUnder(string slug) =>
        relationer.Where(r => r.Till == slug && r.Slag == Relationsslag.Kompletterar && !ryggrad.Contains(r.Fran)).Select(r => r.Fran);

    private DateOnly Ordning(string slug) => dokument[slug].Beslut?.Datum ?? DateOnly.MaxValue;

    private static IEnumerable<Nod> Platta(Nod nod) => nod.Barn.SelectMany(Platta).Prepend(nod);

    /// <summary>En nod (a node).</summary>
    /// <param name="Id">Identitet: dokumentets slug, eller eget för organ och tomma platser (id).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Titel">Titel (title).</param>
    /// <param name="Under">Rad under titeln (line below).</param>
    /// <param name="Dokument">Dokumentet (the document), om noden är ett.</param>
    /// <param name="Sida">Om noden ligger vid sidan av ryggraden (beside the spine).</param>
    /// <param name="Indrag">Hur många led noden kompletterar (indent).</param>
    /// <param name="Over">Noden som den ligger under (id of the node above).</param>
    /// <param name="Barn">Det som ligger under (nodes below).</param>
    public sealed record Nod(
        string Id,
        Nodslag Slag,
        string Titel,
        string Under,
        VisaKedja.Dokument? Dokument,
        bool Sida,
        int Indrag,
        string? Over,
        IReadOnlyList<Nod> Barn);

    /// <summary>En kant (an edge), läst från den ena noden till den andra.</summary>
    /// <param name="Fran">Noden som kanten utgår från (from).</param>
    /// <param name="Till">Noden som kanten leder till (to).</param>
    /// <param name="Slag">Slag (kind).</param>
    /// <param name="Relation">Relationen i registret med sin källa (the relation), om kanten är en.</param>
    public sealed record Kant(string Fran, string Till, Kantslag Slag, VisaKedja.Relation? Relation);
}
