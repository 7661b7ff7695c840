namespace Leveransstrategi.Application.Features.Avtal.Inlasning;

/// <summary>Importfält (a field that a column may hold).</summary>
/// <param name="Kod">Kod (code).</param>
/// <param name="Namn">Namn (name), så som det står på sidan.</param>
/// <param name="Kravs">Om fältet måste ha en kolumn (is a column required).</param>
/// <param name="Synonymer">Andra rubriker som betyder samma sak (synonyms).</param>
/// <param name="Hjalp">Hur värdet skrivs (how it is written), när det inte är självklart.</param>
public sealed record Importfalt(string Kod, string Namn, bool Kravs, IReadOnlyList<string> Synonymer, string? Hjalp = null);

/// <summary>Importfälten (the fields) för varje slags fil, och hur rubrikerna paras ihop med dem.</summary>
public static class Importfalten
{
    private static readonly IReadOnlyList<Importfalt> leverantorer =
    [
        new("namn", "Namn", true, ["Leverantör", "Leverantörsnamn", "Namn för leverantör", "Företag", "Företagsnamn", "Bolag", "Supplier"]),
        new("orgnr", "Organisationsnummer", false, ["Orgnr", "Org nr", "Organisationsnr", "Organisationsnummer för leverantör", "Leverantörens organisationsnummer", "Nummer"], "Med eller utan bindestreck."),
        new("utlandskt", "Nummer i ett annat land", false, ["Utländskt nummer", "Utländskt organisationsnummer", "Momsregistreringsnummer", "VAT nummer", "VAT"]),
        new("namnfran", "Namnet gäller från", false, ["Namn från", "Nytt namn från"], "Bara för den som har bytt namn: första dagen med det nya namnet."),
    ];

    private static readonly IReadOnlyList<Importfalt> ramavtal =
    [
        new("nummer", "Nummer", true, ["Avtalsnummer", "Ramavtalsnummer", "Avtalsnr", "Avtal nr", "Avtalsid", "Avtals id"]),
        new("titel", "Titel", false, ["Avtal", "Avtalets namn", "Avtalsnamn", "Benämning", "Namn", "Ramavtal"], "Behövs för ett nytt avtal."),
        new("regim", "Lagregim", false, ["Regim", "Regelverk", "Lagrum"], "Direktivstyrt, nationellt eller direktupphandling. Behövs för ett nytt avtal."),
        new("omrade", "Område", false, ["Anskaffningsområde", "Främsta område"], "Ett av de sju områdena. Behövs för ett nytt avtal."),
        new("upphandlare", "Upphandlare", false, ["Den som upphandlar", "Upphandlande myndighet", "Upphandlande organisation", "Köpare"], "Behövs för ett nytt avtal."),
        new("berorda", "Andra områden", false, ["Berörda områden", "Avtalsområde", "Avtalsområden"], "Flera skiljs åt med komma."),
        new("dnr", "Diarienummer", false, ["Dnr", "Ärende"]),
        new("agare", "Avtalsägare", false, ["Ägare"]),
        new("forvaltare", "Avtalsförvaltare", false, ["Förvaltare"]),
        new("cpv", "CPV-koder", false, ["CPV", "CPV kod", "CPV koder", "Huvudsaklig CPV kod"], "Med eller utan kontrollsiffra, flera skiljs åt med komma."),
        new("fran", "Första dag", false, ["Gäller från", "Startdatum", "Avtalsstart", "Avtalets första dag", "Från"]),
        new("till", "Sista dag", false, ["Gäller till", "Slutdatum", "Avtalsslut", "Avtalets sista dag", "Till"], "Utan förlängningar."),
        new("forlangningar", "Förlängningar", false, ["Förlängning", "Optioner", "Option", "Förlängningsoption"], "Månader och beskedstid, till exempel 12/2; 12/2 tyst."),
        new("skal", "Särskilda skäl", false, ["Skäl", "Skäl för längre tid"]),
        new("tak", "Takvolym i kronor", false, ["Takvolym i kronor utan moms", "Takvolym", "Tak", "Takvärde", "Tak kr"]),
        new("takantal", "Takvolym i antal", false, ["Takkvantitet", "Tak antal"]),
        new("takenhet", "Enhet", false, ["Takenhet"]),
        new("delomrade", "Delområde", false, ["Anbudsområde", "Del"], "Ett avtal med flera delområden har en rad för varje."),
        new("delomradestak", "Delområdets takvolym", false, ["Delområde tak", "Tak delområde"]),
        new("leverantorer", "Leverantörer", false, ["Leverantör", "Antagna leverantörer"], "I rangordning, skilda åt med semikolon. Organisationsnummer eller namn."),
        new("berattigade", "Får avropa", false, ["Berättigade", "Avropsberättigade"], "Organisationer, alla nämnder, alla bolag. Flera skiljs åt med komma."),
        new("pris", "Prisvillkor", false, ["Pris"]),
        new("index", "Indexvillkor", false, ["Index", "Indexklausul"]),
        new("sekretess", "Sekretess för pris", false, ["Prissekretess", "Sekretess"], "Ja eller Nej."),
    ];

