using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Källa (source) bredvid ett påstående: <c>&lt;kalla varde="@hanvisning" beslut="@beslut" /&gt;</c> blir en länk till avsnittet med
/// klubban framför, och beslutet efter när det anges. Ett valt datum följer med i länken.
/// </summary>
[HtmlTargetElement("kalla", Attributes = "varde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KallaTagHelper : TagHelper
{
    /// <summary>Hänvisningen (the citation).</summary>
    public Kallhanvisning Varde { get; set; } = null!;

    /// <summary>Beslutet bakom källan (the decision behind it), när det ska stå ut.</summary>
    public Beslut? Beslut { get; set; }

    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "kalla");
        output.Content.AppendHtml(IkonTagHelper.Rita("kalla")).Append(" ");
        if (Varde.Adress is { } adress)
        {
            var lank = new TagBuilder("a");
            lank.MergeAttribute("href", ViewContext.HttpContext.Request.MedDatum(adress));
            lank.InnerHtml.Append(Varde.Visning);
            output.Content.AppendHtml(lank);
        }
        else
        {
            output.Content.Append(Varde.Visning);
        }

        if (Beslut is null)
            return;
        output.Content.Append($", {Beslut.Organ}{(Beslut.Datum is { } dag ? $" {Format.Datum(dag)}" : $", beslutsdag: {Format.Saknas}")}");
        if (Beslut.Paragraf is { } paragraf)
            output.Content.Append($", {(paragraf.StartsWith('§') ? paragraf : $"§\u00A0{paragraf}")}");
        if (Beslut.Diarienummer is not { } diarienummer)
            return;
        var dnr = new TagBuilder("span");
        dnr.AddCssClass("nowrap");
        dnr.InnerHtml.Append($"dnr {diarienummer.Text}");
        output.Content.Append(", ").AppendHtml(dnr);
    }
}
