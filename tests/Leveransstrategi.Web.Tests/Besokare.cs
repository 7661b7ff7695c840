using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.TestSupport;
using Leveransstrategi.Web.Konto;
using MediatR;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests;

/// <summary>Besökare (visitors): klienter utan konto eller inloggade genom inloggningssidan, och formulär som skickas som i en webbläsare.</summary>
public static class Besokare
{
    /// <summary>Någon utan konto, som inte följer omdirigeringar.</summary>
    public static HttpClient Anonym(this WebApplicationFactory<Program> portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    /// <summary>Skickar en begäran som portalen själv, utanför någon webbegäran.</summary>
    public static async Task<T> SomPortalenAsync<T>(this WebApplicationFactory<Program> portal, IRequest<T> begaran)
    {
        ArgumentNullException.ThrowIfNull(portal);
        await using var rymd = portal.Services.CreateAsyncScope();
        rymd.ServiceProvider.GetRequiredService<Anvandarkontext>().HandlaSomPortalen();
        return await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(begaran);
    }

    /// <summary>Skapar ett konto som kan logga in.</summary>
    public static async Task<Guid> KontoAsync(this WebApplicationFactory<Program> portal, string epost, params string[] roller)
    {
        var konto = await portal.SomPortalenAsync(new SkapaKonto.Command($"Prov {epost.Split('@')[0]}", epost, roller, []));
        await portal.SomPortalenAsync(new ValjLosenord.Command(konto.Nyckel, Testkonton.Losenord));
        return konto.Id;
    }

    /// <summary>En ny inloggad person med rollen.</summary>
    public static async Task<HttpClient> InloggadAsync(this WebApplicationFactory<Program> portal, string? roll, string? epost = null)
    {
        epost ??= $"{roll ?? "ingen"}-{Guid.NewGuid():N}@exempel.invalid";
        await portal.KontoAsync(epost, roll is null ? [] : [roll]);
        var klient = portal.Anonym();
        var svar = await klient.LoggaInAsync(epost);
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        return klient;
    }

    /// <summary>Loggar in genom sidan.</summary>
    public static Task<HttpResponseMessage> LoggaInAsync(this HttpClient klient, string epost, string losenord = Testkonton.Losenord, string tillbaka = "") =>
        klient.PostaAsync("/logga-in", ("Epost", epost), ("Losenord", losenord), ("tillbaka", tillbaka));

    /// <summary>Öppnar sidan, tar dess skydd mot förfalskade formulär och skickar fälten.</summary>
    public static Task<HttpResponseMessage> PostaAsync(this HttpClient klient, string adress, params (string Namn, string Varde)[] falt) =>
        klient.PostaFranAsync(adress, adress, falt);

    /// <summary>Som <see cref="PostaAsync"/>, men formuläret står på en annan sida än den som tar emot det.</summary>
    public static async Task<HttpResponseMessage> PostaFranAsync(this HttpClient klient, string sida, string adress, params (string Namn, string Varde)[] falt)
    {
        ArgumentNullException.ThrowIfNull(klient);
        var skydd = (await klient.SidaAsync(sida)).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");
        Assert.False(skydd is null, $"{sida} har inget formulär.");
        using var innehall = new FormUrlEncodedContent(falt.Append(("__RequestVerificationToken", skydd)).Select(par => KeyValuePair.Create(par.Item1, par.Item2)));
        return await klient.PostAsync(new Uri(adress, UriKind.Relative), innehall);
    }

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

    /// <summary>Felen i sidans sammanfattning.</summary>
    public static IEnumerable<string> Fel(this IHtmlDocument sida)
    {
        ArgumentNullException.ThrowIfNull(sida);
        return sida.QuerySelectorAll("ds-error-summary li").Select(rad => rad.TextContent.Trim());
    }

    /// <summary>De sex rollerna, i tabellens ordning.</summary>
    public static IReadOnlyList<string> Roller { get; } =
    [
        Application.Common.Roller.Redaktor,
        Application.Common.Roller.Beslutsregistrator,
        Application.Common.Roller.Namndadministrator,
        Application.Common.Roller.Avtalsforvaltare,
        Application.Common.Roller.Revisor,
        Application.Common.Roller.Administrator,
    ];
}
