using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.TagHelpers;

/// <summary>Kör ett märkord (tag helper) för sig och läser det som blir, som en webbläsare läser det.</summary>
internal static class Markordsprov
{
    private static readonly IModelMetadataProvider Metadata =
        new ServiceCollection().AddMvcCore().AddDataAnnotations().Services.BuildServiceProvider().GetRequiredService<IModelMetadataProvider>();

    internal sealed class Formular
    {
        [Display(Name = "E-postadress")]
        public string? Epost { get; set; }

        [Display(Name = "Gäller från")]
        public DateOnly? Fran { get; set; }

        public string? Slag { get; set; }

        public bool Klar { get; set; }
    }

    internal static ViewContext Vy(string adress = "/", ModelStateDictionary? lage = null, Formular? modell = null)
    {
        var uri = new Uri(new Uri("http://localhost"), adress);
        var http = new DefaultHttpContext();
        http.Request.Path = uri.AbsolutePath;
        http.Request.QueryString = new QueryString(uri.Query);
        var handling = new ActionContext(http, new RouteData(), new ActionDescriptor(), lage ?? new ModelStateDictionary());
        return new ViewContext
        {
            HttpContext = http,
            RouteData = handling.RouteData,
            ActionDescriptor = handling.ActionDescriptor,
            ViewData = new ViewDataDictionary<Formular>(Metadata, handling.ModelState) { Model = modell! },
        };
    }

    internal static ModelExpression For(Formular formular, string namn)
    {
        var utforskare = new ModelExplorer(Metadata, Metadata.GetMetadataForType(typeof(Formular)), formular);
        return new ModelExpression(namn, utforskare.GetExplorerForProperty(namn));
    }

    internal static async Task<IElement> Kor(TagHelper markord, string element, string innehall = "", Action<TagHelperContext>? fore = null, params (string, string)[] attribut)
    {
        var lista = new TagHelperAttributeList(attribut.Select(a => new TagHelperAttribute(a.Item1, a.Item2)));
        var context = new TagHelperContext(lista, new Dictionary<object, object>(), "prov");
        fore?.Invoke(context);
        var output = new TagHelperOutput(element, new TagHelperAttributeList(lista), (_, _) =>
        {
            TagHelperContent barn = new DefaultTagHelperContent();
            return Task.FromResult(barn.AppendHtml(innehall));
        });
        markord.Init(context);
        await markord.ProcessAsync(context, output);
        await using var text = new StringWriter();
        output.WriteTo(text, HtmlEncoder.Default);
        // En th måste stå i en tabell för att läsas som en th.
        var html = element == "th" ? $"<table><tr>{text}</tr></table>" : text.ToString();
        return (await new HtmlParser().ParseDocumentAsync(html)).Body!;
    }
}
