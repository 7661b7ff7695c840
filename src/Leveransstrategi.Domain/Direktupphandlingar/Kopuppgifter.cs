using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Domain.Direktupphandlingar;

/// <summary>Köpuppgifter (facts of a purchase): vad, slag, värde, dag, enhet, leverantör, skäl och eget diarienummer.</summary>
/// <param name="Vad">Vad som köps (what).</param>
/// <param name="Cpv">CPV-kod (CPV code).</param>
/// <param name="Varde">Värde i kronor utan mervärdesskatt, med optioner och förlängningar (SEK excl. VAT, incl. options).</param>
/// <param name="Dag">Dagen då avtalet sluts eller slöts (day of the contract).</param>
/// <param name="Enhet">Enhet inom organisationen (unit), om den är angiven.</param>
/// <param name="Leverantor">Leverantörens namn (supplier); frivilligt medan köpet planeras.</param>
/// <param name="Leverantorsnummer">Leverantörens organisationsnummer (corporate identity number); en utländsk leverantör har inget.</param>
/// <param name="Skal">Skälen för köpet och för leverantören (reasons).</param>
/// <param name="Dnr">Organisationens eget diarienummer (its own registry number), om det är angivet.</param>
public sealed record Kopuppgifter(
    string Vad,
    CpvKod Cpv,
    decimal Varde,
    DateOnly Dag,
    string? Enhet = null,
    string? Leverantor = null,
    Organisationsnummer? Leverantorsnummer = null,
    string? Skal = null,
    Diarienummer? Dnr = null)
{
    /// <summary>Längsta text om vad som köps (maximum length in characters).</summary>
    public const int MaxLangdVad = 200;

    /// <summary>Längsta enhet (maximum length in characters).</summary>
    public const int MaxLangdEnhet = 120;

    /// <summary>Längsta leverantörsnamn (maximum length in characters).</summary>
    public const int MaxLangdLeverantor = 200;

    /// <summary>Längsta skäl (maximum length in characters).</summary>
    public const int MaxLangdSkal = 2000;

    /// <summary>Hinder för att registrera uppgifterna (obstacles), före eller efter köpet.</summary>
    /// <param name="status">Planerad eller genomförd (planned or made).</param>
    /// <param name="idag">Dagens datum (today).</param>
    public IReadOnlyList<string> Hinder(Direktupphandlingsstatus status, DateOnly idag)
    {
        var hinder = new List<string>();
        if (string.IsNullOrWhiteSpace(Vad))
            hinder.Add("Skriv vad köpet gäller.");
        if (Varde <= 0)
            hinder.Add("Ange köpets värde i kronor, större än noll.");
        if (status != Direktupphandlingsstatus.Genomford)
            return hinder;
        if (Dag > idag)
            hinder.Add("Dagen ligger i framtiden. Registrera köpet som planerat tills avtalet är slutet.");
        if (string.IsNullOrWhiteSpace(Leverantor))
            hinder.Add("Skriv leverantörens namn.");
        if (string.IsNullOrWhiteSpace(Skal))
            hinder.Add("Skriv varför köpet kunde direktupphandlas och varför leverantören valdes.");
        return hinder;
    }

    /// <summary>Vad som skiljer, fält för fält (what differs), så som det står i historiken.</summary>
    /// <param name="fore">Uppgifterna före (the facts before).</param>
    public IReadOnlyList<string> Skillnader(Kopuppgifter fore)
    {
        ArgumentNullException.ThrowIfNull(fore);
        return [.. new (string Falt, string? Fore, string? Efter)[]
        {
            ("Vad", fore.Vad, Vad),
            ("CPV-kod", fore.Cpv.Text, Cpv.Text),
            ("Värde", Beloppstolk.Skriv(fore.Varde), Beloppstolk.Skriv(Varde)),
            ("Dag", $"{fore.Dag:yyyy-MM-dd}", $"{Dag:yyyy-MM-dd}"),
            ("Enhet", fore.Enhet, Enhet),
            ("Leverantör", fore.Leverantor, Leverantor),
            ("Leverantörens organisationsnummer", fore.Leverantorsnummer?.Text, Leverantorsnummer?.Text),
            ("Skäl", fore.Skal, Skal),
            ("Diarienummer", fore.Dnr?.Text, Dnr?.Text),
        }.Where(rad => (rad.Fore ?? string.Empty) != (rad.Efter ?? string.Empty)).Select(rad => $"{rad.Falt}: {rad.Fore ?? "inget"} → {rad.Efter ?? "inget"}")];
    }
}
