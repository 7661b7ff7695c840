using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Ord för en anvisnings läge (words for the state of an instruction), desamma på alla sidor.</summary>
public static class Anvisningsord
{
    /// <summary>Läget i ord (the state in words).</summary>
    /// <param name="lage">Läget (the state).</param>
    public static string Ord(this Anvisningslage lage) => lage switch
    {
        Anvisningslage.Utkast => "Utkast",
        Anvisningslage.UnderGranskning => "Under granskning",
        Anvisningslage.InforKs => "Inför kommunstyrelsen",
        Anvisningslage.Kommande => "Kommande",
        Anvisningslage.Gallande => "Gällande",
        Anvisningslage.Ersatt => "Ersatt",
        Anvisningslage.Upphavd => "Upphävd",
        Anvisningslage.Forkastad => "Förkastad",
        _ => throw new ArgumentOutOfRangeException(nameof(lage)),
    };

    /// <summary>Slag av märkning (kind of badge) för <c>markning</c>.</summary>
    /// <param name="lage">Läget (the state).</param>
    public static string Markning(this Anvisningslage lage) => lage switch
    {
        Anvisningslage.Gallande => "gallande",
        Anvisningslage.Kommande => "remiss",
        Anvisningslage.Utkast => "utkast",
        Anvisningslage.UnderGranskning or Anvisningslage.InforKs => "info",
        _ => "upphavd",
    };

    /// <summary>Statusen som läge (state of a version that is being handled).</summary>
    /// <param name="status">Statusen (the stored state).</param>
    public static Anvisningslage SomLage(this Anvisningsstatus status) => status switch
    {
        Anvisningsstatus.Utkast => Anvisningslage.Utkast,
        Anvisningsstatus.UnderGranskning => Anvisningslage.UnderGranskning,
        Anvisningsstatus.InforKs => Anvisningslage.InforKs,
        Anvisningsstatus.Forkastad => Anvisningslage.Forkastad,
        _ => throw new ArgumentOutOfRangeException(nameof(status), "En beslutad versions läge beror på dagen."),
    };
}
