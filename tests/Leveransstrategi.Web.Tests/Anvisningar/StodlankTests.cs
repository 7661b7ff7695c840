using Leveransstrategi.Web.Pages.Anvisningar;

namespace Leveransstrategi.Web.Tests.Anvisningar;

public sealed class StodlankTests
{
    [Theory]
    [InlineData("Lag (2016:1145) om offentlig upphandling", "https://rkrattsbaser.gov.se/sfst?bet=2016:1145")]
    [InlineData("Kommunallag (2017:725)", "https://rkrattsbaser.gov.se/sfst?bet=2017:725")]
    [InlineData("Lagen om offentlig upphandling", null)]
    [InlineData("Förordning (EU) 2016/679", null)]
    public void En_lag_med_nummer_leder_till_den_officiella_texten(string titel, string? adress) => Assert.Equal(adress, Stodlank.Lag(titel));

    [Theory]
    [InlineData("Kommunfullmäktige 2008-03-03, dnr 020-3164/2007", "020-3164/2007")]
    [InlineData("Kommunstyrelsens beslut, dnr KS 2026/123, § 4", "KS 2026/123")]
    [InlineData("Beslut 031-2486/2007 om telefoni", "031-2486/2007")]
    [InlineData("Beslut dnr 1.5.1-135-2012", "1.5.1-135-2012")]
    [InlineData("Kommunstyrelsens beslut 2026-05-18, § 12", null)]
    [InlineData("Beslut, dnr saknas", null)]
    public void Diarienumret_hittas_i_ett_besluts_titel(string titel, string? dnr) => Assert.Equal(dnr, Stodlank.Diarienummer(titel));
}
