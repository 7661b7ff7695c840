using Leveransstrategi.Application.Features.Sok.Sprak;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Träffbitar (search excerpt): <c>&lt;traffbitar bitar="@traff.Utdrag" /&gt;</c> skriver bitarna som text med det som svarar mot
/// frågan inom <c>mark</c>, utan mellanrum mellan bitarna.
/// </summary>
[HtmlTargetElement("traffbitar", Attributes = "bitar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TraffbitarTagHelper : TagHelper
{
    /// <summary>Bitarna (segments).</summary>
    public IReadOnlyList<Utdragsbit> Bitar { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        foreach (var bit in Bitar)
        {
            if (!bit.Traff)
            {
                output.Content.Append(bit.Text);
                continue;
            }

            var markerad = new TagBuilder("mark");
            markerad.InnerHtml.Append(bit.Text);
            output.Content.AppendHtml(markerad);
        }
    }
}
