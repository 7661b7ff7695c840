using System.ComponentModel.DataAnnotations;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Lägg till en handling (add a document) i ett ramavtal.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.ForvaltaRamavtal)]
[BehallSkrivet]
public sealed class NyHandlingModel(IMediator formedlare, TimeProvider klocka) : Stegsida(formedlare, klocka)
{
    /// <summary>Slagen som val (kinds as choices).</summary>
    public static IEnumerable<SelectListItem> Slagval { get; } =
        [new("Välj slag", ""), .. Enum.GetValues<Avtalshandlingsslag>().Select(slag => new SelectListItem(slag.Ord(), slag.ToString()))];

    /// <summary>Största fil i megabyte (maximum size).</summary>
    public static int Megabyte => Dokumentlasare.Maxstorlek / 1024 / 1024;

    /// <summary>Filändelserna som tas emot (accepted extensions).</summary>
    public static string Filandelser { get; } = string.Join(',', Filgranskare.Filandelser);

    /// <summary>Titel (title).</summary>
    [BindProperty]
    [Display(Name = "Vad heter handlingen?")]
    public string? Titel { get; set; }

    /// <summary>Slag (kind).</summary>
    [BindProperty]
    [Display(Name = "Slag")]
    public Avtalshandlingsslag? Slag { get; set; }

    /// <summary>Handlingens dag (its date), så som den skrevs.</summary>
    [BindProperty]
    [Display(Name = "Handlingens dag")]
    public string? Datum { get; set; }

    /// <summary>Handlingsnummer (registry number of the document).</summary>
    [BindProperty]
    [Display(Name = "Handlingsnummer")]
    public string? Handlingsnummer { get; set; }

    /// <summary>Filen (the file).</summary>
    [BindProperty]
    [Display(Name = "Fil")]
    public IFormFile? Fil { get; set; }

    /// <summary>Länk (link).</summary>
    [BindProperty]
    [Display(Name = "Länk")]
    public string? Lank { get; set; }

    /// <summary>Om den omfattas av sekretess (is it secret).</summary>
    [BindProperty]
    [Display(Name = "Handlingen omfattas av sekretess")]
    public bool Sekretess { get; set; }

    /// <summary>Visar formuläret (shows the form).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Lägger till handlingen (adds the document).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Fil?.Length > Dokumentlasare.Maxstorlek)
            throw new OlasbartDokumentException($"Filen är större än {Megabyte} MB. Dela upp den, eller lägg den i diariet och ange länken.");
        byte[]? innehall = null;
        if (Fil is not null)
        {
            using var minne = new MemoryStream();
            await Fil.CopyToAsync(minne, cancellationToken);
            innehall = minne.ToArray();
        }

        await Formedlare.Send(new LaggTillHandling.Command(Nummer, Titel, Slag, Handlingsnummer, Datum, Lank, Fil?.FileName, innehall, Sekretess), cancellationToken);
        this.Meddela($"Handlingen {Titel} är tillagd.");
        return Redirect($"{Avtalsord.Adress(Nummer)}#handlingar");
    }
}
