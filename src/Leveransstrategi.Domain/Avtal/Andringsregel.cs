namespace Leveransstrategi.Domain.Avtal;

/// <summary>Ett villkor med sin fråga (a condition with its question), så som sidan ställer den.</summary>
/// <param name="Villkor">Villkoret (condition).</param>
/// <param name="Pastaende">Villkoret som ett påstående (as a statement) att svara ja eller nej på.</param>
public sealed record Andringsfraga(Andringsvillkor Villkor, string Pastaende);

/// <summary>
/// Ändringsregel (rule of a ground): paragrafen i lagen (2016:1145) om offentlig upphandling, villkoren, gränsen i procent och om ändringen
/// ska annonseras.
/// </summary>
/// <param name="Grund">Grunden (ground).</param>
/// <param name="Namn">Namnet (name).</param>
/// <param name="Lagrum">Paragrafen (section of the act).</param>
/// <param name="Fragor">Villkoren (conditions).</param>
/// <param name="Procent">Gränsen i procent av avtalets värde (limit in per cent), om grunden har en.</param>
/// <param name="Annonseras">Om ändringen ska annonseras (must it be advertised), 16 §.</param>
public sealed record Andringsregel(Andringsgrund Grund, string Namn, string Lagrum, IReadOnlyList<Andringsfraga> Fragor, decimal? Procent, bool Annonseras)
{
    /// <summary>Lagen (the act) som paragraferna hör till.</summary>
    public const string Lag = "Lag (2016:1145) om offentlig upphandling";

    private static readonly Andringsfraga karaktar = new(Andringsvillkor.KaraktarenBestar, "Avtalets övergripande karaktär ändras inte.");
    private static readonly Andringsfraga kringgaende = new(Andringsvillkor.IngetKringgaende, "Ändringen görs inte för att kringgå lagen.");

    /// <summary>Alla regler (all rules), i paragrafernas ordning.</summary>
    public static IReadOnlyList<Andringsregel> Alla { get; } =
    [
        new(Andringsgrund.Ringa, "Ändring av mindre värde", "17 kap. 9 §", [karaktar], 10, false),
        new(Andringsgrund.Klausul, "Ändringsklausul", "17 kap. 10 §",
        [
            new(Andringsvillkor.KlausulenArEntydig, "Klausulen fanns med i upphandlingen och är klar, exakt och entydig."),
            new(Andringsvillkor.KlausulenBeskriverAndringen, "Klausulen anger vad som får ändras, hur mycket och när."),
            karaktar,
        ], null, false),
        new(Andringsgrund.Kompletterande, "Kompletterande beställning", "17 kap. 11 §",
        [
            new(Andringsvillkor.Nodvandig, "Kompletteringen har blivit nödvändig och ingick inte från början."),
            new(Andringsvillkor.LeverantorenKanInteBytas, "Leverantören kan inte bytas av ekonomiska eller tekniska skäl."),
            new(Andringsvillkor.BytetGerOlagenhet, "Ett byte skulle medföra betydande olägenheter eller betydligt större kostnader."),
            kringgaende,
        ], 50, true),
        new(Andringsgrund.Oforutsedd, "Oförutsebara omständigheter", "17 kap. 12 §",
        [
            new(Andringsvillkor.KundeInteForutses, "Behovet beror på något som staden varken förutsåg eller borde ha förutsett."),
            karaktar,
            kringgaende,
        ], 50, true),
        new(Andringsgrund.BytAvLeverantor, "Byte av leverantör", "17 kap. 13 §",
        [
            new(Andringsvillkor.BytetHarGiltigOrsak, "Bytet beror på en omstrukturering, ett uppköp, en fusion eller en insolvens, eller följer av en ändringsklausul."),
            new(Andringsvillkor.NyLeverantorUppfyllerKraven, "Den nya leverantören uppfyller de krav för kvalificering som ställdes i upphandlingen."),
            new(Andringsvillkor.IngaAndraVasentligaAndringar, "Bytet medför inga andra väsentliga ändringar av avtalet."),
            kringgaende,
        ], null, false),
        new(Andringsgrund.EjVasentlig, "Ändring som inte är väsentlig", "17 kap. 14 §",
        [
            new(Andringsvillkor.IngaAndraDeltagare, "Med de nya villkoren från början hade varken andra leverantörer deltagit eller andra anbud godtagits."),
            new(Andringsvillkor.JamviktenBestar, "Den ekonomiska jämvikten ändras inte till leverantörens förmån."),
            new(Andringsvillkor.OmfattningenBestar, "Avtalets omfattning utvidgas inte betydligt."),
            new(Andringsvillkor.LeverantorenBestar, "Leverantören byts inte."),
        ], null, false),
    ];

    /// <summary>Grundens regel (the rule of a ground).</summary>
    /// <param name="grund">Grunden (ground).</param>
    public static Andringsregel For(Andringsgrund grund) => Alla.First(en => en.Grund == grund);
}
