using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Leveransstrategi.Web.Yta;

namespace Leveransstrategi.Web.Tests.Yta;

public sealed partial class IkonerTests
{
    [Fact]
    public void Varje_ikon_som_en_sida_ritar_finns()
    {
        var sidor = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Har())!, "../../../src/Leveransstrategi.Web/Pages"));
        var namn = Directory.EnumerateFiles(sidor, "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(fil => Ikonnamn().Matches(File.ReadAllText(fil)).Select(m => m.Groups[1].Value))
            .Distinct()
            .ToList();
        Assert.NotEmpty(namn);
        Assert.Empty(namn.Except(Ikoner.Namn));
    }

    [Fact]
    public void En_okand_ikon_ger_ett_fel_som_sager_var_den_laggs_till() =>
        Assert.Contains("Frontend/ikoner.json", Assert.Throws<ArgumentException>(() => Ikoner.Innehall("finns-inte")).Message, StringComparison.Ordinal);

    private static string Har([CallerFilePath] string fil = "") => fil;

    [GeneratedRegex("<ikon namn=\"([^\"@]+)\"")]
    private static partial Regex Ikonnamn();
}
