using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <content>Det som händer med avropet efter att det är registrerat.</content>
public sealed partial class Avrop
{
    /// <summary>Det som hindrar att avropet läggs (obstacles to placing it).</summary>
    public IReadOnlyList<string> HinderForLaggning => Lage switch
    {
        Avropslage.Avropat => ["Avropet är redan lagt."],
        Avropslage.Annullerat => ["Avropet är annullerat. Registrera ett nytt i stället."],
        _ => [],
    };

    /// <summary>Det som hindrar en ändring (obstacles to a change).</summary>
    public IReadOnlyList<string> HinderForAndring => Lage == Avropslage.Annullerat ? ["Avropet är annullerat och ändras inte. Registrera ett nytt i stället."] : [];

    /// <summary>Lägger det reserverade avropet (places the reserved call-off).</summary>
    /// <param name="leverantor">Leverantören (supplier).</param>
    /// <param name="dag">Dagen (day).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForLaggning"/> finns, eller dagen ligger före reservationen.</exception>
    public void Lagg(LeverantorId leverantor, DateOnly dag, Avropshandling handling)
    {
        ArgumentNullException.ThrowIfNull(handling);
        RegelbrottException.Vid(HinderForLaggning);
        if (dag < Reserverat)
            throw new RegelbrottException($"Avropet reserverades {Reserverat:yyyy-MM-dd}. Ange den dagen eller en senare.");
        (Leverantor, Lage, Dag, Avropat) = (leverantor, Avropslage.Avropat, dag, dag);
        historik.Add(new(Avropshandelseslag.Avropat, $"Dag {dag:yyyy-MM-dd}, värde {Matt.Skriv(Varde)}", handling));
    }

