using System.Security.Claims;

namespace Leveransstrategi.Web.Yta;

/// <summary>Vad sidhuvudet säger om den inloggade (user display): rollens svenska namn och organisationen.</summary>
public static class Anvandartext
{
    /// <summary>Anspråk (claim) med namnet på den organisation som användaren företräder; kan finnas flera gånger.</summary>
    public const string Organisationsnamn = "leverans:organisationsnamn";

    private static readonly Dictionary<string, string> Roller = new(StringComparer.OrdinalIgnoreCase)
    {
        ["redaktor"] = "Redaktör",
        ["beslutsregistrator"] = "Beslutsregistrator",
        ["namndadministrator"] = "Nämndadministratör",
        ["avtalsforvaltare"] = "Avtalsförvaltare",
        ["revisor"] = "Revisor",
        ["administrator"] = "Administratör",
    };

    /// <summary>Rollen i klartext; en okänd roll visas som den heter.</summary>
    public static string Roll(string roll) => Roller.GetValueOrDefault(roll, roll);

    /// <summary>Användarens roller i klartext, åtskilda med komma.</summary>
    public static string Rollista(this ClaimsPrincipal anvandare) =>
        string.Join(", ", anvandare.FindAll(ClaimTypes.Role).Select(r => Roll(r.Value)).Order(StringComparer.CurrentCulture));

    /// <summary>De organisationer som användaren företräder, åtskilda med komma, eller tomt.</summary>
    public static string Organisationer(this ClaimsPrincipal anvandare) =>
        string.Join(", ", anvandare.FindAll(Organisationsnamn).Select(c => c.Value));
}
