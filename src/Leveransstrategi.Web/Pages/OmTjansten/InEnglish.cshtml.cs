using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Sida på engelska (in English) för den som inte läser svenska.</summary>
[Kraver(Behorighet.LasaOppet)]
public sealed class InEnglishModel : PageModel;
