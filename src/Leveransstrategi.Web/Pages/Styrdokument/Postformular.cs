using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Styrdokument;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Formuläret för en registerposts uppgifter (form for the facts of an entry), samma för en ny och en som rättas.</summary>
public abstract class Postformular : PageModel, IFormularsida
{
    /// <summary>Titel (title).</summary>
    [BindProperty]
    public string? Titel { get; set; }

    /// <summary>Slag (kind).</summary>
    [BindProperty]
    public Dokumentslag? Slag { get; set; }

    /// <summary>Vem som beslutade (deciding body).</summary>
    [BindProperty]
    public string? Organ { get; set; }

    /// <summary>Beslutsdag (day of decision).</summary>
    [BindProperty]
    public string? Datum { get; set; }

    /// <summary>Paragraf i protokollet (section of the minutes).</summary>
    [BindProperty]
    public string? Paragraf { get; set; }

    /// <summary>Diarienummer (registry number).</summary>
    [BindProperty]
    public string? Dnr { get; set; }

    /// <summary>Första dagen (first day).</summary>
    [BindProperty]
    public string? GallerFran { get; set; }

    /// <summary>Sista dagen (last day).</summary>
    [BindProperty]
    public string? GallerTill { get; set; }

    /// <summary>Vad dokumentet styr (what it governs).</summary>
    [BindProperty]
    public string? Beskrivning { get; set; }

    /// <summary>Var uppgifterna kommer från (source of the facts).</summary>
    [BindProperty]
    public string? Uppgiftskalla { get; set; }

    /// <summary>Uppgifterna så som de skrevs (the facts as typed).</summary>
    protected Postuppgifter Uppgifter() => new(Titel, Slag, Organ, Datum, Paragraf, Dnr, GallerFran, GallerTill, Beskrivning, Uppgiftskalla);

    /// <summary>Fyller formuläret med det som är sparat (fills the form).</summary>
    /// <param name="post">Posten (the entry).</param>
    protected void Fyll(VisaPost.View post)
    {
        ArgumentNullException.ThrowIfNull(post);
        (Titel, Slag, Beskrivning, Uppgiftskalla) = (post.Titel, post.Slag, post.Beskrivning, post.Uppgiftskalla);
        (Organ, Paragraf, Dnr) = (post.Beslut?.Organ, post.Beslut?.Paragraf, post.Beslut?.Diarienummer?.Text);
        Datum = Text(post.Beslut?.Datum);
        GallerFran = Text(post.Giltighet.Fran);
        GallerTill = Text(post.Giltighet.Till);
    }

    /// <inheritdoc/>
    public abstract Task LaddaAsync(CancellationToken cancellationToken);

    private static string? Text(DateOnly? dag) => dag is null ? null : Format.Datum(dag);
}
