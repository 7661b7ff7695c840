using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;

namespace Leveransstrategi.Web.Pages.Vagledning;

/// <summary>
/// Vägledningen (the guide): från ett behov i egna ord, genom de frågor som kan ändra svaret, till ett svar med skäl. Allt står i
/// adressen, så att svaret går att dela, skriva ut och ändra.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
[BehallSkrivet]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka), IFormularsida
{
    /// <summary>Behovet i egna ord (the need).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Behov { get; set; }

    /// <summary>Området (the area).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Omrade { get; set; }

    /// <summary>Köparen (the buyer).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Organisation { get; set; }

    /// <summary>Köpets art (nature).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Natur { get; set; }

    /// <summary>Värdet (value), så som det skrevs.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Varde { get; set; }

    /// <summary>Om köpet är det som nämndens undantag gäller (covered by the exception).</summary>
    [BindProperty(SupportsGet = true)]
    public string? Undantag { get; set; }

    /// <summary>Ett svar som köparen vill ändra (an answer to change): omrade, organisation, natur, varde eller undantag.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Andra { get; set; }

    /// <summary>Nämndens eget diarienummer (its own registry number), när svaret sparas.</summary>
    [BindProperty]
    public string? Dnr { get; set; }

    /// <summary>Om den inloggade får spara svaret (may save the answer): bara för den egna organisationen.</summary>
    public bool FarSpara => Svar is not null && User.Far(Behorighet.SparaVagledning) && User.HasClaim(Uppgifter.Organisation, Svar.Underlag.OrganisationsSlug);

    /// <summary>Vad behovet kan höra till, och vilka som kan köpa (candidates).</summary>
    public FinnBehov.View? Val { get; private set; }

    /// <summary>Svaret hittills (the answer so far), när område och köpare är valda.</summary>
    public Vagledningssvar? Svar { get; private set; }

    /// <summary>Om svaret är klart att visa (is the answer ready).</summary>
    public bool Klart => Svar is { Kvar.Count: 0 } && Andra is null;

    /// <summary>Om områdesfrågan ska ställas (ask for the area).</summary>
    public bool FragaOmrade => Omrade is null || Andra == "omrade";

    /// <summary>Frågorna som ska ställas nu (questions to ask now): de som är kvar, och den som ska ändras.</summary>
    public IReadOnlyList<Vagledningsfraga> Fragor { get; private set; } = [];

    /// <summary>Köparna som val (buyers as choices).</summary>
    public IEnumerable<SelectListItem> Kopare => Val is null ? [] : new[] { new SelectListItem("Välj nämnd eller bolag", "") }.Concat(Val.Kopare.Select(kopare => new SelectListItem(kopare.Namn, kopare.Slug)));

    /// <summary>Behovet som rubrik (the need as a heading).</summary>
    public string Behovstext => string.IsNullOrWhiteSpace(Behov) ? Svar?.Underlag.Omrade ?? "Ert behov" : char.ToUpperInvariant(Behov.Trim()[0]) + Behov.Trim()[1..];

    /// <summary>Regeln som köparen kan ansöka om undantag från (the rule to apply for an exception from), när svaret är nej på grund av den.</summary>
    public string? Undantagsgrund =>
        Svar is { Kod: Slutsatskod.AvropaCentralt or Slutsatskod.UpphandlaCentralt, Underlag: var underlag } && User.Far(Behorighet.AnsokaUndantag) && User.HasClaim(Uppgifter.Organisation, underlag.OrganisationsSlug)
            ? $"/undantag/nytt?grund=regel:{underlag.OmradesSlug}&organisation={underlag.OrganisationsSlug}"
            : null;

    /// <summary>Avtalet som köparen kan avropa på direkt (agreement to call off from), när det finns precis ett med utrymme och den som frågar får avropa för köparen.</summary>
    public string? AvropaPa =>
        Svar is { Kod: Slutsatskod.AvropaCentralt, Underlag: var underlag } && User.Far(Behorighet.RegistreraAvrop) && User.HasClaim(Uppgifter.Organisation, underlag.OrganisationsSlug)
            && Svar.Ramavtal.Where(avtal => avtal.Rymmer).ToList() is [var enda]
            ? enda.Nummer
            : null;

    /// <summary>Var svaret leder: skälens rubrik (heading of the reasons).</summary>
    public string Darfor => Svar!.Kod switch
    {
        Slutsatskod.AvropaCentralt or Slutsatskod.UpphandlaCentralt => "Därför blir svaret nej",
        Slutsatskod.EgenDirektupphandling or Slutsatskod.EgenUpphandling => "Därför blir svaret ja",
        Slutsatskod.EgenRegi => "Därför gör ni det själva",
        _ => "Det här vet portalen",
    };

    /// <summary>Visar frågorna eller svaret (shows the questions or the answer).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Omrade = Omrade.SomText();
        Natur = Natur.SomText();
        Varde = Varde.SomText();
        Undantag = Undantag.SomText();
        // Den som arbetar för en nämnd tillfrågas inte om vilken.
        Organisation = Organisation.SomText() ?? (User.FindAll(Uppgifter.Organisation).ToList() is [var egen] ? egen.Value : null);
        await LaddaAsync(cancellationToken);
        if (Omrade is null && Val!.Valt is { } valt)
            return Redirect(Request.AdressMed(("omrade", valt.Slug)));
        if (Omrade is null || Organisation is null)
            return Page();
        Svar = await formedlare.Send(new VagledKop.Query(Omrade, Organisation, Dag, Natur, Varde, Undantag: Undantag), cancellationToken);
        StallFragor();
        return Page();
    }

    /// <summary>Sparar svaret (saves the answer).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var id = await formedlare.Send(new SparaTjansteanteckning.Command(Omrade ?? string.Empty, Organisation ?? string.Empty, Dag, Natur.SomText(), Varde, null, Behov, Dnr, Undantag.SomText()), cancellationToken);
        this.Meddela("Svaret är sparat. Adressen till anteckningen ändras aldrig.");
        return Redirect($"/vagledning/anteckning/{id}");
    }

    /// <inheritdoc/>
    public async Task LaddaAsync(CancellationToken cancellationToken)
    {
        Val = await formedlare.Send(new FinnBehov.Query(Behov is { Length: > FinnBehov.MaxLangd } ? Behov[..FinnBehov.MaxLangd] : Behov, Dag), cancellationToken);
        if (ModelState.IsValid || Omrade is null || Organisation is null)
            return;
        // Efter ett fel visas frågorna igen, eller svaret när det var sparandet som inte gick, med det skrivna kvar.
        Svar = await formedlare.Send(new VagledKop.Query(Omrade, Organisation, Dag, Godtaget(nameof(Natur), Natur), Godtaget(nameof(Varde), Varde), Undantag: Godtaget(nameof(Undantag), Undantag)), cancellationToken);
        StallFragor();
    }

    /// <summary>Adressen för att ändra ett svar (address for changing an answer), med de andra svaren kvar.</summary>
    /// <param name="vad">Vad som ändras (what).</param>
    public string AdressForAndring(string vad) => Request.AdressMed(("andra", vad));

    /// <summary>Adressen för att kontrollera köpet mot årets köp av samma slag (address for the check), ifylld ur frågan.</summary>
    public string AdressForKontroll => QueryHelpers.AddQueryString("/direktupphandlingar/ny", new Dictionary<string, string?>
    {
        ["organisation"] = Svar!.Underlag.OrganisationsSlug,
        ["vad"] = Behovstext,
        ["varde"] = Svar.Underlag.Varde is { } varde ? Format.Belopp(varde) : null,
        ["dag"] = Format.Datum(Dag),
    });

    /// <summary>Orden för ett svar (words of an answer).</summary>
    /// <param name="fraga">Frågan (the question).</param>
    public string? Ord(Vagledningsfraga fraga)
    {
        ArgumentNullException.ThrowIfNull(fraga);
        return fraga.Val.Count > 0 ? fraga.Val.FirstOrDefault(val => val.Varde == SvarPa(fraga.Faktum))?.Text : Svar?.Underlag.Varde is { } varde ? Format.Belopp(varde) : null;
    }

    /// <summary>De besvarade frågorna (answered questions).</summary>
    public IReadOnlyList<Vagledningsfraga> Besvarade { get; private set; } = [];

    private void StallFragor()
    {
        Besvarade = [.. Svar!.Fragor.Where(fraga => Svarat(fraga.Faktum))];
        Fragor = [.. Svar.Kvar, .. Svar.Fragor.Where(fraga => Andra == Falt(fraga.Faktum) && Svar.Kvar.All(kvar => kvar.Faktum != fraga.Faktum))];
    }

    // Det som felet gäller går inte att svara på; resten av svaren gäller.
    private string? Godtaget(string falt, string? svar) => ModelState.GetFieldValidationState(falt) == ModelValidationState.Invalid ? null : svar;

    private bool Svarat(Faktum faktum) => SvarPa(faktum) is not null;

    /// <summary>Svaren i adressen (the answers in the address): fältet, och det som står i det.</summary>
    public IReadOnlyList<(Faktum Faktum, string? Svar)> Svaren => [(Faktum.Natur, Natur), (Faktum.Varde, Varde), (Faktum.Undantag, Undantag)];

    /// <summary>Svaret på frågan om ett faktum (the answer), så som det står i adressen.</summary>
    /// <param name="faktum">Faktumet (the input).</param>
    public string? SvarPa(Faktum faktum) => Svaren.Where(par => par.Faktum == faktum).Select(par => par.Svar).FirstOrDefault();

    /// <summary>Fältet för ett faktum (field of an input).</summary>
    /// <param name="faktum">Faktumet (the input).</param>
    public static string Falt(Faktum faktum) => faktum.ToString().ToLowerInvariant();
}
