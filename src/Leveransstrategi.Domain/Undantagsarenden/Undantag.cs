using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Undantagsarenden;

/// <summary>Identitet för ett undantag (exception id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct UndantagId(Guid Value) : IEntitetsId<UndantagId>
{
    /// <inheritdoc/>
    public static UndantagId Av(Guid value) => new(value);
}

/// <summary>Undantagsstatus (status of the case).</summary>
public enum Undantagsstatus
{
    /// <summary>Ansökan har kommit in (received).</summary>
    Inkommet = 1,

    /// <summary>Ärendet handläggs (being handled).</summary>
    Handlaggs = 2,

    /// <summary>Nämnden ska komplettera (waiting for the committee).</summary>
    VantarPaNamnden = 3,

    /// <summary>Ett förslag väntar på beslut (waiting for the decision).</summary>
    InforBeslut = 4,

    /// <summary>Beviljat (granted).</summary>
    Beviljat = 5,

    /// <summary>Avslaget (refused).</summary>
    Avslaget = 6,

    /// <summary>Återkallat av nämnden (withdrawn).</summary>
    Aterkallat = 7,
}

/// <summary>
/// Undantag (exception): en nämnd ansöker om att göra på annat sätt än regeln säger, IT-avdelningen bereder, och den som får besluta
/// beslutar. Portalen antecknar; den beslutar inte (kommunallagen 6 kap. 38 §). Ett undantag har alltid en sista dag.
/// </summary>
public sealed class Undantag : IVersionerad
{
    /// <summary>Längsta beskrivning (maximum length in characters).</summary>
    public const int MaxLangdVad = 300;

    /// <summary>Längsta delegation (maximum length of the reference to a delegation).</summary>
    public const int MaxLangdDelegation = 200;

    private readonly List<Undantagssteg> steg = [];

    /// <summary>Ansöker (applies).</summary>
    /// <param name="organisation">Nämnden (the committee).</param>
    /// <param name="grund">Det som undantaget är från (the rule).</param>
    /// <param name="ansokan">Ansökans uppgifter (the application).</param>
    /// <param name="vem">Vem som ansöker (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">En uppgift saknas, eller tiden går baklänges.</exception>
    public Undantag(Organisation organisation, Undantagsgrund grund, Undantagsansokan ansokan, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(organisation);
        ArgumentNullException.ThrowIfNull(ansokan);
        ArgumentNullException.ThrowIfNull(vem);
        if (string.IsNullOrWhiteSpace(ansokan.Vad))
            throw new RegelbrottException("Skriv vad undantaget ska gälla.");
        if (ansokan.Vad.Trim().Length > MaxLangdVad)
            throw new RegelbrottException($"Beskriv vad undantaget ska gälla med högst {MaxLangdVad} tecken. Skälen skriver du för sig.");
        Id = new(Guid.CreateVersion7());
        OrganisationId = organisation.Id;
        Grund = grund;
        Vad = ansokan.Vad.Trim();
        Onskat = new(ansokan.Fran, ansokan.Till);
        EgetDnr = ansokan.Dnr?.Text;
        Inkom = tidpunkt;
        Giltighet = Giltighet.TillsVidare;
        Till(Undantagsstatus.Inkommet, Undantagshandelse.Ansokt, vem, tidpunkt, Undantagssteg.KravdText(ansokan.Skal, "Skriv varför nämnden behöver undantaget."));
    }

    private Undantag()
    {
        Grund = null!;
        Vad = string.Empty;
        Onskat = Giltighet = Giltighet.TillsVidare;
    }

    /// <summary>Identitet (id).</summary>
    public UndantagId Id { get; private init; }

    /// <summary>Nämnden (the committee).</summary>
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>Det som undantaget är från (the rule).</summary>
    public Undantagsgrund Grund { get; private init; }

    /// <summary>Vad undantaget gäller (what it is about).</summary>
    public string Vad { get; private init; }

    /// <summary>Tiden som nämnden önskar (the period applied for).</summary>
    public Giltighet Onskat { get; private init; }

    /// <summary>Nämndens eget diarienummer (its own registry number).</summary>
    public string? EgetDnr { get; private init; }

    /// <summary>När ansökan kom in (received).</summary>
    public DateTimeOffset Inkom { get; private init; }

    /// <summary>Status (status).</summary>
    public Undantagsstatus Status { get; private set; }

    /// <summary>Beslutet (decision), när det är registrerat.</summary>
    public Beslut? Beslut { get; private set; }

    /// <summary>Beslutet om att avsluta i förtid (decision to end early), om något.</summary>
    public Beslut? Avslut { get; private set; }

    /// <summary>Delegationen (delegation), när någon annan än den som beslutade regeln beslutade om undantaget.</summary>
    public string? Delegation { get; private set; }

