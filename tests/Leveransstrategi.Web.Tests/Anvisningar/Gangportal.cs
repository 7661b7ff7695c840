using System.Net;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Microsoft.AspNetCore.Mvc.Testing;

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
        var granskare = await portal.InloggadAsync(Roller.Redaktor);
        var sida = $"/anvisningar/{slug}/utkast/granska";
        var svar = await granskare.PostaFranAsync(sida, $"{sida}?handler=Godkann", ("Versionsmarke", $"{(await portal.VisaUtkastAsync(slug)).Versionsmarke}"));
        Assert.Equal(HttpStatusCode.Redirect, svar.StatusCode);
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
}
