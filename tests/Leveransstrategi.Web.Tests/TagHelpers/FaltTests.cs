using AngleSharp.Dom;
using Leveransstrategi.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Leveransstrategi.Web.Tests.TagHelpers;

public sealed class FaltTests
{
    private const string Fel = "Skriv din e-postadress, till exempel fornamn.efternamn@stockholm.se";

    [Fact]
    public async Task Etikett_hjalp_och_fel_hor_ihop_med_inmatningen()
    {
        var lage = new ModelStateDictionary();
        lage.SetModelValue("Epost", "fel", "fel");
        lage.AddModelError("Epost", Fel);
        var falt = await Kor("Epost", new FaltTagHelper { Typ = "email", Hjalp = "Den du har i staden." }, lage, ("autocomplete", "username"));

        var input = falt.QuerySelector("input")!;
        Assert.Equal("E-postadress", falt.QuerySelector($"label[for='{input.Id}']")!.TextContent);
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Equal(["Den du har i staden.", Fel], input.GetAttribute("aria-describedby")!.Split(' ').Select(id => falt.QuerySelector("#" + id)!.TextContent));
        Assert.Equal("username", input.GetAttribute("autocomplete"));
        Assert.Equal("fel", input.GetAttribute("value"));
    }

    [Fact]
    public async Task Ett_losenord_skrivs_aldrig_ut_igen()
    {
        var lage = new ModelStateDictionary();
        lage.SetModelValue("Epost", "hemligt", "hemligt");
        var falt = await Kor("Epost", new FaltTagHelper { Typ = "password" }, lage);
        Assert.DoesNotContain("hemligt", falt.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frivilliga_falt_marks_med_ord()
    {
        var falt = await Kor("Epost", new FaltTagHelper { Frivillig = true });
        Assert.Equal("E-postadress (frivilligt)", falt.QuerySelector("label")!.TextContent);
        Assert.Null(falt.QuerySelector("input")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Datum_visas_i_den_form_som_hjalpen_anger()
    {
        var falt = await Kor("Fran", new FaltTagHelper { Typ = "date" }, formular: new() { Fran = new(2008, 3, 3) });
        Assert.Equal("2008-03-03", falt.QuerySelector("input[type=text]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Text_i_flera_rader_behaller_en_inledande_tomrad_och_koder()
    {
        var falt = await Kor("Epost", new FaltTagHelper { Typ = "textarea" }, formular: new() { Epost = "\n<b>a</b>" });
        Assert.Equal("\n<b>a</b>", falt.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Lista_och_grupp_visar_det_valda()
    {
        SelectListItem[] val = [new("Nämnd", "namnd"), new("Bolag", "bolag")];
        var lista = await Kor("Slag", new FaltTagHelper { Typ = "select", Val = val }, formular: new() { Slag = "bolag" });
        Assert.Equal("Bolag", lista.QuerySelector("option[selected]")!.TextContent);

        var grupp = await Kor("Slag", new FaltTagHelper { Typ = "radio", Val = val }, formular: new() { Slag = "bolag" });
        Assert.NotNull(grupp.QuerySelector("fieldset > legend"));
        Assert.Equal("bolag", grupp.QuerySelector("input[checked]")!.GetAttribute("value"));
        Assert.Equal("Slag", grupp.QuerySelectorAll("input")[0].Id);
    }

    [Fact]
    public async Task Kryssruta_skickar_true_och_visar_sitt_lage()
    {
        var falt = await Kor("Klar", new FaltTagHelper { Typ = "checkbox" }, formular: new() { Klar = true });
        var ruta = falt.QuerySelector("label input[type=checkbox]")!;
        Assert.True(ruta.IsChecked());
        Assert.Equal("true", ruta.GetAttribute("value"));
    }

    [Fact]
    public async Task Felsammanfattningen_har_samma_ord_och_lankar_till_faltet()
    {
        var lage = new ModelStateDictionary();
        lage.AddModelError("Input.Epost", Fel);
        lage.AddModelError("", "Kontot är låst i 15 minuter.");
        var ruta = await Markordsprov.Kor(new FelsammanfattningTagHelper { Rubrik = "Det gick inte att logga in", ViewContext = Markordsprov.Vy(lage: lage) }, "felsammanfattning");

        Assert.Equal("Det gick inte att logga in", ruta.QuerySelector("h2")!.TextContent);
        Assert.Equal("-1", ruta.FirstElementChild!.GetAttribute("tabindex"));
        Assert.Equal(Fel, ruta.QuerySelector("a[href='#Input_Epost']")!.TextContent);
        Assert.Contains("Kontot är låst i 15 minuter.", ruta.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Felen_raknas_upp_i_faltens_ordning()
    {
        var lage = new ModelStateDictionary();
        foreach (var falt in new[] { "Slag", "", "Fran", "Epost" }) lage.AddModelError(falt, $"fel {falt}");
        var vy = Markordsprov.Vy(lage: lage, modell: new());
        var ruta = await Markordsprov.Kor(new FelsammanfattningTagHelper { Rubrik = "x", ViewContext = vy }, "felsammanfattning");
        Assert.Equal(["fel Epost", "fel Fran", "fel Slag", "fel "], ruta.QuerySelectorAll("li").Select(l => l.TextContent));
    }

    [Fact]
    public async Task Utan_fel_visas_ingen_felsammanfattning() =>
        Assert.Empty((await Markordsprov.Kor(new FelsammanfattningTagHelper { Rubrik = "x", ViewContext = Markordsprov.Vy() }, "felsammanfattning")).Children);

    private static Task<IElement> Kor(string namn, FaltTagHelper falt, ModelStateDictionary? lage = null, params (string, string)[] attribut) =>
        Kor(namn, falt, new(), lage, attribut);

    private static Task<IElement> Kor(string namn, FaltTagHelper falt, Markordsprov.Formular formular) => Kor(namn, falt, formular, null);

    private static Task<IElement> Kor(string namn, FaltTagHelper falt, Markordsprov.Formular formular, ModelStateDictionary? lage, params (string, string)[] attribut)
    {
        falt.For = Markordsprov.For(formular, namn);
        falt.ViewContext = Markordsprov.Vy(lage: lage);
        return Markordsprov.Kor(falt, "falt", attribut: attribut);
    }
}
