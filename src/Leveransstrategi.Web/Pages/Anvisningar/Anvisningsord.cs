using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Yta;

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

    /// <summary>Organet inne i en mening (the body inside a sentence): kommunstyrelsen, men KS.</summary>
    /// <param name="organ">Organet (the deciding body).</param>
    public static string IMening(string organ)
    {
        ArgumentNullException.ThrowIfNull(organ);
        return organ.Length > 1 && char.IsLower(organ[1]) ? char.ToLower(organ[0], Svensktid.Kultur) + organ[1..] : organ;
    }

    /// <summary>Paragrafen med sitt tecken (section with its sign): § 12.</summary>
    /// <param name="paragraf">Paragrafen så som den är registrerad (as registered).</param>
    public static string Paragraftecken(string paragraf)
    {
        ArgumentNullException.ThrowIfNull(paragraf);
        return paragraf.StartsWith('§') ? paragraf : $"§{Format.Hart}{paragraf}";
    }
}
