using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <content>Avtalets tid: förlängningar, sista dagar för besked, och fyraårsregeln.</content>
public sealed partial class Ramavtal
{
    /// <summary>Sista dagen (last day) med de förlängningar som är beslutade, eller som blir av tyst.</summary>
    /// <param name="dag">Dagen då det bedöms (day of judgement): en tyst förlängning blir av när tiden för besked har gått.</param>
    public DateOnly? Slutar(DateOnly dag)
    {
        var slut = NySistaDag(dag)?.Dag ?? Avtalstid.Till;
        foreach (var dagar in Forlangningsdagar(dag))
        {
            if (!BlirAv(dagar, dag))
                break;
            // En förlängning från tiden före en ändring av sista dagen ingår i den dag som ändringen satte.
            if (!FannsFore(dagar, NySistaDag(dag)))
                slut = dagar.Till;
        }

        return UppsagtTill(dag) is { } uppsagt && (slut is null || uppsagt < slut) ? uppsagt : slut;
    }

    /// <summary>Sista dagen om alla förlängningar utnyttjas (longest possible), när avtalstiden är känd. Ett uppsagt avtal förlängs inte.</summary>
    public DateOnly? LangstTill => LangstTillDen(DateOnly.MaxValue);

    /// <summary>Sista dagen om alla förlängningar utnyttjas (longest possible), så som det såg ut en dag.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public DateOnly? LangstTillDen(DateOnly dag) => UppsagtTill(dag) ?? (Forlangningsdagar(dag) is [.., var sista] && !FannsFore(sista, NySistaDag(dag)) ? sista.Till : NySistaDag(dag)?.Dag ?? Avtalstid.Till);

    /// <summary>Förlängningarnas dagar (the days of the options), i ordning; en avstådd bryter kedjan.</summary>
    /// <param name="nar">Dagen då de bedöms (day of judgement): ett beslut, om en förlängning eller en ny sista dag, räknas från sin dag. Utan dag räknas alla.</param>
    public IReadOnlyList<Forlangningsdagar> Forlangningsdagar(DateOnly? nar = null)
    {
        if (Avtalstid.Till is not { } slut)
            return [];
        var dag = nar ?? DateOnly.MaxValue;
        var ny = NySistaDag(dag);
        var dagar = new List<Forlangningsdagar>();
        foreach (var forlangning in forlangningar.OrderBy(en => en.Nummer).TakeWhile(en => en.StatusDen(dag) != Forlangningsstatus.Avstadd))
        {
            var en = Dagar(forlangning, slut);
            // De förlängningar som återstår räknas från den dag som ändringen satte.
            if (ny is { } satt && !FannsFore(en, ny))
                (en, ny) = (Dagar(forlangning, satt.Dag), null);
            dagar.Add(en);
            slut = en.Till;
        }

        return dagar;

        static Forlangningsdagar Dagar(Forlangning forlangning, DateOnly slut) =>
            new(forlangning, slut.AddDays(1), Avtalsfrist.SistaDag(slut.AddDays(1), forlangning.Manader), Avtalsfrist.SenastBesked(slut, forlangning.Beskedsmanader));
    }

    /// <summary>Det som hindrar avtalstiden (obstacles to the term): en tid över fyra år behöver särskilda skäl när avtalet är direktivstyrt.</summary>
    /// <param name="regim">Lagregim (legal regime).</param>
    /// <param name="forsta">Första dagen (first day).</param>
    /// <param name="langst">Sista dagen med alla förlängningar (longest last day).</param>
    /// <param name="skal">Särskilda skäl (particular grounds), om några.</param>
    public static IReadOnlyList<string> HinderForTid(Lagregim regim, DateOnly forsta, DateOnly langst, string? skal)
    {
        var hinder = new List<string>();
        if (langst < forsta)
            hinder.Add("Sista dagen kan inte ligga före den första. Ändra något av datumen.");
        if (regim == Lagregim.Direktivstyrt && string.IsNullOrWhiteSpace(skal) && langst > Avtalsfrist.SistaDag(forsta, MaxManaderUtanSkal))
            hinder.Add($"Avtalet kan gälla till {langst:yyyy-MM-dd} med alla förlängningar, och det är längre än fyra år. Ange de särskilda skälen (lagen om offentlig upphandling 7 kap. 2 §).");
        return hinder;
    }

    /// <summary>Sätter avtalstiden och förlängningarna (sets the term and its options). En förlängning som är avgjord ändras inte.</summary>
    /// <param name="forsta">Första dagen (first day).</param>
    /// <param name="sista">Sista dagen utan förlängningar (last day without options).</param>
    /// <param name="optioner">Förlängningarna (options): månader, beskedstid i månader och sätt.</param>
    /// <param name="skal">Särskilda skäl (particular grounds), om några.</param>
    /// <exception cref="RegelbrottException">Tiden är för lång utan skäl, går baklänges, eller en förlängning är redan avgjord.</exception>
    public void SattTid(DateOnly forsta, DateOnly sista, IReadOnlyList<(int Manader, int Beskedsmanader, Forlangningsatt Satt)> optioner, string? skal)
    {
        ArgumentNullException.ThrowIfNull(optioner);
        if (forlangningar.Exists(en => en.Status != Forlangningsstatus.Oppen) || NySistaDag(DateOnly.MaxValue) is not null)
            throw new RegelbrottException("Kommunstyrelsen har redan avgjort en förlängning eller ändrat tiden. Avtalstiden ändras då genom en ändring av avtalet.");
        var langst = optioner.Aggregate(sista, (slut, option) => Avtalsfrist.SistaDag(slut.AddDays(1), option.Manader));
        RegelbrottException.Vid(HinderForTid(Regim, forsta, langst, skal));
        Avtalstid = new(forsta, sista);
        SarskildaSkal = string.IsNullOrWhiteSpace(skal) ? null : skal.Trim();
        forlangningar.Clear();
        forlangningar.AddRange(optioner.Select((option, plats) => new Forlangning(plats + 1, option.Manader, option.Beskedsmanader, option.Satt)));
        RaknaPerioder();
    }

