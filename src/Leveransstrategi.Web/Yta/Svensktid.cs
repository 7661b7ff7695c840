namespace Leveransstrategi.Web.Yta;

/// <summary>Svensk tid (Swedish local time): den dag och det klockslag som visas, oavsett var servern står.</summary>
public static class Svensktid
{
    private static readonly TimeZoneInfo Zon = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Tidpunkten uttryckt i svensk tid.</summary>
    public static DateTimeOffset Fran(DateTimeOffset tidpunkt) => TimeZoneInfo.ConvertTime(tidpunkt, Zon);

    /// <summary>Dagens datum i Sverige.</summary>
    public static DateOnly Idag(TimeProvider klocka)
    {
        ArgumentNullException.ThrowIfNull(klocka);
        return DateOnly.FromDateTime(Fran(klocka.GetUtcNow()).DateTime);
    }
}
