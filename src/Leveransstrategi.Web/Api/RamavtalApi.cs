using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Pages.Avtal;
using MediatR;

namespace Leveransstrategi.Web.Api;

/// <summary>Ramavtalen i gränssnittet (framework agreements), så som de bedöms en dag. Villkor om pris och index lämnas aldrig ut här.</summary>
public static class RamavtalApi
{
    /// <summary>En rad i listan (a row); belopp i kronor utan mervärdesskatt.</summary>
    public sealed record Rad(string Nummer, string Titel, string Status, string Regim, string Omrade, DateOnly? GallerFran, DateOnly? GallerTill, DateOnly? LangstTill, decimal? Takvolym, string? NastaAtgard, DateOnly? Atgardsdag, string Url);

    /// <summary>Ett avtal (an agreement).</summary>
    public sealed record Avtal(
        string Nummer,
        string Titel,
        string Status,
        string Regim,
        DateOnly Datum,
        DateOnly? GallerFran,
        DateOnly? GallerTill,
        DateOnly? LangstTill,
        IReadOnlyList<Option> Optioner,
        Volym? Takvolym,
        decimal Reserverat,
        decimal Avropat,
        decimal? Kvar,
        IReadOnlyList<Delomrade> Delomraden,
        Prognos Prognos,
        IReadOnlyList<Leverantor> Leverantorer,
        IReadOnlyList<string> FarAvropa,
        IReadOnlyList<Kalla> Kallor,
        string Url);

    /// <summary>En option (an extension option).</summary>
    public sealed record Option(int Nummer, int Manader, string Satt, string Status, DateOnly? Till, DateOnly? SenastBesked);

    /// <summary>En takvolym (a ceiling): kronor utan mervärdesskatt, antal eller båda.</summary>
    public sealed record Volym(decimal? Kronor, decimal? Antal, string? Enhet);

    /// <summary>Ett delområde (a lot).</summary>
    public sealed record Delomrade(int Nummer, string Namn, Volym? Takvolym, decimal Reserverat, decimal Avropat, decimal? Kvar);

    /// <summary>Prognosen (the forecast): när taket nås med samma takt, intervallet, och när en ny upphandling senast behöver börja.</summary>
    public sealed record Prognos(DateOnly? TakNas, DateOnly? Tidigast, DateOnly? Senast, DateOnly? BorjaUpphandlingSenast, string? Slutsats, IReadOnlyList<string> Saknas);

    /// <summary>En leverantör (a supplier) i ett delområde; andel i procent.</summary>
    public sealed record Leverantor(string Namn, int Delomrade, int Rang, decimal? Andel);

    /// <summary>Ett beslut bakom avtalet (a decision behind the agreement).</summary>
    public sealed record Kalla(string Steg, string? Organ, DateOnly? Datum, string? Paragraf, string? Diarienummer);

