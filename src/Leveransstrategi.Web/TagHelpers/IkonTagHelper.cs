using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>Ikon (icon): <c>&lt;ikon namn="sok" /&gt;</c> ritas i sidan och är dold för hjälpmedel, eftersom ett ord alltid står bredvid.</summary>
[HtmlTargetElement("ikon", Attributes = "namn", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IkonTagHelper : TagHelper
{
    /// <summary>Ikonens namn i <c>Frontend/ikoner.json</c>.</summary>
    public string Namn { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.SuppressOutput();
        output.Content.SetHtmlContent(Rita(Namn));
    }

    /// <summary>Ikonen som svg-element.</summary>
    public static IHtmlContent Rita(string namn) =>
        new HtmlString($"<svg class=\"ikon\" viewBox=\"0 0 24 24\" aria-hidden=\"true\" focusable=\"false\">{Ikoner.Innehall(namn)}</svg>");
}
