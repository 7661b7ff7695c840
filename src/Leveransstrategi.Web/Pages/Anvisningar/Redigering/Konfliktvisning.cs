using Leveransstrategi.Application.Features.Anvisningar;
using Leveransstrategi.Application.Features.Anvisningar.Sammanfogning;
using Leveransstrategi.Application.Features.Anvisningar.Text;
using Leveransstrategi.Domain.Anvisningar;

namespace Leveransstrategi.Web.Pages.Anvisningar.Redigering;

/// <summary>En konflikt så som den visas (a conflict as shown).</summary>
/// <param name="Konflikt">Konflikten (the conflict).</param>
/// <param name="Vad">Vad den gäller (what it is about).</param>
/// <param name="ArMin">Om läsaren sparade sist (is the reader the one who saved last).</param>
/// <param name="Bas">Utgångsläget (base).</param>
/// <param name="Min">Ändringen som sparades sist (saved last), eller <see langword="null"/> när punkten togs bort.</param>
/// <param name="Deras">Ändringen som sparades först (saved first), eller <see langword="null"/> när punkten togs bort.</param>
/// <param name="Gemensam">Den gemensamma texten så som den skrivs (joint text as typed).</param>
/// <param name="Val">Valet (the choice).</param>
public sealed record Konfliktvisning(
    Textkonflikt Konflikt,
    string Vad,
    bool ArMin,
    string? Bas,
    IReadOnlyList<Ordbit>? Min,
    IReadOnlyList<Ordbit>? Deras,
    string Gemensam,
    Konfliktval? Val)
{
    /// <summary>Konflikten som läsaren ser den (as seen by the reader): orden jämförda, hänvisningar som nummer och det som redan är skrivet.</summary>
    /// <param name="konflikt">Konflikten (the conflict).</param>
    /// <param name="utkast">Utkastet (the draft).</param>
    /// <param name="lasare">Läsarens konto (account of the reader).</param>
    /// <param name="skriven">Raden så som den skickades (row as posted), om den har skickats.</param>
    public static Konfliktvisning Av(Textkonflikt konflikt, VisaUtkast.View utkast, Guid? lasare, Valrad? skriven)
    {
        ArgumentNullException.ThrowIfNull(konflikt);
        ArgumentNullException.ThrowIfNull(utkast);
        var andra = utkast.Punkter.ToDictionary(par => par.Key, par => (par.Value.Slug, par.Value.Nummer));
        string Som(string text) => konflikt.Slag == Konfliktslag.Rubrik ? text : Redigeringstext.VisaPunkt(text, utkast.Text, andra);
        var bas = konflikt.Bas is { } utgang ? Som(utgang) : null;
        return new(
            konflikt,
            Konfliktord.Vad(konflikt, utkast.Text.Nummer()),
            konflikt.AvId == lasare,
            bas,
            konflikt.Min is { } min ? Ordjamforelse.Jamfor(bas ?? Som(min), Som(min)) : null,
            konflikt.Deras is { } deras ? Ordjamforelse.Jamfor(bas ?? Som(deras), Som(deras)) : null,
            skriven?.Text ?? Som(konflikt.Skiss ?? konflikt.Forslag),
            skriven?.Val);
    }
}
