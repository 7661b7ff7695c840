using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Direktupphandlingar;

/// <summary>
/// Nytt köp (a new purchase): kontrolleras först, mot myndighetens köp av samma slag, och registreras sedan. Ändras det som kontrollen
/// gäller visas en ny kontroll innan något sparas.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.RegistreraDirektupphandling)]
[BehallSkrivet]
public sealed class NyModel(IMediator formedlare, TimeProvider klocka) : Kopsida(formedlare, klocka)
{
    private const string Planerad = "planerad";
    private const string Genomford = "genomford";

    /// <summary>Var köpet är (planned or made).</summary>
    public static IEnumerable<SelectListItem> Lagesval { get; } = [new("Nej, köpet är planerat", Planerad), new("Ja, avtalet är slutet", Genomford)];

    /// <summary>Köparen (the buyer).</summary>
    [BindProperty(SupportsGet = true)]
    [Display(Name = "Vem köper?")]
    public string? Organisation { get; set; }

    /// <summary>Planerat eller genomfört (planned or made).</summary>
    [BindProperty]
    [Display(Name = "Är köpet gjort?")]
    public string? Lage { get; set; } = Planerad;

    /// <summary>Vad kontrollen gällde när den visades (what the shown check was about).</summary>
    [BindProperty]
    public string? Kontrollerat { get; set; }

    /// <summary>Vad knappen gör (what the button does): kontrollera eller registrera.</summary>
    [BindProperty]
    public string? Handling { get; set; }

    /// <summary>De som den inloggade handlar för (the buyers to choose from).</summary>
    public IReadOnlyList<ListDirektupphandlingar.Kopare> Kopare { get; private set; } = [];

    /// <summary>Kontrollen (the check), när uppgifterna räcker.</summary>
    public KontrolleraDirektupphandling.View? Kontroll { get; private set; }

    /// <summary>Om uppgifterna ändrades efter kontrollen (changed since the check).</summary>
    public bool AndratSedan { get; private set; }

    /// <inheritdoc/>
    public override bool FarVanta => Lage != Genomford;

    /// <summary>Det som kontrollen gäller (what the check is about), också de andras köp.</summary>
    public string? Avtryck => Kontroll is null ? null : string.Create(CultureInfo.InvariantCulture, $"{Organisation}|{Kontroll.Samlat.Slag}|{Kontroll.Samlat.Nytt}|{Kontroll.Samlat.Summa}|{Kontroll.Dag:yyyy-MM-dd}");

    /// <summary>Köparna som val (buyers as choices).</summary>
    public IEnumerable<SelectListItem> Kopareval => Kopare.Select(kopare => new SelectListItem(kopare.Namn, kopare.Slug));

    /// <inheritdoc/>
    public override async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Kopare = await Formedlare.Send(new ListKopare.Query(), cancellationToken);
        await base.LaddaAsync(cancellationToken);
    }

    /// <summary>Visar formuläret (shows the form), och kontrollen när adressen har det som behövs.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LaddaAsync(cancellationToken);
        // Den som arbetar för en nämnd tillfrågas inte om vilken.
        Organisation = Organisation.SomText() ?? (Kopare.Count == 1 ? Kopare[0].Slug : null);
        if (Dag.SomText() is null)
        {
            Dag = Format.Datum(IDag);
            ModelState.Remove(nameof(Dag));
        }

        if (Organisation is not null && Varde.SomText() is not null && Cpv.SomText() is not null && Forslag.Count == 0)
            await KontrolleraAsync(cancellationToken);
    }

    /// <summary>Kontrollerar köpet, och registrerar det när kontrollen redan är visad (checks, then registers).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        TaValdKod();
        await KontrolleraAsync(cancellationToken);
        AndratSedan = Handling != "kontrollera" && Kontrollerat != Avtryck;
        if (Handling == "kontrollera" || AndratSedan)
        {
            await LaddaAsync(cancellationToken);
            return Page();
        }

        var id = await Formedlare.Send(
            new RegistreraDirektupphandling.Command(Organisation ?? string.Empty, Lage == Genomford, Vad, Cpv, Varde, Dag, Enhet, Leverantor, Leverantorsnummer, Skal, Dnr),
            cancellationToken);
        this.Meddela(Lage == Genomford ? "Köpet är registrerat som genomfört." : "Köpet är registrerat som planerat.");
        return Redirect($"/direktupphandlingar/{id}");
    }

    private async Task KontrolleraAsync(CancellationToken cancellationToken) =>
        Kontroll = await Formedlare.Send(new KontrolleraDirektupphandling.Query(Organisation, Cpv?.Trim(), Varde, Dag, Enhet, Leverantor, Leverantorsnummer), cancellationToken);
}
