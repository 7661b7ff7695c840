namespace Leveransstrategi.Web.Tests.Webblasare;

public sealed class ChromiumTests
{
    [Fact]
    public void Installningen_gar_fore_de_vanliga_platserna() =>
        Assert.Equal("/egen/chromium", Chromium.Finn("/egen/chromium", _ => true));

    [Fact]
    public void Utan_installning_soks_de_vanliga_platserna() =>
        Assert.Equal("/usr/bin/google-chrome", Chromium.Finn(null, f => f == "/usr/bin/google-chrome"));

    [Fact]
    public void Utan_webblasare_sags_det_till_genom_att_inget_hittas() =>
        Assert.Null(Chromium.Finn(null, _ => false));

    [Fact]
    public void En_felskriven_installning_ger_fel_i_stallet_for_en_annan_webblasare() =>
        Assert.Throws<FileNotFoundException>(() => Chromium.Finn("/finns/inte", f => f != "/finns/inte"));
}
