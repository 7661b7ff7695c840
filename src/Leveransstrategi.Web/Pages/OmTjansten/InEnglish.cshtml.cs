using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Sida på engelska (in English) för den som inte läser svenska.</summary>
[AllowAnonymous]
public sealed class InEnglishModel : PageModel;