    /// <summary>Registrerar besked om en förlängning (registers the decision on an option).</summary>
    /// <param name="nummer">Förlängningens nummer (the option).</param>
    /// <param name="utnyttjas">Om avtalet förlängs (used or declined).</param>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <exception cref="RegelbrottException">Förlängningen finns inte, är avgjord, står inte på tur, eller beslutet är för sent.</exception>
    public void AvgorForlangning(int nummer, bool utnyttjas, Beslut beslut)
    {
        ArgumentNullException.ThrowIfNull(beslut);
        if (!string.Equals(beslut.Organ, BeslutandeOrgan, StringComparison.OrdinalIgnoreCase))
            throw new RegelbrottException("En förlängning beslutas av kommunstyrelsen. Registrera kommunstyrelsens beslut.");
        if (UppsagtTill(DateOnly.MaxValue) is { } uppsagt)
            throw new RegelbrottException($"Avtalet är uppsagt till {uppsagt:yyyy-MM-dd} och förlängs inte.");
        var forlangning = forlangningar.Find(en => en.Nummer == nummer) ?? throw new RegelbrottException($"Avtalet har ingen förlängning {nummer}.");
        if (forlangning.Status != Forlangningsstatus.Oppen)
            throw new RegelbrottException($"Förlängning {nummer} är redan {(forlangning.Status == Forlangningsstatus.Utnyttjad ? "utnyttjad" : "avstådd")}.");
        if (forlangningar.Exists(en => en.Nummer < nummer && en.Status == Forlangningsstatus.Oppen && en.Satt == Forlangningsatt.Uttryckligt))
            throw new RegelbrottException($"Avgör förlängning {nummer - 1} först.");
        var dagar = Forlangningsdagar().FirstOrDefault(en => en.Forlangning.Nummer == nummer);
        if (utnyttjas && dagar is not null && beslut.Datum > dagar.SenastBesked)
            throw new RegelbrottException($"Besked om förlängning {nummer} skulle ha lämnats senast {dagar.SenastBesked:yyyy-MM-dd}, {Formel(dagar)}. Beslutet är från {beslut.Datum:yyyy-MM-dd}.");
        if (!utnyttjas && forlangning.Satt == Forlangningsatt.Tyst && dagar is not null && beslut.Datum > dagar.SenastBesked)
            throw new RegelbrottException($"Förlängning {nummer} är tyst och blev av när ingen lämnade besked senast {dagar.SenastBesked:yyyy-MM-dd}, {Formel(dagar)}. Beslutet är från {beslut.Datum:yyyy-MM-dd}.");
        forlangning.Avgor(utnyttjas, beslut);
        RaknaPerioder();
    }

    /// <summary>Hur sista dagen för besked är räknad (the working shown).</summary>
    /// <param name="dagar">Förlängningens dagar (the days of the option).</param>
    public static string Formel(Forlangningsdagar dagar)
    {
        ArgumentNullException.ThrowIfNull(dagar);
        var slut = dagar.Fran.AddDays(-1);
        return dagar.Forlangning.Beskedsmanader == 0
            ? $"samma dag som avtalet annars slutar, {slut:yyyy-MM-dd}"
            : $"{dagar.Forlangning.Beskedsmanader} {(dagar.Forlangning.Beskedsmanader == 1 ? "månad" : "månader")} före {slut:yyyy-MM-dd}";
    }

    // Den senast beslutade ändringen av sista dagen, och när den beslutades.
    private (DateOnly Dag, DateOnly Beslutad)? NySistaDag(DateOnly dag) => andringar
        .Where(en => en.Status == Andringsstatus.Beslutad && en.Innehall.NySistaDag is not null && en.Beslut!.Datum <= dag)
        .OrderBy(en => en.Beslut!.Datum).ThenBy(en => en.Nummer)
        .Select(en => ((DateOnly, DateOnly)?)(en.Innehall.NySistaDag!.Value, en.Beslut!.Datum!.Value))
        .LastOrDefault();

    private static bool FannsFore(Forlangningsdagar dagar, (DateOnly Dag, DateOnly Beslutad)? ny) => ny is { } satt && dagar.Forlangning.Status switch
    {
        Forlangningsstatus.Utnyttjad => dagar.Forlangning.Beslut!.Datum <= satt.Beslutad,
        _ => dagar.Forlangning.Satt == Forlangningsatt.Tyst && dagar.SenastBesked < satt.Beslutad,
    };

    private DateOnly? UppsagtTill(DateOnly dag) => steg.FindLast(en => en.Slag == Avtalsstegslag.Uppsagt && en.FannsDen(dag))?.Dag;

    private static bool BlirAv(Forlangningsdagar dagar, DateOnly dag) => dagar.Forlangning.StatusDen(dag) switch
    {
        Forlangningsstatus.Utnyttjad => true,
        Forlangningsstatus.Oppen => dagar.Forlangning.Satt == Forlangningsatt.Tyst && dag > dagar.SenastBesked,
        _ => false,
    };
}
