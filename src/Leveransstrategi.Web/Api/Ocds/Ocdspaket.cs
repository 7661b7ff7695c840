using System.Globalization;
using System.Text.Json.Nodes;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Pages.Avtal;
using static Leveransstrategi.Web.Api.Ocds.Ocdsjson;

namespace Leveransstrategi.Web.Api.Ocds;

/// <summary>
/// OCDS-paket (release package): ett ramavtal är en utgåva med upphandling, tilldelning och avtal, och varje avrop en egen som pekar på
/// ramavtalets. Ett fält utan värde skrivs inte.
/// </summary>
/// <param name="led">Utgåvornas led (ocid prefix).</param>
/// <param name="adress">Paketets adress (uri).</param>
/// <param name="utgivare">Utgivaren (publisher).</param>
/// <param name="utat">Gör en sökväg i portalen till en hel adress (makes a path absolute).</param>
internal sealed class Ocdspaket(string led, string adress, string utgivare, Func<string, string> utat)
{
    private static readonly string[] tillagg =
    [
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_lots_extension/master/extension.json",
        "https://raw.githubusercontent.com/open-contracting-extensions/ocds_techniques_extension/master/extension.json",
    ];

    public JsonObject Skriv(IReadOnlyList<HamtaOcds.Post> poster, DateOnly dag, string? urval) => Objekt(
        ("uri", adress + urval),
        ("version", "1.1"),
        ("extensions", Lista(tillagg.Select(en => (JsonNode)en))),
        ("publishedDate", Borjan(dag)),
        ("publisher", Objekt(("name", utgivare))),
        ("releases", Lista(poster.SelectMany(post => post.Avrop.Select(par => Avrop(post, par.Avrop, par.Organisation)).Prepend(Ramavtal(post, dag))))));

    private JsonObject Ramavtal(HamtaOcds.Post post, DateOnly dag)
    {
        var avtal = post.Avtal;
        var tilldelat = Dag(avtal, Avtalsstegslag.Tilldelat, dag);
        var tecknat = Dag(avtal, Avtalsstegslag.Tecknat, dag);
        var delar = tilldelat is null ? [] : avtal.Delomraden.OrderBy(en => en.Nummer).Where(en => en.Leverantorer.Count > 0).ToList();
        HamtaOcds.Part Antagen(Delomrade del, Delomradesleverantor rad) => post.Leverantorer[avtal.LeverantorDen(del.Nummer, rad.LeverantorId, dag)];
        var parter = delar.SelectMany(del => del.Leverantorer, Antagen).Distinct();
        var handlingar = new Ocdshandlingar(post, delar.Count > 0, delar.Count > 0 && tecknat is not null, utat);
        string?[] taggar = [post.Lage == Ramavtalslage.Planerat ? "planning" : "tender", delar.Count > 0 ? "award" : null, delar.Count > 0 && tecknat is not null ? "contract" : null];
        var upphandlare = post.Upphandlare;
        return Objekt(
            ("ocid", Ocid(avtal.Nummer)),
            ("id", $"{Ocid(avtal.Nummer)}-{dag:yyyy-MM-dd}-{avtal.Versionsmarke:N}{handlingar.Marke}"),
            ("date", Borjan(dag)),
            ("tag", Lista(taggar.OfType<string>().Select(tagg => (JsonNode)tagg))),
            ("initiationType", "tender"),
            ("language", "sv"),
            ("parties", Lista([
                Part(upphandlare, post.Berattigade.Contains(upphandlare) ? ["procuringEntity", "buyer"] : ["procuringEntity"]),
                .. post.Berattigade.Where(en => en != upphandlare).Select(en => Part(en, ["buyer"])),
                .. parter.Select(en => Part(en, ["supplier"])),
            ])),
            ("tender", Upphandling(post, dag, handlingar.Dokument(Ocdsdel.Upphandling))),
            ("awards", Lista(delar.Select(del => Objekt(
                ("id", Tilldelning(avtal.Nummer, del.Nummer)),
                ("title", del.Namn),
                ("status", post.Lage == Ramavtalslage.Avtalssparr ? "pending" : "active"),
                ("date", Borjan(tilldelat)),
                ("suppliers", Lista(del.Leverantorer.OrderBy(rad => rad.Rang).Select(rad => Hanvisning(Antagen(del, rad))))),
                ("contractPeriod", Tid(avtal.Avtalstid.Fran, avtal.Avtalstid.Till, avtal.LangstTillDen(dag))),
                ("documents", handlingar.Dokument(Ocdsdel.Tilldelning)),
                ("relatedLots", Lista([(JsonNode)Lott(del.Nummer)])))))),
            ("contracts", tecknat is null ? null : Lista(delar.Select(del => Objekt(
                ("id", $"{avtal.Nummer}-avtal-{del.Nummer.ToString(CultureInfo.InvariantCulture)}"),
                ("awardID", Tilldelning(avtal.Nummer, del.Nummer)),
                ("title", del.Namn),
                ("status", post.Lage switch { Ramavtalslage.Tilldelat => "pending", Ramavtalslage.Utganget or Ramavtalslage.Uppsagt => "terminated", _ => "active" }),
                ("period", Tid(avtal.Avtalstid.Fran, avtal.Slutar(dag), avtal.LangstTillDen(dag))),
                ("dateSigned", Borjan(tecknat)),
                ("documents", handlingar.Dokument(Ocdsdel.Avtal)))))));
    }

