using System.Text;
using Leveransstrategi.Domain.Styrdokument.Inlasning;
using Leveransstrategi.Infrastructure.Documents;

namespace Leveransstrategi.Application.Tests.Documents;

public sealed class TabellasareTests
{
    private static readonly Encoding windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private readonly Tabellasare lasare = new();

    public static TheoryData<string, byte[]> Sammafil => new()
    {
        { "utf8.csv", Encoding.UTF8.GetBytes("Namn,Värde\nÖst AB,\"1,5\"\n") },
        { "utf8-semikolon.csv", Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("Namn;Värde\r\nÖst AB;1,5\r\n")).ToArray() },
        { "latin.txt", windows1252.GetBytes("Namn\tVärde\r\nÖst AB\t1,5\r\n") },
        { "utf16.csv", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("\nNamn;Värde\nÖst AB;\"1,5\"")).ToArray() },
    };

    [Theory]
    [MemberData(nameof(Sammafil))]
    public void Kodning_och_avskiljare_hittas(string filnamn, byte[] innehall)
    {
        var tabell = lasare.Las(innehall, filnamn);

        Assert.Equal(["Namn", "Värde"], tabell.Rubriker);
        Assert.Equal(["Öst AB", "1,5"], Assert.Single(tabell.Rader).Celler);
    }

    [Fact]
    public void Raden_i_filen_raknas_ocksa_nar_ett_falt_har_radbrytning_och_tomma_rader_hoppas_over()
    {
        var tabell = lasare.Las(Encoding.UTF8.GetBytes("A;B\n\"ett\ntvå\";\"säger \"\"hej\"\"\"\n;\n\nsist;'=1+1\n"), "a.csv");

        Assert.Equal([(2, "ett\ntvå|säger \"hej\""), (6, "sist|=1+1")], tabell.Rader.Select(rad => (rad.Rad, string.Join('|', rad.Celler))));
    }

    [Fact]
    public async Task En_excelfil_ur_portalen_gar_att_lasa_tillbaka()
    {
        Csvkolumn<int>[] kolumner = [new("Namn", _ => "Öst AB"), new("Värde", _ => 80_000_000m), new("Dag", _ => new DateOnly(2008, 3, 3)), new("Tom", _ => null), new("Sant", _ => true)];
        var tabell = lasare.Las(await Excelfil.GorAsync("Blad", kolumner, Enumerable.Range(1, 2).ToAsyncEnumerable(), CancellationToken.None), "b.xlsx");

        Assert.Equal(["Namn", "Värde", "Dag", "Tom", "Sant"], tabell.Rubriker);
        Assert.Equal([(2, "Öst AB|80000000|2008-03-03||Ja"), (3, "Öst AB|80000000|2008-03-03||Ja")], tabell.Rader.Select(rad => (rad.Rad, string.Join('|', rad.Celler))));
    }

    [Theory]
    [InlineData("a.csv", "Namn;Nummer\n", "ingen rad under rubrikraden")]
    [InlineData("a.csv", "Namn;Nummer\n\"aldrig slut;1\n", "citattecken som aldrig slutar")]
    [InlineData("a.csv", "PK\u0003\u0004", "fast namnet säger CSV")]
    [InlineData("a.xlsx", "Namn;Nummer\nA;1\n", "ingen Excelarbetsbok")]
    [InlineData("a.xls", "Namn", "spara den som Excelarbetsbok")]
    [InlineData("a.pdf", "Namn", "Välj en CSV-fil")]
    public void Det_som_inte_gar_att_lasa_avvisas_med_vad_man_gor(string filnamn, string innehall, string besked)
    {
        var fel = Assert.Throws<OlasbartDokumentException>(() => lasare.Las(Encoding.UTF8.GetBytes(innehall), filnamn));

        Assert.Contains(besked, fel.Message, StringComparison.Ordinal);
    }
}
