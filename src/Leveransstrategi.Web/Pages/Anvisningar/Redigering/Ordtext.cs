using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Microsoft.AspNetCore.Html;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>Ordtext (a word diff as HTML): ord för ord, med det som har kommit till och tagits bort märkt också för den som lyssnar.</summary>
public static class Ordtext
{
    /// <summary>Bitarna i följd (the fragments). Radslut i texten är radslut på sidan, så inget mellanrum läggs till utom mellan ett byte.</summary>
    /// <param name="bitar">Bitarna (fragments).</param>
    public static IHtmlContent Html(IEnumerable<Ordbit> bitar)
    {
        ArgumentNullException.ThrowIfNull(bitar);
        var ut = new HtmlContentBuilder();
        var fore = Ordslag.Lika;
        foreach (var bit in bitar)
        {
            if (fore == Ordslag.Borttaget && bit.Slag == Ordslag.Tillagt)
                ut.Append(" ");
            fore = bit.Slag;
            _ = bit.Slag switch
            {
                Ordslag.Tillagt => ut.AppendHtml("<ins><span class=\"ds-sr-only\">tillagt: </span>").Append(bit.Text).AppendHtml("</ins>"),
                Ordslag.Borttaget => ut.AppendHtml("<del><span class=\"ds-sr-only\">borttaget: </span>").Append(bit.Text).AppendHtml("</del>"),
                _ => ut.Append(bit.Text),
            };
        }

        return ut;
    }
}
