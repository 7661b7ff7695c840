using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <content>Ändringar av ett tecknat avtal enligt lagen (2016:1145) om offentlig upphandling 17 kap.: bereds, beslutas och annonseras.</content>
public sealed partial class Ramavtal
{
    private readonly List<Ramavtalsandring> andringar = [];

    /// <summary>Ändringarna (changes), i ordning.</summary>
    public IReadOnlyList<Ramavtalsandring> Andringar => andringar;

    /// <summary>
    /// Avtalets värde när det ingicks (original value), kronor utan mervärdesskatt: taket utan beslutade ändringar. Saknar avtalet ett eget tak
    /// räknas delområdenas ihop, om alla har ett.
    /// </summary>
    public decimal? UrsprungligtVarde
    {
        get
        {
            var nu = Tak?.Belopp ?? (delomraden.Count > 0 && delomraden.TrueForAll(en => en.Tak?.Belopp is not null) ? delomraden.Sum(en => en.Tak!.Belopp) : null);
            return nu is null ? null : nu - andringar.Where(en => en.Status == Andringsstatus.Beslutad && (Tak?.Belopp is null || en.Delomrade is null)).Sum(en => en.Innehall.Belopp);
        }
    }

    /// <summary>Beslutade ändringar före en annan (earlier decided changes).</summary>
    /// <param name="nummer">Ändringen (the change), eller inget för alla.</param>
    public IReadOnlyList<Avtalsandring> TidigareAndringar(int? nummer = null) =>
        [.. andringar.Where(en => en.Status == Andringsstatus.Beslutad && en.Nummer != nummer).Select(en => en.Innehall)];

    /// <summary>Taket som ett förslag ändrar (the ceiling that a proposal changes): delområdets eller avtalets.</summary>
    /// <param name="delomrade">Delområdets nummer (lot), eller inget.</param>
    public Takvolym? TakFor(int? delomrade) => delomrade is null ? Tak : delomraden.Find(en => en.Nummer == delomrade)?.Tak;

    /// <summary>Taket en dag (the ceiling on a day): utan de ändringar som beslutades senare.</summary>
    /// <param name="delomrade">Delområdets nummer (lot), eller inget för avtalets tak.</param>
    /// <param name="dag">Dagen (the day).</param>
    public Takvolym? TakDen(int? delomrade, DateOnly dag) =>
        TakFor(delomrade)?.Utan([.. BeslutadeEfter(dag).Where(en => en.Delomrade == delomrade).Select(en => en.Innehall)]);

    /// <summary>Leverantören på en plats en dag (the supplier in a place on a day): den som ett senare byte ersatte.</summary>
    /// <param name="delomrade">Delområdets nummer (lot).</param>
    /// <param name="nu">Leverantören som har platsen nu (the supplier now).</param>
    /// <param name="dag">Dagen (the day).</param>
    public LeverantorId LeverantorDen(int delomrade, LeverantorId nu, DateOnly dag) => BeslutadeEfter(dag)
        .Where(en => en.Tilltrader is not null && (en.Delomrade is null || en.Delomrade == delomrade))
        .OrderByDescending(en => en.Beslut!.Datum).ThenByDescending(en => en.Nummer)
        .Aggregate(nu, (plats, bytet) => bytet.Tilltrader == plats ? bytet.Lamnar!.Value : plats);

    /// <summary>Grunderna som går att välja (grounds to choose from): lagens för ett direktivstyrt avtal, annars om en leverantör byts eller inte.</summary>
    /// <param name="regim">Lagregim (legal regime).</param>
    public static IReadOnlyList<Andringsgrund> Grunder(Lagregim regim) => regim == Lagregim.Direktivstyrt
        ? [.. Andringsregel.Alla.Select(regel => regel.Grund)]
        : [Andringsgrund.UtanLagprovning, Andringsgrund.BytAvLeverantor];

    /// <summary>Villkoren att svara på (conditions to answer) för en grund; inga när lagen inte prövar.</summary>
    /// <param name="regim">Lagregim (legal regime).</param>
    /// <param name="grund">Grunden (ground).</param>
    public static IReadOnlyList<Andringsfraga> Villkor(Lagregim regim, Andringsgrund? grund) =>
        regim == Lagregim.Direktivstyrt && grund is { } vald && Grunder(regim).Contains(vald) ? Andringsregel.For(vald).Fragor : [];

    /// <summary>Det som hindrar ett förslag (obstacles to a proposal), utöver prövningen av grunden.</summary>
    /// <param name="forslag">Förslaget (the proposal).</param>
    public IReadOnlyList<string> HinderForAndring(Andringsforslag forslag)
    {
        ArgumentNullException.ThrowIfNull(forslag);
        var hinder = new List<string>();
        if (!ArTecknat)
            hinder.Add("Avtalet är inte tecknat. Rätta uppgifterna i stället.");
        if (steg.Exists(en => en.Slag == Avtalsstegslag.Uppsagt))
            hinder.Add("Avtalet är uppsagt och ändras inte.");
        if (forslag.Delomrade is { } nummer && !delomraden.Exists(en => en.Nummer == nummer))
            hinder.Add($"Avtalet har inget delområde {nummer}.");
        if (!Grunder(Regim).Contains(forslag.Innehall.Grund))
            hinder.Add(Regim == Lagregim.Direktivstyrt ? "Avtalet är direktivstyrt. Välj en av lagens grunder." : "Lagens grunder gäller inte det här avtalet. Välj vad ändringen gäller.");
        if (forslag.Innehall.Grund == Andringsgrund.BytAvLeverantor)
            hinder.AddRange(HinderForByte(forslag));
        return hinder;
    }

