using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Domain.Styrdokument;
using MediatR;

namespace Leveransstrategi.Web.Pages.Styrdokument;

/// <summary>Grund för sidorna som visar ett styrdokument (base of the document pages), gällande eller i en bestämd version.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
public abstract class Dokumentsida(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Dokumentet (the document).</summary>
    public VisaStyrdokument.View Dokument { get; private set; } = null!;

    /// <summary>Förmedlaren (the mediator).</summary>
    protected IMediator Formedlare => formedlare;

    /// <summary>Den version som gäller i dag (the version in force today), om någon.</summary>
    public VisaStyrdokument.Versionsrad? Gallande =>
        Dokument.Versioner.FirstOrDefault(v => v.Status == Versionsstatus.Beslutad && v.Giltighet.Omfattar(IDag));

    /// <summary>Textens permanenta adress (permanent address), eller dokumentets när ingen text visas.</summary>
    public string PermanentLank => $"/styrdokument/{Dokument.Slug}{(Dokument.Version is { } version ? $"/version/{version.Nummer}" : "")}";

    /// <summary>Texten stycke för stycke med länkar (the text with links).</summary>
    public IReadOnlyList<Lanktext.Avsnitt> Avsnitt { get; private set; } = [];

    /// <summary>Laddar dokumentet (loads the document).</summary>
    /// <param name="slug">Dokumentet (the document).</param>
    /// <param name="version">Versionen (the version), om en bestämd.</param>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    protected async Task LaddaAsync(string slug, int? version, CancellationToken cancellationToken)
    {
        Dokument = await formedlare.Send(new VisaStyrdokument.Query(slug, Dag, version), cancellationToken);
        if (Dokument.Version is { } text)
            Avsnitt = Lanktext.Lanka(text);
    }
}
