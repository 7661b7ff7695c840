using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Felsammanfattning (error summary): <c>&lt;felsammanfattning rubrik="Det gick inte att logga in" /&gt;</c> överst på sidan.
/// Räknar upp felen med samma ord som vid fälten och länkar dit; får fokus när sidan visas. Utan fel visas inget.
/// </summary>
[HtmlTargetElement("felsammanfattning", Attributes = "rubrik", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FelsammanfattningTagHelper : TagHelper
{
    /// <summary>Vad som inte gick.</summary>
    public string Rubrik { get; set; } = "";

    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var fel = ViewContext.ViewData.ModelState
            .SelectMany(f => f.Value!.Errors, (f, e) => (Falt: f.Key, Text: e.ErrorMessage))
            .Where(f => f.Text.Length > 0)
            .Distinct()
            .OrderBy(f => Plats(f.Falt), StringComparer.Ordinal)
            .ToList();
        if (fel.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "ds-error-summary";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ds-error-summary");
        output.Attributes.SetAttribute("role", "group");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        output.Attributes.SetAttribute("aria-labelledby", "felrubrik");
        var rubrik = new TagBuilder("h2");
        rubrik.MergeAttribute("id", "felrubrik");
        rubrik.InnerHtml.Append(Rubrik);
        var lista = new TagBuilder("ul");
        lista.AddCssClass("ds-list");
        foreach (var (falt, text) in fel) lista.InnerHtml.AppendHtml(Rad(falt, text));
        output.Content.AppendHtml(rubrik).AppendHtml(lista);
    }

    // Felen räknas upp i den ordning som egenskaperna står i sidmodellen, alltså i fältens ordning, inte i inläsningens.
    private string Plats(string falt)
    {
        var metadata = ViewContext.ViewData.ModelMetadata;
        var plats = new StringBuilder();
        foreach (var led in falt.Split('.'))
        {
            var nummer = metadata.Properties.Select((p, i) => (p, i)).FirstOrDefault(p => p.p.PropertyName == led);
            if (nummer.p is null) return plats.Append('~').Append(falt).ToString();
            plats.Append(nummer.i.ToString("D4", CultureInfo.InvariantCulture));
            metadata = nummer.p;
        }
        return plats.ToString();
    }

    private static TagBuilder Rad(string falt, string text)
    {
        var rad = new TagBuilder("li");
        if (falt.Length == 0)
        {
            rad.InnerHtml.Append(text);
            return rad;
        }
        var lank = new TagBuilder("a");
        lank.MergeAttribute("href", "#" + FaltTagHelper.Id(falt));
        lank.InnerHtml.Append(text);
        rad.InnerHtml.AppendHtml(lank);
        return rad;
    }
}
