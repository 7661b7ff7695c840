namespace Leveransstrategi.Web.Tests.Webblasare;

/// <summary>Kontrollen som alla sidor prövas med ser själv det den ska se.</summary>
public sealed class TillganglighetskontrollTests(Webblasarfixtur fixtur) : IClassFixture<Webblasarfixtur>
{
    private const string Godkand = "<!DOCTYPE html><html lang='sv'><title>Prov</title><main><h1>Prov</h1>{0}</main></html>";

    [Theory]
    [InlineData("<img src='data:,'>", "image-alt")]
    [InlineData("<p style='color:#aaa;background:#fff'>Svag text</p>", "color-contrast")]
    [InlineData("<h3>Hoppar en nivå</h3>", "heading-order")]
    [InlineData("<div style='width:1000px'>Bred</div>", "px bred på en skärm som är 390 px")]
    public async Task En_brist_faller_med_sitt_namn(string brist, string vantat)
    {
        var sida = await fixtur.NySida();
        await sida.SetContentAsync(Godkand.Replace("{0}", brist, StringComparison.Ordinal));

        var fel = await Assert.ThrowsAnyAsync<Exception>(sida.KontrolleraTillganglighet);

        Assert.Contains(vantat, fel.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task En_sida_utan_brister_gar_igenom()
    {
        var sida = await fixtur.NySida();
        await sida.SetContentAsync(Godkand.Replace("{0}", "<p>Allt väl.</p>", StringComparison.Ordinal));

        await sida.KontrolleraTillganglighet();
    }
}
