using Leveransstrategi.Domain.Ansvarsfordelning;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>Luckvisning (how a gap looks): slagens ord och märkning, lika på sidan, i filerna och i urvalet.</summary>
public static class Luckvisning
{
    /// <summary>Slaget i ord (the kind in words), till exempel Ingen beslutare.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Ental(Luckslag slag) => slag switch
    {
        Luckslag.UtanBeslutare => "Ingen beslutare",
        Luckslag.FleraBeslutare => "Flera beslutare",
        Luckslag.KallanGallerInte => "Källan gäller inte",
        Luckslag.UtanEftertradare => "Ingen efterträdare",
        _ => "Ingen kontakt",
    };

    /// <summary>Slaget i flertal (the kind in the plural), till exempel Områden utan beslutare.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Flertal(Luckslag slag) => slag switch
    {
        Luckslag.UtanBeslutare => "Områden utan beslutare",
        Luckslag.FleraBeslutare => "Områden med flera beslutare",
        Luckslag.KallanGallerInte => "Källor som inte gäller",
        Luckslag.UtanEftertradare => "Ansvar utan efterträdare",
        _ => "Nämnder utan kontakt",
    };

    /// <summary>Märkning (badge) för slaget.</summary>
    /// <param name="slag">Slaget (the kind).</param>
    public static string Markning(Luckslag slag) => slag switch
    {
        Luckslag.UtanBeslutare or Luckslag.FleraBeslutare => "fara",
        Luckslag.KallanGallerInte => "upphavd",
        Luckslag.UtanEftertradare => "remiss",
        _ => "info",
    };
}