    /// <summary>Kopplar adresserna (maps the endpoints).</summary>
    /// <param name="api">Gruppen (the group).</param>
    public static void MapRamavtal(this RouteGroupBuilder api)
    {
        api.MapGet("/ramavtal", async (IMediator formedlare, TimeProvider klocka, Dag? datum, string? omrade, string? status, string? q, int? sida, CancellationToken avbrott) =>
            {
                var svar = await formedlare.Send(new ListRamavtal.Query(datum?.Varde ?? klocka.IDag(), new(omrade.SomText(), Fritext: q.SomText(), Status: Status(status)), sida ?? 1), avbrott);
                return new Lista<Rad>(svar.Sida.Antal, svar.Sida.Nummer,
                [
                    .. svar.Sida.Rader.Select(rad => new Rad(rad.Nummer, rad.Titel, Kod(rad.Lage), Kod(rad.Regim), rad.Omrade, rad.GallerFran, rad.Slutar, rad.LangstTill, rad.TakBelopp, rad.Atgard == Ramavtalsatgard.Ingen ? null : rad.Atgard.Ord(rad.Atgardsdag), rad.Atgardsdag, Avtalsord.Adress(rad.Nummer))),
                ]);
            })
            .WithSummary("Stadens ramavtal en dag, nästa åtgärd först.")
            .WithDescription(
                "Utan datum gäller svaret i dag. status är planerat, annonserat, tilldelat, avtalssparr, galler, utganget, uppsagt eller slut (taket nått). omrade är slug för ett anskaffningsområde eller ett avtalsområde. "
                + $"q söker i titel, nummer, diarienummer och leverantör. Högst {ListRamavtal.Sidstorlek} rader på en sida. regim är direktivstyrt, nationellt eller direktupphandling.")
            .ProducesProblem(StatusCodes.Status400BadRequest);

        api.MapGet("/ramavtal/{nummer}", async (IMediator formedlare, TimeProvider klocka, string nummer, Dag? datum, CancellationToken avbrott) =>
            {
                return Av(await formedlare.Send(new VisaRamavtal.Query(nummer, datum?.Varde ?? klocka.IDag(), VisaRamavtal.Prognosval.Alltid), avbrott));
            })
            .WithSummary("Ett ramavtal en dag: tider, optioner, tak, prognos, leverantörer och besluten bakom.")
            .WithDescription(
                "Utan datum gäller svaret i dag. prognos säger när taket nås om avropen fortsätter i samma takt, med ett intervall som rymmer åtta utfall av tio, och när en ny upphandling senast behöver börja; saknas säger vad som fattas för den dagen. "
                + "Villkor om pris och index lämnas inte ut.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Avtal Av(VisaRamavtal.View avtal)
    {
        var allt = avtal.Taklagen[0];
        var prognos = avtal.Prognos!;
        var forsta = prognos.Forsta?.Prognos;
        return new(
            avtal.Nummer,
            avtal.Titel,
            Kod(avtal.Lage),
            Kod(avtal.Regim),
            avtal.Dag,
            avtal.Tid.Fran,
            avtal.Slutar,
            avtal.LangstTill,
            [.. avtal.Forlangningar.Select(en => new Option(en.Forlangning.Nummer, en.Forlangning.Manader, Kod(en.Forlangning.Satt), Kod(en.Status), en.Dagar?.Till, en.Dagar?.SenastBesked))],
            Volymen(avtal.Tak),
            allt.Reserverat,
            allt.Avropat,
            allt.Kvar,
            [.. avtal.Taklagen.Skip(1).Select(lage => new Delomrade(lage.Delomrade, lage.Namn, Volymen(lage.Tak), lage.Reserverat, lage.Avropat, lage.Kvar))],
            new(forsta?.Troligast, forsta?.Tidigast, forsta?.Senast, prognos.Start.Senast, forsta?.Slutsats, prognos.Start.Saknas),
            [.. avtal.Delomraden.SelectMany(del => del.Leverantorer, (del, rad) => new Leverantor(rad.Namn, del.Nummer, rad.Rang, rad.Andel))],
            [.. avtal.Berattigade.Select(ratt => ratt.Namn)],
            [
                .. avtal.Steg.Where(steg => steg.Beslut is not null).Select(steg => Beslutad(Ramavtal.Namn(steg.Slag), steg.Beslut!)),
                .. avtal.Forlangningar.Where(en => en.Beslut is not null).Select(en => Beslutad($"Förlängning {en.Forlangning.Nummer}", en.Beslut!)),
                .. avtal.Andringar.Where(andring => andring.Beslut is not null).Select(andring => Beslutad($"Ändring {andring.Nummer}", andring.Beslut!)),
            ],
            Avtalsord.Adress(avtal.Nummer));
    }

    private static Kalla Beslutad(string steg, Beslut beslut) => new(steg, beslut.Organ, beslut.Datum, beslut.Paragraf, beslut.Diarienummer?.Text);

    private static Volym? Volymen(Takvolym? tak) => tak is null ? null : new(tak.Belopp, tak.Kvantitet, tak.Enhet);

    private static Ramavtalslage? Status(string? text) => text.SomText() is not { } kod ? null
        : Enum.GetValues<Ramavtalslage>().Where(lage => Kod(lage) == kod).Select(lage => (Ramavtalslage?)lage).FirstOrDefault()
            ?? throw new RegelbrottException($"Status {kod} finns inte. Välj {string.Join(", ", Enum.GetValues<Ramavtalslage>().Select(Kod))}.");

    private static string Kod<T>(T varde)
        where T : struct, Enum => varde.ToString().ToLowerInvariant();
}
