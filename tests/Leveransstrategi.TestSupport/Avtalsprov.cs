using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Avtal.Andringar;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.TestSupport;

/// <summary>Avtalsprov (agreements in tests): registrerar ett ramavtal och för det fram till tecknat, genom kommandona.</summary>
public static class Avtalsprov
{
    /// <summary>Avtalsförvaltaren (contract manager).</summary>
    public static Testanvandare Forvaltare { get; } = Testanvandare.Med(Roller.Avtalsforvaltare);

    /// <summary>Beslutsregistratorn (decision registrar).</summary>
    public static Testanvandare Registrator { get; } = Testanvandare.Med(Roller.Beslutsregistrator);

    /// <summary>Uppgifter som går att registrera (facts that may be registered).</summary>
    public static Avtalsformular Formular() => new()
    {
        Titel = "Systemutveckling och förvaltning",
        Dnr = "SVN 2006/14",
        Regim = Lagregim.Direktivstyrt,
        Omrade = "it-konsulter",
        Berorda = ["omrade:programvara", "avtalsomrade:it-konsulter"],
        Upphandlare = "servicenamnden",
        Agare = "Kommunstyrelsen",
        Forvaltare = "Avtalsförvaltare, servicenämnden",
        Cpv = "72220000-3, 72250000-2",
        Fran = "2006-09-01",
        Till = "2008-08-31",
        Forlangningar = [new() { Manader = "12", Besked = "2" }, new() { Manader = "12", Besked = "2" }],
        TakBelopp = "120 000 000",
        Delomraden = [new() { Namn = "Utveckling" }, new() { Namn = "Förvaltning", TakKvantitet = "1 000", TakEnhet = "timmar" }],
        Berattigade = [new() { Vem = "allaNamnder" }],
        Pris = "Hemligt timpris 785 kr",
        Indexvillkor = "Hemligt index",
        PrisSekretess = true,
    };

    /// <summary>Registrerar ett avtal (registers an agreement) och ger dess nummer.</summary>
    /// <param name="plats">Där det görs (where).</param>
    /// <param name="nummer">Numret (number).</param>
    /// <param name="formular">Uppgifterna (facts).</param>
    public static Task<string> RegistreraAvtalAsync(this IProvplats plats, string nummer, Avtalsformular? formular = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        return plats.SkickaAsync(new RegistreraRamavtal.Command(nummer, formular ?? Formular()), Forvaltare);
    }

    /// <summary>Bereder en ändring av mindre värde (prepares a minor change) och ger dess nummer.</summary>
    /// <param name="plats">Där det görs (where).</param>
    /// <param name="nummer">Numret (number).</param>
    /// <param name="formular">Ändringen (the change).</param>
    public static async Task<int> BeredAndringAsync(this IProvplats plats, string nummer, Andringsformular? formular = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        var marke = (await plats.SkickaAsync(new VisaRamavtal.Query(nummer, new(2006, 1, 1)), Forvaltare)).Versionsmarke;
        return await plats.SkickaAsync(new BeredAndring.Command(nummer, formular ?? Andring(), marke), Forvaltare);
    }

    /// <summary>En ändring som går att bereda (a change that may be prepared).</summary>
    public static Andringsformular Andring() => new()
    {
        Grund = Andringsgrund.Ringa,
        Beskrivning = "Fler roller för tillgänglighet.",
        Belopp = "2 000 000",
        Indextal = "1,0834",
        Svar = [new() { Villkor = Andringsvillkor.KaraktarenBestar, Ja = true }],
    };

    /// <summary>För avtalet till och med ett steg (passes its gates).</summary>
    /// <param name="plats">Där det görs (where).</param>
    /// <param name="nummer">Numret (number).</param>
    /// <param name="till">Sista steget (last gate).</param>
    public static async Task ForTillAsync(this IProvplats plats, string nummer, Avtalsstegslag till)
    {
        ArgumentNullException.ThrowIfNull(plats);
        foreach (var (steg, dag) in new[] { (Avtalsstegslag.UnderlagGodkant, "2006-02-01"), (Avtalsstegslag.Annonserat, "2006-03-01"), (Avtalsstegslag.Tilldelat, "2006-06-01"), (Avtalsstegslag.Underrattat, "2006-06-02"), (Avtalsstegslag.Tecknat, "2006-06-20") }.Where(rad => rad.Item1 <= till))
        {
            var marke = (await plats.SkickaAsync(new VisaRamavtal.Query(nummer, new(2006, 1, 1)), Forvaltare)).Versionsmarke;
            if (Avtalssteg.BehoverBeslut(steg))
                await plats.SkickaAsync(new RegistreraAvtalsbeslut.Command(nummer, steg, dag, "Kommunstyrelsen", dag, "§ 12", "020-3164/2006", marke), Registrator);
            else
                await plats.SkickaAsync(new RegistreraAvtalssteg.Command(nummer, steg, dag, Underrattelsesatt.Elektroniskt, marke), Forvaltare);
        }
    }
}
