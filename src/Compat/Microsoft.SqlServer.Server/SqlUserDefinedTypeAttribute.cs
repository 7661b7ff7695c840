namespace Microsoft.SqlServer.Server;

/// <summary>Märker en klass eller struct som användardefinierad typ i SQL Server (marks a CLR type for SQL Server).</summary>
/// <param name="format">Lagringsformatet (the serialisation format).</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = true)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>Lagringsformatet (the serialisation format).</summary>
    public Format Format => format;

    /// <summary>Största storlek i byte, -1 för obegränsad (maximum size in bytes).</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Om alla värden tar lika många byte (all values have the same length).</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Om värdena kan jämföras byte för byte (comparable byte by byte).</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Metod som kontrollerar ett inläst värde (validation method).</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>Typens namn i databasen (type name in the database).</summary>
    public string? Name { get; set; }
}
