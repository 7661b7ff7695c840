namespace Leveransstrategi.Domain.Avtal;

/// <summary>Avropsförbigående (a supplier passed over in a call-off), med skälet dokumenterat.</summary>
public sealed class Avropsforbigaende
{
    internal Avropsforbigaende(Forbigaende forbigaende)
    {
        Id = Guid.CreateVersion7();
        (Leverantor, Skal, Motivering) = (forbigaende.Leverantor, forbigaende.Skal, forbigaende.Motivering);
    }

    private Avropsforbigaende() => Motivering = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Leverantören (supplier).</summary>
    public LeverantorId Leverantor { get; private init; }

    /// <summary>Skälet (reason).</summary>
    public Forbigaendeskal Skal { get; private init; }

    /// <summary>Motiveringen (documentation).</summary>
    public string Motivering { get; private init; }
}

/// <summary>Pliktbevakning (a duty being watched): en plikt efter avropet, med sista dag och dagen då den blev gjord.</summary>
public sealed class Pliktbevakning
{
    /// <summary>Längsta källa (maximum length in characters).</summary>
    public const int MaxLangdKalla = 200;

    /// <summary>Längsta förklaring (maximum length in characters).</summary>
    public const int MaxLangdForklaring = 1000;

    internal Pliktbevakning(Avropsplikt plikt)
    {
        Id = Guid.CreateVersion7();
        (Slag, Senast, Grund, Kalla, Forklaring) = (plikt.Slag, plikt.Senast, plikt.Grund, plikt.Kalla, plikt.Forklaring);
    }

    private Pliktbevakning() => Forklaring = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Slaget (kind).</summary>
    public Avropspliktsslag Slag { get; private init; }

    /// <summary>Sista dagen (due day).</summary>
    public DateOnly Senast { get; private set; }

    /// <summary>Vad plikten vilar på (basis).</summary>
    public Pliktgrund Grund { get; private set; }

    /// <summary>Paragrafen eller avtalets punkt (section or clause), om någon.</summary>
    public string? Kalla { get; private set; }

    /// <summary>Vad som ska göras, och hur dagen är räknad (what, and the working).</summary>
    public string Forklaring { get; private set; }

    /// <summary>Dagen då den blev gjord (done on).</summary>
    public DateOnly? Klar { get; private set; }

    internal void Gor(DateOnly dag) => Klar = dag;

    internal void Satt(Avropsplikt plikt) => (Senast, Grund, Kalla, Forklaring) = (plikt.Senast, plikt.Grund, plikt.Kalla, plikt.Forklaring);
}
