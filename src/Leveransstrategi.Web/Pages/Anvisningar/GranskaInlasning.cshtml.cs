using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Granska inläsningen (check the dry run) och läs in dokumentet i utkastet.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.RedigeraAnvisningar)]
public sealed class GranskaInlasningModel(IMediator formedlare) : PageModel, IFormularsida
{
    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Uppladdningen (the upload).</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>Revisionen som torrkörningen gjordes mot (base of the dry run).</summary>
    [BindProperty]
    public Guid Grund { get; set; }

    /// <summary>Torrkörningen (the dry run).</summary>
    public TorrkorAnvisning.View Torrkorning { get; private set; } = null!;

    /// <summary>Jämförelsen med utkastet (comparison with the draft).</summary>
    public Jamforelsevisning Jamforelse { get; private set; } = null!;

    /// <summary>Vad dokumentet har (what the document holds), i ord.</summary>
    public string Hittat => $"{Antal(Torrkorning.Rapport.Avsnitt, "avsnitt", "avsnitt")} och {Antal(Torrkorning.Rapport.Punkter, "punkt", "punkter")}";

    /// <summary>Hur många punkter som känns igen (recognised clauses), i ord.</summary>
    public string Igenkant => Torrkorning.Rapport.Igenkanda switch
    {
        0 => "Ingen punkt känns igen från utkastet.",
        1 => "1 punkt känns igen från utkastet och behåller sitt stöd.",
        var antal => $"{antal} punkter känns igen från utkastet och behåller sitt stöd.",
    };

    /// <summary>Visar granskningen (shows the dry run).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Läser in dokumentet i utkastet (reads the document into the draft).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var utfall = await formedlare.Send(new LasInAnvisning.Command(Slug, Id, Grund), cancellationToken);
        var samman = utfall.AndratAvAndra ? " Det som någon annan har sparat under tiden är sammanfogat med dokumentet." : "";
        this.Meddela(utfall.Konflikter.Count switch
        {
            _ when !utfall.Andrat && utfall.Konflikter.Count == 0 => "Utkastet hade redan dokumentets text. Inget ändrades.",
            0 => $"Dokumentet är inläst i utkastet.{samman}",
            1 => "Dokumentet är inläst i utkastet. En konflikt med det som någon annan har sparat väntar på val.",
            var antal => $"Dokumentet är inläst i utkastet. {antal} konflikter med det som någon annan har sparat väntar på val.",
        });
        return Redirect(utfall.Konflikter.Count > 0 ? $"/anvisningar/{Slug}/utkast/konflikter" : $"/anvisningar/{Slug}/utkast");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Torrkorning = await formedlare.Send(new TorrkorAnvisning.Query(Slug, Id), cancellationToken);
        Jamforelse = new(
            Torrkorning.Skillnad,
            new("utkastet", $"/anvisningar/{Slug}/utkast", Torrkorning.Nuvarande),
            new("dokumentet", $"/anvisningar/{Slug}/utkast", Torrkorning.Inlast),
            Torrkorning.Punkter);
    }

    private static string Antal(int antal, string en, string flera) => antal == 1 ? $"1 {en}" : $"{antal} {flera}";
}
