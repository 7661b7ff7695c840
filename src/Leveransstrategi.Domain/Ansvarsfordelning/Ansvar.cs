using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Ansvarsfordelning;

/// <summary>Identitet för ett ansvar (responsibility id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct AnsvarId(Guid Value) : IEntitetsId<AnsvarId>
{
    /// <inheritdoc/>
    public static AnsvarId Av(Guid value) => new(value);
}

/// <summary>Ansvarsroll (role in the division of responsibility): vad någon gör inom ett område.</summary>
public enum Ansvarsroll
{
    /// <summary>Beslutar (decides).</summary>
    Beslutar = 1,

    /// <summary>Ansvarar (answers for).</summary>
    Ansvarar = 2,

    /// <summary>Upphandlar (procures).</summary>
    Upphandlar = 3,

    /// <summary>Förvaltar avtal (manages agreements).</summary>
    ForvaltarAvtal = 4,

    /// <summary>Beställer (orders).</summary>
    Bestaller = 5,

    /// <summary>Avropar (calls off).</summary>
    Avropar = 6,

    /// <summary>Samråder (is consulted).</summary>
    Samrader = 7,

    /// <summary>Informeras (is informed).</summary>
    Informeras = 8,
}

/// <summary>
/// Ansvar (responsibility): vem som gör vad inom vilket område, enligt vilken källa och under vilken tid. Utan område gäller det hela
/// it-området. Det som har gällt tas aldrig bort; det avslutas.
/// </summary>
public sealed class Ansvar : IVersionerad
{
    /// <summary>Längsta beskrivning (maximum length in characters).</summary>
    public const int MaxLangdBeskrivning = 400;

    /// <summary>Skapar ett ansvar (creates a responsibility).</summary>
    /// <param name="vem">Vem (who).</param>
    /// <param name="roll">Rollen (role).</param>
    /// <param name="omrade">Anskaffningsområde (acquisition area), om det gäller ett bestämt.</param>
    /// <param name="avtalsomrade">Avtalsområde (contract area), om det gäller ett bestämt.</param>
    /// <param name="beskrivning">Vad det innebär, i egna ord (what it means).</param>
    /// <param name="kalla">Källan (source).</param>
    /// <param name="giltighet">När det gäller (validity).</param>
    /// <exception cref="RegelbrottException">Beskrivning saknas eller är för lång, eller både område och avtalsområde är angivna.</exception>
    public Ansvar(Omfattning vem, Ansvarsroll roll, AnskaffningsomradeId? omrade, AvtalsomradeId? avtalsomrade, string beskrivning, Kallhanvisning kalla, Giltighet giltighet)
    {
        if (string.IsNullOrWhiteSpace(beskrivning))
            throw new RegelbrottException("Skriv vad ansvaret innebär.");
        if (beskrivning.Length > MaxLangdBeskrivning)
            throw new RegelbrottException($"Beskrivningen får ha högst {MaxLangdBeskrivning} tecken.");
        if (omrade is not null && avtalsomrade is not null)
            throw new RegelbrottException("Ange antingen ett anskaffningsområde eller ett avtalsområde.");
        Id = new(Guid.CreateVersion7());
        Vem = vem;
        Roll = roll;
        Omrade = omrade;
        Avtalsomrade = avtalsomrade;
        Beskrivning = beskrivning.Trim();
        Kalla = kalla;
        Giltighet = giltighet;
    }

    private Ansvar()
    {
        Vem = null!;
        Kalla = null!;
        Beskrivning = string.Empty;
        Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public AnsvarId Id { get; private init; }

    /// <summary>Vem (who).</summary>
    public Omfattning Vem { get; private init; }

    /// <summary>Roll (role).</summary>
    public Ansvarsroll Roll { get; private init; }

    /// <summary>Anskaffningsområde (acquisition area), om ett bestämt.</summary>
    public AnskaffningsomradeId? Omrade { get; private init; }

    /// <summary>Avtalsområde (contract area), om ett bestämt.</summary>
    public AvtalsomradeId? Avtalsomrade { get; private init; }

    /// <summary>Vad det innebär (what it means), i egna ord.</summary>
    public string Beskrivning { get; private init; }

    /// <summary>Källan (source).</summary>
    public Kallhanvisning Kalla { get; private init; }

    /// <summary>Giltighet (validity).</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>Källan till att ansvaret avslutades (source of the ending), när en sista dag är registrerad.</summary>
    public Kallhanvisning? Avslutskalla { get; private set; }

    /// <summary>Om ansvaret upphörde utan att någon ska ta vid (ended with no successor wanted).</summary>
    public bool IngenTarVid { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Om ansvaren gäller samma ruta (same cell): samma vem, roll och område.</summary>
    /// <param name="annat">Det andra ansvaret (the other).</param>
    public bool SammaRuta(Ansvar annat)
    {
        ArgumentNullException.ThrowIfNull(annat);
        return Vem == annat.Vem && SammaRoll(annat);
    }

    /// <summary>Om ansvaren gäller samma roll i samma område (same role and area), vem det än är.</summary>
    /// <param name="annat">Det andra ansvaret (the other).</param>
    public bool SammaRoll(Ansvar annat)
    {
        ArgumentNullException.ThrowIfNull(annat);
        return Roll == annat.Roll && Omrade == annat.Omrade && Avtalsomrade == annat.Avtalsomrade;
    }

    /// <summary>Hinder för att registrera ansvaret (obstacles to registering it): samma sak är redan registrerad för en del av tiden.</summary>
    /// <param name="registrerade">Ansvaren som finns (the registered ones).</param>
    public IReadOnlyList<string> HinderForRegistrering(IEnumerable<Ansvar> registrerade) =>
    [
        .. from annat in registrerade
           where SammaRuta(annat) && Giltighet.Overlappar(annat.Giltighet)
           select annat.Giltighet.Till is { } till
               ? $"Samma ansvar är redan registrerat till och med {till:yyyy-MM-dd}. Välj en första dag efter det."
               : "Samma ansvar är redan registrerat och gäller tills vidare. Avsluta det först, eller låt det stå.",
    ];

    /// <summary>Hinder för att avsluta ansvaret (obstacles to ending it).</summary>
    /// <param name="sistaDag">Sista dagen (last day), om den är känd.</param>
    public IReadOnlyList<string> HinderForAvslut(DateOnly? sistaDag = null) => Giltighet switch
    {
        { Till: { } redan } => [$"Ansvaret har redan en sista dag, {redan:yyyy-MM-dd}."],
        { Fran: { } fran } when sistaDag < fran => [$"Ansvaret gäller från {fran:yyyy-MM-dd}. Ange den dagen eller en senare som sista dag."],
        _ => [],
    };

    /// <summary>Avslutar ansvaret (ends the responsibility).</summary>
    /// <param name="sistaDag">Sista dagen (last day).</param>
    /// <param name="kalla">Källan till avslutet (source of the ending).</param>
    /// <param name="nagonTarVid">Om någon annan tar vid, eller ska göra det (does somebody take over).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForAvslut"/> finns.</exception>
    public void Avsluta(DateOnly sistaDag, Kallhanvisning kalla, bool nagonTarVid)
    {
        RegelbrottException.Vid(HinderForAvslut(sistaDag));
        Giltighet = Giltighet.Avslutad(sistaDag);
        Avslutskalla = kalla;
        IngenTarVid = !nagonTarVid;
    }
}
