namespace Leveransstrategi.SqlServer.Tests.Schema;

/// <summary>Schemaproven finner det de ska finna: varje slags brist visas på ett eget litet skript.</summary>
public sealed class SchemaprovTests
{
    [Theory]
    [InlineData("CREATE TABLE [A] ([Id] nvarchar(450) NOT NULL, [B] int NOT NULL, CONSTRAINT [PK_A] PRIMARY KEY ([Id], [B]));", "A.PK_A: 904 byte, högst 900")]
    [InlineData("CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY, [B] nvarchar(851) NOT NULL);\nGO\nCREATE INDEX [IX_A] ON [A] ([B]);", "A.IX_A: 1702 byte, högst 1700")]
    [InlineData("CREATE TABLE [A] ([B] nvarchar(max) NULL);\nGO\nCREATE UNIQUE INDEX [IX_A] ON [A] ([B]) WHERE [B] IS NOT NULL;", "A.IX_A: en kolumn utan längsta längd kan inte vara nyckel")]
    [InlineData("CREATE TABLE [A] ([Id] uniqueidentifier NOT NULL PRIMARY KEY); CREATE TABLE [B] ([AId] nvarchar(36) NOT NULL, CONSTRAINT [FK_B] FOREIGN KEY ([AId]) REFERENCES [A] ([Id]));",
        "B.FK_B: AId är nvarchar(36) men A.Id är uniqueidentifier")]
    [InlineData("CREATE TABLE [B] ([AId] int NOT NULL, CONSTRAINT [FK_B] FOREIGN KEY ([AId]) REFERENCES [A] ([Id]));", "B.FK_B: AId är int men A.Id är saknas")]
    [InlineData("CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY); CREATE TABLE [B] ([X] int NOT NULL, [Y] int NULL, "
        + "CONSTRAINT [FK_X] FOREIGN KEY ([X]) REFERENCES [A] ([Id]) ON DELETE CASCADE, CONSTRAINT [FK_Y] FOREIGN KEY ([Y]) REFERENCES [A] ([Id]) ON DELETE SET NULL);",
        "A: borttagning når B på flera vägar, senast FK_Y (fel 1785)")]
    [InlineData("CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY, [Over] int NULL, CONSTRAINT [FK_A] FOREIGN KEY ([Over]) REFERENCES [A] ([Id]) ON DELETE CASCADE);",
        "A: borttagning når A på flera vägar, senast FK_A (fel 1785)")]
    public void En_brist_hittas_och_namns(string skript, string brist) => Assert.Contains(brist, Schemaprov.Brister(Schemabild.Las(skript)));

    [Fact]
    public void Flera_vagar_over_en_tredje_tabell_hittas()
    {
        const string Skript = """
            CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY);
            CREATE TABLE [B] ([Id] int NOT NULL PRIMARY KEY, [AId] int NOT NULL, CONSTRAINT [FK_BA] FOREIGN KEY ([AId]) REFERENCES [A] ([Id]) ON DELETE CASCADE);
            CREATE TABLE [C] ([AId] int NOT NULL, [BId] int NOT NULL);
            GO
            ALTER TABLE [C] ADD CONSTRAINT [FK_CA] FOREIGN KEY ([AId]) REFERENCES [A] ([Id]) ON DELETE CASCADE;
            ALTER TABLE [C] ADD CONSTRAINT [FK_CB] FOREIGN KEY ([BId]) REFERENCES [B] ([Id]) ON DELETE CASCADE;
            """;

        Assert.Single(Schemaprov.Brister(Schemabild.Las(Skript)), brist => brist.StartsWith("A: borttagning når C", StringComparison.Ordinal));
        Assert.Empty(Schemaprov.Brister(Schemabild.Las(Skript + "\nGO\nALTER TABLE [C] DROP CONSTRAINT [FK_CB];")));
    }

    [Fact]
    public void Skriptet_foljs_till_slutet()
    {
        var bild = Schemabild.Las("""
            CREATE TABLE [A] ([Id] int NOT NULL PRIMARY KEY, [Gammal] int NULL, [Bort] int NULL);
            GO
            ALTER TABLE [A] ADD [Ny] nvarchar(20) NULL;
            ALTER TABLE [A] ALTER COLUMN [Ny] nvarchar(30) NOT NULL;
            ALTER TABLE [A] DROP COLUMN [Bort];
            EXEC sp_rename N'[A].[Gammal]', N'Omdopt', 'COLUMN';
            EXEC sp_rename N'[A]', N'B', 'OBJECT';
            """);

        var tabell = Assert.Single(bild.Tabeller.Values);
        Assert.Equal("B", tabell.Namn);
        Assert.Equal(["Id int", "Ny nvarchar(30)", "Omdopt int?"], tabell.Kolumner.Select(k => $"{k.Key} {k.Value.Typ}{(k.Value.FarSaknas ? "?" : "")}"));
    }

    [Fact]
    public void En_trasig_sats_stoppas() => Assert.Throws<TsqlfelException>(() => Tsql.Las("SELECT FROM WHERE"));
}
