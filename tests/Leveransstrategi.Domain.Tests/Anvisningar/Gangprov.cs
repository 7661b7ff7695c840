using Leveransstrategi.Domain.Anvisningar;
using Leveransstrategi.Domain.Common;
using Leveransstrategi.Domain.Omraden;

namespace Leveransstrategi.Domain.Tests.Anvisningar;

/// <summary>En anvisning i prov (an instruction in tests): utkast som går att besluta, och genvägar fram till ett läge.</summary>
internal sealed class Gangprov
{
    public static readonly Handlaggare Anna = new(Guid.CreateVersion7(), "Redaktör ett");
    public static readonly Handlaggare Bo = new(Guid.CreateVersion7(), "Redaktör två");
    public static readonly Handlaggare Kansliet = new(Guid.CreateVersion7(), "Registrator");
    public static readonly Arbetslage Fritt = new(new HashSet<PunktId>(), 0, 0);
    private static readonly DateTimeOffset nu = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    public Anvisning Anvisning { get; } = new(new Anskaffningsomrade("4.4", "IT-konsulter", "it-konsulter", 4, "Konsulter.", "Kommunstyrelsen", new Kallhanvisning("Leveransstrategi", null, "4.4")));

    public static DateTimeOffset Nu => nu;

    public static DateOnly Dag(string dag) => DateOnly.ParseExact(dag, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static Beslut Beslut(string dag) => new("Kommunstyrelsen", Dag(dag), "§ 12", Diarienummer.Tolka("KS 2026/12"));

    /// <summary>Text med en punkt i varje obligatorisk del.</summary>
    public static Anvisningstext Ifylld(Anvisningstext text, string ord) =>
        new([.. text.Avsnitt.Select(avsnitt => avsnitt.Del is Avsnittsdel.Struktur or Avsnittsdel.Ansvar or Avsnittsdel.Affarsmassigt
            ? avsnitt with { Punkter = [new Punkt(PunktId.Ny(), $"Text om {ord}.", [])] }
            : avsnitt)]);

    public Anvisningsversion Utkast(string ord = "första", Versionsslag slag = Versionsslag.Ordinarie)
    {
        var (version, _) = Anvisning.SkapaUtkast(slag, Anna, nu);
        version.SparaText(Ifylld(version.Text, ord), Revisionsslag.Sparad, "Skrev", version.RevisionId, Anna, nu);
        return version;
    }

    public Anvisningsversion InforKs(string ord = "första", Versionsslag slag = Versionsslag.Ordinarie)
    {
        var version = Utkast(ord, slag);
        version.SkickaTillGranskning(Fritt, Anna, nu);
        version.Godkann(Fritt, Bo, nu);
        return version;
    }

    public Anvisningsversion Beslutad(string gallerFran, string? beslutsdag = null, string ord = "första", Versionsslag slag = Versionsslag.Ordinarie)
    {
        var version = InforKs(ord, slag);
        Anvisning.Faststall(version, Beslut(beslutsdag ?? gallerFran), Dag(gallerFran), null, Fritt, Kansliet, nu);
        return version;
    }

    public Anvisningslage Lage(Anvisningsversion version, string dag) => Lagesbedomning.Lage(
        version.Status,
        version.Giltighet,
        version.Upphavande is not null,
        Anvisning.GallandeVersion(Dag(dag)) == version,
        Dag(dag),
        Anvisning.Versioner.Any(senare => senare.Nummer > version.Nummer && senare.Status == Anvisningsstatus.Beslutad && senare.Giltighet.Fran == version.Giltighet.Fran));
}
