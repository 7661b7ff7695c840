using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>
/// Kvittens (acknowledgement): en nämnd har tagit del av en version. En ny version frågar på nytt; vem som inte har svarat följer av
/// nämnderna som finns och lagras inte.
/// </summary>
public sealed class Kvittens
{
    /// <summary>Skapar en kvittens (creates an acknowledgement).</summary>
    /// <param name="versionId">Versionen (the version).</param>
    /// <param name="organisationId">Nämnden (the committee).</param>
    /// <param name="vem">Den som kvitterade (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    public Kvittens(AnvisningsversionId versionId, OrganisationId organisationId, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(vem);
        Id = Guid.CreateVersion7();
        VersionId = versionId;
        OrganisationId = organisationId;
        AvId = vem.Id;
        Av = vem.Namn;
        Tidpunkt = tidpunkt;
    }

    private Kvittens() => Av = string.Empty;

    /// <summary>
    /// Om en organisation ombeds ta del av anvisningar en dag (is it asked): facknämnder och stadsdelsnämnder som finns då.
    /// Kommunstyrelsen beslutar själv anvisningarna (leveransstrategin, avsnitt 4.1), och bolagen är egna myndigheter.
    /// </summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="dag">Dagen (the day).</param>
    public static bool Ombeds(Organisation organisation, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        return organisation.Slag is Organisationsslag.Facknamnd or Organisationsslag.Stadsdelsnamnd && organisation.Giltighet.Omfattar(dag);
    }

    /// <summary>Hinder för att kvittera en version (obstacles): den ska vara den senast beslutade, och nämnden ska ombes.</summary>
    /// <param name="anvisning">Anvisningen med sina versioner (the instruction).</param>
    /// <param name="nummer">Versionens nummer (number of the version).</param>
    /// <param name="organisation">Nämnden (the committee).</param>
    /// <param name="dag">Dagen (the day).</param>
    public static IReadOnlyList<string> Hinder(Anvisning anvisning, int nummer, Organisation organisation, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(anvisning);
        ArgumentNullException.ThrowIfNull(organisation);
        if (!Ombeds(organisation, dag))
            return [$"{organisation.Namn} ombeds inte ta del av anvisningar. Det gör facknämnder och stadsdelsnämnder som finns i dag."];
        var senaste = anvisning.SenastBeslutad(dag);
        return senaste is null
            ? [$"{anvisning.Titel} har ingen beslutad version som gäller eller ska gälla."]
            : senaste.Nummer != nummer
                ? [$"Version {nummer} är inte den senast beslutade. Läs version {senaste.Nummer} och bekräfta den."]
                : [];
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Versionen (the version).</summary>
    public AnvisningsversionId VersionId { get; private init; }

    /// <summary>Nämnden (the committee).</summary>
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>Konto (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Vem (who).</summary>
    public string Av { get; private init; }

    /// <summary>När (when).</summary>
    public DateTimeOffset Tidpunkt { get; private init; }
}
