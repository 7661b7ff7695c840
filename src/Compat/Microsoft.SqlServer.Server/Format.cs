namespace Microsoft.SqlServer.Server;

/// <summary>Lagringsformat för en användardefinierad typ i SQL Server (serialisation format of a CLR type).</summary>
public enum Format
{
    /// <summary>Okänt format (unknown).</summary>
    Unknown = 0,

    /// <summary>SQL Servers eget binärformat (native).</summary>
    Native = 1,

    /// <summary>Typen läser och skriver sig själv, se <see cref="IBinarySerialize"/> (user defined).</summary>
    UserDefined = 2,
}
