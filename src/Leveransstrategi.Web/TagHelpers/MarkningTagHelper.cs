using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Märkning (status badge): ord, ikon och färg tillsammans. <c>&lt;markning slag="central" /&gt;</c> ger slagets eget ord;
/// ett innehåll ersätter ordet.
/// </summary>
[HtmlTargetElement("markning", Attributes = "slag")]
public sealed class MarkningTagHelper : TagHelper
{
    private static readonly Dictionary<string, (string Ikon, string Ord)> Slagen = new(StringComparer.Ordinal)
    {
        ["central"] = ("byggnad", "Köps centralt"),
        ["sjalv"] = ("bock", "Köper själva"),
        ["delat"] = ("delat", "Delat ansvar"),
        ["gallande"] = ("bock", "Gällande"),
        ["remiss"] = ("klocka", "På remiss"),
        ["utkast"] = ("redigera", "Utkast"),
        ["upphavd"] = ("nej", "Upphävd"),
        ["fara"] = ("fel", "Risk"),
        ["info"] = ("info", "Information"),
    };

    /// <summary>Slag: central, sjalv, delat, gallande, remiss, utkast, upphavd, fara eller info.</summary>
    public string Slag { get; set; } = "";

    /// <summary>Större märkning, för sidans huvud.</summary>
    public bool Stor { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!Slagen.TryGetValue(Slag, out var slag))
            throw new ArgumentException($"Märkningen ”{Slag}” finns inte. Finns: {string.Join(", ", Slagen.Keys)}.");
        var innehall = await output.GetChildContentAsync();

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"markning markning--{Slag}{(Stor ? " markning--stor" : "")}");
        output.Content.SetHtmlContent(IkonTagHelper.Rita(slag.Ikon));
        if (innehall.IsEmptyOrWhiteSpace) output.Content.Append(slag.Ord);
        else output.Content.AppendHtml(innehall);
    }
}
