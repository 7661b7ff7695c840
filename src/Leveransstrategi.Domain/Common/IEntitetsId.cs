namespace Leveransstrategi.Domain.Common;

/// <summary>Identitet för en entitet (strongly typed entity id), så att en id för ett slag aldrig tas för ett annat.</summary>
/// <typeparam name="TSelf">Id-typen själv (the id type itself).</typeparam>
public interface IEntitetsId<TSelf>
    where TSelf : struct, IEntitetsId<TSelf>
{
    /// <summary>Värdet i databasen (the stored value).</summary>
    Guid Value { get; }

    /// <summary>Gör en id av ett lagrat värde (from a stored value).</summary>
    /// <param name="value">Värdet (the value).</param>
    static abstract TSelf Av(Guid value);
}
