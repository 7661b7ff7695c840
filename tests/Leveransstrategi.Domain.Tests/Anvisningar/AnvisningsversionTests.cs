using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Tests.Anvisningar;

public sealed class AnvisningsversionTests
{
    private static readonly Arbetslage medKommentar = new(new HashSet<PunktId>(), 0, 1);
    private readonly Gangprov prov = new();

    [Fact]
    public void Ett_tomt_utkast_har_ett_hinder_for_varje_obligatorisk_del_med_avsnittet_dar_det_rattas()
    {
        var (version, _) = prov.Anvisning.SkapaUtkast(Versionsslag.Ordinarie, Gangprov.Anna, Gangprov.Nu);

        var hinder = version.HinderForVidare(Gangprov.Fritt);

        Assert.Equal(3, hinder.Count);
        Assert.All(hinder, post => Assert.Equal(Hinderplats.Text, post.Plats));
        Assert.Equal(version.Text.Avsnitt.Single(a => a.Del == Avsnittsdel.Struktur).Id, hinder[0].Avsnitt);
        var fel = Assert.Throws<RegelbrottException>(() => version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu));
        Assert.Equal(hinder.Select(post => post.Text), fel.Hinder);
    }

    [Fact]
    public void Ett_avsnitt_ur_mallen_som_tagits_bort_kommer_tillbaka_som_samma_del_med_sin_rubrik()
    {
        var version = prov.Utkast();
        var utan = new Anvisningstext([.. version.Text.Avsnitt.Where(a => a.Del != Avsnittsdel.Affarsmassigt)]);

        var hinder = Assert.Single(utan.Hinder(new HashSet<PunktId>()));

        Assert.Contains("Lägg till ett avsnitt med rubriken Affärsmässiga överväganden", hinder.Text, StringComparison.Ordinal);
        Assert.Null(hinder.Avsnitt);
        Assert.Equal(Avsnittsdel.Affarsmassigt, Anvisningsmall.DelFor(" affärsmässiga överväganden "));
        Assert.Equal(Avsnittsdel.Eget, Anvisningsmall.DelFor("Något annat"));
    }

    [Fact]
    public void Brutna_hanvisningar_tomma_punkter_och_saknade_rubriker_hindrar_dar_de_star()
    {
        var version = prov.Utkast();
        var forsta = version.Text.Avsnitt[0];
        var text = version.Text.Med(forsta with { Rubrik = " ", Punkter = [new(PunktId.Ny(), "Se [[9.9]].", []), new(PunktId.Ny(), " ", [])] });

        var hinder = text.Hinder(new HashSet<PunktId>());

        Assert.Equal(3, hinder.Count);
        Assert.All(hinder, post => Assert.Equal(forsta.Id, post.Avsnitt));
        Assert.Contains(hinder, post => post.Text.Contains("[[9.9]]", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, 0, Hinderplats.Konflikter)]
    [InlineData(0, 2, Hinderplats.Kommentarer)]
    public void Krockar_och_oppna_kommentarer_hindrar_varje_steg(int krockar, int kommentarer, Hinderplats plats)
    {
        var lage = new Arbetslage(new HashSet<PunktId>(), krockar, kommentarer);
        var utkast = prov.Utkast();
        Assert.Equal(plats, Assert.Single(utkast.HinderForVidare(lage)).Plats);
        Assert.Throws<RegelbrottException>(() => utkast.SkickaTillGranskning(lage, Gangprov.Anna, Gangprov.Nu));

        utkast.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu);
        Assert.Throws<RegelbrottException>(() => utkast.Godkann(lage, Gangprov.Bo, Gangprov.Nu));

        utkast.Godkann(Gangprov.Fritt, Gangprov.Bo, Gangprov.Nu);
        Assert.Throws<RegelbrottException>(() => prov.Anvisning.Faststall(utkast, Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2026-06-01"), null, lage, Gangprov.Kansliet, Gangprov.Nu));
        Assert.Equal(Anvisningsstatus.InforKs, utkast.Status);
    }

    [Fact]
    public void Den_som_andrade_texten_senast_kan_inte_godkanna_den_men_en_annan_kan()
    {
        var version = prov.Utkast();
        version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Bo, Gangprov.Nu);

        Assert.Equal(Hinderplats.AnnanPerson, Assert.Single(version.HinderForGodkannande(Gangprov.Fritt, Gangprov.Anna)).Plats);
        Assert.Throws<RegelbrottException>(() => version.Godkann(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu));
        Assert.Throws<RegelbrottException>(() => version.Godkann(Gangprov.Fritt, new Handlaggare(null, "Portalen"), Gangprov.Nu));

        version.Godkann(Gangprov.Fritt, Gangprov.Bo, Gangprov.Nu);
        Assert.Equal(Anvisningsstatus.InforKs, version.Status);
    }

    [Fact]
    public void Under_granskning_och_infor_ks_ar_texten_last_tills_nagon_aterforvisar_med_skal()
    {
        var version = prov.Utkast();
        version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu);
        Assert.Throws<RegelbrottException>(Skriv);
        Assert.Throws<RegelbrottException>(() => version.Aterforvisa(Anvisningsstatus.UnderGranskning, " ", Gangprov.Bo, Gangprov.Nu));
        version.Aterforvisa(Anvisningsstatus.UnderGranskning, "Förtydliga 2.1.", Gangprov.Bo, Gangprov.Nu);
        Skriv();

        version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu);
        version.Godkann(Gangprov.Fritt, Gangprov.Bo, Gangprov.Nu);
        Assert.Throws<RegelbrottException>(Skriv);
        version.Aterforvisa(Anvisningsstatus.InforKs, "Nämnden vill se över ansvaret.", Gangprov.Kansliet, Gangprov.Nu);
        Skriv();

        Assert.Equal(
            [Anvisningsstatus.Utkast, Anvisningsstatus.UnderGranskning, Anvisningsstatus.Utkast, Anvisningsstatus.UnderGranskning, Anvisningsstatus.InforKs, Anvisningsstatus.Utkast],
            version.Steg.Select(steg => steg.Status));
        Assert.Equal("Förtydliga 2.1.", version.Steg[2].Skal);

        void Skriv() => version.SparaText(version.Text, Revisionsslag.Sparad, "Skrev", version.RevisionId, Gangprov.Anna, Gangprov.Nu);
    }

    [Fact]
    public void Inget_steg_gar_att_hoppa_over()
    {
        var version = prov.Utkast();
        Assert.Throws<RegelbrottException>(() => version.Godkann(Gangprov.Fritt, Gangprov.Bo, Gangprov.Nu));
        Assert.Throws<RegelbrottException>(() => version.Aterforvisa(Anvisningsstatus.UnderGranskning, "Skäl", Gangprov.Bo, Gangprov.Nu));
        Assert.Throws<RegelbrottException>(() => prov.Anvisning.Faststall(version, Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2026-06-01"), null, Gangprov.Fritt, Gangprov.Kansliet, Gangprov.Nu));

        version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu);
        Assert.Throws<RegelbrottException>(() => version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu));
        Assert.Throws<RegelbrottException>(() => version.Aterforvisa(Anvisningsstatus.InforKs, "Skäl", Gangprov.Kansliet, Gangprov.Nu));
        Assert.Throws<RegelbrottException>(() => version.Forkasta("Skäl", Gangprov.Anna, Gangprov.Nu));
        Assert.Throws<RegelbrottException>(() => prov.Anvisning.Faststall(version, Gangprov.Beslut("2026-06-01"), Gangprov.Dag("2026-06-01"), null, Gangprov.Fritt, Gangprov.Kansliet, Gangprov.Nu));
        Assert.Equal(Anvisningsstatus.UnderGranskning, version.Status);
    }

    [Fact]
    public void Ett_forkastat_utkast_star_kvar_med_sitt_skal_och_nasta_version_far_ett_eget_nummer()
    {
        var version = prov.Utkast();
        Assert.Throws<RegelbrottException>(() => version.Forkasta(null, Gangprov.Anna, Gangprov.Nu));

        version.Forkasta("Ärendet dras tillbaka.", Gangprov.Anna, Gangprov.Nu);

        Assert.Throws<RegelbrottException>(() => version.Sammanfatta("Annat"));
        Assert.Null(prov.Anvisning.GallandeVersion(Gangprov.Dag("2030-01-01")));
        Assert.Equal(2, prov.Utkast().Nummer);
    }

    [Fact]
    public void En_kommentar_kan_skrivas_sa_lange_inget_ar_avgjort_och_svaras_och_losas_en_gang()
    {
        var version = prov.Utkast();
        var punkt = version.Text.Punkter.First();
        version.SkickaTillGranskning(Gangprov.Fritt, Gangprov.Anna, Gangprov.Nu);

        var kommentar = version.Kommentera(punkt.Id, "Menas alla?", null, Gangprov.Bo, Gangprov.Nu);
        kommentar.Svara("Ja.", Gangprov.Anna, Gangprov.Nu);

        Assert.Equal(punkt.Text, kommentar.Punkttext);
        Assert.NotEmpty(version.HinderForGodkannande(medKommentar, Gangprov.Bo));
        Assert.Throws<RegelbrottException>(() => kommentar.Avgor(Kommentarslage.Antagen, Gangprov.Anna, Gangprov.Nu));
        kommentar.Avgor(Kommentarslage.Lost, Gangprov.Anna, Gangprov.Nu);
        Assert.Contains("Redaktör ett har redan avgjort", Assert.Throws<RegelbrottException>(() => kommentar.Avgor(Kommentarslage.Lost, Gangprov.Bo, Gangprov.Nu)).Message, StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => kommentar.Svara("Nej.", Gangprov.Bo, Gangprov.Nu));
        Assert.Single(kommentar.Svar);
    }

    [Fact]
    public void En_kommentar_ska_saga_nagot_rymmas_och_galla_en_punkt_som_finns()
    {
        var version = prov.Utkast();
        var punkt = version.Text.Punkter.First();

        Assert.Throws<RegelbrottException>(() => Kommentera(punkt.Id, " ", null));
        Assert.Throws<RegelbrottException>(() => Kommentera(punkt.Id, null, punkt.Text));
        Assert.Throws<RegelbrottException>(() => Kommentera(punkt.Id, new string('a', Kommentar.MaxLangdText + 1), null));
        Assert.Throws<RegelbrottException>(() => Kommentera(punkt.Id, null, new string('a', Punkt.MaxLangdText + 1)));
        Assert.Contains("borttagen", Assert.Throws<RegelbrottException>(() => Kommentera(PunktId.Ny(), "Text", null)).Message, StringComparison.Ordinal);
        Assert.Throws<RegelbrottException>(() => Kommentera(punkt.Id, "Text", null).Svara(new string('a', Kommentar.MaxLangdText + 1), Gangprov.Anna, Gangprov.Nu));

        Kommentar Kommentera(PunktId id, string? text, string? forslag) => version.Kommentera(id, text, forslag, Gangprov.Bo, Gangprov.Nu);
    }
}
