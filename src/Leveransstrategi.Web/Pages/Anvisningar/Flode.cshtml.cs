using System.Security.Cryptography;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Flöde (Atom feed) med beslutade versioner av alla anvisningar.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="portal">Portalens uppgifter (portal settings).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class FlodeModel(IMediator formedlare, IOptions<PortalOptions> portal) : PageModel
{
    /// <summary>Flödet (the feed).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        this.Flode(await formedlare.Send(new ListBeslutadeVersioner.Query(null), cancellationToken), "/anvisningar", portal.Value);
}

/// <summary>Flöde (Atom feed) med beslutade versioner av ett områdes anvisning.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="portal">Portalens uppgifter (portal settings).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class OmradesflodeModel(IMediator formedlare, IOptions<PortalOptions> portal) : PageModel
{
    /// <summary>Flödet (the feed).</summary>
    /// <param name="slug">Området (the area).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellationToken) =>
        this.Flode(await formedlare.Send(new ListBeslutadeVersioner.Query(slug), cancellationToken), $"/anvisningar/{slug}", portal.Value);
}

/// <summary>Flödet som svar (the feed as an answer). Den som redan har samma flöde får 304 utan innehåll.</summary>
internal static class Flodessvar
{
    public static FileContentResult Flode(this PageModel sida, ListBeslutadeVersioner.View svar, string sokvag, PortalOptions portal)
    {
        var skrivare = new Anvisningsflode(sida.Request.Utat, portal.Stad);
        var titel = svar.Omrade is { } omrade ? $"{Anvisning.TitelFor(omrade)}: beslutade versioner" : $"Anvisningar i {portal.Tjanst}: beslutade versioner";
        var innehall = skrivare.Skriv(titel, sokvag, svar.Rader);
        var etagg = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(innehall)[..16])}\"");
        return new FileContentResult(innehall, Anvisningsflode.Innehallstyp) { EntityTag = etagg, LastModified = Anvisningsflode.Andrat(svar.Rader) };
    }
}
