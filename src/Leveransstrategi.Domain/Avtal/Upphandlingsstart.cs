namespace Leveransstrategi.Domain.Avtal;

/// <summary>Det som sätter gränsen för en ny upphandling (what sets the limit).</summary>
public enum Startgrans
{
    /// <summary>Taket (the ceiling).</summary>
    Taket = 1,

    /// <summary>Avtalets sista dag (the end).</summary>
    Slutet = 2,

    /// <summary>Sista dagen för besked om en förlängning (notice day of an unused option).</summary>
    Forlangningen = 3,
}

/// <summary>Ett steg i uträkningen (a step of the working), bakåt i tiden.</summary>
/// <param name="Mening">Steget i ord (in words).</param>
/// <param name="Dag">Dagen efter steget (the day reached), om den är känd.</param>
/// <param name="Slag">Avtalssteget (gate), när steget gäller ett.</param>
public sealed record Startsteg(string Mening, DateOnly? Dag, Avtalsstegslag? Slag);

/// <summary>
/// Börja ny upphandling senast (start the next procurement by): den tidigaste av taket, slutet och en outnyttjad förlängnings beskedsdag,
/// minus de egna ledtiderna och bakåt till kommunstyrelsens sammanträden. Saknas en ledtid anges ingen dag, och det står vad som saknas.
/// </summary>
/// <param name="Grans">Vad som sätter gränsen (the limit), om något är känt.</param>
/// <param name="Gransdag">Dagen då ett nytt avtal senast ska vara tecknat (day by which a new agreement must be signed).</param>
/// <param name="Senast">Sista dagen att börja (last day to start), när allt är känt.</param>
/// <param name="Steg">Uträkningen (the working), i ordning.</param>
/// <param name="Saknas">Det som saknas (what is missing).</param>
public sealed record Upphandlingsstart(Startgrans? Grans, DateOnly? Gransdag, DateOnly? Senast, IReadOnlyList<Startsteg> Steg, IReadOnlyList<string> Saknas)
{
    // Kommunstyrelsen sammanträder tätare än så, också över sommaren. Ett längre glapp betyder att dagarna inte är inlagda.
    private const int LangstGlapp = 92;

    /// <summary>Om dagen har passerat (is it too late).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public bool ArPasserad(DateOnly dag) => Senast < dag;

    /// <summary>Räknar fram dagen för ett avtal (computes the day for an agreement), så som det ser ut en dag.</summary>
    /// <param name="avtal">Avtalet (the agreement).</param>
    /// <param name="prognos">Takprognosen (ceiling forecast), om avtalet har ett tak.</param>
    /// <param name="ledtider">Ledtiderna (lead times).</param>
    /// <param name="sammantraden">Kommunstyrelsens sammanträdesdagar (meeting days).</param>
    /// <param name="dag">Dagen (the day). En förlängning vars beskedsdag har passerat sätter ingen gräns.</param>
    public static Upphandlingsstart For(Ramavtal avtal, Takprognos? prognos, IReadOnlyList<Ledtid> ledtider, IReadOnlyList<DateOnly> sammantraden, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(avtal);
        var oppen = avtal.Forlangningsdagar(dag).FirstOrDefault(en => en.Forlangning.StatusDen(dag) == Forlangningsstatus.Oppen && en.SenastBesked >= dag);
        return Berakna(prognos?.Tidigast, avtal.Slutar(dag), oppen?.SenastBesked, avtal.Regim, ledtider, sammantraden);
    }

