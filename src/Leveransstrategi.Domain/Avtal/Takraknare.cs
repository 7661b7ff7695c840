namespace Leveransstrategi.Domain.Avtal;

/// <summary>Avropsvolym (what a call-off takes of the ceiling): kronor, och antal när taket har en mängd.</summary>
/// <param name="Varde">Värdet i kronor (value, SEK excl. VAT).</param>
/// <param name="Kvantitet">Mängden (quantity), om någon.</param>
public readonly record struct Avropsvolym(decimal Varde, decimal? Kvantitet)
{
    /// <summary>Ingenting (nothing).</summary>
    public static Avropsvolym Ingen => new(0, null);

    /// <summary>Värdet i ören (value in öre).</summary>
    public long Oren => (long)decimal.Round(Varde * 100, 0, MidpointRounding.AwayFromZero);

    /// <summary>Mängden i tusendelar (quantity in thousandths of a unit).</summary>
    public long Tusendelar => (long)decimal.Round((Kvantitet ?? 0) * 1000, 0, MidpointRounding.AwayFromZero);
}

/// <summary>
/// Takräknare (ceiling counter): vad som är reserverat och avropat av ett tak, en rad för hela avtalet och en för varje delområde. Talen är
/// hela ören och tusendelar, så att en enda sats i databasen kan avgöra om ett avrop ryms. Raderna ändras därför bara av den satsen.
/// </summary>
public sealed class Takraknare
{
    /// <summary>Radens nummer för hela avtalet (the row of the whole agreement).</summary>
    public const int HelaAvtalet = 0;

    /// <summary>Skapar en räknare (creates a counter).</summary>
    /// <param name="ramavtal">Avtalet (agreement).</param>
    /// <param name="delomrade">Delområdets nummer (lot), eller <see cref="HelaAvtalet"/>.</param>
    /// <param name="tak">Taket (ceiling), om något.</param>
    public Takraknare(RamavtalId ramavtal, int delomrade, Takvolym? tak)
    {
        Id = Guid.CreateVersion7();
        (Ramavtal, Delomrade) = (ramavtal, delomrade);
        (TakOren, TakTusendelar, Enhet) = Lagrat(tak);
    }

    private Takraknare()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Avtalet (agreement).</summary>
    public RamavtalId Ramavtal { get; private init; }

    /// <summary>Delområdets nummer (lot), eller <see cref="HelaAvtalet"/>.</summary>
    public int Delomrade { get; private init; }

    /// <summary>Reserverat i ören (reserved, öre): avrop som bereds.</summary>
    public long ReserveratOren { get; private set; }

    /// <summary>Avropat i ören (called off, öre).</summary>
    public long AvropatOren { get; private set; }

    /// <summary>Reserverat i tusendelar av enheten (reserved, thousandths).</summary>
    public long ReserveratTusendelar { get; private set; }

    /// <summary>Avropat i tusendelar av enheten (called off, thousandths).</summary>
    public long AvropatTusendelar { get; private set; }

    /// <summary>Taket i ören (ceiling, öre), om det är ett värde.</summary>
    public long? TakOren { get; private set; }

    /// <summary>Taket i tusendelar av enheten (ceiling, thousandths), om det är en mängd.</summary>
    public long? TakTusendelar { get; private set; }

    /// <summary>Mängdens enhet (unit).</summary>
    public string? Enhet { get; private set; }

    /// <summary>Dagen då taket nåddes (day the ceiling was reached), tills det åter finns plats.</summary>
    public DateOnly? NattDag { get; private set; }

    /// <summary>Taket i kronor (ceiling in SEK).</summary>
    public decimal? Tak => TakOren / 100m;

    /// <summary>Reserverat i kronor (reserved).</summary>
    public decimal Reserverat => ReserveratOren / 100m;

    /// <summary>Avropat i kronor (called off).</summary>
    public decimal Avropat => AvropatOren / 100m;

    /// <summary>Kvar i kronor (left), när taket är ett värde; mindre än noll när det är överskridet.</summary>
    public decimal? Kvar => (TakOren - ReserveratOren - AvropatOren) / 100m;

    /// <summary>Taket i antal (ceiling as a quantity).</summary>
    public decimal? TakKvantitet => TakTusendelar / 1000m;

