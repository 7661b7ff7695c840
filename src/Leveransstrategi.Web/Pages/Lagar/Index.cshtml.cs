using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Lagar;

/// <summary>Lagrum och belopp (paragraphs and legal amounts) som vägledningen använder; en administratör bekräftar beloppen.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
[BehallSkrivet]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IFormularsida, IListsida
{
    private const string Filnamn = "belopp-i-lag";

    private static readonly Csvkolumn<VisaLagrum.Beloppsrad>[] kolumner =
    [
        new("Belopp", rad => Beloppsord.Namn(rad.Slag)),
        new("Kronor utan moms", rad => rad.Belopp),
        new("Lagrum", rad => rad.Paragraf),
        new("Gäller från", rad => rad.Giltighet.Fran),
        new("Gäller till", rad => rad.Giltighet.Till),
        new("Bekräftat av", rad => rad.BekraftadAv ?? "Ej bekräftat"),
        new("Underlag", rad => rad.Underlag),
    ];

    /// <inheritdoc/>
    public IReadOnlyList<IFilkolumn> Kolumner => kolumner;

    /// <summary>Beloppet som bekräftas (the amount to confirm).</summary>
    [BindProperty]
    public Guid Id { get; set; }

    /// <summary>Beloppet (the amount), så som det skrevs.</summary>
    [BindProperty]
    public string? Belopp { get; set; }

    /// <summary>Var det är läst (where it was read).</summary>
    [BindProperty]
    public string? Underlag { get; set; }

    /// <summary>Märket (token).</summary>
    [BindProperty]
    public Guid Versionsmarke { get; set; }

    /// <summary>Lagrummen och beloppen (the content).</summary>
    public VisaLagrum.View Innehall { get; private set; } = null!;

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public Task OnGetAsync(CancellationToken cancellationToken) => LaddaAsync(cancellationToken);

    /// <summary>Laddar ner beloppen (downloads the amounts).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        return new Csvsvar<VisaLagrum.Beloppsrad>(Filnamn, kolumner, Innehall.Belopp.ToAsyncEnumerable());
    }

    /// <summary>Laddar ner beloppen som Excelfil (downloads the amounts as a workbook).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        return new Excelsvar<VisaLagrum.Beloppsrad>(Filnamn, kolumner, Innehall.Belopp.ToAsyncEnumerable());
    }

    /// <summary>Bekräftar ett belopp (confirms an amount).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await formedlare.Send(new BekraftaBelopp.Command(Id, Belopp, Underlag, Versionsmarke), cancellationToken);
        this.Meddela("Beloppet är bekräftat. Vägledningen använder det nu.");
        return Redirect("/lagar");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken) => Innehall = await formedlare.Send(new VisaLagrum.Query(Dag == default ? IDag : Dag), cancellationToken);
}
