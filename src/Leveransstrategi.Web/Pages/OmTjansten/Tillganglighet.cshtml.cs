using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Tillgänglighetsredogörelse (accessibility statement) enligt lagen (2018:1937); uppgifterna kommer ur inställningarna.</summary>
[Kraver(Behorighet.LasaOppet)]
public sealed class TillganglighetModel : PageModel;
