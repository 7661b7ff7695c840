using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Omraden;
using Leveransstrategi.Application.Features.Styrdokument;
using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;
using MediatR;

namespace Leveransstrategi.Web.Pages;

/// <summary>Översikt (overview): början på sökandet, de sju områdena, det senast beslutade och det som väntar på den inloggade.</summary>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="klocka">Klockan (the clock).</param>
[Kraver(Behorighet.LasaOppet)]
public sealed class IndexModel(IMediator formedlare, TimeProvider klocka) : Lassida(klocka)
{
    /// <summary>Vanliga behov (common needs): vad läsaren kallar det, och området det hör till.</summary>
    public static IReadOnlyList<(string Text, string Omrade)> Behov { get; } =
    [
        ("Hyra in konsult", "it-konsulter"),
        ("Datorer och skärmar", "it-klientutrustning"),
        ("Telefoner", "telefoni"),
        ("Licenser", "programvara"),
        ("Drift av system", "systemdrift"),
    ];

    /// <summary>Vem som köper (who buys): den nämnd som den inloggade arbetar för, när den är en.</summary>
    public string Kopare => User.FindAll(Anvandartext.Organisationsnamn).ToList() is [var egen] ? egen.Value : "ni";

    /// <summary>Anskaffningsområden (areas).</summary>
    public IReadOnlyList<ListOmraden.Rad> Omraden { get; private set; } = [];

    /// <summary>Områdenas anvisningar (instructions of the areas) efter områdets slug.</summary>
    public IReadOnlyDictionary<string, ListAnvisningar.Rad> Anvisningar { get; private set; } = new Dictionary<string, ListAnvisningar.Rad>();

    /// <summary>Avtalsområden som inte också är anskaffningsområden (contract areas beside the seven).</summary>
    public IReadOnlyList<ListOmraden.Avtalsomrade> Utover =>
    [
        .. Omraden.SelectMany(o => o.Avtalsomraden).DistinctBy(a => a.Slug).Where(a => Omraden.All(o => o.Slug != a.Slug)),
    ];

    /// <summary>Senast beslutat (latest decisions).</summary>
    public IReadOnlyList<SenastBeslutat.Rad> Senast { get; private set; } = [];

    /// <summary>Det som väntar i registret (what waits), för den som får se utkast.</summary>
    public AttGora.View? AttGora { get; private set; }

    /// <summary>Anvisningar och luckor som väntar på den inloggade (instructions and gaps that wait for this person).</summary>
    public IReadOnlyList<Arende> Arenden { get; private set; } = [];

    /// <summary>Undantag som väntar på den inloggade (exceptions that wait for this person).</summary>
    public IReadOnlyList<ListUndantag.Rad> Undantag { get; private set; } = [];

    /// <summary>Antal anvisningar som väntar på den egna nämndens kvittens (instructions waiting to be acknowledged).</summary>
    public int AttKvittera { get; private set; }

    /// <summary>Visar sidan (shows the page).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Omraden = await formedlare.Send(new ListOmraden.Query(Dag), cancellationToken);
        Anvisningar = (await formedlare.Send(new ListAnvisningar.Query(Dag), cancellationToken)).ToDictionary(rad => rad.Slug);
        Senast = await formedlare.Send(new SenastBeslutat.Query(Dag), cancellationToken);
        if (User.Far(Behorighet.LasaInDokument) || User.Far(Behorighet.RegistreraBeslut))
        {
            AttGora = await formedlare.Send(new AttGora.Query(), cancellationToken);
            Arenden = [.. Anvisningar.Values.SelectMany(ArendenFor)];
        }

        if (User.Far(Behorighet.HandlaggaUndantag) || User.Far(Behorighet.RegistreraBeslut) || User.Far(Behorighet.AnsokaUndantag))
        {
            var pagar = await formedlare.Send(new ListUndantag.Query(Dag, new(ListUndantag.Visning.Pagaende)), cancellationToken);
            Undantag = [.. pagar.Sida.Rader.Where(rad => VantarPaMig(rad.Lage))];
        }

        if (User.Far(Behorighet.RedigeraAnsvar) && (await formedlare.Send(new ListLuckor.Query(IDag, new()), cancellationToken)).Sida.Antal is > 0 and var luckor)
            Arenden = [.. Arenden, new("/ansvar/luckor", "Luckor i ansvaret", luckor == 1 ? "1 lucka eller konflikt att reda ut" : $"{Format.Antal(luckor)} luckor och konflikter att reda ut", null)];
        if (User.Far(Behorighet.Kvittera))
            AttKvittera = (await formedlare.Send(new AttKvittera.Query(IDag), cancellationToken)).Vantar;
    }

    private bool VantarPaMig(Undantagslage lage) => lage switch
    {
        Undantagslage.Inkommet or Undantagslage.Handlaggs => User.Far(Behorighet.HandlaggaUndantag),
        Undantagslage.InforBeslut => User.Far(Behorighet.RegistreraBeslut),
        Undantagslage.VantarPaNamnden => User.Far(Behorighet.AnsokaUndantag),
        _ => false,
    };

    private IEnumerable<Arende> ArendenFor(ListAnvisningar.Rad rad)
    {
        var titel = Anvisning.TitelFor(rad.Omrade);
        var utkast = $"/anvisningar/{rad.Slug}/utkast";
        var redigerar = User.Far(Behorighet.RedigeraAnvisningar);
        if (rad.Pagaende is { } version)
        {
            if (version.Lage == Anvisningslage.InforKs && User.Far(Behorighet.RegistreraBeslut))
                yield return new($"{utkast}/beslut", titel, $"Version {version.Nummer} väntar på kommunstyrelsens beslut", null);
            else if (version.Lage == Anvisningslage.UnderGranskning && redigerar)
                yield return new($"{utkast}/granska", titel, $"Version {version.Nummer} väntar på granskning", null);
            else if (version.Lage == Anvisningslage.Utkast && redigerar)
                yield return new(utkast, titel, $"Utkast till version {version.Nummer}, senast ändrat", DateOnly.FromDateTime(version.SenastAndrad.Svensk().DateTime));
        }

        if (rad.NastaProvning < IDag && redigerar)
            yield return new($"/anvisningar/{rad.Slug}/provning", titel, "Aktualitetsprövningen skulle ha gjorts", rad.NastaProvning);
    }

    /// <summary>Ärende (a matter that waits).</summary>
    /// <param name="Lank">Var det görs (where it is done).</param>
    /// <param name="Titel">Anvisningen (the instruction).</param>
    /// <param name="Text">Vad som väntar (what waits).</param>
    /// <param name="Dag">Dagen som texten slutar med (the day the text ends with), om någon.</param>
    public sealed record Arende(string Lank, string Titel, string Text, DateOnly? Dag);
}
