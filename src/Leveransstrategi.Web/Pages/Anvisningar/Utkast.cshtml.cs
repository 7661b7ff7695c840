using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Utkastets hemsida (home of the draft): läget, vad som återstår, nästa steg och hela texten.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
[Kraver(Behorighet.LasaUtkast)]
[BehallSkrivet]
public sealed class UtkastModel(IMediator formedlare) : Utkastsida(formedlare)
{
    private Dictionary<AvsnittsId, Avsnittsskillnad> skillnader = [];

    /// <summary>Vad som är nytt (what is new).</summary>
    [BindProperty]
    public string? Sammanfattning { get; set; }

    /// <summary>Antal ändringar mot den beslutade versionen (number of changes), eller <see langword="null"/> när inget är beslutat.</summary>
    public int? Andringar { get; private set; }

    /// <summary>Om avsnittet är ändrat mot den beslutade versionen (changed since the decided version).</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public bool ArAndrat(AvsnittsId avsnitt) => skillnader.TryGetValue(avsnitt, out var skillnad) && skillnad.Berors;

    /// <summary>Antal öppna kommentarer i ett avsnitt (open comments of a section).</summary>
    /// <param name="avsnitt">Avsnittet (the section).</param>
    public int Kommentarer(Anvisningsavsnitt avsnitt)
    {
        ArgumentNullException.ThrowIfNull(avsnitt);
        return avsnitt.Punkter.Sum(punkt => Utkast.Kommentarer.GetValueOrDefault(punkt.Id));
    }

    /// <summary>Öppna kommentarer till punkter som är borttagna (open comments on removed clauses).</summary>
    public int KommentarerUtanPunkt => Utkast.Kommentarer.Values.Sum() - Utkast.Text.Avsnitt.Sum(Kommentarer);

    /// <summary>Visar utkastet (shows the draft).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        Sammanfattning = Utkast.Sammanfattning;
    }

    /// <summary>Lämnar till granskning (sends to review).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostLamnaAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new SkickaTillGranskning.Command(Slug, Versionsmarke), cancellationToken);
        return Klart("Utkastet är lämnat till granskning. Texten är låst tills den är godkänd eller återförvisad.");
    }

    /// <summary>Sparar sammanfattningen (saves the summary).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostSammanfattaAsync(CancellationToken cancellationToken)
    {
        await Formedlare.Send(new SammanfattaUtkast.Command(Slug, Sammanfattning, Versionsmarke), cancellationToken);
        return Klart("Sammanfattningen är sparad.");
    }

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        await base.LaddaAsync(cancellationToken);
        if (Request.Query["handler"] != "Sammanfatta")
            Sammanfattning = Utkast.Sammanfattning;
        if (Utkast.Forlaga is not { } forlaga)
            return;
        var skillnad = Textjamforelse.Jamfor(forlaga.Text, Utkast.Text);
        Andringar = skillnad.AntalAndringar;
        skillnader = skillnad.Avsnitt.ToDictionary(avsnitt => avsnitt.Id);
    }

    private RedirectResult Klart(string meddelande)
    {
        this.Meddela(meddelande);
        return Redirect($"/anvisningar/{Slug}/utkast");
    }
}
