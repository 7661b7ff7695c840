using Leveransstrategi.Application.Data;
using Leveransstrategi.Database.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Leveransstrategi.SqlServer.Tests.Schema;

/// <summary>Migreringarna för SQL Server: riktig T-SQL som ger modellens tabeller, och inget som SQL Server skulle vägra.</summary>
public sealed class MigreringarTests
{
    [Fact]
    public void Migreringarna_ar_i_fas_med_modellen()
    {
        using var db = Databas();

        Assert.False(db.Database.HasPendingModelChanges(), "Modellen har ändrats. Lägg till en migrering i båda databasprojekten.");
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    [InlineData(MigrationsSqlGenerationOptions.NoTransactions)]
    public void Hela_skriptet_ar_riktig_T_SQL(MigrationsSqlGenerationOptions val) => Tsql.Las(Skript(val));

    [Fact]
    public void Kedjan_av_migreringar_ger_modellens_tabeller_och_kolumner()
    {
        using var db = Databas();
        var modell = db.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        var bild = Schemabild.Las(Skript(MigrationsSqlGenerationOptions.Default));

        var vantat = modell.Tables.SelectMany(tabell => tabell.Columns.Select(kolumn => Rad(tabell.Name, kolumn.Name, kolumn.StoreType, kolumn.IsNullable)));
        var funnet = bild.Tabeller.Values
            .Where(tabell => tabell.Namn != HistoryRepository.DefaultTableName)
            .SelectMany(tabell => tabell.Kolumner.Select(kolumn => Rad(tabell.Namn, kolumn.Key, kolumn.Value.Typ, kolumn.Value.FarSaknas)));

        Assert.Equal(vantat.Order(StringComparer.Ordinal), funnet.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Inget_i_schemat_skulle_vagras_av_SQL_Server() =>
        Assert.Empty(Schemaprov.Brister(Schemabild.Las(Skript(MigrationsSqlGenerationOptions.Default))));

    private static string Rad(string tabell, string kolumn, string typ, bool farSaknas) => $"{tabell}.{kolumn} {typ.ToLowerInvariant()}{(farSaknas ? "?" : "")}";

    private static string Skript(MigrationsSqlGenerationOptions val)
    {
        using var db = Databas();
        return db.GetService<IMigrator>().GenerateScript(options: val);
    }

    private static LeveransDbContext Databas() => new Designfabrik().CreateDbContext([]);
}
