using Leveransstrategi.Application.Features.Avtal.Inlasning;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Importord (words for imports) på sidorna och i rapporten.</summary>
public static class Importord
{
    /// <summary>Vad filen innehåller (what it holds).</summary>
    /// <param name="slag">Slaget (kind).</param>
    public static string Ord(this Importslag slag) => slag switch
    {
        Importslag.Leverantorer => "Leverantörer",
        Importslag.Ramavtal => "Ramavtal",
        Importslag.Avrop => "Avrop",
        _ => "Upphandlingsmyndighetens statistik 2021",
    };

    /// <summary>Lägets ord (word of a state).</summary>
    /// <param name="lage">Läget (state).</param>
    public static string Ord(this Importlage lage) => lage switch
    {
        Importlage.Uppladdad => "Kolumner väljs",
        Importlage.VantarPaProv => "Torrkörs",
        Importlage.Provad => "Torrkörd",
        Importlage.Kors => "Läses in",
        Importlage.Klar => "Inläst",
        Importlage.Misslyckad => "Stannade",
        _ => "Ångrad",
    };

    /// <summary>Lägets märkning (badge of a state).</summary>
    /// <param name="lage">Läget (state).</param>
    public static string Markning(this Importlage lage) => lage switch
    {
        Importlage.Klar => "gallande",
        Importlage.Misslyckad => "fara",
        Importlage.Angrad => "upphavd",
        Importlage.Kors or Importlage.VantarPaProv => "remiss",
        _ => "utkast",
    };

    /// <summary>Utfallets ord (word of an outcome).</summary>
    /// <param name="utfall">Utfallet (outcome).</param>
    public static string Ord(this Importutfall utfall) => utfall switch
    {
        Importutfall.Ny => "Ny",
        Importutfall.Andrad => "Ändrad",
        Importutfall.Oforandrad => "Oförändrad",
        Importutfall.Utelamnad => "Används inte",
        _ => "Fel",
    };

    /// <summary>Utfallets märkning (badge of an outcome).</summary>
    /// <param name="utfall">Utfallet (outcome).</param>
    public static string Markning(this Importutfall utfall) => utfall switch
    {
        Importutfall.Ny => "gallande",
        Importutfall.Andrad => "utkast",
        Importutfall.Fel => "fara",
        Importutfall.Utelamnad => "upphavd",
        _ => "info",
    };
}
