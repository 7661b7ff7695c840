using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Tests.Vagledning;

public sealed class RegelutkastTests
{
    private static readonly DateOnly beslutsdag = new(2026, 11, 2);
    private static readonly Beslut beslut = new("Kommunstyrelsen", beslutsdag, "§ 7", Diarienummer.Tolka("KS 2026/7"));

    [Fact]
    public void Ett_utkast_borjar_med_de_publicerade_reglerna_och_bara_ett_pagar_i_taget()
    {
        var forsta = Publicerad();
        var utkast = Regelverksversion.Paborja([forsta]);

        Assert.Equal((2, Regelverksstatus.Utkast, true), (utkast.Nummer, utkast.Status, Regelskillnad.Mellan(forsta.Regler, utkast.Regler).ArTom));
        Assert.Contains("redan ett utkast", Assert.Single(Assert.Throws<RegelbrottException>(() => Regelverksversion.Paborja([forsta, utkast])).Hinder), StringComparison.Ordinal);

        utkast.Forkasta("Beslutet drogs tillbaka");
        Assert.Equal(3, Regelverksversion.Paborja([forsta, utkast]).Nummer);
    }

    [Fact]
    public void En_publicerad_eller_forkastad_version_andras_aldrig()
    {
        var forsta = Publicerad();
        var forkastad = Regelverksversion.Paborja([forsta]);
        forkastad.Forkasta("Fel väg");

        foreach (var version in new[] { forsta, forkastad })
        {
            var fore = version.Regler;
            Assert.Throws<RegelbrottException>(() => version.LaggTill(Rad("Ny"), []));
            Assert.Throws<RegelbrottException>(() => version.Andra("regi", Rad("Annat")));
            Assert.Throws<RegelbrottException>(() => version.Flytta("regi", upp: false));
            Assert.Throws<RegelbrottException>(() => version.TaBort("regi"));
            Assert.Throws<RegelbrottException>(() => version.Aterstall("regi", forsta));
            Assert.Throws<RegelbrottException>(() => version.Omformulera(fore.Fragor[0] with { Text = "Nytt?" }));
            Assert.Throws<RegelbrottException>(() => version.Forkasta("igen"));
            Assert.Throws<RegelbrottException>(() => version.Publicera(beslut, beslutsdag, Lage([forsta, version])));
            Assert.Same(fore, version.Regler);
        }
    }

    [Fact]
    public void Det_som_ar_andrat_i_utkastet_gar_att_lasa_ut_och_ta_tillbaka_och_den_publicerade_ar_orord()
    {
        var forsta = Publicerad();
        var fore = forsta.Regler;
        var utkast = Regelverksversion.Paborja([forsta]);

        var ny = utkast.LaggTill(Rad("Ni utför det själva"), []);
        utkast.Andra("inom", utkast.Rad("inom") with { Rubrik = "Ja, men dokumentera" });
        utkast.TaBort("over");
        utkast.Omformulera(utkast.Regler.Fragor[0] with { Varfor = "Därför att." });

        var skillnad = Regelskillnad.Mellan(forsta.Regler, utkast.Regler);
        Assert.Equal(
            [(Radandringsslag.Andrad, "inom"), (Radandringsslag.Tillagd, ny.Id), (Radandringsslag.Borttagen, "over")],
            skillnad.Rader.Select(andring => (andring.Slag, andring.Rad.Id)));
        Assert.Equal("Därför att.", Assert.Single(skillnad.Fragor).Efter.Varfor);
        Assert.Same(fore, forsta.Regler);

        utkast.Aterstall("over", forsta);
        utkast.Aterstall("inom", forsta);
        utkast.TaBort(ny.Id);
        Assert.Empty(Regelskillnad.Mellan(forsta.Regler, utkast.Regler).Rader);
        Assert.Equal(forsta.Regler.Regler.Select(rad => rad.Id), utkast.Regler.Regler.Select(rad => rad.Id));
    }

    [Fact]
    public void En_rad_flyttas_inom_sin_del_och_inte_forbi_den_forsta_eller_sista()
    {
        var forsta = Publicerad();
        var utkast = Regelverksversion.Paborja([forsta]);

        utkast.Flytta("over", upp: true);
        Assert.Equal(["regi", "over", "inom", "skal"], utkast.Regler.Regler.Select(rad => rad.Id));
        Assert.Equal([Radandringsslag.Flyttad, Radandringsslag.Flyttad], Regelskillnad.Mellan(forsta.Regler, utkast.Regler).Rader.Select(andring => andring.Slag));
        Assert.Throws<RegelbrottException>(() => utkast.Flytta("regi", upp: true));
        Assert.Throws<RegelbrottException>(() => utkast.Flytta("skal", upp: false));
    }

