using Leveransstrategi.Application.Features.Ansvarsfordelning;
using Leveransstrategi.Domain.Ansvarsfordelning;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Ansvarsfordelning;

/// <summary>Ansvarsvisning (how a cell looks): ord, ikon och färg tillsammans, likadant i matrisen, förklaringen och på rutans sida.</summary>
public static class Ansvarsvisning
{
    private static readonly string[] leder = ["struktur", "drift", "kommuni", "kation", "vara", "stöd", "nämnd", "styrelse", "bostäder"];

    /// <summary>Rutans klass (css class).</summary>
    /// <param name="slag">Vem som köper (who buys).</param>
    public static string Klass(this Kopansvar slag) => slag switch
    {
        Kopansvar.Centralt => "ruta--c",
        Kopansvar.Delat => "ruta--d",
        Kopansvar.Undantag => "ruta--u",
        _ => "ruta--s",
    };

    /// <summary>Rutans ikon (icon).</summary>
    /// <param name="slag">Vem som köper (who buys).</param>
    public static string Ikon(this Kopansvar slag) => slag switch
    {
        Kopansvar.Centralt => "byggnad",
        Kopansvar.Delat => "delat",
        Kopansvar.Undantag => "bokmarke",
        _ => "bock",
    };

    /// <summary>Vad ordet betyder (what the word means), till teckenförklaringen.</summary>
    /// <param name="slag">Vem som köper (who buys).</param>
    public static string Betydelse(this Kopansvar slag) => slag switch
    {
        Kopansvar.Centralt => "köpet ska centralupphandlas, alltid eller i normalfallet så som rutan säger",
        Kopansvar.Delat => "en del är gemensam, resten köper nämnden eller bolaget",
        Kopansvar.Undantag => "ett beslutat undantag från centralupphandling gäller",
        _ => "nämnden eller bolaget köper själv",
    };

    /// <summary>Slutsatsen i en mening (the conclusion), med "i normalfallet" kvar.</summary>
    /// <param name="lage">Läget (the state).</param>
    /// <param name="namn">Organisationens namn (name of the organisation).</param>
    public static string Mening(this Kopansvarslage lage, string namn) => lage.Slag switch
    {
        Kopansvar.Centralt when lage.Grad?.Forbehall() is { } forbehall =>
            $"Köp inom området ska {forbehall} centralupphandlas. {namn} avropar {forbehall} på stadens ramavtal. Undantag kan finnas, och beslutet avgör.",
        Kopansvar.Centralt => $"Köp inom området ska centralupphandlas. {namn} avropar på stadens ramavtal.",
        Kopansvar.Delat => $"En del av området är gemensam för staden. {namn} ansvarar för resten.",
        Kopansvar.Undantag => $"{namn} har ett beslutat undantag från centralupphandling. Det gäller det som står i beslutet; för allt annat gäller regeln.",
        _ => $"{namn} ansvarar själv för sina köp inom området.",
    };

    /// <summary>Ett namn med mjuka bindestreck (soft hyphens) mellan leden, så att matrisens smala kolumner delar det rätt.</summary>
    /// <param name="namn">Namnet (the name).</param>
    public static string Avstavat(string namn) => leder.Aggregate(namn, (text, led) => text.Replace(led, $"\u00AD{led}", StringComparison.Ordinal));

    /// <summary>När något gäller (validity in words), som slut på en mening: fr.o.m. 2008-03-03, tills vidare.</summary>
    /// <param name="giltighet">Giltigheten (validity).</param>
    public static string Tid(Giltighet giltighet)
    {
        ArgumentNullException.ThrowIfNull(giltighet);
        return giltighet switch
        {
            { Fran: null, Till: null } => $"tills vidare, första dagen: {Format.Saknas}",
            { Till: null } => $"{Format.Intervall(giltighet.Fran, null)}, tills vidare",
            _ => Format.Intervall(giltighet.Fran, giltighet.Till),
        };
    }
}
