using System.Data;
using System.Data.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Avtal;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.TestSupport;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Application.Tests.Features.Avtal;

/// <summary>Ett svenskt organisationsnummer hör till en leverantör, också när två registrerar den i samma ögonblick.</summary>
public sealed class SammaLeverantorsnummerTests
{
    [Fact]
    public async Task Databasen_vagrar_samma_organisationsnummer_men_inte_samma_utlandska_eller_inget()
    {
        await using var databas = await Testdatabas.SkapaAsync();
        await SparaAsync(databas, Svensk("Först AB"), new("Ena A/S", null, "DK 1"), new("Andra A/S", null, "DK 1"), new("Utan AB", null, null), new("Också utan AB", null, null));

        await Assert.ThrowsAsync<DbUpdateException>(() => SparaAsync(databas, Svensk("Sedan AB")));
        Assert.Equal(5, await databas.DbAsync(db => db.Leverantorer.CountAsync()));
    }

    [Fact]
    public async Task Den_som_forlorar_kapplopningen_far_samma_besked_som_den_som_kommer_en_dag_senare()
    {
        var kapplopning = new Kapplopning();
        await using var databas = await Testdatabas.SkapaAsync(mer: tjanster => tjanster.ConfigureDbContext<LeveransDbContext>((_, val) => val.AddInterceptors(kapplopning)));
        await SparaAsync(databas, Svensk("Hann före AB"));
        kapplopning.SerInteRegistret = true;

        var fel = await Assert.ThrowsAsync<RegelbrottException>(() => databas.SkickaAsync(new RegistreraLeverantor.Command("Kom efter AB", "5560436429", null, []), Avtalsprov.Forvaltare));

        Assert.False(kapplopning.SerInteRegistret);
        Assert.Equal("Hann före AB är redan registrerad med numret 556043-6429. Öppna den i stället. Har den bytt namn, registrera namnbytet där.", fel.Message);
        Assert.Equal(["Hann före AB"], await databas.DbAsync(db => db.Leverantorer.Select(l => l.Namn).ToListAsync()));
    }

    [Fact]
    public async Task Av_manga_som_registrerar_samma_nummer_samtidigt_blir_en_sparad()
    {
        await using var databas = await Testdatabas.SkapaAsync();

        var utfall = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => Task.Run(async () => await Record.ExceptionAsync(() =>
            databas.SkickaAsync(new RegistreraLeverantor.Command($"Bolag {i} AB", "556043-6429", null, []), Avtalsprov.Forvaltare)))));

        Assert.Single(utfall, fel => fel is null);
        Assert.All(utfall.OfType<Exception>(), fel => Assert.Contains("är redan registrerad med numret 556043-6429.", Assert.IsType<RegelbrottException>(fel).Message, StringComparison.Ordinal));
        Assert.Equal(1, await databas.DbAsync(db => db.Leverantorer.CountAsync()));
    }

    private static Leverantor Svensk(string namn) => new(namn, Organisationsnummer.Tolka("556043-6429"), null);

    private static Task<int> SparaAsync(Testdatabas databas, params Leverantor[] leverantorer) => databas.DbAsync(db =>
    {
        db.AddRange(leverantorer);
        return db.SaveChangesAsync();
    });

    /// <summary>Kapplöpning (a lost race): den första läsningen av registret ser inte den som en annan just har sparat, så som det kan gå i SQL Server.</summary>
    private sealed class Kapplopning : DbCommandInterceptor
    {
        public bool SerInteRegistret { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(command);
            if (!SerInteRegistret || !command.CommandText.Contains("Namnnyckel", StringComparison.Ordinal))
                return ValueTask.FromResult(result);
            SerInteRegistret = false;
            using var tomt = new DataTable();
            return ValueTask.FromResult(InterceptionResult<DbDataReader>.SuppressWithResult(tomt.CreateDataReader()));
        }
    }
}
