using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.TestSupport;

/// <summary>
/// Anvisningar i prov (instructions in tests) genom portalens egna handlingar: ett utkast med text, och vägen till ett beslut.
/// <see cref="Anvisningsfabrik"/> skriver dem rakt i databasen, för prov av läsning.
/// </summary>
public static class Anvisningsprov
{
    /// <summary>Utkastet så som det är nu (the draft now).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    public static Task<VisaUtkast.View> UtkastAsync(this IProvplats plats, string slug) => plats.SomAsync(Roller.Redaktor, new VisaUtkast.Query(slug));

    /// <summary>Skriver ett avsnitt i utkastet så som redigeringen gör (writes a section as the editor does).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="avsnitt">Avsnittets plats, från 0 (index).</param>
    /// <param name="text">Texten i rutan (the text).</param>
    /// <param name="grund">Revisionen som sparandet utgår från; den nuvarande om ingen anges (base).</param>
    public static async Task<Sparutfall> SkrivAsync(this IProvplats plats, Testanvandare vem, string slug, int avsnitt, string text, Guid? grund = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        var utkast = await plats.SkickaAsync(new VisaUtkast.Query(slug), vem);
        var post = utkast.Text.Avsnitt[avsnitt];
        return await plats.SkickaAsync(new SparaAvsnitt.Command(slug, post.Id, grund ?? utkast.Revision, grund ?? utkast.Revision, post.Rubrik, text), vem);
    }

    /// <summary>Skriver ett avsnitt som någon annan än dem som provet handlar om (writes a section as somebody else).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="avsnitt">Avsnittets plats, från 0 (index).</param>
    /// <param name="text">Texten i rutan (the text).</param>
    public static Task<Sparutfall> SkrivAsync(this IProvplats plats, string slug, int avsnitt, string text) =>
        plats.SkrivAsync(Testanvandare.Med(Roller.Redaktor), slug, avsnitt, text);

    /// <summary>Ett nytt utkast med en punkt i varje obligatorisk del (a new draft that can be adopted).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="vem">Redaktören (the editor).</param>
    /// <param name="slug">Området (the area).</param>
    /// <param name="marke">Ord som skiljer texten från andra (a word of its own).</param>
    public static async Task SkrivUtkastAsync(this IProvplats plats, Testanvandare vem, string slug, string marke = "första")
    {
        ArgumentNullException.ThrowIfNull(plats);
        await plats.SkickaAsync(new SkapaAnvisningsutkast.Command(slug), vem);
        await plats.SkrivAsync(vem, slug, 1, $"2.1 Området är {marke} ordnat.");
        await plats.SkrivAsync(vem, slug, 3, $"4.1 Nämnden ansvarar för {marke} behov.");
        await plats.SkrivAsync(vem, slug, 5, $"6.1 Köp prövas {marke} i konkurrens.");
    }

    /// <summary>Lämnar utkastet till granskning (sends the draft to review).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="redaktor">Den som lämnar; någon annan om ingen anges (editor).</param>
    public static async Task TillGranskningAsync(this IProvplats plats, string slug, Testanvandare? redaktor = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        await plats.SkickaAsync(new SkickaTillGranskning.Command(slug, (await plats.UtkastAsync(slug)).Versionsmarke), redaktor ?? Testanvandare.Med(Roller.Redaktor));
    }

    /// <summary>Tar utkastet genom granskningen till kommunstyrelsen (takes the draft through review).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="redaktor">Den som lämnar till granskning; någon annan om ingen anges (editor).</param>
    public static async Task InforKsAsync(this IProvplats plats, string slug, Testanvandare? redaktor = null)
    {
        await plats.TillGranskningAsync(slug, redaktor);
        await plats.SomAsync(Roller.Redaktor, new GodkannGranskning.Command(slug, (await plats.UtkastAsync(slug)).Versionsmarke));
    }

    /// <summary>Tar utkastet genom granskning till beslut (takes the draft to a decision).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="gallerFran">Första dagen (first day).</param>
    /// <param name="beslutsdag">Beslutsdagen; första dagen om ingen anges (day of decision).</param>
    /// <param name="redaktor">Den som lämnar till granskning (editor).</param>
    /// <returns>Versionens nummer (number of the version).</returns>
    public static async Task<int> BeslutaAsync(this IProvplats plats, string slug, string gallerFran, string? beslutsdag = null, Testanvandare? redaktor = null)
    {
        await plats.InforKsAsync(slug, redaktor);
        var utkast = await plats.UtkastAsync(slug);
        await plats.SomAsync(
            Roller.Beslutsregistrator,
            new FaststallAnvisning.Command(slug, utkast.Nummer, "Kommunstyrelsen", beslutsdag ?? gallerFran, "§ 12", Anvisningsfabrik.Dnr, gallerFran, null, null, utkast.Versionsmarke));
        return utkast.Nummer;
    }

    /// <summary>En ny version hela vägen till beslut (a new version, all the way to a decision).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="slug">Området (the area).</param>
    /// <param name="gallerFran">Första dagen, och beslutsdagen (first day, and day of decision).</param>
    /// <param name="text">Texten i avsnitt 2 (text of section 2), om den ska vara en viss.</param>
    /// <param name="nytt">Vad som är nytt (what is new).</param>
    /// <returns>Versionens nummer (number of the version).</returns>
    public static async Task<int> BeslutadAsync(this IProvplats plats, string slug, string gallerFran, string? text = null, string? nytt = null)
    {
        ArgumentNullException.ThrowIfNull(plats);
        var redaktor = Testanvandare.Med(Roller.Redaktor);
        await plats.SkrivUtkastAsync(redaktor, slug);
        if (text is not null)
            await plats.SkrivAsync(redaktor, slug, 1, text);
        if (nytt is not null)
            await plats.SkickaAsync(new SammanfattaUtkast.Command(slug, nytt, (await plats.UtkastAsync(slug)).Versionsmarke), redaktor);
        return await plats.BeslutaAsync(slug, gallerFran, redaktor: redaktor);
    }

    /// <summary>Texten så som redigeringen visar den (the editor's text).</summary>
    /// <param name="plats">Provplatsen (where).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="avsnitt">Avsnittets plats, från 0 (index).</param>
    public static async Task<string> RutanAsync(this IProvplats plats, string slug, int avsnitt = 1)
    {
        var utkast = await plats.UtkastAsync(slug);
        return Redigeringstext.Skriv(utkast.Text, utkast.Text.Avsnitt[avsnitt].Id, new Dictionary<PunktId, (string, string)>());
    }
}
