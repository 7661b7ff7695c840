using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Organisationer;

namespace Leveransstrategi.Domain.Direktupphandlingar;

/// <summary>Identitet för en direktupphandling (id of a direct award).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct DirektupphandlingId(Guid Value) : IEntitetsId<DirektupphandlingId>
{
    /// <inheritdoc/>
    public static DirektupphandlingId Av(Guid value) => new(value);
}

/// <summary>Direktupphandlingens status (state of a direct award).</summary>
public enum Direktupphandlingsstatus
{
    /// <summary>Planerad (planned): avtalet är inte slutet.</summary>
    Planerad = 1,

    /// <summary>Genomförd (made): avtalet är slutet.</summary>
    Genomford = 2,

    /// <summary>Återkallad (withdrawn): köpet blev inte av, eller registrerades av misstag. Det räknas inte, men ligger kvar.</summary>
    Aterkallad = 3,
}

/// <summary>
/// Direktupphandling (direct award): ett köp utan annons, planerat eller genomfört, med dokumentation när värdet är högre än lagens gräns.
/// Inget tas bort: det som blev fel rättas, det som inte blev av återkallas, och historiken säger vad som ändrades och varför.
/// </summary>
public sealed class Direktupphandling : IVersionerad
{
    private readonly List<Kophandelse> historik = [];

