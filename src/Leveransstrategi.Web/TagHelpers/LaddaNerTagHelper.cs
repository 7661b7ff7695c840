using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Ladda ner (download link): <c>&lt;ladda-ner /&gt;</c> länkar till listan som CSV med det urval som står i adressen, och
/// <c>&lt;ladda-ner som="excel" /&gt;</c> till den som Excelfil. Ett innehåll ersätter länkens ord, när sidan har annat än en lista.
/// </summary>
[HtmlTargetElement("ladda-ner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LaddaNerTagHelper : TagHelper
{
    /// <summary>Filens form: csv eller excel.</summary>
    public string Som { get; set; } = Csvsvar<object>.Hanterare;

    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var innehall = await output.GetChildContentAsync();
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-button ej-utskrift");
        output.Attributes.SetAttribute("data-variant", "secondary");
        output.Attributes.SetAttribute("href", ViewContext.HttpContext.Request.AdressMed(("handler", Som), ("sida", null)));
        output.Content.SetHtmlContent(IkonTagHelper.Rita("ladda-ner"));
        if (innehall.IsEmptyOrWhiteSpace) output.Content.Append(Som == Excelsvar<object>.Hanterare ? "Ladda ner som Excel" : "Ladda ner som CSV");
        else output.Content.AppendHtml(innehall);
    }
}