    [Fact]
    public void En_ny_rad_far_ett_namn_som_ingen_annan_rad_har_eller_har_haft()
    {
        var utkast = Regelverksversion.Paborja([Publicerad()]);

        Assert.Equal("regi-2", utkast.LaggTill(Rad("Regi"), []).Id);
        Assert.Equal("ny-2", utkast.LaggTill(Rad("Ny"), []).Id);
        Assert.Equal("gammal-2", utkast.LaggTill(Rad("Gammal"), ["gammal"]).Id);
    }

    [Fact]
    public void En_rad_som_inte_kan_ge_ett_svar_gar_inte_att_spara()
    {
        var utkast = Regelverksversion.Paborja([Publicerad()]);

        Hindras("Skriv en rubrik", Rad("Ord") with { Rubrik = " " });
        Hindras("Välj vilket svar", Rad("Ord") with { Kod = null });
        Hindras("{nämnd}", Rad("Ord för {nämnd}"));
        Hindras("villkor har ett värde", Rad("Ord") with { Villkor = [new(Faktum.Natur, ["annat"])] });
        Hindras("inte bero på vilket svaret blir", Rad("Ord") with { Villkor = [new(Faktum.Slutsats, ["egenRegi"])] });
        Hindras("Ett skäl behöver en källa", Rad("Ord") with { Del = Regeldel.Skal, Kod = null });
        Hindras("saknar styrdokument", Rad("Ord") with { Kallor = [new(Regelkallslag.Styrdokument)] });

        void Hindras(string hinder, Vagledningsregel rad) =>
            Assert.Contains(Assert.Throws<RegelbrottException>(() => utkast.LaggTill(rad, [])).Hinder, ett => ett.Contains(hinder, StringComparison.Ordinal));
    }

    [Fact]
    public void Orden_i_en_fraga_gar_att_andra_men_inte_vilka_svar_som_finns()
    {
        var utkast = Regelverksversion.Paborja([Publicerad()]);
        var fraga = utkast.Regler.Fragor[0];

        Assert.Throws<RegelbrottException>(() => utkast.Omformulera(fraga with { Val = [new("annat", "Annat")] }));
        Assert.Throws<RegelbrottException>(() => utkast.Omformulera(fraga with { Text = "" }));
        utkast.Omformulera(fraga with { Val = [new("vanlig", "Något vanligt")] });
        Assert.Equal("Något vanligt", utkast.Regler.Fragor[0].Val[0].Text);
    }

