using System.Globalization;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Paminnelser;

namespace Leveransstrategi.Domain.Tests.Paminnelser;

public sealed class PaminnelseTests
{
    private static readonly DateTimeOffset nu = new(2008, 6, 9, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Avtalets_dagar_foljer_vagen_och_en_rad_flyttas_i_stallet_for_att_bytas()
    {
        var avtal = Nytt();
        Assert.Empty(avtal.Dagar);
        Passera(avtal, Avtalsstegslag.UnderlagGodkant, Avtalsstegslag.Annonserat, Avtalsstegslag.Tilldelat, Avtalsstegslag.Underrattat);
        Assert.Equal([(Bevakningsslag.FarTecknas, 0, "2006-06-13", 0, false)], Rader(avtal));

        avtal.Passera(Avtalsstegslag.Tecknat, Dag("2006-06-20"), Ks("2006-06-20"));
        var slut = avtal.Dagar.Single(en => en.Slag == Bevakningsslag.Slutar);
        Assert.Equal(
            [
                (Bevakningsslag.Borjar, 0, "2006-09-01", 0, false), (Bevakningsslag.Slutar, 0, "2008-08-31", 0, false),
                (Bevakningsslag.Forlangningsbeslut, 1, "2008-06-30", 0, false), (Bevakningsslag.FarTecknas, 0, "2006-06-13", 1, true),
            ],
            Rader(avtal));

        avtal.AvgorForlangning(1, utnyttjas: true, Ks("2008-05-05"));
        Assert.Same(slut, avtal.Dagar.Single(en => en.Slag == Bevakningsslag.Slutar));
        Assert.Equal((Dag("2009-08-31"), 1, false), (slut.Dag, slut.Sekvens, slut.Installd));
        Assert.True(avtal.Dagar.Single(en => en is { Slag: Bevakningsslag.Forlangningsbeslut, Plats: 1 }).Installd);
        Assert.Equal(Dag("2009-06-30"), avtal.Dagar.Single(en => en is { Slag: Bevakningsslag.Forlangningsbeslut, Plats: 2, Installd: false }).Dag);

        avtal.Passera(Avtalsstegslag.Uppsagt, Dag("2009-03-31"), Ks("2009-01-15"));
        Assert.Equal((Dag("2009-03-31"), 2), (slut.Dag, slut.Sekvens));
        Assert.All(avtal.Dagar.Where(en => en.Slag == Bevakningsslag.Forlangningsbeslut), en => Assert.True(en.Installd));
    }

    [Fact]
    public void En_tyst_forlangning_har_ett_besked_att_lamna_och_avtalet_slutar_efter_den()
    {
        var avtal = Nytt(Forlangningsatt.Tyst);
        Passera(avtal, Avtalsstegslag.UnderlagGodkant, Avtalsstegslag.Annonserat, Avtalsstegslag.Tilldelat, Avtalsstegslag.Underrattat, Avtalsstegslag.Tecknat);

        Assert.Equal(["Besked 1 2008-06-30", "Besked 2 2009-06-30"], avtal.Dagar.Where(en => en.Slag == Bevakningsslag.Besked).Select(en => $"{en.Slag} {en.Plats} {en.Dag:yyyy-MM-dd}"));
        Assert.Equal(Dag("2010-08-31"), avtal.Dagar.Single(en => en.Slag == Bevakningsslag.Slutar).Dag);
    }

    [Theory]
    [InlineData("2008-02-20", null)]
    [InlineData("2008-03-02", 120)]
    [InlineData("2008-05-30", 120)]
    [InlineData("2008-05-31", 30)]
    // Portalen stod stilla i fyra månader: ett steg, inte tre.
    [InlineData("2008-07-08", 7)]
    [InlineData("2008-07-14", 7)]
    [InlineData("2008-07-15", null)]
    public void Bara_det_sista_steget_som_ar_inne_paminner(string idag, int? troskel)
    {
        Paminnelseregel[] regler = [Regel(120), Regel(30), Regel(7)];

        var inne = Paminnelseplan.Inne(regler, Beslutsdag("2008-06-30"), Dag(idag));

        Assert.Equal(troskel, inne.SingleOrDefault()?.Troskel);
    }

    [Fact]
    public void Regimens_egen_regel_gar_fore_och_varje_roll_har_sina_steg()
    {
        Paminnelseregel[] regler = [Regel(30), Regel(30, Lagregim.Direktivstyrt), Regel(30, Lagregim.Nationellt), Regel(60, null, Paminnelseroll.Agare)];

        var inne = Paminnelseplan.Inne(regler, Beslutsdag("2008-06-30"), Dag("2008-06-09")).ToList();

        Assert.Equal([(Paminnelseroll.Forvaltare, Lagregim.Direktivstyrt), (Paminnelseroll.Agare, (Lagregim?)null)], inne.Select(regel => (regel.Roll, regel.Regim)));
    }

    [Fact]
    public void Taket_paminner_vid_det_hogsta_steg_som_ar_natt_och_sedan_vid_nasta()
    {
        Paminnelseregel[] regler = [Takregel(70), Takregel(90)];
        var bevakning = new Bevakning(new(Guid.NewGuid()), Lagregim.Nationellt, Bevakningsslag.Tak, 0, null, 71.5m);

        Assert.Equal(70, Assert.Single(Paminnelseplan.Inne(regler, bevakning, Dag("2008-06-09"))).Troskel);
        var gjord = new Paminnelse(bevakning, regler[0], Dag("2008-06-09"), nu);
        Assert.False(Paminnelseplan.SkaPaminnas(regler[0], [gjord], Dag("2008-06-10")));
        gjord.Hantera("Ny upphandling är påbörjad", (null, "Prov"), nu);
        var nasta = Assert.Single(Paminnelseplan.Inne(regler, bevakning with { Procent = 90 }, Dag("2008-06-10")));
        Assert.True(Paminnelseplan.SkaPaminnas(nasta, [gjord], Dag("2008-06-10")));
        // Den som var förbi 90 procent med en gång påminns inte om 70 efteråt.
        Assert.False(Paminnelseplan.SkaPaminnas(regler[0], [new(bevakning, regler[1], Dag("2008-06-09"), nu)], Dag("2008-06-10")));
    }

    [Fact]
    public void Den_som_ar_hanterad_eller_uppskjuten_tiger()
    {
        var post = Ny("2008-06-30", 30);
        post.SkjutUpp(Dag("2008-06-20"), "Ärendet ligger hos kommunstyrelsen", (null, "Prov"), Dag("2008-06-09"), nu);

        Assert.False(Paminnelseplan.SkaPaminnas(Regel(14), [post], Dag("2008-06-19")));
        Assert.True(Paminnelseplan.SkaPaminnas(Regel(14), [post], Dag("2008-06-20")));
        post.GaVidare(Dag("2008-06-19"), nu);
        Assert.Equal(Paminnelselage.Uppskjuten, post.Lage);
        post.GaVidare(Dag("2008-06-20"), nu);
        Assert.Equal(Paminnelselage.Vantar, post.Lage);

        post.Hantera("Beslutat den 16 juni", (null, "Prov"), nu);
        Assert.False(Paminnelseplan.SkaPaminnas(Regel(7), [post], Dag("2008-06-25")));
        Assert.False(Paminnelseplan.SkaPaminnas(Regel(7, null, Paminnelseroll.Agare), [post], Dag("2008-06-25")));
        Assert.Throws<RegelbrottException>(() => post.Hantera("Igen", (null, "Prov"), nu));
        Assert.Equal(["Skapad", "Uppskjuten", "UppskovSlut", "Hanterad"], post.Steg.Select(en => en.Slag.ToString()));
    }

    [Theory]
    [InlineData("2008-06-09")]
    [InlineData("2008-07-01")]
    public void Ett_uppskov_ligger_fore_dagen_som_paminnelsen_galler(string till) =>
        Assert.Throws<RegelbrottException>(() => Ny("2008-06-30", 30).SkjutUpp(Dag(till), "Skäl", (null, "Prov"), Dag("2008-06-09"), nu));

    [Fact]
    public void Den_som_ingen_hanterar_gar_vidare_en_gang()
    {
        var post = Ny("2008-06-30", 30);
        post.Paminn(["brev-1"], Dag("2008-06-01"), nu);
        post.GaVidare(Dag("2008-06-10"), nu);
        Assert.Equal((Paminnelselage.Pamind, Paminnelseroll.Forvaltare), (post.Lage, post.GarTill));

        post.GaVidare(Dag("2008-06-11"), nu);
        Assert.Equal((Paminnelselage.Vantar, Paminnelseroll.Agare), (post.Lage, post.GarTill));
        post.Paminn(["brev-2"], Dag("2008-06-11"), nu);
        post.GaVidare(Dag("2008-06-29"), nu);
        Assert.Equal(Paminnelselage.Pamind, post.Lage);
    }

    [Fact]
    public void En_regel_som_har_gallt_avslutas_och_en_ny_tar_vid()
    {
        var regel = Regel(30);
        var ny = regel.Andra(new(Bevakningsslag.Forlangningsbeslut, null, 45, Paminnelseroll.Forvaltare, null, null), Dag("2008-06-09"))!;

        Assert.Equal((30, Dag("2008-06-08")), (regel.Troskel, regel.Giltighet.Till));
        Assert.Equal((45, Dag("2008-06-09"), null), (ny.Troskel, ny.Giltighet.Fran, ny.Giltighet.Till));
        Assert.Null(ny.Andra(new(Bevakningsslag.Forlangningsbeslut, null, 50, Paminnelseroll.Forvaltare, null, null), Dag("2008-06-09")));
        Assert.Equal(50, ny.Troskel);
        Assert.Throws<RegelbrottException>(() => regel.Avsluta(Dag("2008-06-30")));
    }

    [Theory]
    [InlineData(Bevakningsslag.Slutar, -1, null, null)]
    [InlineData(Bevakningsslag.Slutar, 1096, null, null)]
    [InlineData(Bevakningsslag.Tak, 101, null, null)]
    [InlineData(Bevakningsslag.Tak, 0, null, null)]
    [InlineData(Bevakningsslag.Slutar, 30, 5, null)]
    [InlineData(Bevakningsslag.Slutar, 30, null, Paminnelseroll.Agare)]
    [InlineData(Bevakningsslag.Slutar, 30, 5, Paminnelseroll.Forvaltare)]
    public void En_regel_som_inte_gar_ihop_vagras(Bevakningsslag slag, int troskel, int? efter, Paminnelseroll? till) =>
        Assert.Throws<RegelbrottException>(() => new Paminnelseregel(new(slag, null, troskel, Paminnelseroll.Forvaltare, efter, till), Dag("2008-01-01")));

    private static Paminnelse Ny(string dag, int troskel) => new(Beslutsdag(dag), Regel(troskel), Dag("2008-06-01"), nu);

    private static Bevakning Beslutsdag(string dag) => new(new(Guid.NewGuid()), Lagregim.Direktivstyrt, Bevakningsslag.Forlangningsbeslut, 1, Dag(dag));

    private static Paminnelseregel Regel(int troskel, Lagregim? regim = null, Paminnelseroll roll = Paminnelseroll.Forvaltare) =>
        new(new(Bevakningsslag.Forlangningsbeslut, regim, troskel, roll, roll == Paminnelseroll.Forvaltare ? 10 : null, roll == Paminnelseroll.Forvaltare ? Paminnelseroll.Agare : null), Dag("2007-01-01"));

    private static Paminnelseregel Takregel(int procent) => new(new(Bevakningsslag.Tak, null, procent, Paminnelseroll.Forvaltare, null, null), Dag("2007-01-01"));

    private static IEnumerable<(Bevakningsslag, int, string, int, bool)> Rader(Ramavtal avtal) =>
        avtal.Dagar.OrderBy(en => en.Installd).ThenBy(en => en.Slag).Select(en => (en.Slag, en.Plats, en.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), en.Sekvens, en.Installd));

