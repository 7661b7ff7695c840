using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Features.Avtal;

/// <summary>Avropsprövning (the outcome of trying a call-off): formen, turordningen, plikterna och det som hindrar.</summary>
/// <param name="Form">Formen (form), när den går att räkna ut.</param>
/// <param name="Tur">Turordningen (turn).</param>
/// <param name="Leverantor">Den som får avropet (chosen): den valda, annars den som står på tur.</param>
/// <param name="Plikter">Plikterna som följer (duties).</param>
/// <param name="HoppasOver">De avstängda som hoppas över när avropet görs (suspended ones skipped); inga när det bara reserveras.</param>
/// <param name="Hinder">Det som hindrar (obstacles), utom taket.</param>
internal sealed record Avropsprovning(Avropsform? Form, Turordning? Tur, LeverantorId? Leverantor, IReadOnlyList<Avropsplikt> Plikter, IReadOnlyList<Avropskandidat> HoppasOver, IReadOnlyList<string> Hinder);

/// <summary>Avropsunderlag (what a call-off is judged by): avtalet, den som avropar, delområdets leverantörer och gränsen för dokumentation.</summary>
internal sealed record Avropsunderlag(Ramavtal Avtal, Organisation Organisation, Delomrade Delomrade, IReadOnlyList<Avropskandidat> Kandidater, Beloppsgrans? Dokumentationsgrans)
{
    /// <summary>Regeln som gäller: avtalets, eller den enda möjliga när delområdet har en leverantör.</summary>
    public Avropsregel? Regel => Avtal.Avropsregel ?? (Kandidater.Count == 1 ? new(Avropsformslag.EnLeverantor, "delområdet har en leverantör") : null);

    /// <summary>Läser underlaget.</summary>
    /// <exception cref="RegelbrottException">Organisationen eller delområdet finns inte.</exception>
    /// <exception cref="SaknasException">Avtalet finns inte.</exception>
    public static async Task<Avropsunderlag> LasAsync(LeveransDbContext db, IQueryable<Ramavtal> sokt, string organisation, int delomrade, DateOnly dag, AvropId? utom, CancellationToken cancellationToken)
    {
        var avtal = await sokt.AsNoTracking().Hela().FirstOrDefaultAsync(cancellationToken) ?? throw Avtalsskrivning.Saknas();
        var avropare = await db.Organisationer.AsNoTracking().FirstOrDefaultAsync(o => o.Slug == organisation, cancellationToken)
            ?? throw new RegelbrottException("Den som avropar finns inte i registret. Välj en i listan.");
        var lott = avtal.Delomraden.FirstOrDefault(en => en.Nummer == delomrade) ?? throw new RegelbrottException("Delområdet finns inte i avtalet. Välj ett i listan.");
        var (id, eget) = (avtal.Id, utom ?? default);
        var ids = lott.Leverantorer.Select(en => en.LeverantorId).ToList();
        var leverantorer = await Leverantorskedja.LasAsync(db, ids, cancellationToken);
        var avropat = await db.Avrop.AsNoTracking()
            .Where(a => a.Ramavtal == id && a.Delomrade == delomrade && a.Lage != Avropslage.Annullerat && a.Leverantor != null && a.Id != eget)
            .GroupBy(a => a.Leverantor!.Value)
            .Select(grupp => new { Leverantor = grupp.Key, Summa = grupp.Sum(a => a.Varde) })
            .ToDictionaryAsync(rad => rad.Leverantor, rad => rad.Summa, cancellationToken);
        var kandidater = lott.Leverantorer.OrderBy(en => en.Rang).Select(en => new Avropskandidat(
            en.LeverantorId, leverantorer.Namn(en.LeverantorId, dag), en.Rang, en.Andel, avropat.GetValueOrDefault(en.LeverantorId), Avstangd(en.LeverantorId, leverantorer.Nu(en.LeverantorId, dag), dag))).ToList();
        var belopp = await db.LagbeloppAsync(cancellationToken);
        return new(avtal, avropare, lott, kandidater, belopp.For(Beloppsslag.Dokumentation, dag));
    }

    /// <summary>Det som hindrar när taket är en mängd och avropet saknar den.</summary>
    public string? HinderForMangd(Avropsuppgifter uppgifter) => (Delomrade.Tak?.Enhet ?? Avtal.Tak?.Enhet) is { } enhet && uppgifter.Kvantitet is null
        ? $"Taket räknas i {enhet}. Ange hur många avropet gäller."
        : null;

