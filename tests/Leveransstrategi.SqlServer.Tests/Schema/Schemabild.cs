using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Leveransstrategi.SqlServer.Tests.Schema;

/// <summary>
/// Schemabild (schema read from a migration script): de tabeller, kolumner, nycklar och index som skriptet lämnar efter sig när
/// det har körts från början till slut.
/// </summary>
internal sealed class Schemabild
{
    public SortedDictionary<string, Tabell> Tabeller { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Läser ett skript (reads a script); en sats som inte känns igen är ett fel, så att ingen ändring glöms bort.</summary>
    public static Schemabild Las(string skript)
    {
        var bild = new Schemabild();
        foreach (var sats in ((TSqlScript)Tsql.Las(skript)).Batches.SelectMany(del => del.Statements))
            bild.Tillampa(sats);
        return bild;
    }

    private void Tillampa(TSqlStatement sats)
    {
        switch (sats)
        {
            case CreateTableStatement ny:
                var tabell = new Tabell(ny.SchemaObjectName.Namn());
                Tabeller.Add(tabell.Namn, tabell);
                LaggTill(tabell, ny.Definition);
                break;
            case AlterTableAddTableElementStatement andrad:
                LaggTill(Tabeller[andrad.SchemaObjectName.Namn()], andrad.Definition);
                break;
            case AlterTableAlterColumnStatement kolumn:
                Tabeller[kolumn.SchemaObjectName.Namn()].Kolumner[kolumn.ColumnIdentifier.Value] =
                    new Kolumn(Typ(kolumn.DataType), kolumn.AlterTableAlterColumnOption != AlterTableAlterColumnOption.NotNull);
                break;
            case AlterTableDropTableElementStatement bort:
                foreach (var del in bort.AlterTableDropTableElements)
                    Tabeller[bort.SchemaObjectName.Namn()].TaBort(del.Name.Value);
                break;
            case DropTableStatement bort:
                foreach (var namn in bort.Objects)
                    Tabeller.Remove(namn.Namn());
                break;
            case CreateIndexStatement index:
                Tabeller[index.OnName.Namn()].Nycklar.Add(new Nyckel(
                    index.Name.Value, index.Clustered == true, [.. index.Columns.Select(k => k.Column.MultiPartIdentifier.Identifiers[^1].Value)]));
                break;
            case DropIndexStatement bort:
                foreach (var del in bort.DropIndexClauses.OfType<DropIndexClause>())
                    Tabeller[del.Object.Namn()].TaBort(del.Index.Value);
                break;
            case ExecuteStatement { ExecuteSpecification.ExecutableEntity: ExecutableProcedureReference anrop }
                when string.Equals(anrop.ProcedureReference.ProcedureReference.Name.Namn(), "sp_rename", StringComparison.OrdinalIgnoreCase):
                DopOm([.. anrop.Parameters.Select(parameter => ((Literal)parameter.ParameterValue).Value)]);
                break;
            case InsertStatement or UpdateStatement or DeleteStatement or BeginTransactionStatement or CommitTransactionStatement or IfStatement
                or DeclareVariableStatement or SelectStatement or ExecuteStatement or SetOnOffStatement or AlterDatabaseStatement or AlterDatabaseSetStatement or AlterDatabaseCollateStatement or BeginEndBlockStatement:
                break;
            default:
                throw new NotSupportedException($"Provet känner inte till satsen {sats.GetType().Name}. Lär det vad den gör med schemat.");
        }
    }

    private static void LaggTill(Tabell tabell, TableDefinition del)
    {
        foreach (var kolumn in del.ColumnDefinitions)
        {
            var kravd = kolumn.Constraints.OfType<NullableConstraintDefinition>().Any(villkor => !villkor.Nullable);
            tabell.Kolumner.Add(kolumn.ColumnIdentifier.Value, new Kolumn(Typ(kolumn.DataType), !kravd));
            foreach (var villkor in kolumn.Constraints)
                LaggTill(tabell, villkor, kolumn.ColumnIdentifier.Value);
        }

        foreach (var villkor in del.TableConstraints)
            LaggTill(tabell, villkor, null);
    }

    private static void LaggTill(Tabell tabell, ConstraintDefinition villkor, string? kolumn)
    {
        switch (villkor)
        {
            case UniqueConstraintDefinition unik:
                string[] kolumner = kolumn is null ? [.. unik.Columns.Select(k => k.Column.MultiPartIdentifier.Identifiers[^1].Value)] : [kolumn];
                tabell.Nycklar.Add(new Nyckel(unik.ConstraintIdentifier?.Value ?? "", unik.Clustered ?? unik.IsPrimaryKey, kolumner));
                break;
            case ForeignKeyConstraintDefinition frammande:
                tabell.Frammande.Add(new Frammande(
                    frammande.ConstraintIdentifier?.Value ?? "",
                    kolumn is null ? [.. frammande.Columns.Select(k => k.Value)] : [kolumn],
                    frammande.ReferenceTableName.Namn(),
                    [.. frammande.ReferencedTableColumns.Select(k => k.Value)],
                    frammande.DeleteAction));
                break;
        }
    }

    private void DopOm(string[] varden)
    {
        var led = varden[0].Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal).Split('.');
        if (varden[2] == "COLUMN")
            Tabeller[led[^2]].DopOmKolumn(led[^1], varden[1]);
        else if (varden[2] == "OBJECT" && Tabeller.Remove(led[^1], out var tabell))
            Tabeller.Add(varden[1], tabell with { Namn = varden[1] });
    }

    private static string Typ(DataTypeReference typ)
    {
        var namn = typ.Name.Namn().ToLowerInvariant();
        return typ is ParameterizedDataTypeReference { Parameters.Count: > 0 } med
            ? $"{namn}({string.Join(",", med.Parameters.Select(parameter => parameter.Value.ToLowerInvariant()))})"
            : namn;
    }
}

internal sealed record Tabell(string Namn)
{
    public SortedDictionary<string, Kolumn> Kolumner { get; } = new(StringComparer.OrdinalIgnoreCase);

    public List<Nyckel> Nycklar { get; } = [];

    public List<Frammande> Frammande { get; } = [];

    public void TaBort(string namn)
    {
        Kolumner.Remove(namn);
        Nycklar.RemoveAll(nyckel => nyckel.Namn == namn);
        Frammande.RemoveAll(nyckel => nyckel.Namn == namn);
    }

    public void DopOmKolumn(string fran, string till)
    {
        Kolumner.Remove(fran, out var kolumn);
        Kolumner.Add(till, kolumn!);
        foreach (var kolumner in Nycklar.Select(nyckel => nyckel.Kolumner).Concat(Frammande.Select(nyckel => nyckel.Kolumner)))
            for (var i = 0; i < kolumner.Length; i++)
                if (kolumner[i] == fran) kolumner[i] = till;
    }
}

internal sealed record Kolumn(string Typ, bool FarSaknas);

internal sealed record Nyckel(string Namn, bool Klustrad, string[] Kolumner);

internal sealed record Frammande(string Namn, string[] Kolumner, string Till, string[] TillKolumner, DeleteUpdateAction VidBorttagning);
