using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Datum (date): <c>&lt;datum varde="@d" /&gt;</c> ger 2008-03-03; <c>stil="text"</c> ger 3 mars 2008 och
/// <c>stil="lopande"</c> den 3 mars 2008. Ett okänt datum blir ”uppgift saknas”.
/// </summary>
[HtmlTargetElement("datum", Attributes = "varde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DatumTagHelper : TagHelper
{
    /// <summary>Dagen, eller <see langword="null"/> när den inte är känd.</summary>
    public DateOnly? Varde { get; set; }

    /// <summary>Skrivsätt: tabell, text eller lopande.</summary>
    public string Stil { get; set; } = "tabell";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Varde is not { } dag)
        {
            output.TagName = "span";
            output.Attributes.SetAttribute("class", "dov");
            output.Content.SetContent(Format.Saknas);
            return;
        }

        output.TagName = "time";
        output.Attributes.SetAttribute("datetime", Format.Datum(dag));
        output.Attributes.SetAttribute("class", "nowrap");
        output.Content.SetContent(Stil switch
        {
            "tabell" => Format.Datum(dag),
            "text" => Format.DatumText(dag),
            "lopande" => Format.DatumLopande(dag),
            _ => throw new ArgumentException($"Datumstilen ”{Stil}” finns inte. Finns: tabell, text, lopande."),
        });
    }
}

/// <summary>Belopp (amount): <c>&lt;belopp varde="@b" /&gt;</c> ger 1 250 000 kr; <c>mnkr="true"</c> ger 26,6 mnkr.</summary>
[HtmlTargetElement("belopp", Attributes = "varde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BeloppTagHelper : TagHelper
{
    /// <summary>Beloppet i kronor utan moms, eller <see langword="null"/> när det inte är känt.</summary>
    public decimal? Varde { get; set; }

    /// <summary>Visa i miljoner kronor.</summary>
    public bool Mnkr { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Varde is null ? "dov" : "nowrap siffror");
        output.Content.SetContent(Mnkr && Varde is { } v ? Format.Mnkr(v) : Format.Belopp(Varde));
    }
}

/// <summary>Diarienummer (registry number): <c>&lt;dnr varde="020-3164/2007" /&gt;</c> bryts aldrig över en rad.</summary>
[HtmlTargetElement("dnr", Attributes = "varde", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DnrTagHelper : TagHelper
{
    /// <summary>Numret utan ”dnr”, eller <see langword="null"/> när det inte är känt.</summary>
    public string? Varde { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Varde is null ? "dov" : "nowrap");
        output.Content.SetContent(Varde is null ? $"dnr: {Format.Saknas}" : $"dnr {Varde}");
    }
}