    /// <summary>Reserverat antal (reserved quantity).</summary>
    public decimal ReserveradKvantitet => ReserveratTusendelar / 1000m;

    /// <summary>Avropat antal (quantity called off).</summary>
    public decimal AvropadKvantitet => AvropatTusendelar / 1000m;

    /// <summary>Antal kvar (quantity left), när taket är en mängd.</summary>
    public decimal? KvarKvantitet => (TakTusendelar - ReserveratTusendelar - AvropatTusendelar) / 1000m;

    /// <summary>Om taket är nått (is the ceiling reached) av det som är avropat; det som är reserverat kan fortfarande falla bort.</summary>
    public bool ArNatt => AvropatOren >= TakOren || AvropatTusendelar >= TakTusendelar;

    /// <summary>Om mer är reserverat och avropat än taket tillåter (is the ceiling exceeded).</summary>
    public bool ArOver => Kvar < 0 || KvarKvantitet < 0;

    /// <summary>Om volymen ryms (does it fit). Databasens sats säger detsamma.</summary>
    /// <param name="volym">Volymen (volume).</param>
    public bool Ryms(Avropsvolym volym) =>
        !(ReserveratOren + AvropatOren + volym.Oren > TakOren) && !(ReserveratTusendelar + AvropatTusendelar + volym.Tusendelar > TakTusendelar);

    /// <summary>Vad som är kvar i ord (what is left, in words), eller <see langword="null"/> utan tak.</summary>
    public string? KvarIOrd => (Kvar, KvarKvantitet) switch
    {
        (null, null) => null,
        ({ } kronor, null) => $"{Matt.Skriv(decimal.Max(0, kronor))} av {Matt.Skriv(Tak!.Value)}",
        (null, { } antal) => $"{Matt.Skriv(decimal.Max(0, antal), Enhet)} av {Matt.Skriv(TakKvantitet!.Value, Enhet)}",
        ({ } kronor, { } antal) => $"{Matt.Skriv(decimal.Max(0, kronor))} av {Matt.Skriv(Tak!.Value)} och {Matt.Skriv(decimal.Max(0, antal), Enhet)} av {Matt.Skriv(TakKvantitet!.Value, Enhet)}",
    };

    /// <summary>Förklaringen när ett avrop inte ryms (explanation of a refusal): vad som begärdes och vad som är kvar.</summary>
    /// <param name="volym">Det som begärdes (what was asked for).</param>
    /// <param name="avtalet">Hela avtalets räknare (counter of the agreement).</param>
    /// <param name="delomradet">Delområdets räknare (counter of the lot).</param>
    /// <param name="namn">Delområdets namn (name of the lot).</param>
    public static string Forklara(Avropsvolym volym, Takraknare avtalet, Takraknare delomradet, string namn)
    {
        ArgumentNullException.ThrowIfNull(avtalet);
        ArgumentNullException.ThrowIfNull(delomradet);
        var enhet = delomradet.Enhet ?? avtalet.Enhet;
        var begart = volym.Kvantitet is { } antal && enhet is not null ? $"{Matt.Skriv(volym.Varde)} och {Matt.Skriv(antal, enhet)}" : Matt.Skriv(volym.Varde);
        string[] kvar =
        [
            .. delomradet.KvarIOrd is { } lott ? new[] { $"I delområdet {namn} är {lott} kvar." } : [],
            .. avtalet.KvarIOrd is { } allt ? new[] { $"I hela avtalet är {allt} kvar." } : [],
        ];
        return $"Avropet på {begart} ryms inte under taket. {string.Join(' ', kvar)} Det som är reserverat räknas med. Minska avropet. Är det beslutat att det ändå ska göras, antecknar avtalsförvaltaren beslutet att gå över taket.";
    }

    /// <summary>Taket så som räknaren lagrar det (the ceiling as stored).</summary>
    /// <param name="tak">Taket (ceiling), om något.</param>
    public static (long? Oren, long? Tusendelar, string? Enhet) Lagrat(Takvolym? tak) => (
        tak?.Belopp is { } belopp ? new Avropsvolym(belopp, null).Oren : null,
        tak?.Kvantitet is { } antal ? new Avropsvolym(0, antal).Tusendelar : null,
        tak?.Enhet);
}
