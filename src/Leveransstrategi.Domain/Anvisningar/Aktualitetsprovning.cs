namespace Leveransstrategi.Domain.Anvisningar;

/// <summary>Provningsutfall (outcome of a review).</summary>
public enum Provningsutfall
{
    /// <summary>Oförändrad (unchanged).</summary>
    Oforandrad = 1,

    /// <summary>Revideras (to be revised).</summary>
    Revideras = 2,

    /// <summary>Upphävs (to be repealed).</summary>
    Upphavs = 3,
}

/// <summary>
/// Aktualitetsprövning (review of whether an instruction is still right). Utfallet är en bedömning; den som ska ändra eller upphäva
/// anvisningen är kommunstyrelsen.
/// </summary>
public sealed class Aktualitetsprovning
{
    /// <summary>Längsta motivering (maximum length in characters).</summary>
    public const int MaxLangdMotivering = 2000;

    internal Aktualitetsprovning(int ordning, Provningsutfall utfall, DateOnly dag, string motivering, DateOnly? nasta, Handlaggare vem)
    {
        Id = Guid.CreateVersion7();
        Ordning = ordning;
        Utfall = utfall;
        Dag = dag;
        Motivering = motivering;
        Nasta = nasta;
        AvId = vem.Id;
        Av = vem.Namn;
    }

    private Aktualitetsprovning() => Motivering = Av = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Ordning (order), från 1.</summary>
    public int Ordning { get; private init; }

    /// <summary>Utfall (outcome).</summary>
    public Provningsutfall Utfall { get; private init; }

    /// <summary>Dagen då den gjordes (the day).</summary>
    public DateOnly Dag { get; private init; }

    /// <summary>Motivering (reason).</summary>
    public string Motivering { get; private init; }

    /// <summary>Nästa prövning (next review), som den bestämdes då.</summary>
    public DateOnly? Nasta { get; private init; }

    /// <summary>Konto (account).</summary>
    public Guid? AvId { get; private init; }

    /// <summary>Vem som prövade (who).</summary>
    public string Av { get; private init; }
}
