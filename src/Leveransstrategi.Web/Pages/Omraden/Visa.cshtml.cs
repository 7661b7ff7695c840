using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Web.Pages.Anvisningar;
using MediatR;

namespace Leveransstrategi.Web.Pages.Omraden;

/// <summary>Ett anskaffningsområde (an acquisition area) så som det var en dag.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Området (the area).</summary>
    public VisaOmrade.View Omrade { get; private set; } = null!;

    /// <summary>Områdets anvisning så som den läses (the area's instruction as read).</summary>
    public Anvisningslasning Anvisning { get; private set; } = null!;

    /// <summary>Vem som gör vad i området (the responsibilities).</summary>
    public IReadOnlyList<Ansvarsrad> Ansvar { get; private set; } = [];

    /// <summary>Reglerna om centralupphandling (central-procurement rules) som rör området.</summary>
    public IReadOnlyList<Centralregelrad> Regler { get; private set; } = [];

    /// <summary>Ramavtalen som går att avropa på (agreements in force).</summary>
    public IReadOnlyList<ListAvropbara.Rad> Ramavtal { get; private set; } = [];

    /// <summary>Undantagen som gäller (exceptions in force).</summary>
    public IReadOnlyList<Undantagsrad> Undantag { get; private set; } = [];

    /// <summary>Det som hänt med anvisningen och strategins definitioner (the history), det senaste först.</summary>
    public IReadOnlyList<Historikrad> Historik { get; private set; } = [];

    /// <summary>Definitionens stycken (paragraphs of the definition).</summary>
    public IReadOnlyList<string> Stycken => Styckeindela(Omrade.Definition);

    /// <summary>Sidans delar (parts of the page): ankare och rubrik, i ordning.</summary>
    public IReadOnlyList<(string Ankare, string Rubrik)> Delar =>
    [
        .. Anvisning.Delar,
        ("definition", "Definition"),
        ("ingar", "Vad som ingår"),
        ("granser", "Gränser mot andra områden"),
        ("cpv", "CPV-koder"),
        ("avtalsomraden", "Avtalsområden"),
        .. Undantag.Count > 0 ? [("undantag", "Undantag")] : Array.Empty<(string, string)>(),
        ("ansvar", "Vem gör vad"),
        .. VisaHistorik ? [("historik", "Historik")] : Array.Empty<(string, string)>(),
    ];

    /// <summary>Om det finns mer än den visade definitionen att berätta om (there is history to show).</summary>
    public bool VisaHistorik => Historik.Count > 1 || (Historik.Count == 1 && !Omrade.ArStrateginsEgen);

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Områdets del av adressen (slug).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        Omrade = await formedlare.Send(new VisaOmrade.Query(slug, Dag), cancellationToken);
        Anvisning = new(await formedlare.Send(new VisaAnvisning.Query(slug, Dag), cancellationToken), Dag, IDag, DagVald);
        Ansvar = await formedlare.Send(new ListAnsvar.Query(Dag, Omrade: slug), cancellationToken);
        Regler = await formedlare.Send(new ListCentralregler.Query(Dag, Omrade: slug), cancellationToken);
        Undantag = await formedlare.Send(new GallandeUndantag.Query(Dag, Omrade: slug), cancellationToken);
        Ramavtal = await formedlare.Send(new ListAvropbara.OmradeQuery(slug, Dag), cancellationToken);
        Historik = Historikrad.Alla(Anvisning, Omrade.Historik);
    }

    /// <summary>Delar en text i stycken (splits a text into paragraphs).</summary>
    /// <param name="text">Texten (the text), med tom rad mellan stycken.</param>
    public static IReadOnlyList<string> Styckeindela(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
