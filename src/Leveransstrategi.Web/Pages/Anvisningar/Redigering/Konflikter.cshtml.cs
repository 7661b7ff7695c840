using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Konflikter (conflicts): där två har ändrat samma ord väljer någon vad som ska gälla.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="anvandare">Den som väljer (the current user).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RedigeraAnvisningar)]
[BehallSkrivet]
public sealed class KonflikterModel(IMediator formedlare, ICurrentUser anvandare, TimeProvider klocka) : Redigeringssida(formedlare, klocka), IFormularsida
{
    /// <summary>Revisionen som utkastets text var när sidan visades (the draft's revision when shown).</summary>
    [BindProperty]
    public Guid Revision { get; set; }

    /// <summary>Raderna så som de skickades (rows as posted).</summary>
    [BindProperty]
    public List<Valrad> Rader { get; set; } = [];

    /// <summary>Konflikterna, läsarens egna först (the conflicts, own first).</summary>
    public IReadOnlyList<Konfliktvisning> Konflikter { get; private set; } = [];

    /// <summary>Gemensamma texter som skrevs men vars konflikt någon annan hann avgöra (joint texts whose conflict is settled).</summary>
    public IReadOnlyList<string> Overblivna { get; private set; } = [];

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        return Vy is null ? NotFound() : Page();
    }

    /// <summary>Sparar de val som är gjorda (saves the choices made).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var fel = new Dictionary<Guid, (string Falt, string Text)>();
        var status = StatusCodes.Status400BadRequest;
        var valda = Rader.Where(rad => rad.Val is not null).ToList();
        var skissade = await SkissaAsync(Rader.Where(rad => rad.Val is null), cancellationToken);
        foreach (var rad in valda)
        {
            try
            {
                await Formedlare.Send(new AvgorKonflikt.Command(Slug, rad.Id, rad.Val, rad.Text, rad.Marke, Revision), cancellationToken);
            }
            catch (ValidationException form)
            {
                fel[rad.Id] = (nameof(Valrad.Text), string.Join(' ', form.Errors.Select(post => post.ErrorMessage)));
            }
            catch (KrockException)
            {
                status = StatusCodes.Status409Conflict;
                fel[rad.Id] = (nameof(Valrad.Val), "Texten har ändrats sedan du öppnade sidan. Inget är valt. Läs den nya texten och välj igen.");
            }
            catch (RegelbrottException regel)
            {
                status = StatusCodes.Status409Conflict;
                fel[rad.Id] = (nameof(Valrad.Val), string.Join(' ', regel.Hinder));
            }
            catch (SaknasException saknas)
            {
                status = StatusCodes.Status409Conflict;
                fel[rad.Id] = (string.Empty, saknas.Message);
            }
        }

        var gjorda = valda.Count - fel.Count;
        if (valda.Count > 0 && fel.Count == 0 && skissade)
        {
            var kvar = (await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken)).Konflikter.Count;
            this.Meddela($"{(gjorda == 1 ? "Valet är sparat" : "Valen är sparade")}. Båda texterna finns i historiken.");
            return Redirect(kvar == 0 ? Utkastet : $"{Utkastet}/konflikter");
        }

        Rader.RemoveAll(rad => rad.Val is not null && !fel.ContainsKey(rad.Id));
        await LaddaAsync(cancellationToken);
        if (valda.Count == 0)
            ModelState.AddModelError(Konflikter.Count > 0 ? Falt(0, nameof(Valrad.Val)) : string.Empty, "Välj vilken text som ska gälla, eller bestäm senare.");
        if (!skissade)
            (status, _) = (StatusCodes.Status409Conflict, ModelState.TryAddModelError(string.Empty, "Någon annan har också skrivit på en gemensam text. Din står kvar i rutan; jämför innan du sparar."));
        foreach (var (id, (falt, text)) in fel)
        {
            var plats = Konflikter.Select(rad => rad.Konflikt.Id).ToList().IndexOf(id);
            ModelState.AddModelError(plats < 0 || falt.Length == 0 ? string.Empty : Falt(plats, falt), plats < 0 ? $"Någon annan har redan valt. {text}" : text);
        }

        Response.StatusCode = status;
        return Page();
    }

    /// <summary>Sparar det som är skrivet utan att välja (keeps the joint texts without choosing).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostSenareAsync(CancellationToken cancellationToken)
    {
        if (await SkissaAsync(Rader, cancellationToken))
            return Redirect(Utkastet);
        ModelState.AddModelError(string.Empty, "Någon annan har också skrivit på en gemensam text. Din står kvar i rutan; jämför innan du lämnar sidan.");
        await LaddaAsync(cancellationToken);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    /// <summary>Sparar en gemensam text medan den skrivs (autosave of a joint text).</summary>
    /// <param name="konflikt">Konflikten (the conflict).</param>
    /// <param name="marke">Märket (token).</param>
    /// <param name="text">Texten (the text).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostSkissaAsync(Guid konflikt, Guid marke, string? text, CancellationToken cancellationToken)
    {
        try
        {
            var nytt = await Formedlare.Send(new SkissaGemensam.Command(Slug, konflikt, text, marke), cancellationToken);
            return new JsonResult(new { marke = nytt, besked = Sparbesked.Sparat(Klocka.GetUtcNow(), IDag) });
        }
        catch (Exception fel) when (Felfilter.Status(fel) is not null)
        {
            return new JsonResult(new { fel = fel is KrockException ? "Någon annan har också ändrat här. Läs om sidan för att se vad." : fel.Message }) { StatusCode = Felfilter.Status(fel) };
        }
    }

    /// <summary>Fältets namn i formuläret (name of a field).</summary>
    /// <param name="plats">Radens plats (index of the row).</param>
    /// <param name="falt">Fältet (the field).</param>
    public static string Falt(int plats, string falt) => $"{nameof(Rader)}[{plats}].{falt}";

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        try
        {
            Vy = await Formedlare.Send(new VisaUtkast.Query(Slug), cancellationToken);
        }
        catch (SaknasException)
        {
            Overblivna = [.. Rader.Select(rad => rad.Text).OfType<string>().Where(text => text.Length > 0)];
            return;
        }

        Revision = Vy.Revision;
        var skrivna = Rader.ToDictionary(rad => rad.Id);
        Konflikter = [.. Vy.Konflikter.OrderByDescending(k => k.AvId == anvandare.Id).ThenBy(k => k.Tidpunkt).Select(k => Konfliktvisning.Av(k, Vy, anvandare.Id, skrivna.GetValueOrDefault(k.Id)))];
        var oppna = Konflikter.Select(rad => rad.Konflikt.Id).ToHashSet();
        Overblivna = [.. Rader.Where(rad => !oppna.Contains(rad.Id)).Select(rad => rad.Text).OfType<string>().Where(text => text.Length > 0)];
        ModelState.Remove(nameof(Revision));
    }

    private async Task<bool> SkissaAsync(IEnumerable<Valrad> rader, CancellationToken cancellationToken)
    {
        var gick = true;
        foreach (var rad in rader.Where(rad => rad.Text is not null))
        {
            try
            {
                rad.Marke = await Formedlare.Send(new SkissaGemensam.Command(Slug, rad.Id, rad.Text, rad.Marke), cancellationToken);
            }
            catch (KrockException)
            {
                gick = false;
            }
        }

        return gick;
    }
}
