using FluentValidation;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Common;

/// <summary>Formregler (rules of shape) som flera formulär har gemensamt; domänens egna ord säger vad som är fel.</summary>
public static class Formregler
{
    /// <summary>Tomt, eller ett datum som går att läsa (blank or a readable date).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    public static IRuleBuilderOptions<T, string?> SkrivsSomDatum<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(text => string.IsNullOrWhiteSpace(text) || Datumtolk.Forsok(text, out _)).WithMessage(Datumtolk.Hjalp);

    /// <summary>Tomt, eller något som kan vara ett diarienummer (blank or a possible registry number).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    public static IRuleBuilderOptions<T, string?> SkrivsSomDiarienummer<T>(this IRuleBuilder<T, string?> regel) =>
        regel
            .Must(text => string.IsNullOrWhiteSpace(text) || (text.Trim().Length <= Diarienummer.MaxLangd && text.Any(char.IsAsciiDigit)))
            .WithMessage($"Skriv diarienumret med siffror, högst {Diarienummer.MaxLangd} tecken, till exempel 020-3164/2007.");

    /// <summary>Tomt, eller ett riktigt organisationsnummer (blank or a valid corporate identity number).</summary>
    /// <typeparam name="T">Begäran (the request).</typeparam>
    /// <param name="regel">Regeln (the rule).</param>
    public static IRuleBuilderOptionsConditions<T, string?> SkrivsSomOrganisationsnummer<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Custom(static (text, kontroll) =>
        {
            if (string.IsNullOrWhiteSpace(text))
                return;
            try
            {
                Organisationsnummer.Tolka(text);
            }
            catch (RegelbrottException fel)
            {
                kontroll.AddFailure(fel.Message);
            }
        });

    /// <summary>Dagen i ett fält som har prövats (the day of a checked field), eller <see langword="null"/> när det är tomt.</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    public static DateOnly? SomDatum(this string? text) => Datumtolk.Forsok(text, out var dag) ? dag : null;

    /// <summary>Numret i ett fält som har prövats (the number of a checked field), eller <see langword="null"/> när det är tomt.</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    public static Organisationsnummer? SomOrganisationsnummer(this string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : Organisationsnummer.Tolka(text);

    /// <summary>Texten utan luft omkring (trimmed), eller <see langword="null"/> när den är tom.</summary>
    /// <param name="text">Det som skrevs (the text as typed).</param>
    public static string? SomText(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