    /// <summary>Registrerar ett köp (registers a purchase).</summary>
    /// <param name="organisation">Organisationen (the organisation).</param>
    /// <param name="uppgifter">Uppgifterna (the facts).</param>
    /// <param name="genomford">Om avtalet redan är slutet (already made).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Uppgifterna räcker inte.</exception>
    public Direktupphandling(OrganisationId organisation, Kopuppgifter uppgifter, bool genomford, Kophandling handling)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        ArgumentNullException.ThrowIfNull(handling);
        Status = genomford ? Direktupphandlingsstatus.Genomford : Direktupphandlingsstatus.Planerad;
        RegelbrottException.Vid(uppgifter.Hinder(Status, handling.IDag));
        Id = new(Guid.CreateVersion7(handling.Tidpunkt));
        OrganisationId = organisation;
        Vad = Cpv = Slag = string.Empty;
        Skriv(uppgifter);
        historik.Add(new(genomford ? Kophandelseslag.Genomford : Kophandelseslag.Planerad, null, handling));
    }

    private Direktupphandling() => Vad = Cpv = Slag = string.Empty;

    /// <summary>Identitet (id).</summary>
    public DirektupphandlingId Id { get; private init; }

    /// <summary>Organisationen (the organisation).</summary>
    public OrganisationId OrganisationId { get; private init; }

    /// <summary>Status (state).</summary>
    public Direktupphandlingsstatus Status { get; private set; }

    /// <summary>Vad som köps (what).</summary>
    public string Vad { get; private set; }

    /// <summary>CPV-kod med kontrollsiffra (CPV code).</summary>
    public string Cpv { get; private set; }

    /// <summary>Slag (kind), CPV-gruppens tre siffror, se <see cref="Kopslag"/>.</summary>
    public string Slag { get; private set; }

    /// <summary>Värde i kronor utan mervärdesskatt, med optioner (SEK excl. VAT).</summary>
    public decimal Varde { get; private set; }

    /// <summary>Dagen då avtalet sluts eller slöts (day of the contract).</summary>
    public DateOnly Dag { get; private set; }

    /// <summary>Enhet inom organisationen (unit), om den är angiven.</summary>
    public string? Enhet { get; private set; }

    /// <summary>Leverantör (supplier).</summary>
    public string? Leverantor { get; private set; }

    /// <summary>Leverantörens organisationsnummer (its corporate identity number).</summary>
    public string? Leverantorsnummer { get; private set; }

    /// <summary>Skäl (reasons).</summary>
    public string? Skal { get; private set; }

    /// <summary>Organisationens eget diarienummer (its own registry number).</summary>
    public string? Dnr { get; private set; }

    /// <summary>Dokumentation (documentation), tom tills någon börjar skriva.</summary>
    public Dokumentation Dokumentation { get; private set; } = Dokumentation.Tom with { };

    /// <summary>När dokumentationen blev klar (when it was completed), om den är det.</summary>
    public DateTimeOffset? DokumentationKlar { get; private set; }

    /// <summary>Historik (history), det äldsta först.</summary>
    public IReadOnlyList<Kophandelse> Historik => historik;

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Uppgifterna som de är nu (the facts as they are).</summary>
    public Kopuppgifter Uppgifter => new(
        Vad, CpvKod.Tolka(Cpv), Varde, Dag, Enhet, Leverantor,
        Leverantorsnummer is null ? null : Organisationsnummer.Tolka(Leverantorsnummer), Skal, Dnr is null ? null : Diarienummer.Tolka(Dnr));

    /// <summary>Hinder för att registrera köpet som genomfört (obstacles to marking it as made).</summary>
    public IReadOnlyList<string> HinderForGenomforande => Status switch
    {
        Direktupphandlingsstatus.Genomford => ["Köpet är redan registrerat som genomfört. Rätta uppgifterna om något är fel."],
        Direktupphandlingsstatus.Aterkallad => ["Köpet är återkallat. Registrera ett nytt köp i stället."],
        _ => [],
    };

    /// <summary>Hinder för att ändra ett återkallat köp (obstacles to changing it).</summary>
    public IReadOnlyList<string> HinderForAndring =>
        Status == Direktupphandlingsstatus.Aterkallad ? ["Köpet är återkallat och ändras inte. Registrera ett nytt köp i stället."] : [];

    /// <summary>Registrerar att avtalet är slutet (marks it as made), med de uppgifter som blev.</summary>
    /// <param name="uppgifter">Uppgifterna (the facts).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Något av <see cref="HinderForGenomforande"/> finns, eller uppgifterna räcker inte.</exception>
    public void Genomfor(Kopuppgifter uppgifter, Kophandling handling)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        ArgumentNullException.ThrowIfNull(handling);
        RegelbrottException.Vid([.. HinderForGenomforande, .. uppgifter.Hinder(Direktupphandlingsstatus.Genomford, handling.IDag)]);
        var andrat = uppgifter.Skillnader(Uppgifter);
        Skriv(uppgifter);
        Status = Direktupphandlingsstatus.Genomford;
        historik.Add(new(Kophandelseslag.Genomford, andrat.Count == 0 ? null : string.Join('\n', andrat), handling));
    }

    /// <summary>Rättar uppgifterna (corrects the facts).</summary>
    /// <param name="uppgifter">Uppgifterna (the facts).</param>
    /// <param name="skal">Varför (why).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Köpet är återkallat, uppgifterna räcker inte, skälet saknas eller inget är ändrat.</exception>
    public void Ratta(Kopuppgifter uppgifter, string? skal, Kophandling handling)
    {
        ArgumentNullException.ThrowIfNull(uppgifter);
        ArgumentNullException.ThrowIfNull(handling);
        RegelbrottException.Vid([.. HinderForAndring, .. uppgifter.Hinder(Status, handling.IDag), .. UtanSkal(skal, "Skriv varför uppgifterna rättas.")]);
        var andrat = uppgifter.Skillnader(Uppgifter);
        if (andrat.Count == 0)
            throw new RegelbrottException("Inget är ändrat. Ändra det som är fel, eller avbryt.");
        Skriv(uppgifter);
        historik.Add(new(Kophandelseslag.Rattad, $"{skal!.Trim()}\n{string.Join('\n', andrat)}", handling));
    }

    /// <summary>Återkallar köpet (withdraws it): det räknas inte längre, men ligger kvar.</summary>
    /// <param name="skal">Varför (why).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Köpet är redan återkallat, eller skälet saknas.</exception>
    public void Aterkalla(string? skal, Kophandling handling)
    {
        ArgumentNullException.ThrowIfNull(handling);
        RegelbrottException.Vid([.. HinderForAndring, .. UtanSkal(skal, "Skriv varför köpet återkallas.")]);
        Status = Direktupphandlingsstatus.Aterkallad;
        historik.Add(new(Kophandelseslag.Aterkallad, skal!.Trim(), handling));
    }

    /// <summary>Hinder för att dokumentationen ska vara klar (obstacles to completing it).</summary>
    /// <param name="dokumentation">Dokumentationen (the documentation).</param>
    public IReadOnlyList<string> HinderForKlar(Dokumentation dokumentation)
    {
        ArgumentNullException.ThrowIfNull(dokumentation);
        return Status == Direktupphandlingsstatus.Planerad
            ? ["Köpet är planerat. Registrera det som genomfört innan dokumentationen blir klar.", .. dokumentation.Saknas]
            : dokumentation.Saknas;
    }

    /// <summary>Sparar dokumentationen (saves the documentation), halvfärdig eller klar.</summary>
    /// <param name="dokumentation">Dokumentationen (the documentation).</param>
    /// <param name="klar">Om den är klar (is it complete).</param>
    /// <param name="handling">Vem och när (who and when).</param>
    /// <exception cref="RegelbrottException">Köpet är återkallat, eller något av <see cref="HinderForKlar"/> finns när den ska vara klar.</exception>
    public void Dokumentera(Dokumentation dokumentation, bool klar, Kophandling handling)
    {
        ArgumentNullException.ThrowIfNull(dokumentation);
        ArgumentNullException.ThrowIfNull(handling);
        var varKlar = DokumentationKlar is not null;
        // Det som har varit klart får inte bli ofullständigt igen.
        RegelbrottException.Vid([.. HinderForAndring, .. klar || varKlar ? HinderForKlar(dokumentation) : []]);
        if (varKlar && dokumentation != Dokumentation)
            historik.Add(new(Kophandelseslag.Kompletterad, null, handling));
        Dokumentation = dokumentation with { };
        if (!klar || varKlar)
            return;
        DokumentationKlar = handling.Tidpunkt;
        historik.Add(new(Kophandelseslag.Dokumenterad, null, handling));
    }

    private static string[] UtanSkal(string? skal, string hinder) => string.IsNullOrWhiteSpace(skal) ? [hinder] : [];

    private void Skriv(Kopuppgifter uppgifter)
    {
        Slag = Kopslag.Av(uppgifter.Cpv).Kod;
        (Vad, Cpv, Varde, Dag) = (uppgifter.Vad.Trim(), uppgifter.Cpv.Text, uppgifter.Varde, uppgifter.Dag);
        (Enhet, Leverantor, Leverantorsnummer, Skal, Dnr) = (uppgifter.Enhet, uppgifter.Leverantor, uppgifter.Leverantorsnummer?.Text, uppgifter.Skal, uppgifter.Dnr?.Text);
    }
}