    private static Ramavtal Nytt(Forlangningsatt satt = Forlangningsatt.Uttryckligt)
    {
        var avtal = new Ramavtal("RA-1", "Prov", Lagregim.Direktivstyrt, new AnskaffningsomradeId(Guid.NewGuid()), new OrganisationId(Guid.NewGuid()));
        avtal.SattTid(Dag("2006-09-01"), Dag("2008-08-31"), [(12, 2, satt), (12, 2, satt)], null);
        return avtal;
    }

    private static void Passera(Ramavtal avtal, params Avtalsstegslag[] steg)
    {
        var dagar = new Dictionary<Avtalsstegslag, string>
        {
            [Avtalsstegslag.UnderlagGodkant] = "2006-02-01", [Avtalsstegslag.Annonserat] = "2006-03-01", [Avtalsstegslag.Tilldelat] = "2006-06-01",
            [Avtalsstegslag.Underrattat] = "2006-06-02", [Avtalsstegslag.Tecknat] = "2006-06-20",
        };
        foreach (var ett in steg)
            avtal.Passera(ett, Dag(dagar[ett]), Avtalssteg.BehoverBeslut(ett) ? Ks(dagar[ett]) : null, Underrattelsesatt.Elektroniskt);
    }

    private static Beslut Ks(string dag) => new("Kommunstyrelsen", Dag(dag), "§ 1", null);

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, CultureInfo.InvariantCulture);
}
