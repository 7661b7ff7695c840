using FluentValidation;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Start;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Det som sidans skript frågar efter (what the script asks for): sparande medan man skriver, förhandsvisning, närvaro och uppslag.</summary>
public sealed partial class AvsnittModel
{
    /// <summary>Sparar medan man skriver (autosave).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAutosparaAsync(CancellationToken cancellationToken)
    {
        if (!Request.Form.ContainsKey(nameof(Text)))
            return BadRequest();
        try
        {
            var utfall = await SparaAsync(cancellationToken);
            return new JsonResult(new
            {
                revision = utfall.Revision,
                besked = Sparbesked.Sparat(utfall.Tidpunkt, IDag),
                andratHar = utfall.AndratAvAndra && utfall.Konflikter.Count == 0 && await ArAndratHarAsync(cancellationToken),
                konflikter = utfall.Konflikter.Count == 0 ? null : Konfliktord.Vantar(utfall.Konflikter.Count),
                adress = $"{Utkastet}/konflikter",
            });
        }
        catch (Exception fel) when (Felfilter.Status(fel) is not null)
        {
            var texter = fel switch
            {
                ValidationException form => form.Errors.Select(rad => rad.ErrorMessage),
                RegelbrottException regel => regel.Hinder,
                _ => [fel.Message],
            };
            return new JsonResult(new { fel = string.Join(' ', texter) }) { StatusCode = Felfilter.Status(fel) };
        }
    }

    /// <summary>Förhandsvisar det som står i rutan (previews what is typed), utan att spara.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostForhandsAsync(CancellationToken cancellationToken)
    {
        var vy = await Formedlare.Send(new ForhandsvisaAvsnitt.Query(Slug, Id, Grund, Visad, Rubrik, Text), cancellationToken);
        return Partial("_Forhandsvisning", new Forhandsvisning(vy.Text, vy.Plats, vy.Punkter, vy.Forlaga));
    }

    /// <summary>Säger att avsnittet är öppet eller lämnas (presence), och svarar vilka andra som redigerar.</summary>
    /// <param name="lamnar">Om sidan lämnas (leaving).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostNarvaroAsync(bool lamnar, CancellationToken cancellationToken)
    {
        var andra = await Formedlare.Send(new MarkeraNarvaro.Command(Slug, new(Id), lamnar), cancellationToken);
        if (andra.Count == 0 || lamnar)
            return new JsonResult(new { andra = "" });
        var vy = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        return new JsonResult(new { andra = Sparbesked.Andra(andra, vy.Text, new(Id)) });
    }

    /// <summary>Söker punkter att hänvisa till (finds clauses to refer to).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostHanvisningarAsync(CancellationToken cancellationToken) =>
        Partial("_Hanvisningar", await Formedlare.Send(new SokPunkt.Query(Slug, Sok, new(Id, Grund, Visad, Text)), cancellationToken));

    /// <summary>Avsnitten i ett styrdokument (sections of a document), som val till ett fält.</summary>
    /// <param name="styrdokument">Styrdokumentet (the document).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetKallavsnittAsync(string? styrdokument, CancellationToken cancellationToken) =>
        Partial("_Kallavsnitt", (await Formedlare.Send(new ListKallor.Query(styrdokument), cancellationToken)).Avsnitt);

    // Det som rutan har skrivits ur och sparat är ett annat än det som nu står i utkastet, bara när någon annan har ändrat i just det här avsnittet.
    private async Task<bool> ArAndratHarAsync(CancellationToken cancellationToken)
    {
        var min = await Formedlare.Send(new ForhandsvisaAvsnitt.Query(Slug, Id, Grund, Visad, Rubrik, Text), cancellationToken);
        var utkast = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        if (utkast.Text.Hitta(new(Id)) is not { } nu)
            return true;
        var mitt = min.Text.Avsnitt[min.Plats];
        return nu.Rubrik != mitt.Rubrik || nu.Punkter.Count != mitt.Punkter.Count || !nu.Punkter.Zip(mitt.Punkter).All(par => par.First.Lika(par.Second));
    }
}
