using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Konto;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Administration;

/// <summary>Administration (administration): det som läsaren får sköta eller läsa, och inget annat.</summary>
[Kraver(Behorighet.LasaHandelser)]
public sealed class IndexModel : PageModel
{
    private static readonly Del[] delar =
    [
        new("Konton", "/admin/konton", "Lägg till personer, ge dem roller och de organisationer de handlar för, och stäng av konton.", "person", Behorighet.AdministreraKonton),
        new("Organisationer", "/admin/organisationer/ny", "Registrera en ny organisation. Rätta den eller låt den upphöra från dess egen sida.", "byggnad", Behorighet.AdministreraOrganisationer),
        new("Utkorg", "/administration/utkorg", "Se brev till prenumeranter som väntar, är skickade eller inte gick fram, och skicka om dem.", "pil", Behorighet.SkotaUtkorgen),
        new("Händelser", "/admin/handelser", "Se vem som har gjort vad och när, med gamla och nya värden.", "klocka", Behorighet.LasaHandelser),
    ];

    /// <summary>Delarna som läsaren får öppna (the parts the reader may open).</summary>
    public IEnumerable<Del> Delar => delar.Where(del => User.Far(del.Kravd));

    /// <summary>En del av administrationen (a part).</summary>
    /// <param name="Namn">Namn (name).</param>
    /// <param name="Adress">Adress (address).</param>
    /// <param name="Beskrivning">Vad man gör där (what it is for).</param>
    /// <param name="Ikon">Ikon (icon).</param>
    /// <param name="Kravd">Behörigheten som krävs (the permission needed).</param>
    public sealed record Del(string Namn, string Adress, string Beskrivning, string Ikon, Behorighet Kravd);
}
