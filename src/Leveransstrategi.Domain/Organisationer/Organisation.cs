using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Organisationer;

/// <summary>Identitet för en organisation (organisation id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct OrganisationId(Guid Value) : IEntitetsId<OrganisationId>
{
    /// <inheritdoc/>
    public static OrganisationId Av(Guid value) => new(value);
}

/// <summary>Organisationens slag (kind of organisation).</summary>
public enum Organisationsslag
{
    /// <summary>Kommunfullmäktige (city council).</summary>
    Kommunfullmaktige = 1,

    /// <summary>Kommunstyrelsen (city executive board).</summary>
    Kommunstyrelse = 2,

    /// <summary>Facknämnd (specialist committee).</summary>
    Facknamnd = 3,

    /// <summary>Stadsdelsnämnd (district committee).</summary>
    Stadsdelsnamnd = 4,

    /// <summary>Bolag (municipal company).</summary>
    Bolag = 5,
}

/// <summary>
/// Organisation (kommunfullmäktige, kommunstyrelsen, nämnd eller bolag) med förvaltning, giltighet, föregångare och efterträdare.
/// Alla nämnder delar kommunens organisationsnummer; varje bolag har sitt eget och är en egen upphandlande myndighet.
/// En organisation som har upphört behåller sitt namn, så att gamla beslut kan läsas som de fattades.
/// </summary>
public sealed class Organisation : IVersionerad
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 120;

    /// <summary>Längsta förvaltningsnummer (maximum length in characters).</summary>
    public const int MaxLangdNummer = 10;

    private readonly List<Forvaltning> forvaltningar = [];
    private readonly List<Organisationsfoljd> foregangare = [];
    private readonly List<Organisationsfoljd> eftertradare = [];

    /// <summary>Skapar en organisation (creates an organisation).</summary>
    /// <param name="namn">Namn (name).</param>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="organisationsnummer">Organisationsnummer, om känt (corporate identity number).</param>
    /// <param name="giltighet">När organisationen finns (validity).</param>
    public Organisation(string namn, Organisationsslag slag, Organisationsnummer? organisationsnummer, Giltighet giltighet)
    {
        Id = new(Guid.CreateVersion7());
        Namn = KontrolleratNamn(namn);
        Slug = Common.Slug.Av(namn);
        Slag = slag;
        Organisationsnummer = organisationsnummer?.Text;
        Giltighet = giltighet;
    }

    private Organisation()
    {
        Namn = Slug = string.Empty;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public OrganisationId Id { get; private init; }

    /// <summary>Namn (name).</summary>
    public string Namn { get; private set; }

    /// <summary>Slug (part of the address); ändras aldrig.</summary>
    public string Slug { get; private init; }

    /// <summary>Slag (kind).</summary>
    public Organisationsslag Slag { get; private init; }

    /// <summary>Organisationsnummer (corporate identity number), om känt.</summary>
    public string? Organisationsnummer { get; private set; }

    /// <summary>Giltighet (validity).</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>Förvaltningar (administrations) som arbetar åt organisationen, den främsta först.</summary>
    public IReadOnlyList<Forvaltning> Forvaltningar => forvaltningar;

    /// <summary>Föregångare (predecessors).</summary>
    public IReadOnlyList<Organisationsfoljd> Foregangare => foregangare;

    /// <summary>Efterträdare (successors).</summary>
    public IReadOnlyList<Organisationsfoljd> Eftertradare => eftertradare;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Lägger till en förvaltning (adds an administration).</summary>
    /// <param name="nummer">Förvaltningsnummer, om känt (number).</param>
    /// <param name="namn">Namn, om känt (name).</param>
    public void LaggTillForvaltning(string? nummer, string? namn) =>
        forvaltningar.Add(new Forvaltning(nummer, namn, forvaltningar.Count + 1));

    /// <summary>Ändrar uppgifterna (corrects the facts); ett byte av namn i sak är en ny organisation med en följd.</summary>
    /// <param name="namn">Namn (name).</param>
    /// <param name="organisationsnummer">Organisationsnummer, om känt (corporate identity number).</param>
    /// <param name="giltighet">När organisationen finns (validity).</param>
    /// <param name="forvaltning">Den främsta förvaltningens nummer och namn (main administration).</param>
    /// <exception cref="RegelbrottException">Uppgifterna går inte ihop med organisationens följd.</exception>
    public void Ratta(string namn, Organisationsnummer? organisationsnummer, Giltighet giltighet, (string? Nummer, string? Namn) forvaltning)
    {
        ArgumentNullException.ThrowIfNull(giltighet);
        if (eftertradare.Count > 0 && giltighet.Till is null)
            throw new RegelbrottException($"{Namn} har en efterträdare och behöver därför en sista dag.");
        if (Giltighet.Till is null && giltighet.Till is not null)
            throw new RegelbrottException($"{Namn} finns. Välj Låt upphöra för att sätta en sista dag, så att efterträdaren kommer med.");
        Namn = KontrolleratNamn(namn);
        Organisationsnummer = organisationsnummer?.Text;
        Giltighet = giltighet;
        foreach (var foljd in eftertradare)
            foljd.Flytta(giltighet.Till!.Value.AddDays(1));
        if (forvaltningar.Count > 0)
            forvaltningar[0].Ratta(forvaltning.Nummer, forvaltning.Namn);
        else if (forvaltning.Nummer is not null || forvaltning.Namn is not null)
            LaggTillForvaltning(forvaltning.Nummer, forvaltning.Namn);
    }

    /// <summary>Hinder för att låta organisationen upphöra (obstacles to ending it).</summary>
    /// <param name="sistaDag">Sista dagen (last day).</param>
    /// <param name="nasta">Den som tar över, om någon (the successor).</param>
    public IReadOnlyList<string> HinderForUpphorande(DateOnly sistaDag, Organisation? nasta = null)
    {
        var hinder = new List<string>();
        if (Slag is Organisationsslag.Kommunfullmaktige or Organisationsslag.Kommunstyrelse)
            hinder.Add($"{Namn} finns så länge kommunen finns och kan inte upphöra.");
        if (Giltighet.Till is not null)
            hinder.Add($"{Namn} har redan en sista dag, {Giltighet.Till:yyyy-MM-dd}. Rätta uppgifterna om den är fel.");
        if (Giltighet.Fran > sistaDag)
            hinder.Add($"{Namn} bildades senare än så. Ange en sista dag efter {Giltighet.Fran:yyyy-MM-dd}.");
        if (nasta == this)
            hinder.Add($"{Namn} kan inte ta över efter sig själv. Välj en annan efterträdare.");
        else if (nasta is not null && !nasta.Giltighet.Omfattar(sistaDag.AddDays(1)))
            hinder.Add($"{nasta.Namn} finns inte {sistaDag.AddDays(1):yyyy-MM-dd}. Välj en annan efterträdare eller ändra sista dagen.");
        return hinder;
    }

    /// <summary>Låter organisationen upphöra, med eller utan efterträdare (ends it).</summary>
    /// <param name="sistaDag">Sista dagen (last day).</param>
    /// <param name="nasta">Den som tar över, om någon (the successor).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForUpphorande"/> finns.</exception>
    public void Upphor(DateOnly sistaDag, Organisation? nasta)
    {
        RegelbrottException.Vid(HinderForUpphorande(sistaDag, nasta));
        Giltighet = Giltighet.Avslutad(sistaDag);
        if (nasta is not null)
            eftertradare.Add(new Organisationsfoljd(this, nasta, sistaDag.AddDays(1)));
    }

    private static string KontrolleratNamn(string namn)
    {
        var renat = namn?.Trim() ?? string.Empty;
        return renat.Length switch
        {
            0 => throw new RegelbrottException("Skriv organisationens namn."),
            > MaxLangdNamn => throw new RegelbrottException($"Namnet får ha högst {MaxLangdNamn} tecken."),
            _ => renat,
        };
    }
}
