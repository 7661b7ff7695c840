using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Identitet för en leverantör (supplier id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct LeverantorId(Guid Value) : IEntitetsId<LeverantorId>
{
    /// <inheritdoc/>
    public static LeverantorId Av(Guid value) => new(value);
}

/// <summary>Leverantörsläge (status of a supplier on a day).</summary>
public enum Leverantorslage
{
    /// <summary>Får anlitas (may be used).</summary>
    Aktiv = 1,

    /// <summary>Avstängd (suspended).</summary>
    Avstangd = 2,

    /// <summary>Uppgången i en annan (merged into another).</summary>
    Uppgangen = 3,
}

/// <summary>
/// Leverantör (supplier). En svensk leverantör känns igen på sitt organisationsnummer, en utländsk på ett annat nummer i sitt eget land.
/// Tidigare namn finns kvar med sin tid, och den som gått upp i en annan behåller namn och nummer: det undertecknade avtalet bär dem.
/// </summary>
public sealed partial class Leverantor : IVersionerad
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 200;

    /// <summary>Längsta utländska nummer (maximum length of a foreign number).</summary>
    public const int MaxLangdUtlandskt = 40;

    private readonly List<Leverantorsnamn> tidigareNamn = [];
    private readonly List<Leverantorssparr> avstangningar = [];

    /// <summary>Registrerar en leverantör (registers a supplier).</summary>
    /// <param name="namn">Namn (name).</param>
    /// <param name="organisationsnummer">Svenskt organisationsnummer (Swedish number), om något.</param>
    /// <param name="utlandskt">Nummer i ett annat land (foreign number), om något.</param>
    /// <exception cref="RegelbrottException">Namnet saknas, eller båda numren är angivna.</exception>
    public Leverantor(string namn, Organisationsnummer? organisationsnummer, string? utlandskt)
    {
        if (organisationsnummer is not null && !string.IsNullOrWhiteSpace(utlandskt))
            throw new RegelbrottException("Ange antingen ett svenskt organisationsnummer eller ett utländskt nummer.");
        if (utlandskt?.Trim().Length > MaxLangdUtlandskt)
            throw new RegelbrottException($"Det utländska numret får ha högst {MaxLangdUtlandskt} tecken.");
        Id = new(Guid.CreateVersion7());
        Namn = KontrolleratNamn(namn);
        Namnnyckel = Namnjamforelse.Namnnyckel(Namn);
        Organisationsnummer = organisationsnummer?.Text;
        UtlandsktNummer = string.IsNullOrWhiteSpace(utlandskt) ? null : utlandskt.Trim();
        Nummernyckel = Namnjamforelse.Nummernyckel(Organisationsnummer ?? UtlandsktNummer);
    }

    private Leverantor() => Namn = Namnnyckel = string.Empty;

    /// <summary>Identitet (id).</summary>
    public LeverantorId Id { get; private init; }

    /// <summary>Namn (name).</summary>
    public string Namn { get; private set; }

    /// <summary>Första dagen med namnet (first day of the name), när ett tidigare namn finns.</summary>
    public DateOnly? NamnFran { get; private set; }

    /// <summary>Namnets nyckel (comparison key), se <see cref="Namnjamforelse"/>.</summary>
    public string Namnnyckel { get; private set; }

    /// <summary>Organisationsnummer (Swedish number), tio siffror med bindestreck, om leverantören är svensk.</summary>
    public string? Organisationsnummer { get; private init; }

    /// <summary>Nummer i ett annat land (foreign number).</summary>
    public string? UtlandsktNummer { get; private init; }

    /// <summary>Numrets nyckel (comparison key of the number), se <see cref="Namnjamforelse"/>.</summary>
    public string? Nummernyckel { get; private init; }

    /// <summary>Tidigare namn (earlier names), det äldsta först.</summary>
    public IReadOnlyList<Leverantorsnamn> TidigareNamn => tidigareNamn;

    /// <summary>Avstängningar (suspensions), också de som är slut.</summary>
    public IReadOnlyList<Leverantorssparr> Avstangningar => avstangningar;

    /// <summary>Den som har tagit över (merged into), om någon.</summary>
    public LeverantorId? UppgangenI { get; private set; }

    /// <summary>Första dagen för den som tog över (first day of the merger).</summary>
    public DateOnly? UppgangenDag { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Namnet en dag (the name on a day).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public string NamnEn(DateOnly dag) => tidigareNamn.Where(ett => dag <= ett.Till).MinBy(ett => ett.Till)?.Namn ?? Namn;

    /// <summary>Läget (status) en dag. En avstängning som nått sin sista dag är slut utan att någon gör något.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public Leverantorslage Lage(DateOnly dag) =>
        UppgangenDag <= dag ? Leverantorslage.Uppgangen
        : avstangningar.Exists(en => en.Omfattar(dag)) ? Leverantorslage.Avstangd
        : Leverantorslage.Aktiv;

    private static string KontrolleratNamn(string? namn)
    {
        var renat = namn?.Trim() ?? string.Empty;
        return renat.Length switch
        {
            0 => throw new RegelbrottException("Skriv leverantörens namn."),
            > MaxLangdNamn => throw new RegelbrottException($"Namnet får ha högst {MaxLangdNamn} tecken."),
            _ => renat,
        };
    }
}