    /// <summary>Prövar ett avrop mot allt utom taket.</summary>
    /// <param name="uppgifter">Uppgifterna.</param>
    /// <param name="lage">Reserverat eller avropat.</param>
    /// <param name="dag">Dagen.</param>
    /// <param name="vald">Den valda leverantören, eller ingen för den som står på tur.</param>
    /// <param name="forbigangna">De förbigångna.</param>
    public Avropsprovning Prova(Avropsuppgifter uppgifter, Avropslage lage, DateOnly dag, LeverantorId? vald, IReadOnlyList<Forbigaende> forbigangna)
    {
        var hinder = new List<string>([.. uppgifter.Hinder(), .. HinderForTid(dag), .. HinderForRatt(dag)]);
        if (HinderForMangd(uppgifter) is { } mangd)
            hinder.Add(mangd);
        if (Regel is not { } regel)
            return new(null, null, vald, [], [], [.. hinder, Kandidater.Count == 0 ? "Delområdet har ingen antagen leverantör. Lägg till leverantörerna först." : "Avtalet saknar avropsregel. Avtalsförvaltaren anger hur avrop görs när avtalet rättas."]);
        if (Avropsform.Hinder(regel, uppgifter.Behov, Kandidater.Count) is { Count: > 0 } saknas)
            return new(null, null, vald, [], [], [.. hinder, .. saknas]);
        var form = Avropsform.Berakna(regel, uppgifter.Behov, Kandidater.Count);
        Turordning tur;
        try
        {
            tur = Turordning.Berakna(form.Slag, Kandidater, forbigangna);
        }
        catch (RegelbrottException fel)
        {
            return new(form, null, vald, [], [], [.. hinder, fel.Message]);
        }

        var leverantor = vald ?? (lage == Avropslage.Avropat ? tur.Nasta?.Leverantor : null);
        if (leverantor is { } utsedd)
            hinder.AddRange(tur.HinderForVal(regel, utsedd, forbigangna));
        else if (lage == Avropslage.Avropat)
            hinder.Add(form.Slag == Avropsformslag.Fku ? "Välj den leverantör som vann den förnyade konkurrensutsättningen." : "Ingen leverantör är kvar att avropa från.");
        var plikter = lage == Avropslage.Avropat ? Avropsplikter.For(Avtal.Regim, form.Slag, uppgifter.Varde, dag, Dokumentationsgrans, Avtal.Pliktregel) : [];
        return new(form, tur, leverantor, plikter, lage == Avropslage.Avropat ? tur.HoppasOver : [], [.. hinder.Distinct()]);
    }

    // Texten står kvar på avropet när avstängningen har hävts, så den säger tiden och källan.
    private static string? Avstangd(LeverantorId undertecknare, Leverantor nu, DateOnly dag) => nu.Lage(dag) switch
    {
        Leverantorslage.Avstangd when nu.Avstangningar.FirstOrDefault(en => en.Omfattar(dag)) is { } sparr =>
            $"{(nu.Id == undertecknare ? "" : $"{nu.Namn}, som har tagit över, ")}{sparr.Fran:yyyy-MM-dd} – {sparr.Till:yyyy-MM-dd}{(sparr.HavdFran is { } havd ? $", hävd från och med {havd:yyyy-MM-dd}" : "")} ({sparr.Kalla.Visning}).",
        _ => null,
    };

    private List<string> HinderForTid(DateOnly dag) => Avtal.Lage(dag, taketNatt: false) switch
    {
        Ramavtalslage.Galler => [],
        Ramavtalslage.Utganget => [$"Avtalet gick ut {Avtal.Slutar(dag):yyyy-MM-dd}. Avrop görs bara medan avtalet gäller."],
        Ramavtalslage.Uppsagt => [$"Avtalet är uppsagt till {Avtal.Slutar(dag):yyyy-MM-dd}. Avrop görs bara medan avtalet gäller."],
        _ => [Avtal.Avtalstid.Fran is { } fran && Avtal.ArTecknat ? $"Avtalet gäller från {fran:yyyy-MM-dd}. Avrop görs bara medan avtalet gäller." : "Avtalet gäller inte den dagen. Avrop görs bara medan avtalet gäller."],
    };

    private List<string> HinderForRatt(DateOnly dag) => Avtal.FarAvropa(Organisation, dag) ? []
        : !Organisation.Giltighet.Omfattar(dag) ? [$"{Organisation.Namn} finns inte {dag:yyyy-MM-dd}. Välj den som har tagit över, eller rätta dagen."]
        : [$"{Organisation.Namn} får inte avropa på avtalet {dag:yyyy-MM-dd}. Bara de som avtalet nämner får det (lagen om offentlig upphandling 7 kap. 3 §)."];
}
