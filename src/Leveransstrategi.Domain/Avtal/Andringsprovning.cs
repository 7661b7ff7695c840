using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Prövningens utfall (outcome of the test).</summary>
public enum Andringsutfall
{
    /// <summary>Ändringen ryms i grunden (within the ground), med de svar som är lämnade.</summary>
    Ryms = 1,

    /// <summary>Ändringen ryms inte (not within).</summary>
    RymsInte = 2,

    /// <summary>Något är obesvarat, okänt eller oklart (needs an assessment).</summary>
    BehoverBedomas = 3,

    /// <summary>Lagen har ingen prövning för avtalet (the act has no test).</summary>
    IngenLagprovning = 4,
}

/// <summary>Ett steg i prövningen (a step of the test).</summary>
/// <param name="Mening">Steget i ord (in words).</param>
/// <param name="Lagrum">Paragrafen (section), om steget vilar på en.</param>
/// <param name="Uppfyllt">Ja, nej, eller <see langword="null"/> när det är obesvarat eller oklart (met, not met, open).</param>
public sealed record Provningssteg(string Mening, string? Lagrum, bool? Uppfyllt);

/// <summary>Ändringsunderlag (what the test needs to know): avtalets regim, värde och tidigare ändringar.</summary>
/// <param name="Regim">Lagregim (legal regime).</param>
/// <param name="Varde">Avtalets värde när det ingicks, i kronor (original value in SEK excl. VAT), om det är känt.</param>
/// <param name="HarIndexklausul">Om avtalet har en indexklausul (does it have an index clause).</param>
/// <param name="Indextal">Uppräkningen sedan avtalet ingicks (index factor), till exempel 1,08, om den är känd.</param>
/// <param name="Troskelvarde">Tröskelvärdet (EU threshold) som gällde, om det är känt.</param>
/// <param name="Tidigare">Tidigare beslutade ändringar (earlier changes).</param>
public sealed record Andringsunderlag(Lagregim Regim, decimal? Varde, bool HarIndexklausul, decimal? Indextal, Beloppsgrans? Troskelvarde, IReadOnlyList<Avtalsandring> Tidigare);

/// <summary>
/// Ändringsprövning (test of a change) enligt lagen (2016:1145) om offentlig upphandling 17 kap. 9–16 §§. Prövningen räknar och frågar;
/// kommunstyrelsen bedömer och beslutar. Under tröskelvärdet har lagen ingen prövning, och portalen gissar ingen.
/// </summary>
/// <param name="Utfall">Utfallet (outcome).</param>
/// <param name="Lagrum">Grundens paragraf (section), när lagen prövar.</param>
/// <param name="Bas">Värdet som gränsen räknas på (base), om det är känt.</param>
/// <param name="Grans">Gränsen i kronor (limit in SEK), om grunden har en och den är känd.</param>
/// <param name="Netto">Nettot av alla ändringar som ökar eller minskar värdet (net of all changes), med den här.</param>
/// <param name="Annonseras">Om ändringen ska annonseras (must it be advertised).</param>
/// <param name="Steg">Stegen (steps), i ordning.</param>
public sealed record Andringsprovning(Andringsutfall Utfall, string? Lagrum, decimal? Bas, decimal? Grans, decimal Netto, bool Annonseras, IReadOnlyList<Provningssteg> Steg)
{
    /// <summary>Nettot i procent av basen (net in per cent of the base), om basen är känd.</summary>
    public decimal? Nettoprocent => Bas > 0 ? Netto / Bas * 100 : null;

    /// <summary>Slutsatsen i ord (the conclusion in words).</summary>
    public string Slutsats => Utfall switch
    {
        Andringsutfall.Ryms => $"Ändringen ryms i {Lagrum}, om svaren på villkoren stämmer. Kommunstyrelsen bedömer och beslutar.",
        Andringsutfall.RymsInte => $"Ändringen ryms inte i {Lagrum}. Välj en annan grund, minska ändringen eller gör en ny upphandling.",
        Andringsutfall.BehoverBedomas => $"Det går inte att säga om ändringen ryms i {Lagrum}. Se vad som är obesvarat eller oklart, och ta råd av en upphandlingsjurist.",
        _ => "Lagen har ingen prövning av ändringar i det här avtalet. Ta råd av en upphandlingsjurist innan ändringen går till beslut.",
    };

    /// <summary>Prövar en ändring (tests a change).</summary>
    /// <param name="underlag">Underlaget (what is known).</param>
    /// <param name="andring">Ändringen (the change).</param>
    public static Andringsprovning Prova(Andringsunderlag underlag, Avtalsandring andring)
    {
        ArgumentNullException.ThrowIfNull(underlag);
        ArgumentNullException.ThrowIfNull(andring);
        var netto = underlag.Tidigare.Sum(en => en.Belopp) + andring.Belopp;
        if (underlag.Regim != Lagregim.Direktivstyrt)
        {
            var del = underlag.Regim == Lagregim.Nationellt ? "Avtalet är upphandlat under tröskelvärdet (19 kap.)." : "Avtalet är en direktupphandling (19 a kap.).";
            return new(Andringsutfall.IngenLagprovning, null, underlag.Varde, null, netto, false,
            [
                new($"{del} 17 kap. binder bara direktivstyrda avtal, så lagen har ingen prövning av ändringen.", underlag.Regim == Lagregim.Nationellt ? "19 kap. 1 §" : "19 a kap. 1 §", null),
                new($"Nettot av alla ändringar är {Matt.Skriv(netto)}. Det är en upplysning, ingen prövning.", null, null),
                new("Ta råd av en upphandlingsjurist: en stor ändring kan ändå vara ett nytt köp som behöver konkurrens.", null, null),
            ]);
        }

        var regel = Andringsregel.For(andring.Grund);
        var steg = regel.Fragor
            .Select(fraga => andring.Svar.TryGetValue(fraga.Villkor, out var ja)
                ? new Provningssteg($"{fraga.Pastaende} Svar: {(ja ? "ja" : "nej")}.", regel.Lagrum, ja)
                : new Provningssteg($"{fraga.Pastaende} Obesvarat.", regel.Lagrum, null))
            .ToList();
        var (bas, grans) = Andringsgrans.Prova(underlag, andring, regel, steg);
        if (regel.Annonseras)
            steg.Add(new("Ändringen ska annonseras när den är gjord.", "17 kap. 16 §", true));
        var utfall = steg.Exists(en => en.Uppfyllt == false) ? Andringsutfall.RymsInte
            : steg.Exists(en => en.Uppfyllt is null) ? Andringsutfall.BehoverBedomas
            : Andringsutfall.Ryms;
        return new(utfall, regel.Lagrum, bas, grans, netto, regel.Annonseras, steg);
    }
}
