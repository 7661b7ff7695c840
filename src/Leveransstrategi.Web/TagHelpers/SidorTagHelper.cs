using System.Globalization;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Sidbläddring (pagination): <c>&lt;sidor sida="2" antal="137" per="20" /&gt;</c>. Länkarna behåller sidans övriga urval
/// och sätter <c>?sida=</c>. Ryms allt på en sida visas inget.
/// </summary>
[HtmlTargetElement("sidor", Attributes = "sida,antal,per", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SidorTagHelper : TagHelper
{
    /// <summary>Sidan som visas, från 1.</summary>
    public int Sida { get; set; }

    /// <summary>Antal rader i hela listan.</summary>
    public int Antal { get; set; }

    /// <summary>Antal rader på en sida.</summary>
    public int Per { get; set; }

    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var sista = (Antal + Per - 1) / Per;
        if (sista <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-pagination sektionsluft");
        output.Attributes.SetAttribute("aria-label", "Bläddra bland sidorna");
        var lista = new TagBuilder("ul");
        if (Sida > 1) lista.InnerHtml.AppendHtml(Lank(Sida - 1, "Förra", "Förra sidan"));
        var forra = 0;
        foreach (var nummer in Synliga(Sida, sista))
        {
            if (nummer > forra + 1) lista.InnerHtml.AppendHtml(Lucka());
            var text = nummer.ToString(CultureInfo.InvariantCulture);
            lista.InnerHtml.AppendHtml(Lank(nummer, text, $"Sida {text} av {sista}"));
            forra = nummer;
        }
        if (Sida < sista) lista.InnerHtml.AppendHtml(Lank(Sida + 1, "Nästa", "Nästa sida"));
        output.Content.SetHtmlContent(lista);
    }

    private static IEnumerable<int> Synliga(int sida, int sista) =>
        new[] { 1, sida - 1, sida, sida + 1, sista }.Where(n => n >= 1 && n <= sista).Distinct().Order();

    private TagBuilder Lank(int nummer, string text, string namn)
    {
        var a = new TagBuilder("a");
        a.AddCssClass("ds-button");
        a.MergeAttribute("data-variant", nummer == Sida ? "primary" : "tertiary");
        a.MergeAttribute("href", ViewContext.HttpContext.Request.AdressMed(("sida", nummer.ToString(CultureInfo.InvariantCulture))));
        a.MergeAttribute("aria-label", namn);
        if (nummer == Sida) a.MergeAttribute("aria-current", "true");
        a.InnerHtml.Append(text);
        var rad = new TagBuilder("li");
        rad.InnerHtml.AppendHtml(a);
        return rad;
    }

    private static TagBuilder Lucka()
    {
        var rad = new TagBuilder("li");
        rad.AddCssClass("lucka");
        rad.InnerHtml.Append("…");
        return rad;
    }
}