    /// <summary>Bereder en ändring (prepares a change).</summary>
    /// <param name="forslag">Förslaget (the proposal).</param>
    /// <exception cref="RegelbrottException">Något hindrar, se <see cref="HinderForAndring"/>.</exception>
    public Ramavtalsandring BeredAndring(Andringsforslag forslag)
    {
        RegelbrottException.Vid(HinderForAndring(forslag));
        var ny = new Ramavtalsandring(andringar.Count + 1, forslag);
        andringar.Add(ny);
        return ny;
    }

    /// <summary>Registrerar kommunstyrelsens beslut om en ändring (registers the decision); ändringen blir då en del av avtalet.</summary>
    /// <param name="nummer">Ändringen (the change).</param>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="avropat">Avropat och reserverat under taket som ändras, kronor (called off and reserved, SEK).</param>
    /// <param name="avropadMangd">Avropat och reserverat i takets enhet (quantity).</param>
    /// <exception cref="RegelbrottException">Ändringen finns inte, är avgjord eller går inte att göra, eller någon annan har beslutat.</exception>
    public void BeslutaAndring(int nummer, Beslut beslut, decimal avropat, decimal avropadMangd)
    {
        ArgumentNullException.ThrowIfNull(beslut);
        var andring = Beredd(nummer);
        if (!string.Equals(beslut.Organ, BeslutandeOrgan, StringComparison.OrdinalIgnoreCase))
            throw new RegelbrottException("En ändring av ett ramavtal beslutas av kommunstyrelsen. Registrera kommunstyrelsens beslut.");
        var forslag = new Andringsforslag(andring.Innehall, andring.Delomrade, andring.Indextal, andring.Lamnar, andring.Tilltrader);
        var blir = AndratAvtal.Forhandsvisa(this, TakFor(andring.Delomrade), andring.Innehall, avropat, avropadMangd, beslut.Datum ?? DateOnly.MinValue);
        RegelbrottException.Vid([.. HinderForAndring(forslag), .. blir.Hinder]);
        if (andring.Delomrade is { } plats)
            delomraden.Find(en => en.Nummer == plats)!.Andra(blir.TakEfter);
        else if (Tak != blir.TakEfter)
            Tak = blir.TakEfter;
        if (andring is { Lamnar: { } lamnar, Tilltrader: { } tilltrader })
        {
            foreach (var rad in Lotter(andring.Delomrade).SelectMany(en => en.Leverantorer).Where(rad => rad.LeverantorId == lamnar))
                rad.LeverantorId = tilltrader;
        }

        andring.Besluta(beslut);
        RaknaPerioder();
    }

    /// <summary>Återtar en ändring som inte är beslutad (withdraws a prepared change).</summary>
    /// <param name="nummer">Ändringen (the change).</param>
    /// <exception cref="RegelbrottException">Ändringen finns inte eller är avgjord.</exception>
    public void AtertaAndring(int nummer) => Beredd(nummer).Aterta();

    /// <summary>Antecknar att en ändring är annonserad (records that a change is advertised), lagens 17 kap. 16 §.</summary>
    /// <param name="nummer">Ändringen (the change).</param>
    /// <param name="dag">Dagen (the day).</param>
    /// <exception cref="RegelbrottException">Ändringen ska inte annonseras, är redan annonserad, eller dagen ligger före beslutet.</exception>
    public void AnnonseraAndring(int nummer, DateOnly dag)
    {
        var andring = andringar.Find(en => en.Nummer == nummer) ?? throw new RegelbrottException($"Avtalet har ingen ändring {nummer}.");
        if (!andring.SkaAnnonseras(Regim))
            throw new RegelbrottException("Ändringen ska inte annonseras, eller är redan annonserad.");
        if (dag < andring.Beslut!.Datum)
            throw new RegelbrottException($"Ändringen beslutades {andring.Beslut.Datum:yyyy-MM-dd}. Ange den dagen eller en senare.");
        andring.Annonsera(dag);
    }

    private IEnumerable<string> HinderForByte(Andringsforslag forslag)
    {
        if (forslag.Lamnar is not { } lamnar || forslag.Tilltrader is not { } tilltrader)
        {
            yield return "Ange både den leverantör som lämnar avtalet och den som tillträder.";
            yield break;
        }

        var lotter = Lotter(forslag.Delomrade).Where(en => en.Leverantorer.Any(rad => rad.LeverantorId == lamnar)).ToList();
        if (lotter.Count == 0)
            yield return "Leverantören som lämnar är inte antagen i avtalet.";
        if (lotter.Exists(en => en.Leverantorer.Any(rad => rad.LeverantorId == tilltrader)))
            yield return "Leverantören som tillträder är redan antagen i delområdet.";
    }

    private IEnumerable<Ramavtalsandring> BeslutadeEfter(DateOnly dag) => andringar.Where(en => en.Status == Andringsstatus.Beslutad && en.Beslut!.Datum > dag);

    private IEnumerable<Delomrade> Lotter(int? nummer) => delomraden.Where(en => nummer is null || en.Nummer == nummer);

    private Ramavtalsandring Beredd(int nummer)
    {
        var andring = andringar.Find(en => en.Nummer == nummer) ?? throw new RegelbrottException($"Avtalet har ingen ändring {nummer}.");
        return andring.Status == Andringsstatus.Beredd ? andring : throw new RegelbrottException($"Ändring {nummer} är redan {(andring.Status == Andringsstatus.Beslutad ? "beslutad" : "återtagen")}.");
    }
}
