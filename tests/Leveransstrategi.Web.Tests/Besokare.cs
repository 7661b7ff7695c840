using System.Net;
using Leveransstrategi.Application.Features.Konton;
using Leveransstrategi.Web.Tests.Webblasare;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

namespace Leveransstrategi.Web.Tests;

/// <summary>Besökare (visitors): någon utan konto, konton, och inloggade genom inloggningssidan, som klient eller i en webbläsare.</summary>
public static class Besokare
{
    /// <summary>Någon utan konto, som inte följer omdirigeringar.</summary>
    public static HttpClient Anonym(this WebApplicationFactory<Program> portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return portal.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
    }

    /// <summary>Skapar ett konto som kan logga in.</summary>
    public static Task<Guid> KontoAsync(this WebApplicationFactory<Program> portal, string epost, params string[] roller)
    {
        ArgumentNullException.ThrowIfNull(epost);
        return portal.KontoAsync($"Prov {epost.Split('@')[0]}", epost, roller, []);
    }

    /// <summary>En nämndadministratörs konto för nämnderna; svaret är e-postadressen.</summary>
    public static async Task<string> NamndkontoAsync(this WebApplicationFactory<Program> portal, params string[] namnder)
    {
        var epost = NyEpost("namnd");
        await portal.KontoAsync("Nämndens administratör", epost, [Application.Common.Roller.Namndadministrator], namnder);
        return epost;
    }

    /// <summary>En ny inloggad person med rollen.</summary>
    public static async Task<HttpClient> InloggadAsync(this WebApplicationFactory<Program> portal, string? roll, string? epost = null)
    {
        epost ??= NyEpost(roll ?? "ingen");
        await portal.KontoAsync(epost, roll is null ? [] : [roll]);
        var klient = portal.Anonym();
        var svar = await klient.LoggaInAsync(epost);
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
        return klient;
    }

    /// <summary>En ny inloggad person med rollerna i en egen webbläsarsession.</summary>
    public static async Task<IPage> InloggadAsync(this Webblasarfixtur fixtur, bool skript = true, params string[] roller)
    {
        ArgumentNullException.ThrowIfNull(fixtur);
        var sida = await fixtur.NySida(skript: skript);
        var epost = NyEpost(roller.FirstOrDefault("ingen"));
        await fixtur.Portal.KontoAsync(epost, roller);
        await sida.LoggaInAsync(epost);
        return sida;
    }

    /// <summary>Loggar in genom sidan.</summary>
    public static Task<HttpResponseMessage> LoggaInAsync(this HttpClient klient, string epost, string losenord = Testkonton.Losenord, string tillbaka = "") =>
        klient.PostaAsync("/logga-in", ("Epost", epost), ("Losenord", losenord), ("tillbaka", tillbaka));

    /// <summary>Loggar in i webbläsaren, på inloggningssidan som är öppen eller annars på en ny.</summary>
    public static async Task LoggaInAsync(this IPage sida, string epost)
    {
        ArgumentNullException.ThrowIfNull(sida);
        if (!sida.Url.Contains("/logga-in", StringComparison.Ordinal))
            await sida.GotoAsync("/logga-in?tillbaka=%2Fkonto");
        await sida.GetByLabel("E-postadress").FillAsync(epost);
        await sida.GetByLabel("Lösenord", new() { Exact = true }).FillAsync(Testkonton.Losenord);
        await sida.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Logga in" }).ClickAsync();
        await sida.WaitForURLAsync(url => !url.Contains("/logga-in", StringComparison.Ordinal), new() { WaitUntil = WaitUntilState.Commit });
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

    private static string NyEpost(string namn) => $"{namn}-{Guid.NewGuid():N}@exempel.invalid";

    private static async Task<Guid> KontoAsync(this WebApplicationFactory<Program> portal, string namn, string epost, IReadOnlyList<string> roller, IReadOnlyList<string> organisationer)
    {
        var konto = await portal.SomPortalenAsync(new SkapaKonto.Command(namn, epost, roller, organisationer));
        await portal.SomPortalenAsync(new ValjLosenord.Command(konto.Nyckel, Testkonton.Losenord));
        return konto.Id;
    }
}
