using Leveransstrategi.Web.Yta;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Leveransstrategi.Web.TagHelpers;

/// <summary>
/// Ladda ner (download): <c>&lt;ladda-ner /&gt;</c> på en <see cref="IListsida"/> länkar till listan som CSV och som Excelfil, med det urval
/// som står i adressen, och låter läsaren välja kolumner. En sida med annat än en lista skriver en länk i taget med egna ord:
/// <c>&lt;ladda-ner som="excel"&gt;Rapport som Excel&lt;/ladda-ner&gt;</c>.
/// </summary>
[HtmlTargetElement("ladda-ner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LaddaNerTagHelper : TagHelper
{
    private static readonly (string Hanterare, string Form)[] former = [(Csvsvar<object>.Hanterare, "CSV"), (Excelsvar<object>.Hanterare, "Excel")];

    /// <summary>Filens form: csv eller excel, när sidan skriver länken själv.</summary>
    public string Som { get; set; } = Csvsvar<object>.Hanterare;

    /// <summary>Sidan som visas.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private HttpRequest Begaran => ViewContext.HttpContext.Request;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var innehall = await output.GetChildContentAsync();
        output.TagName = null;
        if (!innehall.IsEmptyOrWhiteSpace)
        {
            output.Content.SetHtmlContent(Lank(Som, innehall));
            return;
        }

        var sida = ViewContext.ViewData.Model as IListsida ?? throw new InvalidOperationException($"{ViewContext.ViewData.ModelMetadata.ModelType} visar <ladda-ner /> utan att vara en {nameof(IListsida)}.");
        foreach (var (hanterare, form) in former)
            output.Content.AppendHtml(Lank(hanterare, new HtmlString($"Ladda ner som {form}")));
        output.Content.AppendHtml(Valet(sida, Kolumnval.Las(Begaran)));
    }

    private TagBuilder Lank(string hanterare, IHtmlContent ord)
    {
        var lank = Element("a", "ds-button ej-utskrift", ("data-variant", "secondary"), ("href", Begaran.AdressMed(("handler", hanterare), ("sida", null))));
        lank.InnerHtml.AppendHtml(IkonTagHelper.Rita("ladda-ner")).AppendHtml(ord);
        return lank;
    }

    private TagBuilder Valet(IListsida sida, Kolumnval val)
    {
        var antal = sida.Kolumner.Count(kolumn => val.Tar(kolumn.Nyckel));
        var ruta = Element("details", "kolumnval ej-utskrift");
        if (val.ArTomt) ruta.MergeAttribute("open", "open");
        var formular = Element("form", "kolumnval__form", ("method", "get"), ("action", Begaran.PathBase + Begaran.Path));
        foreach (var (namn, varde) in Urvalet())
            formular.InnerHtml.AppendHtml(Inmatning("hidden", namn, varde));
        // Ett tomt värde skiljer den som tog bort alla kolumner från den som aldrig valde.
        formular.InnerHtml.AppendHtml(Inmatning("hidden", Kolumnval.Parameter, ""));
        formular.InnerHtml.AppendHtml(Rutor(sida, val));
        var knappar = Element("div", "atgarder");
        foreach (var (hanterare, form) in former)
            knappar.InnerHtml.AppendHtml(Med(Element("button", "ds-button", ("data-variant", "secondary"), ("type", "submit"), ("name", "handler"), ("value", hanterare)), $"Ladda ner valda som {form}"));
        formular.InnerHtml.AppendHtml(knappar);
        ruta.InnerHtml
            .AppendHtml(Med(Element("summary"), val.Gjort && !val.ArTomt ? $"Välj kolumner ({antal} av {sida.Kolumner.Count} valda)" : "Välj kolumner"))
            .AppendHtml(formular);
        return ruta;
    }

    // Allt annat som står i adressen följer med, så att filen får listans urval.
    private IEnumerable<(string Namn, string Varde)> Urvalet() => Begaran.Query
        .Where(par => !new[] { "handler", "sida", Kolumnval.Parameter }.Contains(par.Key, StringComparer.OrdinalIgnoreCase))
        .SelectMany(par => par.Value, (par, varde) => (par.Key, varde ?? ""));

    private static TagBuilder Rutor(IListsida sida, Kolumnval val)
    {
        var grupp = Element("fieldset");
        grupp.InnerHtml.AppendHtml(Med(Element("legend", "ds-label"), "Kolumner i filen"));
        if (val.ArTomt)
        {
            grupp.MergeAttribute("aria-describedby", "kolumnval-fel");
            var fel = Element("p", "felmeddelande", ("id", "kolumnval-fel"), ("tabindex", "-1"), ("autofocus", "autofocus"));
            fel.InnerHtml.AppendHtml(IkonTagHelper.Rita("fel")).AppendHtml(Med(Element("span"), Kolumnval.Inga));
            grupp.InnerHtml.AppendHtml(fel);
        }

        var rutor = Element("div", "kolumnval__rutor");
        foreach (var kolumn in sida.Kolumner)
        {
            var rad = Element("label", "valrad");
            var ruta = Inmatning("checkbox", Kolumnval.Parameter, kolumn.Nyckel);
            ruta.AddCssClass("ds-input");
            if (val.Tar(kolumn.Nyckel)) ruta.MergeAttribute("checked", "checked");
            rad.InnerHtml.AppendHtml(ruta).AppendHtml(Med(Element("span"), kolumn.Rubrik));
            rutor.InnerHtml.AppendHtml(rad);
        }

        grupp.InnerHtml.AppendHtml(rutor);
        return grupp;
    }

    private static TagBuilder Inmatning(string typ, string namn, string varde)
    {
        var inmatning = Element("input", null, ("type", typ), ("name", namn), ("value", varde));
        inmatning.TagRenderMode = TagRenderMode.SelfClosing;
        return inmatning;
    }

    private static TagBuilder Element(string namn, string? klass = null, params (string Namn, string Varde)[] attribut)
    {
        var element = new TagBuilder(namn);
        if (klass is not null) element.AddCssClass(klass);
        foreach (var (attributnamn, varde) in attribut) element.MergeAttribute(attributnamn, varde);
        return element;
    }

    private static TagBuilder Med(TagBuilder element, string text)
    {
        element.InnerHtml.Append(text);
        return element;
    }
}
