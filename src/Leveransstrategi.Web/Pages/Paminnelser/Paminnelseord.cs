using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Paminnelser;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Paminnelser;
using Leveransstrategi.Web.Pages.Avtal;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Pages.Paminnelser;

/// <summary>Påminnelseord (words for reminders) på sidorna och i filerna.</summary>
public static class Paminnelseord
{
    /// <summary>Listan över påminnelser (address of the list).</summary>
    public const string Lista = "/ramavtal/paminnelser";

    /// <summary>Listan över regler (address of the rules).</summary>
    public const string Regler = "/ramavtal/paminnelser/regler";

    /// <summary>Vad som kan bevakas, som val (kinds as choices).</summary>
    public static IEnumerable<SelectListItem> Slagval { get; } = [.. Enum.GetValues<Bevakningsslag>().Select(slag => new SelectListItem(slag.Slagord(), slag.ToString()))];

    /// <summary>Rollerna som val (roles as choices).</summary>
    public static IEnumerable<SelectListItem> Rollval { get; } = [.. Enum.GetValues<Paminnelseroll>().Select(roll => new SelectListItem(roll.Ord(), roll.ToString()))];

    /// <summary>Regimerna som val (regimes as choices).</summary>
    public static IEnumerable<SelectListItem> Regimval { get; } = [new("Alla", ""), .. Enum.GetValues<Lagregim>().Select(regim => new SelectListItem(regim.Ord(), regim.ToString()))];

    /// <summary>Läget i ord (state in words).</summary>
    /// <param name="lage">Läget (state).</param>
    public static string Ord(this Paminnelselage lage) => lage switch
    {
        Paminnelselage.Vantar => "Väntar på brev",
        Paminnelselage.Pamind => "Påmind",
        Paminnelselage.Uppskjuten => "Uppskjuten",
        Paminnelselage.Hanterad => "Hanterad",
        _ => "Avslutad",
    };

    /// <summary>Lägets märkning (badge of a state).</summary>
    /// <param name="lage">Läget (state).</param>
    public static string Markning(this Paminnelselage lage) => lage switch
    {
        Paminnelselage.Pamind => "remiss",
        Paminnelselage.Hanterad => "gallande",
        Paminnelselage.Avslutad => "upphavd",
        Paminnelselage.Uppskjuten => "utkast",
        _ => "info",
    };

    /// <summary>Vad som hände i ord (an entry of the history in words).</summary>
    /// <param name="steg">Steget (the entry).</param>
    /// <param name="post">Påminnelsen (the reminder).</param>
    public static string Ord(this Paminnelsesteg steg, Paminnelse post)
    {
        ArgumentNullException.ThrowIfNull(steg);
        ArgumentNullException.ThrowIfNull(post);
        return steg.Slag switch
        {
            Paminnelsestegslag.Skapad => "Portalen skapade påminnelsen",
            Paminnelsestegslag.Pamind => "Brev lades i utkorgen",
            Paminnelsestegslag.Uppskjuten => $"Sköts upp till {Format.Datum(steg.Till)}",
            Paminnelsestegslag.UppskovSlut => "Uppskovet tog slut",
            Paminnelsestegslag.Eskalerad => $"Gick vidare till {post.GarTill.Ord().ToLower(Svensktid.Kultur)}",
            Paminnelsestegslag.Hanterad => "Markerades som hanterad",
            _ => "Avslutades av portalen",
        };
    }

    /// <summary>Saken och steget i ord (what a rule says).</summary>
    /// <param name="regel">Regeln (the rule).</param>
    public static string Rubrik(this Paminnelseregel regel)
    {
        ArgumentNullException.ThrowIfNull(regel);
        return $"{regel.Slag.Slagord()}: {regel.Slag.Stegord(regel.Troskel)}";
    }

    /// <summary>Värdet i adressen (a value of the address), eller inget när det inte är känt.</summary>
    /// <typeparam name="T">Uppräkningen (the enumeration).</typeparam>
    /// <param name="text">Det som står i adressen (as written).</param>
    public static T? Val<T>(string? text)
        where T : struct, Enum => Enum.GetValues<T>().Where(varde => string.Equals(varde.ToString(), text, StringComparison.OrdinalIgnoreCase)).Select(varde => (T?)varde).FirstOrDefault();
}
