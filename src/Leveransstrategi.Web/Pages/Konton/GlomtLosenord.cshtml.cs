using Leveransstrategi.Application.Common;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Konton;

/// <summary>Glömt lösenord (forgotten password): säger vem som kan hjälpa.</summary>
[Kraver(Behorighet.LoggaIn)]
public sealed class GlomtLosenordModel : PageModel;