    /// <summary>Villkor i beslutet (conditions), om några.</summary>
    public string? Villkor { get; private set; }

    /// <summary>När det beviljade undantaget gäller (validity).</summary>
    public Giltighet Giltighet { get; private set; }

    /// <summary>Vad som har hänt (what happened), i ordning.</summary>
    public IReadOnlyList<Undantagssteg> Steg => steg;

    /// <summary>Skälen i ansökan (reasons).</summary>
    public string Skal => steg.Find(ett => ett.Handelse == Undantagshandelse.Ansokt)?.Text ?? string.Empty;

    /// <summary>Om ärendet pågår (is the case open).</summary>
    public bool ArOppet => Status is Undantagsstatus.Inkommet or Undantagsstatus.Handlaggs or Undantagsstatus.VantarPaNamnden or Undantagsstatus.InforBeslut;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Om undantaget gäller en dag (is it in force).</summary>
    /// <param name="dag">Dagen (the day).</param>
    public bool Galler(DateOnly dag) => Status == Undantagsstatus.Beviljat && Giltighet.Omfattar(dag);

    /// <summary>Börjar handläggningen (starts handling).</summary>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Ärendet är inte nytt.</exception>
    public void Borja(Handlaggare vem, DateTimeOffset tidpunkt)
    {
        Krav(Status == Undantagsstatus.Inkommet, "Handläggningen har redan börjat.");
        Till(Undantagsstatus.Handlaggs, Undantagshandelse.Borjat, vem, tidpunkt, null);
    }

    /// <summary>Ber nämnden komplettera (asks for more).</summary>
    /// <param name="text">Vad som behövs (what is needed).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Texten saknas, eller ärendet är avslutat.</exception>
    public void BegarKomplettering(string? text, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        KravOppet();
        Till(Undantagsstatus.VantarPaNamnden, Undantagshandelse.Komplettering, vem, tidpunkt, Undantagssteg.KravdText(text, "Skriv vad nämnden ska komplettera med."));
    }

    /// <summary>Kompletterar (completes).</summary>
    /// <param name="text">Nämndens svar (the answer).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Texten saknas, eller ärendet är avslutat.</exception>
    public void Komplettera(string? text, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        KravOppet();
        var nasta = Status == Undantagsstatus.VantarPaNamnden ? Undantagsstatus.Handlaggs : Status;
        Till(nasta, Undantagshandelse.Kompletterat, vem, tidpunkt, Undantagssteg.KravdText(text, "Skriv det som nämnden vill tillföra."));
    }

    /// <summary>Lämnar handläggarens förslag till den som beslutar (proposes).</summary>
    /// <param name="text">Förslaget med skäl (the proposal and its reasons).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Texten saknas, eller ärendet är avslutat.</exception>
    public void Foresla(string? text, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        KravOppet();
        Till(Undantagsstatus.InforBeslut, Undantagshandelse.Forslag, vem, tidpunkt, Undantagssteg.KravdText(text, "Skriv förslaget till beslut och skälen för det."));
    }

    /// <summary>Återkallar ansökan (withdraws).</summary>
    /// <param name="text">Varför (why).</param>
    /// <param name="vem">Vem (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Texten saknas, eller ärendet är avslutat.</exception>
    public void Aterkalla(string? text, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        KravOppet();
        Till(Undantagsstatus.Aterkallat, Undantagshandelse.Aterkallat, vem, tidpunkt, Undantagssteg.KravdText(text, "Skriv varför nämnden återkallar ansökan."));
    }

    /// <summary>Det som hindrar att beslutet registreras (obstacles to registering the decision).</summary>
    /// <param name="organ">Den som beslutade (who decided), när det är känt.</param>
    /// <param name="delegation">Delegationen (delegation), om någon.</param>
    public IReadOnlyList<string> HinderForBeslut(string? organ = null, string? delegation = null)
    {
        var hinder = new List<string>();
        if (!ArOppet)
            hinder.Add("Ärendet är redan avslutat.");
        if (organ is not null && string.IsNullOrWhiteSpace(delegation) && Grund.Organ is { } ratt && !string.Equals(organ.Trim(), ratt, StringComparison.OrdinalIgnoreCase))
            hinder.Add($"Regeln beslutades av {ratt}. Ange den delegation som ger {organ.Trim()} rätt att besluta om undantag från den.");
        return hinder;
    }

