using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Avtal;

namespace Leveransstrategi.Web.Pages.Avtal;

/// <summary>Avtalsrader (the facts of an agreement as lines of text), att jämföra när någon annan hann före.</summary>
public static class Avtalsrader
{
    /// <summary>Fälten i formulärets ordning (the fields in order).</summary>
    /// <param name="formular">Uppgifterna (the facts).</param>
    public static IEnumerable<(string Falt, string? Varde)> For(Avtalsformular formular)
    {
        ArgumentNullException.ThrowIfNull(formular);
        return
        [
            ("Titel", formular.Titel.SomText()),
            ("Diarienummer", formular.Dnr.SomText()),
            ("Lagregim", formular.Regim?.Ord()),
            ("Främsta område", formular.Omrade.SomText()),
            ("Rör också", Rad(formular.Berorda.Order(StringComparer.Ordinal))),
            ("Upphandlare", formular.Upphandlare.SomText()),
            ("Upphandlingen påbörjades", formular.Paborjad.SomText()),
            ("Avtalsägare", formular.Agare.SomText()),
            ("Avtalsförvaltare", formular.Forvaltare.SomText()),
            ("CPV-koder", formular.Cpv.SomText()),
            ("Gäller från och med", formular.Fran.SomText()),
            ("Gäller till och med", formular.Till.SomText()),
            ("Förlängningar", Rad(formular.Forlangningar.Where(rad => !rad.ArTom).Select(rad => $"{rad.Manader?.Trim()} månader, besked {rad.Besked?.Trim()} månader före, {rad.Satt.Ord()}"))),
            ("Särskilda skäl", formular.SarskildaSkal.SomText()),
            ("Takvolym", Rad([formular.TakBelopp.SomText(), formular.TakKvantitet.SomText(), formular.TakEnhet.SomText()])),
            ("Delområden", Rad(formular.Delomraden.Where(rad => !rad.ArTom).Select(rad => $"{rad.Namn?.Trim()} {rad.TakBelopp?.Trim()} {rad.TakKvantitet?.Trim()} {rad.TakEnhet?.Trim()}: {rad.Leverantorer?.ReplaceLineEndings(", ").Trim()}"))),
            ("Får avropa", Rad(formular.Berattigade.Where(rad => !rad.ArTom).Select(rad => $"{rad.Vem} {rad.Fran} {rad.Till}".Trim()))),
            ("Avropsregel", Rad([formular.Grundform?.Ord(), formular.Avropskalla.SomText(), formular.HogstTimmar.SomText(), formular.HogstBelopp.SomText(), formular.SvarTillFku.SomText(), formular.FkuRoller.SomText(), Rad(formular.TillatnaSkal.Distinct().Order().Select(skal => skal.Ord()))])),
            ("Efter ett avrop", Rad([formular.Pliktkalla.SomText(), formular.Rapport?.Ord(), formular.Rapportdagar.SomText(), formular.Efterannonsdagar.SomText(), formular.FrivilligSparr ? "frivillig avtalsspärr" : null])),
            ("Prisvillkor", formular.Pris.SomText()?.ReplaceLineEndings("\n")),
            ("Indexvillkor", formular.Indexvillkor.SomText()?.ReplaceLineEndings("\n")),
            ("Sekretess för pris", formular.PrisSekretess ? "ja" : "nej"),
        ];
    }

    private static string? Rad(IEnumerable<string?> delar) => string.Join("; ", delar.Where(del => del is not null)).SomText();
}
