using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Vagledning;

/// <summary>En tjänsteanteckning som Word-dokument (Word download): så som svaret löd när det sparades, med kontrollsumman på varje sida.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaTjansteanteckningar)]
public sealed class AnteckningWordModel(IMediator formedlare) : PageModel
{
    /// <summary>Hämtar dokumentet (downloads the document).</summary>
    /// <param name="id">Anteckningen (the note).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        var anteckning = await formedlare.Send(new VisaTjansteanteckning.Query(id), cancellationToken);
        var dag = DateOnly.FromDateTime(anteckning.Tidpunkt.Svensk().DateTime);
        return File(
            Worduttag.Skriv(Anteckningsdokument.Gor(anteckning, sokvag => new Uri(Request.Utat(sokvag)))),
            Worduttag.Innehallstyp,
            $"tjansteanteckning-{anteckning.Svar.OmradesSlug}-{Format.Datum(dag)}.docx");
    }
}
