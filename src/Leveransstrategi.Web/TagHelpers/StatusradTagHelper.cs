using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Statusrad (status line), först på varje styrande text: om den gäller, sedan när, av vem och med vilket nummer.
/// <c>&lt;statusrad slag="gallande" rubrik="Gällande." lank="…" lanktext="…"&gt;Gäller sedan …&lt;/statusrad&gt;</c>
/// </summary>
[HtmlTargetElement("statusrad", Attributes = "slag,rubrik")]
public sealed class StatusradTagHelper : TagHelper
{
    /// <summary>Slag: gallande, varning, fara eller info.</summary>
    public string Slag { get; set; } = "";

    /// <summary>Det viktigaste, i fetstil: <em>Gällande anvisning.</em></summary>
    public string Rubrik { get; set; } = "";

    /// <summary>Adress till det som hör till, eller tomt.</summary>
    public string? Lank { get; set; }

    /// <summary>Länkens text; ska gå att förstå ensam.</summary>
    public string? Lanktext { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var ikon = Slag switch
        {
            "gallande" => "bock-fylld",
            "varning" => "klocka",
            "fara" => "fel",
            "info" => "info",
            _ => throw new ArgumentException($"Statusraden ”{Slag}” finns inte. Finns: gallande, varning, fara, info."),
        };
        var innehall = await output.GetChildContentAsync();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Slag == "gallande" ? "status" : $"status status--{Slag}");

        var bild = new TagBuilder("span");
        bild.AddCssClass("status__ikon");
        bild.InnerHtml.AppendHtml(IkonTagHelper.Rita(ikon));

        var fet = new TagBuilder("strong");
        fet.InnerHtml.Append(Rubrik);
        var text = new TagBuilder("p");
        text.InnerHtml.AppendHtml(fet).Append(" ").AppendHtml(innehall);

        output.Content.AppendHtml(bild).AppendHtml(text);
        if (string.IsNullOrEmpty(Lank)) return;

        var lank = new TagBuilder("a");
        lank.MergeAttribute("href", Lank);
        lank.InnerHtml.Append(Lanktext ?? throw new ArgumentException("En statusrad med länk behöver en länktext."));
        var rad = new TagBuilder("p");
        rad.AddCssClass("rad");
        rad.InnerHtml.AppendHtml(lank);
        output.Content.AppendHtml(rad);
    }
}