    private static readonly IReadOnlyList<Importfalt> avrop =
    [
        new("nummer", "Avropsnummer", true, ["Nummer", "Avrop", "Avropsnr", "Beställningsnummer"], "Eget nummer, ett för varje avrop."),
        new("ramavtal", "Ramavtal", true, ["Ramavtalsnummer", "Avtalsnummer", "Avtal"], "Avtalets nummer."),
        new("organisation", "Organisation", true, ["Nämnd", "Nämnd eller bolag", "Den som avropar", "Avropare", "Beställare", "Bolag"]),
        new("delomrade", "Delområde", false, ["Anbudsområde", "Del"], "Behövs när avtalet har flera."),
        new("leverantor", "Leverantör", false, ["Leverantörens organisationsnummer", "Organisationsnummer"], "Tomt är den som står på tur."),
        new("vad", "Vad som avropas", true, ["Vad", "Beskrivning", "Avser", "Titel", "Benämning"]),
        new("varde", "Värde", true, ["Värde i kronor", "Värde i kronor utan moms", "Belopp", "Avropsvärde"], "I kronor utan moms, med alla optioner."),
        new("kvantitet", "Kvantitet", false, ["Antal", "Mängd"]),
        new("timmar", "Timmar", false, []),
        new("dag", "Dag", true, ["Datum", "Avropsdag", "Avropsdatum", "Beställningsdatum"]),
        new("fran", "Första dag", false, ["Från", "Startdatum", "Gäller från"]),
        new("till", "Sista dag", false, ["Till", "Slutdatum", "Gäller till"]),
        new("dnr", "Diarienummer", false, ["Dnr"]),
        new("lage", "Läge", false, ["Status"], "Avropat eller reserverat; tomt är avropat."),
    ];

    private static readonly IReadOnlyList<Importfalt> upphandling2021 =
    [
        new("id", "Upphandlings-ID", true, []),
        new("titel", "Upphandlingens titel", true, []),
        new("kopare", "Namn för köpare", true, []),
        new("kopnr", "Organisationsnummer för köpare", true, []),
        new("cpv", "Huvudsaklig CPV-kod", true, []),
        new("direktivstyrd", "Direktivstyrd", true, []),
        new("avtalstyp", "Typ av avtal", false, []),
        new("varde", "Kontrakterat värde", false, ["Kontrakterat värde, Summa"], "0 betyder att värdet inte är känt."),
        new("leverantor", "Namn för leverantör", false, []),
        new("upphandlare", "Upphandlare", false, [], "Egen kolumn när köparens nummer delas av flera nämnder: den som upphandlade."),
    ];

    /// <summary>Fälten för ett slags fil (the fields of a kind).</summary>
    /// <param name="slag">Slaget (kind).</param>
    public static IReadOnlyList<Importfalt> For(Importslag slag) => slag switch
    {
        Importslag.Leverantorer => leverantorer,
        Importslag.Ramavtal => ramavtal,
        Importslag.Avrop => avrop,
        _ => upphandling2021,
    };

    /// <summary>Parar ihop rubrikerna med fälten (maps headings to fields): fältets eget namn först, sedan orden som betyder samma sak.</summary>
    /// <param name="slag">Slaget (kind).</param>
    /// <param name="rubriker">Rubrikerna (headings).</param>
    public static List<string> Foresla(Importslag slag, IReadOnlyList<string> rubriker)
    {
        ArgumentNullException.ThrowIfNull(rubriker);
        var lediga = rubriker.Where(rubrik => rubrik.Length > 0).ToList();
        var karta = new List<string>();
        var kvar = new List<Importfalt>();
        foreach (var falt in For(slag))
        {
            if (!Ta(falt, falt.Namn))
                kvar.Add(falt);
        }

        foreach (var falt in kvar)
            _ = falt.Synonymer.Any(ord => Ta(falt, ord));
        return karta;

        bool Ta(Importfalt falt, string ord)
        {
            var plats = lediga.FindIndex(rubrik => Nyckel(rubrik) == Nyckel(ord));
            if (plats < 0)
                return false;
            karta.Add($"{falt.Kod}={lediga[plats]}");
            lediga.RemoveAt(plats);
            return true;
        }
    }

    /// <summary>Rubrikens nyckel (comparison key): bokstäver och siffror, utan stora bokstäver.</summary>
    /// <param name="rubrik">Rubriken (heading).</param>
    public static string Nyckel(string rubrik) => string.Concat((rubrik ?? string.Empty).Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
