using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;

namespace Leveransstrategi.Application.Features.Undantagsarenden;

/// <summary>Undantagsläge (what a case is on a day): statusen, och för ett beviljat undantag om det gäller.</summary>
public enum Undantagslage
{
    /// <summary>Inkommet (received).</summary>
    Inkommet = 1,

    /// <summary>Handläggs (being handled).</summary>
    Handlaggs = 2,

    /// <summary>Väntar på nämnden (waiting for the committee).</summary>
    VantarPaNamnden = 3,

    /// <summary>Väntar på beslut (waiting for the decision).</summary>
    InforBeslut = 4,

    /// <summary>Beviljat, börjar gälla senare (granted, not yet in force).</summary>
    Kommande = 5,

    /// <summary>Gäller (in force).</summary>
    Galler = 6,

    /// <summary>Har upphört (expired).</summary>
    Upphort = 7,

    /// <summary>Avslaget (refused).</summary>
    Avslaget = 8,

    /// <summary>Återkallat (withdrawn).</summary>
    Aterkallat = 9,
}

/// <summary>Bedömer läget (judges the state).</summary>
public static class Undantagslagen
{
    /// <summary>Läget dagen i fråga (the state on the day).</summary>
    /// <param name="status">Status (status).</param>
    /// <param name="giltighet">Giltighet (validity).</param>
    /// <param name="dag">Dagen (the day).</param>
    public static Undantagslage Av(Undantagsstatus status, Giltighet giltighet, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(giltighet);
        return status switch
        {
            Undantagsstatus.Inkommet => Undantagslage.Inkommet,
            Undantagsstatus.Handlaggs => Undantagslage.Handlaggs,
            Undantagsstatus.VantarPaNamnden => Undantagslage.VantarPaNamnden,
            Undantagsstatus.InforBeslut => Undantagslage.InforBeslut,
            Undantagsstatus.Avslaget => Undantagslage.Avslaget,
            Undantagsstatus.Aterkallat => Undantagslage.Aterkallat,
            _ when giltighet.Fran > dag => Undantagslage.Kommande,
            _ when giltighet.Till < dag => Undantagslage.Upphort,
            _ => Undantagslage.Galler,
        };
    }

    /// <summary>Läget i ord (the state in words).</summary>
    /// <param name="lage">Läget (the state).</param>
    public static string Ord(this Undantagslage lage) => lage switch
    {
        Undantagslage.Inkommet => "Inkommet",
        Undantagslage.Handlaggs => "Handläggs",
        Undantagslage.VantarPaNamnden => "Väntar på nämnden",
        Undantagslage.InforBeslut => "Väntar på beslut",
        Undantagslage.Kommande => "Börjar gälla",
        Undantagslage.Galler => "Gäller",
        Undantagslage.Upphort => "Har upphört",
        Undantagslage.Avslaget => "Avslaget",
        _ => "Återkallat",
    };
}
