using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>En sida för den som redigerar ett utkast (a page of the editor), med verktygsrad och avsnittslista.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Redigeringssida(IMediator formedlare, TimeProvider klocka) : PageModel
{
    private const string Sedda = "SeddaVal";

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare { get; } = formedlare;

    /// <summary>Klockan (the clock).</summary>
    protected TimeProvider Klocka { get; } = klocka;

    /// <summary>Anvisningen (the instruction).</summary>
    [BindProperty(SupportsGet = true, Name = "slug")]
    public string Slug { get; set; } = "";

    /// <summary>Utkastet (the draft), eller <see langword="null"/> när det inte längre finns.</summary>
    public VisaUtkast.View? Vy { get; protected set; }

    /// <summary>Val som någon annan har gjort i dina konflikter sedan du var här senast (choices made by others).</summary>
    public IReadOnlyList<string> Besked { get; private set; } = [];

    /// <summary>Avsnittet som är öppet (the open section), om något.</summary>
    public virtual AvsnittsId? Oppet => null;

    /// <summary>Dagens datum (today).</summary>
    public DateOnly IDag { get; } = klocka.IDag();

    /// <summary>Om texten går att ändra (can the text be changed).</summary>
    public bool GarAttAndra => Vy?.Status == Anvisningsstatus.Utkast;

    /// <summary>Sökvägen till utkastet (path of the draft).</summary>
    public string Utkastet => $"/anvisningar/{Slug}/utkast";

    /// <summary>Sökvägen till ett avsnitt (path of a section).</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public string Adress(AvsnittsId avsnitt) => $"{Utkastet}/avsnitt/{avsnitt.Value}";

    /// <summary>Om avsnittet skiljer sig från den senast beslutade versionen (has the section changed).</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public bool ArAndrat(Anvisningsavsnitt avsnitt)
    {
        ArgumentNullException.ThrowIfNull(avsnitt);
        if (Vy?.Forlaga is not { } forlaga)
            return false;
        return forlaga.Text.Hitta(avsnitt.Id) is not { } fore
            || fore.Rubrik != avsnitt.Rubrik
            || fore.Punkter.Count != avsnitt.Punkter.Count
            || !fore.Punkter.Zip(avsnitt.Punkter).All(par => par.First.Id == par.Second.Id && par.First.Lika(par.Second));
    }

    /// <summary>
    /// Läser val som någon annan har gjort i konflikter som läsaren är del i (choices by others in the reader's conflicts), det senaste
    /// dygnet. Ett besked visas en gång; historiken har det sedan.
    /// </summary>
    /// <param name="jag">Den som läser (the reader).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    protected async Task LasBeskedAsync(ICurrentUser jag, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(jag);
        var sedda = (TempData.Peek(Sedda) as string ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var grans = Klocka.GetUtcNow().AddDays(-1);
        var vy = await Formedlare.Send(new ListRevisioner.Query(Slug), cancellationToken);
        var nya = vy.Avgjorda
            .Where(k => k.Lost > grans && k.LostAv != jag.Namn && (k.AvId == jag.Id || k.DerasAv == jag.Namn) && !sedda.Contains(Kort(k)))
            .ToList();
        if (nya.Count == 0)
            return;
        Besked = [.. nya.Select(k => $"{k.LostAv} har valt vad som ska gälla för {Konfliktord.Vad(k, vy.Text.Nummer())}: {Konfliktord.Valet(k)}.")];
        TempData[Sedda] = string.Join(' ', sedda.Concat(nya.Select(Kort)).TakeLast(30));
    }

    private static string Kort(Textkonflikt konflikt) => konflikt.Id.ToString("N")[^12..];
}
