using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Vagledning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;
using Leveransstrategi.Web.Pages.Avtal;
using Leveransstrategi.Web.Pages.Lagar;
using MediatR;
using Microsoft.AspNetCore.WebUtilities;

namespace Leveransstrategi.Web.Api;

/// <summary>Vägledningen i gränssnittet (the guide): samma svar som på sidan, med skäl och källor.</summary>
public static class VagledningApi
{
    /// <summary>Svaret (the answer).</summary>
    public sealed record Svar(
        string Slutsats,
        string Kod,
        string Text,
        string Omrade,
        string Organisation,
        DateOnly Datum,
        IReadOnlyList<Skal> Skal,
        IReadOnlyList<Ramavtal> Ramavtal,
        IReadOnlyList<Steg> Steg,
        IReadOnlyList<string> Annars,
        IReadOnlyList<Belopp> Belopp,
        IReadOnlyList<string> Osakert,
        string Url);

    /// <summary>Ett skäl (a reason).</summary>
    public sealed record Skal(string Rubrik, string Text, IReadOnlyList<Skalkalla> Kallor);

    /// <summary>En källa (a source), så som den gällde dagen.</summary>
    public sealed record Skalkalla(string Typ, string Titel, string? Avsnitt, string? Citat, bool Ordagrant, string Url);

    /// <summary>Ett ramavtal som organisationen får avropa på (an agreement it may use); tak och kvar i kronor utan mervärdesskatt.</summary>
    public sealed record Ramavtal(string Nummer, string Titel, DateOnly? GallerTill, string Avrop, decimal? Tak, decimal? Kvar, bool Rymmer, string Url);

    /// <summary>Ett steg (a step).</summary>
    public sealed record Steg(string Rubrik, string Text);

    /// <summary>Ett belopp i lag (a legal amount), kronor utan mervärdesskatt.</summary>
    public sealed record Belopp(string Slag, decimal? Kronor, bool Bekraftat, string Lagrum);

    /// <summary>Kopplar adressen (maps the endpoint).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapVagledning(this RouteGroupBuilder api) =>
        api.MapGet("/vagledning", SvaraAsync)
            .WithSummary("Får organisationen köpa det själv? Ett svar med skäl och källor så som de gällde dagen.")
            .WithDescription(
                "omrade är slug för ett anskaffningsområde eller ett avtalsområde; utan det letas området upp ur behov, fria ord. organisation är organisationens slug. "
                + "varde är kronor utan moms, manader hela månader. Utan myndighetsutovning förutsätts ett vanligt köp, och osakert säger det. undantag säger om köpet är det som ett beslutat undantag gäller, och behövs bara när nämnden har ett. Utan datum gäller svaret i dag. "
                + "kod är avropaCentralt, upphandlaCentralt, egenUpphandling, egenDirektupphandling, egenRegi eller fragaItAvdelningen. "
                + "citat är den beslutade meningen när ordagrant är sant, annars källans innehåll i portalens ord. Svaret är ett stöd; nämnden beslutar.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Svar> SvaraAsync(
        IMediator formedlare,
        TimeProvider klocka,
        string? behov,
        string? omrade,
        string? organisation,
        string? varde,
        int? manader,
        bool? myndighetsutovning,
        bool? undantag,
        Dag? datum,
        CancellationToken avbrott)
    {
        var dag = datum?.Varde ?? klocka.IDag();
        omrade = omrade.SomText();
        if (omrade is null)
        {
            var val = await formedlare.Send(new FinnBehov.Query(behov, dag), avbrott);
            omrade = val.Valt?.Slug
                ?? throw new RegelbrottException(val.Traffar.Count == 0
                    ? "Det går inte att avgöra vad behovet hör till. Ange omrade."
                    : $"Behovet kan höra till flera områden. Ange omrade, till exempel {string.Join(" eller ", val.Traffar.Take(3).Select(traff => traff.Slug))}.");
        }

        var natur = myndighetsutovning == true ? Faktavarden.Myndighetsutovning : Faktavarden.Vanlig;
        var svar = await formedlare.Send(new VagledKop.Query(omrade, organisation ?? string.Empty, dag, natur, varde, manader, undantag is { } svarat ? svarat ? Faktavarden.Ja : Faktavarden.Nej : null), avbrott);
        var osakert = myndighetsutovning is null
            ? svar.Osakert.Append("Svaret förutsätter att köpet varken är myndighetsutövning, en strategisk ledningsfunktion eller del av ett gemensamt system.")
            : svar.Osakert;
        var adress = QueryHelpers.AddQueryString("/vagledning", new Dictionary<string, string?>
        {
            ["omrade"] = omrade,
            ["organisation"] = svar.Underlag.OrganisationsSlug,
            ["natur"] = natur,
            ["undantag"] = svar.Underlag.Undantag,
            ["varde"] = svar.Underlag.Varde?.ToString(CultureInfo.InvariantCulture),
            ["datum"] = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        });
        return new(
            svar.Rubrik,
            Faktavarden.Kod(svar.Kod),
            svar.Text,
            omrade,
            svar.Underlag.OrganisationsSlug,
            dag,
            [.. svar.Skal.Select(skal => new Skal(skal.Rubrik, skal.Text, [.. skal.Kallor.Select(kalla => new Skalkalla(kalla.Typ, kalla.Titel, kalla.Avsnitt, kalla.Citat, kalla.Ordagrant, kalla.Url))]))],
            [.. svar.Ramavtal.Select(avtal => new Ramavtal(avtal.Nummer, avtal.Titel, avtal.Slutar, avtal.Satt, avtal.Tak, avtal.Kvar, avtal.Rymmer, Avtalsord.Adress(avtal.Nummer)))],
            [.. svar.Steg.Select(steg => new Steg(steg.Rubrik, steg.Text))],
            svar.Forbehall,
            [.. svar.Belopp.Select(belopp => new Belopp(Beloppsord.Namn(belopp.Slag), belopp.Belopp, belopp.Bekraftat, belopp.Lagrum))],
            [.. osakert],
            adress);
    }
}
