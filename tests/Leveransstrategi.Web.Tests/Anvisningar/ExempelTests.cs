using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Exempelinnehållet: bara i utvecklingsmiljön, och då sagt på varje sida.</summary>
public sealed class ExempelTests
{
    [Theory]
    [InlineData("Development", null, true)]
    [InlineData("Development", "false", false)]
    [InlineData("Testing", "true", false)]
    [InlineData("Production", "true", false)]
    public async Task Exempel_finns_bara_i_utvecklingsmiljon_och_varje_sida_sager_det(string miljo, string? installning, bool finns)
    {
        await using var portal = new Miljoportal(miljo, installning);
        var klient = portal.Anonym();

        foreach (var adress in new[] { "/", "/omraden", "/logga-in", "/styrdokument", "/finns-inte" })
        {
            var remsa = (await klient.SidaAsync(adress)).QuerySelector(".exempelremsa");
            // Ramavtalen läses in när portalen redan svarar. Remsan nämner dem så snart de finns.
            string?[] ratta = finns ? ["Exempelinnehåll: anvisningarna är påhittade och gäller inte.", "Exempelinnehåll: anvisningarna och ramavtalen är påhittade och gäller inte."] : [null];
            Assert.Contains(remsa?.TextContent.Trim(), ratta);
        }

        var rader = await portal.SomPortalenAsync(new ListAnvisningar.Query(new DateOnly(2026, 11, 22)));
        Assert.Equal(finns ? 7 : 0, rader.Count(rad => rad.ArExempel));
    }

    [Fact]
    public async Task Tva_redaktorer_kan_provas_samtidigt_i_demonstrationen()
    {
        await using var portal = new Miljoportal("Development", "false");
        var namn = new List<string>();
        foreach (var konto in new[] { "redaktor", "redaktor-2" })
        {
            var klient = portal.Anonym();
            await klient.PostaFranAsync("/logga-in", "/logga-in/demo", ("roll", konto));
            var text = (await klient.SidaAsync("/konto")).QuerySelector("main")!.TextContent;
            Assert.Contains(Roller.Namn(Roller.Redaktor), text, StringComparison.Ordinal);
            namn.Add(text.Contains("Redaktör 2 (demonstration)", StringComparison.Ordinal) ? "andra" : "första");
        }

        Assert.Equal(["första", "andra"], namn);
    }

    private sealed class Miljoportal(string miljo, string? exempel) : Portalfabrik
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment(miljo);
            if (exempel is not null)
                builder.UseSetting("Data:Exempel", exempel);
            builder.ConfigureTestServices(tjanster => tjanster.AddSingleton<IStartupFilter>(new VidDatorn()));
        }

        private sealed class VidDatorn : IStartupFilter
        {
            public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
            {
                app.Use((context, vidare) =>
                {
                    context.Connection.RemoteIpAddress = System.Net.IPAddress.Loopback;
                    return vidare(context);
                });
                next(app);
            };
        }
    }
}
