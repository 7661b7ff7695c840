using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Anvisningens aktualitetsprövningar (reviews of the instruction): vem som ser till att de görs, när, och vad de kom fram till.</summary>
public sealed partial class Anvisning
{
    /// <summary>Längsta ägare (maximum length in characters).</summary>
    public const int MaxLangdAgare = 200;

    private readonly List<Aktualitetsprovning> provningar = [];

    /// <summary>Ägare (owner): den funktion som ser till att anvisningen prövas i tid.</summary>
    public string? Agare { get; private set; }

    /// <summary>Nästa aktualitetsprövning (day of the next review).</summary>
    public DateOnly? NastaProvning { get; private set; }

    /// <summary>Aktualitetsprövningar (reviews).</summary>
    public IReadOnlyList<Aktualitetsprovning> Provningar => provningar;

    /// <summary>Anger vem som ansvarar för prövningen och när nästa är (sets owner and next review).</summary>
    /// <param name="agare">Ägare (owner).</param>
    /// <param name="nasta">Nästa prövning (day of the next review).</param>
    public void PlaneraProvning(string? agare, DateOnly? nasta)
    {
        if (agare?.Length > MaxLangdAgare)
            throw new RegelbrottException($"Ägaren får ha högst {MaxLangdAgare} tecken.");
        Agare = string.IsNullOrWhiteSpace(agare) ? null : agare.Trim();
        NastaProvning = nasta;
    }

    /// <summary>Hinder för att pröva anvisningen (obstacles to a review): det ska finnas något beslutat som gäller eller ska gälla.</summary>
    /// <param name="dag">Dagen (the day).</param>
    public IReadOnlyList<string> HinderForProvning(DateOnly dag) =>
        !versioner.Exists(version => version.Status == Anvisningsstatus.Beslutad)
            ? ["Ingen version är beslutad, så det finns inget att pröva."]
            : SenastBeslutad(dag) is null
                ? ["Anvisningen är upphävd, så det finns inget att pröva."]
                : [];

    /// <summary>Registrerar en aktualitetsprövning (records a review).</summary>
    /// <param name="utfall">Utfall (outcome).</param>
    /// <param name="dag">Dagen då den gjordes (the day).</param>
    /// <param name="motivering">Motivering (reason).</param>
    /// <param name="nasta">Nästa prövning (next review).</param>
    /// <param name="vem">Vem (who).</param>
    /// <exception cref="RegelbrottException">
    /// Något av <see cref="HinderForProvning"/> finns, motivering saknas eller nästa prövning ligger inte efter den här.
    /// </exception>
    public void Prova(Provningsutfall utfall, DateOnly dag, string? motivering, DateOnly? nasta, Handlaggare vem)
    {
        ArgumentNullException.ThrowIfNull(vem);
        RegelbrottException.Vid(HinderForProvning(dag));
        if (string.IsNullOrWhiteSpace(motivering))
            throw new RegelbrottException("Skriv vad prövningen kom fram till.");
        if (motivering.Trim().Length > Aktualitetsprovning.MaxLangdMotivering)
            throw new RegelbrottException($"Motiveringen får ha högst {Aktualitetsprovning.MaxLangdMotivering} tecken.");
        if (nasta <= dag)
            throw new RegelbrottException("Nästa prövning ska ligga efter den här. Ange en senare dag.");
        if (nasta is null && utfall == Provningsutfall.Oforandrad)
            throw new RegelbrottException("Ange när anvisningen ska prövas nästa gång.");
        provningar.Add(new Aktualitetsprovning(provningar.Count + 1, utfall, dag, motivering.Trim(), nasta, vem));
        NastaProvning = nasta;
    }
}
