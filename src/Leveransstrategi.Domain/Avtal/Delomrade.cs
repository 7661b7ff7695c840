using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Avtal;

/// <summary>Takslag (kind of ceiling).</summary>
public enum Takslag
{
    /// <summary>Ett värde (a value).</summary>
    Varde = 1,

    /// <summary>En mängd (a quantity).</summary>
    Mangd = 2,

    /// <summary>Ett värde och en mängd (both); det som nås först gäller.</summary>
    VardeOchMangd = 3,
}

/// <summary>Takvolym (ceiling): det högsta som får avropas, i kronor eller i antal av en enhet.</summary>
public sealed record Takvolym
{
    /// <summary>Längsta enhet (maximum length in characters).</summary>
    public const int MaxLangdEnhet = 40;

    /// <summary>Skapar ett tak (creates a ceiling).</summary>
    /// <param name="belopp">Kronor utan mervärdesskatt (SEK excl. VAT), om taket är ett värde.</param>
    /// <param name="kvantitet">Antal (quantity), om taket är en mängd.</param>
    /// <param name="enhet">Enhet (unit), till exempel timmar.</param>
    /// <exception cref="RegelbrottException">Varken värde eller mängd, något är inte större än noll, eller enheten saknas.</exception>
    public Takvolym(decimal? belopp, decimal? kvantitet, string? enhet)
    {
        if (belopp is null && kvantitet is null)
            throw new RegelbrottException("Ange taket som ett värde i kronor, en mängd eller båda.");
        if (belopp <= 0 || kvantitet <= 0)
            throw new RegelbrottException("Taket ska vara större än noll.");
        if (kvantitet is not null && string.IsNullOrWhiteSpace(enhet))
            throw new RegelbrottException("Ange vilken enhet mängden räknas i, till exempel timmar.");
        if (enhet?.Length > MaxLangdEnhet)
            throw new RegelbrottException($"Enheten får ha högst {MaxLangdEnhet} tecken.");
        Slag = kvantitet is null ? Takslag.Varde : belopp is null ? Takslag.Mangd : Takslag.VardeOchMangd;
        Belopp = belopp;
        Kvantitet = kvantitet;
        Enhet = kvantitet is null ? null : enhet!.Trim();
    }

    private Takvolym()
    {
    }

    /// <summary>Slag (kind).</summary>
    public Takslag Slag { get; private init; }

    /// <summary>Kronor utan mervärdesskatt (SEK excl. VAT).</summary>
    public decimal? Belopp { get; private init; }

    /// <summary>Antal (quantity).</summary>
    public decimal? Kvantitet { get; private init; }

    /// <summary>Enhet (unit).</summary>
    public string? Enhet { get; private init; }

    /// <summary>Taket utan några av sina ändringar (the ceiling without some of its changes), så som det var innan de beslutades.</summary>
    /// <param name="andringar">Ändringarna (the changes).</param>
    public Takvolym Utan(IReadOnlyCollection<Avtalsandring> andringar)
    {
        ArgumentNullException.ThrowIfNull(andringar);
        var (belopp, kvantitet) = (Belopp - andringar.Sum(en => en.Belopp), Kvantitet - andringar.Sum(en => en.Mangd));
        // Ett tak som har rättats ner efter en ändring kan vara mindre än den.
        return andringar.Count == 0 || belopp <= 0 || kvantitet <= 0 ? this : new(belopp, kvantitet, Enhet);
    }
}

/// <summary>Delområde (lot) i ett ramavtal, med eget tak och egna leverantörer i ordning.</summary>
public sealed class Delomrade
{
    /// <summary>Längsta namn (maximum length in characters).</summary>
    public const int MaxLangdNamn = 160;

    private readonly List<Delomradesleverantor> leverantorer = [];

    internal Delomrade(int nummer, string namn, Takvolym? tak)
    {
        Id = Guid.CreateVersion7();
        Nummer = nummer;
        Namn = Kontrollerat(namn);
        Tak = tak;
    }

