using System.Security.Claims;
using Leveransstrategi.Application.Common;

namespace Leveransstrategi.Web.Yta;

/// <summary>Vad sidhuvudet säger om den inloggade (user display): rollens svenska namn och organisationen.</summary>
public static class Anvandartext
{
    /// <summary>Anspråk (claim) med namnet på den organisation som användaren företräder; kan finnas flera gånger.</summary>
    public const string Organisationsnamn = "leverans:organisationsnamn";

    /// <summary>Användarens roller i klartext, åtskilda med komma.</summary>
    public static string Rollista(this ClaimsPrincipal anvandare) =>
        string.Join(", ", anvandare.FindAll(ClaimTypes.Role).Select(r => Roller.Namn(r.Value)).Order(StringComparer.CurrentCulture));

    /// <summary>De organisationer som användaren företräder, åtskilda med komma, eller tomt.</summary>
    public static string Organisationer(this ClaimsPrincipal anvandare) =>
        string.Join(", ", anvandare.FindAll(Organisationsnamn).Select(c => c.Value));
}
