using System.Security.Claims;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Utkast i en portal (drafts in a portal), påbörjade som portalen själv, så att vem som helst av redaktörerna får granska.</summary>
internal static class Gangportal
{
    /// <summary>Påbörjar ett utkast med en punkt i varje obligatorisk del.</summary>
    public static async Task UtkastAsync(this WebApplicationFactory<Program> portal, string slug, bool ifyllt = true)
    {
        await portal.SomPortalenAsync(new SkapaAnvisningsutkast.Command(slug));
        if (!ifyllt)
            return;
        await portal.SkrivAsync(slug, 1, "2.1 Området delas i **uppdrag** och **förvaltning**.");
        await portal.SkrivAsync(slug, 3, "4.1 Nämnden ansvarar för sina egna behov.\n\n4.2 Servicenämnden förvaltar avtalen, se [[2.1]].");
        await portal.SkrivAsync(slug, 5, "6.1 Köp prövas i konkurrens.");
    }

    /// <summary>Skriver ett avsnitt i utkastet.</summary>
    public static async Task SkrivAsync(this WebApplicationFactory<Program> portal, string slug, int avsnitt, string text)
    {
        var utkast = await portal.VisaUtkastAsync(slug);
        var post = utkast.Text.Avsnitt[avsnitt];
        await portal.SomPortalenAsync(new SparaAvsnitt.Command(slug, post.Id, utkast.Revision, utkast.Revision, post.Rubrik, text));
    }

    /// <summary>Utkastet så som det är nu.</summary>
    public static Task<VisaUtkast.View> VisaUtkastAsync(this WebApplicationFactory<Program> portal, string slug) =>
        portal.SomPortalenAsync(new VisaUtkast.Query(slug));

    /// <summary>Tar utkastet till granskning och till KS.</summary>
    public static async Task InforKsAsync(this WebApplicationFactory<Program> portal, string slug, bool godkann = true)
    {
        await portal.SomPortalenAsync(new SkickaTillGranskning.Command(slug, (await portal.VisaUtkastAsync(slug)).Versionsmarke));
        if (!godkann)
            return;
        await portal.SomRedaktorAsync(new GodkannGranskning.Command(slug, (await portal.VisaUtkastAsync(slug)).Versionsmarke));
    }

    /// <summary>Tar ett ifyllt utkast hela vägen till beslut.</summary>
    public static async Task BeslutadAsync(this WebApplicationFactory<Program> portal, string slug, string gallerFran)
    {
        await portal.UtkastAsync(slug);
        await portal.InforKsAsync(slug);
        var utkast = await portal.VisaUtkastAsync(slug);
        await portal.SomPortalenAsync(new FaststallAnvisning.Command(slug, utkast.Nummer, "Kommunstyrelsen", gallerFran, "§ 12", "KS 2026/12", gallerFran, null, null, utkast.Versionsmarke));
    }

    /// <summary>Lägger en kommentar till första punkten i ett avsnitt.</summary>
    public static async Task<Guid> KommenteraAsync(this WebApplicationFactory<Program> portal, string slug, int avsnitt, string? text, string? forslag = null) =>
        await portal.SomPortalenAsync(new Kommentera.Command(slug, (await portal.VisaUtkastAsync(slug)).Text.Avsnitt[avsnitt].Punkter[0].Id, text, forslag));

    // Portalen själv får inte granska: fyra ögon kräver en person. Den ges här utan att någon loggar in, så att det går lika bra när
    // portalen lyssnar för en webbläsare.
    private static async Task<T> SomRedaktorAsync<T>(this WebApplicationFactory<Program> portal, IRequest<T> begaran)
    {
        await using var rymd = portal.Services.CreateAsyncScope();
        var redaktor = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, $"{Guid.CreateVersion7()}"), new(ClaimTypes.Name, "Prov granskare"), new(ClaimTypes.Role, Roller.Redaktor)],
            "prov");
        rymd.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { User = new ClaimsPrincipal(redaktor) };
        return await rymd.ServiceProvider.GetRequiredService<IMediator>().Send(begaran);
    }
}