    [Fact]
    public void Den_forra_versionen_slutar_galla_dagen_fore_den_nya_utan_lucka_och_utan_overlapp()
    {
        var forsta = Publicerad();
        var andra = Andrat(forsta);
        andra.Publicera(beslut, new(2027, 1, 1), Lage([forsta, andra]));
        var tredje = Andrat(forsta, andra);
        tredje.Publicera(beslut, new(2027, 1, 1), Lage([forsta, andra, tredje]));
        var fjarde = Andrat(forsta, andra, tredje);
        fjarde.Publicera(beslut, new(2028, 2, 29), Lage([forsta, andra, tredje, fjarde]));

        Assert.Equal((null, new DateOnly(2026, 12, 31)), (forsta.Giltighet.Fran, forsta.Giltighet.Till));
        // Samma första dag: den förra får bara den dagen, och den med högst nummer gäller.
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2027, 1, 1)), (andra.Giltighet.Fran, andra.Giltighet.Till));
        Assert.Equal((new DateOnly(2027, 1, 1), new DateOnly(2028, 2, 28)), (tredje.Giltighet.Fran, tredje.Giltighet.Till));
        Assert.Equal((new DateOnly(2028, 2, 29), null), (fjarde.Giltighet.Fran, fjarde.Giltighet.Till));
        Assert.Equal((Regelverksstatus.Publicerad, beslut), (fjarde.Status, fjarde.Beslut));
    }

    [Fact]
    public void Ett_provfall_som_faller_hindrar_publicering()
    {
        var forsta = Publicerad();
        var utkast = Andrat(forsta);
        var lage = Lage([forsta, utkast]) with { Provfall = [new("Håller", Slutsatskod.EgenRegi, Slutsatskod.EgenRegi), new("Konsulter köps centralt", Slutsatskod.UpphandlaCentralt, Slutsatskod.EgenRegi)] };

        var hinder = Assert.Single(utkast.HinderForPublicering(lage, new(2027, 1, 1), beslutsdag));
        Assert.Contains("Konsulter köps centralt", hinder, StringComparison.Ordinal);
        Assert.Equal(hinder, Assert.Single(Assert.Throws<RegelbrottException>(() => utkast.Publicera(beslut, new(2027, 1, 1), lage)).Hinder));
        Assert.Equal((Regelverksstatus.Utkast, null), (utkast.Status, forsta.Giltighet.Till));
    }

    [Fact]
    public void Varje_annat_hinder_sags()
    {
        var forsta = Publicerad();
        var andra = Andrat(forsta);
        andra.Publicera(beslut, new(2027, 1, 1), Lage([forsta, andra]));
        var utkast = Regelverksversion.Paborja([forsta, andra]);
        var lage = new Publiceringslage([forsta, andra, utkast], [], ["Raden skal hänvisar till ett avsnitt som inte finns."]);

        var hinder = utkast.HinderForPublicering(lage, new(2026, 11, 1), beslutsdag);
        Assert.Equal(5, hinder.Count);
        foreach (var ord in new[] { "likadant som version 2", "avsnitt som inte finns", "Inget provfall", "före beslutsdagen 2026-11-02", "Version 2 gäller från 2027-01-01" })
            Assert.Contains(hinder, ett => ett.Contains(ord, StringComparison.Ordinal));
    }

    [Fact]
    public void Ett_provfall_avslutas_med_skal_och_provar_anda_de_tidigare_versionerna()
    {
        var fall = new Provfall("Konsult", new("it-konsulter", "bromma", new(2026, 11, 22)), Slutsatskod.UpphandlaCentralt, new Kallhanvisning("Beslut", null, null));

        Assert.Throws<RegelbrottException>(() => fall.Avsluta(2, " ", "Redaktör", DateTimeOffset.UnixEpoch));
        fall.Avsluta(2, "Beslutet är upphävt", "Redaktör", DateTimeOffset.UnixEpoch);

        Assert.Equal((true, false, "Beslutet är upphävt"), (fall.Provar(1), fall.Provar(2), fall.Skal));
        Assert.Throws<RegelbrottException>(() => fall.Avsluta(2, "Igen", "Redaktör", DateTimeOffset.UnixEpoch));
        Assert.Equal((false, true), (Nytt().Provar(1), Nytt().Provar(2)));

        static Provfall Nytt() => new("Ny", new("it-konsulter", "bromma", new(2026, 11, 22)), Slutsatskod.EgenRegi, new Kallhanvisning("Beslut", null, null), 2);
    }

    private static Publiceringslage Lage(IReadOnlyCollection<Regelverksversion> versioner) => new(versioner, [new("Håller", Slutsatskod.EgenRegi, Slutsatskod.EgenRegi)], []);

    private static Regelverksversion Andrat(params Regelverksversion[] fore)
    {
        var utkast = Regelverksversion.Paborja(fore);
        utkast.LaggTill(Rad("Ännu en"), []);
        return utkast;
    }

    private static Regelverksversion Publicerad()
    {
        var version = new Regelverksversion(1, new(
            [new(Faktum.Natur, "Vad?", "För att.", [new("vanlig", "Vanligt")]), new(Faktum.Varde, "Hur mycket?", "För att.", [])],
            [
                Rad("Regi") with { Id = "regi" },
                Rad("Ja") with { Id = "inom", Villkor = [new(Faktum.Varde, ["inom"])] },
                Rad("Nej") with { Id = "over", Villkor = [new(Faktum.Varde, ["over"])] },
                Rad("Skäl") with { Id = "skal", Del = Regeldel.Skal, Kod = null, Kallor = [new(Regelkallslag.Definition)] },
            ]));
        version.PubliceraGrund();
        return version;
    }

    private static Vagledningsregel Rad(string rubrik) =>
        new(string.Empty, Regeldel.Slutsats, rubrik, string.Empty, Slutsatskod.EgenRegi, [new(Faktum.Natur, ["myndighetsutovning"])], [], Giltighet.TillsVidare);
}
