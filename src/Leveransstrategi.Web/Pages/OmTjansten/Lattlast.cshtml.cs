using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Lättläst om tjänsten (easy to read).</summary>
[AllowAnonymous]
public sealed class LattlastModel : PageModel;
