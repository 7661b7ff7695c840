using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>
/// Redigera ett avsnitt (edit a section). Varje knapp på sidan sparar först det som är skrivet, så att inget försvinner vad som än
/// trycks på; det som sedan inte går visas på sidan med texten kvar.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="anvandare">Den som redigerar (the current user).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RedigeraAnvisningar)]
[BehallSkrivet]
public sealed partial class AvsnittModel(IMediator formedlare, ICurrentUser anvandare, TimeProvider klocka) : Avsnittssida(formedlare, klocka)
{
    private const string AngraNyckel = "Borttaget";

    /// <summary>Rubrik på ett nytt avsnitt (heading of a new section).</summary>
    [BindProperty]
    public string? NyRubrik { get; set; }

    /// <summary>Avsnittet som just togs bort (the section just removed), om det går att ta tillbaka.</summary>
    public (Guid Avsnitt, Guid Ur, string Rubrik)? Borttaget { get; private set; }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        if (Vy is null)
            return NotFound();
        if (Plats < 0)
        {
            this.Meddela("Avsnittet finns inte längre i utkastet. Historiken har texten.");
            return Redirect(Utkastet);
        }

        (Grund, Visad, Rubrik) = (Vy.Revision, Vy.Revision, Nuvarande.Rubrik);
        Text = Redigeringstext.Skriv(Vy.Text, Nuvarande.Id, Vy.Punkter.ToDictionary(par => par.Key, par => (par.Value.Slug, par.Value.Nummer)));
        if (TempData[AngraNyckel] is string borttaget && borttaget.Split('|', 3) is [var avsnitt, var ur, var rubrik])
            Borttaget = (Guid.Parse(avsnitt), Guid.Parse(ur), rubrik);
        if (GarAttAndra)
            await Formedlare.Send(new MarkeraNarvaro.Command(Slug, new(Id)), cancellationToken);
        await LasBeskedAsync(anvandare, cancellationToken);
        return Page();
    }

    /// <summary>Sparar (saves) och går vidare till nästa avsnitt när det är det som har valts.</summary>
    /// <param name="vidare">Om nästa avsnitt ska visas (continue to the next section).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostAsync(bool vidare, CancellationToken cancellationToken) => SparaOchAsync(async utfall =>
    {
        Vy = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        var plats = Hitta(new(Id));
        return Klart(utfall, vidare && plats >= 0 && plats + 1 < Vy.Text.Avsnitt.Count ? Vy.Text.Avsnitt[plats + 1].Id : new(Id));
    }, cancellationToken);

    /// <summary>Sparar och flyttar, lägger till eller tar bort avsnitt (arranges sections).</summary>
    /// <param name="atgard">Åtgärden (what to do).</param>
    /// <param name="ur">Revisionen som ett borttaget avsnitt tas ur (revision to restore from).</param>
    /// <param name="borttaget">Avsnittet som ska tas tillbaka (section to restore).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostAvsnittAsync(Avsnittsatgard atgard, Guid? ur, Guid? borttaget, CancellationToken cancellationToken) => SparaOchAsync(async _ =>
    {
        if (atgard == Avsnittsatgard.LaggTill && string.IsNullOrWhiteSpace(NyRubrik))
            return await MedFelAsync(nameof(NyRubrik), "Skriv en rubrik för det nya avsnittet.", cancellationToken);
        if (atgard == Avsnittsatgard.LaggTill && NyRubrik!.Length > Anvisningsavsnitt.MaxLangdRubrik)
            return await MedFelAsync(nameof(NyRubrik), $"Rubriken får ha högst {Anvisningsavsnitt.MaxLangdRubrik} tecken. Korta den.", cancellationToken);
        var vilket = atgard == Avsnittsatgard.TaTillbaka ? borttaget ?? Guid.Empty : Id;
        var fore = Grund;
        var svar = await Formedlare.Send(new OrdnaAvsnitt.Command(Slug, atgard, new(vilket), Grund, NyRubrik, ur), cancellationToken);
        Vy = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        if (atgard != Avsnittsatgard.TaBort)
            return Klart(svar.Utfall, svar.Avsnitt);
        if (Hitta(svar.Avsnitt) >= 0)
            return Klart(svar.Utfall, svar.Avsnitt, "Avsnittet står kvar, eftersom någon annan har ändrat i det.");
        TempData[AngraNyckel] = $"{Id}|{fore}|{Rubrik}";
        return Vy.Text.Avsnitt is [var forsta, ..] ? Redirect(Adress(forsta.Id)) : Redirect(Utkastet);
    }, cancellationToken);

    /// <summary>Sparar och flyttar en punkt (moves a clause).</summary>
    /// <param name="flytta">Vart och vilken: <c>upp:id</c>, <c>ner:id</c>, eller <c>till</c> med de två valen (direction and clause).</param>
    /// <param name="flyttaPunkt">Punkten som ska till ett annat avsnitt (clause to move).</param>
    /// <param name="tillAvsnitt">Avsnittet (target section).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostPunktAsync(string? flytta, Guid? flyttaPunkt, Guid? tillAvsnitt, CancellationToken cancellationToken) => SparaOchAsync(async _ =>
    {
        var delar = (flytta ?? string.Empty).Split(':');
        var arTill = delar[0] == "till";
        if (arTill && (flyttaPunkt is null || tillAvsnitt is null))
            return await MedFelAsync(flyttaPunkt is null ? "flyttaPunkt" : "tillAvsnitt", flyttaPunkt is null ? "Välj vilken punkt som ska flyttas." : "Välj avsnittet som punkten ska till.", cancellationToken);
        var punkt = arTill ? flyttaPunkt!.Value : Guid.TryParse(delar[^1], out var id) ? id : Guid.Empty;
        var utfall = await Formedlare.Send(new OrdnaPunkt.Command(Slug, new(punkt), arTill ? new(tillAvsnitt!.Value) : null, delar[0] == "upp", Grund), cancellationToken);
        Vy = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        return Klart(utfall, new(Id), Vy.Text.Nummer().TryGetValue(new(punkt), out var nummer) ? $"Punkten är flyttad och är nu {nummer}." : null, "#ordna");
    }, cancellationToken);

    /// <summary>Sparar och lägger till eller tar bort stöd (adds or removes a source).</summary>
    /// <param name="taBort">Stödet som ska bort, som punkt och plats (source to remove).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostStodAsync(string? taBort, CancellationToken cancellationToken) => SparaOchAsync(async _ =>
    {
        AndraStod.Command kommando;
        if (taBort?.Split(':') is [var vilken, var plats] && Guid.TryParse(vilken, out var punkt) && int.TryParse(plats, out var index))
        {
            kommando = new(Slug, new(punkt), Grund, index);
        }
        else
        {
            if (Formular.Punkt is not { } vald)
                return await MedFelAsync("Formular.Punkt", "Välj vilken punkt som får stödet.", cancellationToken);
            PunktId? mal = null;
            if (Formular.Slag == Kallslag.Punkt)
            {
                var skriven = (Formular.Mal ?? string.Empty).Trim('[', ']', ' ');
                mal = (await Formedlare.Send(new SokPunkt.Query(Slug, skriven, new(Id, Grund, Visad, Text)), cancellationToken))
                    .FirstOrDefault(traff => string.Equals(traff.Hanvisning, skriven, StringComparison.OrdinalIgnoreCase))?.Id;
                if (mal is null)
                    return await MedFelAsync("Formular.Mal", "Skriv punktens nummer, till exempel 4.2, eller programvara 3.1 för en annan anvisning.", cancellationToken);
            }

            kommando = new(Slug, new(vald), Grund, null, Formular.Slag, Formular.Styrdokument, Formular.Titel, Formular.Avsnitt, mal);
        }

        var utfall = await Formedlare.Send(kommando, cancellationToken);
        Vy = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        return Klart(utfall, new(Id), taBort is null ? "Stödet är tillagt." : "Stödet är borttaget. Historiken har det kvar.", "#stod");
    }, cancellationToken);

    /// <summary>Sparar och söker punkter att hänvisa till (finds clauses to refer to).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task<IActionResult> OnPostSokAsync(CancellationToken cancellationToken) => SparaOchAsync(
        _ => Task.FromResult<IActionResult>(Redirect($"{Adress(new(Id))}?sok={Uri.EscapeDataString(Sok ?? string.Empty)}#hanvisning")),
        cancellationToken);
}
