using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Ramavtalsläge (status of an agreement on a day).</summary>
public enum Ramavtalslage
{
    /// <summary>Planerat (planned).</summary>
    Planerat = 1,

    /// <summary>Annonserat (advertised).</summary>
    Annonserat = 2,

    /// <summary>Tilldelat (awarded), eller tecknat men inte i kraft.</summary>
    Tilldelat = 3,

    /// <summary>Avtalsspärr (standstill).</summary>
    Avtalssparr = 4,

    /// <summary>Gäller (in force).</summary>
    Galler = 5,

    /// <summary>Utgånget (expired).</summary>
    Utganget = 6,

    /// <summary>Uppsagt (terminated).</summary>
    Uppsagt = 7,

    /// <summary>Slut (ceiling reached).</summary>
    Slut = 8,
}

/// <content>Avtalets väg: stegen med kommunstyrelsens beslut, avtalsspärren, och läget en dag.</content>
public sealed partial class Ramavtal
{
    /// <summary>Den som beslutar om ramavtal (who decides): strategins avsnitt 3.</summary>
    public const string BeslutandeOrgan = "Kommunstyrelsen";

    /// <summary>Avtalsspärren (the standstill) efter underrättelsen, när lagen har en och underrättelsen är skickad.</summary>
    public Avtalssparr? Sparr => Regim != Lagregim.Direktupphandling && steg.FindLast(en => en.Slag == Avtalsstegslag.Underrattat) is { Satt: { } satt } underrattat
        ? new(underrattat.Dag, satt)
        : null;

    /// <summary>Läget (status) en dag. Det här är det enda stället där det räknas fram.</summary>
    /// <param name="dag">Dagen (the day).</param>
    /// <param name="taketNatt">Om taket är nått den dagen (is the ceiling reached).</param>
    public Ramavtalslage Lage(DateOnly dag, bool taketNatt)
    {
        if (Passerat(Avtalsstegslag.Tecknat, dag))
        {
            if (UppsagtTill(dag) is { } uppsagt && dag > uppsagt)
                return Ramavtalslage.Uppsagt;
            if (dag > Slutar(dag))
                return Ramavtalslage.Utganget;
            if (dag < Avtalstid.Fran)
                return Ramavtalslage.Tilldelat;
            return taketNatt ? Ramavtalslage.Slut : Ramavtalslage.Galler;
        }

        if (Passerat(Avtalsstegslag.Underrattat, dag) && Sparr is { } sparr && dag <= sparr.SistaDag)
            return Ramavtalslage.Avtalssparr;
        return Passerat(Avtalsstegslag.Tilldelat, dag) ? Ramavtalslage.Tilldelat
            : Passerat(Avtalsstegslag.Annonserat, dag) ? Ramavtalslage.Annonserat
            : Ramavtalslage.Planerat;
    }

    /// <summary>Nästa steg (next gate), eller inget när avtalet är tecknat.</summary>
    public Avtalsstegslag? NastaSteg => NastaStegDen(DateOnly.MaxValue);

    /// <summary>Nästa steg så som det såg ut en dag (next gate on a day), eller inget när avtalet var tecknat.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Avtalsstegslag? NastaStegDen(DateOnly dag) => Ordning(Regim).Where(slag => !Passerat(slag, dag)).Select(slag => (Avtalsstegslag?)slag).FirstOrDefault();

