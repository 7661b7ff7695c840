using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>En portal med en klocka som provet ställer; den börjar den 22 november 2026.</summary>
public sealed class Klockportal : Portalfabrik
{
    /// <summary>Klockan.</summary>
    public Testklocka Klocka { get; } = new();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(tjanster => tjanster.AddSingleton<TimeProvider>(Klocka));
    }
}

/// <summary>
/// En portal med anvisningar i alla lägen: gällande med en föregångare och ett utkast (it-konsulter), rättad samma dag (programvara),
/// upphävd (telefoni), med en kommande (systemdrift), bara kommande (infrastruktur), bara utkast (datakommunikation) och ingen alls
/// (anvandarstod).
/// </summary>
public sealed class Anvisningsportal : IAsyncLifetime
{
    /// <summary>Ord som bara finns i ett utkast.</summary>
    public const string Hemligt = "obeslutatord";

    /// <summary>Portalen.</summary>
    public Klockportal Portal { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await Portal.Anonym().GetAsync(new Uri("/halsa/redo", UriKind.Relative));
        await Portal.SkrivAnvisningarAsync();
    }

    public ValueTask DisposeAsync() => Portal.DisposeAsync();
}

/// <summary>Anvisningar i portalens databas.</summary>
public static class Anvisningsdata
{
    /// <summary>Skriver anvisningarna i alla lägen.</summary>
    public static Task<int> SkrivAnvisningarAsync(this Portalfabrik portal) => portal.DbAsync(async db =>
    {
        var forsta = Anvisningsfabrik.Text("första");
        forsta = forsta.Med(forsta.Avsnitt[2] with { Punkter = [.. forsta.Avsnitt[2].Punkter, Rik(forsta.Avsnitt[0].Punkter[0].Id)] });
        await db.BeslutadAsync("it-konsulter", new(2026, 1, 1), _ => forsta, utdrag: new Protokollsutdrag("utdrag.pdf", "%PDF-1.7 prov"u8.ToArray()));
        await db.BeslutadAsync("it-konsulter", new(2026, 6, 1), text => Byt(text, "första", "andra").Med(text.Avsnitt[7] with { Punkter = [] }));
        await db.UtkastAsync("it-konsulter", text => Byt(text, "andra", Anvisningsportal.Hemligt));
        await db.BeslutadAsync("programvara", new(2026, 1, 1), _ => Anvisningsfabrik.Text("försst"));
        await db.BeslutadAsync("programvara", new(2026, 1, 1), text => Byt(text, "försst", "först"), Versionsslag.Rattelse);
        await db.BeslutadAsync("telefoni", new(2026, 1, 1), _ => Anvisningsfabrik.Text("upphävd"));
        var telefoni = await db.Anvisningar.Include(a => a.Versioner).SingleAsync(a => a.Slug == "telefoni");
        telefoni.Upphav(new Beslut("Kommunstyrelsen", new(2026, 6, 10), "§ 34", Diarienummer.Tolka("KS 2026/0001")), new(2026, 6, 30));
        await db.BeslutadAsync("systemdrift", new(2026, 1, 1), _ => Anvisningsfabrik.Text("nuvarande"));
        await db.BeslutadAsync("systemdrift", new(2027, 7, 1), text => Byt(text, "nuvarande", "kommande"));
        await db.BeslutadAsync("infrastruktur", new(2027, 1, 1), _ => Anvisningsfabrik.Text("väntad"));
        await db.UtkastAsync("datakommunikation", _ => Anvisningsfabrik.Text(Anvisningsportal.Hemligt));
        return await db.SaveChangesAsync();
    });

    private static Anvisningstext Byt(Anvisningstext text, string fran, string till) =>
        text.Punkter.Aggregate(text, (nu, punkt) => nu.Med(punkt with { Text = punkt.Text.Replace(fran, till, StringComparison.Ordinal) }));

    // Allt som en punkt kan ha: lista, länkar åt alla håll, hänvisning inom texten och stöd av alla slag.
    private static Punkt Rik(PunktId mal) => new(
        PunktId.Ny(),
        $"Se [[punkt:{mal.Value}]] och [Systemdrift](/omraden/systemdrift):\n\n- ett\n- två\n\nLäs mer hos [staden](https://example.org/regler).",
        [
            new(Kallslag.Styrdokument, new Kallhanvisning("Leveransstrategi för IT-området", "leveransstrategi-for-it-omradet", "4.4")),
            new(Kallslag.Lag, new Kallhanvisning("Lag (2016:1145) om offentlig upphandling", null, "7 kap. 3 §")),
            new(Kallslag.Beslut, new Kallhanvisning("Kommunfullmäktige 2008-03-03, dnr 020-3164/2007", null, null)),
            new(Kallslag.Punkt, new Kallhanvisning("Anvisning för IT-konsulter", null, null), mal),
        ]);
}
