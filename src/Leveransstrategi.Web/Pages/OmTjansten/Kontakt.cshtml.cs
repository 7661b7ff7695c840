using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Kontakt (contact): vart den som har en fråga eller ett fel att berätta om kan vända sig.</summary>
[AllowAnonymous]
public sealed class KontaktModel : PageModel;
