using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Features.Styrdokument;

/// <summary>Prov av det som skrivs i formulären (checks of typed values); tomt är rätt, kravet på att något finns ställs för sig.</summary>
internal static class Formprov
{
    public const string Diarienummerhjalp = "Skriv diarienumret med siffror, högst 60 tecken, till exempel 020-3164/2007.";

    public static bool ArDag(string? text) => string.IsNullOrWhiteSpace(text) || Datumtolk.Forsok(text, out _);

    public static bool ArDiarienummer(string? text) =>
        string.IsNullOrWhiteSpace(text) || (text.Trim().Length <= Diarienummer.MaxLangd && text.Any(char.IsAsciiDigit));
}
