using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Application.Features.Sok;
using Leveransstrategi.Database.Sqlite;
using Leveransstrategi.Infrastructure.Grunddata;
using Leveransstrategi.Infrastructure.Grunddata.Exempel;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Yta;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Leveransstrategi.Web.Start;

/// <summary>Startuppgifter (start-up tasks): databasen migreras, grunddata läses in och den första administratören får sin länk.</summary>
/// <param name="db">Databasen (the database).</param>
/// <param name="sokning">Sökningen (search).</param>
/// <param name="grunddata">Grunddata (base data).</param>
/// <param name="exempel">Exempelanvisningarna (demonstration content).</param>
/// <param name="exempellage">Om exempel finns (is there demonstration content).</param>
/// <param name="miljo">Miljön (the environment).</param>
/// <param name="formedlare">Förmedlaren (the mediator).</param>
/// <param name="kontext">Vem som handlar (who is acting).</param>
/// <param name="installningar">Inställningarna (the configuration).</param>
/// <param name="logg">Loggen (the log).</param>
public sealed class Startuppgifter(
    LeveransDbContext db,
    Sokstart sokning,
    Grunddatainlasning grunddata,
    Exempelinlasning exempel,
    Exempellage exempellage,
    IHostEnvironment miljo,
    IMediator formedlare,
    Anvandarkontext kontext,
    IConfiguration installningar,
    ILogger<Startuppgifter> logg)
{
    /// <summary>Kör uppgifterna (runs the tasks).</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task KorAsync(CancellationToken cancellationToken)
    {
        kontext.HandlaSomPortalen();
        await ForberedDatabasAsync(cancellationToken);
        await ExempelAsync(cancellationToken);
        if (await formedlare.Send(new SkapaForstaLanken.Command(), cancellationToken) is { } nyckel)
        {
            var adress = $"{Adress(installningar)}/forsta-administrator?nyckel={nyckel}";
            logg.LogWarning("Portalen har ingen administratör. Skapa den första genom att öppna {Adress} inom 24 timmar.", adress);
        }
    }

    /// <summary>Migrerar och läser in grunddata (migrates and loads base data); används också av kommandoraden.</summary>
    /// <param name="cancellationToken">Avbrott (cancellation).</param>
    public async Task ForberedDatabasAsync(CancellationToken cancellationToken)
    {
        kontext.HandlaSomPortalen();
        if (Sprakordning.IsSqlite(db.Database))
            await Sqliteregistrering.SlaPaWalAsync(db, cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
        // Före grunddata, så att den hamnar i indexet när den läses in.
        var index = await sokning.ForberedAsync(byggAlltid: false, cancellationToken);
        if (index.Byggt && logg.IsEnabled(LogLevel.Information))
            logg.LogInformation("Sökindexet är byggt: {Antal} poster, motor {Motor}.", index.Antal, index.Motor);
        await formedlare.Send(new SakerstallRoller.Command(), cancellationToken);
        var nya = await grunddata.LasInAsync(cancellationToken);
        if (nya > 0 && logg.IsEnabled(LogLevel.Information))
            logg.LogInformation("Grunddata: {Antal} nya poster.", nya);
    }

    // Påhittade anvisningar får aldrig blandas med riktiga: bara i utvecklingsmiljön, vad inställningen än säger.
    private async Task ExempelAsync(CancellationToken cancellationToken)
    {
        if (miljo.IsDevelopment() && installningar.GetValue(Exempellage.Installning, true))
        {
            var nya = await exempel.LasInAsync(cancellationToken);
            if (nya > 0 && logg.IsEnabled(LogLevel.Information))
                logg.LogInformation("Exempel: {Antal} påhittade anvisningar.", nya);
        }

        exempellage.Finns = await db.Anvisningar.AnyAsync(anvisning => anvisning.ArExempel, cancellationToken);
        exempellage.HarRamavtal = await db.Ramavtal.AnyAsync(avtal => avtal.Nummer.StartsWith(Avtalsexempel.Led), cancellationToken);
    }

    /// <summary>Talar om var portalen finns och vad man gör sedan (says where it is and what to do next).</summary>
    /// <param name="app">Portalen (the portal).</param>
    public static void Valkomna(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var adress = app.Urls.FirstOrDefault() ?? Adress(app.Configuration);
        if (app.Logger.IsEnabled(LogLevel.Information))
            app.Logger.LogInformation("Portalen svarar på {Adress}. Öppna adressen i webbläsaren. Avsluta med Ctrl+C.", adress);
        // Loggen är JSON; den som startar portalen själv ska ändå se med vanliga ord vad som är nästa steg.
        if (app.Environment.IsDevelopment())
        {
            Console.Error.WriteLine($"""

                Leveransstrategi svarar på {adress}

                  Läs det som gäller:   öppna adressen i webbläsaren
                  Prova en roll:        {adress}/logga-in, under Demonstration
                  Anvisningar, ramavtal: är påhittade exempel; starta med --Data:Exempel false och en egen --Data:Folder för att slippa dem
                  Läs in strategin:     dotnet run --project src/Leveransstrategi.Web -- importera <fil>
                  Avsluta:              Ctrl+C

                """);
        }
    }

    private static string Adress(IConfiguration installningar) =>
        (installningar["Portal:Adress"] ?? installningar["urls"]?.Split(';')[0] ?? "http://localhost:5080").TrimEnd('/');
}
