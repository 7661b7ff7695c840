using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Avropsformulärsida (a page where a call-off is written): fälten och valen som sidorna har gemensamt.</summary>
public abstract class Avropsformularsida : PageModel
{
    private const int FlestForbigangna = 3;

    /// <summary>Uppgifterna (the facts) så som de är skrivna.</summary>
    [BindProperty]
    public Avropsformular Formular { get; set; } = new();

    /// <summary>Takens enheter (units), om något tak är en mängd.</summary>
    public abstract IReadOnlyList<string> Enheter { get; }

    /// <summary>Om den som skriver får anteckna ett beslut att gå över taket (may override).</summary>
    public abstract bool FarGaOverTaket { get; }

    /// <summary>Leverantörer som val (suppliers as choices).</summary>
    public abstract IEnumerable<SelectListItem> Leverantorsval { get; }

    /// <summary>Skäl att gå förbi en leverantör som val (reasons as choices).</summary>
    public static IEnumerable<SelectListItem> Skalval { get; } = [new("Inget valt", ""), .. Forbigaende.Valbara.Select(skal => new SelectListItem(skal.Ord(), skal.ToString()))];

    /// <summary>Fyller på med tomma rader för förbigångna (adds blank rows).</summary>
    protected void MedTommaRader()
    {
        List<Forbigaendefalt> rader = [.. Formular.Forbigangna];
        while (rader.Count < FlestForbigangna)
            rader.Add(new());
        Formular.Forbigangna = rader;
    }
}
