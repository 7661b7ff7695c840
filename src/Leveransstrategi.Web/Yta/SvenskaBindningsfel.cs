using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Leveransstrategi.Web.Yta;

/// <summary>Svenska ord för de fel som uppstår när ett formulär inte går att läsa (model binding messages).</summary>
public static class SvenskaBindningsfel
{
    /// <summary>Ersätter ramverkets engelska texter. Varje text säger vad den som skriver kan göra.</summary>
    public static void Satt(DefaultModelBindingMessageProvider texter)
    {
        ArgumentNullException.ThrowIfNull(texter);
        texter.SetAttemptedValueIsInvalidAccessor((varde, falt) => $"”{varde}” går inte att läsa som {Gemen(falt)}. Kontrollera och skriv igen.");
        texter.SetNonPropertyAttemptedValueIsInvalidAccessor(varde => $"”{varde}” går inte att läsa. Kontrollera och skriv igen.");
        texter.SetMissingBindRequiredValueAccessor(falt => $"Fyll i {Gemen(falt)}.");
        texter.SetMissingKeyOrValueAccessor(() => "Fyll i fältet.");
        texter.SetMissingRequestBodyRequiredValueAccessor(() => "Det som skickades var tomt.");
        texter.SetUnknownValueIsInvalidAccessor(falt => $"Värdet i {Gemen(falt)} går inte att läsa. Kontrollera och skriv igen.");
        texter.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Värdet går inte att läsa. Kontrollera och skriv igen.");
        texter.SetValueIsInvalidAccessor(varde => $"”{varde}” går inte att läsa. Kontrollera och skriv igen.");
        texter.SetValueMustBeANumberAccessor(falt => $"Skriv {Gemen(falt)} med siffror.");
        texter.SetNonPropertyValueMustBeANumberAccessor(() => "Skriv värdet med siffror.");
        texter.SetValueMustNotBeNullAccessor(_ => "Fyll i fältet.");
    }

    private static string Gemen(string falt) => falt.Length > 1 && char.IsLower(falt[1]) ? char.ToLowerInvariant(falt[0]) + falt[1..] : falt;
}
