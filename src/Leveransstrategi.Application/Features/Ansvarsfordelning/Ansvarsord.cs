using System.Text.Json;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Application.Features.Ansvarsfordelning;

/// <summary>Ansvarsord (words for responsibilities): samma ord på sidorna och i filerna, och koderna i adresser och gränssnitt.</summary>
public static class Ansvarsord
{
    /// <summary>Koden (code) i adresser och gränssnitt, till exempel forvaltarAvtal.</summary>
    /// <typeparam name="T">Uppräkningen (the enumeration).</typeparam>
    /// <param name="varde">Värdet (the value).</param>
    public static string Kod<T>(T varde)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(varde.ToString());

    /// <summary>Rollen som verb (role as a verb), till exempel förvaltar avtal.</summary>
    /// <param name="roll">Rollen (the role).</param>
    public static string Verb(this Ansvarsroll roll) => roll switch
    {
        Ansvarsroll.Beslutar => "beslutar",
        Ansvarsroll.Ansvarar => "ansvarar",
        Ansvarsroll.Upphandlar => "upphandlar",
        Ansvarsroll.ForvaltarAvtal => "förvaltar avtal",
        Ansvarsroll.Bestaller => "beställer",
        Ansvarsroll.Avropar => "avropar",
        Ansvarsroll.Samrader => "samråder",
        Ansvarsroll.Informeras => "informeras",
        _ => throw new ArgumentOutOfRangeException(nameof(roll), roll, "Rollen saknar ord."),
    };

    /// <summary>Kretsen i ord (kind of organisations), till exempel alla nämnder.</summary>
    /// <param name="krets">Kretsen (the kind).</param>
    public static string Namn(this Organisationskrets krets) => krets switch
    {
        Organisationskrets.AllaNamnder => "alla nämnder",
        Organisationskrets.Stadsdelsnamnder => "alla stadsdelsnämnder",
        Organisationskrets.Facknamnder => "alla facknämnder",
        Organisationskrets.Bolag => "alla bolag",
        _ => throw new ArgumentOutOfRangeException(nameof(krets), krets, "Kretsen saknar ord."),
    };

    /// <summary>Graden i ord (degree), eller inget när regeln är utan förbehåll.</summary>
    /// <param name="grad">Graden (the degree).</param>
    public static string? Forbehall(this Centralgrad grad) => grad == Centralgrad.INormalfallet ? "i normalfallet" : null;

    /// <summary>Köpansvaret i ett ord (who buys), till exempel Centralt.</summary>
    /// <param name="ansvar">Köpansvaret (who buys).</param>
    public static string Ord(this Kopansvar ansvar) => ansvar switch
    {
        Kopansvar.Centralt => "Centralt",
        Kopansvar.Delat => "Delat",
        Kopansvar.Sjalva => "Själva",
        Kopansvar.Undantag => "Undantag",
        _ => throw new ArgumentOutOfRangeException(nameof(ansvar), ansvar, "Köpansvaret saknar ord."),
    };

    /// <summary>Läget i ord (the state in words), med "i normalfallet" kvar.</summary>
    /// <param name="lage">Läget (the state).</param>
    public static string Ord(this Kopansvarslage lage) => lage.Grad?.Forbehall() is { } forbehall ? $"{lage.Slag.Ord()}, {forbehall}" : lage.Slag.Ord();

    /// <summary>Matrisgruppens rubrik (heading of a group).</summary>
    /// <param name="grupp">Gruppen (the group).</param>
    public static string Namn(this Matrisgrupp grupp) => grupp switch
    {
        Matrisgrupp.Egna => "Er nämnd",
        Matrisgrupp.Facknamnder => "Kommunstyrelsen och facknämnderna",
        Matrisgrupp.Stadsdelsnamnder => "Stadsdelsnämnderna",
        Matrisgrupp.Bolag => "Bolagen",
        _ => throw new ArgumentOutOfRangeException(nameof(grupp), grupp, "Gruppen saknar ord."),
    };
}

/// <summary>Matrisgrupp (group of rows in the matrix).</summary>
public enum Matrisgrupp
{
    /// <summary>De som användaren arbetar för (the user's own).</summary>
    Egna = 1,

    /// <summary>Kommunstyrelsen och facknämnderna (executive board and specialist committees).</summary>
    Facknamnder = 2,

    /// <summary>Stadsdelsnämnderna (district committees).</summary>
    Stadsdelsnamnder = 3,

    /// <summary>Bolagen (companies).</summary>
    Bolag = 4,
}
