using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Common;

namespace Leveransstrategi.Architecture.Tests;

/// <summary>Ordlistan (the glossary) följer koden: varje ord som domänen, rollerna och behörigheterna använder är förklarat.</summary>
public sealed class OrdlistaTests
{
    private static readonly string ordlista = File.ReadAllText(Path.Combine(Rot(AppContext.BaseDirectory), "docs", "ordlista.md"));

    [Fact]
    public void Varje_oppen_typ_i_domanen_star_i_ordlistan() =>
        Assert.Empty(Saknade(typeof(RegelbrottException).Assembly.GetExportedTypes().Select(typ => typ.Name.Split('`')[0])));

    [Fact]
    public void Varje_roll_star_i_ordlistan() => Assert.Empty(Saknade(Roller.Alla));

    [Fact]
    public void Varje_behorighet_star_i_ordlistan() => Assert.Empty(Saknade(Enum.GetNames<Behorighet>()));

    // Ordet ska ha en egen rad i en tabell; att det nämns i en mening räcker inte.
    private static List<string> Saknade(IEnumerable<string> alla) =>
        [.. alla.Where(ord => !ordlista.Contains($"| `{ord}` |", StringComparison.Ordinal))];

    private static string Rot(string mapp) => File.Exists(Path.Combine(mapp, "Leveransstrategi.sln"))
        ? mapp
        : Rot(Path.GetDirectoryName(mapp) ?? throw new DirectoryNotFoundException("Leveransstrategi.sln hittas inte ovanför proven."));
}
