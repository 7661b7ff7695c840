using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.TestSupport;

/// <summary>Avropsprov (call-offs in tests): ett tecknat avtal med tak, avropsregel och tre leverantörer, och avrop på det.</summary>
public static class Avropsprov
{
    /// <summary>Avtalets nummer (number of the agreement).</summary>
    public const string Avtal = "RA-2006-014";

    /// <summary>Nämnden som avropar (the committee).</summary>
    public const string Namnd = "bromma-stadsdelsnamnd";

    /// <summary>Dagen då avropen görs (the day).</summary>
    public const string Dag = "2008-06-04";

    /// <summary>Nämndens administratör (its administrator).</summary>
    public static Testanvandare Administrator { get; } = Testanvandare.Med(Roller.Namndadministrator, Namnd);

    /// <summary>Uppgifter om ett avtal med avropsregel (an agreement with a call-off rule): tak 1 000 000 kr, delområde 1 har 600 000 kr.</summary>
    public static Avtalsformular Avtalsformular()
    {
        var formular = Avtalsprov.Formular();
        formular.TakBelopp = "1 000 000";
        formular.Delomraden = [new() { Namn = "Utveckling", TakBelopp = "600 000", Leverantorer = "Konsult Alfa AB\nKonsult Beta AB\nKonsult Gamma AB" }, new() { Namn = "Förvaltning", Leverantorer = "Konsult Alfa AB" }];
        formular.Grundform = Avropsformslag.Rangordning;
        formular.Avropskalla = "punkt 6.2";
        formular.HogstTimmar = "320";
        formular.SvarTillFku = "3";
        formular.TillatnaSkal = [Forbigaendeskal.TackatNej, Forbigaendeskal.SvaradeInte];
        formular.Pliktkalla = "punkt 9";
        formular.Rapport = Rapportperiod.Kvartal;
        formular.Rapportdagar = "15";
        return formular;
    }

    /// <summary>Registrerar leverantörerna och ett tecknat avtal (registers the suppliers and a signed agreement).</summary>
    /// <param name="plats">Där det görs (where).</param>
    /// <param name="formular">Avtalets uppgifter (facts).</param>
    public static async Task AvropbartAvtalAsync(this IProvplats plats, Avtalsformular? formular = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        foreach (var namn in new[] { "Konsult Alfa AB", "Konsult Beta AB", "Konsult Gamma AB" })
            await plats.SkickaAsync(new RegistreraLeverantor.Command(namn, null, null, []), Avtalsprov.Forvaltare);
        await plats.RegistreraAvtalAsync(Avtal, formular ?? Avtalsformular());
        await plats.ForTillAsync(Avtal, Avtalsstegslag.Tecknat);
    }

    /// <summary>Ett avrop som går att registrera (a call-off that may be registered).</summary>
    /// <param name="varde">Värdet (value).</param>
    /// <param name="lage">Läget (state).</param>
    public static Avropsformular Formular(string varde = "100 000", Avropslage lage = Avropslage.Avropat) => new()
    {
        Organisation = Namnd,
        Delomrade = 1,
        Vad = "Vidareutveckling av bokningssystem",
        Varde = varde,
        Timmar = "100",
        Fran = "2008-06-10",
        Till = "2008-12-31",
        Lage = lage,
        Dag = Dag,
    };

    /// <summary>Registrerar ett avrop (registers a call-off) och ger dess nummer.</summary>
    /// <param name="plats">Där det görs (where).</param>
    /// <param name="formular">Uppgifterna (facts).</param>
    /// <param name="vem">Vem (who).</param>
    public static Task<string> AvropaAsync(this IProvplats plats, Avropsformular? formular = null, Testanvandare? vem = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        return plats.SkickaAsync(new RegistreraAvrop.Command(Avtal, formular ?? Formular()), vem ?? Administrator);
    }
}
