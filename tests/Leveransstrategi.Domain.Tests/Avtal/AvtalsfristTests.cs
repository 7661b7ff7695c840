using System.Globalization;
using Leveransstrategi.Domain.Avtal;

namespace Leveransstrategi.Domain.Tests.Avtal;

public sealed class AvtalsfristTests
{
    [Theory]
    [InlineData("2006-09-01", 24, "2008-08-31")]
    [InlineData("2008-03-01", 12, "2009-02-28")]
    [InlineData("2007-03-01", 12, "2008-02-29")]
    [InlineData("2008-02-29", 12, "2009-02-28")]
    [InlineData("2008-01-31", 1, "2008-02-29")]
    [InlineData("2007-01-31", 1, "2007-02-28")]
    [InlineData("2008-05-15", 48, "2012-05-14")]
    public void En_period_i_hela_manader_slutar_ratt_dag(string forsta, int manader, string vantad) =>
        Assert.Equal(Dag(vantad), Avtalsfrist.SistaDag(Dag(forsta), manader));

    [Theory]
    [InlineData("2008-08-31", 2, "2008-06-30")]
    [InlineData("2008-08-31", 3, "2008-05-31")]
    [InlineData("2008-05-31", 3, "2008-02-29")]
    [InlineData("2007-05-31", 3, "2007-02-28")]
    [InlineData("2008-05-30", 3, "2008-02-29")]
    [InlineData("2008-02-29", 3, "2007-11-30")]
    [InlineData("2007-02-28", 3, "2006-11-30")]
    [InlineData("2008-02-28", 12, "2007-02-28")]
    [InlineData("2008-02-29", 12, "2007-02-28")]
    [InlineData("2008-12-31", 0, "2008-12-31")]
    public void Sista_dagen_for_besked_ar_den_senaste_som_ryms_i_avtalet(string slut, int manader, string vantad)
    {
        var dag = Avtalsfrist.SenastBesked(Dag(slut), manader);

        Assert.Equal(Dag(vantad), dag);
        Assert.True(dag.AddMonths(manader) <= Dag(slut));
        Assert.True(dag.AddDays(1).AddMonths(manader) > Dag(slut));
    }

    [Theory]
    [InlineData("2008-05-09", Underrattelsesatt.Elektroniskt, "2008-05-19")]
    [InlineData("2026-06-09", Underrattelsesatt.Elektroniskt, "2026-06-22")]
    [InlineData("2026-12-14", Underrattelsesatt.Elektroniskt, "2026-12-28")]
    [InlineData("2026-12-21", Underrattelsesatt.Elektroniskt, "2027-01-04")]
    [InlineData("2026-11-04", Underrattelsesatt.Elektroniskt, "2026-11-16")]
    [InlineData("2026-05-22", Underrattelsesatt.Annat, "2026-06-08")]
    public void Avtalssparren_slutar_en_vardag(string skickad, Underrattelsesatt satt, string sista)
    {
        var sparr = new Avtalssparr(Dag(skickad), satt);

        Assert.Equal(Dag(sista), sparr.SistaDag);
        Assert.Contains(sista, sparr.Hinder(sparr.SistaDag), StringComparison.Ordinal);
        Assert.Null(sparr.Hinder(sparr.SistaDag.AddDays(1)));
    }

    private static DateOnly Dag(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
