using System.Net;
using System.Text.Json.Nodes;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Web.Tests.Avtal.Ocds;

public sealed class OcdsTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    [Fact]
    public async Task Ramavtal_och_avrop_foljer_schemat_hanger_ihop_och_har_inga_hemliga_villkor()
    {
        await portal.DbAsync(async db =>
        {
            db.AddRange(new Leverantor("Konsult Alfa AB", Domain.Common.Organisationsnummer.Tolka("556036-0793"), null), new Leverantor("Konsult Beta AB", null, null));
            return await db.SaveChangesAsync();
        });
        var formular = Avtalsprov.Formular();
        formular.Delomraden = [new() { Namn = "Utveckling", TakBelopp = "80 000 000", Leverantorer = "556036-0793\nKonsult Beta AB" }, new() { Namn = "Förvaltning", TakKvantitet = "1 000", TakEnhet = "timmar" }];
        (formular.Grundform, formular.Avropskalla, formular.HogstTimmar) = (Avropsformslag.Rangordning, "avtalet punkt 4", "320");
        await portal.RegistreraAvtalAsync("RA-2006-014", formular);
        await portal.ForTillAsync("RA-2006-014", Avtalsstegslag.Tecknat);
        await portal.RegistreraAvtalAsync("RA-2008-001");
        await ((IProvplats)portal).SkickaAsync(
            new RegistreraAvrop.Command("RA-2006-014", new() { Organisation = "bromma-stadsdelsnamnd", Delomrade = 1, Vad = "Bokningssystem", Varde = "486 000", Timmar = "300", Fran = "2007-02-01", Till = "2007-06-30", Lage = Avropslage.Avropat, Dag = "2007-01-15", Nummer = "BRO-7" }),
            Avtalsprov.Forvaltare);
        var klient = portal.Anonym();
        var schema = new Ocdsschema();

        var text = await klient.GetStringAsync(new Uri("/api/v1/ocds/ramavtal.json?datum=2008-06-09", UriKind.Relative));
        var paket = JsonNode.Parse(text)!;
        Assert.Empty(schema.Prova(paket));
        Assert.DoesNotContain("Hemligt", text, StringComparison.Ordinal);

        var utgavor = paket["releases"]!.AsArray();
        Assert.Equal(3, utgavor.Count);
        var (ramavtal, avrop) = (utgavor[0]!, utgavor[1]!);
        Assert.Equal("""["tender","award","contract"]""", ramavtal["tag"]!.ToJsonString());
        Assert.Equal((120_000_000m, "withAndWithoutReopeningCompetition"), (ramavtal["tender"]!["techniques"]!["frameworkAgreement"]!["value"]!["amount"]!.GetValue<decimal>(), ramavtal["tender"]!["techniques"]!["frameworkAgreement"]!["method"]!.GetValue<string>()));
        Assert.Equal("2010-08-31T23:59:59Z", ramavtal["tender"]!["contractPeriod"]!["maxExtentDate"]!.GetValue<string>());
        Assert.Equal(ramavtal["ocid"]!.GetValue<string>(), avrop["relatedProcesses"]![0]!["identifier"]!.GetValue<string>());
        Assert.Equal(486_000m, avrop["contracts"]![0]!["value"]!["amount"]!.GetValue<decimal>());
        Assert.Equal("Konsult Alfa AB", avrop["awards"]![0]!["suppliers"]![0]!["name"]!.GetValue<string>());
        Assert.Equal("planned", utgavor[2]!["tender"]!["status"]!.GetValue<string>());

        Assert.Empty(schema.Prova(JsonNode.Parse(await klient.GetStringAsync(new Uri("/api/v1/ocds/ramavtal/RA-2006-014.json?datum=2006-06-05", UriKind.Relative)))!));
        var galler = JsonNode.Parse(await klient.GetStringAsync(new Uri("/api/v1/ocds/ramavtal.json?datum=2008-06-09&status=galler&omrade=it-konsulter", UriKind.Relative)))!;
        Assert.Equal(2, galler["releases"]!.AsArray().Count);
        Assert.Equal(HttpStatusCode.NotFound, (await klient.GetAsync(new Uri("/api/v1/ocds/ramavtal.json?omrade=telefoni", UriKind.Relative))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await klient.GetAsync(new Uri("/api/v1/ocds/ramavtal.json?status=okand", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public void Schemats_prov_ser_ett_fel()
    {
        var paket = JsonNode.Parse("""{"uri":"http://a.se","version":"1.1","publishedDate":"2008-06-09T00:00:00Z","publisher":{"name":"A"},"releases":[{"ocid":"a","id":"1","date":"i dag","tag":["okänd"],"initiationType":"tender","okant":1,"tender":{"id":"1","techniques":{"hasFrameworkAgreement":"ja"}},"contracts":[{"id":"1"}]}]}""")!;

        Assert.Equal(5, new Ocdsschema().Prova(paket).Count);
    }
}
