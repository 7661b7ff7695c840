using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Andringsord (words for changes): vad grunder, lägen och utfall heter på sidorna.</summary>
public static class Andringsord
{
    /// <summary>Grundens ord (word of a ground), med sin paragraf när lagen har en för avtalet.</summary>
    /// <param name="grund">Grunden (ground).</param>
    /// <param name="regim">Avtalets lagregim (legal regime).</param>
    public static string Grund(Andringsgrund grund, Lagregim regim) => (grund, regim) switch
    {
        (Andringsgrund.UtanLagprovning, _) => "Ändring av villkor, värde eller tid",
        (_, Lagregim.Direktivstyrt) when Andringsregel.For(grund) is var regel => $"{regel.Namn} ({regel.Lagrum})",
        _ => Andringsregel.For(grund).Namn,
    };

    /// <summary>Lägets ord (word of a state).</summary>
    /// <param name="status">Status (state).</param>
    public static string Ord(this Andringsstatus status) => status switch
    {
        Andringsstatus.Beredd => "Väntar på beslut",
        Andringsstatus.Beslutad => "Beslutad",
        _ => "Återtagen",
    };

    /// <summary>Lägets märkning (badge of a state).</summary>
    /// <param name="status">Status (state).</param>
    public static string Markning(this Andringsstatus status) => status switch
    {
        Andringsstatus.Beredd => "remiss",
        Andringsstatus.Beslutad => "gallande",
        _ => "upphavd",
    };

    /// <summary>Utfallets ton (tone of an outcome) på statusraden.</summary>
    /// <param name="utfall">Utfallet (outcome).</param>
    public static string Ton(this Andringsutfall utfall) => utfall switch
    {
        Andringsutfall.Ryms => "gallande",
        Andringsutfall.RymsInte => "fara",
        _ => "varning",
    };

    /// <summary>Utfallet som rubrik (outcome as a heading).</summary>
    /// <param name="provning">Prövningen (the test).</param>
    public static string Rubrik(this Andringsprovning provning)
    {
        ArgumentNullException.ThrowIfNull(provning);
        return provning.Utfall switch
        {
            Andringsutfall.Ryms => "Ändringen ryms, om svaren stämmer.",
            Andringsutfall.RymsInte => "Ändringen ryms inte.",
            Andringsutfall.BehoverBedomas => "Ändringen behöver bedömas.",
            _ => "Lagen har ingen prövning av den här ändringen.",
        };
    }
}
