using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

public sealed class OrdjamforelseTests
{
    [Theory]
    [InlineData("Nämnden bör inte annonsera.", "Nämnden får aldrig annonsera.", "Nämnden [-bör inte-][+får aldrig+] annonsera.")]
    [InlineData("en egen upphandling.", "en egen upphandling för behov som ett ramavtal täcker.", "en egen upphandling[+ för behov som ett ramavtal täcker+].")]
    [InlineData("ramavtal som bäst passar och avropar", "ramavtal som motsvarar uppdragets innehåll och avropar", "ramavtal som [-bäst passar-][+motsvarar uppdragets innehåll+] och avropar")]
    [InlineData("senast fem arbetsdagar", "senast arbetsdagar", "senast [-fem -]arbetsdagar")]
    [InlineData("", "Ny punkt.", "[+Ny punkt.+]")]
    [InlineData("Borttagen punkt.", "", "[-Borttagen punkt.-]")]
    [InlineData("Lika.", "Lika.", "Lika.")]
    [InlineData("", "", "")]
    [InlineData("två  mellanrum", "två mellanrum", "två[-  -][+ +]mellanrum")]
    [InlineData("avtal b c d e f", "u v w x y avtal", "[+u v w x y +]avtal[- b c d e f-]")]
    [InlineData("- ett\n- två", "- ett\n- tre\n- två", "- ett\n- [+tre\n- +]två")]
    public void Skillnaden_lases_som_fraser(string gammal, string ny, string vantad) =>
        Assert.Equal(vantad, string.Concat(Ordjamforelse.Jamfor(gammal, ny).Select(Markt)));

    [Fact]
    public void Inget_ord_forsvinner_ur_en_jamforelse_och_grannar_ar_av_olika_slag()
    {
        string[] ord = ["a", "b", "och", "avtal", " ", " ", "  ", "\n", ",", ".", "**", "[[4.2]]"];
        for (var fro = 1; fro <= 400; fro++)
        {
            var slump = new Random(fro);
            var (gammal, ny) = (Text(slump), Text(slump));
            var bitar = Ordjamforelse.Jamfor(gammal, ny);

            Assert.True(gammal == string.Concat(bitar.Where(b => b.Slag != Ordslag.Tillagt).Select(b => b.Text)), $"frö {fro}");
            Assert.True(ny == string.Concat(bitar.Where(b => b.Slag != Ordslag.Borttaget).Select(b => b.Text)), $"frö {fro}");
            Assert.True(bitar.Zip(bitar.Skip(1)).All(par => par.First.Slag != par.Second.Slag), $"frö {fro}");
            Assert.All(bitar, bit => Assert.NotEmpty(bit.Text));
        }

        string Text(Random slump) => string.Concat(Enumerable.Range(0, slump.Next(25)).Select(_ => ord[slump.Next(ord.Length)]));
    }

    private static string Markt(Ordbit bit) => bit.Slag switch
    {
        Ordslag.Tillagt => $"[+{bit.Text}+]",
        Ordslag.Borttaget => $"[-{bit.Text}-]",
        _ => bit.Text,
    };
}
