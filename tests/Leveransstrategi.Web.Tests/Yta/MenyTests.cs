using System.Security.Claims;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Tests.Yta;

public sealed class MenyTests
{
    [Theory]
    [InlineData(Roller.Administrator, true)]
    [InlineData(Roller.Revisor, true)]
    [InlineData(Roller.Redaktor, false)]
    [InlineData(Roller.Namndadministrator, false)]
    public void Administration_syns_bara_for_den_som_har_nagot_att_gora_dar(string roll, bool syns) =>
        Assert.Equal(syns, Meny.For(Anvandare(roll)).Any(v => v.Sokvag == "/admin"));

    [Fact]
    public void Menyvalet_ar_aktuellt_aven_pa_sidor_under_det()
    {
        var omraden = new Menyval("Områden", "/omraden");
        Assert.True(omraden.Aktuell("/omraden/it-konsulter"));
        Assert.False(omraden.Aktuell("/omradenannat"));
        Assert.False(new Menyval("Översikt", "/").Aktuell("/omraden"));
    }

    [Fact]
    public void Roller_visas_i_klartext() =>
        Assert.Equal("Beslutsregistrator, Redaktör", Anvandare(Roller.Redaktor, Roller.Beslutsregistrator).Rollista());

    private static ClaimsPrincipal Anvandare(params string[] roller) =>
        new(new ClaimsIdentity(roller.Select(r => new Claim(ClaimTypes.Role, r)), "prov"));
}
