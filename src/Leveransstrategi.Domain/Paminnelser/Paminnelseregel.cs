using Leveransstrategi.Domain.Avtal;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Paminnelser;

/// <summary>Identitet för en påminnelseregel (reminder rule id).</summary>
/// <param name="Value">Värdet (the value).</param>
public readonly record struct PaminnelseregelId(Guid Value) : IEntitetsId<PaminnelseregelId>
{
    /// <inheritdoc/>
    public static PaminnelseregelId Av(Guid value) => new(value);
}

/// <summary>Påminnelseroll (receiver of a reminder). Den som saknar person får sina påminnelser i rollens brevlåda.</summary>
public enum Paminnelseroll
{
    /// <summary>Avtalets förvaltare (manager named in the agreement).</summary>
    Forvaltare = 1,

    /// <summary>Avtalets ägare (owner named in the agreement).</summary>
    Agare = 2,

    /// <summary>Alla med rollen avtalsförvaltare (every contract manager).</summary>
    Avtalsforvaltare = 3,

    /// <summary>Alla med rollen redaktör (every editor).</summary>
    Redaktor = 4,

    /// <summary>Alla med rollen beslutsregistrator (every decision registrar).</summary>
    Beslutsregistrator = 5,

    /// <summary>Alla med rollen administratör (every administrator).</summary>
    Administrator = 6,
}

/// <summary>Vad en påminnelseregel säger (what a rule says).</summary>
/// <param name="Slag">Vad som bevakas (what is watched).</param>
/// <param name="Regim">Den lagregim som regeln gäller (legal regime), eller alla.</param>
/// <param name="Troskel">Dagar före dagen (days before), eller procent av taket (per cent of the ceiling).</param>
/// <param name="Roll">Vem som påminns (receiver).</param>
/// <param name="EskalerasEfter">Dagar utan åtgärd innan nästa roll påminns (days until escalation), om någon.</param>
/// <param name="EskalerasTill">Nästa roll (next role).</param>
public sealed record Regelinnehall(Bevakningsslag Slag, Lagregim? Regim, int Troskel, Paminnelseroll Roll, int? EskalerasEfter, Paminnelseroll? EskalerasTill);

/// <summary>
/// Påminnelseregel (reminder rule): vem som påminns, om vad och när. En regel som har gällt ändras inte: den avslutas och en ny tar vid.
/// </summary>
public sealed class Paminnelseregel : IVersionerad
{
    /// <summary>Längsta framförhållning (longest notice) i dagar.</summary>
    public const int MaxDagar = 1095;

    /// <summary>Längsta tid till eskalering (longest time to escalation) i dagar.</summary>
    public const int MaxEskalering = 90;

    /// <summary>Skapar en regel (creates a rule).</summary>
    /// <param name="innehall">Vad den säger (what it says).</param>
    /// <param name="fran">Första dagen (first day).</param>
    /// <exception cref="RegelbrottException">Tröskeln eller eskaleringen går inte ihop.</exception>
    public Paminnelseregel(Regelinnehall innehall, DateOnly fran)
    {
        Id = new(Guid.CreateVersion7());
        Giltighet = new(fran, null);
        Satt(innehall);
    }

    private Paminnelseregel() => Giltighet = Giltighet.TillsVidare;

    /// <summary>Identitet (id).</summary>
    public PaminnelseregelId Id { get; private init; }

    /// <summary>Vad som bevakas (what is watched).</summary>
    public Bevakningsslag Slag { get; private set; }

    /// <summary>Den lagregim som regeln gäller (legal regime), eller alla.</summary>
    public Lagregim? Regim { get; private set; }

    /// <summary>Dagar före dagen (days before), eller procent av taket (per cent of the ceiling).</summary>
    public int Troskel { get; private set; }

    /// <summary>Vem som påminns (receiver).</summary>
    public Paminnelseroll Roll { get; private set; }

    /// <summary>Dagar utan åtgärd innan nästa roll påminns (days until escalation).</summary>
    public int? EskalerasEfter { get; private set; }

    /// <summary>Nästa roll (next role).</summary>
    public Paminnelseroll? EskalerasTill { get; private set; }

    /// <summary>När regeln gäller (validity).</summary>
    public Giltighet Giltighet { get; private set; }

    /// <inheritdoc/>
    public Guid Versionsmarke { get; private set; }

    /// <summary>Det som hindrar regeln (obstacles to the rule).</summary>
    /// <param name="innehall">Vad den ska säga (what it is to say).</param>
    public static IReadOnlyList<string> Hinder(Regelinnehall innehall)
    {
        ArgumentNullException.ThrowIfNull(innehall);
        var hinder = new List<string>();
        if (innehall.Slag == Bevakningsslag.Tak ? innehall.Troskel is < 1 or > 100 : innehall.Troskel is < 0 or > MaxDagar)
            hinder.Add(innehall.Slag == Bevakningsslag.Tak ? "Skriv hur stor del av taket som ska ha gått åt, 1–100 procent." : $"Skriv hur många dagar i förväg, 0–{MaxDagar}.");
        if (innehall.EskalerasEfter is null != innehall.EskalerasTill is null)
            hinder.Add("Ange både efter hur många dagar och till vem påminnelsen går vidare, eller inget av dem.");
        if (innehall.EskalerasEfter is < 1 or > MaxEskalering)
            hinder.Add($"Påminnelsen går vidare efter 1–{MaxEskalering} dagar.");
        if (innehall.EskalerasTill == innehall.Roll)
            hinder.Add("Påminnelsen ska gå vidare till någon annan än den som fick den först.");
        return hinder;
    }

    /// <summary>Ändrar regeln från en dag (changes the rule from a day).</summary>
    /// <param name="innehall">Vad den ska säga (what it is to say).</param>
    /// <param name="fran">Första dagen som ändringen gäller (first day).</param>
    /// <returns>Den regel som tar vid (the successor), eller <see langword="null"/> när regeln inte har börjat gälla och rättas på plats.</returns>
    /// <exception cref="RegelbrottException">Regeln är avslutad, eller innehållet går inte ihop.</exception>
    public Paminnelseregel? Andra(Regelinnehall innehall, DateOnly fran)
    {
        if (Giltighet.Till is not null)
            throw new RegelbrottException("Regeln är avslutad. Lägg till en ny.");
        if (Giltighet.Fran is { } borjade && borjade < fran)
        {
            var ny = new Paminnelseregel(innehall, fran);
            Giltighet = Giltighet.Avslutad(fran.AddDays(-1));
            return ny;
        }

        Satt(innehall);
        Giltighet = new(fran, null);
        return null;
    }

    /// <summary>Avslutar regeln (ends the rule).</summary>
    /// <param name="sista">Sista dagen (last day).</param>
    /// <exception cref="RegelbrottException">Regeln är redan avslutad, eller dagen ligger före den första.</exception>
    public void Avsluta(DateOnly sista)
    {
        if (Giltighet.Till is { } till)
            throw new RegelbrottException($"Regeln är redan avslutad. Den gäller till och med {till:yyyy-MM-dd}.");
        Giltighet = Giltighet.Avslutad(sista);
    }

    private void Satt(Regelinnehall innehall)
    {
        RegelbrottException.Vid(Hinder(innehall));
        (Slag, Regim, Troskel, Roll, EskalerasEfter, EskalerasTill) = (innehall.Slag, innehall.Regim, innehall.Troskel, innehall.Roll, innehall.EskalerasEfter, innehall.EskalerasTill);
    }
}
