using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar;

/// <summary>Ord för prövningens utfall (words for the outcome of a review), desamma på alla sidor.</summary>
public static class Provningsord
{
    /// <summary>Utfallet i ord (the outcome in words).</summary>
    /// <param name="utfall">Utfallet (the outcome).</param>
    public static string Ord(this Provningsutfall utfall) => utfall switch
    {
        Provningsutfall.Oforandrad => "Oförändrad",
        Provningsutfall.Revideras => "Revideras",
        Provningsutfall.Upphavs => "Upphävs",
        _ => throw new ArgumentOutOfRangeException(nameof(utfall)),
    };

    /// <summary>Slag av märkning (kind of badge) för <c>markning</c>.</summary>
    /// <param name="utfall">Utfallet (the outcome).</param>
    public static string Markning(this Provningsutfall utfall) => utfall switch
    {
        Provningsutfall.Oforandrad => "gallande",
        Provningsutfall.Revideras => "utkast",
        _ => "upphavd",
    };
}
