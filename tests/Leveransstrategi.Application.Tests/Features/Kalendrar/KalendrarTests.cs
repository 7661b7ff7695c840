using System.Text;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Application.Features.Kalendrar;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Infrastructure.Documents;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Kalendrar;

/// <summary>Kalendrarna (the calendars): vad de innehåller, vem som når dem, och filen som kalenderprogram läser.</summary>
public sealed class KalendrarTests
{
    private const string Person = "forvaltaren@exempel.invalid";

    [Fact]
    public async Task Rollens_kalender_har_alla_avtal_och_den_personliga_de_egna()
    {
        await using var databas = await SkapaAsync();
        var vem = await PersonAsync(databas);
        await AvtalAsync(databas, "RA-1", Person);
        await AvtalAsync(databas, "RA-2", "Någon annan");

        var egen = await HamtaAsync(databas, await databas.SkickaAsync(new SkapaKalenderadress.Command(null), vem));
        var rollens = await HamtaAsync(databas, await databas.SkickaAsync(new SkapaKalenderadress.Command(Roller.Avtalsforvaltare), vem));

        Assert.Equal(["RA-1"], egen.Dagar.Select(dag => dag.Nummer).Distinct());
        Assert.Equal(["RA-1", "RA-2"], rollens.Dagar.Select(dag => dag.Nummer).Distinct().Order());
        Assert.Equal(["2027-03-31 Forlangningsbeslut", "2027-05-31 Slutar"], egen.Dagar.Select(dag => $"{dag.Dag:yyyy-MM-dd} {dag.Slag}"));
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new SkapaKalenderadress.Command(Roller.Administrator), vem));
    }

    [Fact]
    public async Task Namndens_administrator_ser_de_avtal_som_namnden_far_avropa_pa()
    {
        await using var databas = await SkapaAsync();
        var konto = await databas.SkickaAsync(new SkapaKonto.Command("Namnd", "namnd@exempel.invalid", [Roller.Namndadministrator], ["utbildningsnamnden"]), Testanvandare.Med(Roller.Administrator));
        await AvtalAsync(databas, "RA-1", Person);
        var annan = Avtalsprov.Formular();
        (annan.Fran, annan.Till, annan.Berattigade) = ("2025-06-01", "2027-05-31", [new() { Vem = "servicenamnden" }]);
        await databas.RegistreraAvtalAsync("RA-2", annan);
        await databas.ForTillAsync("RA-2", Avtalsstegslag.Tecknat);

        var kalender = await HamtaAsync(databas, await databas.SkickaAsync(new SkapaKalenderadress.Command(null), new Testanvandare { Id = konto.Id, Namn = "Namnd" }));

        Assert.Equal(["RA-1"], kalender.Dagar.Select(dag => dag.Nummer).Distinct());
    }

    [Fact]
    public async Task En_dag_som_flyttas_behaller_sitt_id_och_en_som_forsvinner_stalls_in()
    {
        await using var databas = await SkapaAsync();
        var vem = await PersonAsync(databas);
        await AvtalAsync(databas, "RA-1", Person);
        var nyckel = await databas.SkickaAsync(new SkapaKalenderadress.Command(null), vem);
        var fore = (await HamtaAsync(databas, nyckel)).Dagar.ToDictionary(dag => dag.Slag);
        var marke = (await databas.SkickaAsync(new VisaRamavtal.Query("RA-1", new(2026, 12, 10)), Avtalsprov.Forvaltare)).Versionsmarke;
        await databas.SkickaAsync(new AvgorForlangning.Command("RA-1", 1, true, "Kommunstyrelsen", "2026-11-20", "§ 4", "KS 2026/1", marke), Avtalsprov.Registrator);

        var efter = (await HamtaAsync(databas, nyckel)).Dagar;
        var slut = efter.Single(dag => dag.Slag == Bevakningsslag.Slutar);
        Assert.Equal((fore[Bevakningsslag.Slutar].Id, new DateOnly(2028, 5, 31), 1, false), (slut.Id, slut.Dag, slut.Sekvens, slut.Installd));
        var beslut = efter.Single(dag => dag is { Slag: Bevakningsslag.Forlangningsbeslut, Plats: 1 });
        Assert.Equal((fore[Bevakningsslag.Forlangningsbeslut].Id, 1, true), (beslut.Id, beslut.Sekvens, beslut.Installd));
    }

    [Fact]
    public async Task Adressen_slutar_galla_nar_den_aterkallas_nar_rollen_forsvinner_och_nar_kontot_stangs()
    {
        await using var databas = await SkapaAsync();
        var vem = await PersonAsync(databas);
        var annan = new Testanvandare { Id = await databas.KontoAsync("annan@exempel.invalid", Roller.Avtalsforvaltare), Namn = "Annan" };
        var egen = await databas.SkickaAsync(new SkapaKalenderadress.Command(null), vem);
        var rollens = await databas.SkickaAsync(new SkapaKalenderadress.Command(Roller.Avtalsforvaltare), vem);
        var tredje = await databas.SkickaAsync(new SkapaKalenderadress.Command(null), vem);
        Assert.DoesNotContain(await databas.DbAsync(db => db.Kalenderadresser.Select(a => a.Kontrollsumma).ToListAsync()), summa => summa == egen || summa == rollens);
        var rader = (await databas.SkickaAsync(new ListKalenderadresser.Query(), vem)).Rader;
        Assert.Equal(3, rader.Count);
        Assert.Empty((await databas.SkickaAsync(new ListKalenderadresser.Query(), annan)).Rader);

        var id = await databas.DbAsync(db => db.Kalenderadresser.Where(a => a.Kontrollsumma == Engangslank.Summa(tredje)).Select(a => a.Id).SingleAsync());
        await Assert.ThrowsAsync<SaknasException>(() => databas.SkickaAsync(new AterkallaKalenderadress.Command(id), annan));
        await databas.SkickaAsync(new AterkallaKalenderadress.Command(id), vem);
        await Assert.ThrowsAsync<SaknasException>(() => HamtaAsync(databas, tredje));
        await HamtaAsync(databas, egen);

        await databas.DbAsync(db => db.UserRoles.Where(r => r.UserId == vem.Id).ExecuteDeleteAsync());
        await Assert.ThrowsAsync<SaknasException>(() => HamtaAsync(databas, rollens));
        await HamtaAsync(databas, egen);
        await databas.DbAsync(db => db.Users.Where(k => k.Id == vem.Id).ExecuteUpdateAsync(val => val.SetProperty(k => k.Avstangd, true)));
        await Assert.ThrowsAsync<SaknasException>(() => HamtaAsync(databas, egen));
        await Assert.ThrowsAsync<SaknasException>(() => HamtaAsync(databas, "gissad"));
    }

    [Fact]
    public async Task En_kalender_staller_lika_manga_fragor_vid_manga_avtal()
    {
        await using var databas = await SkapaAsync();
        var vem = await PersonAsync(databas);
        var nyckel = await databas.SkickaAsync(new SkapaKalenderadress.Command(null), vem);
        await AvtalAsync(databas, "RA-1", Person);
        databas.Fragor.Nollstall();
        await HamtaAsync(databas, nyckel);
        var fa = databas.Fragor.Antal;
        for (var i = 2; i <= 20; i++)
            await AvtalAsync(databas, $"RA-{i}", Person);
        databas.Fragor.Nollstall();
        Assert.Equal(40, (await HamtaAsync(databas, nyckel)).Dagar.Count);
        Assert.Equal(fa, databas.Fragor.Antal);
    }

    [Fact]
    public void Filen_gar_att_lasa_tillbaka_tecken_for_tecken_och_ingen_rad_ar_for_lang()
    {
        var post = new Kalenderpost(
            Guid.NewGuid(), new(2008, 12, 31), 3, true, "RA-1; drift, ”lång” titel å ä ö med emoji 🗓️ så att raden måste vikas minst en gång mitt i åäöåäöåäöåäöåäö",
            "Rad ett\nRad två \\ slut; och, så", new("https://portalen.exempel.invalid/ramavtal/RA-1"));

        var oktetter = Kalenderfil.Skriv("Ramavtal, mina", [post, post with { Id = Guid.NewGuid(), Installd = false }], new(2008, 6, 9, 8, 30, 0, TimeSpan.Zero));

        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(oktetter);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), rad => Assert.InRange(Encoding.UTF8.GetByteCount(rad), 0, 75));
        var (kalender, lasta) = Kalenderlasare.Las(text);
        Assert.Equal(("Ramavtal, mina", "PUBLISH", "2.0"), (kalender["X-WR-CALNAME"], kalender["METHOD"], kalender["VERSION"]));
        Assert.Equal(2, lasta.Count);
        Assert.Equal((post.Rubrik, post.Text, "CANCELLED", "3"), (lasta[0]["SUMMARY"], lasta[0]["DESCRIPTION"], lasta[0]["STATUS"], lasta[0]["SEQUENCE"]));
        Assert.Equal(("20081231", "20090101", "20080609T083000Z"), (lasta[0]["DTSTART"], lasta[0]["DTEND"], lasta[0]["DTSTAMP"]));
        Assert.Equal($"{post.Id:D}@leveransstrategi", lasta[0]["UID"]);
        Assert.Equal("CONFIRMED", lasta[1]["STATUS"]);
    }

    private static Task<Testdatabas> SkapaAsync() => Testdatabas.SkapaAsync(grunddata: true);

    private static async Task<Testanvandare> PersonAsync(Testdatabas databas) => new() { Id = await databas.KontoAsync(Person, Roller.Avtalsforvaltare), Namn = "Förvaltaren" };

    private static Task<HamtaKalender.View> HamtaAsync(Testdatabas databas, string nyckel) => databas.SkickaAsync(new HamtaKalender.Query(nyckel), Testanvandare.UtanKonto);

    private static async Task AvtalAsync(Testdatabas databas, string nummer, string forvaltare)
    {
        var formular = Avtalsprov.Formular();
        (formular.Fran, formular.Till, formular.Forvaltare, formular.Agare) = ("2025-06-01", "2027-05-31", forvaltare, null);
        await databas.RegistreraAvtalAsync(nummer, formular);
        await databas.ForTillAsync(nummer, Avtalsstegslag.Tecknat);
    }
}
