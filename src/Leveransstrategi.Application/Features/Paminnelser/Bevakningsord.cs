using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;

namespace Leveransstrategi.Application.Features.Paminnelser;

/// <summary>Bevakningsord (words for what is watched), lika i brev, kalendrar och på sidorna.</summary>
public static class Bevakningsord
{
    /// <summary>Saken i ord (what it is about).</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="plats">Förlängningens nummer (number of the option), eller noll.</param>
    public static string Ord(this Bevakningsslag slag, int plats) => slag switch
    {
        Bevakningsslag.Borjar => "Avtalet börjar gälla",
        Bevakningsslag.Slutar => "Avtalet slutar",
        Bevakningsslag.Forlangningsbeslut => $"Sista dag att besluta om förlängning {plats}",
        Bevakningsslag.Besked => $"Sista dag att lämna besked mot tyst förlängning {plats}",
        Bevakningsslag.FarTecknas => "Avtalsspärren är slut, avtalet får tecknas",
        _ => "Taket",
    };

    /// <summary>Slaget i ord (the kind in words), när ingen viss förlängning är vald.</summary>
    /// <param name="slag">Slag (kind).</param>
    public static string Slagord(this Bevakningsslag slag) => slag switch
    {
        Bevakningsslag.Forlangningsbeslut => "Sista dag att besluta om uttrycklig förlängning",
        Bevakningsslag.Besked => "Sista dag att lämna besked mot tyst förlängning",
        Bevakningsslag.Tak => "Hur stor del av taket som har gått åt",
        _ => slag.Ord(0),
    };

    /// <summary>Vad läsaren ska göra (what to do).</summary>
    /// <param name="slag">Slag (kind).</param>
    public static string AttGora(this Bevakningsslag slag) => slag switch
    {
        Bevakningsslag.Borjar => "Berätta för dem som får avropa.",
        Bevakningsslag.Slutar => "Se till att ett nytt avtal tar vid, eller att ingen behöver ett.",
        Bevakningsslag.Forlangningsbeslut => "Kommunstyrelsen beslutar. Utan beslut och besked i tid blir förlängningen inte av.",
        Bevakningsslag.Besked => "Kommunstyrelsen beslutar. Utan besked i tid förlängs avtalet av sig självt.",
        Bevakningsslag.FarTecknas => "Lägg fram avtalet för kommunstyrelsen att teckna.",
        _ => "Se hur mycket som är kvar att avropa, och börja en ny upphandling i tid.",
    };

    /// <summary>Steget i ord (the step in words), till exempel ”90 dagar före”.</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="troskel">Tröskel (threshold).</param>
    public static string Stegord(this Bevakningsslag slag, int troskel) => slag switch
    {
        Bevakningsslag.Tak => $"{troskel}\u00A0% av taket",
        _ => troskel switch { 0 => "samma dag", 1 => "1 dag före", _ => $"{troskel} dagar före" },
    };

    /// <summary>Rollen i ord (the receiver in words).</summary>
    /// <param name="roll">Rollen (role).</param>
    public static string Ord(this Paminnelseroll roll) => roll switch
    {
        Paminnelseroll.Forvaltare => "Avtalets förvaltare",
        Paminnelseroll.Agare => "Avtalets ägare",
        _ => $"Alla med rollen {Roller.Namn(roll.Kontoroll()!).ToLower(Svensktid.Kultur)}",
    };

    /// <summary>Rollen bland konton (role of accounts), när påminnelsen går till alla som har den.</summary>
    /// <param name="roll">Rollen (role).</param>
    public static string? Kontoroll(this Paminnelseroll roll) => roll switch
    {
        Paminnelseroll.Avtalsforvaltare => Roller.Avtalsforvaltare,
        Paminnelseroll.Redaktor => Roller.Redaktor,
        Paminnelseroll.Beslutsregistrator => Roller.Beslutsregistrator,
        Paminnelseroll.Administrator => Roller.Administrator,
        _ => null,
    };

    /// <summary>Hur långt det är till dagen (distance to the day).</summary>
    /// <param name="dag">Dagen (the day).</param>
    /// <param name="idag">Dagens datum (today).</param>
    public static string Avstand(DateOnly dag, DateOnly idag) => (dag.DayNumber - idag.DayNumber) switch
    {
        0 => "i dag",
        1 => "i morgon",
        -1 => "i går",
        > 0 and var kvar => $"{kvar} dagar kvar",
        var sen => $"{-sen} dagar sedan",
    };
}
