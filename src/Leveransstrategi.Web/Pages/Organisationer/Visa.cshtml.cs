using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Application.Features.Undantagsarenden;
using MediatR;

namespace Leveransstrategi.Web.Pages.Organisationer;

/// <summary>En organisation (an organisation): fakta, historia, ansvar, regler om centralupphandling och en plats för ramavtal.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class VisaModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Organisationen (the organisation).</summary>
    public VisaOrganisation.View Organisation { get; private set; } = null!;

    /// <summary>Vad organisationen gör (its responsibilities), i eget namn eller som en i en krets.</summary>
    public IReadOnlyList<Ansvarsrad> Ansvar { get; private set; } = [];

    /// <summary>Reglerna om centralupphandling (central-procurement rules) som gäller organisationen.</summary>
    public IReadOnlyList<Centralregelrad> Regler { get; private set; } = [];

    /// <summary>Undantagen som gäller för organisationen (its exceptions in force).</summary>
    public IReadOnlyList<Undantagsrad> Undantag { get; private set; } = [];

    /// <summary>Ramavtal som organisationen får avropa på (agreements it may call off from).</summary>
    public ListAvropbara.View Ramavtal { get; private set; } = ListAvropbara.View.Tom;

    /// <summary>Om organisationen är en rad i matrisen (is it a row of the matrix).</summary>
    public bool Koper => Organisation is { Slag: not Domain.Organisationer.Organisationsslag.Kommunfullmaktige, Lage: VisaOrganisation.Lage.Finns };

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="slug">Organisationens del av adressen (the slug).</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(string slug, CancellationToken cancellationToken)
    {
        Organisation = await formedlare.Send(new VisaOrganisation.Query(slug, Dag), cancellationToken);
        Ansvar = await formedlare.Send(new ListAnsvar.Query(Dag, Organisation: slug), cancellationToken);
        Regler = await formedlare.Send(new ListCentralregler.Query(Dag, Organisation: slug), cancellationToken);
        Undantag = await formedlare.Send(new GallandeUndantag.Query(Dag, Namnd: slug), cancellationToken);
        Ramavtal = await formedlare.Send(new ListAvropbara.Query(slug, Dag), cancellationToken);
    }
}
