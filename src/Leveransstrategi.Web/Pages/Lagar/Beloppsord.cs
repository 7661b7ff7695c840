using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Web.Pages.Lagar;

/// <summary>Beloppsord (words for the legal amounts).</summary>
public static class Beloppsord
{
    /// <summary>Beloppets namn (its name).</summary>
    /// <param name="slag">Slag (kind).</param>
    public static string Namn(Beloppsslag slag) => slag switch
    {
        Beloppsslag.Direktupphandling => "Direktupphandlingsgräns",
        Beloppsslag.Dokumentation => "Dokumentationsgräns",
        _ => "EU:s tröskelvärde för varor och tjänster",
    };
}
