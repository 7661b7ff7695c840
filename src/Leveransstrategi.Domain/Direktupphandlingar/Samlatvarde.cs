using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Domain.Direktupphandlingar;

/// <summary>Köp (a purchase as counted): det av en direktupphandling som behövs för att räkna ihop och jämföra.</summary>
/// <param name="Id">Identitet (id).</param>
/// <param name="Organisation">Organisationen (the organisation).</param>
/// <param name="Namnd">Organisationens namn (its name).</param>
/// <param name="Enhet">Enhet inom organisationen (unit).</param>
/// <param name="Vad">Vad som köps (what).</param>
/// <param name="Slag">Slag (kind), CPV-gruppens tre siffror.</param>
/// <param name="Varde">Värde i kronor (SEK excl. VAT).</param>
/// <param name="Dag">Dag (day).</param>
/// <param name="Status">Status (state).</param>
/// <param name="Leverantor">Leverantör (supplier).</param>
/// <param name="Leverantorsnummer">Dess organisationsnummer (its number).</param>
public sealed record Kop(
    DirektupphandlingId Id,
    OrganisationId Organisation,
    string Namnd,
    string? Enhet,
    string Vad,
    string Slag,
    decimal Varde,
    DateOnly Dag,
    Direktupphandlingsstatus Status,
    string? Leverantor = null,
    string? Leverantorsnummer = null);

/// <summary>Lagens belopp genom tiden (legal amounts over time) för direktupphandling.</summary>
/// <param name="granser">Gränserna (the amounts).</param>
public sealed class Lagbelopp(IEnumerable<Beloppsgrans> granser)
{
    private readonly List<Beloppsgrans> granser = [.. granser];

    /// <summary>Gränsen som gällde dagen (the amount in force), bekräftad eller inte.</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="dag">Dagen (the day).</param>
    public Beloppsgrans? For(Beloppsslag slag, DateOnly dag) => granser.Find(grans => grans.Slag == slag && grans.Giltighet.Omfattar(dag));
}

/// <summary>Utfall (outcome) när köp av samma slag räknas ihop.</summary>
public enum Samlatutfall
{
    /// <summary>Köpet ryms, också om allt planerat blir av (within the limit).</summary>
    Ryms = 1,

    /// <summary>Köpet ryms bara om något av det planerade inte blir av (within only without the planned ones).</summary>
    RymsUtanPlanerade = 2,

    /// <summary>Köpet ryms inte tillsammans med det som är genomfört (over the limit).</summary>
    RymsInte = 3,

    /// <summary>Gränsen för dagen är inte bekräftad; portalen avgör inte (not decided).</summary>
    Obekraftat = 4,
}

/// <summary>
/// Samlat värde (aggregated value): köp av samma slag inom en upphandlande myndighet och ett kalenderår, genomförda och planerade var för
/// sig, mot gränsen för direktupphandling köpets dag. Återkallade köp räknas inte.
/// </summary>
/// <param name="Slag">Slag (kind).</param>
/// <param name="Ar">Kalenderår (calendar year).</param>
/// <param name="Nytt">Köpet som prövas, i kronor (the purchase under check).</param>
/// <param name="Genomfort">Summan av genomförda köp (made).</param>
/// <param name="Planerat">Summan av planerade köp (planned).</param>
/// <param name="Grans">Gränsen den dagen (the limit), om någon är känd.</param>
/// <param name="Kop">Köpen som räknades, i dagordning (the purchases counted).</param>
public sealed record Samlatvarde(string Slag, int Ar, decimal Nytt, decimal Genomfort, decimal Planerat, Beloppsgrans? Grans, IReadOnlyList<Kop> Kop)
{
    /// <summary>Allt tillsammans (the total) i kronor.</summary>
    public decimal Summa => Nytt + Genomfort + Planerat;

    /// <summary>Utfall (outcome).</summary>
    public Samlatutfall Utfall => Grans is not { ArBekraftad: true } grans ? Samlatutfall.Obekraftat
        : grans.Rymmer(Summa) ? Samlatutfall.Ryms
        : grans.Rymmer(Nytt + Genomfort) ? Samlatutfall.RymsUtanPlanerade
        : Samlatutfall.RymsInte;

    /// <summary>Räknar ihop (adds up).</summary>
    /// <param name="slag">Slag (kind).</param>
    /// <param name="dag">Köpets dag (the day).</param>
    /// <param name="nytt">Köpets värde i kronor (value of the purchase), eller noll när inget nytt prövas.</param>
    /// <param name="myndighetens">Den upphandlande myndighetens köp (the authority's purchases).</param>
    /// <param name="belopp">Lagens belopp (the amounts).</param>
    /// <param name="utom">Ett köp som inte ska räknas, för att det är det som prövas (the one under check).</param>
    public static Samlatvarde Rakna(string slag, DateOnly dag, decimal nytt, IEnumerable<Kop> myndighetens, Lagbelopp belopp, DirektupphandlingId? utom = null)
    {
        ArgumentNullException.ThrowIfNull(myndighetens);
        ArgumentNullException.ThrowIfNull(belopp);
        var kop = myndighetens
            .Where(k => k.Slag == slag && k.Dag.Year == dag.Year && k.Status != Direktupphandlingsstatus.Aterkallad && k.Id != utom)
            .OrderBy(k => k.Dag).ThenBy(k => k.Id.Value)
            .ToList();
        return new(
            slag,
            dag.Year,
            nytt,
            kop.Where(k => k.Status == Direktupphandlingsstatus.Genomford).Sum(k => k.Varde),
            kop.Where(k => k.Status == Direktupphandlingsstatus.Planerad).Sum(k => k.Varde),
            belopp.For(Beloppsslag.Direktupphandling, dag),
            kop);
    }
}
