using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Tests.Anvisningar;

public sealed class AnvisningTests
{
    private readonly Gangprov prov = new();

    [Fact]
    public void Bara_en_version_kan_vara_paborjad_i_taget()
    {
        prov.Utkast();

        var fel = Assert.Throws<RegelbrottException>(() => prov.Anvisning.SkapaUtkast(Versionsslag.Ordinarie, Gangprov.Bo, Gangprov.Nu));

        Assert.Equal(prov.Anvisning.HinderForUtkast(), fel.Hinder);
        Assert.Contains("Version 1 är redan påbörjad", Assert.Single(fel.Hinder), StringComparison.Ordinal);
    }

    [Fact]
    public void En_ny_version_borjar_med_den_senast_beslutade_texten_och_ror_inte_den_som_galler()
    {
        var forsta = prov.Beslutad("2026-01-01");
        var text = forsta.Text;

        var (andra, revision) = prov.Anvisning.SkapaUtkast(Versionsslag.Ordinarie, Gangprov.Bo, Gangprov.Nu);
        andra.SparaText(Gangprov.Ifylld(andra.Text, "andra"), Revisionsslag.Sparad, "Skrev", revision.Id, Gangprov.Bo, Gangprov.Nu);

        Assert.True(revision.Text.Lika(text));
        Assert.True(forsta.Text.Lika(text));
        Assert.Same(forsta, prov.Anvisning.GallandeVersion(Gangprov.Dag("2026-12-31")));
        Assert.Equal((2, Anvisningsstatus.Utkast), (andra.Nummer, andra.Status));
    }

    [Fact]
    public void En_kommande_version_borjar_galla_pa_sin_dag_av_sig_sjalv()
    {
        var forsta = prov.Beslutad("2026-01-01");
        var andra = prov.Beslutad("2027-01-01", "2026-11-01", "andra");

        Assert.Equal(Anvisningslage.Gallande, prov.Lage(forsta, "2026-12-31"));
        Assert.Equal(Anvisningslage.Kommande, prov.Lage(andra, "2026-12-31"));
        Assert.Equal(Anvisningslage.Ersatt, prov.Lage(forsta, "2027-01-01"));
        Assert.Equal(Anvisningslage.Gallande, prov.Lage(andra, "2027-01-01"));
        Assert.Null(prov.Anvisning.GallandeVersion(Gangprov.Dag("2025-12-31")));
    }

    [Fact]
    public void Av_tva_versioner_fran_samma_dag_galler_den_senare_och_den_forra_kallas_inte_kommande()
    {
        var forsta = prov.Beslutad("2026-06-01", "2026-05-01");
        var rattelse = prov.Beslutad("2026-06-01", "2026-05-20", "rättad", Versionsslag.Rattelse);

        Assert.Equal(1, rattelse.Rattar);
        Assert.Equal(Anvisningslage.Ersatt, prov.Lage(forsta, "2026-05-25"));
        Assert.Equal(Anvisningslage.Kommande, prov.Lage(rattelse, "2026-05-25"));
        Assert.Equal(Anvisningslage.Ersatt, prov.Lage(forsta, "2026-06-01"));
        Assert.Same(rattelse, prov.Anvisning.GallandeVersion(Gangprov.Dag("2026-06-01")));
        Assert.Same(rattelse, prov.Anvisning.GallandeVersion(Gangprov.Dag("2026-06-02")));
    }

