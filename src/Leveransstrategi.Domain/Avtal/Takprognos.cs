namespace Leveransstrategi.Domain.Avtal;

/// <summary>Prognosens utfall (outcome of the forecast).</summary>
public enum Prognosutfall
{
    /// <summary>För litet underlag (too little data) för en prognos.</summary>
    ForLitetUnderlag = 1,

    /// <summary>Taket är redan nått (already reached).</summary>
    Natt = 2,

    /// <summary>Taket nås före avtalets sista dag (reached before the end), i hela intervallet.</summary>
    NasForeSlutet = 3,

    /// <summary>Taket kan nås före avtalets sista dag (may be reached before the end).</summary>
    KanNas = 4,

    /// <summary>Taket nås inte före avtalets sista dag (not reached before the end).</summary>
    NasInte = 5,
}

/// <summary>
/// Takprognos (ceiling forecast): mellan vilka dagar taket nås om avropen fortsätter som hittills, med metod och slutsats i ord. En prognos
/// är inget löfte: den ser inte säsonger, kommande behov eller avrop som bereds utanför det som räknats av.
/// </summary>
/// <param name="Dag">Dagen prognosen gäller (the day).</param>
/// <param name="Kvar">Det som är kvar (left), i kronor eller i takets enhet.</param>
/// <param name="Enhet">Takets enhet (unit), eller <see langword="null"/> för kronor.</param>
/// <param name="Slut">Avtalets sista dag (last day of the agreement), om den är känd.</param>
/// <param name="Utfall">Utfallet (outcome).</param>
/// <param name="Takt">Takten (burn rate), när underlaget räcker.</param>
/// <param name="Tidigast">Första dagen i intervallet (earliest day reached), om taket nås.</param>
/// <param name="Troligast">Dagen med samma takt (day at the mean rate), om taket nås.</param>
/// <param name="Senast">Sista dagen i intervallet (latest day reached), om den undre gränsen når taket.</param>
/// <param name="Underlag">Hela månader som fanns (whole months of data).</param>
public sealed record Takprognos(DateOnly Dag, decimal Kvar, string? Enhet, DateOnly? Slut, Prognosutfall Utfall, Avropstakt? Takt, DateOnly? Tidigast, DateOnly? Troligast, DateOnly? Senast, int Underlag)
{
    /// <summary>Gör prognosen (makes the forecast).</summary>
    /// <param name="avrop">Avropen månad för månad (called off by month).</param>
    /// <param name="kvar">Det som är kvar att avropa (left).</param>
    /// <param name="forsta">Avtalets första dag (first day of the agreement).</param>
    /// <param name="slut">Avtalets sista dag (last day), om den är känd.</param>
    /// <param name="dag">Dagen (the day).</param>
    /// <param name="enhet">Takets enhet (unit), eller <see langword="null"/> för kronor.</param>
    public static Takprognos Berakna(IReadOnlyList<Manadsavrop> avrop, decimal kvar, DateOnly forsta, DateOnly? slut, DateOnly dag, string? enhet = null)
    {
        var takt = Avropstakt.Berakna(avrop, forsta, dag);
        var underlag = Avropstakt.HelaManader(forsta, dag);
        if (kvar <= 0)
            return new(dag, kvar, enhet, slut, Prognosutfall.Natt, takt, dag, dag, dag, underlag);
        if (takt is null)
            return new(dag, kvar, enhet, slut, Prognosutfall.ForLitetUnderlag, null, null, null, null, underlag);
        var (tidigast, senast) = (takt.Tidigast(dag, kvar), takt.Senast(dag, kvar));
        var utfall = tidigast is null || tidigast > slut ? Prognosutfall.NasInte
            : senast is not null && senast <= (slut ?? senast) ? Prognosutfall.NasForeSlutet
            : Prognosutfall.KanNas;
        return new(dag, kvar, enhet, slut, utfall, takt, tidigast, takt.Troligast(dag, kvar), senast, underlag);
    }

    /// <summary>Hur prognosen är gjord (the method in words).</summary>
    public string Metod => Takt is null
        ? $"Prognosen behöver {Avropstakt.MinstManader} hela månader med avtalet i kraft. Här finns {Underlag}."
        : $"Takten är medelvärdet av {Takt.Manader} hela månader, {Takt.Fran:yyyy-MM-dd} till {Takt.Till:yyyy-MM-dd}; en månad utan avrop räknas som noll. Intervallet rymmer åtta utfall av tio, om månaderna framöver varierar som de har gjort. Det tar inte hänsyn till säsonger eller till kommande behov.";

    /// <summary>Takten i ord (the burn rate in words), när den finns.</summary>
    public string? Taktmening => Takt is null
        ? null
        : $"Avropen är i medeltal {Matt.Skriv(Takt.Medel, Enhet)} i månaden, med ett intervall från {Matt.Skriv(Takt.Lagst, Enhet)} till {Matt.Skriv(Takt.Hogst, Enhet)}.";

    /// <summary>Slutsatsen i ord (the conclusion in words).</summary>
    public string Slutsats => Utfall switch
    {
        Prognosutfall.Natt => "Taket är nått. Inget är kvar att avropa.",
        Prognosutfall.ForLitetUnderlag => $"{Matt.Skriv(Kvar, Enhet)} är kvar. Underlaget är för litet för att säga när taket nås.",
        Prognosutfall.NasForeSlutet => $"{Matt.Skriv(Kvar, Enhet)} är kvar. Taket nås tidigast {Tidigast:yyyy-MM-dd} och senast {Senast:yyyy-MM-dd}, med samma takt {Troligast:yyyy-MM-dd}.{ForeSlutet}",
        Prognosutfall.KanNas => $"{Matt.Skriv(Kvar, Enhet)} är kvar. Taket kan nås från {Tidigast:yyyy-MM-dd}{(Slut is null ? "" : ", före avtalets sista dag " + $"{Slut:yyyy-MM-dd}")}, men det är inte säkert.{MedSammaTakt}",
        _ => Tidigast is null
            ? $"{Matt.Skriv(Kvar, Enhet)} är kvar. Med den här takten nås taket inte."
            : $"{Matt.Skriv(Kvar, Enhet)} är kvar. Taket nås inte före avtalets sista dag {Slut:yyyy-MM-dd}; tidigast {Tidigast:yyyy-MM-dd}.",
    };

    private string ForeSlutet => Slut is null ? "" : $" Avtalets sista dag är {Slut:yyyy-MM-dd}.";

    private string MedSammaTakt => Troligast is null ? "" : $" Med samma takt är dagen {Troligast:yyyy-MM-dd}.";
}
