using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Brödsmulor (breadcrumbs): vägen från Översikt till sidan.
/// <c>&lt;brodsmulor&gt;&lt;smula lank="/omraden"&gt;Områden&lt;/smula&gt;&lt;smula&gt;IT-konsulter&lt;/smula&gt;&lt;/brodsmulor&gt;</c>
/// Översikt läggs till först, och smulan utan länk är sidan själv. Ett valt datum följer med i länkarna.
/// </summary>
[HtmlTargetElement("brodsmulor")]
[RestrictChildren("smula")]
public sealed class BrodsmulorTagHelper : TagHelper
{
    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var smulor = new List<(string? Lank, string Text)> { ("/", "Översikt") };
        context.Items[typeof(SmulaTagHelper)] = smulor;
        await output.GetChildContentAsync();

        output.TagName = "nav";
        output.Attributes.SetAttribute("class", "ds-breadcrumbs brodsmulor");
        output.Attributes.SetAttribute("aria-label", "Du är här");
        var lista = new TagBuilder("ol");
        var request = ViewContext.HttpContext.Request;
        foreach (var (lank, text) in smulor)
        {
            var a = new TagBuilder("a");
            a.MergeAttribute("href", lank is null ? request.AdressMed() : request.MedDatum(lank));
            if (lank is null) a.MergeAttribute("aria-current", "page");
            a.InnerHtml.Append(text);
            var rad = new TagBuilder("li");
            rad.InnerHtml.AppendHtml(a);
            lista.InnerHtml.AppendHtml(rad);
        }
        output.Content.SetHtmlContent(lista);
    }
}

/// <summary>Smula (crumb): ett steg i <see cref="BrodsmulorTagHelper"/>.</summary>
[HtmlTargetElement("smula", ParentTag = "brodsmulor")]
public sealed class SmulaTagHelper : TagHelper
{
    /// <summary>Sökvägen till steget; utelämnas för sidan själv.</summary>
    public string? Lank { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        var text = (await output.GetChildContentAsync()).GetContent(System.Text.Encodings.Web.HtmlEncoder.Default);
        ((List<(string?, string)>)context.Items[typeof(SmulaTagHelper)]).Add((Lank, System.Net.WebUtility.HtmlDecode(text).Trim()));
        output.SuppressOutput();
    }
}
