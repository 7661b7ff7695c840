using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Application.Tests.Features.Anvisningar.Text;

/// <summary>Texter att pröva med (texts for tests).</summary>
internal static class Textprov
{
    public static readonly IReadOnlyDictionary<PunktId, (string Slug, string Nummer)> Inga = new Dictionary<PunktId, (string Slug, string Nummer)>();

    public static Punkt Punkt(string text, string? kalla = null) =>
        new(PunktId.Ny(), text, kalla is null ? [] : [new Punktkalla(Kallslag.Lag, new Kallhanvisning("Lag om offentlig upphandling", null, kalla))]);

    public static Anvisningsavsnitt Avsnitt(string rubrik, params Punkt[] punkter) => new(AvsnittsId.Ny(), Avsnittsdel.Eget, rubrik, punkter);

    public static string Se(Punkt punkt) => Punkthanvisning.Lagrad(punkt.Id);
}
