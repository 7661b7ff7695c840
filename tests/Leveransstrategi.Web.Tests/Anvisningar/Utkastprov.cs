using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Tests.Anvisningar;

/// <summary>Utkast i en portal som flera prov delar; det som inte är webbens eget finns i <see cref="Anvisningsprov"/>.</summary>
internal static class Utkastprov
{
    /// <summary>Ett nytt utkast med text i ett avsnitt; ett påbörjat förkastas först. Svaret är avsnittets adress.</summary>
    public static async Task<string> NyttUtkastAsync(this Portalfabrik portal, string slug, string text, int avsnitt = 1)
    {
        await portal.ForkastaPaborjatAsync(slug);
        await portal.SomAsync(Roller.Redaktor, new SkapaAnvisningsutkast.Command(slug));
        await portal.SkrivAsync(slug, avsnitt, text);
        return $"/anvisningar/{slug}/utkast/avsnitt/{(await portal.UtkastAsync(slug)).Text.Avsnitt[avsnitt].Id.Value}";
    }

    /// <summary>Lägger en kommentar till första punkten i ett avsnitt.</summary>
    public static async Task<Guid> KommenteraAsync(this Portalfabrik portal, string slug, int avsnitt, string? text, string? forslag = null) =>
        await portal.SomPortalenAsync(new Kommentera.Command(slug, (await portal.UtkastAsync(slug)).Text.Avsnitt[avsnitt].Punkter[0].Id, text, forslag));

    private static async Task ForkastaPaborjatAsync(this Portalfabrik portal, string slug)
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
    }
}
