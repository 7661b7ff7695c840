using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Leveransstrategi.Application.Data;

/// <summary>Märken i modellen (annotations of the model) som spåret läser: hemliga fält, och tabeller som är mekanik och inte spåras.</summary>
public static class Modellmarken
{
    private const string Hemlig = "Leveransstrategi:Hemlig";
    private const string Skrymmande = "Leveransstrategi:Skrymmande";
    private const string UtanSparMarke = "Leveransstrategi:UtanSpar";

    /// <summary>Fältets innehåll visas aldrig i spåret (never shown in the trail).</summary>
    /// <param name="falt">Fältet (the property).</param>
    public static PropertyBuilder<T> ArHemlig<T>(this PropertyBuilder<T> falt)
    {
        ArgumentNullException.ThrowIfNull(falt);
        falt.Metadata.SetAnnotation(Hemlig, true);
        return falt;
    }

    /// <summary>
    /// Fältets innehåll står inte i spåret, bara att det ändrades (too large for the trail): texten finns i historiken.
    /// </summary>
    /// <param name="falt">Fältet (the property).</param>
    public static PropertyBuilder<T> ArSkrymmande<T>(this PropertyBuilder<T> falt)
    {
        ArgumentNullException.ThrowIfNull(falt);
        falt.Metadata.SetAnnotation(Skrymmande, true);
        return falt;
    }

    /// <summary>Tabellen spåras inte (not traced): den är spåret självt, ett index eller nycklar.</summary>
    /// <param name="typ">Typen (the entity type).</param>
    public static EntityTypeBuilder<T> UtanSpar<T>(this EntityTypeBuilder<T> typ)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(typ);
        typ.Metadata.SetAnnotation(UtanSparMarke, true);
        return typ;
    }

    internal static bool IsHemlig(this IReadOnlyProperty falt) => falt.FindAnnotation(Hemlig) is not null;

    internal static bool IsSkrymmande(this IReadOnlyProperty falt) => falt.FindAnnotation(Skrymmande) is not null;

    internal static bool IsUtanSpar(this IReadOnlyEntityType typ) => typ.FindAnnotation(UtanSparMarke) is not null;
}
