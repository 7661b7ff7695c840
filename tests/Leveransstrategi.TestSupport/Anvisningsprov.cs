using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.TestSupport;

/// <summary>Anvisningar i prov (instructions in tests): ett utkast med text, och vägen till ett beslut.</summary>
public static class Anvisningsprov
{
    /// <summary>Skriver ett avsnitt i utkastet så som redigeringen gör (writes a section as the editor does).</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="avsnitt">Avsnittets plats, från 0 (index).</param>
    /// <param name="text">Texten i rutan (the text).</param>
    /// <param name="grund">Revisionen som sparandet utgår från; den nuvarande om ingen anges (base).</param>
    public static async Task<Sparutfall> SkrivAsync(this Testdatabas databas, ICurrentUser vem, string slug, int avsnitt, string text, Guid? grund = null)
    {
        ArgumentNullException.ThrowIfNull(databas);
        var utkast = await databas.SkickaAsync(new VisaUtkast.Query(slug), vem);
        var post = utkast.Text.Avsnitt[avsnitt];
        return await databas.SkickaAsync(new SparaAvsnitt.Command(slug, post.Id, grund ?? utkast.Revision, grund ?? utkast.Revision, post.Rubrik, text), vem);
    }

    /// <summary>Ett utkast med en punkt i varje obligatorisk del (a draft that can be adopted).</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="vem">Redaktören (the editor).</param>
    /// <param name="slug">Området (the area).</param>
    /// <param name="marke">Ord som skiljer texten från andra (a word of its own).</param>
    public static async Task SkrivUtkastAsync(this Testdatabas databas, ICurrentUser vem, string slug, string marke = "första")
    {
        ArgumentNullException.ThrowIfNull(databas);
        await databas.SkickaAsync(new SkapaAnvisningsutkast.Command(slug), vem);
        await databas.SkrivAsync(vem, slug, 1, $"2.1 Området är {marke} ordnat.");
        await databas.SkrivAsync(vem, slug, 3, $"4.1 Nämnden ansvarar för {marke} behov.");
        await databas.SkrivAsync(vem, slug, 5, $"6.1 Köp prövas {marke} i konkurrens.");
    }

    /// <summary>Tar utkastet genom granskning till beslut (takes the draft to a decision).</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="gallerFran">Första dagen (first day).</param>
    /// <param name="beslutsdag">Beslutsdagen; första dagen om ingen anges (day of decision).</param>
    /// <param name="redaktor">Den som lämnar till granskning (editor).</param>
    public static async Task<int> BeslutaAsync(this Testdatabas databas, string slug, string gallerFran, string? beslutsdag = null, ICurrentUser? redaktor = null)
    {
        ArgumentNullException.ThrowIfNull(databas);
        redaktor ??= Testanvandare.Med(Roller.Redaktor);
        var granskare = Testanvandare.Med(Roller.Redaktor);
        var registrator = Testanvandare.Med(Roller.Beslutsregistrator);
        await databas.SkickaAsync(new SkickaTillGranskning.Command(slug, await MarkeAsync()), redaktor);
        await databas.SkickaAsync(new GodkannGranskning.Command(slug, await MarkeAsync()), granskare);
        var utkast = await databas.SkickaAsync(new VisaUtkast.Query(slug), registrator);
        await databas.SkickaAsync(
            new FaststallAnvisning.Command(slug, utkast.Nummer, "Kommunstyrelsen", beslutsdag ?? gallerFran, "§ 12", "KS 2026/0000", gallerFran, null, null, utkast.Versionsmarke),
            registrator);
        return utkast.Nummer;

        async Task<Guid> MarkeAsync() => (await databas.SkickaAsync(new VisaUtkast.Query(slug), redaktor)).Versionsmarke;
    }

    /// <summary>Texten så som redigeringen visar den (the editor's text).</summary>
    /// <param name="databas">Databasen (the database).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="slug">Anvisningen (the instruction).</param>
    /// <param name="avsnitt">Avsnittets plats, från 0 (index).</param>
    public static async Task<string> RutanAsync(this Testdatabas databas, ICurrentUser vem, string slug, int avsnitt)
    {
        ArgumentNullException.ThrowIfNull(databas);
        var utkast = await databas.SkickaAsync(new VisaUtkast.Query(slug), vem);
        return Redigeringstext.Skriv(utkast.Text, utkast.Text.Avsnitt[avsnitt].Id, new Dictionary<PunktId, (string, string)>());
    }
}
