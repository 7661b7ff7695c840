using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>Ladda ner (download link): <c>&lt;ladda-ner /&gt;</c> länkar till listan som CSV med det urval som står i adressen.</summary>
[HtmlTargetElement("ladda-ner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LaddaNerTagHelper : TagHelper
{
    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-button ej-utskrift");
        output.Attributes.SetAttribute("data-variant", "secondary");
        output.Attributes.SetAttribute("href", ViewContext.HttpContext.Request.AdressMed(("handler", Csvsvar<object>.Hanterare), ("sida", null)));
        output.Content.SetHtmlContent(IkonTagHelper.Rita("ladda-ner"));
        output.Content.Append("Ladda ner som CSV");
    }
}
