using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Omraden;

/// <summary>Identitet för ett anskaffningsområde (acquisition area id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AnskaffningsomradeId(Guid Value) : IEntitetsId<AnskaffningsomradeId>
{
    /// <inheritdoc/>
    public static AnskaffningsomradeId Av(Guid value) => new(value);
}

/// <summary>
/// Anskaffningsområde (acquisition area): ett av de områden som leveransstrategin delar in stadens it-leverans i (avsnitt 4.2–4.8).
/// </summary>
public sealed class Anskaffningsomrade : IVersionerad
{
    /// <summary>Längsta kod (maximum length in characters).</summary>
    public const int MaxLangdKod = 10;

    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 120;

    /// <summary>Längsta sammanfattning (maximum length in characters).</summary>
    public const int MaxLangdSammanfattning = 400;

    private readonly List<Omradesdefinition> definitioner = [];
    private readonly List<Omradesgrans> granser = [];
    private readonly List<Avtalsomrade> avtalsomraden = [];
    private readonly List<string> ingar = [];
    private readonly List<string> cpvKoder = [];

    /// <summary>Skapar ett område (creates an area).</summary>
    /// <param name="kod">Avsnitt i leveransstrategin, till exempel 4.4 (section of the strategy).</param>
    /// <param name="namn">Namn (name).</param>
    /// <param name="slug">Del av adressen (part of the address).</param>
    /// <param name="ordning">Ordning i listor (order in lists).</param>
    /// <param name="sammanfattning">En mening i egna ord (one sentence in the portal's own words).</param>
    /// <param name="ansvarigtOrgan">Vem som ansvarar för området (the body responsible).</param>
    /// <param name="ansvarKalla">Var det står (source of the responsibility).</param>
    public Anskaffningsomrade(
        string kod,
        string namn,
        string slug,
        int ordning,
        string sammanfattning,
        string ansvarigtOrgan,
        Kallhanvisning ansvarKalla)
    {
        Id = new(Guid.CreateVersion7());
        Kod = kod;
        Namn = namn;
        Slug = slug;
        Ordning = ordning;
        Sammanfattning = sammanfattning;
        AnsvarigtOrgan = ansvarigtOrgan;
        AnsvarKalla = ansvarKalla;
    }

    private Anskaffningsomrade()
    {
        Kod = Namn = Slug = Sammanfattning = AnsvarigtOrgan = string.Empty;
        AnsvarKalla = null!;
    }

    /// <summary>Identitet (id).</summary>
    public AnskaffningsomradeId Id { get; private init; }

    /// <summary>Kod (section number in the strategy), till exempel 4.4.</summary>
    public string Kod { get; private init; }

    /// <summary>Namn (name).</summary>
    public string Namn { get; private set; }

    /// <summary>Slug (part of the address).</summary>
    public string Slug { get; private init; }

    /// <summary>Ordning (order in lists).</summary>
    public int Ordning { get; private init; }

    /// <summary>Sammanfattning i egna ord (summary in the portal's own words).</summary>
    public string Sammanfattning { get; private set; }

    /// <summary>Ansvarigt organ (the body responsible for the area).</summary>
    public string AnsvarigtOrgan { get; private init; }

    /// <summary>Källan till ansvaret (source of the responsibility).</summary>
    public Kallhanvisning AnsvarKalla { get; private init; }

    /// <summary>Vad som ingår (what is included), i egna ord.</summary>
    public IReadOnlyList<string> Ingar => ingar;

    /// <summary>CPV-koder (common procurement vocabulary codes), huvudkoden först.</summary>
    public IReadOnlyList<string> CpvKoder => cpvKoder;

    /// <summary>Definitioner (definitions) genom tiden, ur leveransstrategins lydelser.</summary>
    public IReadOnlyList<Omradesdefinition> Definitioner => definitioner;

    /// <summary>Gränser mot andra områden (borders to neighbouring areas).</summary>
    public IReadOnlyList<Omradesgrans> Granser => granser;

    /// <summary>Avtalsområden (contract areas) som berör området.</summary>
    public IReadOnlyList<Avtalsomrade> Avtalsomraden => avtalsomraden;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Anger vad som ingår (sets what is included).</summary>
    /// <param name="rader">Raderna (the rows).</param>
    public void Inkludera(IEnumerable<string> rader) => ingar.AddRange(rader);

    /// <summary>Anger CPV-koder (sets the CPV codes).</summary>
    /// <param name="koder">Koderna, huvudkoden först (the codes, main code first).</param>
    public void Klassificera(IEnumerable<CpvKod> koder) => cpvKoder.AddRange(koder.Select(kod => kod.Text));

    /// <summary>Knyter ett avtalsområde till området (links a contract area).</summary>
    /// <param name="avtalsomrade">Avtalsområdet (the contract area).</param>
    public void Knyt(Avtalsomrade avtalsomrade) => avtalsomraden.Add(avtalsomrade);

    /// <summary>Beskriver gränsen mot ett annat område (describes the border to a neighbour).</summary>
    /// <param name="granne">Det andra området (the neighbour).</param>
    /// <param name="beskrivning">Var gränsen går (where the border runs).</param>
    public void Avgransa(AnskaffningsomradeId granne, string beskrivning) => granser.Add(new(granne, beskrivning));

    /// <summary>
    /// Lägger till strategins egen definition när dess lydelse är beslutad (adds the strategy's own definition).
    /// Den tidigare definitionen ligger kvar som historik.
    /// </summary>
    /// <param name="definition">Definitionen med sin källa (the definition with its source).</param>
    public void Definiera(Omradesdefinition definition) => definitioner.Add(definition);

    /// <summary>
    /// Definitionen en viss dag (definition on a day): strategins egen när en beslutad lydelse är inläst, annars egna ord med
    /// hänvisning till strategins avsnitt.
    /// </summary>
    /// <param name="dag">Dagen (the day).</param>
    public (string Text, bool ArStrateginsEgen, Kallhanvisning Kalla) Definition(DateOnly dag) =>
        definitioner.Where(d => d.Giltighet.Omfattar(dag)).MaxBy(d => d.Kalla.Version) is { } egen
            ? (egen.Text, true, egen.Kalla)
            : (Sammanfattning, false, new Kallhanvisning(AnsvarKalla.Titel, AnsvarKalla.Styrdokument, Kod));
}
