using FluentValidation;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Vagledning;

/// <summary>Svarsregler (rules for what the buyer answers), lika när svaret visas och när det sparas.</summary>
internal static class Svarsregler
{
    /// <summary>Tomt, eller ett av svaren (blank or one of the choices).</summary>
    public static IRuleBuilderOptions<T, string?> ArEnNatur<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(natur => natur is null || Faktavarden.For(Faktum.Natur).Contains(natur)).WithMessage("Välj ett av svaren på vad som ska köpas.");

    /// <summary>Tomt, ja eller nej (blank, yes or no).</summary>
    public static IRuleBuilderOptions<T, string?> ArJaEllerNej<T>(this IRuleBuilder<T, string?> regel) =>
        regel.Must(svar => svar is null || Faktavarden.For(Faktum.Undantag).Contains(svar)).WithMessage("Välj om köpet är det som undantaget gäller.");

    /// <summary>Tomt, eller ett belopp som är större än noll (blank or an amount above zero).</summary>
    public static IRuleBuilderOptions<T, string?> ArEttVarde<T>(this IRuleBuilder<T, string?> regel) =>
        regel
            .Must(varde => string.IsNullOrWhiteSpace(varde) || Beloppstolk.Forsok(varde, out _)).WithMessage(Beloppstolk.Hjalp)
            .Must(varde => !Beloppstolk.Forsok(varde, out var belopp) || belopp > 0).WithMessage("Värdet ska vara större än noll. " + Beloppstolk.Hjalp);
}
