using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Features.Utskick;
using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Leveransstrategi.Web.Konto;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>En beslutad anvisning i en portal (a decided instruction in a portal), gjord av domänen och utan att gå genom sidorna.</summary>
public static class Beslutadanvisning
{
    /// <summary>Lägger in en version som är beslutad; nästa anrop för samma område gör nästa version.</summary>
    public static Task BeslutaAsync(this WebApplicationFactory<Program> portal, string omrade, DateOnly gallerFran, string nytt = "Första versionen.") =>
        portal.MedDatabasAsync(async (db, brev) =>
        {
            var anvisning = await db.Anvisningar.Include(a => a.Versioner).FirstOrDefaultAsync(a => a.Slug == omrade);
            if (anvisning is null)
            {
                anvisning = new Anvisning(await db.Anskaffningsomraden.SingleAsync(o => o.Slug == omrade));
                db.Add(anvisning);
            }

            var redaktor = new Handlaggare(Guid.CreateVersion7(), "Redaktör i prov");
            var lage = new Arbetslage(new HashSet<PunktId>(), 0, 0);
            var nu = new DateTimeOffset(gallerFran.AddDays(-30), TimeOnly.MinValue, TimeSpan.Zero);
            var (version, start) = anvisning.SkapaUtkast(Versionsslag.Ordinarie, redaktor, nu);
            var text = new Anvisningstext([.. version.Text.Avsnitt.Select(a => a with { Punkter = [new Punkt(new(Guid.CreateVersion7()), $"{a.Rubrik} enligt version {version.Nummer}.", [])] })]);
            db.AddRange(version, start, version.SparaText(text, Revisionsslag.Sparad, "Text", start.Id, redaktor, nu));
            version.Sammanfatta(nytt);
            version.SkickaTillGranskning(lage, redaktor, nu);
            version.Godkann(lage, new Handlaggare(Guid.CreateVersion7(), "Granskare i prov"), nu);
            anvisning.Faststall(version, new Beslut("Kommunstyrelsen", gallerFran, "§ 12", Diarienummer.Tolka("KS 2026/1")), gallerFran, null, lage, redaktor, nu);
            await brev.OmBeslutAsync(anvisning, version, CancellationToken.None);
        });

    /// <summary>Ändrar något i portalens databas.</summary>
    public static async Task MedDatabasAsync(this WebApplicationFactory<Program> portal, Func<LeveransDbContext, Brevskrivare, Task> gor)
    {
        ArgumentNullException.ThrowIfNull(portal);
        ArgumentNullException.ThrowIfNull(gor);
        await using var rymd = portal.Services.CreateAsyncScope();
        rymd.ServiceProvider.GetRequiredService<Anvandarkontext>().HandlaSomPortalen();
        rymd.ServiceProvider.GetRequiredService<Akt>().Namn = "Prov";
        var db = rymd.ServiceProvider.GetRequiredService<LeveransDbContext>();
        await gor(db, rymd.ServiceProvider.GetRequiredService<Brevskrivare>());
        await db.SaveChangesAsync();
    }

    /// <summary>En nämndadministratörs konto för nämnderna; svaret är e-postadressen.</summary>
    public static async Task<string> NamndkontoAsync(this WebApplicationFactory<Program> portal, params string[] namnder)
    {
        var epost = $"namnd-{Guid.NewGuid():N}@exempel.invalid";
        var konto = await portal.SomPortalenAsync(new SkapaKonto.Command("Nämndens administratör", epost, [Roller.Namndadministrator], namnder));
        await portal.SomPortalenAsync(new ValjLosenord.Command(konto.Nyckel, Testkonton.Losenord));
        return epost;
    }
}
