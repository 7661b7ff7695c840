using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Ändringsgrund (ground for a change) i lagen (2016:1145) om offentlig upphandling 17 kap.</summary>
public enum Andringsgrund
{
    /// <summary>Ändringsklausul (review clause), 10 §.</summary>
    Klausul = 1,

    /// <summary>Ändring av mindre värde (minor value), 9 §.</summary>
    Ringa = 2,

    /// <summary>Kompletterande beställning (additional), 11 §.</summary>
    Kompletterande = 3,

    /// <summary>Oförutsebara omständigheter (unforeseen), 12 §.</summary>
    Oforutsedd = 4,

    /// <summary>Byte av leverantör (change of supplier), 13 §.</summary>
    BytAvLeverantor = 5,

    /// <summary>Ändring som inte är väsentlig (not substantial), 14 §.</summary>
    EjVasentlig = 6,

    /// <summary>Ingen grund (no ground): avtalet är inte direktivstyrt, och lagen har ingen prövning.</summary>
    UtanLagprovning = 7,
}

/// <summary>Ändringsvillkor (condition of a ground) som en människa svarar på; portalen bedömer det inte.</summary>
public enum Andringsvillkor
{
    /// <summary>Avtalets övergripande karaktär består (overall nature unchanged).</summary>
    KaraktarenBestar = 1,

    /// <summary>Klausulen fanns i upphandlingen och är klar, exakt och entydig (clause is clear, precise and unequivocal).</summary>
    KlausulenArEntydig = 2,

    /// <summary>Klausulen beskriver ändringens omfattning och art (clause states scope and nature).</summary>
    KlausulenBeskriverAndringen = 3,

    /// <summary>Kompletteringen har blivit nödvändig (has become necessary).</summary>
    Nodvandig = 4,

    /// <summary>Leverantören kan inte bytas av ekonomiska eller tekniska skäl (cannot change supplier).</summary>
    LeverantorenKanInteBytas = 5,

    /// <summary>Ett byte skulle ge betydande olägenhet eller betydligt större kostnader (significant inconvenience or cost).</summary>
    BytetGerOlagenhet = 6,

    /// <summary>En omsorgsfull myndighet hade inte kunnat förutse omständigheterna (could not be foreseen).</summary>
    KundeInteForutses = 7,

    /// <summary>Ändringen görs inte för att kringgå lagen (not aimed at circumvention).</summary>
    IngetKringgaende = 8,

    /// <summary>Bytet följer av en omstrukturering, ett förvärv, en insolvens eller en klausul (restructuring or clause).</summary>
    BytetHarGiltigOrsak = 9,

    /// <summary>Den nya leverantören uppfyller kraven för kvalificering (new supplier qualifies).</summary>
    NyLeverantorUppfyllerKraven = 10,

    /// <summary>Bytet medför inga andra väsentliga ändringar (no other substantial changes).</summary>
    IngaAndraVasentligaAndringar = 11,

    /// <summary>De nya villkoren hade inte gett andra deltagare eller anbud (would not have let others in).</summary>
    IngaAndraDeltagare = 12,

    /// <summary>Den ekonomiska jämvikten ändras inte till leverantörens förmån (economic balance kept).</summary>
    JamviktenBestar = 13,

    /// <summary>Omfattningen utvidgas inte betydligt (scope not considerably extended).</summary>
    OmfattningenBestar = 14,

    /// <summary>Leverantören byts inte (supplier not replaced).</summary>
    LeverantorenBestar = 15,
}

/// <summary>
/// Avtalsändring (a change of the agreement): vad som ändras, på vilken grund och med hur mycket. Belopp är i kronor utan mervärdesskatt,
/// med minus för en minskning.
/// </summary>
public sealed record Avtalsandring
{
    /// <summary>Längsta beskrivning (maximum length in characters).</summary>
    public const int MaxLangdBeskrivning = 4000;

    /// <summary>Skapar en ändring (creates a change).</summary>
    /// <param name="grund">Grunden (ground).</param>
    /// <param name="beskrivning">Vad som ändras och varför (what and why).</param>
    /// <param name="belopp">Ändring av värdet i kronor (change of value in SEK excl. VAT), noll när värdet består.</param>
    /// <param name="mangd">Ändring av takets mängd (change of the quantity), om taket är en mängd.</param>
    /// <param name="nySistaDag">Ny sista dag (new last day), om tiden ändras.</param>
    /// <param name="svar">Svaren på grundens villkor (answers to its conditions); det som inte är besvarat saknas.</param>
    /// <exception cref="RegelbrottException">Beskrivningen saknas eller är för lång.</exception>
    public Avtalsandring(Andringsgrund grund, string beskrivning, decimal belopp = 0, decimal mangd = 0, DateOnly? nySistaDag = null, IReadOnlyDictionary<Andringsvillkor, bool>? svar = null)
    {
        var renad = beskrivning?.Trim() ?? string.Empty;
        if (renad.Length == 0)
            throw new RegelbrottException("Beskriv vad som ändras och varför.");
        if (renad.Length > MaxLangdBeskrivning)
            throw new RegelbrottException($"Beskrivningen får ha högst {MaxLangdBeskrivning} tecken.");
        (Grund, Beskrivning, Belopp, Mangd, NySistaDag) = (grund, renad, belopp, mangd, nySistaDag);
        Svar = svar ?? new Dictionary<Andringsvillkor, bool>();
    }

    /// <summary>Grunden (ground).</summary>
    public Andringsgrund Grund { get; }

    /// <summary>Vad som ändras och varför (what and why).</summary>
    public string Beskrivning { get; }

    /// <summary>Ändring av värdet i kronor (change of value in SEK excl. VAT).</summary>
    public decimal Belopp { get; }

    /// <summary>Ändring av takets mängd (change of the quantity).</summary>
    public decimal Mangd { get; }

    /// <summary>Ny sista dag (new last day), om tiden ändras.</summary>
    public DateOnly? NySistaDag { get; }

    /// <summary>Svaren på grundens villkor (answers to the conditions).</summary>
    public IReadOnlyDictionary<Andringsvillkor, bool> Svar { get; }
}
