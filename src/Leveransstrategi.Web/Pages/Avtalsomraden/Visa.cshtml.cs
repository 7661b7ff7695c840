using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Undantagsarenden;
using MediatR;

namespace Leveransstrategi.Web.Pages.Avtalsomraden;

/// <summary>Ett avtalsområde (a contract area) med den regel som gällde en dag.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Avtalsområdet (the contract area).</summary>
    public VisaAvtalsomrade.View Avtalsomrade { get; private set; } = null!;

    /// <summary>Vem som gör vad (the responsibilities) i avtalsområdet.</summary>
    public IReadOnlyList<Ansvarsrad> Ansvar { get; private set; } = [];

    /// <summary>Reglerna om centralupphandling (central-procurement rules).</summary>
    public IReadOnlyList<Centralregelrad> Regler { get; private set; } = [];

    /// <summary>Ramavtalen som går att avropa på (agreements in force).</summary>
    public IReadOnlyList<ListAvropbara.Rad> Ramavtal { get; private set; } = [];

    /// <summary>Undantagen som gäller (exceptions in force).</summary>
    public IReadOnlyList<Undantagsrad> Undantag { get; private set; } = [];

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Avtalsområdets del av adressen (slug).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        Avtalsomrade = await formedlare.Send(new VisaAvtalsomrade.Query(slug, Dag), cancellationToken);
        Ansvar = await formedlare.Send(new ListAnsvar.Query(Dag, Avtalsomrade: slug), cancellationToken);
        Regler = await formedlare.Send(new ListCentralregler.Query(Dag, Avtalsomrade: slug), cancellationToken);
        Undantag = await formedlare.Send(new GallandeUndantag.Query(Dag, Avtalsomrade: slug), cancellationToken);
        Ramavtal = await formedlare.Send(new ListAvropbara.OmradeQuery(slug, Dag), cancellationToken);
    }
}