    /// <summary>Räknar fram dagen (computes the day).</summary>
    /// <param name="takNas">Första dagen då taket kan nås (earliest day the ceiling is reached), om den är känd.</param>
    /// <param name="slut">Avtalets sista dag (last day), om den är känd.</param>
    /// <param name="besked">Sista dagen för besked om en outnyttjad förlängning (notice day of an unused option), om någon.</param>
    /// <param name="regim">Den nya upphandlingens lagregim (legal regime), som bestämmer stegen.</param>
    /// <param name="ledtider">Ledtiderna (lead times).</param>
    /// <param name="sammantraden">Kommunstyrelsens sammanträdesdagar (meeting days).</param>
    public static Upphandlingsstart Berakna(DateOnly? takNas, DateOnly? slut, DateOnly? besked, Lagregim regim, IReadOnlyList<Ledtid> ledtider, IReadOnlyList<DateOnly> sammantraden)
    {
        ArgumentNullException.ThrowIfNull(ledtider);
        ArgumentNullException.ThrowIfNull(sammantraden);
        var granser = new (Startgrans Grans, DateOnly? Dag, string Mening)[]
        {
            (Startgrans.Taket, takNas?.AddDays(-1), $"Taket kan nås {takNas:yyyy-MM-dd}. Ett nytt avtal behöver vara tecknat senast dagen före, {takNas?.AddDays(-1):yyyy-MM-dd}."),
            (Startgrans.Slutet, slut, $"Avtalets sista dag är {slut:yyyy-MM-dd}. Ett nytt avtal behöver vara tecknat senast då."),
            (Startgrans.Forlangningen, besked, $"Besked om förlängning lämnas senast {besked:yyyy-MM-dd}. Ett nytt avtal behöver vara tecknat senast då, så att det går att låta bli att förlänga."),
        };
        var kanda = granser.Where(en => en.Dag is not null).OrderBy(en => en.Dag).ToList();
        if (kanda.Count == 0)
            return new(null, null, null, [], ["Avtalet har ingen känd sista dag och ingen prognos för taket. Ange avtalstiden."]);

        var (grans, gransdag, mening) = kanda[0];
        var steg = new List<Startsteg> { new(mening, gransdag, null) };
        if (kanda.Count > 1)
            steg[0] = new($"{mening} Det är den tidigaste av {Matt.Antal(kanda.Count, "gräns", "gränser")}.", gransdag, null);
        var ordning = Ramavtal.Ordning(regim);
        var saknas = ordning.Select(slag => Ledtidens(ledtider, slag)).Where(ledtid => ledtid.Median is null)
            .Select(ledtid => $"Ledtid fram till {Namn(ledtid.Till)} saknas: {Matt.Antal(ledtid.Dagar.Count, "mätning", "mätningar")}, och det behövs minst {Ledtid.MinstMatt}.")
            .ToList();
        if (saknas.Count > 0)
            return new(grans, gransdag, null, steg, saknas);

        var dag = gransdag!.Value;
        foreach (var slag in ordning.Reverse())
        {
            dag = TillSammantrade(slag, dag, sammantraden, steg);
            var (tidigare, ledtid) = (dag, Ledtidens(ledtider, slag));
            dag = dag.AddDays(-ledtid.Median!.Value);
            steg.Add(new($"Fram till {Namn(slag)} tar det {Matt.Antal(ledtid.Median.Value, "dag", "dagar")}, medianen av {Matt.Antal(ledtid.Dagar.Count, "upphandling", "upphandlingar")}: {tidigare:yyyy-MM-dd} minus {Matt.Antal(ledtid.Median.Value, "dag", "dagar")} är {dag:yyyy-MM-dd}.", dag, slag));
            if (slag == Avtalsstegslag.Tecknat && ordning.Contains(Avtalsstegslag.Underrattat))
                dag = ForeSparren(dag, tidigare, steg);
        }

        return new(grans, gransdag, dag, [.. steg, new($"Börja en ny upphandling senast {dag:yyyy-MM-dd}.", dag, null)], []);
    }

    private static DateOnly TillSammantrade(Avtalsstegslag slag, DateOnly dag, IReadOnlyList<DateOnly> sammantraden, List<Startsteg> steg)
    {
        if (!Avtalssteg.BehoverBeslut(slag))
            return dag;
        var fore = sammantraden.Where(en => en <= dag).DefaultIfEmpty(DateOnly.MinValue).Max();
        if (dag.DayNumber - fore.DayNumber > LangstGlapp)
        {
            steg.Add(new($"Kommunstyrelsens sammanträden före {dag:yyyy-MM-dd} är inte inlagda. Dagen för {Namn(slag)} är därför inte flyttad.", dag, slag));
            return dag;
        }

        steg.Add(new($"{Ramavtal.Namn(slag)} behöver kommunstyrelsens beslut. Sista sammanträdet till och med {dag:yyyy-MM-dd} är {fore:yyyy-MM-dd}.", fore, slag));
        return fore;
    }

    // De egna upphandlingarna kan ha haft en kortare väg än lagen kräver, till exempel när underrättelsen skickades före en helg.
    private static DateOnly ForeSparren(DateOnly dag, DateOnly tecknas, List<Startsteg> steg)
    {
        var skickas = dag;
        while (new Avtalssparr(skickas, Underrattelsesatt.Elektroniskt).TidigastTecknat > tecknas)
            skickas = skickas.AddDays(-1);
        if (skickas != dag)
            steg.Add(new($"Avtalsspärren ska ha gått ut före {tecknas:yyyy-MM-dd}. Underrättelsen skickas därför elektroniskt senast {skickas:yyyy-MM-dd}.", skickas, Avtalsstegslag.Underrattat));
        return skickas;
    }

    private static Ledtid Ledtidens(IReadOnlyList<Ledtid> ledtider, Avtalsstegslag slag) => ledtider.FirstOrDefault(en => en.Till == slag) ?? new(slag, []);

    private static string Namn(Avtalsstegslag slag) => slag switch
    {
        Avtalsstegslag.UnderlagGodkant => "godkänt underlag",
        Avtalsstegslag.Annonserat => "annonsen",
        Avtalsstegslag.Tilldelat => "tilldelningen",
        Avtalsstegslag.Underrattat => "underrättelsen",
        _ => "tecknandet",
    };
}
