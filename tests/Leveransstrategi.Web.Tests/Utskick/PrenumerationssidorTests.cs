using System.Net;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Infrastructure.Mail;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Utskick;

/// <summary>Prenumerationer, breven som läggs i en mapp, avanmälan utan inloggning och administratörens utkorg.</summary>
public sealed class PrenumerationssidorTests : IAsyncLifetime
{
    private readonly Brevportal portal = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Brevet_har_lankar_och_huvuden_och_ett_klick_avslutar_utan_inloggning()
    {
        var lasare = await portal.InloggadAsync(Roller.Avtalsforvaltare, "lasare@exempel.invalid");
        Assert.Equal(HttpStatusCode.Redirect, (await lasare.PostaAsync("/prenumerationer", ("omraden", "it-konsulter"), ("omraden", "telefoni"))).StatusCode);
        Assert.Equal(["it-konsulter", "telefoni"], (await lasare.SidaAsync("/prenumerationer")).QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")!));
        await portal.BeslutadAsync("it-konsulter", "2026-01-01");

        await TomUtkorgenAsync();

        var brev = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(portal.Brevmapp)), TestContext.Current.CancellationToken);
        var huvuden = brev[..brev.IndexOf("\r\n\r\n", StringComparison.Ordinal)].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click", huvuden);
        Assert.Contains(huvuden, rad => rad.StartsWith("Message-ID: <", StringComparison.OrdinalIgnoreCase));
        var lank = Assert.Single(huvuden, rad => rad.StartsWith("List-Unsubscribe:", StringComparison.Ordinal)).Split('<', '>')[1];
        Assert.StartsWith("https://portal.exempel.invalid/prenumerationer/avsluta?nyckel=", lank, StringComparison.Ordinal);

        var adress = new Uri(lank).PathAndQuery;
        var utan = portal.Anonym();
        Assert.Equal("Vill du sluta få brev om IT-konsulter?", (await utan.SidaAsync(adress)).QuerySelector("h1")!.TextContent);
        Assert.Equal(2, (await lasare.SidaAsync("/prenumerationer")).QuerySelectorAll("input[checked]").Length);

        // E-postprogrammets klick: inget formulär har hämtats och ingen kaka följer med.
        using var klick = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);
        var svar = await portal.Anonym().PostAsync(new Uri(adress, UriKind.Relative), klick, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, svar.StatusCode);
        Assert.Equal(["telefoni"], (await lasare.SidaAsync("/prenumerationer")).QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")!));
        Assert.Equal("Prenumerationen är redan avslutad", (await utan.SidaAsync(adress)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Den_som_kommer_fran_ett_omrade_har_det_ikryssat_men_inget_ar_sparat_forran_valet_sparas()
    {
        var lasare = await portal.InloggadAsync(Roller.Revisor);
        var sida = await lasare.SidaAsync("/prenumerationer?omrade=telefoni");

        Assert.Equal(["telefoni"], sida.QuerySelectorAll("input[checked]").Select(i => i.GetAttribute("value")!));
        Assert.Contains("Telefoni är ikryssat", sida.QuerySelector("main .status")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await lasare.SidaAsync("/prenumerationer")).QuerySelectorAll("input[checked]"));
        Assert.Empty((await lasare.SidaAsync("/prenumerationer?omrade=finns-inte")).QuerySelectorAll("input[checked], main .status"));
    }

    [Fact]
    public async Task En_andrad_nyckel_avslutar_inget()
    {
        var svar = await portal.Anonym().GetAsync(new Uri("/prenumerationer/avsluta?nyckel=CfDJ8fel", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, svar.StatusCode);
        Assert.Equal("Länken går inte att använda", (await svar.SidaAsync()).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Administratoren_ser_ett_oklart_brev_utan_dess_text_och_skickar_om_det()
    {
        await portal.DbAsync(db =>
        {
            new Brevskrivare(db, TimeProvider.System).Skriv("prov/1", "mottagaren@exempel.invalid", "Ny version beslutad", "Hemlig text");
            db.Utkorg.Local.Single().Lage = Brevlage.Oklart;
            return db.SaveChangesAsync();
        });
        var administrator = await portal.InloggadAsync(Roller.Administrator);
        Assert.Contains("/administration/utkorg", (await administrator.SidaAsync("/admin")).QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        var sida = await administrator.SidaAsync("/administration/utkorg?lage=oklart");
        Assert.Contains("mottagaren@exempel.invalid", sida.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Hemlig text", sida.DocumentElement.TextContent, StringComparison.Ordinal);

        string Dolt(string namn) => sida.QuerySelector($"tbody input[name={namn}]")!.GetAttribute("value")!;
        var svar = await administrator.PostaAsync("/administration/utkorg?lage=oklart", ("id", Dolt("id")), ("marke", Dolt("marke")));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        await TomUtkorgenAsync();
        var csv = await administrator.GetStringAsync(new Uri("/administration/utkorg?handler=csv", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains(";Skickat;", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Utan_epostserver_sager_utkorgen_att_breven_vantar()
    {
        await using var utan = new Portalfabrik();
        var administrator = await utan.InloggadAsync(Roller.Administrator);
        Assert.Contains("E-post är inte inställd.", (await administrator.SidaAsync("/administration/utkorg")).QuerySelector("main .status")!.TextContent, StringComparison.Ordinal);
    }

    // Portalens eget jobb är också i gång och kan ha tagit brevet först; det som räknas är att utkorgen blir tom.
    private async Task TomUtkorgenAsync()
    {
        for (var kvar = true; kvar;)
        {
            await portal.Services.GetRequiredService<Utskickare>().KorAsync(TestContext.Current.CancellationToken);
            kvar = await portal.DbAsync(db => db.Utkorg.AnyAsync(b => b.Lage == Brevlage.Vantar || b.Lage == Brevlage.Skickas));
        }
    }

    /// <summary>En portal som lägger breven i en mapp.</summary>
    private sealed class Brevportal : Portalfabrik
    {
        public string Brevmapp => Path.Combine(Datamapp, "brev");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Epost:Mapp", Brevmapp);
            builder.UseSetting("Epost:Avsandare", "portalen@exempel.invalid");
            builder.UseSetting("Portal:Adress", "https://portal.exempel.invalid");
        }
    }
}
