using System.Reflection;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Konto;
using Leveransstrategi.Web.Start;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Leveransstrategi.SqlServer.Tests.Fragor;

/// <summary>
/// Varje fråga i portalen körs av sin egen hanterare mot SQL Servers leverantör, och varje sats som skulle ha skickats läses som
/// T-SQL och slås upp mot modellen. Frågorna hittas i bygget: en ny fråga är med utan att någon lägger till den.
/// </summary>
public sealed class FragorTests
{
    public static TheoryData<string> Fragor => [.. Fragetyper().Select(typ => typ.FullName!)];

    [Theory]
    [MemberData(nameof(Fragor))]
    public async Task Fragans_satser_ar_riktig_T_SQL_med_modellens_namn(string fraga)
    {
        var typ = Fragetyper().Single(en => en.FullName == fraga);
        foreach (var argument in Provargument.For(typ))
        {
            foreach (var rader in new[] { 0, 1 })
            {
                var server = new Stumserver(rader);
                var tabeller = await KorAsync(argument, server);
                Assert.All(server.Satser, sats => Assert.Empty(Sqlnamn.Brister(sats, tabeller)));
            }
        }
    }

    [Fact]
    public async Task Ocksa_de_fragor_som_foljer_pa_en_traff_blir_stallda()
    {
        var utan = new Stumserver(0);
        var med = new Stumserver(1);
        var fraga = new Application.Features.Organisationer.VisaOrganisation.Query("prov-1", Provsvar.Dag);

        await KorAsync(fraga, utan);
        await KorAsync(fraga, med);

        Assert.Single(utan.Satser);
        Assert.Equal(4, med.Satser.Count);
    }

    [Theory]
    [InlineData("SELECT [o].[Namn] FROM [Organisation] AS [o]", null)]
    [InlineData("SELECT [o].[Nam] FROM [Organisation] AS [o]", "kolumnen o.Nam finns inte i modellen")]
    [InlineData("SELECT [x].[Namn] FROM [Organisation] AS [o]", "kolumnen x.Namn finns inte i modellen")]
    [InlineData("SELECT [o].[Namn] FROM [Organisationer] AS [o]", "tabellen Organisationer finns inte i modellen")]
    [InlineData("SELECT [s].[Fel] FROM (SELECT [o].[Namn] AS [Ratt] FROM [Organisation] AS [o]) AS [s]", "kolumnen s.Fel finns inte i modellen")]
    [InlineData("SELECT [o].[Namn] FROM [Organisation] AS [o] WHERE EXISTS (SELECT 1 FROM [Forvaltning] AS [f] WHERE [f].[OrgId] = [o].[Id])", "kolumnen f.OrgId finns inte i modellen")]
    [InlineData("SELECT [h].[X] FROM dbo.Hemlig(1) AS [h]", "okänd tabellkälla: Hemlig")]
    public async Task Ett_namn_som_inte_finns_i_modellen_hittas(string sql, string? brist)
    {
        var tabeller = await KorAsync(new Application.Features.Organisationer.VisaOrganisation.Query("prov-1", Provsvar.Dag), new Stumserver(0));

        var brister = Sqlnamn.Brister(sql, tabeller);

        if (brist is null)
            Assert.Empty(brister);
        else
            Assert.Contains(brist, brister);
    }

    private static IEnumerable<Type> Fragetyper() => typeof(LeveransDbContext).Assembly.GetTypes()
        .Where(typ => typ is { IsAbstract: false, IsInterface: false }
            && Array.Exists(typ.GetInterfaces(), granssnitt => granssnitt.IsGenericType && granssnitt.GetGenericTypeDefinition() == typeof(IFraga<>)));

    private static async Task<IReadOnlyDictionary<string, HashSet<string>>> KorAsync(object fraga, Stumserver server)
    {
        await using var portal = Portal(server);
        await using var rymd = portal.Services.CreateAsyncScope();
        rymd.ServiceProvider.GetRequiredService<Anvandarkontext>().HandlaSomPortalen();
        try
        {
            await SkickaAsync(rymd.ServiceProvider.GetRequiredService<IMediator>(), fraga);
        }
        catch (SaknasException)
        {
            // Väntat när svaret är tomt: frågorna fram till dess är fångade.
        }

        var modell = rymd.ServiceProvider.GetRequiredService<LeveransDbContext>().Model;
        return modell.GetRelationalModel().Tables.ToDictionary(
            tabell => tabell.Name,
            tabell => tabell.Columns.Select(kolumn => kolumn.Name).ToHashSet(StringComparer.OrdinalIgnoreCase),
            StringComparer.OrdinalIgnoreCase);
    }

    private static Task SkickaAsync(IMediator formedlare, object fraga)
    {
        var svar = fraga.GetType().GetInterfaces().Single(granssnitt => granssnitt.IsGenericType && granssnitt.GetGenericTypeDefinition() == typeof(IFraga<>)).GetGenericArguments()[0];
        var metod = typeof(FragorTests).GetMethod(nameof(SkickaTypatAsync), BindingFlags.NonPublic | BindingFlags.Static)!;
        return (Task)metod.MakeGenericMethod(svar).Invoke(null, [formedlare, fraga])!;
    }

    private static async Task SkickaTypatAsync<TSvar>(IMediator formedlare, IRequest<TSvar> fraga)
    {
        // En ström ställer sin fråga först när den läses.
        if (await formedlare.Send(fraga) is IAsyncEnumerable<object> strom)
            await foreach (var _ in strom) { }
    }

    private static WebApplication Portal(Stumserver server)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Testing" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = "SqlServer",
            ["ConnectionStrings:Leveransstrategi"] = "Server=finns.inte.invalid;Database=Prov",
        });
        builder.Logging.ClearProviders();
        builder.AddTjanster();
        // Omförsök läser svaren i förväg och behöver då veta kolumnernas riktiga typer; satserna är desamma utan dem.
        builder.Services.ConfigureDbContext<LeveransDbContext>(val => val
            .UseSqlServer(sqlServer => sqlServer.ExecutionStrategy(beroenden => new NonRetryingExecutionStrategy(beroenden)))
            .AddInterceptors(server));
        return builder.Build();
    }
}