    /// <summary>Rättar uppgifterna (corrects the facts).</summary>
    /// <param name="uppgifter">Uppgifterna (facts).</param>
    /// <param name="form">Formen som uppgifterna ger (the form they give), för jämförelsen med den som användes.</param>
    /// <param name="skal">Varför (why).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Avropet är annullerat, uppgifterna räcker inte, skälet saknas eller inget är ändrat.</exception>
    public void Ratta(Avropsuppgifter uppgifter, Avropsformslag form, string? skal, Avropshandling handling)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        ArgumentNullException.ThrowIfNull(handling);
        RegelbrottException.Vid([.. HinderForAndring, .. uppgifter.Hinder(), .. UtanSkal(skal, "Skriv varför avropet rättas.")]);
        var andrat = Skillnader(uppgifter);
        if (andrat.Count == 0)
            throw new RegelbrottException("Inget är ändrat. Ändra det som är fel, eller avbryt.");
        if (form != Form)
            andrat.Add($"Med de rättade uppgifterna hade formen varit {Avropsform.Namn(form)}; avropet gjordes med {Avropsform.Namn(Form)}.");
        Skriv(uppgifter);
        historik.Add(new(Avropshandelseslag.Rattat, $"{skal!.Trim()}\n{string.Join('\n', andrat)}", handling));
    }

    /// <summary>Annullerar avropet (annuls it): det räknas inte längre, men ligger kvar.</summary>
    /// <param name="skal">Varför (why).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Avropet är redan annullerat, eller skälet saknas.</exception>
    public void Annullera(string? skal, Avropshandling handling)
    {
        ArgumentNullException.ThrowIfNull(handling);
        RegelbrottException.Vid([.. HinderForAndring, .. UtanSkal(skal, "Skriv varför avropet annulleras.")]);
        var fran = Lage == Avropslage.Avropat ? "avropat" : "reserverat";
        (Lage, Annullerat) = (Avropslage.Annullerat, handling.IDag);
        historik.Add(new(Avropshandelseslag.Annullerat, $"{skal!.Trim()}\nLäge: {fran} → annullerat, värde {Matt.Skriv(Varde)}", handling));
    }

    /// <summary>Antecknar vilka leverantörer som förbigås (records who is passed over).</summary>
    /// <param name="nya">Förbigåendena (passings over).</param>
    public void GaForbi(IReadOnlyList<Forbigaende> nya)
    {
        ArgumentNullException.ThrowIfNull(nya);
        forbigangna.AddRange(nya.Where(ny => !forbigangna.Exists(en => en.Leverantor == ny.Leverantor)).Select(ny => new Avropsforbigaende(ny)));
    }

    /// <summary>Antecknar vilka avstängda leverantörer som hoppades över (records the suspended ones that were skipped) när avropet gjordes.</summary>
    /// <param name="avstangda">De avstängda (suspended candidates), i turordning.</param>
    /// <param name="handling">Vem och när (who and when).</param>
    public void HoppaOver(IReadOnlyList<Avropskandidat> avstangda, Avropshandling handling)
    {
        ArgumentNullException.ThrowIfNull(avstangda);
        ArgumentNullException.ThrowIfNull(handling);
        foreach (var kandidat in avstangda)
        {
            var forbi = Forbigaende.Avstangning(kandidat, Dag);
            // Raden läggs till också när leverantören hade tackat nej: avstängningen kan hävas, och då ska båda skälen synas.
            forbigangna.Add(new(forbi));
            historik.Add(new(Avropshandelseslag.HoppadOver, $"{kandidat.Namn} {Forbigaende.Namn(forbi.Skal)}: {forbi.Motivering}", handling));
        }
    }

    /// <summary>Antecknar beslutet att gå över taket (records the override).</summary>
    /// <param name="overskridande">Beslutet (the override).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    public void GaOverTaket(Takoverskridande overskridande, Avropshandling handling)
    {
        ArgumentNullException.ThrowIfNull(overskridande);
        ArgumentNullException.ThrowIfNull(handling);
        Overskridande = overskridande;
        historik.Add(new(Avropshandelseslag.OverTaket, $"{overskridande.Skal}\n{overskridande.Lagrum}. {overskridande.Beslutare}, {overskridande.Dnr}", handling));
    }

    /// <summary>Sätter plikterna (sets the duties) efter avropet. En som är gjord ändras inte, och ingen tas bort.</summary>
    /// <param name="nya">Plikterna (duties).</param>
    public void SattPlikter(IReadOnlyList<Avropsplikt> nya)
    {
        ArgumentNullException.ThrowIfNull(nya);
        foreach (var plikt in nya)
        {
            if (plikter.Find(en => en.Slag == plikt.Slag) is not { } befintlig)
                plikter.Add(new(plikt));
            else if (befintlig.Klar is null)
                befintlig.Satt(plikt);
        }
    }

    /// <summary>Antecknar att en plikt är gjord (marks a duty as done).</summary>
    /// <param name="plikt">Plikten (the duty).</param>
    /// <param name="dag">Dagen (day).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Plikten finns inte, är redan gjord, eller avropet är annullerat.</exception>
    public void GorPlikt(Guid plikt, DateOnly dag, Avropshandling handling)
    {
        ArgumentNullException.ThrowIfNull(handling);
        RegelbrottException.Vid(HinderForAndring);
        var bevakad = plikter.Find(en => en.Id == plikt) ?? throw new RegelbrottException("Plikten finns inte på avropet.");
        if (bevakad.Klar is { } klar)
            throw new RegelbrottException($"Plikten är redan antecknad som gjord {klar:yyyy-MM-dd}.");
        bevakad.Gor(dag);
        historik.Add(new(Avropshandelseslag.PliktKlar, $"{Avropsplikter.Namn(bevakad.Slag)}, gjord {dag:yyyy-MM-dd}", handling));
    }

    private static string[] HinderForLage(Avropslage lage, LeverantorId? leverantor) =>
        lage == Avropslage.Avropat && leverantor is null ? ["Ange leverantören. Bara ett reserverat avrop får vara utan."] : [];

    private static string[] UtanSkal(string? skal, string hinder) => string.IsNullOrWhiteSpace(skal) ? [hinder] : [];

    private List<string> Skillnader(Avropsuppgifter nya)
    {
        var andrat = new List<string>();
        void Jamfor(string namn, string? fore, string? efter)
        {
            if (fore != efter)
                andrat.Add($"{namn}: {fore ?? "–"} → {efter ?? "–"}");
        }

        Jamfor("Vad", Vad, nya.Vad.Trim());
        Jamfor("Värde", Matt.Skriv(Varde), Matt.Skriv(nya.Varde));
        Jamfor("Mängd", Tal(Kvantitet), Tal(nya.Kvantitet));
        Jamfor("Timmar", Tal(Timmar), Tal(nya.Timmar));
        Jamfor("Från", $"{Fran:yyyy-MM-dd}", $"{nya.Fran:yyyy-MM-dd}");
        Jamfor("Till", Till?.ToString("yyyy-MM-dd", null), nya.Till?.ToString("yyyy-MM-dd", null));
        Jamfor("Diarienummer", Dnr, nya.Dnr?.Text);
        Jamfor("Roller", roller.Count == 0 ? null : string.Join(", ", roller), nya.Roller.Count == 0 ? null : string.Join(", ", nya.Roller));
        Jamfor("Oanvändbara svar", $"{OanvandbaraSvar}", $"{nya.OanvandbaraSvar}");
        return andrat;
    }

    private static string? Tal(decimal? tal) => tal is { } varde ? Matt.Skriv(varde, "").Trim() : null;

    private void Skriv(Avropsuppgifter uppgifter)
    {
        (Vad, Varde, Kvantitet, Timmar) = (uppgifter.Vad.Trim(), uppgifter.Varde, uppgifter.Kvantitet, uppgifter.Timmar);
        (Fran, Till, Dnr, OanvandbaraSvar) = (uppgifter.Fran, uppgifter.Till, uppgifter.Dnr?.Text, uppgifter.OanvandbaraSvar);
        if (roller.SequenceEqual(uppgifter.Roller))
            return;
        roller.Clear();
        roller.AddRange(uppgifter.Roller);
    }
}
