using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.OmTjansten;

/// <summary>Personuppgifter (privacy notice): vilka uppgifter portalen behandlar, varför och hur länge.</summary>
[Kraver(Behorighet.LasaOppet)]
public sealed class PersonuppgifterModel : PageModel;
