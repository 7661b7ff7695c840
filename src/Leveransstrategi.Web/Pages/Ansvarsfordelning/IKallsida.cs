using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>En sida där en källa väljs (a page where a source is chosen).</summary>
public interface IKallsida : IKalluppgifter
{
    /// <summary>Källorna att välja bland (sources to choose from).</summary>
    IEnumerable<SelectListItem> Kallor { get; }
}
