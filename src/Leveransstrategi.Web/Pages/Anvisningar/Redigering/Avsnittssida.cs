using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>
/// Ett öppet avsnitt (an open section): det som är skrivet, det som sidan visar runt det, och sparandet som går före allt annat.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Avsnittssida(IMediator formedlare, TimeProvider klocka) : Redigeringssida(formedlare, klocka), IFormularsida
{
    /// <summary>Avsnittet (the section).</summary>
    [BindProperty(SupportsGet = true, Name = "avsnitt")]
    public Guid Id { get; set; }

    /// <summary>Revisionen som nästa sparande utgår från (base of the next save).</summary>
    [BindProperty]
    public Guid Grund { get; set; }

    /// <summary>Revisionen som rutan visade när sidan öppnades (the revision shown).</summary>
    [BindProperty]
    public Guid Visad { get; set; }

    /// <summary>Rubriken (heading).</summary>
    [BindProperty]
    public string? Rubrik { get; set; }

    /// <summary>Texten i rutan (text of the editor).</summary>
    [BindProperty]
    public string? Text { get; set; }

    /// <summary>Nytt stöd (a new source).</summary>
    [BindProperty]
    public Stodformular Formular { get; set; } = new();

    /// <summary>Ord att söka punkter med (words to find clauses by).</summary>
    [BindProperty(SupportsGet = true, Name = "sok")]
    public string? Sok { get; set; }

    /// <inheritdoc/>
    public override AvsnittsId? Oppet => new(Id);

    /// <summary>Avsnittets plats, från 0 (index), eller -1 när det inte finns i utkastet.</summary>
    public int Plats { get; private set; } = -1;

    /// <summary>Avsnittet så som det är sparat (the section as saved).</summary>
    public Anvisningsavsnitt Nuvarande => Vy!.Text.Avsnitt[Plats];

    /// <summary>Förhandsvisningen (preview).</summary>
    public Forhandsvisning Forhand { get; private set; } = null!;

    /// <summary>Styrdokument att välja bland (documents to cite).</summary>
    public ListKallor.View Kallor { get; private set; } = new([], []);

    /// <summary>Punkter att hänvisa till (clauses to refer to).</summary>
    public IReadOnlyList<SokPunkt.Traff> Traffar { get; private set; } = [];

    /// <summary>Avsnittets punkter att välja bland (clauses to choose from).</summary>
    public IEnumerable<SelectListItem> Punktval => [new("Välj punkt", ""), .. Nuvarande.Punkter.Select((punkt, p) => new SelectListItem($"Punkt {Anvisningstext.Nummer(Plats, p)}", punkt.Id.Value.ToString()))];

    /// <summary>Styrdokumenten att välja bland (documents to choose from).</summary>
    public IEnumerable<SelectListItem> Dokumentval => [new("Välj styrdokument", ""), .. Kallor.Dokument.Select(dokument => new SelectListItem(dokument.Titel, dokument.Slug))];

    /// <summary>Antal ord i rutan (number of words).</summary>
    public int AntalOrd => (Text ?? string.Empty).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(ord => ord.Any(char.IsLetter));

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        try
        {
            Vy = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        }
        catch (SaknasException)
        {
            // Utkastet kan ha beslutats eller förkastats medan någon skrev. Sidan visar då bara det som är skrivet.
            Vy = null;
            return;
        }

        Plats = Hitta(new(Id));
        if (Plats < 0)
            return;
        Forhand = new(Vy.Text, Plats, Vy.Punkter, Vy.Forlaga);
        if (!GarAttAndra)
            return;
        Kallor = await Formedlare.Send(new ListKallor.Query(Formular.Styrdokument), cancellationToken);
        Traffar = await Formedlare.Send(new SokPunkt.Query(Slug, Sok is { Length: <= SokPunkt.MaxLangdText } ? Sok : null), cancellationToken);
    }

    /// <summary>Sparar det som är skrivet (saves what is typed); nästa sparande utgår från det.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    protected async Task<Sparutfall> SparaAsync(CancellationToken cancellationToken)
    {
        var utfall = await Formedlare.Send(new SparaAvsnitt.Command(Slug, new(Id), Grund, Visad, Rubrik, Text), cancellationToken);
        Grund = utfall.Revision;
        return utfall;
    }

    /// <summary>Sparar det som är skrivet och gör sedan något (saves, then acts). Är avsnittet borta visas sidan med texten kvar.</summary>
    /// <param name="sedan">Det som görs när det är sparat (what to do next).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    protected async Task<IActionResult> SparaOchAsync(Func<Sparutfall, Task<IActionResult>> sedan, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sedan);
        // Ett formulär utan textruta är inte sidans eget, och en tom ruta skulle ta bort alla punkter.
        if (!Request.Form.ContainsKey(nameof(Text)))
            return BadRequest();
        try
        {
            return await sedan(await SparaAsync(cancellationToken));
        }
        catch (SaknasException fel)
        {
            ModelState.AddModelError(string.Empty, fel.Message);
            await LaddaAsync(cancellationToken);
            Response.StatusCode = Plats < 0 ? StatusCodes.Status404NotFound : StatusCodes.Status409Conflict;
            return Page();
        }
    }

    /// <summary>Visar sidan med ett fel vid ett fält (shows the page with an error).</summary>
    /// <param name="falt">Fältet (the field).</param>
    /// <param name="text">Felet och hur det rättas (the error).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    protected async Task<IActionResult> MedFelAsync(string falt, string text, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(falt, text);
        await LaddaAsync(cancellationToken);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Avsnittets plats i utkastet (index of a section), eller -1.</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    protected int Hitta(AvsnittsId avsnitt) => Vy!.Text.Avsnitt.Select(post => post.Id).ToList().IndexOf(avsnitt);

    /// <summary>Går vidare när det är sparat (moves on after a save): till konflikterna om det blev några, annars till ett avsnitt.</summary>
    /// <param name="utfall">Sparandets utfall (outcome).</param>
    /// <param name="till">Avsnittet (the section).</param>
    /// <param name="mer">Mer att säga i meddelandet (more to say).</param>
    /// <param name="ankare">Platsen på sidan (fragment).</param>
    protected RedirectResult Klart(Sparutfall utfall, AvsnittsId till, string? mer = null, string ankare = "")
    {
        ArgumentNullException.ThrowIfNull(utfall);
        var sammanfogat = Sparbesked.Sammanfogat(utfall, Vy!.Text);
        if (utfall.Konflikter.Count > 0)
        {
            if (sammanfogat is not null)
                TempData[Sparbesked.Nyckel] = sammanfogat;
            return Redirect($"{Utkastet}/konflikter");
        }

        this.Meddela(string.Join(' ', new[] { $"{Sparbesked.Sparat(utfall.Tidpunkt, IDag)}.", sammanfogat, mer }.Where(del => del is not null)));
        return Redirect(Adress(till) + ankare);
    }
}