    [Fact]
    public void En_rattelse_far_galla_fran_en_dag_fore_sitt_beslut_men_en_ny_version_inte()
    {
        prov.Beslutad("2026-01-01");
        var rattelse = prov.InforKs("rättad", Versionsslag.Rattelse);

        Assert.Empty(prov.Anvisning.HinderForFaststallelse(rattelse, Gangprov.Fritt, Gangprov.Dag("2026-01-01"), Gangprov.Dag("2026-05-01")));

        prov.Anvisning.Faststall(rattelse, Gangprov.Beslut("2026-05-01"), Gangprov.Dag("2026-01-01"), null, Gangprov.Fritt, Gangprov.Kansliet, Gangprov.Nu);
        var ny = prov.InforKs("ny");
        Assert.Contains("före beslutsdagen 2026-06-01", Assert.Single(prov.Anvisning.HinderForFaststallelse(ny, Gangprov.Fritt, Gangprov.Dag("2026-05-31"), Gangprov.Dag("2026-06-01"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Det_som_inte_ar_beslutat_eller_ar_upphavt_kan_inte_rattas()
    {
        Assert.Contains("ingen beslutad version", Assert.Single(prov.Anvisning.HinderForRattelse()), StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => prov.Anvisning.SkapaUtkast(Versionsslag.Rattelse, Gangprov.Anna, Gangprov.Nu));

        prov.Beslutad("2026-01-01");
        prov.Anvisning.Upphav(Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2026-06-30"));

        Assert.Contains("upphävd och kan inte rättas", Assert.Single(prov.Anvisning.HinderForRattelse()), StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => prov.Anvisning.SkapaUtkast(Versionsslag.Rattelse, Gangprov.Anna, Gangprov.Nu));
        Assert.DoesNotContain(prov.Anvisning.Versioner, version => version.ArPagaende);
    }

    [Fact]
    public void En_giltighet_som_overlappar_hindras_bade_fore_och_vid_beslutet()
    {
        prov.Beslutad("2026-09-01", "2026-05-01");
        var andra = prov.InforKs("andra");

        var hinder = prov.Anvisning.HinderForFaststallelse(andra, Gangprov.Fritt, Gangprov.Dag("2026-08-31"), Gangprov.Dag("2026-06-01"));
        var fel = Assert.Throws<RegelbrottException>(() =>
            prov.Anvisning.Faststall(andra, Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2026-08-31"), null, Gangprov.Fritt, Gangprov.Kansliet, Gangprov.Nu));

        Assert.Equal(hinder, fel.Hinder);
        Assert.Contains("Version 1 gäller från 2026-09-01", Assert.Single(hinder), StringComparison.Ordinal);
        Assert.Equal(Anvisningsstatus.InforKs, andra.Status);
    }

    [Fact]
    public void En_upphavd_anvisning_galler_till_sin_sista_dag_och_en_ny_kan_inte_borja_innan_dess()
    {
        var forsta = prov.Beslutad("2026-01-01");
        prov.Anvisning.Upphav(Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2026-12-31"));

        Assert.Equal(Anvisningslage.Gallande, prov.Lage(forsta, "2026-12-31"));
        Assert.Equal(Anvisningslage.Upphavd, prov.Lage(forsta, "2027-01-01"));
        Assert.Contains("inget att upphäva", Assert.Single(prov.Anvisning.HinderForUpphavande(null, null)), StringComparison.Ordinal);

        var andra = prov.InforKs("andra");
        Assert.Contains("upphävd men gäller till och med 2026-12-31", Assert.Single(prov.Anvisning.HinderForFaststallelse(andra, Gangprov.Fritt, Gangprov.Dag("2026-12-31"), Gangprov.Dag("2026-06-01"))), StringComparison.Ordinal);
        prov.Anvisning.Faststall(andra, Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2027-01-01"), null, Gangprov.Fritt, Gangprov.Kansliet, Gangprov.Nu);
        Assert.Equal(Gangprov.Dag("2026-12-31"), forsta.Giltighet.Till);
        Assert.Same(andra, prov.Anvisning.GallandeVersion(Gangprov.Dag("2027-01-01")));
    }

    [Fact]
    public void Ett_upphavande_andrar_inte_vad_som_gallde_fore_beslutet()
    {
        prov.Beslutad("2026-01-01");

        var fel = Assert.Throws<RegelbrottException>(() => prov.Anvisning.Upphav(Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2026-05-30")));

        Assert.Equal(prov.Anvisning.HinderForUpphavande(Gangprov.Dag("2026-05-30"), Gangprov.Dag("2026-06-01")), fel.Hinder);
        Assert.Empty(prov.Anvisning.HinderForUpphavande(Gangprov.Dag("2026-05-31"), Gangprov.Dag("2026-06-01")));
    }

    [Fact]
    public void Det_beslutade_andras_inte_av_nagon_handling()
    {
        var version = prov.Beslutad("2026-01-01");
        var (text, revision) = (version.Text, version.RevisionId);
        Action[] handlingar =
        [
            () => version.SparaText(Gangprov.Ifylld(text, "annat"), Revisionsslag.Sparad, "Skrev", revision, Gangprov.Anna, Gangprov.Nu),
            () => version.TaVara(Gangprov.Ifylld(text, "annat"), revision, Gangprov.Anna, Gangprov.Nu),
            () => version.Sammanfatta("Annat"),
            () => version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu),
            () => version.Godkann(Gangprov.Fritt, Gangprov.Bo, Gangprov.Nu),
            () => version.Aterforvisa(Anvisningsstatus.InforKs, "Skäl", Gangprov.Bo, Gangprov.Nu),
            () => version.Forkasta("Skäl", Gangprov.Anna, Gangprov.Nu),
            () => version.Kommentera(text.Punkter.First().Id, "Kommentar", null, Gangprov.Bo, Gangprov.Nu),
            () => prov.Anvisning.Faststall(version, Gangprov.Beslut("2026-02-01"), Gangprov.Dag("2026-02-01"), null, Gangprov.Fritt, Gangprov.Kansliet, Gangprov.Nu),
        ];

        Assert.All(handlingar, handling => Assert.Throws<RegelbrottException>(handling));

        prov.Beslutad("2026-06-01", ord: "andra");
        prov.Anvisning.Upphav(Gangprov.Beslut("2026-07-01"), Gangprov.Dag("2026-07-31"));
        Assert.Same(text, version.Text);
        Assert.Equal(revision, version.RevisionId);
        Assert.Equal("§ 12", version.Beslut!.Paragraf);
    }
}