    /// <summary>Det som hindrar ett steg (obstacles to a gate).</summary>
    /// <param name="slag">Steget (gate).</param>
    /// <param name="dag">Dagen (day), om den är vald.</param>
    /// <param name="beslut">Beslutet (decision), om det är känt.</param>
    public IReadOnlyList<string> HinderForSteg(Avtalsstegslag slag, DateOnly? dag, Beslut? beslut)
    {
        var hinder = new List<string>();
        if (slag == Avtalsstegslag.Uppsagt)
        {
            if (!steg.Exists(en => en.Slag == Avtalsstegslag.Tecknat))
                hinder.Add("Avtalet är inte tecknat och kan inte sägas upp.");
            if (UppsagtTill(DateOnly.MaxValue) is not null)
                hinder.Add("Avtalet är redan uppsagt.");
            if (dag is { } sista && sista > Slutar(sista))
                hinder.Add($"Avtalet slutar {Slutar(sista):yyyy-MM-dd}. Ange en tidigare sista dag.");
        }
        else if (steg.Exists(en => en.Slag == slag))
        {
            hinder.Add("Steget är redan registrerat.");
        }
        else if (NastaSteg is { } nasta && nasta != slag)
        {
            hinder.Add($"Steget före saknas: {Namn(nasta)}.");
        }

        if (slag != Avtalsstegslag.Uppsagt && dag is { } vald && steg.Count > 0 && vald < steg.Max(en => en.Dag))
            hinder.Add($"Steget före är från {steg.Max(en => en.Dag):yyyy-MM-dd}. Ange den dagen eller en senare.");
        if (Avtalssteg.BehoverBeslut(slag) && beslut is not null && !string.Equals(beslut.Organ, BeslutandeOrgan, StringComparison.OrdinalIgnoreCase))
            hinder.Add($"{Namn(slag)} beslutas av kommunstyrelsen. Registrera kommunstyrelsens beslut.");
        if (slag == Avtalsstegslag.Tecknat)
        {
            if (dag is { } tecknas && Sparr?.Hinder(tecknas) is { } sparrat)
                hinder.Add(sparrat);
            if (dag < beslut?.Datum)
                hinder.Add($"Kommunstyrelsen beslutade {beslut.Datum:yyyy-MM-dd}. Avtalet kan inte tecknas tidigare.");
            if (Avtalstid is not { Fran: not null, Till: not null })
                hinder.Add("Ange avtalstiden innan avtalet tecknas.");
        }

        return hinder;
    }

    /// <summary>Antecknar ett steg (registers a gate).</summary>
    /// <param name="slag">Steget (gate).</param>
    /// <param name="dag">Dagen (day).</param>
    /// <param name="beslut">Beslutet (decision), när steget behöver ett.</param>
    /// <param name="satt">Hur underrättelsen skickades (how the notice was sent), för underrättelsen.</param>
    /// <exception cref="RegelbrottException">Något hindrar, eller en uppgift saknas.</exception>
    public void Passera(Avtalsstegslag slag, DateOnly dag, Beslut? beslut, Underrattelsesatt? satt = null)
    {
        RegelbrottException.Vid(HinderForSteg(slag, dag, beslut));
        if (Avtalssteg.BehoverBeslut(slag) && beslut is null)
            throw new RegelbrottException($"{Namn(slag)} behöver kommunstyrelsens beslut.");
        if (slag == Avtalsstegslag.Underrattat && satt is null)
            throw new RegelbrottException("Ange hur underrättelsen skickades. Det avgör avtalsspärrens längd.");
        steg.Add(new(steg.Count + 1, slag, dag, beslut, slag == Avtalsstegslag.Underrattat ? satt : null));
        RaknaPerioder();
    }

    /// <summary>Stegets namn (name of a gate).</summary>
    /// <param name="slag">Steget (gate).</param>
    public static string Namn(Avtalsstegslag slag) => slag switch
    {
        Avtalsstegslag.UnderlagGodkant => "Godkänt underlag",
        Avtalsstegslag.Annonserat => "Annons",
        Avtalsstegslag.Tilldelat => "Tilldelning",
        Avtalsstegslag.Underrattat => "Underrättelse om tilldelning",
        Avtalsstegslag.Tecknat => "Tecknande",
        _ => "Uppsägning",
    };

    /// <summary>Stegens ordning (order of the gates) fram till tecknandet. En direktupphandling annonseras inte och har ingen avtalsspärr.</summary>
    /// <param name="regim">Lagregim (legal regime).</param>
    public static IReadOnlyList<Avtalsstegslag> Ordning(Lagregim regim) => regim == Lagregim.Direktupphandling
        ? [Avtalsstegslag.UnderlagGodkant, Avtalsstegslag.Tilldelat, Avtalsstegslag.Tecknat]
        : [Avtalsstegslag.UnderlagGodkant, Avtalsstegslag.Annonserat, Avtalsstegslag.Tilldelat, Avtalsstegslag.Underrattat, Avtalsstegslag.Tecknat];

    private bool Passerat(Avtalsstegslag slag, DateOnly dag) => steg.Exists(en => en.Slag == slag && en.Dag <= dag);
}
