using Leveransstrategi.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Leveransstrategi.Application.Data;

/// <summary>Omvandlar en typad id till det värde som lagras (converts a typed id).</summary>
/// <typeparam name="TId">Id-typen (the id type).</typeparam>
public sealed class Idomvandling<TId>() : ValueConverter<TId, Guid>(id => id.Value, varde => Av(varde))
    where TId : struct, IEntitetsId<TId>
{
    // Uttrycksträd kan inte anropa statiska gränssnittsmedlemmar, därav omvägen.
    private static TId Av(Guid varde) => TId.Av(varde);
}

/// <summary>Tidpunkter lagras som UTC (instants are stored as UTC), så att båda databaserna sorterar dem lika.</summary>
public sealed class Tidpunktsomvandling() : ValueConverter<DateTimeOffset, DateTime>(
    tid => tid.UtcDateTime,
    tid => new DateTimeOffset(DateTime.SpecifyKind(tid, DateTimeKind.Utc)));

/// <summary>Konventioner för id-typer (conventions for id types).</summary>
public static class Idkonventioner
{
    /// <summary>Registrerar omvandlingen för varje id-typ i domänen (registers every id type of the domain).</summary>
    /// <param name="konventioner">Konventionerna (the conventions).</param>
    public static void OmvandlaId(this ModelConfigurationBuilder konventioner)
    {
        ArgumentNullException.ThrowIfNull(konventioner);
        foreach (var typ in typeof(IEntitetsId<>).Assembly.GetTypes().Where(IsId))
            konventioner.Properties(typ).HaveConversion(typeof(Idomvandling<>).MakeGenericType(typ));
    }

    private static bool IsId(Type typ) =>
        typ.IsValueType && typ.GetInterfaces().Any(granssnitt => granssnitt.IsGenericType && granssnitt.GetGenericTypeDefinition() == typeof(IEntitetsId<>));
}
