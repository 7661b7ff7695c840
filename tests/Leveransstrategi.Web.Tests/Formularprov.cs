using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Leveransstrategi.Web.Tests;

/// <summary>Sidor och formulär: att läsa en sida och skicka det som står på den, så som en webbläsare gör.</summary>
public static class Formularprov
{
    private const string Skydd = "__RequestVerificationToken";

    /// <summary>Sidan som dokument.</summary>
    public static async Task<IHtmlDocument> SidaAsync(this HttpClient klient, string adress)
    {
        ArgumentNullException.ThrowIfNull(klient);
        return await (await klient.GetAsync(new Uri(adress, UriKind.Relative))).SidaAsync();
    }

    /// <summary>Svaret som dokument.</summary>
    public static async Task<IHtmlDocument> SidaAsync(this HttpResponseMessage svar)
    {
        ArgumentNullException.ThrowIfNull(svar);
        return new HtmlParser().ParseDocument(await svar.Content.ReadAsStringAsync());
    }

    /// <summary>Öppnar sidan, tar dess skydd mot förfalskade formulär och skickar fälten.</summary>
    public static Task<HttpResponseMessage> PostaAsync(this HttpClient klient, string adress, params (string Namn, string Varde)[] falt) =>
        klient.PostaFranAsync(adress, adress, falt);

    /// <summary>Som <see cref="PostaAsync"/>, men formuläret står på en annan sida än den som tar emot det.</summary>
    public static async Task<HttpResponseMessage> PostaFranAsync(this HttpClient klient, string sida, string adress, params (string Namn, string Varde)[] falt)
    {
        ArgumentNullException.ThrowIfNull(klient);
        using var innehall = new FormUrlEncodedContent(falt.Append((Skydd, await klient.SkyddAsync(sida))).Select(par => KeyValuePair.Create(par.Item1, par.Item2)));
        return await klient.PostAsync(new Uri(adress, UriKind.Relative), innehall);
    }

    /// <summary>Som <see cref="PostaAsync"/>, med en fil i formuläret om någon är vald.</summary>
    public static async Task<HttpResponseMessage> PostaFilAsync(this HttpClient klient, string adress, (string Falt, string Namn, byte[] Innehall)? fil, params (string Namn, string Varde)[] falt)
    {
        ArgumentNullException.ThrowIfNull(klient);
        using var innehall = new MultipartFormDataContent();
        foreach (var (namn, varde) in falt.Append((Skydd, await klient.SkyddAsync(adress))))
            innehall.Add(new StringContent(varde), namn);
        if (fil is { } vald)
            innehall.Add(new ByteArrayContent(vald.Innehall), vald.Falt, vald.Namn);
        return await klient.PostAsync(new Uri(adress, UriKind.Relative), innehall);
    }

    /// <summary>Redigeringens fält så som sidan visar dem, med några utbytta. Skyddet är med.</summary>
    public static FormUrlEncodedContent Formular(this IHtmlDocument sida, params (string Namn, string Varde)[] andrade)
    {
        ArgumentNullException.ThrowIfNull(sida);
        var falt = sida.QuerySelectorAll("form[method=post].redigera input, form[method=post].redigera select, form[method=post].redigera textarea")
            .Where(element => element is not IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false })
            .Select(element => (Namn: element.GetAttribute("name") ?? "", Varde: element switch
            {
                IHtmlTextAreaElement ruta => ruta.Value,
                IHtmlSelectElement lista => lista.Value ?? "",
                IHtmlInputElement inmatning => inmatning.Value,
                _ => "",
            }))
            .Where(par => par.Namn.Length > 0 && !andrade.Any(ny => ny.Namn == par.Namn));
        return new FormUrlEncodedContent(falt.Concat(andrade).Select(par => KeyValuePair.Create(par.Namn, par.Varde)));
    }

    /// <summary>Skickar redigeringens formulär med några fält utbytta.</summary>
    public static async Task<HttpResponseMessage> SkickaAsync(this HttpClient klient, IHtmlDocument sida, string adress, params (string Namn, string Varde)[] andrade)
    {
        ArgumentNullException.ThrowIfNull(klient);
        using var innehall = sida.Formular(andrade);
        return await klient.PostAsync(new Uri(adress, UriKind.Relative), innehall);
    }

    /// <summary>Rutans text på sidan.</summary>
    public static string Ruta(this IHtmlDocument sida, string id = "Text")
    {
        ArgumentNullException.ThrowIfNull(sida);
        return ((IHtmlTextAreaElement)sida.GetElementById(id)!).Value.ReplaceLineEndings("\n");
    }

    /// <summary>Sidans meddelande överst.</summary>
    public static string Meddelande(this IHtmlDocument sida)
    {
        ArgumentNullException.ThrowIfNull(sida);
        return sida.QuerySelector("main .meddelande")?.TextContent.Replace('\u00A0', ' ').Trim() ?? "";
    }

    /// <summary>Felen i sidans sammanfattning.</summary>
    public static IEnumerable<string> Fel(this IHtmlDocument sida)
    {
        ArgumentNullException.ThrowIfNull(sida);
        return sida.QuerySelectorAll("ds-error-summary li").Select(rad => rad.TextContent.Trim());
    }

    private static async Task<string> SkyddAsync(this HttpClient klient, string sida)
    {
        var skydd = (await klient.SidaAsync(sida)).QuerySelector($"input[name={Skydd}]")?.GetAttribute("value");
        Assert.False(skydd is null, $"{sida} har inget formulär.");
        return skydd;
    }
}
