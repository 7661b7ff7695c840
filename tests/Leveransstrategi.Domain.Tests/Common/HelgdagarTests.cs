using System.Globalization;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Tests.Common;

public sealed class HelgdagarTests
{
    [Theory]
    [InlineData("2026-01-06")] // trettondedagen, en tisdag
    [InlineData("2026-04-03")] // långfredagen
    [InlineData("2026-04-06")] // annandag påsk
    [InlineData("2026-05-01")]
    [InlineData("2026-05-14")] // Kristi himmelsfärdsdag
    [InlineData("2024-06-06")] // nationaldagen, en torsdag
    [InlineData("2026-06-19")] // midsommarafton
    [InlineData("2026-12-24")]
    [InlineData("2026-12-25")]
    [InlineData("2026-12-31")]
    [InlineData("2027-01-01")]
    [InlineData("2004-05-31")] // annandag pingst, helgdag till och med 2004
    public void En_tid_som_tar_slut_pa_en_helg_flyttas(string dag) => Assert.True(Helgdagar.ArHelg(DateOnly.Parse(dag, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-04-02")] // skärtorsdagen
    [InlineData("2026-05-25")] // annandag pingst efter 2004
    [InlineData("2026-06-18")]
    [InlineData("2026-12-23")]
    [InlineData("2026-12-30")]
    [InlineData("1996-06-06")] // nationaldagen var arbetsdag
    public void En_vanlig_vardag_flyttas_inte(string dag) => Assert.False(Helgdagar.ArHelg(DateOnly.Parse(dag, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("2026-12-24", "2026-12-28")] // julafton, juldagen, en lördag och en söndag
    [InlineData("2026-12-31", "2027-01-04")]
    [InlineData("2026-06-19", "2026-06-22")]
    [InlineData("2026-06-17", "2026-06-17")]
    public void Nasta_vardag_ar_den_forsta_efter_helgen(string sista, string vantad) =>
        Assert.Equal(DateOnly.Parse(vantad, CultureInfo.InvariantCulture), Helgdagar.NastaVardag(DateOnly.Parse(sista, CultureInfo.InvariantCulture)));
}
