using System.Globalization;
using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Fält (form field) med etikett, hjälp och fel, sammankopplade för hjälpmedel:
/// <c>&lt;falt for="Epost" typ="email" hjalp="Till exempel …" autocomplete="username" /&gt;</c>.
/// Det skrivna står kvar efter ett fel, utom lösenord och filer. Attribut som fältet inte känner förs över till inmatningen.
/// </summary>
[HtmlTargetElement("falt", Attributes = "for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FaltTagHelper : TagHelper
{
    /// <summary>Egenskapen som fältet fyller.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>Slag: text (förvalt), email, password, search, tel, url, number, date, file, textarea, select, radio eller checkbox.</summary>
    public string Typ { get; set; } = "text";

    /// <summary>Etikett; förvalt är egenskapens visningsnamn.</summary>
    public string? Etikett { get; set; }

    /// <summary>Hjälp under etiketten: hur man skriver.</summary>
    public string? Hjalp { get; set; }

    /// <summary>Märker fältet med <em>(frivilligt)</em>.</summary>
    public bool Frivillig { get; set; }

    /// <summary>Alternativen i en lista (select) eller grupp (radio).</summary>
    public IEnumerable<SelectListItem>? Val { get; set; }

    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    // En egenskap som binds under eget namn (?text=) heter så även i formuläret.
    private string Faltnamn => For.Metadata.BinderModelName ?? ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>Fältets id i sidan; samma i felsammanfattningens länk.</summary>
    public static string Id(string namn) => TagBuilder.CreateSanitizedId(namn, "_");

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var id = Id(Faltnamn);
        var post = ViewContext.ViewData.ModelState.GetValueOrDefault(Faltnamn);
        var fel = post?.Errors.Select(e => e.ErrorMessage).FirstOrDefault(t => t.Length > 0);
        var beskrivning = string.Join(' ', new[] { Hjalp is null ? null : $"{id}-hjalp", fel is null ? null : $"{id}-fel" }.Where(d => d is not null));
        var egna = output.Attributes.ToList();
        output.Attributes.Clear();

        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Typ == "radio" ? "fieldset" : "div";
        var klass = Typ is "radio" or "checkbox" ? "falt falt--val" : "ds-field falt";
        output.Attributes.SetAttribute("class", fel is null ? klass : klass + " falt--fel");
        if (Typ == "radio" && beskrivning.Length > 0) output.Attributes.SetAttribute("aria-describedby", beskrivning);

        var inmatning = Typ switch
        {
            "textarea" => Flerrad(Varde(post)),
            "select" => Lista(Varde(post)),
            "radio" => null,
            _ => Enrad(Varde(post)),
        };
        if (inmatning is not null)
        {
            inmatning.MergeAttribute("id", id);
            inmatning.MergeAttribute("name", Faltnamn);
            inmatning.AddCssClass("ds-input");
            if (fel is not null) inmatning.MergeAttribute("aria-invalid", "true");
            if (beskrivning.Length > 0) inmatning.MergeAttribute("aria-describedby", beskrivning);
            // Ett eget namn går före egenskapens: i adressen skrivs urvalets namn med små bokstäver.
            foreach (var attribut in egna) inmatning.MergeAttribute(attribut.Name, attribut.Value?.ToString(), replaceExisting: attribut.Name == "name");
        }

        if (Typ == "checkbox")
        {
            var rad = Element("label", "valrad");
            rad.InnerHtml.AppendHtml(inmatning!).AppendHtml(Text(Element("span"), Etikettext()));
            output.Content.AppendHtml(Hjalptext(id)).AppendHtml(Feltext(id, fel)).AppendHtml(rad);
            return;
        }

        var etikett = Text(Element(Typ == "radio" ? "legend" : "label", "ds-label"), Etikettext());
        if (Typ != "radio") etikett.MergeAttribute("for", id);
        output.Content.AppendHtml(etikett).AppendHtml(Hjalptext(id)).AppendHtml(Feltext(id, fel));
        if (inmatning is not null) output.Content.AppendHtml(inmatning);
        else foreach (var alternativ in Alternativ(id, Varde(post))) output.Content.AppendHtml(alternativ);
    }

    private string Etikettext() => (Etikett ?? For.Metadata.GetDisplayName()) + (Frivillig ? " (frivilligt)" : "");

    private string Varde(ModelStateEntry? post) => post?.AttemptedValue ?? For.Model switch
    {
        null => "",
        DateOnly dag => Format.Datum(dag),
        bool b => b ? "true" : "false",
        Enum e => e.ToString(),
        IFormattable f => f.ToString(null, CultureInfo.CurrentCulture),
        var annat => annat.ToString() ?? "",
    };

    private TagBuilder Enrad(string varde)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        // Datum skrivs som text (2008-03-03): webbläsarens egen väljare tar inte emot klistrad text.
        input.MergeAttribute("type", Typ == "date" ? "text" : Typ);
        if (Typ == "date") input.MergeAttribute("inputmode", "numeric");
        if (Typ == "checkbox")
        {
            input.MergeAttribute("value", "true");
            if (varde.StartsWith("true", StringComparison.OrdinalIgnoreCase)) input.MergeAttribute("checked", "checked");
        }
        else if (Typ is not ("password" or "file")) input.MergeAttribute("value", varde);
        return input;
    }

    // En tom rad först: webbläsaren tar bort den första radbrytningen i en textarea.
    private static TagBuilder Flerrad(string varde) => Text(new TagBuilder("textarea"), "\n" + varde);

    private TagBuilder Lista(string varde)
    {
        var lista = new TagBuilder("select");
        foreach (var val in Val ?? [])
        {
            var rad = Text(new TagBuilder("option"), val.Text);
            rad.MergeAttribute("value", val.Value ?? val.Text);
            if ((val.Value ?? val.Text) == varde) rad.MergeAttribute("selected", "selected");
            lista.InnerHtml.AppendHtml(rad);
        }
        return lista;
    }

    private IEnumerable<TagBuilder> Alternativ(string id, string varde)
    {
        var nummer = 0;
        foreach (var val in Val ?? [])
        {
            var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            input.AddCssClass("ds-input");
            input.MergeAttribute("type", "radio");
            // Det första alternativet bär fältets id, så att länken i felsammanfattningen leder dit.
            input.MergeAttribute("id", nummer == 0 ? id : $"{id}-{nummer}");
            input.MergeAttribute("name", Faltnamn);
            input.MergeAttribute("value", val.Value ?? val.Text);
            if ((val.Value ?? val.Text) == varde) input.MergeAttribute("checked", "checked");
            var rad = Element("label", "valrad");
            rad.InnerHtml.AppendHtml(input).AppendHtml(Text(Element("span"), val.Text));
            nummer++;
            yield return rad;
        }
    }

    private IHtmlContent Hjalptext(string id)
    {
        if (Hjalp is null) return HtmlString.Empty;
        var hjalp = Text(Element("p", "hjalp"), Hjalp);
        hjalp.MergeAttribute("id", $"{id}-hjalp");
        return hjalp;
    }

    private static IHtmlContent Feltext(string id, string? fel)
    {
        if (fel is null) return HtmlString.Empty;
        var text = Element("p", "felmeddelande");
        text.MergeAttribute("id", $"{id}-fel");
        text.InnerHtml.AppendHtml(IkonTagHelper.Rita("fel")).AppendHtml(Text(Element("span"), fel));
        return text;
    }

    private static TagBuilder Element(string namn, string? klass = null)
    {
        var element = new TagBuilder(namn);
        if (klass is not null) element.AddCssClass(klass);
        return element;
    }

    private static TagBuilder Text(TagBuilder element, string text)
    {
        element.InnerHtml.Append(text);
        return element;
    }
}
