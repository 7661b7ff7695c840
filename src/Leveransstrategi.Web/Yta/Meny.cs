using System.Security.Claims;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Konto;

namespace Leveransstrategi.Web.Yta;

/// <summary>Menyval (menu item): text och sökväg.</summary>
/// <param name="Text">Det som läsaren ser (label).</param>
/// <param name="Sokvag">Dit valet leder (path).</param>
/// <param name="OcksaUnder">Andra sökvägar vars sidor hör till valet (other paths that belong here).</param>
public sealed record Menyval(string Text, string Sokvag, params string[] OcksaUnder)
{
    /// <summary>Sant när sidan på sökvägen hör till menyvalet.</summary>
    public bool Aktuell(PathString sida) => Sokvag == "/"
        ? sida == "/" || !sida.HasValue
        : sida.StartsWithSegments(Sokvag) || OcksaUnder.Any(annan => sida.StartsWithSegments(annan));
}

/// <summary>Huvudmenyn (main navigation): de delar av portalen som finns och som användaren får se.</summary>
public static class Meny
{
    private static readonly Menyval[] Oppna =
    [
        new("Översikt", "/"),
        new("Områden", "/omraden", "/avtalsomraden", "/anvisningar"),
        new("Vägledning", "/vagledning", "/lagar", "/direktupphandlingar"),
        new("Ramavtal", "/ramavtal", "/leverantorer", "/avrop"),
        new("Ansvar", "/ansvar", "/undantag"),
        new("Styrdokument", "/styrdokument"),
        new("Organisationer", "/organisationer"),
    ];

    private static readonly Menyval MinNamnd = new("Min nämnd", "/min-namnd");

    private static readonly Menyval Administration = new("Administration", "/admin");

    /// <summary>Menyn för en användare; min nämnd syns för den som arbetar för en, administration för administratör och revisor.</summary>
    public static IEnumerable<Menyval> For(ClaimsPrincipal anvandare)
    {
        ArgumentNullException.ThrowIfNull(anvandare);
        IEnumerable<Menyval> meny = anvandare.Far(Behorighet.SeMinNamnd) ? [Oppna[0], MinNamnd, .. Oppna.Skip(1)] : Oppna;
        return anvandare.IsInRole(Roller.Administrator) || anvandare.IsInRole(Roller.Revisor) ? meny.Append(Administration) : meny;
    }
}