    /// <summary>Antecknar ett bifall (registers a grant).</summary>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="delegation">Delegationen (delegation), när någon annan än den som beslutade regeln beslutade.</param>
    /// <param name="giltighet">När undantaget gäller (validity), med sista dag.</param>
    /// <param name="villkor">Villkor (conditions), om några.</param>
    /// <param name="vem">Vem som registrerar (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Något hindrar, eller den första eller sista dagen saknas.</exception>
    public void Bevilja(Beslut beslut, string? delegation, Giltighet giltighet, string? villkor, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        ArgumentNullException.ThrowIfNull(giltighet);
        if (giltighet is not { Fran: not null, Till: not null })
            throw new RegelbrottException("Ange undantagets första och sista dag. Ett undantag gäller alltid en bestämd tid.");
        ArgumentNullException.ThrowIfNull(beslut);
        Krav(beslut.Datum is not { } beslutsdag || giltighet.Fran >= beslutsdag, $"Undantaget kan inte gälla före beslutsdagen {beslut.Datum:yyyy-MM-dd}. Ange den dagen eller en senare.");
        Besluta(beslut, delegation);
        Giltighet = giltighet;
        Villkor = string.IsNullOrWhiteSpace(villkor) ? null : Undantagssteg.KravdText(villkor, string.Empty);
        Till(Undantagsstatus.Beviljat, Undantagshandelse.Beslutat, vem, tidpunkt, Villkor);
    }

    /// <summary>Antecknar ett avslag (registers a refusal).</summary>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="delegation">Delegationen (delegation), när någon annan än den som beslutade regeln beslutade.</param>
    /// <param name="skal">Skälen (reasons).</param>
    /// <param name="vem">Vem som registrerar (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Något hindrar, eller skälen saknas.</exception>
    public void Avsla(Beslut beslut, string? delegation, string? skal, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        var text = Undantagssteg.KravdText(skal, "Skriv skälen till avslaget, så som de står i beslutet.");
        Besluta(beslut, delegation);
        Till(Undantagsstatus.Avslaget, Undantagshandelse.Beslutat, vem, tidpunkt, text);
    }

    /// <summary>Antecknar att undantaget upphör före sin sista dag (ends it early).</summary>
    /// <param name="beslut">Beslutet (the decision).</param>
    /// <param name="sistaDag">Sista dagen (last day).</param>
    /// <param name="vem">Vem som registrerar (who).</param>
    /// <param name="tidpunkt">När (when).</param>
    /// <exception cref="RegelbrottException">Undantaget är inte beviljat, eller dagen ligger utanför dess tid.</exception>
    public void AvslutaIFortid(Beslut beslut, DateOnly sistaDag, Handlaggare vem, DateTimeOffset tidpunkt)
    {
        Krav(Status == Undantagsstatus.Beviljat, "Bara ett beviljat undantag kan avslutas i förtid.");
        Krav(sistaDag < Giltighet.Till, $"Undantaget upphör ändå {Giltighet.Till:yyyy-MM-dd}. Ange en tidigare dag.");
        Krav(sistaDag >= Giltighet.Fran, $"Undantaget gäller från {Giltighet.Fran:yyyy-MM-dd}. Ange den dagen eller en senare.");
        ArgumentNullException.ThrowIfNull(beslut);
        // Det som gällde före beslutet ändras inte i efterhand.
        Krav(beslut.Datum is not { } beslutsdag || sistaDag >= beslutsdag.AddDays(-1), $"Undantaget kan inte upphöra före beslutsdagen {beslut.Datum:yyyy-MM-dd}. Ange tidigast dagen före den.");
        Avslut = beslut;
        Giltighet = Giltighet.Avslutad(sistaDag);
        Till(Status, Undantagshandelse.Avslutat, vem, tidpunkt, null);
    }

    private static void Krav(bool uppfyllt, string annars)
    {
        if (!uppfyllt)
            throw new RegelbrottException(annars);
    }

    private void KravOppet() => Krav(ArOppet, "Ärendet är redan avslutat.");

    private void Besluta(Beslut beslut, string? delegation)
    {
        ArgumentNullException.ThrowIfNull(beslut);
        RegelbrottException.Vid(HinderForBeslut(beslut.Organ, delegation));
        Beslut = beslut;
        Delegation = string.IsNullOrWhiteSpace(delegation) ? null : delegation.Trim();
    }

    private void Till(Undantagsstatus status, Undantagshandelse handelse, Handlaggare vem, DateTimeOffset tidpunkt, string? text)
    {
        Status = status;
        steg.Add(new(steg.Count + 1, handelse, tidpunkt, vem, text));
    }
}

/// <summary>Undantagsansökan (application): det som nämnden skriver.</summary>
/// <param name="Vad">Vad undantaget ska gälla (what).</param>
/// <param name="Skal">Varför (why).</param>
/// <param name="Fran">Önskad första dag (desired first day).</param>
/// <param name="Till">Önskad sista dag (desired last day).</param>
/// <param name="Dnr">Nämndens eget diarienummer (its own registry number), om något.</param>
public sealed record Undantagsansokan(string? Vad, string? Skal, DateOnly Fran, DateOnly Till, Diarienummer? Dnr);
