namespace Leveransstrategi.Domain.Avtal;

/// <summary>
/// Ändrat avtal (the agreement as changed), att se innan kommunstyrelsen beslutar: tak och sista dag före och efter, och det som hindrar.
/// </summary>
/// <param name="TakFore">Taket i dag (ceiling now), om något.</param>
/// <param name="TakEfter">Taket efter ändringen (ceiling as changed), om något och om det går att sätta.</param>
/// <param name="SlutFore">Sista dagen i dag (last day now), om den är känd.</param>
/// <param name="SlutEfter">Sista dagen efter ändringen (last day as changed), om den är känd.</param>
/// <param name="Andras">Vad som ändras (what changes), i ord.</param>
/// <param name="Hinder">Det som hindrar ändringen (obstacles).</param>
public sealed record AndratAvtal(Takvolym? TakFore, Takvolym? TakEfter, DateOnly? SlutFore, DateOnly? SlutEfter, IReadOnlyList<string> Andras, IReadOnlyList<string> Hinder)
{
    /// <summary>Visar avtalet som det blir (previews the agreement as changed).</summary>
    /// <param name="avtal">Avtalet (the agreement).</param>
    /// <param name="tak">Taket som ändras (the ceiling changed): avtalets eller ett delområdes.</param>
    /// <param name="andring">Ändringen (the change).</param>
    /// <param name="avropat">Avropat och reserverat i kronor (called off and reserved, SEK).</param>
    /// <param name="avropadMangd">Avropat och reserverat i takets enhet (called off and reserved, quantity).</param>
    /// <param name="dag">Dagen (the day).</param>
    public static AndratAvtal Forhandsvisa(Ramavtal avtal, Takvolym? tak, Avtalsandring andring, decimal avropat, decimal avropadMangd, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(avtal);
        ArgumentNullException.ThrowIfNull(andring);
        var (andras, hinder) = (new List<string>(), new List<string>());
        var nyttBelopp = Nytt(tak?.Belopp, andring.Belopp, null, avropat, andras, hinder);
        var nyMangd = Nytt(tak?.Kvantitet, andring.Mangd, tak?.Enhet ?? "enheter", avropadMangd, andras, hinder);
        var takEfter = tak is null || nyttBelopp <= 0 || nyMangd <= 0 ? null : new Takvolym(nyttBelopp, nyMangd, tak.Enhet);

        var slut = avtal.Slutar(dag);
        if (andring.NySistaDag is { } ny)
        {
            andras.Add(slut is null ? $"Sista dagen blir {ny:yyyy-MM-dd}." : $"Sista dagen ändras från {slut:yyyy-MM-dd} till {ny:yyyy-MM-dd}.");
            if (ny < dag)
                hinder.Add($"Den nya sista dagen {ny:yyyy-MM-dd} har passerat. Ange {dag:yyyy-MM-dd} eller en senare dag.");
            if (avtal.Avtalstid.Fran is { } forsta)
                hinder.AddRange(Ramavtal.HinderForTid(avtal.Regim, forsta, ny, avtal.SarskildaSkal));
        }

        if (andring.Grund == Andringsgrund.BytAvLeverantor)
            andras.Add("En leverantör byts. Det undertecknade avtalet behåller den tidigare leverantörens nummer.");
        if (andras.Count == 0)
            andras.Add("Varken taket eller tiden ändras.");
        return new(tak, takEfter, slut, andring.NySistaDag ?? slut, andras, hinder);
    }

    private static decimal? Nytt(decimal? fore, decimal andring, string? enhet, decimal avropat, List<string> andras, List<string> hinder)
    {
        if (andring == 0)
            return fore;
        if (fore is not { } tidigare)
        {
            hinder.Add(enhet is null
                ? "Avtalet har inget tak i kronor att ändra. Ange avtalets tak först."
                : "Avtalet har inget tak i mängd att ändra. Ange avtalets tak först.");
            return null;
        }

        var nytt = tidigare + andring;
        andras.Add($"Taket ändras från {Matt.Skriv(tidigare, enhet)} till {Matt.Skriv(nytt, enhet)}.");
        if (nytt <= 0)
            hinder.Add("Taket ska vara större än noll. Minska ändringen.");
        else if (nytt < avropat)
            hinder.Add($"{Matt.Skriv(avropat, enhet)} är redan avropat eller reserverat. Taket kan inte sättas lägre än så.");
        return nytt;
    }
}
