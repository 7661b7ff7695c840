using System.Globalization;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal.Handlingar;
using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Handlingsord (words for documents of agreements).</summary>
public static class Handlingsord
{
    /// <summary>Slaget i ord (kind in words).</summary>
    /// <param name="slag">Slaget (kind).</param>
    public static string Ord(this Avtalshandlingsslag slag) => slag switch
    {
        Avtalshandlingsslag.Avtal => "Avtal",
        Avtalshandlingsslag.Bilaga => "Bilaga",
        Avtalshandlingsslag.Forfragningsunderlag => "Förfrågningsunderlag",
        Avtalshandlingsslag.Tilldelningsbeslut => "Tilldelningsbeslut",
        Avtalshandlingsslag.Andring => "Ändring",
        _ => "Annat",
    };

    /// <summary>Var handlingen finns (where the document is): filens adress eller länken.</summary>
    /// <param name="rad">Handlingen (document).</param>
    /// <param name="adress">Avtalets adress (address of the agreement).</param>
    public static string Adress(this ListHandlingar.Rad rad, string adress)
    {
        ArgumentNullException.ThrowIfNull(rad);
        return rad.Lank ?? Filadress(adress, rad.Id);
    }

    /// <summary>Var en fil i portalen hämtas (where a file is fetched).</summary>
    /// <param name="adress">Avtalets adress (address of the agreement).</param>
    /// <param name="handling">Handlingens identitet (document id).</param>
    public static string Filadress(string adress, Guid handling) => $"{adress}/handling/{handling}/fil";

    /// <summary>Vad man får (what one gets): filens slag och storlek, eller webbplatsen.</summary>
    /// <param name="rad">Handlingen (document).</param>
    public static string Form(this ListHandlingar.Rad rad)
    {
        ArgumentNullException.ThrowIfNull(rad);
        return rad.Storlek is { } byten
            ? $"{Path.GetExtension(rad.Filnamn)!.TrimStart('.').ToUpper(CultureInfo.InvariantCulture)}, {Storlek(byten)}"
            : $"finns på {new Uri(rad.Lank!).Host}";
    }

    /// <summary>Storleken i ord (size in words), i de enheter som filhanterare visar.</summary>
    /// <param name="byten">Antal byte (bytes).</param>
    public static string Storlek(int byten) => byten switch
    {
        >= 1_000_000 => $"{(byten / 1_000_000m).ToString("0.#", Svensktid.Kultur)}{Format.Hart}MB",
        _ => $"{Format.Antal(Math.Max(1, (byten + 500) / 1000))}{Format.Hart}kB",
    };
}
