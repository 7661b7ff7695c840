using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Direktupphandlingar;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Konto;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Leveransstrategi.Web.Pages.Organisationer;

/// <summary>
/// Min nämnd (one's own committee): vad som köps centralt och vad som är nämndens eget, det som väntar, undantag, sparade svar,
/// direktupphandlingar och kommande datum, på en sida.
/// </summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.SeMinNamnd)]
public sealed class MinNamndModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    private const int Hogst = 5;

    /// <summary>Nämnden som visas (the committee shown), när kontot arbetar för flera.</summary>
    [BindProperty(SupportsGet = true, Name = "namnd")]
    public string? Namnd { get; set; }

    /// <summary>Kontots organisationer (own organisations) som finns dagen.</summary>
    public IReadOnlyList<VisaAnsvarsmatris.Rad> Egna { get; private set; } = [];

    /// <summary>Raden för den som visas (the row shown).</summary>
    public VisaAnsvarsmatris.Rad? Rad { get; private set; }

    /// <summary>Anskaffningsområdena (areas), i rutornas ordning.</summary>
    public IReadOnlyList<Ansvarslank> Omraden { get; private set; } = [];

    /// <summary>Reglerna om centralupphandling (central-procurement rules) som gäller nämnden.</summary>
    public IReadOnlyList<Centralregelrad> Regler { get; private set; } = [];

    /// <summary>Områdenas anvisningar (instructions).</summary>
    public IReadOnlyList<ListAnvisningar.Rad> Anvisningar { get; private set; } = [];

    /// <summary>Undantagen (exceptions): de som gäller, börjar gälla eller pågår.</summary>
    public IReadOnlyList<ListUndantag.Rad> Undantag { get; private set; } = [];

    /// <summary>Sparade svar (saved answers), de senaste.</summary>
    public IReadOnlyList<ListTjansteanteckningar.Rad> Svar { get; private set; } = [];

    /// <summary>Vad som har ändrats i dem (what differs today).</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyList<string>> Andrade { get; private set; } = new Dictionary<Guid, IReadOnlyList<string>>();

    /// <summary>Direktupphandlingar (direct awards).</summary>
    public VisaDirektlage.View? Direkt { get; private set; }

    /// <summary>Ramavtal som nämnden får avropa på (agreements it may call off from).</summary>
    public ListAvropbara.View Ramavtal { get; private set; } = ListAvropbara.View.Tom;

    /// <summary>Det som väntar på nämnden (what waits).</summary>
    public IReadOnlyList<Vantar> AttGora { get; private set; } = [];

    /// <summary>Kommande datum (coming dates), det närmaste först.</summary>
    public IReadOnlyList<Kommande> Datumlista { get; private set; } = [];

    /// <summary>Visar nämndens sida (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var matris = await formedlare.Send(new VisaAnsvarsmatris.Query(Dag, Grupp: Matrisgrupp.Egna), cancellationToken);
        Omraden = matris.Omraden;
        Egna = [.. matris.Grupper.SelectMany(grupp => grupp.Rader)];
        if (Namnd.SomText() is { } vald && !User.HasClaim(Uppgifter.Organisation, vald))
            return NotFound();
        Rad = Namnd.SomText() is { } slug ? Egna.FirstOrDefault(rad => rad.Slug == slug) : Egna.Count > 0 ? Egna[0] : null;
        if (Rad is null)
            return Page();
        Regler = await formedlare.Send(new ListCentralregler.Query(Dag, Organisation: Rad.Slug), cancellationToken);
        Anvisningar = await formedlare.Send(new ListAnvisningar.Query(Dag), cancellationToken);
        var undantag = await formedlare.Send(new ListUndantag.Query(Dag, new(ListUndantag.Visning.Alla, Rad.Slug)), cancellationToken);
        Undantag = [.. undantag.Sida.Rader.Where(rad => rad.Lage <= Undantagslage.Galler)];
        var svar = await formedlare.Send(new ListTjansteanteckningar.Query(new(Rad.Slug)), cancellationToken);
        (Svar, Andrade) = ([.. svar.Sida.Rader.Take(Hogst)], svar.Andrade);
        Direkt = await formedlare.Send(new VisaDirektlage.Query(Rad.Slug, IDag), cancellationToken);
        Ramavtal = await formedlare.Send(new ListAvropbara.Query(Rad.Slug, Dag), cancellationToken);
        var kvittenser = await formedlare.Send(new AttKvittera.Query(IDag), cancellationToken);
        AttGora = [.. Vantande(kvittenser.Namnder.FirstOrDefault(namnd => namnd.Slug == Rad.Slug))];
        Datumlista = [.. Kommer().OrderBy(en => en.Dag).Take(2 * Hogst)];
        return Page();
    }

    private IEnumerable<Vantar> Vantande(AttKvittera.Namnd? kvittenser)
    {
        var attLasa = kvittenser?.Anvisningar.Where(a => a.Kvitterad is null).ToList() ?? [];
        if (attLasa is [var enda])
            yield return new("/kvittenser", $"Läs och kvittera {enda.Titel}, version {enda.Version}", null);
        else if (attLasa.Count > 0)
            yield return new("/kvittenser", $"Läs och kvittera {attLasa.Count} anvisningar", null);
        foreach (var rad in Undantag.Where(rad => rad.Lage == Undantagslage.VantarPaNamnden))
            yield return new($"/undantag/{rad.Id}", $"Komplettera ansökan om undantag: {rad.Vad}", null);
        foreach (var rad in Direkt!.Vantar)
            yield return new($"/direktupphandlingar/{rad.Id}/dokumentation", $"Dokumentera direktupphandlingen: {rad.Vad}", rad.SistaDag);
        foreach (var rad in Svar.Where(rad => Andrade.ContainsKey(rad.Id)))
            yield return new($"/vagledning/anteckning/{rad.Id}", $"Ett sparat svar hade blivit ett annat i dag: {rad.Behov ?? rad.Omrade}", null);
    }

    private IEnumerable<Kommande> Kommer()
    {
        foreach (var rad in Anvisningar)
        {
            if (rad.Kommande is { Giltighet.Fran: { } fran } kommande)
                yield return new(fran, $"{Anvisning.TitelFor(rad.Omrade)}, version {kommande.Nummer}, börjar gälla", $"/anvisningar/{rad.Slug}/version/{kommande.Nummer}");
            if (rad.Gallande is { Giltighet.Till: { } till } gallande && rad.Kommande is null)
                yield return new(till, $"{Anvisning.TitelFor(rad.Omrade)}, sista dagen", $"/anvisningar/{rad.Slug}/version/{gallande.Nummer}");
        }

        foreach (var rad in Undantag)
        {
            if (rad is { Lage: Undantagslage.Kommande, Giltighet.Fran: { } fran })
                yield return new(fran, $"Undantaget börjar gälla: {rad.Vad}", $"/undantag/{rad.Id}");
            if (rad is { Lage: Undantagslage.Galler or Undantagslage.Kommande, Giltighet.Till: { } till })
                yield return new(till, $"Undantagets sista dag: {rad.Vad}", $"/undantag/{rad.Id}");
        }

        foreach (var rad in Regler)
        {
            if (rad.Giltighet.Till is { } till)
                yield return new(till, $"Sista dagen för regeln om {rad.Avtalsomrade.Namn}", $"/avtalsomraden/{rad.Avtalsomrade.Slug}");
        }

        foreach (var rad in Direkt!.Vantar)
            yield return new(rad.SistaDag, $"Sista dagen att dokumentera: {rad.Vad}", $"/direktupphandlingar/{rad.Id}");
    }

    /// <summary>Något som väntar (something that waits).</summary>
    /// <param name="Lank">Var det görs (where).</param>
    /// <param name="Text">Vad som ska göras (what).</param>
    /// <param name="Senast">Sista dagen (last day), om någon.</param>
    public sealed record Vantar(string Lank, string Text, DateOnly? Senast);

    /// <summary>Ett kommande datum (a coming date).</summary>
    /// <param name="Dag">Dagen (day).</param>
    /// <param name="Text">Vad som händer (what).</param>
    /// <param name="Lank">Var det står (where).</param>
    public sealed record Kommande(DateOnly Dag, string Text, string Lank);
}
