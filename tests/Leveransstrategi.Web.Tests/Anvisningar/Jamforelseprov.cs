using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Infrastructure.Documents;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>En anvisning med två beslutade versioner och ett utkast, med allt som kan skilja två texter åt.</summary>
internal static class Jamforelseprov
{
    public const string Slug = "it-konsulter";

    private static readonly PunktId avropar = PunktId.Ny();
    private static readonly PunktId registreras = PunktId.Ny();

    private static readonly Anvisningstext forsta = new(
    [
        Avsnitt(Avsnittsdel.Omfattning, "Omfattning och avgränsning", "Anvisningen gäller inhyrning av it-konsulter för uppdrag som stadens egna medarbetare leder."),
        Avsnitt(Avsnittsdel.Struktur, "Struktur",
            "Konsulttjänsterna delas in i tre delar: utveckling, drift och ledning.",
            new Punkt(avropar, "Nämnden köper genom att avropa på stadens ramavtal. Nämnden bör inte annonsera en egen upphandling.", [Strategi("4.4")]),
            "Undantag beslutas i det enskilda fallet:\n\n- när ramavtal saknas\n- när behovet är större än ramavtalets takvolym"),
        Avsnitt(Avsnittsdel.Ansvar, "Ansvar",
            "Kommunstyrelsen svarar för de gemensamma systemen.",
            "**Servicenämnden** genomför upphandlingen enligt överenskommelse med kommunstyrelsen.",
            "Nämnden utser en kontaktperson för varje uppdrag."),
        Avsnitt(Avsnittsdel.Affarsmassigt, "Avrop på ramavtal",
            $"Nämnden väljer det ramavtal som bäst passar och avropar enligt avtalets rangordning, se {Punkthanvisning.Lagrad(avropar)}.",
            "Nämnden skickar en sammanställning av sina avrop till servicenämnden varje kvartal.",
            "Avropet dokumenteras så som [lagen](https://www.riksdagen.se/lou) kräver."),
        Avsnitt(Avsnittsdel.Uppfoljning, "Uppföljning", "Servicenämnden redovisar avropen en gång om året."),
        Avsnitt(Avsnittsdel.Overgang, "Övergång och ikraftträdande", "Uppdrag som pågår slutförs enligt gällande avtal."),
    ]);

    private static readonly Anvisningstext andra = new(
    [
        forsta.Avsnitt[0],
        forsta.Avsnitt[1] with
        {
            Punkter =
            [
                forsta.Avsnitt[1].Punkter[0],
                forsta.Avsnitt[1].Punkter[1] with { Text = "Nämnden köper genom att avropa på stadens ramavtal. Nämnden får inte annonsera en egen upphandling för behov som ett ramavtal täcker.", Kallor = [Strategi("3.2")] },
                forsta.Avsnitt[1].Punkter[2],
            ],
        },
        forsta.Avsnitt[2] with
        {
            Punkter =
            [
                forsta.Avsnitt[2].Punkter[0],
                forsta.Avsnitt[2].Punkter[1] with { Text = "**Servicenämnden** genomför upphandlingen och förvaltar avtalen enligt avtal med kommunstyrelsen." },
                forsta.Avsnitt[2].Punkter[2],
            ],
        },
        forsta.Avsnitt[3] with
        {
            Punkter =
            [
                forsta.Avsnitt[3].Punkter[0] with { Text = $"Nämnden väljer det ramavtal som motsvarar uppdragets huvudsakliga innehåll och avropar enligt avtalets rangordning, se {Punkthanvisning.Lagrad(avropar)}." },
                new Punkt(registreras, "Varje avrop registreras i portalen senast fem arbetsdagar efter beställning, så att takvolymen kan följas.", []),
                forsta.Avsnitt[3].Punkter[2],
            ],
        },
        forsta.Avsnitt[4],
        forsta.Avsnitt[5],
    ]);

    // I utkastet har en punkt flyttats till ett annat avsnitt, en rubrik ändrats, en lista kommit till och ett avsnitt gjorts nytt.
    private static readonly Anvisningstext utkast = new(
    [
        andra.Avsnitt[0],
        andra.Avsnitt[1] with
        {
            Rubrik = "Så anskaffas området",
            Punkter = [andra.Avsnitt[1].Punkter[0], andra.Avsnitt[1].Punkter[1], andra.Avsnitt[1].Punkter[2] with { Text = "Undantag beslutas i det enskilda fallet:\n\n- när ramavtal saknas\n- när behovet är brådskande och *inte* gick att förutse\n- när behovet är större än ramavtalets takvolym" }],
        },
        andra.Avsnitt[2] with { Punkter = [.. andra.Avsnitt[2].Punkter.Take(2)] },
        andra.Avsnitt[3] with { Punkter = [.. andra.Avsnitt[3].Punkter.Select(punkt => punkt.Text.StartsWith("Avropet", StringComparison.Ordinal) ? punkt with { Text = "Avropet dokumenteras så som [lagen](https://www.riksdagen.se/lou-ny) kräver." } : punkt)] },
        andra.Avsnitt[4] with { Punkter = [.. andra.Avsnitt[4].Punkter, andra.Avsnitt[2].Punkter[2]] },
        new Anvisningsavsnitt(AvsnittsId.Ny(), Avsnittsdel.Eget, "Säkerhet", [new Punkt(PunktId.Ny(), "Konsulten prövas innan uppdraget börjar.", [])]),
        andra.Avsnitt[5],
    ]);

    public static string Ankare(int version) => version == 2 ? $"andring-{registreras.Value:N}" : throw new ArgumentOutOfRangeException(nameof(version));

    public static Task FyllAsync(Portalfabrik portal) => portal.DbAsync(async db =>
    {
        if (await db.Anvisningar.AnyAsync(a => a.Slug == Slug))
            return 0;
        await db.BeslutadAsync(Slug, new(2008, 4, 1), _ => forsta);
        await db.BeslutadAsync(Slug, new(2008, 6, 1), _ => andra, sammanfattning: "Den viktigaste: avrop ska registreras i portalen.");
        return (await db.UtkastAsync(Slug, _ => utkast)).Version.Nummer;
    });

    /// <summary>Utkastet som Word-dokument, med en ändrad och en ny punkt.</summary>
    public static byte[] Word() => Worduttag.Skriv(new Worddokument(
        "Anvisning för IT-konsulter", "version 3", "utkast", new Uri("https://x.example/"),
        [.. utkast.Avsnitt.Select((a, plats) => new Wordavsnitt($"{plats + 1}", a.Rubrik, [.. Punkter(a).Select((text, i) => new Wordpunkt(Anvisningstext.Nummer(plats, i), Punkttext.Block(text, _ => null), []))]))]));

    private static IEnumerable<string> Punkter(Anvisningsavsnitt avsnitt) => avsnitt.Punkter
        .Select(punkt => punkt.Text.Replace("en gång om året", "varje kvartal", StringComparison.Ordinal))
        .Concat(avsnitt.Rubrik == "Säkerhet" ? ["Uppgifter som rör rikets säkerhet lämnas aldrig ut."] : []);

    private static Punktkalla Strategi(string avsnitt) => new(Kallslag.Styrdokument, new Kallhanvisning("Leveransstrategi för IT-området", "leveransstrategi-for-it-omradet", avsnitt));

    private static Anvisningsavsnitt Avsnitt(Avsnittsdel del, string rubrik, params object[] punkter) =>
        new(AvsnittsId.Ny(), del, rubrik, [.. punkter.Select(post => post as Punkt ?? new Punkt(PunktId.Ny(), (string)post, []))]);
}
