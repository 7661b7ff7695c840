using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Sammanfogning;

public sealed class OrddelningTests
{
    [Theory]
    [InlineData("Nämnden får inte annonsera.", "Nämnden¦ ¦får¦ ¦inte¦ ¦annonsera¦.")]
    [InlineData("rad ett\r\n\nrad  två", "rad¦ ¦ett¦\r\n¦\n¦rad¦  ¦två")]
    [InlineData("se [[punkt:0198c0de-0000-7000-8000-000000000001]], eller [[4.2]].", "se¦ ¦[[punkt:0198c0de-0000-7000-8000-000000000001]]¦,¦ ¦eller¦ ¦[[4.2]]¦.")]
    [InlineData("[LOU 7 kap.](https://exempel.test/a_(b) \"Lag om\") gäller", "[¦LOU¦ ¦7¦ ¦kap¦.¦]¦(https://exempel.test/a_(b) \"Lag om\")¦ ¦gäller")]
    [InlineData("(se avsnitt 4.2)", "(¦se¦ ¦avsnitt¦ ¦4.2¦)")]
    [InlineData("IT-avdelningen, dnr 020-3164/2007 kl. 9.42", "IT-avdelningen¦,¦ ¦dnr¦ ¦020-3164/2007¦ ¦kl¦.¦ ¦9.42")]
    [InlineData("**fet** och https://exempel.test/x.", "**¦fet¦**¦ ¦och¦ ¦https://exempel.test/x¦.")]
    [InlineData("[[[obruten](a", "[¦[¦[¦obruten¦]¦(¦a")]
    [InlineData("glad 😀 §", "glad¦ ¦😀¦ ¦§")]
    public void Text_delas_i_ord_mellanrum_och_tecken_som_tillsammans_ar_texten(string text, string delar)
    {
        Assert.Equal(delar.Split('¦'), Orddelning.Dela(text));
        Assert.Equal(text, string.Concat(Orddelning.Dela(text)));
    }

    [Fact]
    public void Ingen_text_ger_inga_delar() => Assert.Empty(Orddelning.Dela(""));

    [Fact]
    public void Vilka_tecken_som_helst_i_foljd_gar_att_satta_ihop_igen()
    {
        const string tecken = "ab1 \t\r\n[]()*_-#`\"'.,:/h😀åé\u0308\u00A0\u00AD";
        for (var fro = 1; fro <= 300; fro++)
        {
            var slump = new Random(fro);
            var text = string.Concat(Enumerable.Range(0, slump.Next(60)).Select(_ => tecken[slump.Next(tecken.Length)]));
            Assert.True(text == string.Concat(Orddelning.Dela(text)), $"frö {fro}");
        }
    }
}
