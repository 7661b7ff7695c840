namespace Microsoft.SqlServer.Server;

/// <summary>Läser och skriver en användardefinierad typ i binär form (binary serialisation of a CLR type).</summary>
public interface IBinarySerialize
{
    /// <summary>Läser typens värde (reads the value).</summary>
    /// <param name="r">Läsaren (the reader).</param>
    void Read(BinaryReader r);

    /// <summary>Skriver typens värde (writes the value).</summary>
    /// <param name="w">Skrivaren (the writer).</param>
    void Write(BinaryWriter w);
}
