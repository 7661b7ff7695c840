using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Leveransstrategi.SqlServer.Tests.Fragor;

/// <summary>
/// Sqlnamn (names in a query): slår upp varje tabell och kolumn i en sats mot modellens tabeller. En tabellkälla som provet inte
/// känner till är en brist, så att ingen slinker igenom.
/// </summary>
/// <param name="tabeller">Modellens tabeller med sina kolumner.</param>
internal sealed class Sqlnamn(IReadOnlyDictionary<string, HashSet<string>> tabeller) : TSqlConcreteFragmentVisitor
{
    /// <summary>SQL Servers egna vyer som portalen frågar (system views in use).</summary>
    private static readonly Dictionary<string, string[]> systemvyer = new(StringComparer.OrdinalIgnoreCase)
    {
        ["fulltext_indexes"] = ["object_id", "is_enabled"],
    };

    private readonly Dictionary<string, HashSet<string>> alias = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ColumnReferenceExpression> datumdelar = [];
    private readonly HashSet<string> benamnda = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<IReadOnlyList<string>> kolumner = [];
    private readonly List<string> brister = [];

    /// <summary>Det i satsen som inte finns i modellen (names that do not resolve).</summary>
    public static IReadOnlyList<string> Brister(string sql, IReadOnlyDictionary<string, HashSet<string>> tabeller)
    {
        var namn = new Sqlnamn(tabeller);
        Tsql.Las(sql).Accept(namn);
        namn.SlaUpp();
        return namn.brister;
    }

    /// <summary>Namnen på frågans kolumner (the names of the selected columns).</summary>
    public static IReadOnlyList<string> Kolumner(QueryExpression uttryck) => uttryck switch
    {
        QuerySpecification fraga => [.. fraga.SelectElements.Select(del => del switch
        {
            SelectScalarExpression { ColumnName.Value: { } namn } => namn,
            SelectScalarExpression { Expression: ColumnReferenceExpression kolumn } => kolumn.MultiPartIdentifier.Identifiers[^1].Value,
            SelectStarExpression => "*",
            _ => "",
        })],
        BinaryQueryExpression tva => Kolumner(tva.FirstQueryExpression),
        QueryParenthesisExpression inre => Kolumner(inre.QueryExpression),
        _ => [],
    };

    public override void Visit(NamedTableReference node)
    {
        var tabell = node.SchemaObject.Namn();
        if (node.SchemaObject.SchemaIdentifier?.Value == "sys" && systemvyer.TryGetValue(tabell, out var egna))
            LaggTill(node.Alias?.Value ?? tabell, egna);
        else if (tabeller.TryGetValue(tabell, out var finns))
            LaggTill(node.Alias?.Value ?? tabell, finns);
        else
            brister.Add($"tabellen {tabell} finns inte i modellen");
    }

    public override void Visit(QueryDerivedTable node) =>
        LaggTill(node.Alias.Value, node.Columns.Count > 0 ? node.Columns.Select(kolumn => kolumn.Value) : Kolumner(node.QueryExpression));

    public override void Visit(InlineDerivedTable node) => LaggTill(node.Alias.Value, node.Columns.Select(kolumn => kolumn.Value));

    public override void Visit(OpenJsonTableReference node) =>
        LaggTill(node.Alias.Value, node.SchemaDeclarationItems.Count > 0
            ? node.SchemaDeclarationItems.Select(del => del.ColumnDefinition.ColumnIdentifier.Value)
            : ["key", "value", "type"]);

    public override void Visit(FullTextTableReference node)
    {
        if (!tabeller.ContainsKey(node.TableName.Namn()))
            brister.Add($"tabellen {node.TableName.Namn()} finns inte i modellen");
        LaggTill(node.Alias.Value, ["KEY", "RANK"]);
    }

    public override void Visit(SchemaObjectFunctionTableReference node) => brister.Add($"okänd tabellkälla: {node.SchemaObject.Namn()}");

    public override void Visit(VariableTableReference node) => brister.Add($"okänd tabellkälla: {node.Variable.Name}");

    public override void Visit(SelectScalarExpression node)
    {
        if (node.ColumnName?.Value is { } namn)
            benamnda.Add(namn);
    }

    // DATEADD(day, …): det första ordet är en del av datumet och ingen kolumn.
    public override void Visit(FunctionCall node)
    {
        if (node.FunctionName.Value.ToUpperInvariant() is "DATEADD" or "DATEDIFF" or "DATEPART" && node.Parameters[0] is ColumnReferenceExpression del)
            datumdelar.Add(del);
    }

    public override void Visit(ColumnReferenceExpression node)
    {
        if (node.ColumnType == ColumnType.Regular && !datumdelar.Contains(node))
            kolumner.Add([.. node.MultiPartIdentifier.Identifiers.Select(del => del.Value)]);
    }

    private void LaggTill(string namn, IEnumerable<string> finns)
    {
        if (!alias.TryGetValue(namn, out var kanda))
            alias.Add(namn, kanda = new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        kanda.UnionWith(finns);
    }

    private void SlaUpp()
    {
        foreach (var kolumn in kolumner)
        {
            var finns = kolumn.Count == 1
                ? benamnda.Contains(kolumn[0]) || alias.Values.Any(kanda => kanda.Contains(kolumn[0]))
                : alias.TryGetValue(kolumn[^2], out var kanda) && (kanda.Contains(kolumn[^1]) || kanda.Contains("*"));
            if (!finns)
                brister.Add($"kolumnen {string.Join('.', kolumn)} finns inte i modellen");
        }
    }
}
