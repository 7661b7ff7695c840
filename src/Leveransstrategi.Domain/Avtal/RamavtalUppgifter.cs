using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Ramavtalsuppgifter (facts of an agreement) som sätts tillsammans.</summary>
/// <param name="Titel">Titel (title).</param>
/// <param name="Regim">Lagregim (legal regime).</param>
/// <param name="Omrade">Det främsta området (primary acquisition area).</param>
/// <param name="Upphandlare">Den som upphandlar (procuring body).</param>
public sealed record Ramavtalsuppgifter(string Titel, Lagregim Regim, AnskaffningsomradeId Omrade, OrganisationId Upphandlare)
{
    /// <summary>Diarienummer (registry number).</summary>
    public Diarienummer? Dnr { get; init; }

    /// <summary>Avtalsägarens roll (contract owner).</summary>
    public string? Agare { get; init; }

    /// <summary>Avtalsförvaltarens roll (contract manager).</summary>
    public string? Forvaltare { get; init; }

    /// <summary>CPV-koder (CPV codes).</summary>
    public IReadOnlyList<CpvKod> CpvKoder { get; init; } = [];

    /// <summary>Andra områden och avtalsområden som avtalet rör (other areas touched).</summary>
    public IReadOnlyList<(AnskaffningsomradeId? Omrade, AvtalsomradeId? Avtalsomrade)> Berorda { get; init; } = [];

    /// <summary>Avtalets tak (ceiling).</summary>
    public Takvolym? Tak { get; init; }

    /// <summary>Avropsregel (call-off rule).</summary>
    public Avropsregel? Avropsregel { get; init; }

    /// <summary>Vad avtalet kräver efter ett avrop (what the agreement asks for).</summary>
    public Pliktregel? Pliktregel { get; init; }

    /// <summary>Prisvillkor (price clause).</summary>
    public string? Prisvillkor { get; init; }

    /// <summary>Indexvillkor (index clause).</summary>
    public string? Indexvillkor { get; init; }

    /// <summary>Om villkoren om pris omfattas av sekretess (secrecy).</summary>
    public bool PrisSekretess { get; init; }
}

/// <summary>Delområdesuppgift (facts of a lot).</summary>
/// <param name="Namn">Namn (name).</param>
/// <param name="Tak">Eget tak (ceiling of its own).</param>
/// <param name="Leverantorer">Leverantörer i rangordning (suppliers in rank order), med andel i procent när fördelningsnyckeln har en.</param>
public sealed record Delomradesuppgift(string Namn, Takvolym? Tak, IReadOnlyList<(LeverantorId Leverantor, decimal? Andel)> Leverantorer);

/// <content>Uppgifterna om avtalet: det som registreras och rättas.</content>
public sealed partial class Ramavtal
{
    /// <summary>Om avtalet är tecknat (is it signed).</summary>
    public bool ArTecknat => steg.Exists(en => en.Slag == Avtalsstegslag.Tecknat);

    /// <summary>Sätter uppgifterna (sets the facts).</summary>
    /// <param name="uppgifter">Uppgifterna (the facts).</param>
    /// <exception cref="RegelbrottException">Titeln saknas, en text är för lång, eller regimen ändras sedan ett steg är registrerat.</exception>
    public void SattUppgifter(Ramavtalsuppgifter uppgifter)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        if (uppgifter.Regim != Regim && steg.Count > 0)
            throw new RegelbrottException("Lagregimen avgör avtalets väg och kan inte ändras när ett steg är registrerat.");
        Titel = Kravd(uppgifter.Titel, MaxLangdTitel, "Skriv avtalets titel.", $"Titeln får ha högst {MaxLangdTitel} tecken.");
        (Regim, Omrade, Upphandlare, Dnr) = (uppgifter.Regim, uppgifter.Omrade, uppgifter.Upphandlare, uppgifter.Dnr?.Text);
        Agare = Frivillig(uppgifter.Agare, MaxLangdRoll, "Avtalsägaren");
        Forvaltare = Frivillig(uppgifter.Forvaltare, MaxLangdRoll, "Avtalsförvaltaren");
        Prisvillkor = Frivillig(uppgifter.Prisvillkor, MaxLangdVillkor, "Prisvillkoren");
        Indexvillkor = Frivillig(uppgifter.Indexvillkor, MaxLangdVillkor, "Indexvillkoren");
        PrisSekretess = uppgifter.PrisSekretess;
        (Avropsregel, Pliktregel) = (uppgifter.Avropsregel, uppgifter.Pliktregel);
        if (Tak != uppgifter.Tak)
            Tak = uppgifter.Tak;
        var koder = uppgifter.CpvKoder.Select(kod => kod.Text).Distinct().ToList();
        if (!koder.SequenceEqual(cpvKoder))
        {
            cpvKoder.Clear();
            cpvKoder.AddRange(koder);
        }

