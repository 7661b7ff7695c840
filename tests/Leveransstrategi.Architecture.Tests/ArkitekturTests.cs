using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Leveransstrategi.Application.Common;
using Leveransstrategi.Application.Data;
using Leveransstrategi.Application.Features.Handelser;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Web.Pages;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Leveransstrategi.Architecture.Tests;

/// <summary>Husets regler (rules of the house) som går att läsa ur koden: vem som får vad, spåret, lagren och namnen.</summary>
public sealed partial class ArkitekturTests
{
    private static readonly Assembly doman = typeof(RegelbrottException).Assembly;
    private static readonly Assembly tillampning = typeof(LeveransDbContext).Assembly;
    private static readonly Assembly webb = typeof(FelModel).Assembly;
    private static readonly string rot = Hitta(AppContext.BaseDirectory);

    [Fact]
    public void Varje_fraga_och_kommando_sager_vilken_behorighet_det_kraver() =>
        Assert.DoesNotContain(Begaranden(), typ => typ.GetCustomAttribute<KraverAttribute>() is null);

    [Fact]
    public void Varje_sida_sager_vilken_behorighet_den_kraver_och_bara_felsidan_ar_undantagen() =>
        Assert.Equal([typeof(FelModel)], Sidor().Where(typ => typ.GetCustomAttribute<KraverAttribute>() is null || typ.IsDefined(typeof(AllowAnonymousAttribute))));

    [Fact]
    public void Ingen_sida_ger_behorigheten_att_driva_portalen() =>
        Assert.DoesNotContain(Sidor(), typ => typ.GetCustomAttribute<KraverAttribute>()?.Behorighet == Behorighet.Driva);

    [Fact]
    public void Ingen_roll_ger_behorigheten_att_driva_portalen() =>
        Assert.All(Roller.Alla, roll => Assert.False(Roller.Ger(true, [roll], Behorighet.Driva)));

    [Fact]
    public void Varje_kommando_ar_en_akt_med_svenskt_namn_i_sparet()
    {
        var akter = Begaranden().Where(ArKommando).Select(typ => (typ.DeclaringType ?? typ).Name).Distinct().ToList();

        Assert.All(akter, akt => Assert.InRange(akt.Length, 1, Handelse.MaxLangdNamn));
        // Saknas en akt här: lägg till dess svenska namn i Features/Handelser/Sparord.cs.
        Assert.DoesNotContain(akter, akt => !Sparord.Kanner(akt));
    }

    [Fact]
    public void Domanen_ar_ensam_och_pilarna_gar_at_ett_hall()
    {
        Assert.Empty(Egna(doman));
        Assert.Equal(["Leveransstrategi.Domain"], Egna(tillampning));
        Assert.DoesNotContain("Leveransstrategi.Web", Egna(typeof(Leveransstrategi.Infrastructure.Documents.Csvfil).Assembly));
        Assert.DoesNotContain(doman.GetReferencedAssemblies(), namn => namn.Name!.StartsWith("Microsoft.", StringComparison.Ordinal) && namn.Name != "Microsoft.CSharp");
    }

    [Fact]
    public void Inget_namnutrymme_heter_som_en_typ()
    {
        var typer = new[] { doman, tillampning, webb, typeof(Leveransstrategi.Infrastructure.Documents.Csvfil).Assembly }
            .SelectMany(del => del.GetTypes())
            .Where(typ => typ is { IsNested: false, Namespace: not null } && typ.Namespace.StartsWith("Leveransstrategi", StringComparison.Ordinal) && typ.FullName is not null)
            .ToList();
        var namnutrymmen = typer.SelectMany(typ => typ.Namespace!.Split('.')).Where(led => led != "Leveransstrategi").ToHashSet();

        Assert.Empty(typer.Where(typ => namnutrymmen.Contains(typ.Name)).Select(typ => typ.FullName));
    }

    [Fact]
    public void Domanens_typer_ar_beskrivna()
    {
        var beskrivna = XDocument.Load(Path.ChangeExtension(doman.Location, ".xml")).Descendants("member")
            .Where(medlem => medlem.Element("summary") is { } text && text.Value.Trim().Length > 0)
            .Select(medlem => medlem.Attribute("name")!.Value)
            .ToHashSet();

        Assert.DoesNotContain(doman.GetExportedTypes(), typ => !beskrivna.Contains($"T:{typ.FullName!.Replace('+', '.')}"));
    }

    [Fact]
    public void Ingen_kod_laser_klockan_sjalv()
    {
        var filer = Directory.EnumerateFiles(Path.Combine(rot, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(fil => !fil.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !fil.Contains($"{Path.DirectorySeparatorChar}node_modules{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

        Assert.DoesNotContain(filer, fil => EgenKlocka().IsMatch(File.ReadAllText(fil)));
    }

    private static IEnumerable<Type> Begaranden() => tillampning.GetTypes()
        .Where(typ => typ is { IsAbstract: false, IsInterface: false } && typeof(IBaseRequest).IsAssignableFrom(typ));

    private static bool ArKommando(Type typ) => typ.GetInterfaces().Any(g => g.IsGenericType && g.GetGenericTypeDefinition() == typeof(IKommando<>));

    private static IEnumerable<Type> Sidor() => webb.GetTypes().Where(typ => typ is { IsAbstract: false } && typeof(PageModel).IsAssignableFrom(typ));

    private static IEnumerable<string?> Egna(Assembly del) =>
        del.GetReferencedAssemblies().Select(namn => namn.Name).Where(namn => namn!.StartsWith("Leveransstrategi", StringComparison.Ordinal));

    private static string Hitta(string mapp) => File.Exists(Path.Combine(mapp, "Leveransstrategi.sln"))
        ? mapp
        : Hitta(Path.GetDirectoryName(mapp) ?? throw new DirectoryNotFoundException("Leveransstrategi.sln hittas inte ovanför proven."));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    private static partial Regex EgenKlocka();
}
