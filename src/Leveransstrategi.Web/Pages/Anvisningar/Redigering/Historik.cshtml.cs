using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Historik (history of a draft): varje text som utkastet har haft, vem som skrev den och hur den går att ta tillbaka.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="anvandare">Den som läser (the current user).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaUtkast)]
public sealed class HistorikModel(IMediator formedlare, ICurrentUser anvandare, TimeProvider klocka) : PageModel, IFormularsida
{
    /// <summary>Inga andra anvisningar (no other instructions): en hänvisning dit visas så som den lagras.</summary>
    public static IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> UtanAndra { get; } = new Dictionary<PunktId, (string, string)>();

    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Versionen, när den inte är den påbörjade (version).</summary>
    [BindProperty(SupportsGet = true, Name = "version")]
    public int? Version { get; set; }

    /// <summary>Vem (author).</summary>
    [BindProperty(SupportsGet = true, Name = "vem")]
    public string? Vem { get; set; }

    /// <summary>Slag (kind).</summary>
    [BindProperty(SupportsGet = true, Name = "slag")]
    public Revisionsslag? Slag { get; set; }

    /// <summary>Sidans nummer (page number).</summary>
    [BindProperty(SupportsGet = true, Name = "sida")]
    public int Sidnummer { get; set; } = 1;

    /// <summary>Revisionen som är öppen (open revision).</summary>
    [BindProperty(SupportsGet = true, Name = "revision")]
    public Guid? Revision { get; set; }

    /// <summary>Det som visas (what is shown).</summary>
    public ListRevisioner.View Vy { get; private set; } = null!;

    /// <summary>Den öppna revisionen (the open revision).</summary>
    public VisaRevision.View? Oppen { get; private set; }

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Om läsaren kan ta tillbaka en text (may the reader restore a text).</summary>
    public bool FarTaTillbaka => Vy.Status == Anvisningsstatus.Utkast && anvandare.Far(Behorighet.RedigeraAnvisningar);

    /// <summary>Sökvägen till sidan (path of the page).</summary>
    public string Adress => $"/anvisningar/{Slug}/utkast/historik";

    /// <summary>Sidan om versionen (page of the version), till brödsmulorna: utkastet, eller versionen när den är avgjord.</summary>
    public (string Adress, string Text) Versionen => Vy.Status is Anvisningsstatus.Beslutad or Anvisningsstatus.Forkastad
        ? ($"/anvisningar/{Slug}/version/{Vy.Nummer}", $"Version {Vy.Nummer}")
        : ($"/anvisningar/{Slug}/utkast", "Utkast");

    /// <summary>Personer att välja bland (authors to choose from).</summary>
    public IEnumerable<SelectListItem> Personval => [new("Alla", ""), .. Vy.Personer.Select(namn => new SelectListItem(namn, namn))];

    /// <summary>Slag att välja bland (kinds to choose from).</summary>
    public static IEnumerable<SelectListItem> Slagval { get; } = [new("Alla", ""), .. Enum.GetValues<Revisionsslag>().Select(slag => new SelectListItem(Ord(slag), slag.ToString()))];

    /// <summary>Hur texten kom till, i ord (kind in words).</summary>
    /// <param name="slag">Slaget (kind).</param>
    public static string Ord(Revisionsslag slag) => slag switch
    {
        Revisionsslag.Start => "Utkastets början",
        Revisionsslag.Sparad => "Sparad",
        Revisionsslag.Sammanfogad => "Sammanfogad",
        Revisionsslag.Kladd => "Kladd före sammanfogning",
        Revisionsslag.Val => "Val i en konflikt",
        Revisionsslag.Forslag => "Antaget förslag",
        Revisionsslag.Inlast => "Inläst dokument",
        Revisionsslag.Atertagen => "Återtagen text",
        _ => throw new ArgumentOutOfRangeException(nameof(slag)),
    };

    /// <summary>Bitarna med hänvisningar som nummer (fragments with references as numbers).</summary>
    /// <param name="bitar">Bitarna (fragments).</param>
    public IEnumerable<Ordbit> Visa(IEnumerable<Ordbit> bitar) =>
        bitar.Select(bit => bit with { Text = Redigeringstext.VisaPunkt(bit.Text, Oppen!.Revision.Text, UtanAndra) });

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Tar tillbaka en tidigare text (restores an earlier text).</summary>
    /// <param name="nuvarande">Utkastets revision när sidan visades (current revision when shown).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(Guid nuvarande, CancellationToken cancellationToken)
    {
        await formedlare.Send(new AterstallRevision.Command(Slug, Revision ?? Guid.Empty, nuvarande), cancellationToken);
        this.Meddela("Texten är tillbaka i utkastet. Den som stod där nyss finns kvar i historiken.");
        return Redirect(Adress);
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Vy = await formedlare.Send(new ListRevisioner.Query(Slug, Version, Vem, Slag, Sidnummer), cancellationToken);
        if (Revision is { } revision)
            Oppen = await formedlare.Send(new VisaRevision.Query(Slug, revision), cancellationToken);
    }
}
