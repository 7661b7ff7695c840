using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Kontakt (contact): vart den som har en fråga eller ett fel att berätta om kan vända sig.</summary>
[Kraver(Behorighet.LasaOppet)]
public sealed class KontaktModel : PageModel;
