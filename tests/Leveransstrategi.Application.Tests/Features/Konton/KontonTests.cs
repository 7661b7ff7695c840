using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Konton;

public sealed class KontonTests
{
    private static readonly Testanvandare administrator = Testanvandare.Med(Roller.Administrator);

    [Theory]
    [InlineData(Roller.Redaktor)]
    [InlineData(Roller.Beslutsregistrator)]
    [InlineData(Roller.Namndadministrator)]
    [InlineData(Roller.Avtalsforvaltare)]
    [InlineData(Roller.Revisor)]
    public async Task Bara_administratoren_skoter_konton(string roll)
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync("nagon@exempel.invalid");
        var annan = Testanvandare.Med(roll);

        await NekasAsync(() => databas.SkickaAsync(new ListKonton.Query(new ListKonton.Urval()), annan));
        await NekasAsync(() => databas.SkickaAsync(new ListKonton.AllaQuery(new ListKonton.Urval()), annan));
        await NekasAsync(() => databas.SkickaAsync(new VisaKonto.Query(id), annan));
        await NekasAsync(() => databas.SkickaAsync(new SkapaKonto.Command("N", "n@exempel.invalid", [], []), annan));
        await NekasAsync(() => databas.SkickaAsync(new SparaKonto.Command(id, "", "N", "n@exempel.invalid", [Roller.Administrator], []), annan));
        await NekasAsync(() => databas.SkickaAsync(new StangAvKonto.Command(id, ""), annan));
        await NekasAsync(() => databas.SkickaAsync(new OppnaKonto.Command(id, ""), annan));
        await NekasAsync(() => databas.SkickaAsync(new SkapaLosenordslank.Command(id), annan));
    }

    [Fact]
    public async Task Andrade_roller_star_i_sparet_med_namn_och_byter_sakerhetsstampeln()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var id = await databas.KontoAsync("anna@exempel.invalid", Roller.Redaktor);
        var fore = await StampelAsync(databas, id);
        var vy = await databas.SkickaAsync(new VisaKonto.Query(id), administrator);

        await databas.SkickaAsync(new SparaKonto.Command(id, vy.Marke, "Anna", vy.Epost, [Roller.Namndadministrator], ["bromma-stadsdelsnamnd"]), administrator);

        var efter = await databas.SkickaAsync(new VisaKonto.Query(id), administrator);
        Assert.Equal([Roller.Namndadministrator], efter.Roller);
        Assert.Equal(["bromma-stadsdelsnamnd"], efter.Organisationer);
        Assert.NotEqual(fore, await StampelAsync(databas, id));
        var spar = (await databas.SkickaAsync(new ListHandelser.Query(new ListHandelser.Urval(Akt: nameof(SparaKonto))), administrator)).Sida.Rader;
        var roller = spar.Where(rad => rad.Objekttyp == "IdentityUserRole").SelectMany(rad => rad.Varden).ToList();
        Assert.Contains(new ListHandelser.Andring("RoleId", "Redaktör", null), roller);
        Assert.Contains(new ListHandelser.Andring("RoleId", null, "Nämndadministratör"), roller);
        Assert.Contains(spar.SelectMany(rad => rad.Varden), andring => andring == new ListHandelser.Andring("Namn", "anna", "Anna"));
        Assert.Contains(spar.SelectMany(rad => rad.Varden), andring => andring is { Falt: "OrganisationId", Nytt: "Bromma stadsdelsnämnd" });
        Assert.All(spar, rad => Assert.Equal("Administratör", rad.Anvandare));
    }

    [Fact]
    public async Task Den_som_sparar_en_gammal_sida_far_veta_det_och_inget_skrivs_over()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync("anna@exempel.invalid", Roller.Redaktor);
        var marke = (await databas.SkickaAsync(new VisaKonto.Query(id), administrator)).Marke;
        await databas.SkickaAsync(new SparaKonto.Command(id, marke, "Först", "anna@exempel.invalid", [Roller.Redaktor], []), administrator);

        await Assert.ThrowsAsync<KrockException>(() =>
            databas.SkickaAsync(new SparaKonto.Command(id, marke, "Sedan", "anna@exempel.invalid", [], []), administrator));
        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(new StangAvKonto.Command(id, marke), administrator));

        var vy = await databas.SkickaAsync(new VisaKonto.Query(id), administrator);
        Assert.Equal(("Först", false), (vy.Namn, vy.Avstangd));
        Assert.Equal([Roller.Redaktor], vy.Roller);
    }

    [Fact]
    public async Task Felaktiga_inloggningar_stor_inte_den_som_redigerar_kontot()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var id = await databas.KontoAsync("anna@exempel.invalid", Roller.Redaktor);
        var vy = await databas.SkickaAsync(new VisaKonto.Query(id), administrator);
        await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new LoggaIn.Command(vy.Epost, "fel"), Testanvandare.UtanKonto));

        await databas.SkickaAsync(new SparaKonto.Command(id, vy.Marke, "Anna", vy.Epost, vy.Roller, []), administrator);
    }

    [Fact]
    public async Task Den_sista_administratoren_kan_varken_stangas_av_eller_bli_av_med_rollen()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        var sista = await databas.KontoAsync("sista@exempel.invalid", Roller.Administrator);
        // En administratör som ännu inte har valt lösenord kan inte logga in, och räknas därför inte.
        await databas.SkickaAsync(new SkapaKonto.Command("Inbjuden", "inbjuden@exempel.invalid", [Roller.Administrator], []), administrator);
        var vy = await databas.SkickaAsync(new VisaKonto.Query(sista), administrator);

        Assert.NotNull(vy.HinderAttTaBort);
        var avstangning = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new StangAvKonto.Command(sista, vy.Marke), administrator));
        var roll = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new SparaKonto.Command(sista, vy.Marke, "S", vy.Epost, [], []), administrator));
        Assert.Equal([vy.HinderAttTaBort], avstangning.Hinder);
        Assert.Equal([vy.HinderAttTaBort], roll.Hinder);

        await databas.KontoAsync("andra@exempel.invalid", Roller.Administrator);
        await databas.SkickaAsync(new StangAvKonto.Command(sista, vy.Marke), administrator);
        Assert.True((await databas.SkickaAsync(new VisaKonto.Query(sista), administrator)).Avstangd);
    }

    [Fact]
    public async Task Samma_epostadress_tva_ganger_gar_inte()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await databas.KontoAsync("åsa.öberg@exempel.invalid");
        var annan = await databas.KontoAsync("annan@exempel.invalid");
        var marke = (await databas.SkickaAsync(new VisaKonto.Query(annan), administrator)).Marke;

        var nytt = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new SkapaKonto.Command("N", "ÅSA.öberg@exempel.invalid", [], []), administrator));
        var bytt = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(new SparaKonto.Command(annan, marke, "N", "åsa.öberg@exempel.invalid", [], []), administrator));

        Assert.Equal("Epost", Assert.Single(nytt.Errors).PropertyName);
        Assert.Equal("Epost", Assert.Single(bytt.Errors).PropertyName);
    }

    [Fact]
    public async Task Listan_urvaljs_sorteras_och_hamtas_med_ett_fast_antal_fragor()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        foreach (var namn in new[] { "Öst", "Adel", "100%" })
            await databas.SkickaAsync(new SkapaKonto.Command(namn, $"{namn.Length}{namn[0]}@exempel.invalid".Replace('1', 'x'), [Roller.Redaktor], []), administrator);

        Assert.Equal(["100%", "Adel", "Öst"], await NamnAsync(databas, new ListKonton.Urval()));
        Assert.Equal(["Öst", "Adel", "100%"], await NamnAsync(databas, new ListKonton.Urval(Sortera: "-namn")));
        Assert.Equal(["100%"], await NamnAsync(databas, new ListKonton.Urval(Sok: "%")));
        Assert.Equal(["Öst"], await NamnAsync(databas, new ListKonton.Urval(Sok: "öS")));
        Assert.Empty(await NamnAsync(databas, new ListKonton.Urval(Roll: Roller.Revisor)));
        Assert.Empty(await NamnAsync(databas, new ListKonton.Urval(Avstangd: true)));

        databas.Fragor.Nollstall();
        await NamnAsync(databas, new ListKonton.Urval());
        var fa = databas.Fragor.Antal;
        for (var i = 0; i < 30; i++)
            await databas.SkickaAsync(new SkapaKonto.Command($"N{i}", $"n{i}@exempel.invalid", [Roller.Revisor], []), administrator);
        databas.Fragor.Nollstall();
        await NamnAsync(databas, new ListKonton.Urval());
        Assert.Equal(fa, databas.Fragor.Antal);
    }

    private static Task<BehorighetSaknasException> NekasAsync(Func<Task> gor) => Assert.ThrowsAsync<BehorighetSaknasException>(gor);

    private static Task<string?> StampelAsync(Testdatabas databas, Guid id) =>
        databas.DbAsync(db => db.Users.Where(konto => konto.Id == id).Select(konto => konto.SecurityStamp).SingleAsync());

    private static async Task<IEnumerable<string>> NamnAsync(Testdatabas databas, ListKonton.Urval urval) =>
        (await databas.SkickaAsync(new ListKonton.Query(urval), administrator)).Rader.Select(rad => rad.Namn);
}
