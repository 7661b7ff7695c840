using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Direktupphandlingar;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Avropsplikter (duties that follow a call-off): vad som ska göras efteråt, till vilken dag och varför.</summary>
public static class Avropsplikter
{
    /// <summary>Plikterna efter ett avrop (duties after a call-off), efter sista dag.</summary>
    /// <param name="regim">Avtalets lagregim (legal regime).</param>
    /// <param name="form">Avropsformen (form).</param>
    /// <param name="varde">Värdet med optioner i kronor (value, SEK excl. VAT).</param>
    /// <param name="dag">Avropets dag (day of the call-off): beslutet vid FKU, annars beställningen.</param>
    /// <param name="dokumentationsgrans">Gränsen för dokumentation av en direktupphandling (documentation limit) som gällde dagen.</param>
    /// <param name="regel">Avtalets regel (what the agreement asks for), om någon.</param>
    public static IReadOnlyList<Avropsplikt> For(Lagregim regim, Avropsformslag form, decimal varde, DateOnly dag, Beloppsgrans? dokumentationsgrans, Pliktregel? regel)
    {
        var plikter = new List<Avropsplikt>();
        if (form == Avropsformslag.Fku)
            plikter.Add(Underrattelse(regim, dag, regel));
        if (Dokumentera(regim, varde, dag, dokumentationsgrans) is { } dokumentation)
            plikter.Add(dokumentation);
        if (regel?.Efterannonsdagar is { } dagar)
        {
            var senast = Helgdagar.NastaVardag(dag.AddDays(dagar));
            plikter.Add(new(Avropspliktsslag.Efterannons, senast, Pliktgrund.Avtal, regel.Kalla, $"Efterannonsera avropet senast {senast:yyyy-MM-dd}, {Matt.Antal(dagar, "dag", "dagar")} efter {dag:yyyy-MM-dd}{Flyttad(dag.AddDays(dagar), senast)}. Avtalet kräver det; lagen gör det inte för ett avrop från ett ramavtal."));
        }

        if (regel?.Rapport is { } period)
            plikter.Add(Rapportera(period, dag, regel));
        return [.. plikter.OrderBy(en => en.Senast).ThenBy(en => en.Slag)];
    }

    /// <summary>Den frivilliga avtalsspärren vid FKU (voluntary standstill), om avtalet har en. Lagen kräver ingen (20 kap. 2 §).</summary>
    /// <param name="form">Avropsformen (form).</param>
    /// <param name="regel">Avtalets regel (what the agreement asks for), om någon.</param>
    /// <param name="skickad">Dagen då underrättelsen skickades (sent).</param>
    /// <param name="satt">Hur den skickades (how).</param>
    public static Avtalssparr? Sparr(Avropsformslag form, Pliktregel? regel, DateOnly skickad, Underrattelsesatt satt) =>
        form == Avropsformslag.Fku && regel is { FrivilligSparr: true } ? new(skickad, satt) : null;

    /// <summary>Pliktens namn (name of a duty).</summary>
    /// <param name="slag">Slaget (kind).</param>
    public static string Namn(Avropspliktsslag slag) => slag switch
    {
        Avropspliktsslag.Underrattelse => "Underrättelse",
        Avropspliktsslag.Dokumentation => "Dokumentation",
        Avropspliktsslag.Efterannons => "Efterannons",
        _ => "Rapport",
    };

    private static Avropsplikt Underrattelse(Lagregim regim, DateOnly dag, Pliktregel? regel)
    {
        var senast = Helgdagar.NastaVardag(dag.AddDays(1));
        var sparr = regel is { FrivilligSparr: true }
            ? $" Avtalet har en frivillig avtalsspärr: skickas underrättelsen elektroniskt {senast:yyyy-MM-dd} får kontraktet tecknas tidigast {new Avtalssparr(senast, Underrattelsesatt.Elektroniskt).TidigastTecknat:yyyy-MM-dd}."
            : " Ingen avtalsspärr gäller (20 kap. 2 §).";
        return new(Avropspliktsslag.Underrattelse, senast, regim == Lagregim.Direktivstyrt ? Pliktgrund.Lag : Pliktgrund.Kontroll, regim == Lagregim.Direktivstyrt ? "12 kap. 12 §" : null,
            $"Underrätta alla som tillfrågades om beslutet och skälen, så snart som möjligt. Portalen påminner {senast:yyyy-MM-dd}, nästa vardag.{sparr}");
    }

    private static Avropsplikt? Dokumentera(Lagregim regim, decimal varde, DateOnly dag, Beloppsgrans? grans)
    {
        var senast = Dokumentation.SistaDag(dag);
        var dagar = $"senast {senast:yyyy-MM-dd}, {Dokumentation.Dagar} dagar efter {dag:yyyy-MM-dd}{Flyttad(dag.AddDays(Dokumentation.Dagar), senast)}";
        return regim switch
        {
            Lagregim.Direktivstyrt => new(Avropspliktsslag.Dokumentation, senast, Pliktgrund.Lag, "12 kap. 14 §", $"Dokumentera avropet och hur leverantören utsågs, {dagar}."),
            Lagregim.Nationellt => new(Avropspliktsslag.Dokumentation, senast, Pliktgrund.Kontroll, null, $"Dokumentera avropet och hur leverantören utsågs, {dagar}. 12 kap. binder inte avtalet; portalen använder samma tid."),
            _ => Dokumentation.Krav(varde, grans) switch
            {
                Dokumentationskrav.Nej => null,
                Dokumentationskrav.Ja => new(Avropspliktsslag.Dokumentation, senast, Pliktgrund.Lag, "19 a kap. 11 §", $"Dokumentera avropet, {dagar}. Värdet {Matt.Skriv(varde)} är högre än gränsen {Matt.Skriv(grans!.Belopp!.Value)}."),
                _ => new(Avropspliktsslag.Dokumentation, senast, Pliktgrund.Kontroll, null, $"Dokumentera avropet, {dagar}. Gränsen för dokumentation är inte bekräftad för dagen, så portalen avgör inte om lagen kräver det."),
            },
        };
    }

    private static Avropsplikt Rapportera(Rapportperiod period, DateOnly dag, Pliktregel regel)
    {
        var (slut, ord) = period switch
        {
            Rapportperiod.Manad => (Manadsslut(dag.Year, dag.Month), "månadens slut"),
            Rapportperiod.Kvartal => (Manadsslut(dag.Year, (dag.Month + 2) / 3 * 3), "kvartalets slut"),
            _ => (dag, "avropet"),
        };
        var senast = Helgdagar.NastaVardag(slut.AddDays(regel.Rapportdagar));
        return new(Avropspliktsslag.Rapport, senast, Pliktgrund.Avtal, regel.Kalla, $"Rapportera avropet till avtalsförvaltaren senast {senast:yyyy-MM-dd}, {Matt.Antal(regel.Rapportdagar, "dag", "dagar")} efter {ord} {slut:yyyy-MM-dd}{Flyttad(slut.AddDays(regel.Rapportdagar), senast)}.");
    }

    private static DateOnly Manadsslut(int ar, int manad) => new(ar, manad, DateTime.DaysInMonth(ar, manad));

    private static string Flyttad(DateOnly raknad, DateOnly senast) => raknad == senast ? "" : $" och flyttad från {raknad:yyyy-MM-dd} till nästa vardag";
}
