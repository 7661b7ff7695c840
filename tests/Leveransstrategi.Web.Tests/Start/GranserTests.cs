using System.Net;

namespace Leveransstrategi.Web.Tests.Start;

/// <summary>Gränser för vad portalen tar emot.</summary>
public sealed class GranserTests(Portalfabrik portal) : IClassFixture<Portalfabrik>
{
    [Theory]
    [InlineData("TRACE")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Metoder_som_portalen_inte_anvander_avvisas(string metod)
    {
        using var begaran = new HttpRequestMessage(new HttpMethod(metod), "/omraden");

        var svar = await portal.Anonym().SendAsync(begaran);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, svar.StatusCode);
        Assert.Empty(await svar.Content.ReadAsStringAsync());
    }
}
