using Leveransstrategi.Domain.Anvisningar;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Formuläret för ett nytt stöd (form for a new source of a clause).</summary>
public sealed class Stodformular
{
    /// <summary>Punkten som får stöd (the clause).</summary>
    public Guid? Punkt { get; set; }

    /// <summary>Vad den vilar på (kind of source).</summary>
    public Kallslag? Slag { get; set; }

    /// <summary>Styrdokumentets slug (document).</summary>
    public string? Styrdokument { get; set; }

    /// <summary>Lagens eller beslutets namn (statute or decision).</summary>
    public string? Titel { get; set; }

    /// <summary>Avsnitt eller paragraf (section or paragraph).</summary>
    public string? Avsnitt { get; set; }

    /// <summary>Punkten som stödet är, så som en hänvisning skrivs (the supporting clause, as typed).</summary>
    public string? Mal { get; set; }

    /// <summary>Slagen att välja bland (kinds to choose from).</summary>
    public static IEnumerable<SelectListItem> Slagval { get; } =
    [
        new("Välj", ""),
        new("Ett styrdokument", nameof(Kallslag.Styrdokument)),
        new("En lag", nameof(Kallslag.Lag)),
        new("Ett beslut", nameof(Kallslag.Beslut)),
        new("En annan punkt", nameof(Kallslag.Punkt)),
    ];
}
