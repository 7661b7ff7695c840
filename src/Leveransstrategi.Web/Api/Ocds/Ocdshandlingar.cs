using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Pages.Avtal;
using static Leveransstrategi.Web.Api.Ocds.Ocdsjson;

namespace Leveransstrategi.Web.Api.Ocds;

/// <summary>Delen av en utgåva (section of a release) där en handling står.</summary>
internal enum Ocdsdel
{
    /// <summary>Upphandling (tender).</summary>
    Upphandling = 1,

    /// <summary>Tilldelning (award).</summary>
    Tilldelning = 2,

    /// <summary>Avtal (contract).</summary>
    Avtal = 3,
}

/// <summary>
/// Ett ramavtals öppna handlingar i en utgåva (documents of a release). En tilldelning och ett avtal gäller ett delområde och handlingen
/// alla, så den står i vart och ett. Finns ingen tilldelning eller inget avtal än står den i upphandlingen.
/// </summary>
/// <param name="post">Ramavtalet (the agreement).</param>
/// <param name="tilldelat">Om utgåvan har tilldelningar (has it awards).</param>
/// <param name="tecknat">Om utgåvan har avtal (has it contracts).</param>
/// <param name="utat">Gör en sökväg i portalen till en hel adress (makes a path absolute).</param>
internal sealed class Ocdshandlingar(HamtaOcds.Post post, bool tilldelat, bool tecknat, Func<string, string> utat)
{
    private readonly ILookup<Ocdsdel, HamtaOcds.Handling> delar = post.Handlingar.ToLookup(handling => handling.Slag switch
    {
        Avtalshandlingsslag.Tilldelningsbeslut when tilldelat => Ocdsdel.Tilldelning,
        Avtalshandlingsslag.Avtal or Avtalshandlingsslag.Bilaga or Avtalshandlingsslag.Andring when tecknat => Ocdsdel.Avtal,
        _ => Ocdsdel.Upphandling,
    });

    // En handling ändras aldrig, så vilka de är säger vad utgåvan innehåller. Utan märket fick två olika utgåvor samma id.
    public string Marke => post.Handlingar.Count == 0
        ? ""
        : $"-{Convert.ToHexStringLower(SHA256.HashData([.. post.Handlingar.SelectMany(handling => handling.Id.ToByteArray())]).AsSpan(0, 8))}";

    public JsonArray? Dokument(Ocdsdel del) => Lista(delar[del].Select(handling => Objekt(
        ("id", handling.Id.ToString()),
        ("documentType", Dokumentslag(handling.Slag)),
        ("title", handling.Titel),
        ("description", handling.Nummer is null ? handling.Slag.Ord() : $"{handling.Slag.Ord()}, {handling.Nummer}"),
        ("url", handling.Lank ?? utat(Handlingsord.Filadress(Avtalsord.Adress(post.Avtal.Nummer), handling.Id))),
        ("dateModified", Borjan(handling.Datum)))));

    // Kodlistan documentType i OCDS 1.1, som är öppen: det som inte har någon kod där skrivs utan.
    private static string? Dokumentslag(Avtalshandlingsslag slag) => slag switch
    {
        Avtalshandlingsslag.Avtal => "contractSigned",
        Avtalshandlingsslag.Bilaga or Avtalshandlingsslag.Andring => "contractAnnexe",
        Avtalshandlingsslag.Forfragningsunderlag => "biddingDocuments",
        Avtalshandlingsslag.Tilldelningsbeslut => "awardNotice",
        _ => null,
    };
}
