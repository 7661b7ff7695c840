namespace Leveransstrategi.Domain.Vagledning;

/// <summary>Utfallsslag (how the table answered).</summary>
public enum Utfallsslag
{
    /// <summary>Precis en slutsats träffar (exactly one conclusion).</summary>
    Svar = 1,

    /// <summary>Ingen regel träffar (the rules are silent).</summary>
    Tyst = 2,

    /// <summary>Flera slutsatser träffar (the rules collide).</summary>
    Kollision = 3,

    /// <summary>Ett svar saknas som avgör (an answer that decides is missing).</summary>
    Ofullstandigt = 4,
}

/// <summary>Regelutfall (outcome): slutsatsen och de rader som bär den.</summary>
/// <param name="Slag">Hur tabellen svarade (how it answered).</param>
/// <param name="Slutsats">Raden som gav slutsatsen (the conclusion), om det blev ett svar.</param>
/// <param name="Kolliderar">Raderna som går emot varandra (the colliding rows).</param>
/// <param name="Rader">Skäl, steg och förbehåll som träffar, i tabellens ordning (the other rows that hit).</param>
public sealed record Regelutfall(
    Utfallsslag Slag,
    Vagledningsregel? Slutsats,
    IReadOnlyList<Vagledningsregel> Kolliderar,
    IReadOnlyList<Vagledningsregel> Rader)
{
    /// <summary>Koden (code); utan ett svar ska IT-avdelningen tillfrågas.</summary>
    public Slutsatskod Kod => Slutsats?.Kod ?? Slutsatskod.FragaItAvdelningen;
}

/// <summary>
/// Regelsamling (the rule set): frågorna och beslutstabellen. Slutsatserna har träffregeln unik: träffar ingen rad är reglerna tysta,
/// träffar flera går de emot varandra, och i båda fallen säger svaret det. Övriga delar samlar alla rader som träffar.
/// </summary>
/// <param name="Fragor">Frågorna i ordning (the questions).</param>
/// <param name="Regler">Raderna i ordning (the rows).</param>
public sealed record Regelsamling(IReadOnlyList<Vagledningsfraga> Fragor, IReadOnlyList<Vagledningsregel> Regler)
{
    /// <summary>En tom samling (an empty set).</summary>
    public static Regelsamling Tom { get; } = new([], []);

    /// <summary>Svarar (answers) efter reglerna som gällde dagen.</summary>
    /// <param name="fakta">Fakta (the inputs).</param>
    /// <param name="dag">Köpets dag (day of the purchase).</param>
    public Regelutfall Svara(Fakta fakta, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        var galler = Regler.Where(regel => regel.Giltighet.Omfattar(dag)).ToList();
        var slutsatser = galler.Where(regel => regel.Del == Regeldel.Slutsats).ToList();
        var traffar = slutsatser.Where(regel => regel.Traffar(fakta) == true).ToList();
        // Det som är okänt kan sakna betydelse: då är svaret detsamma hur frågan än besvaras.
        if (traffar.Count == 0 && slutsatser.Any(regel => regel.Traffar(fakta) is null))
        {
            var mojliga = Mojliga(slutsatser, fakta);
            if (mojliga is [{ } enda])
                traffar = [enda];
            else
                return Utfall(Utfallsslag.Ofullstandigt, null, []);
        }

        return traffar switch
        {
            [] => Utfall(Utfallsslag.Tyst, null, []),
            [var slutsats] => Utfall(Utfallsslag.Svar, slutsats, []),
            _ => Utfall(Utfallsslag.Kollision, null, traffar),
        };

        Regelutfall Utfall(Utfallsslag slag, Vagledningsregel? slutsats, List<Vagledningsregel> kolliderar)
        {
            var med = fakta.Med(Faktum.Slutsats, Faktavarden.Kod(slutsats?.Kod ?? Slutsatskod.FragaItAvdelningen));
            return new(slag, slutsats, kolliderar, galler.FindAll(regel => regel.Del != Regeldel.Slutsats && regel.Traffar(med) == true));
        }
    }

    /// <summary>Frågorna som återstår (questions left): de vars svar kan ändra slutsatsen.</summary>
    /// <param name="fakta">Fakta hittills (the inputs so far).</param>
    /// <param name="dag">Köpets dag (day of the purchase).</param>
    public IReadOnlyList<Vagledningsfraga> Kvar(Fakta fakta, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(fakta);
        var slutsatser = Regler.Where(regel => regel.Del == Regeldel.Slutsats && regel.Giltighet.Omfattar(dag)).ToList();
        return [.. Fragor.Where(fraga => fakta[fraga.Faktum] is null && KanAndra(slutsatser, fraga.Faktum, fakta))];
    }

    private static bool KanAndra(List<Vagledningsregel> slutsatser, Faktum faktum, Fakta fakta) =>
        Fullstandiga(fakta, [.. Okanda(slutsatser, fakta).Where(annat => annat != faktum)])
            .Any(fall => Faktavarden.For(faktum).Select(varde => Koder(slutsatser, fall.Med(faktum, varde))).Distinct().Count() > 1);

    // Raden är olika för olika svar; finns bara en rad, eller ingen, spelar det okända ingen roll.
    private static List<Vagledningsregel?> Mojliga(List<Vagledningsregel> slutsatser, Fakta fakta) =>
        [.. Fullstandiga(fakta, Okanda(slutsatser, fakta)).Select(fall => slutsatser.FindAll(regel => regel.Traffar(fall) == true)).Select(rader => rader is [var enda] ? enda : null).Distinct()];

    private static string Koder(List<Vagledningsregel> slutsatser, Fakta fakta) =>
        string.Join(' ', slutsatser.Where(regel => regel.Traffar(fakta) == true).Select(regel => regel.Id));

    private static List<Faktum> Okanda(List<Vagledningsregel> slutsatser, Fakta fakta) =>
        [.. slutsatser.SelectMany(regel => regel.Villkor).Select(villkor => villkor.Faktum).Distinct().Where(faktum => fakta[faktum] is null && Faktavarden.For(faktum).Count > 0)];

    private static IEnumerable<Fakta> Fullstandiga(Fakta fakta, List<Faktum> okanda) =>
        okanda.Aggregate((IEnumerable<Fakta>)[fakta], (fall, faktum) => fall.SelectMany(ett => Faktavarden.For(faktum).Select(varde => ett.Med(faktum, varde))));
}
