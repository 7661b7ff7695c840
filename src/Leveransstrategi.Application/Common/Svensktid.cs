using System.Globalization;

namespace Leveransstrategi.Application.Common;

/// <summary>Svensk tid (Swedish time): dagen byts vid midnatt i Stockholm, oavsett var servern står.</summary>
public static class Svensktid
{
    private static readonly TimeZoneInfo stockholm = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Svensk kultur (Swedish culture): sortering, månadsnamn och tal.</summary>
    public static CultureInfo Kultur { get; } = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>Ordning för namn (order of names): å ä ö sist, oavsett gemener och versaler.</summary>
    public static StringComparer Namnordning { get; } = StringComparer.Create(Kultur, ignoreCase: true);

    /// <summary>Dagens datum (today in Sweden).</summary>
    /// <param name="klocka">Klockan (the clock).</param>
    public static DateOnly IDag(this TimeProvider klocka)
    {
        ArgumentNullException.ThrowIfNull(klocka);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klocka.GetUtcNow(), stockholm).DateTime);
    }

    /// <summary>När dagen börjar i Sverige (the instant when the day begins in Sweden), i UTC.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public static DateTimeOffset Borjar(this DateOnly dag) =>
        new(TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(TimeOnly.MinValue), stockholm), TimeSpan.Zero);

    /// <summary>Tidpunkten i svensk tid (the instant in Swedish time).</summary>
    /// <param name="tidpunkt">Tidpunkten (the instant).</param>
    public static DateTimeOffset Svensk(this DateTimeOffset tidpunkt) => TimeZoneInfo.ConvertTime(tidpunkt, stockholm);
}
