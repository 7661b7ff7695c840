namespace Microsoft.SqlServer.Server;

/// <summary>En typ uppfyller inte kraven på en användardefinierad typ (the type is not a valid SQL Server type).</summary>
public sealed class InvalidUdtException : SystemException
{
    /// <summary>Skapar felet utan förklaring (no message).</summary>
    public InvalidUdtException()
    {
    }

    /// <summary>Skapar felet med en förklaring (with a message).</summary>
    /// <param name="message">Förklaringen (the message).</param>
    public InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Skapar felet med förklaring och orsak (with message and cause).</summary>
    /// <param name="message">Förklaringen (the message).</param>
    /// <param name="innerException">Orsaken (the cause).</param>
    public InvalidUdtException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Skapar felet för en viss typ; anropas av SQL Server-klienten (called by the client).</summary>
    /// <param name="udtType">Typen som inte duger (the offending type).</param>
    /// <param name="resourceReason">Skälet (the reason).</param>
    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"'{udtType.FullName}' kan inte användas som typ i SQL Server: {resourceReason}");
    }
}
