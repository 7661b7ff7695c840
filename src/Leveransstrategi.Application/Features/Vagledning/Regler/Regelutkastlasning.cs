using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Ett provfall som är kört mot utkastet (a test case run against the draft).</summary>
/// <param name="Fall">Provfallet (the case).</param>
/// <param name="Utfall">Hur tabellen svarade (how the table answered).</param>
internal sealed record Provkorning(Provfall Fall, Regelutfall Utfall)
{
    public Provutfall Resultat => new(Fall.Namn, Fall.Vantat, Utfall.Kod);
}

/// <summary>Källkontroll (check of the sources) för raderna i ett utkast.</summary>
/// <param name="Saknade">Källor som inte finns (missing), i ord.</param>
/// <param name="Oprovade">Avsnitt som inte går att pröva, eftersom dokumentets text inte är inläst (cannot be checked).</param>
internal sealed record Kallkontroll(IReadOnlyList<string> Saknade, IReadOnlyList<string> Oprovade);

/// <summary>Läsning av utkastet (loads the draft) och det som avgör om det går att publicera.</summary>
internal static class Regelutkastlasning
{
    /// <summary>Utkastet (the draft), som det ändras: märket från sidan ska vara det som är sparat.</summary>
    public static async Task<Regelverksversion> RegelutkastAsync(this LeveransDbContext db, Guid marke, CancellationToken cancellationToken)
    {
        var utkast = await db.Regelverksversioner.FirstOrDefaultAsync(version => version.Status == Regelverksstatus.Utkast, cancellationToken)
            ?? throw new SaknasException("Det finns inget utkast till regelverk.");
        db.KravOforandrad(utkast, marke);
        return utkast;
    }

    /// <summary>Provfallen som prövar utkastet (the test cases of the draft) och hur det gick.</summary>
    public static IReadOnlyList<Provkorning> Prova(this Vagledare vagledare, Regelverksversion utkast, IEnumerable<Provfall> alla) =>
    [
        .. alla.Where(fall => fall.Provar(utkast.Nummer))
            .Select(fall => new Provkorning(fall, utkast.Regler.Svara(vagledare.ProvfaktaFor(fall.Underlag), fall.Underlag.Dag))),
    ];

    /// <summary>Prövar att radernas källor finns (checks that the sources exist).</summary>
    public static async Task<Kallkontroll> KontrolleraKallorAsync(this LeveransDbContext db, Regelsamling regler, CancellationToken cancellationToken)
    {
        var slugar = Nycklar(regler, Regelkallslag.Styrdokument);
        var dokument = await db.Styrdokument.AsNoTracking()
            .Where(d => d.Status == Registerstatus.Registrerat && slugar.Contains(d.Slug))
            .ToDictionaryAsync(d => d.Slug, d => d.Titel, cancellationToken);
        var avsnitt = (await (
            from d in db.Styrdokument.AsNoTracking()
            from v in d.Versioner
            from s in v.Avsnitt
            where slugar.Contains(d.Slug) && v.Status == Versionsstatus.Beslutad
            select new { d.Slug, s.Ankare }).ToListAsync(cancellationToken)).ToLookup(rad => rad.Slug, rad => rad.Ankare);
        var nycklar = Nycklar(regler, Regelkallslag.Lagrum);
        var lagrum = await db.Lagrum.AsNoTracking().Where(l => nycklar.Contains(l.Nyckel)).Select(l => l.Nyckel).ToListAsync(cancellationToken);
        var saknade = new List<string>();
        var oprovade = new List<string>();
        foreach (var (rad, kalla) in regler.Regler.SelectMany(rad => rad.Kallor.Select(kalla => (rad, kalla))))
        {
            if (kalla is { Slag: Regelkallslag.Lagrum, Nyckel: { } nyckel } && !lagrum.Contains(nyckel))
                saknade.Add($"Raden {rad.Id} hänvisar till lagrummet {nyckel}, som inte finns.");
            if (kalla is not { Slag: Regelkallslag.Styrdokument, Nyckel: { } slug })
                continue;
            if (!dokument.TryGetValue(slug, out var titel))
                saknade.Add($"Raden {rad.Id} hänvisar till styrdokumentet {slug}, som inte finns i registret.");
            else if (kalla.Avsnitt is { } nummer && !avsnitt.Contains(slug))
                oprovade.Add($"{titel}, avsnitt {nummer}");
            else if (kalla.Avsnitt is { } saknat && !avsnitt[slug].Contains(saknat))
                saknade.Add($"Raden {rad.Id} hänvisar till {titel}, avsnitt {saknat}, som inte finns i den beslutade texten.");
        }

        return new(saknade, [.. oprovade.Distinct()]);
    }

    private static List<string> Nycklar(Regelsamling regler, Regelkallslag slag) =>
        [.. regler.Regler.SelectMany(rad => rad.Kallor).Where(kalla => kalla.Slag == slag).Select(kalla => kalla.Nyckel).OfType<string>().Distinct()];
}
