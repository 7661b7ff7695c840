using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;

namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Importkörning (running posts of an import): behandlar poster och skriver deras rader. Torrkörningen och körningen gör detsamma.</summary>
internal sealed class Importkorning
{
    private readonly Avtalsimport import;
    private readonly List<Verkan> verkningar = [];

    public Importkorning(LeveransDbContext db, Avtalsimport import, bool prov, TimeProvider klocka)
    {
        this.import = import;
        var idag = klocka.IDag();
        Inlasare = import.Slag switch
        {
            Importslag.Leverantorer => new Leverantorsinlasning(db, idag, verkningar.Add),
            Importslag.Ramavtal => new Ramavtalsinlasning(db, idag, prov, verkningar.Add),
            Importslag.Upphandling2021 => new Upphandlingsinlasning(db, idag, prov, verkningar.Add),
            _ => new Avropsinlasning(db, klocka, import, prov, verkningar.Add),
        };
    }

    public IInlasare Inlasare { get; }

    /// <summary>Det som är ändrat hittills (effects so far).</summary>
    public IReadOnlyList<Verkan> Verkningar => verkningar;

    public async Task<List<Importrad>> BehandlaAsync(IReadOnlyList<Importpost> poster, CancellationToken cancellationToken)
    {
        await Inlasare.ForberedAsync(poster, cancellationToken);
        var rader = new List<Importrad>();
        foreach (var post in poster)
        {
            var utfall = await Inlasare.BehandlaAsync(post, cancellationToken);
            foreach (var rad in post.Rader)
                rader.Add(Rad(post, rad, utfall));
        }

        return rader;
    }

    private Importrad Rad(Importpost post, Importcell rad, Postutfall utfall)
    {
        var egna = utfall.Fel.Where(fel => fel.Rad == rad.Rad).Select(fel => fel.Fel).ToList();
        var (vad, text) = utfall.Rader.TryGetValue(rad.Rad, out var eget) ? eget
            : egna.Count > 0 ? (Importutfall.Fel, string.Join(' ', egna.Select(fel => fel.Text)))
            // En rad som själv är riktig läses ändå inte in när en annan rad om samma sak har ett fel.
            : utfall.Utfall == Importutfall.Fel ? (Importutfall.Fel, $"Hör till {utfall.Namn}, som har ett fel på rad {utfall.Fel[0].Rad}.")
            : (utfall.Utfall, rad == post.Forsta ? utfall.Text : $"Hör till {utfall.Namn} på rad {post.Forsta.Rad}.");
        var kolumner = egna.Select(fel => fel.Falt).OfType<string>().Distinct()
            .Select(falt => import.Kolumn(falt) ?? Importfalten.For(import.Slag).First(en => en.Kod == falt).Namn);
        return new()
        {
            Id = Guid.CreateVersion7(),
            ImportId = import.Id,
            Rad = rad.Rad,
            Utfall = vad,
            Post = Kort(utfall.Namn),
            Kolumn = Kort(string.Join(", ", kolumner)),
            Text = Klippt(text, Importrad.MaxLangdText),
            Adress = Kort(utfall.Adress),
        };
    }

    private static string? Kort(string? text) => Klippt(text, Importrad.MaxLangdKort);

    private static string? Klippt(string? text, int langst) => string.IsNullOrEmpty(text) ? null : text.Length <= langst ? text : text[..(langst - 1)] + "…";
}