    private static JsonObject Upphandling(HamtaOcds.Post post, DateOnly dag, JsonArray? dokument)
    {
        var avtal = post.Avtal;
        var tak = avtal.TakDen(null, dag);
        return Objekt(
            ("id", avtal.Nummer),
            ("title", avtal.Titel),
            ("status", post.Lage switch { Ramavtalslage.Planerat => "planned", Ramavtalslage.Annonserat => "active", _ => "complete" }),
            ("procuringEntity", Hanvisning(post.Upphandlare)),
            ("procurementMethod", avtal.Regim == Lagregim.Direktupphandling ? "direct" : null),
            ("procurementMethodDetails", avtal.Regim.Ord()),
            ("value", Varde(tak?.Belopp)),
            ("items", Lista(avtal.CpvKoder.Select((kod, plats) => Objekt(
                ("id", (plats + 1).ToString(CultureInfo.InvariantCulture)),
                ("classification", Objekt(("scheme", "CPV"), ("id", kod), ("description", Cpvtermer.Term(kod)))))))),
            ("tenderPeriod", Dag(avtal, Avtalsstegslag.Annonserat, dag) is { } annonserat ? Tid(annonserat, null, null) : null),
            ("contractPeriod", Tid(avtal.Avtalstid.Fran, avtal.Avtalstid.Till, avtal.LangstTillDen(dag))),
            ("documents", dokument),
            ("lots", Lista(avtal.Delomraden.OrderBy(en => en.Nummer).Select(en => (en.Nummer, en.Namn, Tak: avtal.TakDen(en.Nummer, dag))).Select(en => Objekt(
                ("id", Lott(en.Nummer)),
                ("title", en.Namn),
                ("value", Varde(en.Tak?.Belopp)),
                ("techniques", en.Tak is null ? null : Objekt(
                    ("hasFrameworkAgreement", true),
                    ("frameworkAgreement", Objekt(("value", Varde(en.Tak.Belopp)), ("description", Mangd(en.Tak)))))))))),
            ("techniques", Objekt(
                ("hasFrameworkAgreement", true),
                ("frameworkAgreement", Objekt(
                    ("maximumParticipants", avtal.Delomraden.Select(en => en.Leverantorer.Count).DefaultIfEmpty(0).Max() is > 0 and var flest ? flest : null),
                    ("method", Metod(avtal)),
                    ("periodRationale", avtal.SarskildaSkal),
                    ("buyerCategories", post.Kretsar.Count > 0 ? string.Join(", ", post.Kretsar) : null),
                    ("value", Varde(tak?.Belopp)),
                    ("period", Tid(avtal.Avtalstid.Fran, avtal.Avtalstid.Till, avtal.LangstTillDen(dag))),
                    ("description", Mangd(tak)))),
                ("hasElectronicAuction", false))));
    }