    private Delomrade() => Namn = string.Empty;

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Nummer (number), från 1.</summary>
    public int Nummer { get; private init; }

    /// <summary>Namn (name).</summary>
    public string Namn { get; private set; }

    /// <summary>Eget tak (ceiling of its own), om något.</summary>
    public Takvolym? Tak { get; private set; }

    /// <summary>Leverantörer i rangordning (suppliers in rank order).</summary>
    public IReadOnlyList<Delomradesleverantor> Leverantorer => leverantorer;

    /// <summary>Antar en leverantör (adds a supplier) sist i ordningen.</summary>
    /// <param name="leverantor">Leverantören (supplier).</param>
    /// <param name="andel">Andel enligt fördelningsnyckeln i procent (share), om nyckeln har en.</param>
    /// <exception cref="RegelbrottException">Leverantören är redan antagen, eller andelen är inte mellan 0 och 100.</exception>
    public void Anta(LeverantorId leverantor, decimal? andel = null)
    {
        if (leverantorer.Exists(en => en.LeverantorId == leverantor))
            throw new RegelbrottException("Leverantören är redan antagen i delområdet.");
        if (andel is < 0 or > 100)
            throw new RegelbrottException("Andelen ska vara mellan 0 och 100 procent.");
        leverantorer.Add(new(leverantor, leverantorer.Count + 1, andel));
    }

    internal void Ratta(Delomradesuppgift uppgift)
    {
        Namn = Kontrollerat(uppgift.Namn);
        if (Tak != uppgift.Tak)
            Tak = uppgift.Tak;
        if (uppgift.Leverantorer.DistinctBy(en => en.Leverantor).Count() != uppgift.Leverantorer.Count)
            throw new RegelbrottException($"Samma leverantör står två gånger i delområdet {Namn}.");
        if (uppgift.Leverantorer.Sum(en => en.Andel ?? 0) > 100)
            throw new RegelbrottException($"Andelarna i delområdet {Namn} är tillsammans mer än 100 procent.");
        leverantorer.RemoveAll(en => !uppgift.Leverantorer.Any(ny => ny.Leverantor == en.LeverantorId));
        foreach (var (leverantor, andel) in uppgift.Leverantorer.Where(ny => !leverantorer.Exists(en => en.LeverantorId == ny.Leverantor)))
            Anta(leverantor, andel);
        for (var i = 0; i < uppgift.Leverantorer.Count; i++)
        {
            var rad = leverantorer.Find(en => en.LeverantorId == uppgift.Leverantorer[i].Leverantor)!;
            (rad.Rang, rad.Andel) = (i + 1, uppgift.Leverantorer[i].Andel);
        }
    }

    internal void Andra(Takvolym? tak)
    {
        if (Tak != tak)
            Tak = tak;
    }

    private static string Kontrollerat(string namn) => namn?.Trim() switch
    {
        null or "" => throw new RegelbrottException("Skriv delområdets namn."),
        { Length: > MaxLangdNamn } => throw new RegelbrottException($"Delområdets namn får ha högst {MaxLangdNamn} tecken."),
        var renat => renat,
    };
}

/// <summary>Delområdesleverantör (a supplier in a lot) med rang och andel.</summary>
public sealed class Delomradesleverantor
{
    internal Delomradesleverantor(LeverantorId leverantor, int rang, decimal? andel)
    {
        Id = Guid.CreateVersion7();
        LeverantorId = leverantor;
        Rang = rang;
        Andel = andel;
    }

    private Delomradesleverantor()
    {
    }

    /// <summary>Identitet (id).</summary>
    public Guid Id { get; private init; }

    /// <summary>Leverantören (supplier).</summary>
    public LeverantorId LeverantorId { get; internal set; }

    /// <summary>Rang (rank), från 1.</summary>
    public int Rang { get; internal set; }

    /// <summary>Andel i procent (share) enligt fördelningsnyckeln, om någon.</summary>
    public decimal? Andel { get; internal set; }
}
