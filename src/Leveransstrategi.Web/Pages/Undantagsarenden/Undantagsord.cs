using Leveransstrategi.Application.Features.Undantagsarenden;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Undantagsarenden;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Pages.Undantagsarenden;

/// <summary>Undantagsord (words for exceptions): märkning, händelser och tider så som de visas.</summary>
public static class Undantagsord
{
    /// <summary>Märkningens slag (kind of badge).</summary>
    /// <param name="lage">Läget (the state).</param>
    public static string Markning(this Undantagslage lage) => lage switch
    {
        Undantagslage.Galler => "gallande",
        Undantagslage.Kommande => "info",
        Undantagslage.VantarPaNamnden or Undantagslage.InforBeslut => "remiss",
        Undantagslage.Inkommet or Undantagslage.Handlaggs => "utkast",
        _ => "upphavd",
    };

    /// <summary>Vad som hände (what happened).</summary>
    /// <param name="handelse">Händelsen (the step).</param>
    public static string Ord(this Undantagshandelse handelse) => handelse switch
    {
        Undantagshandelse.Ansokt => "Nämnden ansökte",
        Undantagshandelse.Borjat => "IT-avdelningen tog upp ärendet",
        Undantagshandelse.Komplettering => "IT-avdelningen begärde komplettering",
        Undantagshandelse.Kompletterat => "Nämnden kompletterade",
        Undantagshandelse.Forslag => "IT-avdelningen lämnade förslag till beslut",
        Undantagshandelse.Aterkallat => "Nämnden återkallade ansökan",
        Undantagshandelse.Beslutat => "Beslutet registrerades",
        _ => "Beslut om att undantaget upphör i förtid registrerades",
    };

    /// <summary>Beslutet i en mening (decision in words), utan punkt.</summary>
    /// <param name="beslut">Beslutet (the decision).</param>
    public static string Ord(Beslut beslut)
    {
        ArgumentNullException.ThrowIfNull(beslut);
        return string.Join(", ", new[] { beslut.Datum is { } dag ? $"{beslut.Organ} {Format.Datum(dag)}" : beslut.Organ, beslut.Paragraf, beslut.Diarienummer is { } dnr ? $"dnr {dnr.Text}" : null }.Where(del => del is not null));
    }
}
