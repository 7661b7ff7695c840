using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Personuppgifter (privacy notice): vilka uppgifter portalen behandlar, varför och hur länge.</summary>
[AllowAnonymous]
public sealed class PersonuppgifterModel : PageModel;
