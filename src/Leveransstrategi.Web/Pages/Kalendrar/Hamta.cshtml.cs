using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Kalendrar;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Pages.Avtal;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Kalendrar;

/// <summary>Kalenderns fil (the calendar file), som ett kalenderprogram läser med den hemliga adressen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class HamtaModel(IMediator formedlare, TimeProvider klocka) : PageModel
{
    /// <summary>Ger filen (returns the file).</summary>
    /// <param name="nyckel">Nyckeln (the key).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(string nyckel, CancellationToken cancellationToken)
    {
        var kalender = await formedlare.Send(new HamtaKalender.Query(nyckel), cancellationToken);
        var poster = kalender.Dagar.Select(dag => new Kalenderpost(
            dag.Id,
            dag.Dag,
            dag.Sekvens,
            dag.Installd,
            $"{dag.Nummer}: {dag.Slag.Ord(dag.Plats)}",
            $"{dag.Titel}\n{(dag.Installd ? "Dagen gäller inte längre." : dag.Slag.AttGora())}",
            new Uri(Request.Utat(Avtalsord.Adress(dag.Nummer)))));
        Response.Headers.CacheControl = "private, no-cache";
        return File(Kalenderfil.Skriv(kalender.Roll is null ? "Mina ramavtal" : "Stadens ramavtal", poster, klocka.GetUtcNow()), Kalenderfil.Mediatyp);
    }
}
