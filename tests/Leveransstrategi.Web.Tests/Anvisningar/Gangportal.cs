using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Utkast i en portal (drafts in a portal), påbörjade som portalen själv.</summary>
internal static class Gangportal
{
    /// <summary>Påbörjar ett utkast med en punkt i varje obligatorisk del.</summary>
    public static async Task IfylltUtkastAsync(this WebApplicationFactory<Program> portal, string slug)
    {
        await portal.SomPortalenAsync(new SkapaAnvisningsutkast.Command(slug));
        await portal.SkrivAsync(slug, "2.1 Området delas i **uppdrag** och **förvaltning**.", 1);
        await portal.SkrivAsync(slug, "4.1 Nämnden ansvarar för sina egna behov.\n\n4.2 Servicenämnden förvaltar avtalen, se [[2.1]].", 3);
        await portal.SkrivAsync(slug, "6.1 Köp prövas i konkurrens.", 5);
    }

    /// <summary>Tar utkastet till granskning och till KS.</summary>
    public static async Task InforKsAsync(this WebApplicationFactory<Program> portal, string slug, bool godkann = true)
    {
        await portal.SomPortalenAsync(new SkickaTillGranskning.Command(slug, (await portal.UtkastAsync(slug)).Versionsmarke));
        if (!godkann)
            return;
        await portal.SomAsync(Roller.Redaktor, new GodkannGranskning.Command(slug, (await portal.UtkastAsync(slug)).Versionsmarke));
    }

    /// <summary>Tar ett ifyllt utkast hela vägen till beslut.</summary>
    public static async Task BeslutadAsync(this WebApplicationFactory<Program> portal, string slug, string gallerFran)
    {
        await portal.IfylltUtkastAsync(slug);
        await portal.InforKsAsync(slug);
        var utkast = await portal.UtkastAsync(slug);
        await portal.SomPortalenAsync(new FaststallAnvisning.Command(slug, utkast.Nummer, "Kommunstyrelsen", gallerFran, "§ 12", "KS 2026/12", gallerFran, null, null, utkast.Versionsmarke));
    }

    /// <summary>Lägger en kommentar till första punkten i ett avsnitt.</summary>
    public static async Task<Guid> KommenteraAsync(this WebApplicationFactory<Program> portal, string slug, int avsnitt, string? text, string? forslag = null) =>
        await portal.SomPortalenAsync(new Kommentera.Command(slug, (await portal.UtkastAsync(slug)).Text.Avsnitt[avsnitt].Punkter[0].Id, text, forslag));
}
