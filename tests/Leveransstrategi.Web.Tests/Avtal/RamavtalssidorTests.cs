using System.Net;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Web.Tests.Avtal;

public sealed class RamavtalssidorTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    private static readonly (string, string)[] falt =
    [
        ("Formular.Titel", "Telefonitjänster"), ("Formular.Regim", "Nationellt"), ("Formular.Omrade", "telefoni"), ("Formular.Upphandlare", "servicenamnden"),
        ("Formular.Fran", "2006-09-01"), ("Formular.Till", "2008-08-31"), ("Formular.Forlangningar[0].Manader", "12"), ("Formular.Forlangningar[0].Besked", "2"),
        ("Formular.Forlangningar[0].Satt", "Uttryckligt"), ("Formular.TakBelopp", "80 mnkr"), ("Formular.Delomraden[0].Namn", "Växel"), ("Formular.Berattigade[0].Vem", "allaNamnder"),
        ("Formular.Pris", "Hemligt pris 12 öre"), ("Formular.PrisSekretess", "true"),
    ];

    [Fact]
    public async Task Forvaltaren_registrerar_och_alla_laser_utom_de_hemliga_villkoren()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var svar = await klient.PostaAsync("/ramavtal/nytt", [("Nummer", "RA-2005-022"), .. falt]);
        Assert.Equal((HttpStatusCode.Redirect, "/ramavtal/RA-2005-022"), (svar.StatusCode, svar.Headers.Location?.OriginalString));

        Assert.Contains("Hemligt pris", await klient.GetStringAsync(new Uri("/ramavtal/RA-2005-022", UriKind.Relative)), StringComparison.Ordinal);
        var anonym = portal.Anonym();
        foreach (var adress in new[] { "/ramavtal/RA-2005-022", "/ramavtal", "/ramavtal?vy=tabell&datum=2007-01-01", "/ramavtal?handler=csv" })
        {
            var text = await anonym.GetStringAsync(new Uri(adress, UriKind.Relative));
            Assert.Contains("Telefonitjänster", text.Replace("&#xE4;", "ä", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("Hemligt pris", text, StringComparison.Ordinal);
        }

        Assert.Contains("omfattas av sekretess", (await anonym.SidaAsync("/ramavtal/RA-2005-022")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public async Task Kalenderns_forsta_och_sista_dag_gar_att_fraga_om(string dag)
    {
        var nummer = await portal.RegistreraAvtalAsync($"RA-KANT-{dag}");
        foreach (var adress in new[] { $"/ramavtal?datum={dag}", $"/ramavtal?vy=tabell&lage=atgard&datum={dag}", $"/ramavtal?handler=csv&datum={dag}", $"/ramavtal/{nummer}?datum={dag}" })
            Assert.Equal(HttpStatusCode.OK, (await portal.Anonym().GetAsync(new Uri(adress, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Listan_och_filen_visar_det_en_namnd_far_avropa_pa_och_hur_mycket_som_ar_kvar()
    {
        var nummer = await portal.RegistreraAvtalAsync("RA-2007-111");
        var anonym = portal.Anonym();
        var sida = await anonym.SidaAsync($"/ramavtal?organisation=bromma-stadsdelsnamnd&q={nummer}&datum=2008-06-09");
        Assert.Single(sida.QuerySelectorAll("tbody tr"));
        Assert.Equal("Bromma stadsdelsnämnd", sida.QuerySelector("select[name=organisation] option[selected]")!.TextContent);

        var fil = sida.QuerySelector("a[href*='handler=csv']")!.GetAttribute("href") + "&kolumn=nummer&kolumn=reserverat-i-kronor-utan-moms&kolumn=avropat-i-kronor-utan-moms&kolumn=kvar-i-kronor-utan-moms";
        Assert.Equal(
            "\uFEFFNummer;Reserverat i kronor utan moms;Avropat i kronor utan moms;Kvar i kronor utan moms\r\nRA-2007-111;0;0;120000000\r\n",
            System.Text.Encoding.UTF8.GetString(await anonym.GetByteArrayAsync(new Uri(fil, UriKind.Relative))));
        Assert.Contains("Inget ramavtal stämmer med valet", (await anonym.SidaAsync($"/ramavtal?organisation=ab-stokab&q={nummer}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Felen_star_vid_faltet_i_raden_och_en_rad_laggs_till_utan_att_nagot_gar_forlorat()
    {
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        (string, string)[] fel = [("Nummer", "RA-1"), .. falt.Where(par => par.Item1 != "Formular.Forlangningar[0].Manader"), ("Formular.Forlangningar[0].Manader", "tolv")];

        var svar = await klient.PostaAsync("/ramavtal/nytt", fel);
        var sida = await svar.SidaAsync();
        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Equal(["Skriv förlängningen i hela månader, 1–120."], sida.Fel());
        var ruta = sida.QuerySelector("[name='Formular.Forlangningar[0].Manader']")!;
        Assert.Equal(("tolv", "true"), (ruta.GetAttribute("value"), ruta.GetAttribute("aria-invalid")));
        Assert.Equal("#" + ruta.Id, sida.QuerySelector("ds-error-summary a")!.GetAttribute("href"));

        var fler = await (await klient.PostaAsync("/ramavtal/nytt", [.. fel, ("Handling", "delomrade")])).SidaAsync();
        Assert.Equal("Växel", fler.QuerySelector("[name='Formular.Delomraden[0].Namn']")!.GetAttribute("value"));
        Assert.NotNull(fler.QuerySelector("[name='Formular.Delomraden[1].Namn']"));
    }

    [Fact]
    public async Task Den_som_sparar_for_sent_ser_det_sparade_och_behaller_sitt()
    {
        var nummer = await portal.RegistreraAvtalAsync("RA-2007-003");
        var klient = await portal.InloggadAsync(Roller.Avtalsforvaltare);
        var adress = $"/ramavtal/{nummer}/ratta";
        var marke = (await klient.SidaAsync(adress)).QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!;
        Assert.Equal(HttpStatusCode.Redirect, (await klient.PostaAsync(adress, [("Versionsmarke", marke), .. falt])).StatusCode);

        var sen = await klient.PostaAsync(adress, [("Versionsmarke", marke), .. falt.Where(par => par.Item1 != "Formular.Titel"), ("Formular.Titel", "Min titel")]);
        var sida = await sen.SidaAsync();
        Assert.Equal(HttpStatusCode.Conflict, sen.StatusCode);
        Assert.Equal("Min titel", sida.QuerySelector("[name='Formular.Titel']")!.GetAttribute("value"));
        Assert.Contains("Telefonitjänster – du skrev: Min titel", sida.QuerySelector("[aria-labelledby=krock]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beslutet_visar_sparren_fore_klicket_och_vagras_inom_den()
    {
        var nummer = await portal.RegistreraAvtalAsync("RA-2006-030");
        await portal.ForTillAsync(nummer, Avtalsstegslag.Underrattat);
        var klient = await portal.InloggadAsync(Roller.Beslutsregistrator);
        var adress = $"/ramavtal/{nummer}/beslut";
        var fore = await klient.SidaAsync(adress);
        Assert.Contains("13 juni 2006", fore.QuerySelector(".status")!.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);

        var nekat = await klient.PostaAsync(
            adress,
            ("Versionsmarke", fore.QuerySelector("[name=Versionsmarke]")!.GetAttribute("value")!), ("Steg", "Tecknat"), ("Organ", "Kommunstyrelsen"),
            ("Datum", "2006-06-10"), ("Paragraf", "§ 7"), ("Dnr", "KS 2006/1"), ("Dag", "2006-06-12"));
        var sida = await nekat.SidaAsync();
        Assert.Equal(HttpStatusCode.BadRequest, nekat.StatusCode);
        Assert.Contains("Avtalsspärren gäller till och med 2006-06-12", Assert.Single(sida.Fel()), StringComparison.Ordinal);
        Assert.Equal("§ 7", sida.GetElementById("Paragraf")!.GetAttribute("value"));
    }
}