    private JsonObject Avrop(HamtaOcds.Post post, Avrop avrop, HamtaOcds.Part organisation)
    {
        var leverantor = avrop.Leverantor is { } id ? post.Leverantorer[id] : null;
        return Objekt(
            ("ocid", Ocid($"avrop-{avrop.Nummer}")),
            ("id", $"{Ocid($"avrop-{avrop.Nummer}")}-{avrop.Versionsmarke:N}"),
            ("date", Borjan(avrop.Avropat)),
            ("tag", Lista([(JsonNode)"tender", "award", "contract"])),
            ("initiationType", "tender"),
            ("language", "sv"),
            ("parties", Lista([Part(organisation, ["buyer", "procuringEntity"]), .. leverantor is null ? Array.Empty<JsonObject>() : [Part(leverantor, ["supplier"])]])),
            ("buyer", Hanvisning(organisation)),
            ("tender", Objekt(
                ("id", avrop.Nummer),
                ("title", avrop.Vad),
                ("status", "complete"),
                ("procuringEntity", Hanvisning(organisation)),
                ("procurementMethodDetails", $"Avrop med {Avropsform.Namn(avrop.Form)}"),
                ("competitive", avrop.Form == Avropsformslag.Fku),
                ("techniques", Objekt(("hasFrameworkAgreement", true))))),
            ("awards", Lista([Objekt(
                ("id", $"{avrop.Nummer}-tilldelning"),
                ("title", avrop.Vad),
                ("status", "active"),
                ("date", Borjan(avrop.Avropat)),
                ("value", Varde(avrop.Varde)),
                ("suppliers", leverantor is null ? null : Lista([Hanvisning(leverantor)])),
                ("contractPeriod", Tid(avrop.Fran, avrop.Till, null)))])),
            ("contracts", Lista([Objekt(
                ("id", avrop.Nummer),
                ("awardID", $"{avrop.Nummer}-tilldelning"),
                ("title", avrop.Vad),
                ("status", "active"),
                ("period", Tid(avrop.Fran, avrop.Till, null)),
                ("value", Varde(avrop.Varde)),
                ("dateSigned", Borjan(avrop.Avropat)))])),
            ("relatedProcesses", Lista([Objekt(
                ("id", "1"),
                ("relationship", Lista([(JsonNode)"framework"])),
                ("title", post.Avtal.Titel),
                ("scheme", "ocid"),
                ("identifier", Ocid(post.Avtal.Nummer)))])));
    }

    private static string? Metod(Ramavtal avtal) => avtal.Avropsregel switch
    {
        null => null,
        { Grundform: Avropsformslag.Fku } => "withReopeningCompetition",
        { HogstTimmar: null, HogstBelopp: null, SvarTillFku: null, FkuRoller.Count: 0 } => "withoutReopeningCompetition",
        _ => "withAndWithoutReopeningCompetition",
    };

    private static string? Mangd(Takvolym? tak) => tak?.Kvantitet is { } antal ? $"Högst {antal.ToString("0.##", CultureInfo.GetCultureInfo("sv-SE"))} {tak.Enhet}" : null;

    private static DateOnly? Dag(Ramavtal avtal, Avtalsstegslag slag, DateOnly dag) => avtal.Steg.Where(steg => steg.Slag == slag && steg.Dag <= dag).Select(steg => (DateOnly?)steg.Dag).FirstOrDefault();

    private static string Lott(int nummer) => nummer.ToString(CultureInfo.InvariantCulture);

    private static string Tilldelning(string nummer, int delomrade) => $"{nummer}-tilldelning-{Lott(delomrade)}";

    private static JsonObject Part(HamtaOcds.Part part, string[] roller) => Objekt(
        ("id", part.Id),
        ("name", part.Namn),
        ("identifier", part.Nummer is null ? null : Objekt(("id", part.Nummer), ("legalName", part.Namn))),
        ("roles", Lista(roller.Select(roll => (JsonNode)roll))));

    private static JsonObject Hanvisning(HamtaOcds.Part part) => Objekt(("id", part.Id), ("name", part.Namn));

    private string Ocid(string nummer) => $"{led}-{nummer}";
}
