using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Sorterbar kolumnrubrik (sortable header): <c>&lt;th sortera="namn" standard="true"&gt;Namn&lt;/th&gt;</c> blir en länk som
/// sätter <c>?sortera=namn</c> eller, andra gången, <c>?sortera=-namn</c>. Sorteringen står i adressen och tål delning.
/// </summary>
[HtmlTargetElement("th", Attributes = "sortera")]
public sealed class SorterbarTagHelper : TagHelper
{
    /// <summary>Kolumnens namn i adressen.</summary>
    public string Sortera { get; set; } = "";

    /// <summary>Sant för den kolumn som listan är sorterad på när inget är valt.</summary>
    public bool Standard { get; set; }

    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var request = ViewContext.HttpContext.Request;
        var vald = request.Query["sortera"].ToString();
        var stigande = vald == Sortera || (vald.Length == 0 && Standard);
        var fallande = vald == "-" + Sortera;

        output.Attributes.SetAttribute("scope", "col");
        output.Attributes.SetAttribute("role", "columnheader");
        if (stigande || fallande) output.Attributes.SetAttribute("aria-sort", stigande ? "ascending" : "descending");
        var lank = new TagBuilder("a");
        lank.AddCssClass("sortera");
        lank.MergeAttribute("href", request.AdressMed(("sortera", stigande ? "-" + Sortera : Sortera), ("sida", null)));
        lank.InnerHtml.AppendHtml(await output.GetChildContentAsync());
        output.Content.SetHtmlContent(lank);
    }
}
