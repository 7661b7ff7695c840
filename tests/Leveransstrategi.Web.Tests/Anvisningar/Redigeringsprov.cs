using System.Security.Claims;
using AngleSharp.Html.Dom;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Utkast i prov av sidorna för redigering: ett nytt utkast med text, och sidan som den skickas.</summary>
internal static class Redigeringsprov
{
    /// <summary>Gör något som en person med rollen, utanför webbläsaren.</summary>
    public static async Task<T> SomAsync<T>(this WebApplicationFactory<Program> portal, string roll, IRequest<T> begaran)
    {
        await using var rymd = portal.Services.CreateAsyncScope();
        var uppgifter = new[] { new Claim(ClaimTypes.NameIdentifier, Guid.CreateVersion7().ToString()), new Claim(ClaimTypes.Name, "Någon annan"), new Claim(ClaimTypes.Role, roll) };
        rymd.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity(uppgifter, "prov")) };
        try
        {
            return await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(begaran);
        }
        finally
        {
            rymd.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = null;
        }
    }

    /// <summary>Utkastet så som det är nu.</summary>
    public static Task<VisaUtkast.View> UtkastAsync(this WebApplicationFactory<Program> portal, string slug) =>
        portal.SomAsync(Roller.Redaktor, new VisaUtkast.Query(slug));

    /// <summary>Ett nytt utkast med text i ett avsnitt; ett påbörjat förkastas först. Svaret är avsnittets adress.</summary>
    public static async Task<string> NyttUtkastAsync(this WebApplicationFactory<Program> portal, string slug, string text, int avsnitt = 1)
    {
        try
        {
            var pagar = await portal.UtkastAsync(slug);
            if (pagar.Status == Anvisningsstatus.UnderGranskning)
            {
                await portal.SomAsync(Roller.Redaktor, new AterforvisaGranskning.Command(slug, "Nytt prov", pagar.Versionsmarke));
                pagar = await portal.UtkastAsync(slug);
            }

            await portal.SomAsync(Roller.Redaktor, new ForkastaAnvisningsutkast.Command(slug, "Nytt prov", pagar.Versionsmarke));
        }
        catch (Domain.Common.SaknasException)
        {
            // Det första utkastet i området.
        }

        await portal.SomAsync(Roller.Redaktor, new SkapaAnvisningsutkast.Command(slug));
        return await portal.SkrivAsync(slug, text, avsnitt);
    }

    /// <summary>Skriver ett avsnitt som någon annan.</summary>
    public static async Task<string> SkrivAsync(this WebApplicationFactory<Program> portal, string slug, string text, int avsnitt = 1)
    {
        var utkast = await portal.UtkastAsync(slug);
        var post = utkast.Text.Avsnitt[avsnitt];
        await portal.SomAsync(Roller.Redaktor, new SparaAvsnitt.Command(slug, post.Id, utkast.Revision, utkast.Revision, post.Rubrik, text));
        return $"/anvisningar/{slug}/utkast/avsnitt/{post.Id.Value}";
    }

    /// <summary>En beslutad version med texten, så att ett nytt utkast har något att jämföras med.</summary>
    public static async Task BeslutaTextAsync(this WebApplicationFactory<Program> portal, string slug, string text)
    {
        await portal.NyttUtkastAsync(slug, text);
        await portal.SkrivAsync(slug, "4.1 Nämnden ansvarar för sina behov.", 3);
        await portal.SkrivAsync(slug, "6.1 Köp prövas i konkurrens.", 5);
        await portal.SomAsync(Roller.Redaktor, new SkickaTillGranskning.Command(slug, (await portal.UtkastAsync(slug)).Versionsmarke));
        await portal.SomAsync(Roller.Redaktor, new GodkannGranskning.Command(slug, (await portal.UtkastAsync(slug)).Versionsmarke));
        var klart = await portal.UtkastAsync(slug);
        await portal.SomAsync(
            Roller.Beslutsregistrator,
            new FaststallAnvisning.Command(slug, klart.Nummer, "Kommunstyrelsen", "2008-03-03", "§ 12", "KS 2008/0000", "2008-03-03", null, null, klart.Versionsmarke));
    }

    /// <summary>Rutans text i ett avsnitt nu.</summary>
    public static async Task<string> RutanAsync(this WebApplicationFactory<Program> portal, string slug, int avsnitt = 1)
    {
        var utkast = await portal.UtkastAsync(slug);
        return Redigeringstext.Skriv(utkast.Text, utkast.Text.Avsnitt[avsnitt].Id, new Dictionary<PunktId, (string, string)>());
    }

    /// <summary>Formulärets fält så som sidan visar dem, med några utbytta. Skyddet är med.</summary>
    public static FormUrlEncodedContent Formular(this IHtmlDocument sida, params (string Namn, string Varde)[] andrade)
    {
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

    /// <summary>Skickar sidans formulär med några fält utbytta.</summary>
    public static async Task<HttpResponseMessage> SkickaAsync(this HttpClient klient, IHtmlDocument sida, string adress, params (string Namn, string Varde)[] andrade)
    {
        using var innehall = sida.Formular(andrade);
        return await klient.PostAsync(new Uri(adress, UriKind.Relative), innehall);
    }

    /// <summary>Rutans text på sidan.</summary>
    public static string Ruta(this IHtmlDocument sida, string id = "Text") => ((IHtmlTextAreaElement)sida.GetElementById(id)!).Value.ReplaceLineEndings("\n");

    /// <summary>Sidans meddelande överst.</summary>
    public static string Meddelande(this IHtmlDocument sida) => sida.QuerySelector("main .meddelande")?.TextContent.Replace('\u00A0', ' ').Trim() ?? "";
}
