using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Lättläst om tjänsten (easy to read).</summary>
[Kraver(Behorighet.LasaOppet)]
public sealed class LattlastModel : PageModel;