        var nya = uppgifter.Berorda.Where(en => en.Omrade != Omrade).Distinct().ToList();
        berorda.RemoveAll(en => !nya.Contains((en.Omrade, en.Avtalsomrade)));
        berorda.AddRange(nya.Where(ny => !berorda.Exists(en => (en.Omrade, en.Avtalsomrade) == ny)).Select(ny => new Ramavtalsomrade(ny.Omrade, ny.Avtalsomrade)));
    }

    /// <summary>Rättar avtalstiden och förlängningarna (corrects the term and its options), om de skiljer sig från det som är registrerat.</summary>
    /// <param name="forsta">Första dagen (first day), om den är bestämd.</param>
    /// <param name="sista">Sista dagen utan förlängningar (last day), om den är bestämd.</param>
    /// <param name="optioner">Förlängningarna (options).</param>
    /// <param name="skal">Särskilda skäl (particular grounds), om några.</param>
    /// <exception cref="RegelbrottException">Se <see cref="SattTid"/>; ett tecknat avtal har alltid en tid.</exception>
    public void RattaTid(DateOnly? forsta, DateOnly? sista, IReadOnlyList<(int Manader, int Beskedsmanader, Forlangningsatt Satt)> optioner, string? skal)
    {
        ArgumentNullException.ThrowIfNull(optioner);
        var lika = Avtalstid.Fran == forsta && Avtalstid.Till == sista
            && forlangningar.OrderBy(en => en.Nummer).Select(en => (en.Manader, en.Beskedsmanader, en.Satt)).SequenceEqual(optioner);
        if (forsta is { } fran && sista is { } till)
        {
            if (lika)
            {
                RegelbrottException.Vid(HinderForTid(Regim, fran, LangstTill ?? till, skal));
                SarskildaSkal = Frivillig(skal, MaxLangdVillkor, "De särskilda skälen");
                RaknaPerioder();
                return;
            }

            SattTid(fran, till, optioner, skal);
            return;
        }

        if (forsta is not null || sista is not null)
            throw new RegelbrottException("Ange både avtalets första och sista dag, eller ingen av dem.");
        if (optioner.Count > 0)
            throw new RegelbrottException("Ange avtalstiden. Förlängningarna räknas från avtalets sista dag.");
        if (ArTecknat)
            throw new RegelbrottException("Avtalet är tecknat. Ange avtalstiden.");
        forlangningar.Clear();
        if (!lika)
            Avtalstid = Giltighet.TillsVidare;
        SarskildaSkal = Frivillig(skal, MaxLangdVillkor, "De särskilda skälen");
        RaknaPerioder();
    }

    /// <summary>Sätter delområdena (sets the lots) i nummerordning. Ett delområde i ett tecknat avtal tas inte bort.</summary>
    /// <param name="uppgifter">Delområdena (the lots).</param>
    /// <exception cref="RegelbrottException">Ett delområde i ett tecknat avtal saknas, en leverantör står två gånger, eller andelarna är mer än 100 procent.</exception>
    public void SattDelomraden(IReadOnlyList<Delomradesuppgift> uppgifter)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        if (ArTecknat && uppgifter.Count < delomraden.Count)
            throw new RegelbrottException("Avtalet är tecknat, så delområdena kan rättas men inte tas bort.");
        delomraden.RemoveAll(en => en.Nummer > uppgifter.Count);
        for (var i = 0; i < uppgifter.Count; i++)
        {
            var delomrade = delomraden.Find(en => en.Nummer == i + 1) ?? LaggTillDelomrade(uppgifter[i].Namn, uppgifter[i].Tak);
            delomrade.Ratta(uppgifter[i]);
        }
    }

    /// <summary>Sätter vilka som får avropa (sets who may call off). Den som redan står med samma tid behåller sin rad.</summary>
    /// <param name="ratter">Vilka och när (who and when).</param>
    /// <exception cref="RegelbrottException">Samma står två gånger med samma tid.</exception>
    public void SattBerattigade(IReadOnlyList<(Omfattning Vem, Giltighet Giltighet)> ratter)
    {
        ArgumentNullException.ThrowIfNull(ratter);
        if (ratter.Distinct().Count() != ratter.Count)
            throw new RegelbrottException("Samma organisation får avropa samma tid två gånger. Ta bort en av raderna.");
        berattigade.RemoveAll(en => !ratter.Contains((en.Vem, en.Giltighet)));
        foreach (var (vem, giltighet) in ratter.Where(ratt => !berattigade.Exists(en => (en.Vem, en.Giltighet) == ratt)))
            Beratta(vem, giltighet);
    }

    private static string? Frivillig(string? text, int langst, string vad) => text?.Trim() is not { Length: > 0 } renat
        ? null
        : renat.Length > langst ? throw new RegelbrottException($"{vad} får ha högst {langst} tecken.") : renat;
}
