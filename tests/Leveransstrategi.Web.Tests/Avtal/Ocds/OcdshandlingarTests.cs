using System.Text.Json.Nodes;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Web.Tests.Avtal.Ocds;

// En egen klass och därmed en egen portal: OcdsTests räknar alla avtal i filen och ska inte hitta det här.
public sealed class OcdshandlingarTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Oppna_handlingar_foljer_med_men_aldrig_hemliga_eller_avslutade()
    {
        await portal.DbAsync(async db =>
        {
            db.Add(new Leverantor("Konsult Gamma AB", Domain.Common.Organisationsnummer.Tolka("212000-0142"), null));
            return await db.SaveChangesAsync();
        });
        var formular = Avtalsprov.Formular();
        formular.Delomraden = [new() { Namn = "Utveckling", TakBelopp = "80 000 000", Leverantorer = "212000-0142" }];
        await portal.RegistreraAvtalAsync("RA-2006-201", formular);
        await portal.DbAsync(async db =>
        {
            var avtal = db.Ramavtal.Single(r => r.Nummer == "RA-2006-201").Id;
            Avtalshandling Ny(string titel, Avtalshandlingsslag slag, string? lank, bool sekretess = false) => new(
                avtal,
                new(titel, slag, new(2006, 9, 1), sekretess) { Nummer = slag == Avtalshandlingsslag.Avtal ? "SN-14" : null, Lank = lank, Fil = lank is null ? new("avtal.pdf", "%PDF-1.7"u8.ToArray()) : null },
                new(2006, 9, 1));
            var avslutad = Ny("Ersatt bilaga", Avtalshandlingsslag.Bilaga, "https://diariet.example/3");
            avslutad.Avsluta("Ersatt av en ny.", new(2007, 1, 1));
            db.AddRange(
                Ny("Avtalet", Avtalshandlingsslag.Avtal, null),
                Ny("Underlaget", Avtalshandlingsslag.Forfragningsunderlag, "https://diariet.example/1"),
                Ny("Beslutet", Avtalshandlingsslag.Tilldelningsbeslut, "https://diariet.example/2"),
                Ny("Bilagan", Avtalshandlingsslag.Bilaga, "https://diariet.example/4"),
                Ny("Övrigt", Avtalshandlingsslag.Annat, "https://diariet.example/5"),
                Ny("Prisbilaga", Avtalshandlingsslag.Bilaga, "https://diariet.example/6", sekretess: true),
                avslutad);
            return await db.SaveChangesAsync();
        });
        // Den som själv får läsa priserna får inte heller ut dem: filen är till för att lämnas vidare.
        var klient = await portal.InloggadAsync(Application.Common.Roller.Avtalsforvaltare);
        var schema = new Ocdsschema();
        async Task<JsonNode> Hamta(string dag)
        {
            var paket = JsonNode.Parse(await klient.GetStringAsync(new Uri($"/api/v1/ocds/ramavtal/RA-2006-201.json?datum={dag}", UriKind.Relative)))!;
            Assert.Empty(schema.Prova(paket));
            return paket["releases"]![0]!;
        }

        var fore = await Hamta("2008-06-09");
        Assert.Equal(
            ["Avtalet contractSigned", "Bilagan contractAnnexe", "Underlaget biddingDocuments", "Beslutet awardNotice", "Övrigt "],
            fore["tender"]!["documents"]!.AsArray().Select(rad => $"{rad!["title"]} {rad["documentType"]}"));
        var avtalet = fore["tender"]!["documents"]![0]!;
        Assert.Equal(("Avtal, SN-14", "2006-09-01T00:00:00Z"), (avtalet["description"]!.GetValue<string>(), avtalet["dateModified"]!.GetValue<string>()));
        var adress = new Uri(avtalet["url"]!.GetValue<string>(), UriKind.Absolute);
        Assert.Equal("%PDF-1.7", await portal.Anonym().GetStringAsync(new Uri(adress.PathAndQuery, UriKind.Relative)));

        await portal.ForTillAsync("RA-2006-201", Avtalsstegslag.Tecknat);
        var efter = await Hamta("2008-06-09");
        Assert.Equal(["Underlaget", "Övrigt"], Titlar(efter["tender"]));
        Assert.Equal(["Beslutet"], Titlar(efter["awards"]![0]));
        Assert.Equal(["Avtalet", "Bilagan"], Titlar(efter["contracts"]![0]));

        var tidigare = await Hamta("2006-12-31");
        Assert.Equal(["Avtalet", "Bilagan", "Ersatt bilaga"], Titlar(tidigare["contracts"]![0]).Order());
        Assert.NotEqual(efter["id"]!.GetValue<string>().Split('-')[^1], tidigare["id"]!.GetValue<string>().Split('-')[^1]);

        static IEnumerable<string> Titlar(JsonNode? del) => del!["documents"]!.AsArray().Select(rad => rad!["title"]!.GetValue<string>());
    }
}
