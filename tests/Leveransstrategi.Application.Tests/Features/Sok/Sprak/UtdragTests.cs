using Leveransstrategi.Application.Features.Sok.Sprak;

namespace Leveransstrategi.Application.Tests.Features.Sok.Sprak;

public class UtdragTests
{
    private static readonly string Utfyllnad = string.Join(' ', Enumerable.Repeat("Här står något helt annat som fyller ut sidan.", 40));

    [Fact]
    public void Traffarna_framhavs_och_resten_star_orort()
    {
        const string text = "Med IT-konsulter avses konsulttjänster\nför  systemförvaltning (Dnr 020-3164/2007).";

        var bitar = Utdrag.Av(text, Sokfraga.Tolka("konsulter 020 - 3164/2007"));

        Assert.Equal("Med IT-konsulter avses konsulttjänster för systemförvaltning (Dnr 020-3164/2007).", Utdrag.SomText(bitar));
        Assert.Equal(["konsulter", "konsulttjänster", "Dnr 020-3164/2007"], bitar.Where(bit => bit.Traff).Select(bit => bit.Text));
    }

    [Fact]
    public void Utdraget_visar_stallet_dar_flest_ord_mots()
    {
        var text = $"Ramavtal nämns här. {Utfyllnad} Kommunstyrelsen beslutar om ramavtal för konsulter. {Utfyllnad} Konsulter nämns här.";

        var bitar = Utdrag.Av(text, Sokfraga.Tolka("ramavtal konsult"));

        var utdrag = Utdrag.SomText(bitar);
        Assert.Contains("beslutar om ramavtal för konsulter", utdrag, StringComparison.Ordinal);
        Assert.StartsWith("… ", utdrag, StringComparison.Ordinal);
        Assert.EndsWith(" …", utdrag, StringComparison.Ordinal);
        Assert.InRange(utdrag.Length, 180, Utdrag.Langd + 10);
        Assert.Contains($" {utdrag.Trim('…', ' ')} ", $" {text} ", StringComparison.Ordinal);
        Assert.Equal(["ramavtal", "konsulter"], bitar.Where(bit => bit.Traff).Select(bit => bit.Text));
    }

    [Fact]
    public void En_fras_framhavs_i_ett_stycke() =>
        Assert.Equal(
            ["beslut om ramavtal"],
            Utdrag.Av("Nämnden fattar beslut om ramavtal. Ramavtal finns.", Sokfraga.Tolka("\"beslut om ramavtal\"")).Where(bit => bit.Traff).Select(bit => bit.Text));

    [Fact]
    public void Utan_traff_visas_textens_borjan()
    {
        var utdrag = Utdrag.SomText(Utdrag.Av(Utfyllnad, Sokfraga.Tolka("telefoni")));

        Assert.StartsWith("Här står", utdrag, StringComparison.Ordinal);
        Assert.EndsWith(" …", utdrag, StringComparison.Ordinal);
    }

    [Fact]
    public void Marksprak_i_texten_forblir_text()
    {
        var bitar = Utdrag.Av("<script>alert(1)</script> & avtal", Sokfraga.Tolka("avtal script"));

        Assert.Equal("<script>alert(1)</script> & avtal", Utdrag.SomText(bitar));
        Assert.Equal(["script", "script", "avtal"], bitar.Where(bit => bit.Traff).Select(bit => bit.Text));
    }

    [Fact]
    public void Rubriken_markeras_hel() =>
        Assert.Equal([new Utdragsbit("4.4 ", false), new Utdragsbit("IT-konsulter", true)], Utdrag.Markerad("4.4 IT-konsulter", Sokfraga.Tolka("it-konsult")));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Tom_text_ger_inget_utdrag(string? text) => Assert.Empty(Utdrag.Av(text, Sokfraga.Tolka("avtal")));

    [Fact]
    public void Mycket_lang_text_utan_mellanslag_kastar_inte()
    {
        var text = new string('å', 100_000) + "😀" + new string('b', 500);

        var utdrag = Utdrag.SomText(Utdrag.Av(text, Sokfraga.Tolka("ååå")));

        Assert.InRange(utdrag.Length, Utdrag.Langd, text.Length);
    }
}
