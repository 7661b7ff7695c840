using FluentValidation;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Organisationer;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Application.Tests.Features.Organisationer;

/// <summary>Registrera, rätta och låta upphöra, så som en administratör gör det.</summary>
public sealed class AdministrationTests
{
    private static readonly Testanvandare administrator = Testanvandare.Med(Roller.Administrator);

    [Fact]
    public async Task En_registrerad_organisation_finns_i_listan_och_lamnar_spar()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var slug = await databas.SkickaAsync(
            new RegistreraOrganisation.Command(" Digitaliseringsnämnden ", "facknamnd", "2120000142", "1 januari 2027", "199", "Digitaliseringsförvaltningen"), administrator);

        var sparad = await databas.SkickaAsync(new VisaOrganisation.Query(slug, new DateOnly(2026, 12, 31)), Testanvandare.UtanKonto);
        Assert.Equal("digitaliseringsnamnden", slug);
        Assert.Equal("Digitaliseringsnämnden", sparad.Namn);
        Assert.Equal("212000-0142", sparad.Organisationsnummer);
        Assert.Equal(new DateOnly(2027, 1, 1), sparad.GallerFran);
        Assert.Equal(VisaOrganisation.Lage.InteBildad, sparad.Lage);
        Assert.Equal([new VisaOrganisation.Forvaltning("199", "Digitaliseringsförvaltningen")], sparad.Forvaltningar);
        var spar = await databas.DbAsync(db => db.Handelser.Where(h => h.Akt == "RegistreraOrganisation").ToListAsync());
        Assert.Equal(["Forvaltning", "Organisation"], spar.Select(h => h.Objekttyp).Order());
        Assert.All(spar, h => Assert.Equal(administrator.Id, h.AnvandareId));
    }

    [Fact]
    public async Task Samma_namn_tva_ganger_nekas()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(
            new RegistreraOrganisation.Command("bromma stadsdelsnämnd", "stadsdelsnamnd", null, null, null, null), administrator));

        Assert.Contains("redan", fel.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alla_fel_i_formularet_sags_pa_en_gang()
    {
        await using var databas = await Testdatabas.SkapaAsync();

        var fel = await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(
            new RegistreraOrganisation.Command("", "okänt", "212000-0143", "i går", new string('1', 11), null), administrator));

        Assert.Equal(["Forvaltningsnummer", "GallerFran", "Namn", "Organisationsnummer", "Slag"], fel.Errors.Select(rad => rad.PropertyName).Order());
    }

    [Fact]
    public async Task Rattade_uppgifter_sparas_med_gamla_och_nya_varden_i_sparet()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fore = await databas.SkickaAsync(new RattaOrganisation.Query("jarva-stadsdelsnamnd"), administrator);

        await databas.SkickaAsync(Ratta(fore) with { Forvaltningsnummer = "730" }, administrator);

        var efter = await databas.SkickaAsync(new RattaOrganisation.Query("jarva-stadsdelsnamnd"), administrator);
        Assert.Equal(fore with { Forvaltningsnummer = "730", Versionsmarke = efter.Versionsmarke }, efter);
        Assert.NotEqual(fore.Versionsmarke, efter.Versionsmarke);
        var spar = await databas.DbAsync(db => db.Handelser.SingleAsync(h => h.Akt == "RattaOrganisation" && h.Objekttyp == "Forvaltning"));
        Assert.Contains("\"730\"", spar.Varden, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Den_som_sparar_for_sent_skriver_inte_over_nagot()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var oppnad = await databas.SkickaAsync(new RattaOrganisation.Query("bromma-stadsdelsnamnd"), administrator);
        await databas.SkickaAsync(Ratta(oppnad) with { GallerFran = "1997-01-01" }, administrator);

        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(Ratta(oppnad) with { Namn = "Annat namn" }, administrator));

        var sparad = await databas.SkickaAsync(new RattaOrganisation.Query("bromma-stadsdelsnamnd"), administrator);
        Assert.Equal("Bromma stadsdelsnämnd", sparad.Namn);
        Assert.Equal(new DateOnly(1997, 1, 1), sparad.GallerFran);
    }

    [Fact]
    public async Task Den_som_upphor_far_en_eftertradare_och_finns_kvar_i_historien()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);
        var fore = await databas.SkickaAsync(new LatOrganisationUpphora.Query("farsta-stadsdelsnamnd"), administrator);

        await databas.SkickaAsync(new LatOrganisationUpphora.Command(fore.Slug, fore.Versionsmarke, "2026-12-31", "skarpnacks-stadsdelsnamnd"), administrator);

        Assert.Empty(fore.Hinder);
        Assert.Equal("bromma-stadsdelsnamnd", fore.Mojliga[0].Slug);
        Assert.DoesNotContain(fore.Mojliga, m => m.Slug is "farsta-stadsdelsnamnd" or "alvsjo-stadsdelsnamnd");
        var farsta = await databas.SkickaAsync(new VisaOrganisation.Query("farsta-stadsdelsnamnd", new DateOnly(2027, 1, 1)), Testanvandare.UtanKonto);
        Assert.Equal(VisaOrganisation.Lage.HarUpphort, farsta.Lage);
        Assert.Equal("skarpnacks-stadsdelsnamnd", Assert.Single(farsta.Eftertradare).Slug);
        var efter = await databas.SkickaAsync(new LatOrganisationUpphora.Query("farsta-stadsdelsnamnd"), administrator);
        Assert.Contains("redan en sista dag", Assert.Single(efter.Hinder), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Den_som_later_upphora_for_sent_far_veta_det()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        await Assert.ThrowsAsync<KrockException>(() => databas.SkickaAsync(
            new LatOrganisationUpphora.Command("farsta-stadsdelsnamnd", Guid.NewGuid(), "2026-12-31", null), administrator));
        await Assert.ThrowsAsync<ValidationException>(() => databas.SkickaAsync(
            new LatOrganisationUpphora.Command("farsta-stadsdelsnamnd", Guid.NewGuid(), "", null), administrator));
    }

    [Fact]
    public async Task Bara_en_administrator_far_andra_organisationer()
    {
        await using var databas = await Testdatabas.SkapaAsync(grunddata: true);

        foreach (var vem in Roller.Alla.Where(roll => roll != Roller.Administrator).Select(roll => Testanvandare.Med(roll)).Append(Testanvandare.UtanKonto))
        {
            await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(new RattaOrganisation.Query("bromma-stadsdelsnamnd"), vem));
            await Assert.ThrowsAsync<BehorighetSaknasException>(() => databas.SkickaAsync(
                new RegistreraOrganisation.Command("Ny", "bolag", null, null, null, null), vem));
        }
    }

    private static RattaOrganisation.Command Ratta(RattaOrganisation.View sparat) => new(
        sparat.Slug,
        sparat.Versionsmarke,
        sparat.Namn,
        sparat.Organisationsnummer,
        sparat.GallerFran?.ToString("yyyy-MM-dd", null),
        sparat.GallerTill?.ToString("yyyy-MM-dd", null),
        sparat.Forvaltningsnummer,
        sparat.Forvaltning);
}
