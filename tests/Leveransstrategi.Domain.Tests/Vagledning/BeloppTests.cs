using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Tests.Vagledning;

public sealed class BeloppTests
{
    [Theory]
    [InlineData("780000", 780000)]
    [InlineData("780 000 kr", 780000)]
    [InlineData("1\u00A0250\u202F000,50\u2009kr", 1250000.5)]
    [InlineData("1250000.5", 1250000.5)]
    [InlineData("1,2 mnkr", 1200000)]
    [InlineData("350 tkr", 350000)]
    [InlineData("\u2212100", -100)]
    [InlineData("-100", -100)]
    [InlineData("700000:-", 700000)]
    public void Belopp_lases_som_manniskor_skriver_dem(string text, double vantat)
    {
        Assert.True(Beloppstolk.Forsok(text, out var belopp));
        Assert.Equal((decimal)vantat, belopp);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("mycket")]
    [InlineData("1.250.000")]
    [InlineData("12e5")]
    [InlineData("9999999999999999999")]
    public void Det_som_inte_ar_ett_belopp_sags_vara_det(string? text) => Assert.False(Beloppstolk.Forsok(text, out _));

    [Theory]
    [InlineData(true, 615312, true)]
    [InlineData(true, 615312.01, false)]
    [InlineData(false, 615311.99, true)]
    [InlineData(false, 615312, false)]
    public void Hogst_och_lagre_an_ar_olika_granser(bool ingar, double varde, bool inom) =>
        Assert.Equal(inom, Grans(615312, ingar).Rymmer((decimal)varde));

    [Fact]
    public void Ett_belopp_bekraftas_en_gang_och_med_underlag()
    {
        var grans = Grans(null, true);
        Assert.False(grans.ArBekraftad);
        Assert.Throws<RegelbrottException>(() => grans.Bekrafta(0, "SFS 2026:1", "Administratören", DateTimeOffset.UnixEpoch));
        Assert.Throws<RegelbrottException>(() => grans.Bekrafta(700000, " ", "Administratören", DateTimeOffset.UnixEpoch));

        grans.Bekrafta(700000, "SFS 2026:1", "Administratören", DateTimeOffset.UnixEpoch);

        Assert.Equal((700000m, "SFS 2026:1", "Administratören", true), (grans.Belopp!.Value, grans.Underlag, grans.BekraftadAv, grans.ArBekraftad));
        Assert.Throws<RegelbrottException>(() => grans.Bekrafta(800000, "SFS 2026:2", "Någon annan", DateTimeOffset.UnixEpoch));
    }

    private static Beloppsgrans Grans(decimal? belopp, bool ingar) =>
        new(Beloppsslag.Direktupphandling, belopp, ingar, "lou", "Underlag", new Giltighet(new DateOnly(2020, 1, 1), null));
}
