using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Tillgänglighetsredogörelse (accessibility statement) enligt lagen (2018:1937); uppgifterna kommer ur inställningarna.</summary>
[AllowAnonymous]
public sealed class TillganglighetModel : PageModel;
